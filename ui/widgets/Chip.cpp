// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QPainter>

namespace odradek::widgets {
namespace {

using style::Token;

struct Inks {
    Token fill;
    Token text;
};

Inks inksOf(Chip::Tone tone) {
    switch (tone) {
    case Chip::Tone::Ok:
        return {Token::Add, Token::AddText};
    case Chip::Tone::Warn:
        return {Token::WarnSoft, Token::Warn};
    case Chip::Tone::Err:
        return {Token::DelBg, Token::DelText};
    case Chip::Tone::Plain:
        break;
    }
    return {Token::Line, Token::Text2};
}

QFont chipFont() {
    return style::uiFont(style::kHeadPx, QFont::Medium);
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent) : QWidget(parent) {
    installAccess();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setIcon(style::Icon icon) {
    icon_ = icon;
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone) {
    tone_ = tone;
    update();
}

QSize Chip::sizeHint() const {
    const int icon = icon_ == style::Icon::None ? 0 : style::scaled(16);
    return {QFontMetrics(chipFont()).horizontalAdvance(text_) + icon + style::scaled(14), style::scaled(18)};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Inks inks = inksOf(tone_);
    style::drawBox(painter, rect(),
                   {style::color(inks.fill), QColor(), qreal(style::scaled(style::metric::kRadiusChip)), 0});
    QRect inner = rect().adjusted(style::scaled(6), 0, -style::scaled(6), 0);
    if (icon_ != style::Icon::None) {
        const QRect spot(inner.x(), 0, style::scaled(12), height());
        style::drawIcon(painter, style::visual(*this, spot), icon_, style::color(inks.text), style::metric::kIconCell);
        inner.setLeft(inner.left() + style::scaled(16));
    }
    style::drawText(painter, style::visual(*this, inner), text_, {chipFont(), style::color(inks.text)});
}

EnvironmentChip::EnvironmentChip(QWidget* parent) : QWidget(parent) {
    installAccess();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void EnvironmentChip::setEnvironment(style::Environment environment, bool solid) {
    environment_ = environment;
    solid_ = solid;
    setAccessibleName(tr("Environment %1").arg(style::environmentWord(environment)));
    setVisible(environment != style::Environment::None);
    updateGeometry();
    update();
}

QSize EnvironmentChip::sizeHint() const {
    return style::environmentChipSize(environment_);
}

void EnvironmentChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    style::drawEnvironment(painter, rect(), environment_, solid_);
}

} // namespace odradek::widgets
