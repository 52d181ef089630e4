// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

namespace odradek::widgets {

/// Waits until someone has stopped typing: 200 ms after the last call of start(), fired() comes once. Tests put their
/// own in its place and fire at once. GUI thread.
class Debounce : public QObject {
    Q_OBJECT
public:
    /// A pause of `ms` milliseconds; 0 is none, for what answers within a key stroke: start() then fires at once.
    explicit Debounce(int ms = 200, QObject* parent = nullptr);

    /// Begins the pause anew.
    virtual void start();
    /// Forgets the pause.
    virtual void cancel();
    /// Ends the pause now, if there is one.
    virtual void flush();

Q_SIGNALS:
    /// The pause is over.
    void fired();

private:
    QTimer timer_;
};

} // namespace odradek::widgets
