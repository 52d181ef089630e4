// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Motion.h"

#include <QApplication>

namespace odradek::style {

Motion& Motion::instance() {
    // Lives as long as the process: widgets may ask while the application object goes.
    static Motion* const motion = new Motion;
    return *motion;
}

Motion::Motion() : blink_(QApplication::cursorFlashTime()) {}

void Motion::setReduced(bool reduced) {
    if (reduced == reduced_) return;
    reduced_ = reduced;
    QApplication::setCursorFlashTime(reduced ? 0 : blink_);
    Q_EMIT changed();
}

} // namespace odradek::style
