// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

#include "wire/messages/describe_groups.h"

#include <set>

namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::BrokerId;
using base::ErrorKind;
using testing::ReceivedRequest;
using testing::reply_with;
using testing::ScriptedReply;
using wire::ApiKey;

class Call : public ClusterTest {
protected:
    void SetUp() override {
        ClusterTest::SetUp();
        answer_plainly<wire::ListGroupsRequest>();
        answer_plainly<wire::ListOffsetsRequest>();
        ASSERT_TRUE(connect());
    }

    /// A ListOffsets answer whose one partition has this code.
    static ScriptedReply offsets(const ReceivedRequest& request, std::int16_t code) {
        wire::ListOffsetsResponse response;
        response.topics.emplace_back().partitions.emplace_back().error_code = code;
        return reply_with(request, response);
    }
};

TEST_F(Call, TakesTheNewestVersionThatBothKnow) {
    ASSERT_TRUE(ask(Target::any()));
    EXPECT_EQ(kafka.broker(1).requests().back().version, wire::ListGroupsRequest::kApi.versions.last);
    CallOptions capped;
    capped.versions = wire::VersionRange{0, 1};
    ASSERT_TRUE(ask(Target::broker(BrokerId{1}), capped));
    EXPECT_EQ(kafka.broker(1).requests().back().version, 1);
}

// catalogue A22
TEST_F(Call, AnApiThatTheBrokerLacksIsUnsupportedAndNothingIsSent) {
    kafka.apis.erase(16);
    kafka.broker(1).cut_all();
    const auto asked = ask(Target::any());
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(kafka.count(ApiKey::ListGroups), 0U);
}

// catalogue A21
TEST_F(Call, UnsupportedVersionForEverIsTriedThreeTimes) {
    kafka.on(ApiKey::ListGroups, [](const ReceivedRequest& request) {
        wire::ListGroupsResponse response;
        response.error_code = 35;
        return reply_with(request, response);
    });
    const auto asked = ask(Target::any());
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->error_code, 35);
    EXPECT_EQ(kafka.count(ApiKey::ListGroups), 3U);
}

TEST_F(Call, GoesToTheLeaderOfAPartition) {
    ASSERT_TRUE(ask_leader(1));
    EXPECT_EQ(kafka.broker(2).count(ApiKey::ListOffsets), 1U);
    EXPECT_EQ(kafka.broker(1).count(ApiKey::ListOffsets), 0U);
}

// catalogue A11
TEST_F(Call, AMovedLeaderIsFollowed) {
    kafka.broker(1).on(ApiKey::ListOffsets, [this](const ReceivedRequest& request) {
        kafka.topics["orders"].partitions[0] = {2, 4};
        return offsets(request, 6);
    });
    const auto asked = ask_leader(0);
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->topics.empty()) << "the answer of broker 2";
    EXPECT_EQ(kafka.broker(2).count(ApiKey::ListOffsets), 1U);
    EXPECT_LE(world.now().since_start, base::Duration(200ms));
}

TEST_F(Call, WhenTheTriesRunOutTheAnswerIsTheCallers) {
    kafka.on(ApiKey::ListOffsets, [](const ReceivedRequest& request) { return offsets(request, 6); });
    CallOptions options;
    options.attempts = 4;
    const auto asked = ask_leader(0, options);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->topics.front().partitions.front().error_code, 6);
    EXPECT_EQ(kafka.count(ApiKey::ListOffsets), 4U);
}

// catalogue A27
TEST_F(Call, WithoutALeaderItWaitsForOne) {
    kafka.topics["orders"].partitions[0] = {-1, 4};
    world.start_timer(2s, [this] { kafka.topics["orders"].partitions[0] = {2, 5}; });
    ASSERT_TRUE(ask_leader(0));
    EXPECT_EQ(kafka.broker(2).count(ApiKey::ListOffsets), 1U);
    EXPECT_LE(world.now().since_start, base::Duration(4s));
}

// catalogue A27
TEST_F(Call, WithoutALeaderForLongItSaysSo) {
    kafka.topics["orders"].partitions[0] = {-1, 4};
    const auto asked = ask_leader(0);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(asked.error().where, "orders-0");
}

