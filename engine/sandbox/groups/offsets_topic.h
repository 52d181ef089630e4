// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/groups/offset_store.h"
#include "sandbox/log/topic.h"

/// The internal topic in which a cluster keeps what groups committed.
namespace odradek::sandbox {

/// Its name.
inline constexpr const char* kOffsetsTopic = "__consumer_offsets";

/// Its specification: compacted, internal.
TopicSpec offsets_topic(std::int32_t partitions, std::int16_t replication);

/// Appends a commit in Kafka's own format (OffsetCommitKey 1, OffsetCommitValue 3).
void append_commit(Topic& topic, const std::string& group, const base::TopicPartition& partition,
                   const CommittedOffset& offset);

} // namespace odradek::sandbox
