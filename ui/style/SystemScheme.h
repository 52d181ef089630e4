// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Theme.h"

#include <QObject>

class QDBusMessage;

namespace odradek::style {

/// The desktop's wish for light or dark, asked from the XDG settings portal (org.freedesktop.appearance,
/// color-scheme: 0 no wish, 1 dark, 2 light) and followed. Without a session bus it stays light. GUI thread.
class SystemScheme final : public QObject {
    Q_OBJECT
public:
    /// Asks the portal; the answer arrives later through changed(), so that a slow desktop does not delay the start.
    explicit SystemScheme(QObject* parent = nullptr);

    /// The last known wish.
    Scheme scheme() const { return scheme_; }

Q_SIGNALS:
    /// The wish differs from what scheme() said before.
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void take(uint value);

    Scheme scheme_ = Scheme::Light;
};

} // namespace odradek::style
