// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace odradek::style {

/// Whether things on the screen move by themselves: arcs that turn, a cursor that blinks. One switch for the program.
/// GUI thread.
class Motion final : public QObject {
    Q_OBJECT
public:
    /// The program's switch; everything moves at first.
    static Motion& instance();

    /// Whether nothing is to move by itself.
    bool reduced() const { return reduced_; }
    /// Sets it, also for the cursor of Qt's edits; emits changed() when it differs.
    void setReduced(bool reduced);

Q_SIGNALS:
    /// reduced() differs.
    void changed();

private:
    Motion();

    bool reduced_ = false;
    int blink_; // ms of the desktop's blinking cursor
};

} // namespace odradek::style
