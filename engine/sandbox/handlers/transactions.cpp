// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/offset_commits.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/add_offsets_to_txn.h"
#include "wire/messages/add_partitions_to_txn.h"
#include "wire/messages/end_txn.h"
#include "wire/messages/init_producer_id.h"
#include "wire/messages/txn_offset_commit.h"

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kManyTransactions = 4; // AddPartitionsToTxn: a list (KIP-890)
constexpr std::int16_t kBumpsEpoch = 5;       // EndTxn: each end raises the epoch (KIP-890)
constexpr std::int16_t kImplied = 5;          // TxnOffsetCommit: adds its group by itself (KIP-890)
constexpr std::int16_t kCommitById = 6;       // TxnOffsetCommit: topics by id
constexpr std::int32_t kLongestTransaction = 900'000;

// PRODUCER_FENCED came later; older versions know the epoch's error alone.
code::KafkaCode for_version(code::KafkaCode error, std::int16_t version, std::int16_t knows_fenced) {
    return error == code::ProducerFenced && version < knows_fenced ? code::InvalidProducerEpoch : error;
}

wire::InitProducerIdResponse init_producer_id(Call& call, const wire::InitProducerIdRequest& request) {
    constexpr std::int16_t kKnowsFenced = 4;
    wire::InitProducerIdResponse response;
    TransactionAnswer answer;
    if (!request.transactional_id) {
        answer.producer = call.kernel.transactions.new_producer();
    } else if (request.transactional_id->empty()) {
        answer.error = code::InvalidRequest;
    } else if (request.transaction_timeout_ms <= 0 || request.transaction_timeout_ms > kLongestTransaction) {
        answer.error = code::InvalidTransactionTimeout;
    } else if (answer.error = call.coordinates(*request.transactional_id); answer.error == code::None) {
        const ProducerIdentity current{request.producer_id, request.producer_epoch};
        const auto timeout = std::chrono::milliseconds(request.transaction_timeout_ms);
        answer = call.kernel.transactions.init(*request.transactional_id, timeout, current);
    }
    if (answer.ended) call.kernel.settle(*answer.ended);
    response.error_code = code::number(for_version(answer.error, call.version, kKnowsFenced));
    response.producer_id = answer.producer.id;
    response.producer_epoch = answer.producer.epoch;
    call.kernel.rearm();
    return response;
}

using AddRequest = wire::AddPartitionsToTxnRequest;
using AddResponse = wire::AddPartitionsToTxnResponse;

code::KafkaCode add_partition(const Call& call, const AddRequest::AddPartitionsToTxnTransaction& transaction,
                              const base::TopicPartition& partition) {
    constexpr std::int16_t kKnowsFenced = 2;
    const std::string& id = transaction.transactional_id;
    code::KafkaCode error = call.coordinates(id);
    if (error != code::None) return error;
    if (call.kernel.cluster.find(partition.topic, partition.partition) == nullptr) return code::UnknownTopicOrPartition;
    const ProducerIdentity producer{transaction.producer_id, transaction.producer_epoch};
    TransactionTable& table = call.kernel.transactions;
    error = transaction.verify_only
                ? table.verify(id, producer, partition)
                : table.add_partition(id, producer, partition, call.kernel.now(), call.kernel.wall_now());
    return for_version(error, call.version, kKnowsFenced);
}

std::vector<AddResponse::AddPartitionsToTxnTopicResult>
add_partitions(const Call& call, const AddRequest::AddPartitionsToTxnTransaction& transaction) {
    std::vector<AddResponse::AddPartitionsToTxnTopicResult> results;
    for (const auto& topic : transaction.topics) {
        auto& answer = results.emplace_back();
        answer.name = topic.name;
        for (const std::int32_t partition : topic.partitions) {
            auto& part = answer.results_by_partition.emplace_back();
            part.partition_index = partition;
            part.partition_error_code = code::number(add_partition(call, transaction, {topic.name, partition}));
        }
    }
    return results;
}

