// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ElidedText.h"

#include "ui/models/Format.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QFontMetrics>
#include <QPainter>

namespace odradek::widgets {
namespace {

/// The least that is kept of a long text, in characters of middle width.
constexpr int kLeast = 8;

} // namespace

ElidedText::ElidedText(const QString& text, const QFont& font, style::Token token, QWidget* parent)
    : QWidget(parent), font_(font), token_(token) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedText::setElide(Qt::TextElideMode where) {
    elide_ = where;
    update();
}

void ElidedText::setLook(const QFont& font, style::Token token) {
    font_ = font;
    token_ = token;
    updateGeometry();
    update();
}

void ElidedText::setText(const QString& text) {
    text_ = text;
    setAccessibleName(text);
    showTip();
    updateGeometry();
    update();
}

QSize ElidedText::sizeHint() const {
    const QFontMetrics metrics(font_);
    return {metrics.horizontalAdvance(text_) + 2, metrics.height()};
}

QSize ElidedText::minimumSizeHint() const {
    const QFontMetrics metrics(font_);
    return {std::min(sizeHint().width(), metrics.averageCharWidth() * kLeast), metrics.height()};
}

void ElidedText::resizeEvent(QResizeEvent*) {
    showTip();
}

void ElidedText::showTip() {
    setToolTip(width() < sizeHint().width() - 2 ? models::format::plainToolTip(text_) : QString());
}

void ElidedText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    style::drawText(painter, rect(), text_, {font_, style::color(token_), Qt::AlignLeft, elide_});
}

} // namespace odradek::widgets
