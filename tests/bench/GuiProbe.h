// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <ctime>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

class QWidget;

/// What the benchmarks of the window see with.
namespace odradek::bench {

/// Tells when a window has been painted. GUI thread; the window outlives it.
class PaintProbe final : public QObject {
public:
    /// Watches a top-level window.
    explicit PaintProbe(QWidget& window);

    /// From now on the next painting counts.
    void expect();
    /// Runs events until the expected painting has ended; answers when that was (wall_seconds()). Ends the program with
    /// a sentence where it never comes (30 s: a bound, not a wait).
    double await();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    enum class State { Idle, Expecting, Painting, Painted };

    QWidget& window_;
    State state_ = State::Idle;
    double paintedAt_ = 0;
};

/// How long a letter lay in the GUI thread's event loop, in ms. A value.
struct Wait {
    double wall = 0; ///< By the clock: what a click would have waited.
    double cpu = 0;  ///< Of it, the CPU time of the GUI thread: all that counts on a machine that others use, too.
};

/// A second thread that leaves letters in the GUI thread's event loop, one after the other, and notes how long each lay
/// there. GUI thread, but for the thread inside.
class Watchdog final : public QObject {
public:
    /// Begins to beat.
    Watchdog();
    ~Watchdog() override;

    /// What follows belongs to a phase of that name.
    void enter(const std::string& phase);
    /// The waits so far by phase, in their order.
    const std::map<std::string, std::vector<Wait>>& waits() const { return waits_; }

private:
    void beat(const std::stop_token& stop);
    void note(Wait posted);
    Wait now() const;

    const clockid_t cpuClock_; // of the GUI thread
    std::map<std::string, std::vector<Wait>> waits_;
    std::vector<Wait>* phase_ = nullptr;
    std::mutex mutex_;
    std::condition_variable_any answers_;
    bool answered_ = false; // under mutex_
    std::jthread thread_;   // last: it must end first
};

/// CPU seconds of the calling thread so far.
double threadCpuSeconds();

/// The most memory that this process ever held, in MB (10⁶ bytes).
double peakMegabytes();

} // namespace odradek::bench
