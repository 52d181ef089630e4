// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FigureStrip.h"

#include "ui/delegates/CellPainter.h"
#include "ui/delegates/Charts.h"
#include "ui/models/CellSpeech.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace odradek::widgets {
namespace {

using style::Token;

constexpr int kSpark = 72;
constexpr int kMark = 22;

QFont valueFont() {
    return style::uiFont(style::kTitlePx, QFont::DemiBold);
}

QFont noteFont() {
    return style::uiFont(style::kSmallPx);
}

// What the picture says: the value with what its colour, its sign and its line add.
QString spoken(const FigureStrip::Figure& figure, bool stale) {
    models::Cell cell = models::figureCell(QString(figure.value % u' ' % figure.note).trimmed(), figure.tone);
    cell.icon = figure.icon;
    cell.shape = figure.shape;
    cell.series = figure.series;
    using models::CellKind;
    if (figure.value.isEmpty()) cell = models::kindCell(stale ? CellKind::Unknown : CellKind::Loading);
    return figure.caption % u' ' % models::spokenCell(cell);
}

bool hasMark(const FigureStrip::Figure& figure) {
    return figure.icon != style::Icon::None || figure.shape != style::StateShape::None;
}

} // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent) {
    installAccess();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(true);
}

void FigureStrip::setFigures(std::vector<Figure> figures) {
    figures_ = std::move(figures);
    tell();
}

void FigureStrip::tell() {
    QStringList words;
    for (const Figure& figure : figures_)
        words.append(spoken(figure, stale_));
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

SpokenPart FigureStrip::spokenPart(int number) const {
    const std::vector<QRect> rects = places();
    const QRect rect = size_t(number) < rects.size() ? style::visual(*this, rects[size_t(number)]) : QRect();
    const Figure& figure = figures_[size_t(number)];
    return {QAccessible::ListItem, spoken(figure, stale_), figure.toolTip, rect, {}};
}

void FigureStrip::setStale(bool stale) {
    if (std::exchange(stale_, stale) != stale) tell();
}

QSize FigureStrip::sizeHint() const {
    return {style::scaled(600), style::scaled(style::metric::kFigureStrip)};
}

QSize FigureStrip::minimumSizeHint() const {
    return {style::scaled(120), sizeHint().height()};
}

int FigureStrip::widthOf(const Figure& figure, bool chart) const {
    int value = QFontMetrics(valueFont()).horizontalAdvance(figure.value);
    if (hasMark(figure)) value += style::scaled(kMark);
    if (!figure.note.isEmpty()) value += QFontMetrics(noteFont()).horizontalAdvance(figure.note) + style::scaled(6);
    if (chart && !figure.series.empty()) value += style::scaled(kSpark + 32);
    const int caption = QFontMetrics(noteFont()).horizontalAdvance(figure.caption);
    return qMax(qMax(value, caption), style::scaled(56)) + 2 * style::scaled(style::metric::kPadBar);
}

// A figure that is told is worth more than the course of another.
bool FigureStrip::hasRoomForCharts() const {
    int width = 0;
    for (const Figure& figure : figures_)
        width += widthOf(figure, true);
    return width <= this->width();
}

std::vector<QRect> FigureStrip::places() const {
    std::vector<QRect> rects;
    const bool charts = hasRoomForCharts();
    int x = 0;
    for (const Figure& figure : figures_) {
        const int width = widthOf(figure, charts);
        if (x + width > this->width()) break;
        rects.emplace_back(x, 0, width, height());
        x += width;
    }
    // What is left is shared, so that the strip fills its page.
    const int spare = rects.empty() ? 0 : (width() - x) / int(rects.size() + 1);
    for (size_t i = 0; i < rects.size(); ++i) {
        rects[i].translate(int(i) * qMin(spare, style::scaled(60)), 0);
        rects[i].setWidth(rects[i].width() + qMin(spare, style::scaled(60)));
    }
    return rects;
}

void FigureStrip::paintFigure(QPainter& painter, const QRect& rect, const Figure& figure, bool chart) const {
    const int pad = style::scaled(style::metric::kPadBar);
    QRect line = rect.adjusted(pad, 0, -pad, 0);
    const QRect caption(line.x(), style::scaled(8), line.width(), style::scaled(18));
    style::drawText(painter, style::visual(*this, caption), figure.caption, {noteFont(), style::color(Token::Text2)});
    line.setTop(style::scaled(27));
    line.setHeight(style::scaled(26));
    if (chart && !figure.series.empty()) {
        const int spark = style::scaled(kSpark);
        const QRect place(line.right() - spark, line.y(), spark, line.height());
        delegates::paintSpark(painter, style::visual(*this, place), figure.series,
                              style::color(stale_ ? Token::LineCtl : Token::Chart), true);
        line.setRight(place.left() - style::scaled(8));
    }
    const Token mark = figure.tone == models::Tone::Warn  ? Token::WarnMark
                       : figure.tone == models::Tone::Err ? Token::Err
                                                          : Token::Text2;
    const QColor ink = stale_ ? style::color(Token::Text2) : delegates::toneColor(figure.tone);
    if (hasMark(figure)) {
        const QRect spot = style::visual(*this, {line.x(), line.y(), style::scaled(16), line.height()});
        style::drawIcon(painter, spot, figure.icon, stale_ ? ink : style::color(mark));
        style::drawState(painter, spot, figure.shape, stale_);
        line.setLeft(line.left() + style::scaled(kMark));
    }
    if (figure.value.isEmpty() && !stale_) {
        const QRect bar(line.x(), line.center().y() - 4, style::scaled(56), style::scaled(8));
        style::drawBox(painter, style::visual(*this, bar), {style::color(Token::SelOff), QColor(), 4, 0});
        return;
    }
    const QString value = figure.value.isEmpty() ? QStringLiteral("—") : figure.value;
    const int taken = style::drawText(painter, style::visual(*this, line), value, {valueFont(), ink});
    line.setLeft(line.left() + taken + style::scaled(6));
    // The note stands on the figure's base line.
    painter.translate(0, style::scaled(2));
    style::drawText(painter, style::visual(*this, line), figure.note, {noteFont(), style::color(Token::Text2)});
    painter.translate(0, -style::scaled(2));
}

void FigureStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const std::vector<QRect> rects = places();
    const bool charts = hasRoomForCharts();
    for (size_t i = 0; i < rects.size(); ++i) {
        paintFigure(painter, rects[i], figures_[i], charts);
        if (i + 1 < rects.size())
            style::drawHairLine(
                painter, style::visual(*this, {rects[i].right(), style::scaled(12), 1, height() - style::scaled(24)}),
                style::color(Token::Line));
    }
    painter.fillRect(0, height() - 1, width(), 1, style::color(Token::Line));
}

bool FigureStrip::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<QRect> rects = places();
    QString tip;
    for (size_t i = 0; i < rects.size(); ++i)
        if (style::visual(*this, rects[i]).contains(help->pos())) tip = figures_[i].toolTip;
    QToolTip::showText(help->globalPos(), models::format::plainToolTip(tip), this);
    return true;
}

} // namespace odradek::widgets
