// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/TextRuns.h"

#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace odradek::delegates {
namespace {

// New places of characters after some of them became longer.
class Shifts {
public:
    Shifts(const QString& text, int most) {
        const auto end = qMin<qsizetype>(text.size(), most);
        places_.reserve(size_t(end) + 1);
        for (qsizetype i = 0; i < end; ++i) {
            places_.push_back(int(result_.size()));
            result_ += models::format::visible(QStringView(text).sliced(i, 1));
        }
        places_.push_back(int(result_.size()));
    }

    const QString& text() const { return result_; }
    int place(int old) const { return places_[qMin(size_t(qMax(0, old)), places_.size() - 1)]; }

    template <class Run>
    Run moved(Run run) const {
        const int end = place(run.start + run.length);
        run.start = place(run.start);
        run.length = end - run.start;
        return run;
    }

private:
    QString result_;
    std::vector<int> places_;
};

void fit(DataLine& line, const QFontMetricsF& metrics, qreal width) {
    if (metrics.horizontalAdvance(line.text) <= width) return;
    line.text = metrics.elidedText(line.text, line.middle ? Qt::ElideMiddle : Qt::ElideRight, width);
    // In the middle the places behind the cut no longer hold.
    const auto cut = int(line.middle ? line.text.indexOf(u'…') : line.text.size());
    for (auto& run : line.runs)
        run.length = qBound(0, cut - run.start, run.length);
    for (auto& hit : line.hits)
        hit.length = qBound(0, cut - hit.start, hit.length);
}

qreal xOf(const DataLine& line, const QFontMetricsF& metrics, int at) {
    return metrics.horizontalAdvance(line.text, qMin(at, int(line.text.size())));
}

void paintHits(QPainter& painter, const QRect& rect, qreal left, const DataLine& line, const QFontMetricsF& metrics) {
    for (const models::Span& hit : line.hits) {
        if (hit.length <= 0) continue;
        const qreal from = left + xOf(line, metrics, hit.start);
        const qreal to = left + xOf(line, metrics, hit.start + hit.length);
        const int base = style::baseLine(rect);
        const QRectF ground(from - 1, base - metrics.ascent() + 1, to - from + 2, metrics.ascent() + 3);
        painter.fillRect(ground, style::color(style::Token::Hit));
        painter.fillRect(QRectF(ground.x(), ground.bottom() - 1, ground.width(), 1.5),
                         style::color(style::Token::HitLine));
    }
}

void paintRuns(QPainter& painter, QPointF base, const DataLine& line, const QFontMetricsF& metrics) {
    int at = 0;
    const auto draw = [&](int end, const QColor& ink) {
        if (end <= at) return;
        painter.setPen(ink);
        painter.drawText(QPointF(base.x() + xOf(line, metrics, at), base.y()), line.text.sliced(at, end - at));
        at = end;
    };
    const int size = int(line.text.size());
    for (const ColorRun& run : line.runs) {
        draw(qMin(run.start, size), line.color);
        draw(qMin(run.start + run.length, size), run.color);
    }
    draw(size, line.color);
}

} // namespace

DataLine visibleLine(const DataLine& line, int most) {
    const Shifts shifts(line.text, most);
    DataLine result = line;
    result.text = shifts.text();
    if (result.text.size() == qMin<qsizetype>(most, line.text.size())) return result; // nothing was escaped
    for (auto& run : result.runs)
        run = shifts.moved(run);
    for (auto& hit : result.hits)
        hit = shifts.moved(hit);
    return result;
}

int paintDataLine(QPainter& painter, const QRect& rect, const DataLine& source) {
    if (source.text.isEmpty() || rect.width() <= 0) return 0;
    const QFontMetricsF metrics(source.font, painter.device());
    // A glyph is at least a third of the average wide: more than this is never seen.
    const int most = qMax(8, int(rect.width() * 3 / qMax<qreal>(1, metrics.averageCharWidth())));
    DataLine line = visibleLine(source, source.middle ? qMax(most, 512) : most);
    fit(line, metrics, rect.width());
    const qreal width = metrics.horizontalAdvance(line.text);
    const bool atRight = line.right != (painter.layoutDirection() == Qt::RightToLeft);
    const qreal left = atRight ? rect.right() + 1 - width : rect.x();
    painter.setFont(line.font);
    paintHits(painter, rect, left, line, metrics);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    paintRuns(painter, QPointF(left, style::baseLine(rect)), line, metrics);
    painter.setLayoutDirection(before);
    return qCeil(width);
}

} // namespace odradek::delegates
