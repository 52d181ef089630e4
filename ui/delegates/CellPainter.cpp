// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/CellPainter.h"

#include "ui/delegates/Charts.h"
#include "ui/delegates/JsonRuns.h"
#include "ui/delegates/ReplicaPainter.h"
#include "ui/delegates/TextRuns.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace odradek::delegates {
namespace {

using models::Cell;
using models::CellKind;
using models::Column;
using style::Icon;
using style::Token;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// Between two pieces of a cell.
constexpr int kGap = 8;

QColor pick(const CellLook& look, const QColor& lively) {
    if (look.muted) return style::color(Token::TextOff);
    return look.stale ? style::color(Token::Text3) : lively;
}

QFont faceOf(const Cell& cell, const Column& column) {
    if (column.mono) return style::monoFont(style::kSmallPx, cell.strong ? QFont::DemiBold : QFont::Normal);
    return style::uiFont(style::kSmallPx, cell.strong ? QFont::DemiBold : QFont::Normal);
}

// Walks along a cell from its start: each piece takes its room and leaves the rest.
class Pen {
public:
    Pen(QPainter& painter, const QRect& rect, const CellLook& look) : painter_(painter), rest_(rect), look_(look) {}

    void icon(Icon icon, const QColor& lively) {
        const int side = style::scaled(style::metric::kIconCell);
        style::drawIcon(painter_, start(side), icon, pick(look_, lively), style::metric::kIconCell);
        advance(side + style::scaled(6));
    }

    void shape(style::StateShape shape) {
        const int side = style::scaled(10);
        style::drawState(painter_, start(side), shape, look_.stale || look_.muted);
        advance(side + style::scaled(6));
    }

    void words(const QString& text, const QFont& font, const QColor& lively) {
        advance(style::drawText(painter_, rest_, text, {font, pick(look_, lively)}) + style::scaled(kGap));
    }

    // `kept`: room at the end for what stands behind.
    void data(DataLine line, int kept = 0) {
        line.color = pick(look_, line.color);
        const QRect room = QStyle::visualRect(painter_.layoutDirection(), rest_,
                                              QRect(rest_.x(), rest_.y(), rest_.width() - kept, rest_.height()));
        advance(paintDataLine(painter_, room, line) + style::scaled(kGap));
    }

    const QRect& rest() const { return rest_; }

private:
    QRect start(int width) const {
        return QStyle::visualRect(painter_.layoutDirection(), rest_,
                                  QRect(rest_.x(), rest_.y(), width, rest_.height()));
    }

    void advance(int width) {
        if (painter_.layoutDirection() == Qt::RightToLeft)
            rest_.setRight(rest_.right() - width);
        else
            rest_.setLeft(rest_.left() + width);
    }

