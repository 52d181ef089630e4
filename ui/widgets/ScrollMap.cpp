// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScrollMap.h"

#include <cmath>

namespace odradek::widgets {
namespace {

// Half of what an int holds: QScrollBar adds the page step to the maximum.
constexpr qint64 kMostBar = qint64{1} << 30;
constexpr qint64 kMostTotal = qint64{1} << 62;

} // namespace

ScrollMap::ScrollMap(qint64 rows, int rowHeight, int page)
    : total_(rows > kMostTotal / qMax(1, rowHeight) ? kMostTotal : qMax<qint64>(0, rows) * qMax(1, rowHeight)),
      rowHeight_(qMax(1, rowHeight)),
      page_(qMax(0, page)) {}

qint64 ScrollMap::last() const {
    if (total_ <= page_) return 0;
    const qint64 rows = (total_ - page_ + rowHeight_ - 1) / rowHeight_;
    return qMin(rows * rowHeight_, qMax<qint64>(0, total_ - rowHeight_));
}

int ScrollMap::barMaximum() const {
    return int(qMin(last(), kMostBar));
}

int ScrollMap::barPage() const {
    if (last() <= kMostBar) return int(page_);
    return qMax(1, int(double(page_) * (double(kMostBar) / double(last()))));
}

int ScrollMap::toBar(qint64 position) const {
    const qint64 held = bound(position);
    if (last() <= kMostBar) return int(held);
    return int(std::llround(double(held) / double(last()) * double(kMostBar)));
}

qint64 ScrollMap::fromBar(int value) const {
    if (last() <= kMostBar) return bound(value);
    if (value >= barMaximum()) return last();
    return bound(std::llround(double(value) / double(kMostBar) * double(last())));
}

} // namespace odradek::widgets
