// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

#include <array>

// Brokers that hang: their connections stay open, and nothing comes.
namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::BrokerId;
using testing::ReceivedRequest;
using testing::ScriptedReply;
using wire::ApiKey;
using Kind = ClusterEvent::Kind;

base::Task<void> ask_aside(std::shared_ptr<Cluster> cluster, BrokerId broker) {
    co_await cluster->call(Target::broker(broker), wire::ListGroupsRequest{});
}

class Silence : public ClusterTest {
protected:
    void SetUp() override {
        ClusterTest::SetUp();
        answer_plainly<wire::ListGroupsRequest>();
        for (const int id : {1, 2})
            wrap(id);
        ASSERT_TRUE(connect());
        for (const int id : {1, 2})
            ASSERT_TRUE(ask(Target::broker(BrokerId{id})));
        events.clear();
    }

    /// A broker that does, from now on, after a pause what it does anyway, or nothing at all.
    void wrap(int id) {
        for (const ApiKey api : {ApiKey::ApiVersions, ApiKey::Metadata, ApiKey::ListGroups}) {
            kafka.broker(id).on(api, [this, id, usual = kafka.broker(id).handler(api)](const ReceivedRequest& request) {
                if (hanging.at(static_cast<std::size_t>(id - 1))) return ScriptedReply::silence();
                ScriptedReply reply = usual(request);
                reply.delay = pause;
                return reply;
            });
        }
    }

    void hang(bool first, bool second) { hanging = {first, second}; }

    std::array<bool, 2> hanging{};
    base::Duration pause{};
};

TEST_F(Silence, OfAllBrokersIsToldLongBeforeARequestIsOutOfTime) {
    hang(true, true);
    world.advance(60s);
    EXPECT_EQ(told(Kind::Reconnecting), 0U) << "nobody has asked anything";
    base::spawn(world, ask_aside(cluster, BrokerId{1}));
    world.advance(14s);
    EXPECT_EQ(told(Kind::Reconnecting), 0U);
    world.advance(2s);
    ASSERT_EQ(told(Kind::Reconnecting), 1U);
    EXPECT_EQ(std::ranges::find(events, Kind::Reconnecting, &ClusterEvent::kind)->error->kind,
              base::ErrorKind::Timeout);
    EXPECT_EQ(told(Kind::Connected), 0U) << "an open connection is no answer";
    world.advance(100s);
    EXPECT_EQ(told(Kind::Connected), 0U);
    hang(false, false);
    world.advance(15s);
    EXPECT_EQ(told(Kind::Connected), 1U);
    EXPECT_TRUE(ask(Target::broker(BrokerId{2})));
}

TEST_F(Silence, OfOneBrokerIsNotTheClusters) {
    hang(true, false);
    base::spawn(world, ask_aside(cluster, BrokerId{1}));
    world.advance(29s);
    EXPECT_EQ(told(Kind::Reconnecting), 0U);
}

TEST_F(Silence, IsNotWhatASlowBrokerKeeps) {
    pause = 8s;
    for (int time = 0; time < 4; ++time) {
        base::spawn(world, ask_aside(cluster, BrokerId{1}));
        world.advance(20s);
    }
    EXPECT_EQ(told(Kind::Reconnecting), 0U);
}

} // namespace
} // namespace odradek::cluster
