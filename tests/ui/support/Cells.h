// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/RowTable.h"

namespace odradek::testing {

/// What a row shows in the column of an id; an empty cell: there is no such column. GUI thread.
inline models::Cell cellOf(const views::RowTable& table, qint64 row, QLatin1StringView column) {
    const auto& columns = table.source()->columns();
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].id == column) return table.source()->cell(row, int(i));
    return {};
}

} // namespace odradek::testing
