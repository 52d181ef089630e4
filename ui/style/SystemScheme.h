// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Theme.h"

#include <QObject>

class QDBusMessage;

namespace odradek::style {

/// The desktop's wishes, asked from the XDG settings portal (org.freedesktop.appearance) and followed: light or dark
/// (color-scheme: 0 no wish, 1 dark, 2 light), and less motion (reduced-motion: 1; older portals do not know the key).
/// Without a session bus it stays light, and things move. GUI thread.
class SystemScheme final : public QObject {
    Q_OBJECT
public:
    /// Asks the portal; the answer arrives later through changed(), so that a slow desktop does not delay the start.
    explicit SystemScheme(QObject* parent = nullptr);

    /// The last known wish.
    Scheme scheme() const { return scheme_; }
    /// Whether less motion is wished.
    bool reducedMotion() const { return reducedMotion_; }
    /// Takes the value of a key as the portal gives it; public for tests, which have no portal.
    void take(const QString& key, uint value);

Q_SIGNALS:
    /// A wish differs from what it was before.
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void ask(const QString& key);

    Scheme scheme_ = Scheme::Light;
    bool reducedMotion_ = false;
};

} // namespace odradek::style
