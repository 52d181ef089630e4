// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/GoToField.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/SpokenParts.h"

#include <QPainter>

namespace odradek::widgets {

using style::Token;

GoToField::GoToField(const QString& words, const QString& keys, QWidget* parent)
    : QAbstractButton(parent), keys_(keys) {
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(keys);
    installAccess();
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GoToField::sizeHint() const {
    return {style::scaled(160), style::scaled(style::metric::kControlBar)};
}

QSize GoToField::minimumSizeHint() const {
    return {style::scaled(80), sizeHint().height()};
}

void GoToField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Token ground = isDown() ? Token::Press : underMouse() ? Token::Hover : Token::Base;
    const qreal radius = style::scaled(style::metric::kRadiusControl);
    style::drawBox(painter, rect(), {style::color(ground), style::color(Token::LineCtl), radius, 1});
    if (hasFocus()) style::drawBox(painter, rect(), {QColor(), style::focusColor(), radius, style::metric::kFocus});
    const int pad = style::scaled(6);
    const int icon = style::scaled(style::metric::kIconBar);
    style::drawIcon(painter, style::visual(*this, {pad, 0, icon, height()}), style::Icon::Search,
                    style::color(Token::Text2));
    const QFont small = style::uiFont(style::kHeadPx);
    const int keys = QFontMetrics(small).horizontalAdvance(keys_);
    const QRect right(width() - pad - keys, 0, keys + 1, height());
    style::drawText(painter, style::visual(*this, right), keys_, {small, style::color(Token::Text3)});
    const int left = pad + icon + pad;
    const QRect words(left, 0, std::max(0, right.left() - left - pad), height());
    style::drawText(painter, style::visual(*this, words), text(),
                    {style::uiFont(style::kSmallPx), style::color(Token::Text3)});
}

} // namespace odradek::widgets
