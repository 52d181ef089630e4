// SPDX-License-Identifier: Apache-2.0
#include "sandbox/transactions/transaction_table.h"

#include <limits>
#include <utility>

namespace odradek::sandbox {
namespace {

// The last epoch is kept for fencing: before it a producer gets another id.
constexpr std::int16_t kLastEpoch = std::numeric_limits<std::int16_t>::max() - 1;

} // namespace

std::string_view name(TransactionState state) noexcept {
    switch (state) {
    case TransactionState::Empty:
        return "Empty";
    case TransactionState::Ongoing:
        return "Ongoing";
    case TransactionState::CompleteCommit:
        return "CompleteCommit";
    case TransactionState::CompleteAbort:
        return "CompleteAbort";
    }
    return "Unknown";
}

void TransactionTable::raise_epoch(Transaction& transaction) {
    if (transaction.epoch >= kLastEpoch) {
        transaction.producer_id = next_producer_id_++;
        transaction.epoch = 0;
    } else {
        ++transaction.epoch;
    }
}

EndedTransaction TransactionTable::close(Transaction& transaction, bool commit) {
    EndedTransaction ended;
    ended.producer_id = transaction.producer_id;
    ended.marker_epoch = transaction.epoch;
    ended.committed = commit;
    ended.partitions = std::exchange(transaction.partitions, {});
    ended.groups = std::exchange(transaction.groups, {});
    transaction.state = commit ? TransactionState::CompleteCommit : TransactionState::CompleteAbort;
    transaction.started_at = -1;
    return ended;
}

TransactionAnswer TransactionTable::init(const std::string& id, base::Duration timeout, ProducerIdentity current) {
    TransactionAnswer answer;
    const auto found = transactions_.find(id);
    if (found == transactions_.end()) {
        Transaction& fresh = transactions_[id];
        fresh.producer_id = next_producer_id_++;
        fresh.epoch = 0;
        fresh.timeout = timeout;
        answer.producer = {fresh.producer_id, fresh.epoch};
        return answer;
    }
    Transaction& transaction = found->second;
    const bool other = current.id >= 0 && (current.id != transaction.producer_id || current.epoch > transaction.epoch ||
                                           current.epoch < transaction.epoch - 1);
    if (other) {
        answer.error = code::ProducerFenced;
        return answer;
    }
    transaction.timeout = timeout;
    const std::int64_t before = transaction.producer_id;
    const std::int16_t epoch_before = transaction.epoch;
    raise_epoch(transaction);
    if (transaction.state == TransactionState::Ongoing) {
        answer.ended = close(transaction, false);
        answer.ended->producer_id = before;
        answer.ended->marker_epoch = transaction.producer_id == before ? transaction.epoch : epoch_before;
    }
    transaction.state = TransactionState::Empty;
    answer.producer = {transaction.producer_id, transaction.epoch};
    return answer;
}

code::KafkaCode TransactionTable::check(const std::string& id, ProducerIdentity producer) const {
    const auto found = transactions_.find(id);
    if (found == transactions_.end() || found->second.producer_id != producer.id) return code::InvalidProducerIdMapping;
    return found->second.epoch == producer.epoch ? code::None : code::ProducerFenced;
}

void TransactionTable::open(Transaction& transaction, base::MonotonicTime now, base::TimestampMs wall_now) {
    if (transaction.state == TransactionState::Ongoing) return;
    transaction.state = TransactionState::Ongoing;
    transaction.deadline = now + transaction.timeout;
    transaction.started_at = wall_now;
}

code::KafkaCode TransactionTable::add_partition(const std::string& id, ProducerIdentity producer,
                                                const base::TopicPartition& partition, base::MonotonicTime now,
                                                base::TimestampMs wall_now) {
    const code::KafkaCode error = check(id, producer);
    if (error != code::None) return error;
    Transaction& transaction = transactions_.at(id);
    open(transaction, now, wall_now);
    transaction.partitions.insert(partition);
    return code::None;
}

code::KafkaCode TransactionTable::add_group(const std::string& id, ProducerIdentity producer, const std::string& group,
                                            base::MonotonicTime now, base::TimestampMs wall_now) {
    const code::KafkaCode error = check(id, producer);
    if (error != code::None) return error;
    Transaction& transaction = transactions_.at(id);
    open(transaction, now, wall_now);
    transaction.groups.insert(group);
    return code::None;
}

code::KafkaCode TransactionTable::verify(const std::string& id, ProducerIdentity producer,
                                         const base::TopicPartition& partition) const {
    const code::KafkaCode error = check(id, producer);
    if (error != code::None) return error;
    const Transaction& transaction = transactions_.at(id);
    const bool inside = transaction.state == TransactionState::Ongoing && transaction.partitions.contains(partition);
    return inside ? code::None : code::InvalidTxnState;
}

// Why a transaction that is there cannot end so. An abort of nothing is well where epochs are raised (KIP-890).
code::KafkaCode TransactionTable::check_end(const Transaction& transaction, ProducerIdentity producer, bool commit,
                                            bool bump) {
    if (producer.epoch != transaction.epoch) return code::ProducerFenced;
    const bool empty_abort = bump && !commit;
    const bool may_end = transaction.state == TransactionState::Ongoing || empty_abort;
    return may_end ? code::None : code::InvalidTxnState;
}

// Whether a transaction has ended as is asked for: the answer to the first attempt was lost.
bool TransactionTable::has_ended(const Transaction& transaction, ProducerIdentity producer, bool commit, bool bump) {
    const auto done = commit ? TransactionState::CompleteCommit : TransactionState::CompleteAbort;
    const std::int16_t before = bump ? static_cast<std::int16_t>(transaction.epoch - 1) : transaction.epoch;
    return transaction.state == done && producer.epoch == before;
}

TransactionAnswer TransactionTable::end(const std::string& id, ProducerIdentity producer, bool commit, bool bump) {
    TransactionAnswer answer;
    const auto found = transactions_.find(id);
    if (found == transactions_.end() || found->second.producer_id != producer.id) {
        answer.error = code::InvalidProducerIdMapping;
        return answer;
    }
    Transaction& transaction = found->second;
    answer.producer = {transaction.producer_id, transaction.epoch};
    if (has_ended(transaction, producer, commit, bump)) return answer;
    answer.error = check_end(transaction, producer, commit, bump);
    if (answer.error != code::None) return answer;
    if (bump) raise_epoch(transaction);
    answer.ended = close(transaction, commit);
    answer.producer = {transaction.producer_id, transaction.epoch};
    if (transaction.producer_id != producer.id) {
        answer.ended->producer_id = producer.id;
        answer.ended->marker_epoch = static_cast<std::int16_t>(producer.epoch + 1);
    }
    return answer;
}

std::vector<EndedTransaction> TransactionTable::tick(base::MonotonicTime now) {
    std::vector<EndedTransaction> ended;
    for (auto& [id, transaction] : transactions_) {
        if (transaction.state != TransactionState::Ongoing || now < transaction.deadline) continue;
        const std::int64_t before = transaction.producer_id;
        raise_epoch(transaction);
        ended.push_back(close(transaction, false));
        ended.back().producer_id = before;
    }
    return ended;
}

std::optional<base::MonotonicTime> TransactionTable::next_deadline() const {
    std::optional<base::MonotonicTime> next;
    for (const auto& [id, transaction] : transactions_) {
        const bool open = transaction.state == TransactionState::Ongoing;
        if (open && (!next || transaction.deadline < *next)) next = transaction.deadline;
    }
    return next;
}

} // namespace odradek::sandbox
