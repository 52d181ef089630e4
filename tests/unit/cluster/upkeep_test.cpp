// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

#include "wire/messages/describe_groups.h"
#include "wire/messages/find_coordinator.h"
#include "wire/messages/metadata.h"

#include <utility>

// What a client knows of a cluster, and how it keeps that young: coordinators, topics, brokers.
namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::BrokerId;
using base::ErrorKind;
using base::MonotonicTime;
using testing::ReceivedRequest;
using testing::reply_with;
using testing::ScriptedCluster;
using wire::ApiKey;

class Upkeep : public ClusterTest {
protected:
    void SetUp() override {
        ClusterTest::SetUp();
        answer_plainly<wire::ListGroupsRequest>();
        ASSERT_TRUE(connect());
    }
};

// surface 3.4
TEST_F(Upkeep, WhoCoordinatesIsAskedOnceAndCanBeLearnt) {
    kafka.coordinator = 2;
    const Target group = Target::coordinator(CoordinatorType::Group, "g");
    EXPECT_FALSE(cluster->knows_coordinator(CoordinatorType::Group, "g"));
    EXPECT_EQ(world.run(cluster->find(group)), BrokerId{2});
    EXPECT_TRUE(cluster->knows_coordinator(CoordinatorType::Group, "g"));
    EXPECT_EQ(world.run(cluster->find(group)), BrokerId{2});
    EXPECT_EQ(kafka.count(ApiKey::FindCoordinator), 1U);
    cluster->learn_coordinator(CoordinatorType::Group, "h", BrokerId{1});
    EXPECT_EQ(world.run(cluster->find(Target::coordinator(CoordinatorType::Group, "h"))), BrokerId{1});
    EXPECT_EQ(kafka.count(ApiKey::FindCoordinator), 1U);
    cluster->forget_coordinator(CoordinatorType::Group, "g");
    EXPECT_EQ(world.run(cluster->find(group)), BrokerId{2});
    EXPECT_EQ(kafka.count(ApiKey::FindCoordinator), 2U);
}

// surface 3.4
TEST_F(Upkeep, ATransactionHasACoordinatorOfItsOwn) {
    EXPECT_EQ(world.run(cluster->find(Target::coordinator(CoordinatorType::Group, "x"))), BrokerId{1});
    kafka.coordinator = 2;
    EXPECT_EQ(world.run(cluster->find(Target::coordinator(CoordinatorType::Transaction, "x"))), BrokerId{2});
    std::vector<int> types;
    for (const int id : {1, 2}) {
        for (const ReceivedRequest& request : kafka.broker(id).requests()) {
            if (request.api == ApiKey::FindCoordinator)
                types.push_back(request.as<wire::FindCoordinatorRequest>().key_type);
        }
    }
    EXPECT_EQ(types, (std::vector{0, 1}));
}

// surface 3.4
TEST_F(Upkeep, ACoordinatorThatIsNotThereYetIsAskedForWithGrowingPauses) {
    kafka.on(ApiKey::FindCoordinator, [](const ReceivedRequest& request) {
        wire::FindCoordinatorResponse response;
        response.error_code = 15;
        response.coordinators.emplace_back().error_code = 15;
        return reply_with(request, response);
    });
    CallOptions options;
    options.attempts = 4;
    const MonotonicTime begun = world.now();
    const auto asked = world.run(
        cluster->call(Target::coordinator(CoordinatorType::Group, "g"), wire::DescribeGroupsRequest{}, options));
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(kafka.count(ApiKey::FindCoordinator), 4U);
    EXPECT_GE(world.now() - begun, base::Duration(560ms)) << "100, 200 and 400 ms, less a fifth";
    EXPECT_LE(world.now() - begun, base::Duration(840ms));
}

// surface 2.11
TEST_F(Upkeep, TheTopicsThatWereAskedForAreKeptYoungAndNoOthers) {
    kafka.topics["payments"] = {{}, 0, {{1, 1}}};
    const auto asked_last = [this] {
        world.advance(301s);
        std::vector<std::string> names;
        for (const int id : {1, 2}) {
            for (const ReceivedRequest& request : kafka.broker(id).requests()) {
                if (request.api != ApiKey::Metadata) continue;
                const auto asked = request.as<wire::MetadataRequest>();
                names.clear();
                for (const auto& topic : asked.topics.value())
                    names.push_back(topic.name.value_or(""));
            }
        }
        return names;
    };
    EXPECT_TRUE(asked_last().empty()) << "brokers alone";
    ASSERT_TRUE(refresh({.all = false, .names = {"orders"}, .ids = {}}));
    EXPECT_EQ(asked_last(), std::vector<std::string>{"orders"});
    ASSERT_TRUE(refresh({.all = false, .names = {"payments"}, .ids = {}}));
    EXPECT_EQ(asked_last(), (std::vector<std::string>{"orders", "payments"}));
    cluster->forget_topics({"orders"});
    EXPECT_EQ(asked_last(), std::vector<std::string>{"payments"});
}

// surface 3.6
TEST_F(Upkeep, ARefreshTakesWhatIsNewAndDropsWhatIsGone) {
    ASSERT_TRUE(refresh());
    kafka.topics.clear();
    kafka.topics["payments"] = {{}, 0, {{1, 1}}};
    kafka.alive = {1};
    const auto now = refresh();
    ASSERT_TRUE(now);
    EXPECT_NE((*now)->find_topic("payments"), nullptr);
    EXPECT_EQ((*now)->brokers.size(), 1U);
    EXPECT_EQ(cluster->brokers().size(), 1U);
    ASSERT_TRUE(refresh());
    EXPECT_EQ(cluster->metadata()->find_topic("orders"), nullptr) << "twice missing is gone";
}

// Brokers of 0.8 learn of each other with the first topic.
// surface 18.8
TEST_F(Upkeep, AFreshOldClusterNamesNoneAndIsWalkedOverItsBootstrapAddress) {
    kafka.apis[wire::number(ApiKey::Metadata)] = {0, 0};
    const auto topics = std::exchange(kafka.topics, {});
    const auto alive = std::exchange(kafka.alive, {});
    ClusterConfig config;
    config.bootstrap = {ScriptedCluster::endpoint(1)};
    create(config);
    ASSERT_TRUE(connect());
    ASSERT_TRUE(refresh());
    EXPECT_TRUE(cluster->metadata()->all_topics);
    EXPECT_TRUE(cluster->metadata()->topics.empty());
    EXPECT_TRUE(ask(Target::any()));
    world.advance(10min);
    EXPECT_EQ(told(ClusterEvent::Kind::Reconnecting), 0U) << "nothing is wrong";
    kafka.topics = topics;
    kafka.alive = alive;
    ASSERT_TRUE(refresh());
    EXPECT_EQ(cluster->metadata()->brokers.size(), 2U);
    EXPECT_TRUE(ask(Target::broker(BrokerId{2})));
}

// surface 18.8
TEST_F(Upkeep, OfANewerClusterAnAnswerWithoutBrokersIsNone) {
    kafka.alive.clear();
    kafka.topics.clear();
    ClusterConfig config;
    config.bootstrap = {ScriptedCluster::endpoint(1)};
    create(config);
    const auto connected = connect();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Unavailable);
}

} // namespace
} // namespace odradek::cluster