    QPainter& painter_;
    QRect rest_;
    CellLook look_;
};

// Like a special value: an icon, a word in italics, and quiet data behind.
void paintSpecial(Pen& pen, Icon icon, const QString& word, const QString& behind, Token behindToken) {
    pen.icon(icon, style::color(Token::Text3));
    pen.words(word, style::uiFont(style::kSmallPx, QFont::Medium, true), style::color(Token::Text3));
    if (!behind.isEmpty()) pen.data({behind, style::monoFont(), style::color(behindToken), {}, {}, false, false});
}

void paintUndecodable(Pen& pen, const Cell& cell) {
    pen.icon(Icon::Error, style::color(Token::Err));
    pen.words(cell.note, style::uiFont(style::kSmallPx, QFont::Medium), style::color(Token::Err));
    pen.data({cell.text, style::monoFont(), style::color(Token::Text2), {}, {}, false, false});
}

void paintChip(QPainter& painter, const QRect& rect, const Cell& cell, const CellLook& look) {
    const bool masked = cell.kind == CellKind::Masked;
    const QString words = masked ? Words::tr("masked") : cell.text;
    const QFont font = masked ? style::monoFont(style::kHeadPx) : style::uiFont(style::kHeadPx, QFont::Medium);
    const Icon icon = masked ? Icon::Mask : cell.icon;
    const int iconRoom = icon == Icon::None ? 0 : style::scaled(style::metric::kIconCell + 4);
    const int width = QFontMetrics(font).horizontalAdvance(words) + iconRoom + style::scaled(12);
    const QRect wanted(rect.x(), rect.center().y() - style::scaled(8) + 1, qMin(width, rect.width()),
                       style::scaled(16));
    const QRect chip = QStyle::visualRect(painter.layoutDirection(), rect, wanted);
    style::drawBox(painter, chip,
                   {style::color(Token::SelOff), QColor(), qreal(style::scaled(style::metric::kRadiusChip)), 0});
    Pen pen(painter, chip.adjusted(style::scaled(5), 0, -style::scaled(5), 0), look);
    if (iconRoom) pen.icon(icon, style::color(Token::Text2));
    pen.words(words, font, style::color(Token::Text2));
}

void paintLoading(QPainter& painter, const QRect& rect, const Column& column) {
    const int height = style::scaled(8);
    const int width = qMin(rect.width(), style::scaled(column.stretch ? 150 : 56));
    QRect bar(rect.x(), rect.center().y() - height / 2 + 1, width, height);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    if (column.right != mirrored) bar.moveRight(rect.right());
    style::drawBox(painter, bar, {style::color(Token::SelOff), QColor(), height / 2.0, 0});
}

DataLine dataLine(const Cell& cell, const Column& column, const CellLook& look) {
    return {cell.text,    faceOf(cell, column), pick(look, toneColor(cell.tone)), {}, cell.hits,
            column.right, column.middle};
}

void paintText(QPainter& painter, const QRect& rect, const Cell& cell, const Column& column, const CellLook& look) {
    if (cell.icon == Icon::None) {
        paintDataLine(painter, rect, dataLine(cell, column, look));
        return;
    }
    Pen pen(painter, rect, look);
    pen.icon(cell.icon, toneColor(cell.tone));
    paintDataLine(painter, pen.rest(), dataLine(cell, column, look));
}

void paintJson(QPainter& painter, const QRect& rect, const Cell& cell, const Column& column, const CellLook& look) {
    DataLine line = dataLine(cell, column, look);
    line.font = style::monoFont();
    if (!look.stale && !look.muted) {
        // Only what can be seen is looked at.
        const auto seen = qMin<qsizetype>(line.text.size(), rect.width() / 2);
        for (const JsonRun& run : jsonRuns(QStringView(line.text).first(seen))) {
            if (run.part == JsonPart::Key) line.runs.push_back({run.start, run.length, style::color(Token::JKey)});
            if (run.part == JsonPart::Punctuation)
                line.runs.push_back({run.start, run.length, style::color(Token::JPun)});
        }
    }
    paintDataLine(painter, rect, line);
}

// A bar is the colour of its figure where that warns.
QColor barColor(models::Tone tone) {
    if (tone == models::Tone::Warn) return style::color(Token::WarnMark);
    return style::color(tone == models::Tone::Err ? Token::Err : Token::Chart);
}

// Nothing all the time is a ground line: it has no course, and asks for no look.
void paintCourse(QPainter& painter, const QRect& chart, const std::vector<float>& series, const CellLook& look) {
    const int inset = style::scaled(3);
    const QRect area = chart.adjusted(0, inset, 0, -inset);
    if (std::ranges::all_of(series, [](float point) { return point <= 0; })) {
        painter.fillRect(QRect(area.x() + 1, area.bottom() - inset, area.width() - 3, 1), style::color(Token::LineCtl));
        return;
    }
    paintSpark(painter, area, series, style::color(look.stale ? Token::LineCtl : Token::Spark));
}

void paintFigure(QPainter& painter, const QRect& rect, const Cell& cell, const Column& column, const CellLook& look) {
    const int trail = style::scaled(column.trail);
    QRect figure = rect;
    QRect chart = rect;
    if (trail > 0) {
        figure.setWidth(qMax(0, rect.width() - trail));
        chart.setLeft(figure.right() + 1 + style::scaled(8));
        figure = QStyle::visualRect(painter.layoutDirection(), rect, figure);
        chart = QStyle::visualRect(painter.layoutDirection(), rect, chart);
    }
    DataLine line = dataLine(cell, column, look);
    line.font = style::monoFont();
    int width = 0;
    if (cell.icon != Icon::None) {
        const QFontMetrics metrics(line.font);
        width = metrics.horizontalAdvance(cell.text) + style::scaled(18);
        const QRect spot(figure.right() - width, figure.y(), style::scaled(12), figure.height());
        style::drawIcon(painter, QStyle::visualRect(painter.layoutDirection(), figure, spot), cell.icon,
                        pick(look, toneColor(cell.tone)), style::metric::kIconCell);
    }
    paintDataLine(painter, figure, line);
    const QColor off = style::color(Token::LineCtl);
    if (cell.fraction >= 0 && cell.tracked) paintTrack(painter, chart, style::color(Token::LineSoft));
    if (cell.fraction >= 0 && cell.centred)
        paintLean(painter, chart, cell.fraction, look.stale ? off : barColor(cell.tone), off);
    else if (cell.fraction >= 0)
        paintBar(painter, chart, cell.fraction, look.stale ? off : barColor(cell.tone));
    if (!cell.series.empty()) paintCourse(painter, chart, cell.series, look);
}

void paintState(QPainter& painter, const QRect& rect, const Cell& cell, const Column& column, const CellLook& look) {
    Pen pen(painter, rect, look);
    const models::Tone mark = cell.iconTone.value_or(cell.tone);
    if (cell.shape != style::StateShape::None) pen.shape(cell.shape);
    if (cell.icon != Icon::None)
        pen.icon(cell.icon, mark == models::Tone::Warn ? style::color(Token::WarnMark) : toneColor(mark));
    DataLine line = dataLine(cell, column, look);
    line.font = style::uiFont(style::kSmallPx, cell.strong ? QFont::DemiBold : QFont::Normal);
    line.right = false;
    if (cell.badge == Icon::None) {
        paintDataLine(painter, pen.rest(), line);
        return;
    }
    const int badge = style::scaled(style::metric::kIconCell);
    pen.data(line, badge + style::scaled(kGap));
    pen.icon(cell.badge, style::color(Token::Accent));
}

void paintEnvironment(QPainter& painter, const QRect& rect, const Cell& cell, const Column& column,
                      const CellLook& look) {
    const int chip = style::drawEnvironment(painter, rect, cell.environment, false);
    if (cell.text.isEmpty()) return;
    const int start = chip > 0 ? chip + style::scaled(8) : 0;
    const QRect words(rect.x() + start, rect.y(), rect.width() - start, rect.height());
    paintDataLine(painter, QStyle::visualRect(painter.layoutDirection(), rect, words), dataLine(cell, column, look));
}

void paintWord(QPainter& painter, const QRect& rect, const QString& word, const Column& column, bool italic,
               const CellLook& look) {
    const QFont font = italic ? style::uiFont(style::kSmallPx, QFont::Normal, true) : style::monoFont();
    const QRect area = rect.adjusted(0, 0, -style::scaled(column.trail), 0);
    style::drawText(painter, QStyle::visualRect(painter.layoutDirection(), rect, area), word,
                    {font, pick(look, style::color(Token::Text3)), column.right ? Qt::AlignRight : Qt::AlignLeft});
}

// A dash; the sign beside it says why.
void paintUnknown(QPainter& painter, const QRect& rect, const Cell& cell, const Column& column, const CellLook& look) {
    const QString dash = QStringLiteral("—");
    if (cell.icon == Icon::None) return paintWord(painter, rect, dash, column, false, look);
    Cell sign = models::textCell(dash, models::Tone::Text3);
    sign.icon = cell.icon;
    return column.right ? paintFigure(painter, rect, sign, column, look) : paintText(painter, rect, sign, column, look);
}

// What stands for data that are no text.
void paintNoText(Pen& pen, const Cell& cell) {
    switch (cell.kind) {
    case CellKind::Null:
        return paintSpecial(pen, Icon::Null, Words::tr("null"), cell.note, Token::Text2);
    case CellKind::Empty:
        return paintSpecial(pen, Icon::Null, Words::tr("empty"), Words::tr("0 bytes"), Token::Text2);
    case CellKind::Tombstone:
        return paintSpecial(pen, Icon::Tombstone, Words::tr("null"), Words::tr("tombstone"), Token::Text2);
    case CellKind::Binary:
        return paintSpecial(pen, Icon::Binary, Words::tr("binary"), cell.text, Token::Text2);
    case CellKind::Truncated:
        return paintSpecial(pen, Icon::Truncated, cell.note, cell.text, Token::Text);
    default:
        return paintUndecodable(pen, cell);
    }
}

} // namespace

