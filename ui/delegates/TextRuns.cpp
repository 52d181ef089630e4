// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/TextRuns.h"

#include "ui/delegates/EvenFace.h"
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

// Measures and draws pieces of one line. In an even face, of letters it has, places are products; else Qt lays out.
class Ruler {
public:
    Ruler(const DataLine& line, QPaintDevice* device) : metrics_(line.font, device), face_(EvenFace::of(line.font)) {
        if (face_ && !face_->covers(line.text)) face_ = nullptr;
    }

    const QFontMetricsF& metrics() const { return metrics_; }

    qreal width(const QString& text, qsizetype length) const {
        const qsizetype held = qMin(length, text.size());
        return face_ ? face_->advance() * double(held) : metrics_.horizontalAdvance(text, int(held));
    }

    QString elided(const QString& text, bool middle, qreal width) const {
        if (!face_) return metrics_.elidedText(text, middle ? Qt::ElideMiddle : Qt::ElideRight, width);
        const auto fits = qsizetype(width / face_->advance());
        if (fits < 1) return {};
        return middle ? models::format::middle(text, int(qMax<qsizetype>(3, fits))) : text.first(fits - 1) + u'…';
    }

    void draw(QPainter& painter, QPointF base, const QString& text, qsizetype from, qsizetype length) const {
        const QPointF place(base.x() + width(text, from), base.y());
        const QStringView piece = QStringView(text).sliced(from, length);
        // The face has the whole line, and what eliding put into it is no letter of it.
        if (face_ && !piece.contains(u'…'))
            face_->draw(painter, place, piece);
        else
            painter.drawText(place, piece.toString());
    }

private:
    QFontMetricsF metrics_;
    const EvenFace* face_; // kept for ever
};

void fit(DataLine& line, const Ruler& ruler, qreal width) {
    if (ruler.width(line.text, line.text.size()) <= width) return;
    line.text = ruler.elided(line.text, line.middle, width);
    // In the middle the places behind the cut no longer hold.
    const auto cut = int(line.middle ? line.text.indexOf(u'…') : line.text.size());
    for (auto& run : line.runs)
        run.length = qBound(0, cut - run.start, run.length);
    for (auto& hit : line.hits)
        hit.length = qBound(0, cut - hit.start, hit.length);
}

void paintHits(QPainter& painter, const QRect& rect, qreal left, const DataLine& line, const Ruler& ruler) {
    const QFontMetricsF& metrics = ruler.metrics();
    for (const models::Span& hit : line.hits) {
        if (hit.length <= 0) continue;
        const qreal from = left + ruler.width(line.text, hit.start);
        const qreal to = left + ruler.width(line.text, hit.start + hit.length);
        const int base = style::baseLine(rect);
        const QRectF ground(from - 1, base - metrics.ascent() + 1, to - from + 2, metrics.ascent() + 3);
        painter.fillRect(ground, style::color(style::Token::Hit));
        painter.fillRect(QRectF(ground.x(), ground.bottom() - 1, ground.width(), 1.5),
                         style::color(style::Token::HitLine));
    }
}

// A match stands on a ground of its own, which not every colour can be read on: there the ink is that of text.
std::vector<ColorRun> runsAroundHits(const DataLine& line) {
    std::vector<ColorRun> runs;
    for (const ColorRun& run : line.runs) {
        int at = run.start;
        const int end = run.start + run.length;
        for (const models::Span& hit : line.hits) {
            const int hitEnd = hit.start + hit.length;
            if (hitEnd <= at || hit.start >= end) continue;
            if (hit.start > at) runs.push_back({at, hit.start - at, run.color});
            at = hitEnd;
        }
        if (at < end) runs.push_back({at, end - at, run.color});
    }
    for (const models::Span& hit : line.hits)
        if (hit.length > 0) runs.push_back({hit.start, hit.length, style::color(style::Token::Text)});
    std::ranges::sort(runs, {}, &ColorRun::start);
    return runs;
}

void paintRuns(QPainter& painter, QPointF base, const DataLine& line, const Ruler& ruler) {
    int at = 0;
    const auto draw = [&](int end, const QColor& ink) {
        if (end <= at) return;
        painter.setPen(ink);
        ruler.draw(painter, base, line.text, at, end - at);
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
    DataLine result = line;
    result.text.truncate(most);
    if (!models::format::hasHidden(result.text)) return result;
    const Shifts shifts(line.text, most);
    result.text = shifts.text();
    for (auto& run : result.runs)
        run = shifts.moved(run);
    for (auto& hit : result.hits)
        hit = shifts.moved(hit);
    return result;
}

int paintDataLine(QPainter& painter, const QRect& rect, const DataLine& source) {
    if (source.text.isEmpty() || rect.width() <= 0) return 0;
    // The narrowest glyphs are a fifth of their size wide: more than this is never seen.
    const int most = qMax(8, rect.width() * 5 / qMax(1, source.font.pixelSize()));
    DataLine line = visibleLine(source, source.middle ? qMax(most, 512) : most);
    const Ruler ruler(line, painter.device());
    fit(line, ruler, rect.width());
    const qreal width = ruler.width(line.text, line.text.size());
    const bool atRight = line.right != (painter.layoutDirection() == Qt::RightToLeft);
    const qreal left = atRight ? rect.right() + 1 - width : rect.x();
    painter.setFont(line.font);
    paintHits(painter, rect, left, line, ruler);
    if (!line.hits.empty()) line.runs = runsAroundHits(line);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    paintRuns(painter, QPointF(left, style::baseLine(rect)), line, ruler);
    painter.setLayoutDirection(before);
    return qCeil(width);
}

} // namespace odradek::delegates
