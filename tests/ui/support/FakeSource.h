// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/TableSource.h"

namespace odradek::testing {

/// Rows out of thin air, as many as wanted: row n shows its number since the start, so that a test sees which row it
/// looks at after rows left. GUI thread.
class FakeSource final : public models::TableSource {
public:
    /// That many rows.
    explicit FakeSource(qint64 rows);

    qint64 rowCount() const override { return rows_; }
    const std::vector<models::Column>& columns() const override { return columns_; }
    models::Cell cell(qint64 row, int column) const override;
    models::RowKind rowKind(qint64 row) const override;
    models::RowNote rowNote(qint64 row) const override;
    QString toolTip(qint64 row, int column) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Adds rows at the end and tells.
    void append(qint64 count);
    /// Takes rows from the front and tells.
    void evict(qint64 count);
    /// Turns the order of the rows round and tells, as a sort does.
    void reverse();

    qint64 gapRow = -1;       ///< this row is a gap
    mutable qint64 asked = 0; ///< cells that were asked for
    int sortedBy = -2;        ///< the last sort
    Qt::SortOrder sortedTo = Qt::AscendingOrder;

private:
    qint64 first_ = 0;
    qint64 rows_;
    bool reversed_ = false;
    std::vector<models::Column> columns_;
};

} // namespace odradek::testing
