// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/topics.h"
#include "ui/models/RowModel.h"

namespace odradek::views {

/// The columns of the partitions table, over admin::PartitionDetail.
std::vector<models::RowColumn> partitionColumns();

/// The rows for a topic; they share its memory.
std::vector<models::Row> partitionRows(const std::shared_ptr<const admin::TopicDetail>& topic);

/// The key of a row: the partition's number.
QString partitionKey(const void* line);

} // namespace odradek::views
