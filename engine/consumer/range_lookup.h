// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/task.h"
#include "consumer/scan_state.h"

#include <memory>

namespace odradek::consumer {

/// Finds the topics and partitions of a scan's request and looks up their ranges; fills the state's slots and watches,
/// in the order of topic's name and partition. What is missing or cannot be looked up is told to the sink as a final
/// trouble, and stands in `failed`.
struct RangeLookup {
    /// One partition (or, with partition −1, topic) that cannot be read.
    struct Failure {
        Place place;       ///< Which.
        base::Error error; ///< Why.
    };
    std::vector<Failure> failed; ///< In the order of topic and partition.
};

/// Looks the ranges up. Where a scan follows, a partition whose range cannot be had for now keeps its slot, with the
/// error and without a range (see Slot::unknown_range); all else that fails stands in `failed`. Errors: Cancelled,
/// Closed, or that of the connection when no metadata can be had.
base::Task<base::Result<RangeLookup>> look_up_ranges(std::shared_ptr<ScanState> state);

/// Looks up the ranges of such slots, by their indexes in the state, and lets them begin. What fails again waits
/// longer.
base::Task<void> look_up_late(std::shared_ptr<ScanState> state, std::vector<std::uint32_t> indexes);

/// Takes the leader, its epoch and the topic's id over from metadata.
void adopt_partition(Slot& slot, const cluster::TopicInfo& topic, const cluster::PartitionInfo& partition);

} // namespace odradek::consumer
