// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableHeader.h"

#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace odradek::widgets {

using style::Token;

TableHeader::TableHeader(ColumnLayout& layout, QWidget* parent) : QWidget(parent), layout_(layout) {
    installAccess();
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Columns"));
}

SpokenPart TableHeader::spokenPart(int number) const {
    const int column = layout_.shown()[size_t(number)];
    const models::Column& head = layout_.columns()[size_t(column)];
    SpokenPart part{QAccessible::ColumnHeader, head.title, head.toolTip, rectOf(column), {}};
    // A column of icons or chips has no room for a title.
    if (part.name.isEmpty()) part.name = head.toolTip.isEmpty() ? tr("Column %1").arg(number + 1) : head.toolTip;
    if (!head.unit.isEmpty()) part.name += u' ' % head.unit;
    if (column == sortColumn_)
        part.name += u", " % (sortOrder_ == Qt::AscendingOrder ? tr("sorted upwards") : tr("sorted downwards"));
    return part;
}

int TableHeader::spokenFocus() const {
    const int place = chosen_ < 0 ? -1 : placeOf(chosen_);
    return place < spokenPartCount() ? place : -1;
}

QSize TableHeader::sizeHint() const {
    return {100, style::scaled(style::metric::kTableHead)};
}

void TableHeader::setOffset(int offset) {
    offset_ = offset;
    update();
}

void TableHeader::setSort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    sortOrder_ = order;
    update();
}

int TableHeader::logicalX(int x) const {
    return (layoutDirection() == Qt::RightToLeft ? width() - 1 - x : x) + offset_;
}

QRect TableHeader::rectOf(int column) const {
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(layout_.x(column) - offset_, 0, layout_.width(column), height()));
}

int TableHeader::placeOf(int column) const {
    const auto& shown = layout_.shown();
    return int(std::ranges::find(shown, column) - shown.begin());
}

int TableHeader::placeAt(int x) const {
    const int column = layout_.columnAt(logicalX(x));
    return column < 0 ? -1 : placeOf(column);
}

void TableHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool dark = style::Theme::instance().scheme() == style::Scheme::Dark;
    painter.fillRect(rect(), style::color(dark ? Token::Window : Token::Sunken));
    style::drawHairLine(painter, {0, height() - 1, width(), 1}, style::color(Token::Line));
    for (const int column : layout_.shown())
        paintColumn(painter, column);
    if (drag_ == Drag::Move && dropPlace_ >= 0) {
        const QRect target = rectOf(layout_.shown()[size_t(dropPlace_)]);
        const bool after = dropPlace_ > placeOf(dragColumn_);
        painter.fillRect(after ? target.right() - 1 : target.left(), 0, 2, height(), style::color(Token::AccentFill));
    }
}

void TableHeader::paintColumn(QPainter& painter, int column) const {
    const QRect whole = rectOf(column);
    if (!whole.intersects(rect())) return;
    const models::Column& head = layout_.columns()[size_t(column)];
    const auto visual = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), whole, part);
    };
    const bool sorted = column == sortColumn_;
    const int pad = style::scaled(style::metric::kPadCell);
    QRect room = whole.adjusted(pad, 0, -pad - style::scaled(head.trail), 0);
    const QFont font = style::uiFont(style::kHeadPx, sorted ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const int unitWidth = head.unit.isEmpty() ? 0 : metrics.horizontalAdvance(head.unit) + style::scaled(4);
    const int arrow = sorted ? style::scaled(16) : 0;
    const int title = qMin(metrics.horizontalAdvance(head.title), qMax(0, room.width() - unitWidth - arrow));
    if (head.right) room.setLeft(room.right() + 1 - title - unitWidth - arrow);
    int x = room.x();
    const style::Icon icon = sortOrder_ == Qt::AscendingOrder ? style::Icon::SortAsc : style::Icon::SortDesc;
    if (sorted && head.right) {
        style::drawIcon(painter, visual({x, 0, style::scaled(12), height()}), icon, style::color(Token::Text), 12);
        x += arrow;
    }
    style::drawText(painter, visual({x, 0, title, height()}), head.title,
                    {font, style::color(sorted ? Token::Text : Token::Text2)});
    x += title + style::scaled(4);
    style::drawText(painter, visual({x, 0, unitWidth, height()}), head.unit,
                    {style::uiFont(style::kHeadPx), style::color(Token::Text3)});
    x += unitWidth;
    if (sorted && !head.right)
        style::drawIcon(painter, visual({x, 0, style::scaled(12), height()}), icon, style::color(Token::Text), 12);
    paintEdge(painter, column, whole);
}

