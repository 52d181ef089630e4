// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/GuiProbe.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QWidget>

#include <chrono>
#include <cstdlib>
#include <pthread.h>

namespace odradek::bench {
namespace {

/// The pause between two beats: short against every stall that counts, and next to nothing in CPU.
constexpr std::chrono::milliseconds kBeat{2};

clockid_t clockOfThisThread() {
    clockid_t clock{};
    ::pthread_getcpuclockid(::pthread_self(), &clock);
    return clock;
}

double secondsOf(clockid_t clock) {
    timespec time{};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

PaintProbe::PaintProbe(QWidget& window) : window_(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

void PaintProbe::expect() {
    state_ = State::Expecting;
}

double PaintProbe::await() {
    const QDeadlineTimer limit(std::chrono::seconds(30));
    while (state_ != State::Painted) {
        if (limit.hasExpired()) {
            std::fprintf(stderr, "bench_window: waited in vain for a painting\n");
            std::exit(1);
        }
        // With a time beside the flags it would spin: a beat of the watchdog comes soon enough.
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    state_ = State::Idle;
    return paintedAt_;
}

// All that is dirty is painted in one go. A letter that is posted meanwhile is read as soon as that is over.
bool PaintProbe::eventFilter(QObject* object, QEvent* event) {
    if (state_ == State::Expecting && event->type() == QEvent::Paint && object->isWidgetType() &&
        static_cast<QWidget*>(object)->window() == &window_) {
        state_ = State::Painting;
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return QObject::eventFilter(object, event);
}

void PaintProbe::customEvent(QEvent*) {
    if (state_ != State::Painting) return;
    paintedAt_ = wall_seconds();
    state_ = State::Painted;
}

Watchdog::Watchdog() : cpuClock_(clockOfThisThread()) {
    enter("start");
    thread_ = std::jthread([this](const std::stop_token& stop) { beat(stop); });
}

Watchdog::~Watchdog() = default;

void Watchdog::enter(const std::string& phase) {
    phase_ = &waits_[phase];
}

void Watchdog::beat(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        answered_ = false;
        QMetaObject::invokeMethod(this, [this, posted = now()] { note(posted); }, Qt::QueuedConnection);
        answers_.wait(lock, stop, [this] { return answered_; });
        (void)answers_.wait_for(lock, stop, kBeat, [] { return false; });
    }
}

Wait Watchdog::now() const {
    return {wall_seconds() * 1e3, secondsOf(cpuClock_) * 1e3};
}

void Watchdog::note(Wait posted) {
    const Wait read = now();
    phase_->push_back({read.wall - posted.wall, read.cpu - posted.cpu});
    const std::lock_guard lock(mutex_);
    answered_ = true;
    answers_.notify_all();
}

double threadCpuSeconds() {
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

double peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 * 1e-6;
}

} // namespace odradek::bench
