// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyHints.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

/// Left and right of a key inside its cap.
constexpr int kPad = 6;

QFont keyFont() {
    return style::monoFont(style::kHeadPx);
}

QFont wordsFont() {
    return style::uiFont(style::kSmallPx);
}

} // namespace

KeyHints::KeyHints(QList<Hint> hints, QWidget* parent) : QWidget(parent), hints_(std::move(hints)) {
    QStringList lines;
    for (const Hint& hint : hints_)
        lines.push_back(hint.key % QStringLiteral(": ") % hint.what);
    setAccessibleName(lines.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int KeyHints::keyWidth() const {
    int width = 0;
    for (const Hint& hint : hints_)
        width = std::max(width, QFontMetrics(keyFont()).horizontalAdvance(hint.key));
    return width + 2 * style::scaled(kPad);
}

int KeyHints::wordsWidth() const {
    int width = 0;
    for (const Hint& hint : hints_)
        width = std::max(width, QFontMetrics(wordsFont()).horizontalAdvance(hint.what));
    return width;
}

QSize KeyHints::sizeHint() const {
    return {keyWidth() + style::scaled(style::metric::kGroupGap) + wordsWidth() + 2,
            int(hints_.size()) * style::scaled(style::metric::kTreeRow)};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int row = style::scaled(style::metric::kTreeRow);
    const int gap = style::scaled(style::metric::kGroupGap);
    const int keys = keyWidth();
    const int left = std::max(0, (width() - keys - gap - wordsWidth()) / 2);
    int y = 0;
    for (const Hint& hint : hints_) {
        const int cap = QFontMetrics(keyFont()).horizontalAdvance(hint.key) + 2 * style::scaled(kPad);
        const QRect box = style::visual(*this, {left + keys - cap, y + 3, cap, row - 6});
        style::drawBox(painter, box,
                       {style::color(Token::Raised), style::color(Token::Line), qreal(style::scaled(3)), 1});
        style::drawText(painter, box, hint.key, {keyFont(), style::color(Token::Text2), Qt::AlignHCenter});
        style::drawText(painter, style::visual(*this, {left + keys + gap, y, width() - left - keys - gap, row}),
                        hint.what, {wordsFont(), style::color(Token::Text2)});
        y += row;
    }
}

} // namespace odradek::widgets
