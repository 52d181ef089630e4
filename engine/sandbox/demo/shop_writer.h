// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/batch_builder.h"
#include "sandbox/demo/shop_record.h"
#include "sandbox/kernel/cluster_state.h"
#include "sandbox/transactions/transaction_table.h"

#include <limits>
#include <map>

/// How the demo's records get into the sandbox's logs.
namespace odradek::sandbox {

/// The shop's topics with their settings, for a cluster of so many brokers.
std::vector<TopicSpec> shop_topics(std::size_t brokers);

/// Gathers records into batches by partition, with each topic's codec, and appends them. Times are those of the
/// records: the past can be written. Engine thread only; the cluster outlives it.
class ShopWriter {
public:
    /// Writes into these topics.
    explicit ShopWriter(ClusterState& cluster) : cluster_(cluster) {}

    /// From this time on (ms since 1970 UTC) a batch takes what comes within a second, as from a producer that lingers.
    /// Before it batches are filled, which is faster; where the log's own time counts, a batch has one for all.
    void linger_from(base::TimestampMs time) { linger_from_ = time; }

    /// Adds a record; a batch that has become large enough is appended.
    void add(const ShopRecord& record);

    /// Appends what is gathered.
    void flush();

    /// How many records were added so far.
    std::size_t records() const noexcept { return records_; }

private:
    struct Open {
        records::BatchBuilder builder;
        base::TimestampMs first = 0;
        base::TimestampMs last = 0;
    };
    bool is_due(const Open& open, base::TimestampMs next) const;
    void append(const base::TopicPartition& where, Open& open);

    ClusterState& cluster_;
    std::map<base::TopicPartition, Open> open_;
    std::size_t records_ = 0;
    std::size_t next_keyless_ = 0;
    base::TimestampMs linger_from_ = std::numeric_limits<base::TimestampMs>::max();
};

/// The order processor: writes payments in transactions, most of them committed. What an aborted one held is written
/// again by the next. Engine thread only; both outlive it.
class OrderProcessor {
public:
    /// Uses this transactional id.
    OrderProcessor(ClusterState& cluster, TransactionTable& transactions, std::string transactional_id);

    /// Takes a payment for the next transaction.
    void take(ShopRecord payment) { waiting_.push_back(std::move(payment)); }

    /// Whether payments wait, or are written and not yet committed.
    bool is_busy() const noexcept { return open_ || !waiting_.empty(); }

    /// Writes what waits, in an open transaction.
    void begin(base::MonotonicTime now, base::TimestampMs at);

    /// Ends the open transaction; one of a dozen is aborted.
    void end(base::TimestampMs at);

private:
    void write(const base::TopicPartition& where, const std::vector<ShopRecord>& payments, base::TimestampMs at);

    ClusterState& cluster_;
    TransactionTable& transactions_;
    std::string id_;
    ProducerIdentity producer_;
    std::vector<ShopRecord> waiting_;
    std::vector<ShopRecord> written_;
    bool open_ = false;
    std::uint64_t ended_ = 0;
};

/// The partition of a key, the same for each topic with as many partitions.
base::PartitionId partition_of_key(std::string_view key, std::size_t partitions);

} // namespace odradek::sandbox
