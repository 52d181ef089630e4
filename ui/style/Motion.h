// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace odradek::style {

/// Whether things on the screen move by themselves: arcs that turn, a cursor that blinks. One switch for the program:
/// they stand still where the settings, the desktop or ODRADEK_REDUCED_MOTION=1 in the environment ask for it. GUI
/// thread.
class Motion final : public QObject {
    Q_OBJECT
public:
    /// The program's switch; everything moves at first.
    static Motion& instance();

    /// Whether nothing is to move by itself.
    bool reduced() const { return chosen_ || wished_ || asked_; }
    /// What the settings choose; emits changed() when reduced() differs.
    void setReduced(bool reduced);
    /// What the desktop wishes; emits changed() when reduced() differs.
    void setWished(bool wished);
    /// Reads the environment anew; emits changed() when reduced() differs.
    void readEnvironment();

Q_SIGNALS:
    /// reduced() differs.
    void changed();

private:
    Motion();
    void set(bool& cause, bool value);

    bool chosen_ = false;
    bool wished_ = false;
    bool asked_ = false;
    int blink_; // ms of the desktop's blinking cursor
};

} // namespace odradek::style
