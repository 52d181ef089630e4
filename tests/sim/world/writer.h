// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/batch_builder.h"
#include "stage.h"

#include <map>
#include <utility>
#include <vector>

namespace odradek::sim {

/// Fills the logs as producers would, and tells the models: all codecs, plain, idempotent and transactional batches,
/// keys and tombstones on compacted topics; retention, compaction and truncation too. The thread of the world.
class Writer {
public:
    /// The stage outlives it.
    Writer(Stage& stage, std::uint64_t seed);

    /// Writes a batch somewhere, or ends a transaction.
    void write();

    /// Writes one batch without a transaction.
    void write_plain(const base::TopicPartition& partition, int records);

    /// Ends the open transactions, some committed, some aborted.
    void end_transactions();

    /// Lets compaction run.
    void compact();

    /// Retention takes a part of a log's begin away, up to `most` of a hundred.
    void retain(const base::TopicPartition& partition, int most);

    /// Cuts some records off the end of a log, and a new leader epoch begins. False where the log cannot be cut.
    bool truncate(const base::TopicPartition& partition);

    /// Any partition that exists now.
    base::TopicPartition any_partition();

    /// How many records were written.
    std::int64_t records() const { return next_serial_; }

private:
    struct Transaction {
        std::int64_t producer = -1;
        std::vector<base::TopicPartition> partitions;
    };

    records::BatchOptions options_for(std::int64_t producer, bool transactional, const base::TopicPartition& partition,
                                      int records);
    void write_batch(const base::TopicPartition& partition, int records, records::BatchOptions options);
    Entry draw_entry(const base::TopicPartition& partition);
    base::Result<base::SharedBytes> build(const std::vector<Entry>& entries, const records::BatchOptions& options);
    void write_in_transaction(const base::TopicPartition& partition, int records);
    void end_transaction(std::size_t index);

    Stage& stage_;
    Dice dice_;
    std::int64_t next_serial_ = 0;
    std::int64_t next_producer_ = 5'000;
    base::TimestampMs clock_;
    std::vector<Transaction> open_;
    std::map<std::pair<std::int64_t, base::TopicPartition>, std::int32_t> sequences_;
};

} // namespace odradek::sim
