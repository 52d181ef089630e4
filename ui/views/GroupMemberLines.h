// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/group_report.h"
#include "cluster/metadata.h"
#include "ui/models/RowModel.h"
#include "ui/views/GroupFilter.h"
#include "ui/views/GroupText.h"

#include <memory>
#include <vector>

namespace odradek::views {

/// A member of a group. Immutable, GUI thread.
struct GroupMemberLine {
    std::shared_ptr<const admin::GroupReport> report; ///< Keeps `member` alive.
    const admin::GroupMember* member = nullptr;       ///< What the coordinator told.
    qint64 partitions = 0;                            ///< How many it reads.
    std::optional<qint64> lag;                        ///< The sum of their known lags.
};

/// The rows of a group's members, by member id; the scale takes the greatest lag.
std::vector<models::Row> groupMemberRows(const std::shared_ptr<const admin::GroupReport>& report, BarScale& scale);
/// Their columns.
std::vector<models::RowColumn> groupMemberColumns(const std::shared_ptr<const BarScale>& scale);
/// The key of a GroupMemberLine: the member's id.
QString groupMemberKey(const void* line);

/// What a filter looks at in a member: its ids, its host and the topics it reads.
GroupFields fieldsOf(const GroupMemberLine& line);

/// A topic that members subscribe to, or that the group has committed in. Immutable, GUI thread.
struct GroupTopicLine {
    QString topic;             ///< Its name.
    qint64 subscribers = 0;    ///< Members that subscribe to it.
    qint64 partitions = -1;    ///< How many it has; −1: not known.
    qint64 assigned = 0;       ///< How many of them a member reads.
    qint64 committed = 0;      ///< How many of them have a commit.
    std::optional<qint64> lag; ///< The sum of their known lags.
};

/// The rows of a group's topics, by name; the scale takes the greatest lag.
std::vector<models::Row> groupTopicRows(const admin::GroupReport& report, const cluster::MetadataSnapshot& metadata,
                                        BarScale& scale);
/// Their columns.
std::vector<models::RowColumn> groupTopicColumns(const std::shared_ptr<const BarScale>& scale);
/// The key of a GroupTopicLine: the topic's name.
QString groupTopicKey(const void* line);

} // namespace odradek::views
