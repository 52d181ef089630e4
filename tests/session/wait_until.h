// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

#include <chrono>

namespace odradek::testing {

/// Runs the GUI thread's events until a condition holds (true), or gives up after 20 s (false): a bound against
/// hanging, not a time that is waited for.
template <class Condition>
bool waitUntil(Condition condition) {
    const QDeadlineTimer limit(std::chrono::seconds(20));
    while (!condition()) {
        if (limit.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    return true;
}

} // namespace odradek::testing
