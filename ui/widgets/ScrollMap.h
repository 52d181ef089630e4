// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace odradek::widgets {

/// Ties a 64-bit position in pixels to the int of a scroll bar: one to one while the rows fit into an int, scaled
/// beyond, so that a table may hold more rows than 2^31 pixels. Plain value, any thread.
class ScrollMap {
public:
    /// Rows of one height (in pixels, at least 1) seen through a window of `page` pixels.
    ScrollMap(qint64 rows = 0, int rowHeight = 22, int page = 0);

    /// The height of all rows in pixels, held below 2^62.
    qint64 total() const { return total_; }
    /// The greatest position, 0 when all rows fit. A row begins there: what stays free is a strip below the last row.
    qint64 last() const;
    /// The scroll bar's maximum.
    int barMaximum() const;
    /// The scroll bar's page step, so that its handle says how much is seen.
    int barPage() const;
    /// The bar's value for a position.
    int toBar(qint64 position) const;
    /// The position for a bar's value; both ends are exact.
    qint64 fromBar(int value) const;
    /// A position held to 0 … last().
    qint64 bound(qint64 position) const { return qBound<qint64>(0, position, last()); }

private:
    qint64 total_;
    qint64 rowHeight_;
    qint64 page_;
};

} // namespace odradek::widgets
