// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a Qt program by bench_start: prints the ms from the program's start until its first window is painted,
// and ends it.
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <cstdlib>

namespace {

/// Waits for the first painting of any widget, then for its end. GUI thread.
class FirstPaint final : public QObject {
protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        if (!seen_ && event->type() == QEvent::Paint) {
            seen_ = true;
            // Read when all of the window is painted: that is one go.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return QObject::eventFilter(object, event);
    }

    void customEvent(QEvent*) override {
        const double begin = std::atof(qgetenv("ODRADEK_BENCH_BEGIN").constData());
        std::printf("{\"ms\":%.3f}\n", (odradek::bench::wall_seconds() - begin) * 1e3);
        std::fflush(stdout);
        std::_Exit(0);
    }

private:
    bool seen_ = false;
};

void watch() {
    QCoreApplication::instance()->installEventFilter(new FirstPaint);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
