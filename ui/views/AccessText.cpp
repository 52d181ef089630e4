// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/AccessText.h"

#include "session/WriteAccess.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;

/// What is left, in whole units of which the last has begun.
qint64 begun(qint64 ms, qint64 unit) {
    return (ms + unit - 1) / unit;
}

} // namespace

QString accessText(const session::WriteAccess& access) {
    if (!access.isReadOnly()) return {};
    if (!access.isOpen()) return Words::tr("Read-only");
    const qint64 left = access.remaining();
    if (left > kMinute) return Words::tr("Writes allowed, %Ln min left", nullptr, int(begun(left, kMinute)));
    return Words::tr("Writes allowed, %Ln s left", nullptr, int(begun(left, kSecond)));
}

AccessClock::AccessClock(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &AccessClock::tick);
}

session::WriteAccess* AccessClock::access() const {
    return access_;
}

void AccessClock::watch(session::WriteAccess* access) {
    if (access_ == access) return;
    if (access_) access_->disconnect(this);
    access_ = access;
    if (access_) connect(access_, &session::WriteAccess::changed, this, &AccessClock::tick);
    tick();
}

// The next turn is when the unit that is shown runs out; the end itself is told by the access.
void AccessClock::tick() {
    timer_.stop();
    if (access_ && access_->remaining() > 0) {
        const qint64 left = access_->remaining();
        const qint64 unit = left > kMinute ? kMinute : kSecond;
        timer_.start(int((left - 1) % unit + 2));
    }
    Q_EMIT changed();
}

} // namespace odradek::views
