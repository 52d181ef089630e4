// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLines.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace odradek::widgets {
namespace {

/// UTF-16 units between two marks of an uneven line: what a place costs to find at most.
constexpr qsizetype kBetweenMarks = 2048;

} // namespace

TextLines::TextLines(QString text, const delegates::GlyphWidths& widths, qreal room)
    : text_(std::move(text)), widths_(&widths) {
    const qsizetype most =
        room > 0 ? qMax<qsizetype>(1, qsizetype(room / widths_->digit())) : std::numeric_limits<qsizetype>::max();
    for (qsizetype start = 0; start <= text_.size();) {
        qsizetype end = text_.indexOf(u'\n', start);
        if (end < 0) end = text_.size();
        if (widths_->isEven(QStringView(text_).sliced(start, end - start)))
            cutEven(start, end, most);
        else
            cutUneven(start, end, room > 0 ? room : std::numeric_limits<qreal>::max());
        start = end + 1;
    }
}

void TextLines::add(qsizetype start, qsizetype end, bool continues, bool even, qreal width) {
    lines_.push_back({start, end - start, continues, even});
    widest_ = qMax(widest_, width);
}

void TextLines::cutEven(qsizetype start, qsizetype end, qsizetype most) {
    qsizetype from = start;
    do {
        const qsizetype to = end - from > most ? from + most : end;
        add(from, to, from > start, true, double(to - from) * widths_->digit());
        from = to;
    } while (from < end);
}

void TextLines::cutUneven(qsizetype start, qsizetype end, qreal room) {
    qsizetype from = start;
    qsizetype marked = start;
    qreal x = 0;
    for (qsizetype at = start; at < end;) {
        qsizetype units = 1;
        const qreal width = widths_->at(text_, at, units);
        if (x + width > room && at > from && width > 0) {
            add(from, at, from > start, false, x);
            from = marked = at;
            x = 0;
        }
        if (at - marked >= kBetweenMarks) {
            marks_.push_back({at, x});
            marked = at;
        }
        x += width;
        at += units;
    }
    add(from, end, from > start, false, x);
}

qint64 TextLines::lineOf(qsizetype position) const {
    const auto after = std::ranges::upper_bound(lines_, position, {}, &Line::start);
    return qMax<qint64>(0, after - lines_.begin() - 1);
}

TextLines::Place TextLines::nearest(const Line& line, qsizetype position, qreal x) const {
    const auto first = std::ranges::upper_bound(marks_, line.start, {}, &Place::position);
    const auto end = std::upper_bound(first, marks_.end(), line.start + line.length,
                                      [](qsizetype to, const Place& mark) { return to < mark.position; });
    const auto after =
        std::partition_point(first, end, [&](const Place& mark) { return mark.position <= position && mark.x <= x; });
    return after == first ? Place{line.start, 0} : *std::prev(after);
}

qreal TextLines::xOf(const Line& line, qsizetype position) const {
    const qsizetype held = qBound(line.start, position, line.start + line.length);
    if (line.even) return double(held - line.start) * widths_->digit();
    Place place = nearest(line, held, std::numeric_limits<qreal>::max());
    for (qsizetype units = 1; place.position < held; place.position += units)
        place.x += widths_->at(text_, place.position, units);
    return place.x;
}

qsizetype TextLines::positionAt(const Line& line, qreal x) const {
    if (x <= 0) return line.start;
    if (line.even) return line.start + qMin(line.length, qsizetype(x / widths_->digit()));
    const qsizetype end = line.start + line.length;
    Place place = nearest(line, end, x);
    while (place.position < end) {
        qsizetype units = 1;
        place.x += widths_->at(text_, place.position, units);
        if (place.x > x) break;
        place.position += units;
    }
    return place.position;
}

qsizetype TextLines::boundaryAt(const Line& line, qreal x) const {
    const qsizetype before = positionAt(line, x);
    if (before >= line.start + line.length) return before;
    qsizetype units = 1;
    const qreal width = widths_->at(text_, before, units);
    return x < xOf(line, before) + width / 2 ? before : before + units;
}

} // namespace odradek::widgets
