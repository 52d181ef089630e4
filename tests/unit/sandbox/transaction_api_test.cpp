// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/batches.h"
#include "tests/unit/sandbox/peer.h"

#include "wire/messages/add_offsets_to_txn.h"
#include "wire/messages/add_partitions_to_txn.h"
#include "wire/messages/end_txn.h"
#include "wire/messages/init_producer_id.h"
#include "wire/messages/offset_fetch.h"
#include "wire/messages/produce.h"
#include "wire/messages/txn_offset_commit.h"

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;

class TransactionApiTest : public test::SandboxTest {
protected:
    ProducerIdentity init(std::int16_t version = 5) {
        wire::InitProducerIdRequest request;
        request.transactional_id = id_;
        request.transaction_timeout_ms = 60'000;
        const auto response = peer_.call(request, version);
        EXPECT_TRUE(response);
        EXPECT_EQ(response->error_code, 0);
        return {response->producer_id, response->producer_epoch};
    }
    std::int16_t produce(ProducerIdentity producer, std::int16_t version) {
        wire::ProduceRequest request;
        request.acks = -1;
        request.transactional_id = id_;
        auto& topic = request.topic_data.emplace_back();
        topic.name = "orders";
        if (version >= 13) topic.topic_id = sandbox_.cluster().find("orders")->id;
        auto& part = topic.partition_data.emplace_back();
        part.index = partition_;
        part.records = test::numbered(producer.id, producer.epoch, 0, {"a"}, true);
        const auto response = peer_.call(request, version);
        return response ? response->responses.at(0).partition_responses.at(0).error_code : std::int16_t{-99};
    }
    wire::EndTxnResponse end(ProducerIdentity producer, bool commit, std::int16_t version) {
        wire::EndTxnRequest request;
        request.transactional_id = id_;
        request.producer_id = producer.id;
        request.producer_epoch = producer.epoch;
        request.committed = commit;
        return peer_.call(request, version).value_or(wire::EndTxnResponse{});
    }
    std::int16_t add(ProducerIdentity producer, std::int16_t version) {
        wire::AddPartitionsToTxnRequest request;
        request.v3_and_below_transactional_id = id_;
        request.v3_and_below_producer_id = producer.id;
        request.v3_and_below_producer_epoch = producer.epoch;
        auto& topic = request.v3_and_below_topics.emplace_back();
        topic.name = "orders";
        topic.partitions = {partition_};
        const auto response = peer_.call(request, version);
        return response->results_by_topic_v3_and_below.at(0).results_by_partition.at(0).partition_error_code;
    }
    PartitionLog& log() { return sandbox_.cluster().find("orders", partition_)->log; }

    std::string id_ = coordinated_by(1);
    base::PartitionId partition_ = led_by(1);
};

TEST_F(TransactionApiTest, RunsTheFirstProtocol) {
    const ProducerIdentity producer = init();
    EXPECT_EQ(produce(producer, 11), 48) << "the partition was not added";
    EXPECT_EQ(add(producer, 3), 0);
    EXPECT_EQ(produce(producer, 11), 0);
    EXPECT_EQ(log().stable_offset(), 0);
    EXPECT_EQ(end(producer, true, 4).error_code, 0);
    EXPECT_EQ(log().stable_offset(), 2);
    EXPECT_TRUE(log().transactions().aborted(0, 9).empty());
}

TEST_F(TransactionApiTest, RunsTheSecondProtocol) {
    ProducerIdentity producer = init();
    EXPECT_EQ(produce(producer, 13), 0) << "a produce adds its partition by itself";
    const auto ended = end(producer, false, 5);
    EXPECT_EQ(ended.error_code, 0);
    EXPECT_EQ(ended.producer_epoch, producer.epoch + 1);
    EXPECT_EQ(log().transactions().aborted(0, 9).size(), 1U);
    EXPECT_EQ(produce(producer, 13), 90) << "the old epoch is fenced";
    producer.epoch = ended.producer_epoch;
    EXPECT_EQ(produce(producer, 13), 0);
}

TEST_F(TransactionApiTest, FencesZombies) {
    const ProducerIdentity zombie = init();
    EXPECT_EQ(produce(zombie, 13), 0);
    const ProducerIdentity next = init();
    EXPECT_EQ(log().stable_offset(), 2) << "what it left open was aborted";
    EXPECT_EQ(end(zombie, true, 4).error_code, 90);
    EXPECT_EQ(end(zombie, true, 1).error_code, 47) << "version 1 knows no PRODUCER_FENCED";
    EXPECT_EQ(produce(next, 13), 0);
}

TEST_F(TransactionApiTest, AbortsWhenTheTimeIsUp) {
    EXPECT_EQ(produce(init(), 13), 0);
    environment_.advance(61s);
    EXPECT_EQ(log().stable_offset(), 2);
}

TEST_F(TransactionApiTest, CommitsOffsetsWithTheTransaction) {
    const std::string group = coordinated_by(1);
    const ProducerIdentity producer = init();
    wire::TxnOffsetCommitRequest commit;
    commit.transactional_id = id_;
    commit.group_id = group;
    commit.producer_id = producer.id;
    commit.producer_epoch = producer.epoch;
    auto& topic = commit.topics.emplace_back();
    topic.name = "orders";
    auto& part = topic.partitions.emplace_back();
    part.partition_index = 1;
    part.committed_offset = 42;
    EXPECT_EQ(peer_.call(commit, 5)->topics[0].partitions[0].error_code, 0);
    wire::OffsetFetchRequest fetch;
    fetch.require_stable = true;
    auto& asked = fetch.groups.emplace_back();
    asked.group_id = group;
    auto& named = asked.topics->emplace_back();
    named.name = "orders";
    named.partition_indexes = {1};
    EXPECT_EQ(peer_.call(fetch, 9)->groups[0].topics[0].partitions[0].error_code, 88) << "not stable yet";
    EXPECT_EQ(end(producer, true, 5).error_code, 0);
    EXPECT_EQ(peer_.call(fetch, 9)->groups[0].topics[0].partitions[0].committed_offset, 42);
}

TEST_F(TransactionApiTest, AnswersNothingWithoutAcks) {
    wire::ProduceRequest request;
    auto& topic = request.topic_data.emplace_back();
    topic.name = "orders";
    auto& part = topic.partition_data.emplace_back();
    part.index = partition_;
    part.records = test::batch({{"a", "1"}});
    peer_.send(request, 9);
    EXPECT_FALSE(peer_.receive(1s));
    EXPECT_EQ(log().end_offset(), 1);
}

TEST_F(TransactionApiTest, GivesIdsWithoutATransaction) {
    wire::InitProducerIdRequest request;
    request.transactional_id.reset();
    const auto first = peer_.ask(request);
    const auto second = peer_.ask(request);
    EXPECT_EQ(first.producer_epoch, 0);
    EXPECT_NE(first.producer_id, second.producer_id);
}

TEST_F(TransactionApiTest, RefusesImpossibleTimeouts) {
    wire::InitProducerIdRequest request;
    request.transactional_id = id_;
    request.transaction_timeout_ms = 900'001;
    EXPECT_EQ(peer_.ask(request).error_code, 50);
}

} // namespace
} // namespace odradek::sandbox
