// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandbox.h"

#include <functional>
#include <string>

namespace odradek::bench {

/// Groups for a cluster that has many topics.
struct GroupLoad {
    std::int64_t groups = 0;                        ///< How many; four of five have members.
    std::int32_t members = 0;                       ///< Of one group more, which reads a partition for each.
    std::string crowd;                              ///< That group's name.
    std::function<std::string(std::int64_t)> topic; ///< The topic of a number: each has `partitions`.
    std::int32_t partitions = 0;                    ///< Of each such topic.
    std::int32_t commits = 0;                       ///< In so many partitions of its topic each group has committed.
    std::string busy;                               ///< A topic with messages; each group lags there.
    base::Offset end = 0;                           ///< How many messages that has.
};

/// Gives a cluster its groups, with members that stay for a day and commits. Engine thread only.
void load_groups(sandbox::Sandbox& sandbox, const GroupLoad& load);

} // namespace odradek::bench