QColor toneColor(models::Tone tone) {
    switch (tone) {
    case models::Tone::Text:
        return style::color(Token::Text);
    case models::Tone::Text2:
        return style::color(Token::Text2);
    case models::Tone::Text3:
        return style::color(Token::Text3);
    case models::Tone::Ok:
        return style::color(Token::Ok);
    case models::Tone::Warn:
        return style::color(Token::Warn);
    case models::Tone::Err:
        return style::color(Token::Err);
    case models::Tone::Accent:
        return style::color(Token::Accent);
    }
    return {};
}

void paintCell(QPainter& painter, const QRect& outer, const Cell& cell, const Column& column, const CellLook& look) {
    const int pad = style::scaled(style::metric::kPadCell);
    const QRect rect = outer.adjusted(pad, 0, -pad, 0);
    if (rect.width() <= 0) return;
    Pen pen(painter, rect, look);
    switch (cell.kind) {
    case CellKind::Text:
        return paintText(painter, rect, cell, column, look);
    case CellKind::Json:
        return paintJson(painter, rect, cell, column, look);
    case CellKind::Figure:
        return paintFigure(painter, rect, cell, column, look);
    case CellKind::State:
        return paintState(painter, rect, cell, column, look);
    case CellKind::Null:
    case CellKind::Empty:
    case CellKind::Tombstone:
    case CellKind::Binary:
    case CellKind::Truncated:
    case CellKind::Undecodable:
        return paintNoText(pen, cell);
    case CellKind::Masked:
    case CellKind::Chip:
        return paintChip(painter, rect, cell, look);
    case CellKind::Loading:
        // While nobody can be asked it is not on its way.
        if (!look.stale) return paintLoading(painter, rect, column);
        [[fallthrough]];
    case CellKind::Unknown:
        return paintUnknown(painter, rect, cell, column, look);
    case CellKind::None:
        if (cell.icon != Icon::None) pen.icon(cell.icon, style::color(Token::Text3));
        return paintWord(painter, pen.rest(), cell.text, column, true, look);
    case CellKind::Replicas:
        return paintReplicas(painter, rect, cell.replicas, look.stale);
    case CellKind::Environment:
        return paintEnvironment(painter, rect, cell, column, look);
    }
}

