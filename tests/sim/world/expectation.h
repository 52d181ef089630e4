// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer/scan_request.h"
#include "watcher.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace odradek::sim {

/// The ranges that a scan has looked up, by partition.
using Ranges = std::map<base::TopicPartition, std::pair<base::Offset, base::Offset>>;

/// Exactly the records that a scan over these ranges must show, by time; nothing where only their number is fixed (an
/// arrival order that a limit cuts). Computed from the models alone, in the plainest way.
std::optional<std::vector<TimedRow>> expected_rows(Stage& stage, const consumer::ScanRequest& request,
                                                   const Ranges& ranges);

/// How many visible records these ranges hold now.
std::int64_t visible_in(Stage& stage, const consumer::ScanRequest& request, const Ranges& ranges);

/// The range of a partition that a request without transactions or faults in its way must look up now; nothing where
/// compaction makes the begin a broker's own choice (times).
std::optional<std::pair<base::Offset, base::Offset>> expected_range(Stage& stage, const consumer::ScanRequest& request,
                                                                    const base::TopicPartition& partition);

} // namespace odradek::sim
