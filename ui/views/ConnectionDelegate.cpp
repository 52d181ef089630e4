// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConnectionDelegate.h"

#include "ui/delegates/ListRow.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::views {
namespace {

using style::Token;

/// Behind the name: a lock where nothing can be written, a point where changes are not saved.
void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rest, const QModelIndex& index) {
    const int side = style::scaled(style::metric::kIconCell);
    QRect mark(rest.left(), rest.top(), side, rest.height());
    if (index.data(ConnectionDelegate::LockedRole).toBool()) {
        const QRect lock = QStyle::visualRect(option.direction, option.rect, mark);
        style::drawIcon(painter, lock, style::Icon::Lock, style::color(Token::Text2), style::metric::kIconCell);
        mark.translate(side + style::scaled(4), 0);
    }
    if (!index.data(ConnectionDelegate::EditedRole).toBool()) return;
    const qreal radius = style::scaled(3);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::color(Token::AccentFill));
    const QRect point = QStyle::visualRect(option.direction, option.rect, mark);
    painter.drawEllipse(QRectF(point).center(), radius, radius);
}

} // namespace

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {style::scaled(120), style::scaled(style::metric::kTwoLines)};
}

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    delegates::paintListRow(*painter, option);
    const int pad = style::scaled(style::metric::kPadBar);
    const QRect inner = option.rect.adjusted(pad, style::scaled(5), -pad, -style::scaled(5));
    const int line = style::scaled(20);
    const QRect upper(inner.left(), inner.top(), inner.width(), line);
    const QRect lower(inner.left(), inner.bottom() + 1 - line, inner.width(), line);
    painter->setLayoutDirection(option.direction);
    const auto visual = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    style::drawState(*painter, visual({upper.left(), upper.top(), style::scaled(10), upper.height()}),
                     style::StateShape(index.data(ShapeRole).toInt()));
    const auto environment = style::Environment(index.data(EnvironmentRole).toInt());
    const int chip = style::environmentChipSize(environment).width();
    style::drawEnvironment(*painter, visual({upper.right() - chip, upper.top(), chip, upper.height()}), environment,
                           false);
    const int indent = style::scaled(18);
    const QRect words(upper.left() + indent, upper.top(), upper.width() - indent - chip - pad, upper.height());
    const int used = style::drawText(
        *painter, visual(words), models::format::visible(index.data(Qt::DisplayRole).toString()),
        {style::uiFont(style::kBodyPx, QFont::DemiBold), style::color(Token::Text), Qt::AlignLeft, Qt::ElideMiddle});
    paintMarks(*painter, option, words.adjusted(used + style::scaled(6), 0, 0, 0), index);
    style::drawText(*painter, visual(lower.adjusted(indent, 0, 0, 0)),
                    models::format::visible(index.data(BootstrapRole).toString()),
                    {style::monoFont(style::kHeadPx), style::color(Token::Text2), Qt::AlignLeft, Qt::ElideMiddle});
}

} // namespace odradek::views