TEST_F(Call, AnUnknownTopicOrPartitionIsToldAtOnce) {
    EXPECT_EQ(world.run(cluster->find(Target::leader({"missing", 0}))).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(world.run(cluster->find(Target::leader({"orders", 9}))).error().kind, ErrorKind::NotFound);
}

// catalogue A27
TEST_F(Call, ABrokerThatMovedIsFoundAtItsNewAddress) {
    ASSERT_TRUE(ask(Target::broker(BrokerId{2})));
    kafka.take_down(2);
    world.set_host("b2", {"10.0.0.22"});
    kafka.broker(2).listen(world.network(), {"10.0.0.22", 9092});
    ASSERT_TRUE(ask(Target::broker(BrokerId{2})));
    EXPECT_EQ(kafka.broker(2).count(ApiKey::ListGroups), 2U);
}

// catalogue A14
TEST_F(Call, OneBrokerThatIsCutOffLeavesTheOtherAlone) {
    ASSERT_TRUE(ask_leader(1));
    kafka.take_down(2);
    CallOptions options;
    options.attempts = 2;
    EXPECT_FALSE(ask_leader(1, options));
    EXPECT_TRUE(ask_leader(0));
    EXPECT_EQ(told(ClusterEvent::Kind::Reconnecting), 0U);
    const auto states = cluster->brokers();
    EXPECT_EQ(states[0].state, BrokerStatus::State::Connected);
    EXPECT_TRUE(states[1].error);
    EXPECT_GT(states[1].failures, 0U);
}

// catalogue A14
TEST_F(Call, ABrokerThatNeverSpeaksIsNamedAfterTheTimeForAConnection) {
    kafka.broker(2).on(ApiKey::ApiVersions, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    const auto asked = ask(Target::broker(BrokerId{2}));
    ASSERT_FALSE(asked);
    EXPECT_LE(world.now().since_start, base::Duration(11s));
    EXPECT_EQ(asked.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(asked.error().where, "b2:9092");
    EXPECT_NE(base::remedy(asked.error()).find("socket.connection.setup.timeout.ms"), std::string::npos);
    EXPECT_TRUE(ask(Target::broker(BrokerId{1}))) << "the other one answers";
}

TEST_F(Call, WhoLetsTheWholeTimePassIsNamedAndTheOptionThatGivesMore) {
    kafka.broker(2).on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    const auto asked = ask(Target::broker(BrokerId{2}));
    ASSERT_FALSE(asked);
    EXPECT_EQ(base::describe(asked.error()), "b2:9092: no answer to ListGroups within 60 s (default.api.timeout.ms)");
    EXPECT_EQ(asked.error().kind, ErrorKind::Timeout);
}

TEST_F(Call, EveryBrokerThatLetTheTimePassIsNamedAndWhatTheLastOneDid) {
    kafka.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::close(); });
    CallOptions options;
    options.deadline = 2s;
    const auto asked = ask(Target::any(), options);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Timeout);
    const std::string text = base::describe(asked.error());
    for (const char* part : {"b1:9092", "b2:9092", ": no answer to ListGroups within 2 s; the last try: "})
        EXPECT_NE(text.find(part), std::string::npos) << text;
    EXPECT_EQ(text.find("default.api.timeout.ms"), std::string::npos) << "the caller's limit is no option";
}

// catalogue A12
TEST_F(Call, WhenAllBrokersHaveGoneTheyAreFoundAgainWithinFiveSeconds) {
    ASSERT_TRUE(ask_leader(1));
    kafka.take_down(1);
    kafka.take_down(2);
    const std::size_t before = world.connects().size();
    world.advance(60s);
    EXPECT_GE(told(ClusterEvent::Kind::Reconnecting), 1U);
    EXPECT_LE(world.connects().size() - before, 300U) << "about one try a second and address";
    EXPECT_EQ(cluster->metadata()->brokers.size(), 2U) << "what was known is kept";
    kafka.bring_up(1);
    kafka.bring_up(2);
    events.clear();
    world.advance(5s);
    EXPECT_EQ(told(ClusterEvent::Kind::Connected), 1U);
}

TEST_F(Call, WhenEveryKnownAddressIsDeadTheBootstrapAddressIsAskedAgain) {
    kafka.take_down(1);
    world.set_host("b1", {"10.0.0.11"});
    kafka.broker(1).listen(world.network(), {"10.0.0.11", 9092});
    EXPECT_TRUE(ask(Target::any()));
}

TEST_F(Call, TheCoordinatorIsAskedForOnce) {
    kafka.coordinator = 2;
    answer_plainly<wire::DescribeGroupsRequest>();
    const Target group = Target::coordinator(CoordinatorType::Group, "g");
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(world.run(cluster->call(group, wire::DescribeGroupsRequest{})));
    EXPECT_EQ(kafka.count(ApiKey::FindCoordinator), 1U);
    EXPECT_EQ(kafka.broker(2).count(ApiKey::DescribeGroups), 3U);
}

// catalogue A35
TEST_F(Call, ANotCoordinatorStormIsBounded) {
    kafka.on(ApiKey::DescribeGroups, [](const ReceivedRequest& request) {
        wire::DescribeGroupsResponse response;
        response.groups.emplace_back().error_code = 16;
        return reply_with(request, response);
    });
    const auto asked =
        world.run(cluster->call(Target::coordinator(CoordinatorType::Group, "g"), wire::DescribeGroupsRequest{}));
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->groups.front().error_code, 16);
    EXPECT_EQ(kafka.count(ApiKey::DescribeGroups), 11U);
    EXPECT_EQ(kafka.count(ApiKey::FindCoordinator), 11U);
}

