// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Debounce.h"

namespace odradek::widgets {

Debounce::Debounce(int ms, QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setInterval(ms);
    connect(&timer_, &QTimer::timeout, this, &Debounce::fired);
}

void Debounce::start() {
    if (timer_.interval() > 0)
        timer_.start();
    else
        Q_EMIT fired();
}

void Debounce::cancel() {
    timer_.stop();
}

void Debounce::flush() {
    if (!timer_.isActive()) return;
    timer_.stop();
    Q_EMIT fired();
}

} // namespace odradek::widgets
