// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FoundDelegate.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>
#include <QTextLayout>

namespace odradek::views {
namespace {

using style::Token;

/// A line of the title, and one of the piece below it.
constexpr int kTitleLine = 20;
constexpr int kPieceLine = 18;
/// Above and below.
constexpr int kPadLines = 6;
/// How many lines of the piece there are.
constexpr int kPieceLines = 2;

// The first line as far as whole words have room; the rest is the second's, which ends in an ellipsis where that is
// too long.
QStringList linesOf(const QString& piece, const QFont& font, int width) {
    QTextLayout layout(piece, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) first.setLineWidth(width);
    layout.endLayout();
    const auto cut = first.isValid() ? first.textLength() : 0;
    return {piece.left(cut).trimmed(), piece.mid(cut).trimmed()};
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option) {
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

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {style::scaled(120), style::scaled(kTitleLine + kPieceLines * kPieceLine + 2 * kPadLines)};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    paintGround(*painter, option);
    painter->setLayoutDirection(option.direction);
    const int pad = style::scaled(style::metric::kPadBar);
    const QRect inner = option.rect.adjusted(pad, style::scaled(kPadLines), -pad, -style::scaled(kPadLines));
    const QString words = index.data(Qt::DisplayRole).toString();
    const auto end = words.indexOf(u'\n');
    const QFont small = style::uiFont(style::kSmallPx);
    QRect line(inner.left(), inner.top(), inner.width(), style::scaled(kTitleLine));
    if (end >= 0) {
        // The section, which ends it, tells more than the page.
        style::drawText(
            *painter, line, words.left(end),
            {style::uiFont(style::kBodyPx, QFont::DemiBold), style::color(Token::Text), Qt::AlignLeft, Qt::ElideLeft});
        line.translate(0, line.height());
    }
    line.setHeight(style::scaled(kPieceLine));
    for (const QString& text : linesOf(words.mid(end + 1), small, line.width())) {
        style::drawText(*painter, line, text, {small, style::color(Token::Text2)});
        line.translate(0, line.height());
    }
}

} // namespace odradek::views
