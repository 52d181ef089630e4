// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FoundDelegate.h"

#include "ui/delegates/ListRow.h"
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

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {style::scaled(120), style::scaled(kTitleLine + kPieceLines * kPieceLine + 2 * kPadLines)};
}

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    delegates::paintListRow(*painter, option);
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
