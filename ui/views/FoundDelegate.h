// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace odradek::views {

/// Paints what a search of the help has found: a title, and below it, quieter, two lines of where the words stand. The
/// item's text is both, a line break between them; one without a break is a remark. GUI thread.
class FoundDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace odradek::views
