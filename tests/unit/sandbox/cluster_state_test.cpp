// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/kernel/cluster_state.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

constexpr base::BrokerId kOne{1};
constexpr base::BrokerId kTwo{2};

SandboxConfig three_brokers() {
    SandboxConfig config;
    config.brokers = local_brokers(3, 9092);
    config.topics = {{"orders", 6, 3, {}, false}};
    return config;
}

class ClusterStateTest : public ::testing::Test {
protected:
    Partition& partition(base::PartitionId number) { return *cluster_.find("orders", number); }
    ClusterState cluster_{three_brokers()};
};

TEST_F(ClusterStateTest, SpreadsLeadersOverTheBrokers) {
    std::map<base::BrokerId, int> led;
    for (base::PartitionId number = 0; number < 6; ++number)
        ++led[partition(number).leader];
    EXPECT_EQ(led.size(), 3U);
    EXPECT_EQ(led[kOne], 2);
}

TEST_F(ClusterStateTest, GivesTheSameIdsForTheSameSeed) {
    ClusterState again(three_brokers());
    EXPECT_EQ(again.find("orders")->id, cluster_.find("orders")->id);
    EXPECT_FALSE(again.find("orders")->id.is_zero());
    EXPECT_EQ(cluster_.find(again.find("orders")->id)->name, "orders");
}

TEST_F(ClusterStateTest, RefusesWhatKafkaRefuses) {
    EXPECT_EQ(cluster_.create({"orders", 1, 1, {}, false}), code::TopicAlreadyExists);
    EXPECT_EQ(cluster_.create({"a b", 1, 1, {}, false}), code::InvalidTopic);
    EXPECT_EQ(cluster_.create({"a", 0, 1, {}, false}), code::InvalidPartitions);
    EXPECT_EQ(cluster_.create({"a", 1, 4, {}, false}), code::InvalidReplicationFactor);
    EXPECT_EQ(cluster_.create({"a", 1, 1, {}, false}, {{base::BrokerId{9}}}), code::InvalidReplicaAssignment);
    EXPECT_EQ(cluster_.remove("nothing"), code::UnknownTopicOrPartition);
    EXPECT_EQ(cluster_.grow("orders", 6), code::InvalidPartitions);
}

TEST_F(ClusterStateTest, MovesLeadersWhenABrokerStops) {
    base::PartitionId led = 0;
    while (partition(led).leader != kOne)
        ++led;
    cluster_.stop_broker(kOne);
    EXPECT_NE(partition(led).leader, kOne);
    EXPECT_NE(partition(led).leader, base::BrokerId::None);
    EXPECT_EQ(partition(led).epoch, 1);
    EXPECT_EQ(partition(led).isr.size(), 2U);
    EXPECT_EQ(cluster_.controller(), kTwo);
    cluster_.start_broker(kOne);
    EXPECT_EQ(partition(led).isr.size(), 3U);
    EXPECT_EQ(partition(led).epoch, 1) << "it comes back as a follower";
}

TEST_F(ClusterStateTest, HasNoLeaderOnceAllReplicasAreDown) {
    for (const base::BrokerId id : {kOne, kTwo, base::BrokerId{3}})
        cluster_.stop_broker(id);
    EXPECT_EQ(partition(0).leader, base::BrokerId::None);
    EXPECT_EQ(cluster_.coordinator("group"), base::BrokerId::None);
    const base::BrokerId last = partition(0).isr.front();
    cluster_.start_broker(last);
    EXPECT_EQ(partition(0).leader, last) << "the last replica in sync may lead";
}

TEST_F(ClusterStateTest, RecreatesATopicWithAnotherId) {
    const base::Uuid before = cluster_.find("orders")->id;
    EXPECT_EQ(cluster_.recreate("orders"), code::None);
    EXPECT_NE(cluster_.find("orders")->id, before);
    EXPECT_EQ(cluster_.find(before), nullptr);
    EXPECT_EQ(cluster_.find("orders")->partitions.size(), 6U);
}

TEST_F(ClusterStateTest, TellsItsObserverOfChanges) {
    int changes = 0;
    cluster_.on_change([&changes] { ++changes; });
    cluster_.grow("orders", 8);
    cluster_.move_leader("orders", 0, kTwo);
    cluster_.bump_epoch("orders", 0);
    EXPECT_EQ(changes, 3);
    EXPECT_FALSE(cluster_.move_leader("orders", 0, base::BrokerId{9}));
    EXPECT_EQ(changes, 3);
}

} // namespace
} // namespace odradek::sandbox
