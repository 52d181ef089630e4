// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/EnvironmentChoice.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::views {
namespace {

using style::Environment;
using style::Token;

struct Look {
    Token ground;
    Token mark;
    Token words; // on every ground they may stand on, also in the dark
};

Look lookOf(Environment environment) {
    switch (environment) {
    case Environment::Prod:
        return {Token::ProdSoft, Token::Prod, Token::ProdText};
    case Environment::Test:
        return {Token::TestSoft, Token::Test, Token::Test};
    default:
        return {Token::Raised, Token::Dev, Token::Dev};
    }
}

} // namespace

EnvironmentChoice::EnvironmentChoice(Environment environment, QWidget* parent)
    : QRadioButton(style::environmentWord(environment), parent), environment_(environment) {}

QSize EnvironmentChoice::sizeHint() const {
    return {style::scaled(76), style::scaled(style::metric::kControlForm)};
}

void EnvironmentChoice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(environment_);
    const QColor mark = style::color(isEnabled() ? look.mark : Token::TextOff);
    const bool on = isChecked();
    const qreal radius = style::scaled(style::metric::kRadiusControl);
    const Token rest = underMouse() && isEnabled() ? Token::Hover : Token::Raised;
    const QColor border = on && isEnabled() ? mark : style::color(Token::LineCtl);
    style::drawBox(painter, rect(), {style::color(on ? look.ground : rest), border, radius, on ? 2.0 : 1.0});
    if (hasFocus()) {
        style::drawBox(painter, rect(), {QColor(), style::focusColor(), radius, style::metric::kFocus});
    }
    const qreal side = style::scaled(12);
    const QRectF ring(style::scaled(10), (height() - side) / 2.0, side, side);
    painter.setPen(QPen(on ? mark : style::color(Token::Text3), on ? side / 3 : 1));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = on ? side / 6 : 0.5;
    painter.drawEllipse(style::visual(*this, ring.toRect()).toRectF().adjusted(inset, inset, -inset, -inset));
    const QRect words = rect().adjusted(style::scaled(30), 0, -style::scaled(6), 0);
    style::drawText(
        painter, style::visual(*this, words), text(),
        {style::uiFont(style::kSmallPx, QFont::Bold), style::color(isEnabled() ? look.words : Token::TextOff)});
}

} // namespace odradek::views
