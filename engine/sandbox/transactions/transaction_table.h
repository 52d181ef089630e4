// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "sandbox/common/codes.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// The transaction coordinator's memory.
namespace odradek::sandbox {

/// The states of a transactional id; names as in ListTransactions. Markers are written at once, so the states that
/// prepare an end are never seen.
enum class TransactionState : std::uint8_t { Empty, Ongoing, CompleteCommit, CompleteAbort };

/// Kafka's name of a state: "CompleteCommit".
std::string_view name(TransactionState state) noexcept;

/// One transactional id. Engine thread only.
struct Transaction {
    std::int64_t producer_id = -1;                    ///< Its producer.
    std::int16_t epoch = -1;                          ///< Older epochs are fenced.
    base::Duration timeout{};                         ///< After that an open transaction is aborted.
    TransactionState state = TransactionState::Empty; ///< Where it stands.
    std::set<base::TopicPartition> partitions;        ///< What the open transaction wrote to.
    std::set<std::string> groups;                     ///< Groups whose offsets it commits.
    base::MonotonicTime deadline{};                   ///< When the open transaction is aborted.
    base::TimestampMs started_at = -1;                ///< When it began, ms; −1 without one.
};

/// Who writes: the identity that comes with each transactional request.
struct ProducerIdentity {
    std::int64_t id = -1;    ///< Producer id.
    std::int16_t epoch = -1; ///< Producer epoch.

    friend bool operator==(const ProducerIdentity&, const ProducerIdentity&) = default;
};

/// A transaction that has just ended: where the owner now writes markers and settles offsets.
struct EndedTransaction {
    std::int64_t producer_id = -1;             ///< Whose.
    std::int16_t marker_epoch = -1;            ///< The epoch that the markers carry.
    bool committed = false;                    ///< Or aborted.
    std::set<base::TopicPartition> partitions; ///< Where markers belong.
    std::set<std::string> groups;              ///< Whose offsets are settled.
};

/// The answer to InitProducerId or EndTxn, and what follows from it.
struct TransactionAnswer {
    code::KafkaCode error = code::None;    ///< None, PRODUCER_FENCED, …
    ProducerIdentity producer;             ///< To be used from here on.
    std::optional<EndedTransaction> ended; ///< Set if a transaction ended by this.
};

/// Transactional ids and producer ids (KIP-98, KIP-360, KIP-890). No I/O, no clock. Engine thread only.
class TransactionTable {
public:
    /// A fresh producer id without a transactional id.
    ProducerIdentity new_producer() { return {next_producer_id_++, 0}; }

    /// InitProducerId: fences older producers of the id and aborts what they left open. `current` is what the producer
    /// had before, or {−1, −1}.
    TransactionAnswer init(const std::string& id, base::Duration timeout, ProducerIdentity current);

    /// AddPartitionsToTxn, or a produce request that implies it: opens a transaction if none is.
    code::KafkaCode add_partition(const std::string& id, ProducerIdentity producer,
                                  const base::TopicPartition& partition, base::MonotonicTime now,
                                  base::TimestampMs wall_now);

    /// AddOffsetsToTxn, or an offset commit that implies it.
    code::KafkaCode add_group(const std::string& id, ProducerIdentity producer, const std::string& group,
                              base::MonotonicTime now, base::TimestampMs wall_now);

    /// Whether the partition belongs to the producer's open transaction.
    code::KafkaCode verify(const std::string& id, ProducerIdentity producer,
                           const base::TopicPartition& partition) const;

    /// EndTxn. With `bump` (transaction version 2) each end raises the epoch.
    TransactionAnswer end(const std::string& id, ProducerIdentity producer, bool commit, bool bump);

    /// Aborts transactions whose time is up, and fences their producers.
    std::vector<EndedTransaction> tick(base::MonotonicTime now);

    /// When tick() has something to do.
    std::optional<base::MonotonicTime> next_deadline() const;

    /// All transactional ids.
    const std::map<std::string, Transaction>& all() const noexcept { return transactions_; }

private:
    code::KafkaCode check(const std::string& id, ProducerIdentity producer) const;
    static void open(Transaction& transaction, base::MonotonicTime now, base::TimestampMs wall_now);
    static code::KafkaCode check_end(const Transaction& transaction, ProducerIdentity producer, bool commit, bool bump);
    static bool has_ended(const Transaction& transaction, ProducerIdentity producer, bool commit, bool bump);
    static EndedTransaction close(Transaction& transaction, bool commit);
    void raise_epoch(Transaction& transaction);

    std::map<std::string, Transaction> transactions_;
    std::int64_t next_producer_id_ = 1000;
};

} // namespace odradek::sandbox
