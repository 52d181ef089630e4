// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/batches.h"
#include "tests/unit/sandbox/peer.h"

#include "records/split.h"
#include "sandbox/common/codes.h"
#include "wire/messages/fetch.h"
#include "wire/messages/list_offsets.h"
#include "wire/messages/offset_for_leader_epoch.h"
#include "wire/messages/produce.h"

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;
using test::batch;

class FetchTest : public test::SandboxTest {
protected:
    FetchTest() { partition_ = led_by(1); }

    base::TopicPartition where() const { return {"orders", partition_}; }

    wire::FetchRequest fetch(base::Offset offset, std::int16_t version = 18) {
        wire::FetchRequest request;
        request.max_wait_ms = 500;
        request.min_bytes = 1;
        auto& topic = request.topics.emplace_back();
        if (version >= 13) {
            topic.topic_id = sandbox_.cluster().find("orders")->id;
        } else {
            topic.topic = "orders";
        }
        auto& part = topic.partitions.emplace_back();
        part.partition = partition_;
        part.fetch_offset = offset;
        part.partition_max_bytes = 1'000'000;
        return request;
    }
    wire::ListOffsetsResponse::ListOffsetsPartitionResponse list_offset(std::int64_t time, std::int16_t version) {
        wire::ListOffsetsRequest request;
        auto& topic = request.topics.emplace_back();
        topic.name = "orders";
        auto& part = topic.partitions.emplace_back();
        part.partition_index = partition_;
        part.timestamp = time;
        return peer_.call(request, version).value().topics.at(0).partitions.at(0);
    }
    static const wire::FetchResponse::PartitionData& only(const wire::FetchResponse& response) {
        return response.responses.at(0).partitions.at(0);
    }
    void produce(const std::string& value) { ASSERT_TRUE(sandbox_.produce(where(), batch({{"k", value, 1'000}}))); }

    base::PartitionId partition_ = 0;
};

TEST_F(FetchTest, ReadsWhatWasProducedInEveryVersion) {
    wire::ProduceRequest request;
    request.acks = -1;
    auto& topic = request.topic_data.emplace_back();
    topic.topic_id = sandbox_.cluster().find("orders")->id;
    auto& part = topic.partition_data.emplace_back();
    part.index = partition_;
    part.records = batch({{"a", "1"}, {"b", "2"}});
    EXPECT_EQ(peer_.ask(request).responses.at(0).partition_responses.at(0).base_offset, 0);
    for (std::int16_t version = 0; version <= 18; ++version) {
        const auto response = peer_.call(fetch(0, version), version);
        ASSERT_TRUE(response) << version;
        EXPECT_EQ(only(*response).error_code, 0) << version;
        const auto run = records::split(*only(*response).records);
        ASSERT_EQ(run.batches.size(), 1U) << version;
        const int magic = version >= 4 ? 2 : version >= 2 ? 1 : 0;
        EXPECT_EQ(run.batches[0]->header().magic, magic) << version;
        EXPECT_EQ(run.batches[0]->header().last_offset, 1) << version;
        EXPECT_TRUE(records::check_crc(*run.batches[0])) << version;
    }
}

TEST_F(FetchTest, WaitsForRecordsAndNoLonger) {
    const base::MonotonicTime before = environment_.now();
    EXPECT_TRUE(only(peer_.ask(fetch(0))).records->empty());
    EXPECT_EQ(environment_.now() - before, 500ms);
    wire::FetchRequest patient = fetch(0);
    patient.max_wait_ms = 60'000;
    peer_.send(patient, 18);
    environment_.advance(1s);
    produce("late");
    const auto response = peer_.answer<wire::FetchRequest>(18);
    ASSERT_TRUE(response);
    EXPECT_FALSE(only(*response).records->empty());
    EXPECT_LT(environment_.now() - before, 2s);
}

TEST_F(FetchTest, TellsErrorsAtOnce) {
    EXPECT_EQ(only(peer_.ask(fetch(5))).error_code, 1);
    wire::FetchRequest fenced = fetch(0);
    sandbox_.cluster().bump_epoch("orders", partition_);
    fenced.topics[0].partitions[0].current_leader_epoch = 0;
    EXPECT_EQ(only(peer_.ask(fenced)).error_code, 74);
    fenced.topics[0].partitions[0].current_leader_epoch = 7;
    EXPECT_EQ(only(peer_.ask(fenced)).error_code, 75);
    wire::FetchRequest strange = fetch(0);
    strange.topics[0].topic_id.bytes[0] ^= 1;
    EXPECT_EQ(only(peer_.ask(strange)).error_code, 100);
    sandbox_.cluster().move_leader("orders", partition_, base::BrokerId{2});
    const auto moved = peer_.ask(fetch(0));
    EXPECT_EQ(only(moved).error_code, 6);
    EXPECT_EQ(only(moved).current_leader.leader_id, 2) << "KIP-951";
    EXPECT_EQ(moved.node_endpoints.at(0).port, 9093);
}

TEST_F(FetchTest, KeepsSessionsAndLeavesOutWhatIsKnown) {
    produce("one");
    wire::FetchRequest request = fetch(0);
    request.session_epoch = 0;
    const auto full = peer_.ask(request);
    ASSERT_GT(full.session_id, 0);
    wire::FetchRequest next = fetch(1);
    next.session_id = full.session_id;
    next.session_epoch = 1;
    next.max_wait_ms = 0;
    EXPECT_TRUE(peer_.ask(next).responses.empty()) << "nothing is new";
    produce("two");
    wire::FetchRequest third;
    third.session_id = full.session_id;
    third.session_epoch = 2;
    third.min_bytes = 1;
    EXPECT_EQ(only(peer_.ask(third)).high_watermark, 2);
    EXPECT_EQ(peer_.ask(third).error_code, 71);
    order(wire::ApiKey::Fetch, fault(FaultKind::SessionLost));
    EXPECT_EQ(peer_.ask(third).error_code, 70);
}

// Who still has an old id must hear that it is gone, and not read on in somebody else's session.
TEST_F(FetchTest, GivesNoSessionsIdTwice) {
    wire::FetchRequest request = fetch(0);
    request.session_epoch = 0;
    request.max_wait_ms = 0;
    const auto first = peer_.ask(request).session_id;
    sandbox_.forget_sessions();
    EXPECT_NE(peer_.ask(request).session_id, first);
}

TEST_F(FetchTest, HidesOpenTransactionsAndListsAbortedOnes) {
    ASSERT_TRUE(sandbox_.produce(where(), test::numbered(7, 0, 0, {"a"}, true)));
    produce("plain");
    wire::FetchRequest committed = fetch(0);
    committed.isolation_level = 1;
    committed.max_wait_ms = 0;
    EXPECT_TRUE(only(peer_.ask(committed)).records->empty());
    EXPECT_EQ(only(peer_.ask(committed)).last_stable_offset, 0);
    EXPECT_FALSE(only(peer_.ask(fetch(0))).records->empty());
    Partition& partition = *sandbox_.cluster().find("orders", partition_);
    partition.log.transactions().ended(7, 2, false);
    const auto read = peer_.ask(committed);
    EXPECT_EQ(only(read).last_stable_offset, 2);
    ASSERT_EQ(only(read).aborted_transactions->size(), 1U);
    EXPECT_EQ(only(read).aborted_transactions->at(0).producer_id, 7);
    EXPECT_FALSE(only(peer_.ask(fetch(0))).aborted_transactions) << "null without read_committed";
}

TEST_F(FetchTest, SendsConsumersToAPreferredReplica) {
    produce("one");
    sandbox_.hooks().preferred_replicas[where()] = base::BrokerId{2};
    EXPECT_EQ(only(peer_.ask(fetch(0))).preferred_read_replica, 2);
    test::Peer follower(environment_, sandbox_, base::BrokerId{2});
    EXPECT_FALSE(only(follower.ask(fetch(0))).records->empty());
    sandbox_.hooks().preferred_replicas.clear();
    EXPECT_EQ(only(follower.ask(fetch(0))).error_code, 6);
    order(wire::ApiKey::Fetch, fault(FaultKind::UnknownPreferredReplica, {}, 99));
    EXPECT_EQ(only(peer_.ask(fetch(0))).preferred_read_replica, 99);
}

TEST_F(FetchTest, SaysWhereALogDiverged) {
    sandbox_.cluster().bump_epoch("orders", partition_);
    produce("one");
    wire::FetchRequest request = fetch(1);
    request.topics[0].partitions[0].last_fetched_epoch = 1;
    request.max_wait_ms = 0;
    EXPECT_EQ(only(peer_.ask(request)).diverging_epoch.end_offset, -1);
    sandbox_.truncate(where(), 0);
    sandbox_.cluster().bump_epoch("orders", partition_);
    produce("other");
    const auto diverged = peer_.ask(request);
    EXPECT_GE(only(diverged).diverging_epoch.end_offset, 0);
    EXPECT_TRUE(only(diverged).records->empty());
}

TEST_F(FetchTest, SpoilsRecordsWhereAFaultSaysSo) {
    produce("one");
    produce("two");
    order(wire::ApiKey::Fetch, fault(FaultKind::CorruptRecords));
    const auto corrupt = peer_.ask(fetch(0));
    EXPECT_FALSE(records::check_crc(*records::split(*only(corrupt).records).batches.at(0)));
    order(wire::ApiKey::Fetch, fault(FaultKind::CutLastBatch));
    const auto cut = records::split(*only(peer_.ask(fetch(0))).records);
    EXPECT_EQ(cut.batches.size(), 1U);
    EXPECT_GT(cut.tail_bytes, 0U);
    order(wire::ApiKey::Fetch, fault(FaultKind::RepeatPartition));
    EXPECT_EQ(peer_.ask(fetch(0)).responses.at(0).partitions.size(), 2U);
    EXPECT_TRUE(records::check_crc(*records::split(*only(peer_.ask(fetch(0))).records).batches.at(0)));
}

TEST_F(FetchTest, FindsOffsetsByTimeInEveryVersion) {
    for (const base::TimestampMs at : {100, 300, 200}) {
        ASSERT_TRUE(sandbox_.produce(where(), batch({{"k", "v", at}})));
    }
    struct Expected {
        std::int64_t time;
        base::Offset offset;
        std::int16_t since; // where times below 0 begin to be understood
    };
    for (const Expected& expected : std::vector<Expected>{{-1, 3, 1},
                                                          {-2, 0, 1},
                                                          {-3, 1, 7},
                                                          {-4, 0, 8},
                                                          {-5, -1, 9},
                                                          {-6, -1, 11},
                                                          {-7, -1, 12},
                                                          {-86'400'000, -1, 12},
                                                          {150, 1, 1},
                                                          {301, -1, 1}}) {
        for (std::int16_t version = 1; version <= 11; ++version) {
            const bool understood = version >= expected.since;
            const auto found = list_offset(expected.time, version);
            EXPECT_EQ(found.offset, understood ? expected.offset : -1) << expected.time << " in version " << version;
            EXPECT_EQ(found.error_code, understood ? 0 : code::number(code::UnsupportedVersion)) << expected.time;
        }
    }
}

TEST_F(FetchTest, TellsWhereAnEpochEnds) {
    produce("one");
    sandbox_.cluster().bump_epoch("orders", partition_);
    wire::OffsetForLeaderEpochRequest request;
    auto& topic = request.topics.emplace_back();
    topic.topic = "orders";
    auto& part = topic.partitions.emplace_back();
    part.partition = partition_;
    part.leader_epoch = 0;
    const auto response = peer_.ask(request);
    EXPECT_EQ(response.topics[0].partitions[0].leader_epoch, 0);
    EXPECT_EQ(response.topics[0].partitions[0].end_offset, 1);
}

TEST_F(FetchTest, MovesTheStartWhenRetentionPasses) {
    produce("one");
    produce("two");
    Fault passing = fault(FaultKind::Act);
    passing.act = [this](Sandbox& sandbox) {
        sandbox.delete_before(where(), 1);
    };
    order(wire::ApiKey::Fetch, passing);
    const auto response = peer_.ask(fetch(0));
    EXPECT_EQ(only(response).error_code, 1);
    EXPECT_EQ(only(response).log_start_offset, 1);
}

} // namespace
} // namespace odradek::sandbox
