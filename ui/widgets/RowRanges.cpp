// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowRanges.h"

#include <algorithm>

namespace odradek::widgets {

qint64 RowRanges::count() const {
    qint64 total = 0;
    for (const Range& range : ranges_)
        total += range.last - range.first + 1;
    return total;
}

bool RowRanges::contains(qint64 row) const {
    const auto after = std::ranges::upper_bound(ranges_, row, {}, &Range::first);
    return after != ranges_.begin() && std::prev(after)->last >= row;
}

void RowRanges::add(qint64 a, qint64 b) {
    Range fresh{qMin(a, b), qMax(a, b)};
    // The first range that touches or overlaps the fresh one, and the first behind it that does not.
    const auto from = std::ranges::lower_bound(ranges_, fresh.first - 1, {}, &Range::last);
    auto to = from;
    while (to != ranges_.end() && to->first <= fresh.last + 1) {
        fresh.first = qMin(fresh.first, to->first);
        fresh.last = qMax(fresh.last, to->last);
        ++to;
    }
    ranges_.insert(ranges_.erase(from, to), fresh);
}

void RowRanges::remove(qint64 a, qint64 b) {
    const Range out{qMin(a, b), qMax(a, b)};
    std::vector<Range> kept;
    for (const Range& range : ranges_) {
        if (range.last < out.first || range.first > out.last) {
            kept.push_back(range);
            continue;
        }
        if (range.first < out.first) kept.push_back({range.first, out.first - 1});
        if (range.last > out.last) kept.push_back({out.last + 1, range.last});
    }
    ranges_ = std::move(kept);
}

void RowRanges::evictFront(qint64 count) {
    for (Range& range : ranges_) {
        range.first = qMax<qint64>(0, range.first - count);
        range.last -= count;
    }
    std::erase_if(ranges_, [](const Range& range) { return range.last < 0; });
}

void RowRanges::truncate(qint64 count) {
    std::erase_if(ranges_, [count](const Range& range) { return range.first >= count; });
    if (!ranges_.empty()) ranges_.back().last = qMin(ranges_.back().last, count - 1);
}

void RowRanges::remap(const std::function<qint64(qint64)>& map, qint64 limit) {
    std::vector<qint64> rows;
    for (const Range& range : ranges_) {
        for (qint64 row = range.first; row <= range.last && limit > 0; ++row, --limit)
            if (const qint64 now = map(row); now >= 0) rows.push_back(now);
    }
    std::ranges::sort(rows);
    ranges_.clear();
    for (const qint64 row : rows) {
        if (!ranges_.empty() && row <= ranges_.back().last + 1)
            ranges_.back().last = row;
        else
            ranges_.push_back({row, row});
    }
}

} // namespace odradek::widgets
