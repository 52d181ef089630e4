// SPDX-License-Identifier: GPL-3.0-or-later
// What a TableView draws, and how wide its columns want to be.
#include "ui/delegates/CellPainter.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/TableView.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace odradek::widgets {

using style::Token;

void TableView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), style::color(Token::Base));
    // The source may have grown between two syncs; it is asked for what it has now.
    const qint64 count = rowCount();
    const qint64 first = (position_ + event->rect().top()) / rowHeight();
    const qint64 last = qMin(count - 1, (position_ + event->rect().bottom()) / rowHeight());
    for (qint64 row = first; row <= last; ++row)
        paintRow(painter, row);
    if (count > 0) paintStickyGroup(painter);
    // Where no row is current yet, the bar stands at the one that the first arrow key chooses.
    if (hasFocus() && current_ < 0) paintFocusBar(painter, qMax<qint64>(0, entryRow()));
}

void TableView::paintFocusBar(QPainter& painter, qint64 row) const {
    const QRect rect = rowRect(row);
    const int width = style::metric::kFocus;
    const int x = layoutDirection() == Qt::RightToLeft ? rect.right() + 1 - width : rect.x();
    painter.fillRect(x, rect.y(), width, rect.height(), style::focusColor());
}

void TableView::paintGround(QPainter& painter, const QRect& rect, qint64 row) const {
    const bool focused = hasFocus();
    const bool plain = source_->rowKind(row) == models::RowKind::Normal;
    if (plain && selection_.contains(row))
        painter.fillRect(rect, style::color(focused ? Token::Sel : Token::SelOff));
    else if (row == hover_)
        painter.fillRect(rect, style::color(Token::Hover));
    style::drawHairLine(painter, {rect.x(), rect.bottom(), rect.width(), 1}, style::color(Token::LineSoft));
    if (row == current_ && focused) paintFocusBar(painter, row);
}

void TableView::paintRow(QPainter& painter, qint64 row) const {
    const QRect rect = rowRect(row);
    const models::RowKind kind = source_->rowKind(row);
    if (kind == models::RowKind::Gap) delegates::paintGapRow(painter, rect, source_->rowNote(row));
    if (kind == models::RowKind::Group) delegates::paintGroupRow(painter, rect, source_->rowNote(row), stale_);
    paintGround(painter, rect, row);
    if (kind != models::RowKind::Normal) return;
    if (const style::Icon mark = source_->gutterIcon(row); mark != style::Icon::None) {
        const bool failed = mark == style::Icon::Error;
        const bool edited = mark == style::Icon::Edit;
        const QRect spot =
            QStyle::visualRect(layoutDirection(), viewport()->rect(),
                               QRect(-horizontalScrollBar()->value(), rect.y(), gutter(), rect.height()));
        const Token token = stale_ ? Token::Text3 : failed ? Token::Err : edited ? Token::Accent : Token::Text2;
        style::drawIcon(painter, spot, mark, style::color(token), style::metric::kIconTab);
    }
    for (const int column : columns_.shown()) {
        const QRect cell = cellRect(row, column);
        if (cell.right() < 0 || cell.left() >= viewport()->width()) continue;
        delegates::paintCell(painter, cell, source_->cell(row, column), columns_.columns()[size_t(column)],
                             {stale_, !isEnabled()});
    }
}

void TableView::paintStickyGroup(QPainter& painter) const {
    const qint64 top = topRow();
    if (top >= rowCount()) return;
    const qint64 head = source_->groupRow(top);
    if (head < 0 || rowRect(head).top() >= 0) return;
    QRect rect(0, 0, viewport()->width(), rowHeight());
    // The next group's head pushes this one out.
    const qint64 next = top + 1;
    if (next < rowCount() && source_->groupRow(next) == next)
        rect.moveBottom(qMin(rect.bottom(), rowRect(next).top() - 1));
    delegates::paintGroupRow(painter, rect, source_->rowNote(head), stale_);
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, style::color(Token::Line));
}

void TableView::fitColumn(int column) {
    int wanted = 0;
    const qint64 last = qMin(rowCount() - 1, topRow() + rowsPerPage());
    for (qint64 row = topRow(); row <= last; ++row)
        if (source_->rowKind(row) == models::RowKind::Normal)
            wanted = qMax(wanted, delegates::cellWidth(source_->cell(row, column), columns_.columns()[size_t(column)]));
    if (wanted == 0) return;
    columns_.setWidth(column, qMin(wanted, style::scaled(800)));
    layOut();
    Q_EMIT columnsEdited();
}

void TableView::showToolTip(const QPoint& at, const QPoint& global) {
    const qint64 row = rowAt(at.y());
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - at.x() : at.x();
    const int column = columns_.columnAt(x + horizontalScrollBar()->value());
    QString tip;
    if (row >= 0 && column >= 0 && source_->rowKind(row) == models::RowKind::Normal) {
        tip = source_->toolTip(row, column);
        const models::Cell cell = source_->cell(row, column);
        // Cut off: the whole of it, as far as a tip can hold it.
        if (tip.isEmpty() && delegates::cellWidth(cell, columns_.columns()[size_t(column)]) > columns_.width(column))
            tip = models::format::visible(models::cellText(cell), 500);
    }
    QToolTip::showText(global, models::format::plainToolTip(tip), viewport());
}

bool TableView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip && source_) {
        const auto* help = static_cast<QHelpEvent*>(event);
        showToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave) setHover(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace odradek::widgets
