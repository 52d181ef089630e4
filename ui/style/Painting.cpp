// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Painting.h"

#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QWidget>

namespace odradek::style {
namespace {

// The glyphs of Live and HalfDisc need smooth edges; the painter's other settings stay the caller's.
class Smooth {
public:
    explicit Smooth(QPainter& painter) : painter_(painter) {
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { painter_.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter& painter_;
};

Token stateToken(StateShape shape) {
    switch (shape) {
    case StateShape::Disc:
    case StateShape::Live:
        return Token::Ok;
    case StateShape::HalfDisc:
    case StateShape::Triangle:
        return Token::WarnMark;
    case StateShape::Square:
        return Token::Err;
    case StateShape::Ring:
    case StateShape::None:
        break;
    }
    return Token::Text3;
}

void drawHalfDisc(QPainter& painter, QPointF center, qreal radius, const QColor& ink) {
    const QRectF circle(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPie(circle.adjusted(0.5, 0.5, -0.5, -0.5), 90 * 16, 180 * 16);
}

void drawLive(QPainter& painter, QPointF center, qreal radius, const QColor& ink) {
    QColor halo = ink;
    halo.setAlpha(70);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo);
    painter.drawEllipse(center, radius + 2, radius + 2);
    painter.setBrush(ink);
    painter.drawEllipse(center, radius, radius);
}

void drawTriangle(QPainter& painter, QPointF center, qreal radius, const QColor& ink) {
    painter.setPen(QPen(ink, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ink);
    const QPointF points[] = {center + QPointF(0, -radius + 0.5), center + QPointF(radius, radius - 1),
                              center + QPointF(-radius, radius - 1)};
    painter.drawPolygon(points, 3);
}

} // namespace

void drawBox(QPainter& painter, const QRectF& rect, const Box& box) {
    const Smooth smooth(painter);
    const bool framed = box.border.isValid() && box.width > 0;
    const qreal inset = framed ? box.width / 2 : 0;
    painter.setPen(framed ? QPen(box.border, box.width) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const qreal radius = qMax<qreal>(0, box.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

int drawText(QPainter& painter, const QRect& rect, const QString& text, const TextStyle& look) {
    if (text.isEmpty() || rect.width() <= 0) return 0;
    const QFontMetrics metrics(look.font, painter.device());
    int width = metrics.horizontalAdvance(text);
    const bool fits = width <= rect.width();
    const QString shown = fits ? text : metrics.elidedText(text, look.elide, rect.width());
    if (!fits) width = qMin(rect.width(), metrics.horizontalAdvance(shown));
    const Qt::Alignment align = QStyle::visualAlignment(painter.layoutDirection(), look.align);
    int x = rect.x();
    if (align & Qt::AlignRight)
        x = rect.right() + 1 - width;
    else if (align & Qt::AlignHCenter)
        x = rect.x() + (rect.width() - width) / 2;
    const bool small = look.font.pixelSize() <= scaled(kBodyPx);
    const int y = small ? baseLine(rect) : rect.y() + (rect.height() + metrics.capHeight()) / 2;
    painter.setFont(look.font);
    painter.setPen(look.color);
    // Its own letters say which way it runs: in a mirrored window "412 MiB/s" is no "MiB/s 412".
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(x, y, shown);
    painter.setLayoutDirection(before);
    return width;
}

void drawHairLine(QPainter& painter, const QRect& line, const QColor& color) {
    const QTransform toScreen = painter.deviceTransform();
    const qreal ratio = toScreen.m22();
    if (qFuzzyCompare(ratio, std::round(ratio))) return painter.fillRect(line, color);
    QRectF pixels = toScreen.mapRect(QRectF(line));
    const qreal thin = std::max(1.0, std::floor(ratio));
    if (line.height() == 1)
        pixels = {pixels.x(), std::round(pixels.y()), pixels.width(), thin};
    else
        pixels = {std::round(pixels.x()), pixels.y(), thin, pixels.height()};
    painter.fillRect(toScreen.inverted().mapRect(pixels), color);
}

int textRun(const QString& text) {
    return text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

QRect visual(const QWidget& widget, const QRect& part) {
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), part);
}

void drawState(QPainter& painter, const QRect& rect, StateShape shape, bool muted) {
    if (shape == StateShape::None) return;
    const Smooth smooth(painter);
    const QColor ink = color(muted ? Token::Text3 : stateToken(shape));
    const QPointF center = QRectF(rect).center();
    const qreal radius = scaled(8) / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (shape) {
    case StateShape::Disc:
        painter.drawEllipse(center, radius, radius);
        break;
    case StateShape::Ring:
        painter.setPen(QPen(ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(center, radius - 1, radius - 1);
        break;
    case StateShape::HalfDisc:
        drawHalfDisc(painter, center, radius, ink);
        break;
    case StateShape::Triangle:
        drawTriangle(painter, center, radius + 0.5, ink);
        break;
    case StateShape::Square:
        painter.drawRect(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius));
        break;
    case StateShape::Live:
        drawLive(painter, center, radius, ink);
        break;
    case StateShape::None:
        break;
    }
}

void drawHatch(QPainter& painter, const QRect& rect) {
    const Smooth smooth(painter);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(color(Token::LineSoft), 2));
    // Anchored at the device's origin, so that the lines run on from row to row while scrolling by whole rows.
    constexpr int kStep = 7;
    const int start = rect.left() - rect.height() - (rect.left() - rect.height()) % kStep;
    for (int x = start; x < rect.right() + kStep; x += kStep)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
}

QString environmentWord(Environment environment) {
    switch (environment) {
    case Environment::Dev:
        return QCoreApplication::translate("Environment", "DEV");
    case Environment::Test:
        return QCoreApplication::translate("Environment", "TEST");
    case Environment::Prod:
        return QCoreApplication::translate("Environment", "PROD");
    case Environment::None:
        break;
    }
    return {};
}

QColor focusColor() {
    // Dark, the fill of the accent is too near to raised controls (2.9 : 1) and selected rows (2.4 : 1).
    return color(Theme::instance().scheme() == Scheme::Dark ? Token::Accent : Token::AccentFill);
}

QColor environmentLine(Environment environment) {
    switch (environment) {
    case Environment::Dev:
        return color(Token::Dev);
    case Environment::Test:
        return color(Token::Test);
    case Environment::Prod:
        return color(Token::Prod);
    case Environment::None:
        break;
    }
    return color(Token::AccentFill);
}

QSize environmentChipSize(Environment environment) {
    if (environment == Environment::None) return {};
    const QFontMetrics metrics(uiFont(kChipPx, QFont::Bold));
    return {metrics.horizontalAdvance(environmentWord(environment)) + scaled(10), scaled(16)};
}

int drawEnvironment(QPainter& painter, const QRect& rect, Environment environment, bool solid) {
    const QSize size = environmentChipSize(environment);
    if (size.isEmpty()) return 0;
    const QRect chip = QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    Box box{color(Token::ProdSoft), QColor(), qreal(scaled(metric::kRadiusChip)), 1.2};
    QColor ink = color(Token::ProdText);
    if (environment == Environment::Dev) {
        box.fill = QColor();
        box.border = ink = color(Token::Dev);
    } else if (environment == Environment::Test) {
        box.fill = color(Token::TestSoft);
        ink = color(Token::Test);
    } else if (solid) {
        box.fill = color(Token::Prod);
        ink = color(Token::OnProd);
    }
    drawBox(painter, chip, box);
    const QFont font = uiFont(kChipPx, QFont::Bold);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    painter.drawText(chip.x() + (chip.width() - metrics.horizontalAdvance(environmentWord(environment))) / 2,
                     chip.y() + (chip.height() + metrics.capHeight() + 1) / 2, environmentWord(environment));
    return size.width();
}

} // namespace odradek::style
