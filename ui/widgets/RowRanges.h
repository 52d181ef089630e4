// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <QtGlobal>
#include <vector>

namespace odradek::widgets {

/// A set of rows as sorted ranges: selecting ten million rows costs one range. Plain value, any thread.
class RowRanges {
public:
    /// Rows `first` … `last`, both in the set.
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
        bool operator==(const Range&) const = default;
    };

    /// The ranges: sorted, apart by at least one row.
    const std::vector<Range>& ranges() const { return ranges_; }
    /// Whether no row is in the set.
    bool isEmpty() const { return ranges_.empty(); }
    /// How many rows are in the set.
    qint64 count() const;
    /// Whether a row is in the set.
    bool contains(qint64 row) const;
    /// Empties the set.
    void clear() { ranges_.clear(); }
    /// Adds rows; the ends may stand in either order.
    void add(qint64 a, qint64 b);
    /// Takes rows out; the ends may stand in either order.
    void remove(qint64 a, qint64 b);
    /// Moves all rows up by `count`; those before row 0 leave.
    void evictFront(qint64 count);
    /// Drops rows at and past `count`.
    void truncate(qint64 count);
    /// Moves each row by a map that returns −1 for rows that are gone. At most `limit` rows are looked at: the map is
    /// called once a row.
    void remap(const std::function<qint64(qint64)>& map, qint64 limit);

    bool operator==(const RowRanges&) const = default;

private:
    std::vector<Range> ranges_;
};

} // namespace odradek::widgets
