// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Motion.h"

#include <QApplication>

namespace odradek::style {

Motion& Motion::instance() {
    // Lives as long as the process: widgets may ask while the application object goes.
    static Motion* const motion = new Motion;
    return *motion;
}

Motion::Motion() : blink_(QApplication::cursorFlashTime()) {
    readEnvironment();
}

void Motion::setReduced(bool reduced) {
    set(chosen_, reduced);
}

void Motion::setWished(bool wished) {
    set(wished_, wished);
}

void Motion::readEnvironment() {
    set(asked_, qEnvironmentVariableIntValue("ODRADEK_REDUCED_MOTION") > 0);
}

// The cursor of Qt's edits is among what moves.
void Motion::set(bool& cause, bool value) {
    const bool before = reduced();
    cause = value;
    if (reduced() == before) return;
    QApplication::setCursorFlashTime(reduced() ? 0 : blink_);
    Q_EMIT changed();
}

} // namespace odradek::style
