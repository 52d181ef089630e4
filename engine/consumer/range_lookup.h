// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/task.h"
#include "cluster/offset_lookup.h"
#include "consumer/range_plan.h"
#include "consumer/scan_state.h"

#include <cstdint>
#include <memory>
#include <vector>

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
/// error and without a range (Slot::late), and is not in `failed`. Errors: Cancelled, Closed, or that of the connection
/// when no metadata can be had.
base::Task<base::Result<RangeLookup>> look_up_ranges(std::shared_ptr<ScanState> state);

/// The offsets that are meant in a partition, and its end.
struct FoundRange {
    PlannedRange plan;       ///< What is to be read.
    base::Offset latest = 0; ///< LSO when committed, else the high watermark.
};

/// Looks up the ranges of some slots, by their indexes in the state, as `request` means them. Answers in the order of
/// the indexes. Errors, each for itself: those of look_up_offsets.
base::Task<std::vector<base::Result<FoundRange>>> find_ranges(std::shared_ptr<ScanState> state,
                                                              std::vector<std::uint32_t> indexes, ScanRequest request,
                                                              cluster::LookupPatience patience);

/// Gives a slot its range.
void adopt_range(const ScanRequest& request, Slot& slot, const FoundRange& found);

/// Takes the leader, its epoch and the topic's id over from metadata.
void adopt_partition(Slot& slot, const cluster::TopicInfo& topic, const cluster::PartitionInfo& partition);

} // namespace odradek::consumer
