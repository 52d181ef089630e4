// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/log/producer_states.h"
#include "sandbox/log/stored_batch.h"
#include "sandbox/log/transaction_index.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

/// The log of one partition.
namespace odradek::sandbox {

/// The end of one leader epoch in a log (KIP-101).
struct EpochEnd {
    base::LeaderEpoch epoch = -1; ///< The greatest epoch ≤ the asked one, or that one before all; −1 without any.
    base::Offset end_offset = -1; ///< Where the next greater epoch begins, or the log's end; −1 if there is none.
};

/// Batches in the order of their offsets, with retention, truncation, leader epochs, producers and transactions.
/// Knows nothing of records, clocks or clients. Small while empty (about 64 bytes). Engine thread only.
class PartitionLog {
public:
    /// The earliest offset that can be read.
    base::Offset start_offset() const noexcept { return start_; }

    /// The offset that the next record gets: log end and high watermark, for replicas follow at once.
    base::Offset end_offset() const noexcept { return end_; }

    /// Where the earliest open transaction begins, or the end.
    base::Offset stable_offset() const;

    /// Bytes of all batches.
    std::uint64_t size_bytes() const noexcept { return size_; }

    /// All batches by offset.
    std::span<const StoredBatch> batches() const noexcept { return batches_; }

    /// Appends a batch whose base offset is at least end_offset(); a gap is allowed (compaction leaves them).
    void append(StoredBatch batch);

    /// The batches from the one that holds `from` (or the first after it) that begin before `until`, at most
    /// `max_bytes`, though at least one.
    std::span<const StoredBatch> read(base::Offset from, base::Offset until, std::size_t max_bytes) const;

    /// The batch that holds `offset` or the first after it; nullptr at the end.
    const StoredBatch* at(base::Offset offset) const;

    /// The first batch whose greatest timestamp is at least `timestamp` and which ends at `from` or later; nullptr if
    /// none is.
    const StoredBatch* first_at_time(base::TimestampMs timestamp, base::Offset from = 0) const;

    /// The first batch with the greatest timestamp of all; nullptr for an empty log.
    const StoredBatch* with_greatest_time() const;

    /// Moves the start to `offset` (DeleteRecords, retention) and drops batches that lie wholly before it.
    void delete_before(base::Offset offset);

    /// Drops the oldest batches that are older than `retention_ms` or too many for `retention_bytes` (−1: no limit).
    /// Returns whether anything went.
    bool retain(base::TimestampMs now, std::int64_t retention_ms, std::int64_t retention_bytes);

    /// Cuts the log at `offset`, as after an unclean election: batches at or after it go.
    void truncate(base::Offset offset);

    /// Puts other batches in the place of all (compaction). Their offsets ascend and stay below the end. What stands
    /// in the log now counts as clean.
    void replace(std::vector<StoredBatch> batches);

    /// Which part of the bytes was appended since the last replace(): 0 … 1.
    double dirty_ratio() const;

    /// Where an epoch ends (OffsetForLeaderEpoch).
    EpochEnd end_of_epoch(base::LeaderEpoch epoch) const;

    /// The epoch of the record at `offset`, −1 if unknown.
    base::LeaderEpoch epoch_at(base::Offset offset) const;

    /// The idempotent producers of this partition.
    ProducerStates& producers() { return extras().producers; }

    /// The transactions of this partition.
    TransactionIndex& transactions() { return extras().transactions; }

    /// The same for reading; nullptr as long as nobody wrote idempotently.
    const ProducerStates* find_producers() const { return extras_ ? &extras_->producers : nullptr; }

    /// The same for reading; nullptr as long as there was no transaction.
    const TransactionIndex* find_transactions() const { return extras_ ? &extras_->transactions : nullptr; }

    /// Holds the structure's rules: ascending offsets inside [start, end), sizes that add up. For tests.
    bool verify() const;

private:
    struct EpochStart {
        base::LeaderEpoch epoch;
        base::Offset offset;
    };
    struct Extras {
        ProducerStates producers;
        TransactionIndex transactions;
    };
    Extras& extras();
    std::size_t index_of(base::Offset offset) const;
    void count_bytes();

    std::vector<StoredBatch> batches_;
    std::vector<EpochStart> epochs_;
    std::unique_ptr<Extras> extras_;
    base::Offset start_ = 0;
    base::Offset end_ = 0;
    std::uint64_t size_ = 0;
    base::Offset clean_to_ = 0;
};

} // namespace odradek::sandbox
