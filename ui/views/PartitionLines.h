// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/topics.h"
#include "ui/models/RowModel.h"
#include "ui/views/DataColumns.h"
#include "ui/views/PartitionCells.h"

namespace odradek::views {

/// A row of the partitions of a topic. Immutable, GUI thread.
struct PartitionLine {
    std::shared_ptr<const admin::TopicDetail> topic{}; ///< Keeps `detail` alive.
    const admin::PartitionDetail* detail = nullptr;    ///< Offsets and size.
    cluster::PartitionInfo info{};                     ///< Its metadata, as the tables of partitions read them.
    PartitionTrouble trouble = PartitionTrouble::None; ///< The worst that is wrong with it.
};

/// The columns of the partitions table, over PartitionLine; `sizes` is what its bars are measured by.
std::vector<models::RowColumn> partitionColumns(const std::shared_ptr<const BarScale>& sizes);

/// The rows for a topic, which may be null; they share its memory. `sizes` becomes that of these rows.
std::vector<models::Row> partitionRows(const std::shared_ptr<const admin::TopicDetail>& topic, BarScale& sizes);

/// The key of a row: the partition's number.
QString partitionKey(const void* line);

} // namespace odradek::views
