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

/// Looks the ranges up. Errors: Cancelled, Closed, or that of the connection when no metadata can be had.
base::Task<base::Result<RangeLookup>> look_up_ranges(std::shared_ptr<ScanState> state);

/// Takes the leader, its epoch and the topic's id over from metadata.
void adopt_partition(Slot& slot, const cluster::TopicInfo& topic, const cluster::PartitionInfo& partition);

} // namespace odradek::consumer
