// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/GroupSession.h"
#include "ui/models/RowModel.h"
#include "ui/views/GroupFilter.h"
#include "ui/views/GroupText.h"

#include <memory>
#include <vector>

namespace odradek::views {

/// A partition that a group reads or has committed in. Immutable, GUI thread.
struct GroupPartitionLine {
    std::shared_ptr<const admin::GroupReport> report; ///< Keeps `row` alive.
    const admin::PartitionLag* row = nullptr;         ///< What is known of it.
    QString topic;                                    ///< Its topic, as text.
    QString key;                                      ///< Topic and partition: what names the row.
    std::optional<double> rate;                       ///< Records a second by which the lag grows.
    bool ages = false;                                ///< Whether the report tells how old unread records are.
};

/// The rows of a group's partitions, by topic and partition; they share the report's memory. The scale takes the
/// greatest lag.
std::vector<models::Row> groupPartitionRows(const session::GroupSession& group, BarScale& scale);

/// Their columns.
std::vector<models::RowColumn> groupPartitionColumns(const std::shared_ptr<const BarScale>& scale);

/// The key of a GroupPartitionLine.
QString groupPartitionKey(const void* line);

/// The topic of a GroupPartitionLine: the head that it stands under.
QString groupPartitionTopic(const void* line);

/// What stands behind a topic in its head: "12 partitions, lag 11,904".
QString groupPartitionSum(const std::vector<const void*>& lines);

/// What a filter looks at in a partition.
GroupFields fieldsOf(const GroupPartitionLine& line);

} // namespace odradek::views