// The line to the next column, and the focus.
void TableHeader::paintEdge(QPainter& painter, int column, const QRect& whole) const {
    const QRect line = QStyle::visualRect(layoutDirection(), whole, {whole.right(), height() / 2 - 5, 1, 10});
    if (column != layout_.shown().back()) style::drawHairLine(painter, line, style::color(Token::Line));
    if (hasFocus() && column == chosen_)
        style::drawBox(painter, whole.adjusted(0, 0, 0, -1), {QColor(), style::focusColor(), 3, style::metric::kFocus});
}

void TableHeader::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const int x = logicalX(event->pos().x());
    dragStart_ = x;
    dragColumn_ = layout_.edgeAt(x);
    drag_ = dragColumn_ >= 0 ? Drag::Resize : Drag::Press;
    if (drag_ == Drag::Press) dragColumn_ = layout_.columnAt(x);
    if (dragColumn_ < 0)
        drag_ = Drag::None;
    else
        dragWidth_ = layout_.width(dragColumn_);
}

void TableHeader::mouseMoveEvent(QMouseEvent* event) {
    const int x = logicalX(event->pos().x());
    if (drag_ == Drag::Resize) {
        layout_.setWidth(dragColumn_, dragWidth_ + x - dragStart_);
        Q_EMIT layoutEdited();
    } else if (drag_ == Drag::Press && qAbs(x - dragStart_) > 8) {
        drag_ = Drag::Move;
    } else if (drag_ == Drag::None) {
        setCursor(layout_.edgeAt(x) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
    }
    if (drag_ == Drag::Move) {
        dropPlace_ = placeAt(event->pos().x());
        update();
    }
}

void TableHeader::mouseReleaseEvent(QMouseEvent*) {
    const Drag was = std::exchange(drag_, Drag::None);
    const int place = std::exchange(dropPlace_, -1);
    if (was == Drag::Press) cycleSort(dragColumn_);
    if (was == Drag::Move && place >= 0) {
        layout_.move(dragColumn_, place);
        Q_EMIT layoutEdited();
    }
    update();
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    const int column = layout_.edgeAt(logicalX(event->pos().x()));
    if (column >= 0)
        Q_EMIT fitWanted(column);
    else
        mousePressEvent(event);
}

void TableHeader::cycleSort(int column) {
    if (column < 0 || !layout_.columns()[size_t(column)].sortable) return;
    if (column != sortColumn_)
        Q_EMIT sortWanted(column, Qt::AscendingOrder);
    else if (sortOrder_ == Qt::AscendingOrder)
        Q_EMIT sortWanted(column, Qt::DescendingOrder);
    else
        Q_EMIT sortWanted(-1, Qt::AscendingOrder);
}

void TableHeader::fillMenu(QMenu& menu) {
    for (const int column : layout_.order()) {
        const models::Column& head = layout_.columns()[size_t(column)];
        QAction* action = menu.addAction(QString(head.title).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(layout_.isVisible(column));
        action->setEnabled(!head.fixed);
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            if (layout_.setVisible(column, on)) Q_EMIT layoutEdited();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        layout_.reset();
        Q_EMIT layoutEdited();
    });
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event) {
    if (layout_.columns().empty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && chosen_ >= 0;
    menu->popup(byKey ? mapToGlobal(rectOf(chosen_).bottomLeft()) : event->globalPos());
}

void TableHeader::focusInEvent(QFocusEvent* event) {
    if ((chosen_ < 0 || !layout_.isVisible(chosen_)) && !layout_.shown().empty()) chosen_ = layout_.shown().front();
    QWidget::focusInEvent(event);
    update();
}

void TableHeader::choose(int step) {
    const auto& shown = layout_.shown();
    if (shown.empty()) return;
    chosen_ = shown[size_t(qBound(0, placeOf(chosen_) + step, int(shown.size()) - 1))];
    announceFocus(*this, *this);
    update();
}

void TableHeader::moveChosen(int step) {
    layout_.move(chosen_, placeOf(chosen_) + step);
    Q_EMIT layoutEdited();
}

void TableHeader::resizeChosen(int step) {
    layout_.setWidth(chosen_, layout_.width(chosen_) + step * 8);
    Q_EMIT layoutEdited();
}

void TableHeader::keyPressEvent(QKeyEvent* event) {
    const bool side = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (chosen_ < 0 || chosen_ >= int(layout_.columns().size())) return QWidget::keyPressEvent(event);
    if (side) {
        const int step = (event->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft) ? 1 : -1;
        if (event->modifiers() & Qt::ControlModifier)
            moveChosen(step);
        else if (event->modifiers() & Qt::AltModifier)
            resizeChosen(step);
        else
            choose(step);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        cycleSort(chosen_);
    else
        QWidget::keyPressEvent(event);
}

bool TableHeader::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int column = layout_.columnAt(logicalX(help->pos().x()));
        const QString tip = column < 0 ? QString() : layout_.columns()[size_t(column)].toolTip;
        QToolTip::showText(help->globalPos(), models::format::plainToolTip(tip), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace odradek::widgets
