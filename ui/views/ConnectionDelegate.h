// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace odradek::views {

/// Paints an entry of the list of connections in two lines: state, name, lock and environment, then where it goes. GUI
/// thread.
class ConnectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// What an item carries beside its name.
    enum Role : int { IdRole = Qt::UserRole, BootstrapRole, EnvironmentRole, ShapeRole, LockedRole, EditedRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace odradek::views
