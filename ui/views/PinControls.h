// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/Pins.h"

#include <QPointer>
#include <QToolButton>

class QMenu;

namespace odradek::models {
class RowSource;
}
namespace odradek::widgets {
class TableView;
}

namespace odradek::views {

/// The star at the head of a page: filled and on while what the page shows is pinned to the tree. GUI thread.
class PinButton final : public QToolButton {
    Q_OBJECT
public:
    /// Hidden until it knows what it is about.
    explicit PinButton(QWidget* parent = nullptr);

    /// Is about one name of a connection from now on.
    void setPins(Pins& pins, Pins::Kind kind, const QString& name);

private:
    void showNow();

    QPointer<Pins> pins_;
    Pins::Kind kind_ = Pins::Kind::Topic;
    QString name_;
};

/// The words of pinning a name, or of taking its pin away: "Pin to the tree".
QString pinWords(bool pinned);

/// The key that pins what is in front, as menus show it.
QString pinKeys();

/// Gives the pinned rows of a table a star, now and whenever that changes. Its rows have names for keys; the pins
/// outlive it.
void showPins(models::RowSource& rows, widgets::TableView& table, Pins& pins, Pins::Kind kind);

/// Adds the entry that pins a name, or takes its pin away, to a menu which the pins outlive.
void addPinEntry(QMenu& menu, Pins& pins, Pins::Kind kind, const QString& name);

} // namespace odradek::views
