// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The committed offsets of a group.
namespace odradek::sandbox {

/// What a group committed for one partition. A value, any thread.
struct CommittedOffset {
    base::Offset offset = -1;            ///< The next record to read.
    base::LeaderEpoch leader_epoch = -1; ///< The epoch of the last record read, −1 if not told.
    std::string metadata;                ///< The member's own note.
    base::TimestampMs committed_at = -1; ///< When, in ms.

    friend bool operator==(const CommittedOffset&, const CommittedOffset&) = default;
};

/// Committed offsets, and those that wait for the end of a transaction (TxnOffsetCommit). Engine thread only.
class OffsetStore {
public:
    /// Commits at once.
    void commit(const base::TopicPartition& partition, CommittedOffset offset);

    /// Commits when the producer's transaction does.
    void commit_pending(std::int64_t producer_id, const base::TopicPartition& partition, CommittedOffset offset);

    /// The producer's transaction ended: its offsets count, or are dropped.
    void end_transaction(std::int64_t producer_id, bool committed);

    /// The committed offset, or nothing.
    std::optional<CommittedOffset> find(const base::TopicPartition& partition) const;

    /// Whether an open transaction holds an offset for the partition (KIP-447: not stable).
    bool is_pending(const base::TopicPartition& partition) const;

    /// Drops a committed offset. False if there was none.
    bool remove(const base::TopicPartition& partition) { return offsets_.erase(partition) > 0; }

    /// Drops all offsets of a topic that was deleted.
    void remove_topic(const std::string& topic);

    /// All committed offsets.
    const std::map<base::TopicPartition, CommittedOffset>& all() const noexcept { return offsets_; }

private:
    std::map<base::TopicPartition, CommittedOffset> offsets_;
    std::map<std::int64_t, std::map<base::TopicPartition, CommittedOffset>> pending_;
};

} // namespace odradek::sandbox