// catalogue A24
TEST_F(Call, AThrottledConnectionIsHeldAndShown) {
    kafka.broker(1).on(ApiKey::ListGroups, [](const ReceivedRequest& request) {
        wire::ListGroupsResponse response;
        response.throttle_time_ms = 30'000;
        return reply_with(request, response);
    });
    ASSERT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_EQ(told(ClusterEvent::Kind::Throttled), 1U);
    EXPECT_TRUE(cluster->brokers()[0].throttled_until);
    ASSERT_TRUE(ask(Target::broker(BrokerId{2}))) << "others are not held";
    EXPECT_LT(world.now().since_start, base::Duration(1s));
    ASSERT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_GE(world.now().since_start, base::Duration(30s));
}

// catalogue A18
TEST_F(Call, AfterAnIdleCloseItConnectsAgain) {
    ClusterConfig config;
    config.bootstrap = {testing::ScriptedCluster::endpoint(1)};
    config.connections_max_idle = 100s;
    create(config);
    ASSERT_TRUE(connect());
    world.advance(101s);
    EXPECT_EQ(cluster->brokers()[0].state, BrokerStatus::State::Idle);
    EXPECT_EQ(told(ClusterEvent::Kind::Reconnecting), 0U);
    EXPECT_TRUE(ask(Target::any()));
}

TEST_F(Call, EachRequestIsTracedTwice) {
    traces.clear();
    ASSERT_TRUE(ask(Target::broker(BrokerId{1})));
    ASSERT_EQ(traces.size(), 2U);
    EXPECT_EQ(traces[0].phase, RequestTrace::Phase::Sent);
    EXPECT_EQ(traces[1].phase, RequestTrace::Phase::Ended);
    EXPECT_EQ(traces[0].api, ApiKey::ListGroups);
    EXPECT_EQ(traces[0].correlation_id, traces[1].correlation_id);
    EXPECT_GT(traces[0].bytes, 0U);
    EXPECT_GT(traces[1].bytes, 0U);
}

TEST_F(Call, NothingThatJoinsOrCommitsIsEverSent) {
    ASSERT_TRUE(refresh());
    ASSERT_TRUE(ask_leader(0));
    world.advance(20min);
    const std::set<ApiKey> never{ApiKey::JoinGroup, ApiKey::SyncGroup, ApiKey::Heartbeat, ApiKey::OffsetCommit,
                                 ApiKey::ConsumerGroupHeartbeat};
    for (const RequestTrace& trace : traces)
        EXPECT_FALSE(never.contains(trace.api));
}

// surface 1.10
TEST_F(Call, MetadataAreAskedAgainWhenTheyAreOld) {
    const std::size_t before = kafka.count(ApiKey::Metadata);
    world.advance(299s);
    EXPECT_EQ(kafka.count(ApiKey::Metadata), before);
    world.advance(2s);
    EXPECT_EQ(kafka.count(ApiKey::Metadata), before + 1);
}

base::Task<void> keep_asking(std::shared_ptr<Cluster> cluster, std::string& word) {
    auto asked = co_await cluster->call(Target::broker(BrokerId{1}), wire::ListGroupsRequest{});
    word = asked ? "answered" : std::string(base::name(asked.error().kind));
}

// catalogue A20
TEST_F(Call, AThousandCallsEndWithinTwoSecondsOfAClose) {
    kafka.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::vector<std::string> words(1000);
    for (std::string& word : words)
        base::spawn(world, keep_asking(cluster, word));
    world.advance(1s);
    const base::MonotonicTime begin = world.now();
    world.run(cluster->close());
    EXPECT_LE(world.now() - begin, base::Duration(2s));
    EXPECT_EQ(words, std::vector<std::string>(1000, "closed"));
}

// catalogue A19
TEST_F(Call, ACancelEndsACallInAnyOfItsWaits) {
    kafka.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::close(); });
    for (int step = 0; step < 40; ++step) {
        std::string word;
        base::Job job = base::spawn(world, keep_asking(cluster, word));
        world.advance(step * 25ms);
        const bool was_done = job.done();
        job.cancel();
        world.poll();
        EXPECT_TRUE(job.done());
        if (!was_done) {
            EXPECT_EQ(word, "cancelled");
        }
    }
}

// catalogue A5
TEST_F(Call, AReadIsTriedAgainAfterAReset) {
    int tries = 0;
    kafka.on(ApiKey::ListGroups, [&tries](const ReceivedRequest& request) {
        return ++tries < 3 ? ScriptedReply::close() : reply_with(request, wire::ListGroupsResponse{});
    });
    EXPECT_TRUE(ask(Target::any()));
    EXPECT_EQ(tries, 3);
    CallOptions once;
    once.repeatable = false;
    tries = 0;
    EXPECT_FALSE(ask(Target::any(), once)) << "it may have been done";
    EXPECT_EQ(tries, 1);
}

} // namespace
} // namespace odradek::cluster
