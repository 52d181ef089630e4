// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/offset_lookup.h"
#include "consumer/offset_range.h"
#include "consumer/scan_request.h"

#include <optional>

/// Which offsets of a partition a request means. Sans I/O.
namespace odradek::consumer {

/// What leaders told about one partition.
struct PartitionEnds {
    base::Offset earliest = 0;                       ///< The log's first offset.
    base::Offset latest = 0;                         ///< LSO when committed, else the high watermark.
    std::optional<cluster::FoundOffset> from_time{}; ///< Where FromTime was asked for.
    std::optional<cluster::FoundOffset> to_time{};   ///< Where ToTime was asked for.
};

/// A partition's range, and what old brokers could not tell.
struct PlannedRange {
    OffsetRange range;                           ///< First and exclusive last offset.
    base::Offset start = 0;                      ///< Where fetching starts: at most the log's end.
    std::optional<base::TimestampMs> not_before; ///< Leave out older records (the begin of a segment was found).
    std::optional<base::TimestampMs> before;     ///< Leave out records from here on.

    friend bool operator==(const PlannedRange&, const PlannedRange&) = default;
};

/// The offsets that `request` means in a partition. `bounds`: what the request says of this partition in particular,
/// or null. Without follow the range lies within [earliest, latest]; with follow it has no end.
PlannedRange plan_range(const ScanRequest& request, const PartitionRange* bounds, const PartitionEnds& ends);

/// Whether the request takes a page: a number of records, not a range.
bool takes_page(const ScanRequest& request) noexcept;

/// Whether a tail goes on from the end of the log as it was when it began: of its own, or behind the newest records.
bool tails_from_end(const ScanRequest& request) noexcept;

} // namespace odradek::consumer
