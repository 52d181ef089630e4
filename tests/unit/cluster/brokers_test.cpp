// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

#include "wire/messages/offset_fetch.h"

// How a client deals with the brokers of a cluster: how they stand, which one is asked, over which connection.
namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::BrokerId;
using base::ErrorKind;
using base::MonotonicTime;
using testing::ReceivedRequest;
using testing::reply_with;
using testing::ScriptedCluster;
using testing::ScriptedReply;
using wire::ApiKey;
using State = BrokerStatus::State;

base::Task<void> ask_aside(std::shared_ptr<Cluster> cluster, BrokerId broker, CallOptions options = {}) {
    co_await cluster->call(Target::broker(broker), wire::ListOffsetsRequest{}, std::move(options));
}

class Brokers : public ClusterTest {
protected:
    void SetUp() override {
        ClusterTest::SetUp();
        answer_plainly<wire::ListGroupsRequest>();
        answer_plainly<wire::ListOffsetsRequest>();
        ASSERT_TRUE(connect());
    }

    BrokerStatus status(int id) const {
        for (const BrokerStatus& each : cluster->brokers()) {
            if (each.id == BrokerId{id}) return each;
        }
        return {};
    }

    /// A call to a broker that is down, tried once.
    void fail_to_reach(int id) {
        CallOptions once;
        once.attempts = 1;
        EXPECT_FALSE(ask(Target::broker(BrokerId{id}), once));
    }

    /// Asks any broker so often; how many of these questions came to broker 2.
    std::size_t asked_second(int times) {
        const std::size_t before = kafka.broker(2).count(ApiKey::ListGroups);
        for (int at = 0; at < times; ++at)
            EXPECT_TRUE(ask(Target::any()));
        return kafka.broker(2).count(ApiKey::ListGroups) - before;
    }
};

// surface 2.1
TEST_F(Brokers, TellHowTheirConnectionsStand) {
    EXPECT_EQ(status(1).state, State::Connected);
    EXPECT_EQ(status(1).connections, 1U);
    EXPECT_EQ(status(2).state, State::Idle) << "nobody has asked it yet";
    world.set_connect_delay(2s);
    base::spawn(world, ask_aside(cluster, BrokerId{2}));
    world.advance(1s);
    EXPECT_EQ(status(2).state, State::Connecting);
    world.advance(2s);
    EXPECT_EQ(status(2).state, State::Connected);
    world.set_connect_delay({});
    kafka.take_down(2);
    world.poll();
    EXPECT_NE(status(2).state, State::Connected);
    EXPECT_TRUE(status(2).error);
    fail_to_reach(2);
    EXPECT_EQ(status(2).state, State::Waiting);
    EXPECT_EQ(status(2).failures, 1U);
    kafka.bring_up(2);
    EXPECT_TRUE(ask(Target::broker(BrokerId{2}))) << "a failure passes";
    EXPECT_EQ(status(2).state, State::Connected);
    EXPECT_EQ(status(2).failures, 0U);
    EXPECT_FALSE(status(2).error);
}

// surface 2.4
TEST_F(Brokers, TellWhenTheNextTryMayBegin) {
    EXPECT_FALSE(status(1).waiting_until) << "it is connected";
    EXPECT_FALSE(status(2).waiting_until) << "it may be tried now";
    kafka.take_down(2);
    base::Duration pause = 50ms;
    for (int failure = 0; failure < 3; ++failure) {
        fail_to_reach(2);
        ASSERT_TRUE(status(2).waiting_until);
        const base::Duration left = *status(2).waiting_until - world.now();
        EXPECT_GE(left, pause * 8 / 10);
        EXPECT_LE(left, pause * 12 / 10);
        pause *= 2;
    }
    world.advance(1s);
    EXPECT_FALSE(status(2).waiting_until) << "the pause is over";
}

// surface 2.8
TEST_F(Brokers, TheConnectedOneWithTheLeastToDoIsAsked) {
    EXPECT_EQ(asked_second(10), 0U) << "no connection is made where there is one";
    ASSERT_TRUE(ask(Target::broker(BrokerId{2})));
    kafka.broker(1).on(ApiKey::ListOffsets, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    base::spawn(world, ask_aside(cluster, BrokerId{1}));
    world.poll();
    EXPECT_EQ(asked_second(10), 10U);
}

// surface 2.8
TEST_F(Brokers, OneThatPausesOrAsksForSilenceIsLeftAlone) {
    kafka.broker(1).on(ApiKey::ListGroups, [](const ReceivedRequest& request) {
        wire::ListGroupsResponse response;
        response.throttle_time_ms = 30'000;
        return reply_with(request, response);
    });
    ASSERT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_EQ(asked_second(10), 10U);
    EXPECT_LT(world.now().since_start, base::Duration(1s));
    world.advance(31s);
    kafka.take_down(2);
    fail_to_reach(2);
    answer_plainly<wire::ListGroupsRequest>();
    const MonotonicTime begun = world.now();
    asked_second(10);
    EXPECT_EQ(world.now(), begun) << "nobody waited for the one that is down";
}

// surface 2.8
TEST_F(Brokers, BeforeTheMetadataTheBootstrapAddressIsAskedAndThereMayBeNone) {
    ClusterConfig config;
    config.bootstrap = {ScriptedCluster::endpoint(2)};
    create(config);
    EXPECT_TRUE(ask(Target::any()));
    EXPECT_EQ(kafka.broker(2).count(ApiKey::ListGroups), 1U);
    create({});
    CallOptions once;
    once.attempts = 1;
    const auto nobody = ask(Target::any(), once);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().kind, ErrorKind::Unavailable);
}

// What waits at a broker, as JoinGroup does, must not stand before other requests.
// surface 2.13
TEST_F(Brokers, HaveAConnectionForEachLane) {
    kafka.broker(1).on(ApiKey::ListOffsets, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    const MonotonicTime begun = world.now();
    CallOptions group;
    group.lane = Lane::Group;
    CallOptions own;
    own.own_lane = 7;
    int connections = 1;
    for (const CallOptions& lane : {group, own}) {
        base::spawn(world, ask_aside(cluster, BrokerId{1}, lane));
        world.advance(1ms);
        EXPECT_EQ(kafka.broker(1).connections(), ++connections);
        EXPECT_EQ(kafka.broker(1).requests().back().connection, connections);
        EXPECT_TRUE(ask(Target::broker(BrokerId{1}))) << "what hangs there hangs alone";
    }
    base::spawn(world, ask_aside(cluster, BrokerId{1}, own));
    world.advance(1ms);
    EXPECT_EQ(kafka.broker(1).connections(), connections) << "one a lane";
    EXPECT_LT(world.now() - begun, base::Duration(1s));
}

// surface 1.4
TEST_F(Brokers, ACallMayHaveATimeAndAConnectionOfItsOwn) {
    kafka.on(ApiKey::OffsetFetch, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    CallOptions options;
    options.lane = Lane::Group;
    options.timeout = 4s;
    options.attempts = 1;
    const MonotonicTime begun = world.now();
    const auto asked = world.run(cluster->call(Target::broker(BrokerId{1}), wire::OffsetFetchRequest{}, options));
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(world.now() - begun, base::Duration(4s)) << "not the 30 s of other requests";
    EXPECT_EQ(kafka.broker(1).connections(), 2);
    EXPECT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_EQ(kafka.broker(1).connections(), 2) << "the one that others use lives on";
}

} // namespace
} // namespace odradek::cluster