AddResponse add_partitions_to_txn(Call& call, const AddRequest& request) {
    AddResponse response;
    if (call.version < kManyTransactions) {
        AddRequest::AddPartitionsToTxnTransaction transaction;
        transaction.transactional_id = request.v3_and_below_transactional_id;
        transaction.producer_id = request.v3_and_below_producer_id;
        transaction.producer_epoch = request.v3_and_below_producer_epoch;
        transaction.topics = request.v3_and_below_topics;
        response.results_by_topic_v3_and_below = add_partitions(call, transaction);
    }
    for (const auto& transaction : request.transactions) {
        auto& answer = response.results_by_transaction.emplace_back();
        answer.transactional_id = transaction.transactional_id;
        answer.topic_results = add_partitions(call, transaction);
    }
    call.kernel.rearm();
    return response;
}

wire::AddOffsetsToTxnResponse add_offsets_to_txn(Call& call, const wire::AddOffsetsToTxnRequest& request) {
    constexpr std::int16_t kKnowsFenced = 2;
    wire::AddOffsetsToTxnResponse response;
    code::KafkaCode error = call.coordinates(request.transactional_id);
    if (error == code::None) {
        error =
            call.kernel.transactions.add_group(request.transactional_id, {request.producer_id, request.producer_epoch},
                                               request.group_id, call.kernel.now(), call.kernel.wall_now());
    }
    response.error_code = code::number(for_version(error, call.version, kKnowsFenced));
    call.kernel.rearm();
    return response;
}

wire::EndTxnResponse end_txn(Call& call, const wire::EndTxnRequest& request) {
    constexpr std::int16_t kKnowsFenced = 2;
    wire::EndTxnResponse response;
    TransactionAnswer answer;
    answer.error = call.coordinates(request.transactional_id);
    if (answer.error == code::None) {
        answer = call.kernel.transactions.end(request.transactional_id, {request.producer_id, request.producer_epoch},
                                              request.committed, call.version >= kBumpsEpoch);
    }
    if (answer.ended) call.kernel.settle(*answer.ended);
    response.error_code = code::number(for_version(answer.error, call.version, kKnowsFenced));
    if (answer.error == code::None) {
        response.producer_id = answer.producer.id;
        response.producer_epoch = answer.producer.epoch;
    }
    call.kernel.rearm();
    return response;
}

// Goes to the group's coordinator, not to the transaction's.
code::KafkaCode check_commit(const Call& call, const wire::TxnOffsetCommitRequest& request) {
    code::KafkaCode error = call.coordinates(request.group_id);
    if (error != code::None) return error;
    // Without a generation (versions 0 to 2) the group's members are not asked.
    const Committer committer{request.member_id, request.group_instance_id, request.generation_id_or_member_epoch};
    if (committer.generation >= 0) error = may_commit(call, request.group_id, committer);
    if (error != code::None || call.version < kImplied) return error;
    return call.kernel.transactions.add_group(request.transactional_id, {request.producer_id, request.producer_epoch},
                                              request.group_id, call.kernel.now(), call.kernel.wall_now());
}

wire::TxnOffsetCommitResponse txn_offset_commit(Call& call, const wire::TxnOffsetCommitRequest& request) {
    wire::TxnOffsetCommitResponse response;
    const code::KafkaCode error = check_commit(call, request);
    const auto store = [&](const base::TopicPartition& partition, const CommittedOffset& offset) {
        call.kernel.groups.at(request.group_id).offsets.commit_pending(request.producer_id, partition, offset);
    };
    commit_all(call, request.topics, call.version >= kCommitById, error, store, response.topics);
    call.kernel.rearm();
    return response;
}

} // namespace

Handler init_producer_id_handler() {
    return handler_of<wire::InitProducerIdRequest, init_producer_id>();
}

Handler add_partitions_to_txn_handler() {
    return handler_of<AddRequest, add_partitions_to_txn>();
}

Handler add_offsets_to_txn_handler() {
    return handler_of<wire::AddOffsetsToTxnRequest, add_offsets_to_txn>();
}

Handler end_txn_handler() {
    return handler_of<wire::EndTxnRequest, end_txn>();
}

Handler txn_offset_commit_handler() {
    return handler_of<wire::TxnOffsetCommitRequest, txn_offset_commit>();
}

} // namespace odradek::sandbox
