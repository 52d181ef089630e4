// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/TableSource.h"

namespace odradek::shots {

/// One row for each way a cell can look. GUI thread.
class CellSheet final : public models::TableSource {
public:
    /// All rows.
    CellSheet();
    /// A record alone, called so.
    explicit CellSheet(const char* state);

    qint64 rowCount() const override { return qint64(rows_.size()); }
    const std::vector<models::Column>& columns() const override { return columns_; }
    models::Cell cell(qint64 row, int column) const override;
    models::RowKind rowKind(qint64 row) const override;
    models::RowNote rowNote(qint64 row) const override { return rows_[size_t(row)].note; }

private:
    struct Line {
        models::Cell state;
        models::Cell key;
        models::Cell value;
        models::RowNote note;
        models::RowKind kind = models::RowKind::Normal;
    };

    void addColumns();
    void add(const char* state, const models::Cell& key, const models::Cell& value);
    void addGap(style::Icon icon, const char* text);
    void addRecords();
    void addOddValues();

    std::vector<models::Column> columns_;
    std::vector<Line> rows_;
};

} // namespace odradek::shots