int cellWidth(const Cell& cell, const Column& column) {
    const int pads = 2 * style::scaled(style::metric::kPadCell) + style::scaled(column.trail);
    if (cell.kind == CellKind::Replicas) return replicasWidth(cell.replicas) + pads;
    const QFontMetrics metrics(faceOf(cell, column));
    const int icon = cell.icon != Icon::None || cell.shape != style::StateShape::None ? style::scaled(18) : 0;
    const int badge = cell.badge != Icon::None ? style::scaled(style::metric::kIconCell + kGap) : 0;
    const QString text = cell.note + models::cellText(cell).left(500);
    const bool special = cell.kind >= CellKind::Null && cell.kind <= CellKind::Undecodable;
    return metrics.horizontalAdvance(text) + icon + badge + pads + (special ? style::scaled(60) : 0) + 2;
}

void paintGapRow(QPainter& painter, const QRect& rect, const models::RowNote& note) {
    painter.fillRect(rect, style::color(Token::Sunken));
    style::drawHatch(painter, rect);
    const QFont font = style::uiFont(style::kHeadPx);
    const int indent = style::scaled(12);
    const int side = style::scaled(style::metric::kIconCell);
    const QString words = note.detail.isEmpty() ? note.text : note.text % u" · " % note.detail;
    const int width =
        qMin(rect.width() - indent, QFontMetrics(font).horizontalAdvance(words) + side + style::scaled(22));
    const QRect plain =
        QStyle::visualRect(painter.layoutDirection(), rect, QRect(rect.x() + indent, rect.y(), width, rect.height()));
    // The words stand on plain ground: text on hatching is hard to read.
    painter.fillRect(plain, style::color(Token::Sunken));
    Pen pen(painter, plain.adjusted(style::scaled(4), 0, -style::scaled(4), 0), {});
    pen.icon(note.icon, style::color(Token::Text2));
    pen.words(words, font, style::color(Token::Text2));
}

void paintGroupRow(QPainter& painter, const QRect& rect, const models::RowNote& note, bool stale) {
    painter.fillRect(rect, style::color(Token::Window));
    const int pad = style::scaled(style::metric::kPadBar);
    Pen pen(painter, rect.adjusted(pad, 0, -pad, 0), {stale, false});
    if (note.icon != Icon::None) pen.icon(note.icon, style::color(Token::Text2));
    const QFont font = style::uiFont(style::kHeadPx, QFont::DemiBold);
    pen.words(note.text, font, style::color(Token::Text2));
    pen.words(note.detail, font, style::color(Token::Text3));
}

} // namespace odradek::delegates
