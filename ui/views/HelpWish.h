// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QObject>
#include <QString>

#include <optional>

class QPushButton;
class QWidget;

namespace odradek::views {

/// What somebody wants to know: about an error, or about a page of the window. A value.
struct HelpWish {
    QString page{};                     ///< A page of the help; empty: where the help was left.
    std::optional<base::Error> error{}; ///< Goes before the page.
};

/// What F1 is about where a widget has the focus: the error that stands around it, or else the page that it is on.
/// nullptr wishes for nothing. GUI thread.
HelpWish helpWishOf(const QWidget* widget);

/// Says which error a widget (a banner, an empty state) is about, for helpWishOf; nothing takes it back. GUI thread.
void setHelpError(QWidget& widget, const std::optional<base::Error>& error);

/// Where parts of pages ask for help, which is a window of its own: whoever has it listens. GUI thread.
class HelpDesk final : public QObject {
    Q_OBJECT
public:
    /// The program's desk.
    static HelpDesk& instance();
    /// Makes a button ask about what it stands in (helpWishOf).
    static void connectButton(QPushButton& button);

Q_SIGNALS:
    /// Somebody wants to know this.
    void wished(const odradek::views::HelpWish& wish);
};

} // namespace odradek::views
