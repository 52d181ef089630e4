// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/writes.h"

#include <vector>

namespace odradek::admin {

/// The records of a partition that shall go: all before an offset. A value.
struct DoomedRecords {
    base::TopicPartition partition;   ///< Which partition.
    base::Offset begin = 0;           ///< Its earliest offset when it was planned.
    base::Offset before = 0;          ///< Records from here on stay, those too that come after the plan was made.
    std::optional<base::Error> error; ///< Why it cannot be planned; it is then left alone.

    friend bool operator==(const DoomedRecords&, const DoomedRecords&) = default;
};

/// A partition whose records went, or did not. A value.
struct EmptiedPartition {
    base::TopicPartition partition;    ///< Which partition.
    WriteResult result;                ///< How it ended.
    std::optional<base::Offset> begin; ///< Its earliest offset now, where it is known.

    friend bool operator==(const EmptiedPartition&, const EmptiedPartition&) = default;
};

/// What emptying a topic would take away: each partition up to its high watermark of now, by number. `partitions`: only
/// these; none: all. Errors: NotFound; Broker with POLICY_VIOLATION where the topic is compacted alone, for brokers
/// then refuse it; Unsupported before 0.11; those of the connection.
base::Task<base::Result<std::vector<DoomedRecords>>> plan_emptying(Access access, std::string topic,
                                                                   std::vector<base::PartitionId> partitions = {});

/// Deletes records (DeleteRecords, from 0.11). Deleting before the same offset twice is the same as once: leaders that
/// move are followed, what got no answer is asked for again, and in the end the earliest offsets are read. Results in
/// the order of `doomed`. Errors of the whole, nothing was sent then: those of the connection.
base::Task<base::Result<std::vector<EmptiedPartition>>> delete_records(Access access, std::vector<DoomedRecords> doomed,
                                                                       WriteWatch watch = {});

} // namespace odradek::admin
