// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/ListRow.h"

#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace odradek::delegates {

using style::Token;

void paintListRow(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const Token ground = selected ? Token::Sel : hovered ? Token::Hover : Token::Base;
    painter.fillRect(option.rect, style::color(ground));
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        const QRect bar(option.rect.topLeft(), QSize(style::metric::kFocus, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), style::focusColor());
    }
    style::drawHairLine(painter, {option.rect.left(), option.rect.bottom(), option.rect.width(), 1},
                        style::color(Token::LineSoft));
}

} // namespace odradek::delegates
