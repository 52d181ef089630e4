// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/delete_records.h"
#include "ui/models/RowModel.h"

#include <optional>
#include <vector>

namespace odradek::dialogs {

/// A row of the partitions that shall be emptied. Immutable, GUI thread.
struct DoomedRecordLine {
    admin::DoomedRecords plan{};                     ///< from where to where
    std::optional<admin::EmptiedPartition> result{}; ///< how it ended

    /// How many offsets go, gaps counted.
    qint64 records() const { return std::max<qint64>(0, plan.before - plan.begin); }
};

/// The columns of the partitions that shall be emptied, over DoomedRecordLine.
std::vector<models::RowColumn> doomedRecordColumns();

/// The key of a DoomedRecordLine: the partition's number.
QString doomedRecordKey(const void* line);

} // namespace odradek::dialogs
