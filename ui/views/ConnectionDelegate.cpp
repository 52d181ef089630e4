// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConnectionDelegate.h"

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

void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const Token ground = selected ? Token::Sel : hovered ? Token::Hover : Token::Base;
    painter.fillRect(option.rect, style::color(ground));
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(style::metric::kFocus, option.rect.height())),
                         style::color(Token::AccentFill));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     style::color(Token::LineSoft));
}

} // namespace

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {style::scaled(120), style::scaled(style::metric::kTwoLines)};
}

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    paintGround(*painter, option);
    const int pad = style::scaled(style::metric::kPadBar);
    const int half = option.rect.height() / 2;
    const QRect inner = option.rect.adjusted(pad, 2, -pad, -2);
    const QRect upper(inner.left(), inner.top(), inner.width(), half - 2);
    const QRect lower(inner.left(), inner.top() + half - 2, inner.width(), half - 2);
    style::drawState(*painter, QRect(upper.left(), upper.top(), style::scaled(10), upper.height()),
                     style::StateShape(index.data(ShapeRole).toInt()));
    const auto environment = style::Environment(index.data(EnvironmentRole).toInt());
    const int chip = style::environmentChipSize(environment).width();
    style::drawEnvironment(*painter, QRect(upper.right() - chip, upper.top(), chip, upper.height()), environment,
                           false);
    const int indent = style::scaled(18);
    const QRect words(upper.left() + indent, upper.top(), upper.width() - indent - chip - pad, upper.height());
    const int used = style::drawText(
        *painter, words, models::format::visible(index.data(Qt::DisplayRole).toString()),
        {style::uiFont(style::kBodyPx, QFont::DemiBold), style::color(Token::Text), Qt::AlignLeft, Qt::ElideMiddle});
    if (index.data(LockedRole).toBool()) {
        const QRect lock(words.left() + used + style::scaled(6), words.top(), style::scaled(style::metric::kIconCell),
                         words.height());
        style::drawIcon(*painter, lock, style::Icon::Lock, style::color(Token::Text2), style::metric::kIconCell);
    }
    style::drawText(*painter, lower.adjusted(indent, 0, 0, 0),
                    models::format::visible(index.data(BootstrapRole).toString()),
                    {style::monoFont(style::kHeadPx), style::color(Token::Text2), Qt::AlignLeft, Qt::ElideMiddle});
}

} // namespace odradek::views
