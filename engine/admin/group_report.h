// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/groups.h"

namespace odradek::admin {

/// Which offsets a report asks the leaders for; each part costs a request a leader, the age some tens of them.
struct LagParts {
    bool begin = true;   ///< Earliest offsets; without them a commit that retention has passed is not noticed.
    bool stable = true;  ///< Last stable offsets.
    bool age = true;     ///< The age of the first unread record of each lagging partition.
    std::string topic{}; ///< Lag in this topic alone; empty: in all of them.
};

/// Everything about one group. A value; any thread once it is shared as constant.
struct GroupReport {
    GroupDetail detail; ///< State, members, assignments; with its own error.
    GroupLag lag;       ///< Commits and ends by partition; its error tells why there are none.

    friend bool operator==(const GroupReport&, const GroupReport&) = default;
};

/// Describes groups with their lag, in the order of `ids`: one request of each kind a coordinator and a leader, however
/// many groups. Errors of the whole: those of the connection, Cancelled. Engine thread only.
base::Task<base::Result<std::vector<GroupReport>>> group_reports(Access access, std::vector<std::string> ids,
                                                                 LagParts parts = {});

} // namespace odradek::admin
