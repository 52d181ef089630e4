// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

namespace odradek::session {
class WriteAccess;
}

namespace odradek::views {

/// Whether a cluster may be changed, in a few words: empty where it always may, "Read-only", "Writes allowed, 12 min
/// left". GUI thread.
QString accessText(const session::WriteAccess& access);

/// Tells when accessText() may differ: writes were allowed, forbidden, or there is a minute less (a second, in the last
/// minute). GUI thread.
class AccessClock final : public QObject {
    Q_OBJECT
public:
    /// A clock that watches nothing yet.
    explicit AccessClock(QObject* parent = nullptr);

    /// Watches one from now on, or none; changed() follows where it is another one.
    void watch(session::WriteAccess* access);
    /// What is watched, or nullptr.
    session::WriteAccess* access() const;

Q_SIGNALS:
    /// accessText() may differ.
    void changed();

private:
    void tick();

    QPointer<session::WriteAccess> access_;
    QTimer timer_;
};

} // namespace odradek::views
