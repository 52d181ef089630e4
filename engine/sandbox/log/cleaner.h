// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/log/topic.h"

/// What time does to a log: retention and compaction, and where a time lies in it.
namespace odradek::sandbox {

/// A record found by its time.
struct TimeLookup {
    base::Offset offset = -1;            ///< −1: none.
    base::TimestampMs timestamp = -1;    ///< That record's timestamp.
    base::LeaderEpoch leader_epoch = -1; ///< The epoch of its batch.
};

/// The first record whose timestamp is at least `timestamp` (ListOffsets).
TimeLookup find_by_time(const PartitionLog& log, base::TimestampMs timestamp);

/// The first record with the greatest timestamp of all (ListOffsets −3, KIP-734).
TimeLookup find_greatest_time(const PartitionLog& log);

/// Keeps the last record of each key, as the log cleaner does: offsets stay, batches that lose all records go, the last
/// batch and what belongs to open transactions are left alone, tombstones go `delete_retention_ms` after the first
/// pass that met them (KIP-534). Returns how many records went.
std::size_t compact(PartitionLog& log, base::TimestampMs now, std::int64_t delete_retention_ms);

/// Applies retention.ms and retention.bytes to a topic whose cleanup.policy names "delete". Returns whether any
/// partition changed.
bool retain(Topic& topic, base::TimestampMs now);

/// Compacts the partitions of a topic whose cleanup.policy names "compact" and that are dirty enough. Returns whether
/// any partition changed.
bool compact(Topic& topic, base::TimestampMs now);

} // namespace odradek::sandbox
