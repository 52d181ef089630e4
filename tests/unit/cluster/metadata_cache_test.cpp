// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/metadata_cache.h"

#include "base/kafka_errors.h"
#include "cluster/advertised.h"
#include "cluster/cluster.h"
#include "wire/messages/metadata.h"

#include <gtest/gtest.h>

#include <ostream>

namespace odradek::cluster {
namespace {

using base::BrokerId;

wire::MetadataResponse brokers_only() {
    wire::MetadataResponse response;
    response.cluster_id = "c";
    response.controller_id = 2;
    for (const int id : {2, 1}) {
        auto& broker = response.brokers.emplace_back();
        broker.node_id = id;
        broker.host = "b" + std::to_string(id);
        broker.port = 9092;
    }
    response.brokers.back().rack = "r1";
    return response;
}

base::Uuid id_of(std::uint8_t last) {
    base::Uuid id;
    id.bytes[15] = last;
    return id;
}

wire::MetadataResponse with_topic(const std::string& name, int leader, int epoch, std::uint8_t id = 1) {
    wire::MetadataResponse response = brokers_only();
    auto& topic = response.topics.emplace_back();
    topic.name = name;
    topic.topic_id = id_of(id);
    auto& partition = topic.partitions.emplace_back();
    partition.leader_id = leader;
    partition.leader_epoch = epoch;
    partition.replica_nodes = {1, 2};
    partition.isr_nodes = {2};
    partition.offline_replicas = {1};
    return response;
}

class Metadata : public ::testing::Test {
protected:
    void TearDown() override { cache.verify(); }
    bool merge(const wire::MetadataResponse& response, bool all = false) { return cache.merge(response, all, {{}, 7}); }
    const PartitionInfo& orders() { return *cache.snapshot()->find({"orders", 0}); }

    MetadataCache cache{{{"b1", 9092}}};
};

// surface 3.1
// surface 3.3
TEST_F(Metadata, ReadsBrokersTopicsAndPartitions) {
    EXPECT_TRUE(merge(with_topic("orders", 1, 5)));
    const auto now = cache.snapshot();
    EXPECT_EQ(now->cluster_id, "c");
    EXPECT_EQ(now->controller, BrokerId{2});
    EXPECT_EQ(now->brokers.front().id, BrokerId{1}) << "ordered by id";
    EXPECT_EQ(now->find_broker(BrokerId{2})->host, "b2");
    EXPECT_EQ(now->find_broker(BrokerId{2})->port, 9092);
    EXPECT_EQ(now->find_broker(BrokerId{1})->rack, "r1");
    EXPECT_FALSE(now->find_broker(BrokerId{2})->rack);
    EXPECT_EQ(now->find_broker(BrokerId{9}), nullptr);
    EXPECT_EQ(orders().leader, BrokerId{1});
    EXPECT_EQ(orders().leader_epoch, 5);
    EXPECT_EQ(orders().replicas, (std::vector{BrokerId{1}, BrokerId{2}}));
    EXPECT_EQ(orders().isr, std::vector{BrokerId{2}});
    EXPECT_EQ(orders().offline, std::vector{BrokerId{1}});
    EXPECT_EQ(now->find_topic(id_of(1))->name, "orders");
    EXPECT_EQ(now->find_topic("orders")->replication(), 2U);
    EXPECT_EQ(now->find({"orders", 1}), nullptr);
    EXPECT_EQ(now->taken_at_ms, 7);
}

// surface 3.3
TEST_F(Metadata, APartitionWithoutALeaderIsKnownAndHasNone) {
    wire::MetadataResponse leaderless = with_topic("orders", -1, 6);
    leaderless.topics.front().partitions.front().error_code = 5;
    merge(leaderless);
    EXPECT_EQ(orders().leader, BrokerId::None);
    EXPECT_EQ(orders().error, base::code::LeaderNotAvailable);
}

// surface 1.22, 3.2
TEST_F(Metadata, InternalIsWhatTheBrokerSaysAndNoMatterOfTheName) {
    wire::MetadataResponse told = with_topic("__mine", 1, 1);
    merge(told);
    told = with_topic("__transaction_state", 1, 1, 2);
    told.topics.front().is_internal = true;
    merge(told);
    EXPECT_FALSE(cache.snapshot()->find_topic("__mine")->internal);
    EXPECT_TRUE(cache.snapshot()->find_topic("__transaction_state")->internal);
}

// surface 3.2
TEST_F(Metadata, TheTopicOfOffsetsIsInternalWhereTheBrokerDoesNotSay) {
    merge(with_topic("__consumer_offsets", 1, -1));
    merge(with_topic("orders", 1, -1, 2));
    EXPECT_TRUE(cache.snapshot()->find_topic("__consumer_offsets")->internal);
    EXPECT_FALSE(cache.snapshot()->find_topic("orders")->internal);
}

// catalogue A26
TEST_F(Metadata, AnAnswerWithoutBrokersChangesNothing) {
    merge(with_topic("orders", 1, 5));
    const auto before = cache.snapshot();
    EXPECT_FALSE(merge(wire::MetadataResponse{}, true));
    EXPECT_EQ(cache.snapshot(), before);
}

// catalogue A26
TEST_F(Metadata, EpochsNeverGoBack) {
    for (int round = 0; round < 3; ++round) {
        merge(with_topic("orders", 2, 6));
        merge(with_topic("orders", 1, 5));
        EXPECT_EQ(orders().leader, BrokerId{2});
        EXPECT_EQ(orders().leader_epoch, 6);
    }
    merge(with_topic("orders", 1, 7));
    EXPECT_EQ(orders().leader, BrokerId{1});
}

// catalogue A26
TEST_F(Metadata, ATopicThatIsMissingOnceIsKeptAndMissingTwiceIsGone) {
    merge(with_topic("orders", 1, 5), true);
    merge(brokers_only(), true);
    ASSERT_NE(cache.snapshot()->find_topic("orders"), nullptr);
    EXPECT_EQ(cache.snapshot()->find_topic("orders")->error, base::code::UnknownTopicOrPartition);
    EXPECT_EQ(orders().leader, BrokerId{1}) << "its last good partitions";
    merge(with_topic("orders", 1, 5), true);
    EXPECT_EQ(cache.snapshot()->find_topic("orders")->error, base::KafkaCode::None);
    merge(brokers_only(), true);
    merge(brokers_only(), true);
    EXPECT_EQ(cache.snapshot()->find_topic("orders"), nullptr);
}

// surface 3.2
TEST_F(Metadata, WhatMayNotBeSeenIsKnownApartFromWhatIsNotThere) {
    wire::MetadataResponse refused = brokers_only();
    for (const auto& [name, code] : {std::pair("secret", 29), {"missing", 3}}) {
        auto& topic = refused.topics.emplace_back();
        topic.name = name;
        topic.error_code = static_cast<std::int16_t>(code);
    }
    merge(refused);
    ASSERT_NE(cache.snapshot()->find_topic("secret"), nullptr);
    EXPECT_EQ(cache.snapshot()->find_topic("secret")->error, base::code::TopicAuthorizationFailed);
    EXPECT_EQ(cache.snapshot()->find_topic("missing"), nullptr);
}

TEST_F(Metadata, APartialAnswerLeavesTheOtherTopicsAlone) {
    merge(with_topic("orders", 1, 5), true);
    const auto before = cache.snapshot()->topics.front();
    merge(with_topic("payments", 2, 1, 2));
    EXPECT_EQ(cache.snapshot()->topics.size(), 2U);
    EXPECT_EQ(cache.snapshot()->topics.front(), before) << "shared, not copied";
    EXPECT_TRUE(cache.snapshot()->all_topics);
}

// surface 3.2
TEST_F(Metadata, ATopicInErrorKeepsItsPartitions) {
    merge(with_topic("orders", 1, 5));
    wire::MetadataResponse refused = brokers_only();
    auto& topic = refused.topics.emplace_back();
    topic.name = "orders";
    topic.error_code = 29;
    merge(refused);
    EXPECT_EQ(cache.snapshot()->find_topic("orders")->error, base::code::TopicAuthorizationFailed);
    EXPECT_EQ(orders().leader, BrokerId{1});
}

// catalogue A29
TEST_F(Metadata, ATopicCreatedAgainIsAnotherTopic) {
    merge(with_topic("orders", 2, 9, 1));
    merge(with_topic("orders", 1, 0, 2));
    EXPECT_EQ(orders().leader_epoch, 0);
    EXPECT_EQ(cache.snapshot()->find_topic("orders")->id, id_of(2));
}

TEST_F(Metadata, AnotherClusterBeginsAnew) {
    merge(with_topic("orders", 2, 9));
    wire::MetadataResponse other = brokers_only();
    other.cluster_id = "d";
    merge(other);
    EXPECT_TRUE(cache.snapshot()->topics.empty());
}

// catalogue A31
TEST_F(Metadata, WhatIsToldTwiceCountsOnce) {
    wire::MetadataResponse twice = with_topic("orders", 1, 5);
    twice.topics.push_back(twice.topics.front());
    twice.topics.front().partitions.push_back(twice.topics.front().partitions.front());
    twice.brokers.push_back(twice.brokers.front());
    merge(twice);
    EXPECT_EQ(cache.snapshot()->topics.size(), 1U);
    EXPECT_EQ(cache.snapshot()->topics.front()->partitions.size(), 1U);
    EXPECT_EQ(cache.snapshot()->brokers.size(), 2U);
}

// catalogue B8
TEST_F(Metadata, BrokersAreCapped) {
    wire::MetadataResponse many = brokers_only();
    for (int id = 3; id <= 10'001; ++id) {
        auto& broker = many.brokers.emplace_back(many.brokers.front());
        broker.node_id = id;
    }
    merge(many);
    EXPECT_EQ(cache.snapshot()->brokers.size(), kMaxBrokers);
}

TEST_F(Metadata, ALeaderHintIsTakenOnlyWhereItIsNewer) {
    merge(with_topic("orders", 1, 5));
    EXPECT_FALSE(cache.learn_leaders({{{"orders", 0}, BrokerId{2}, 5}}, {}));
    EXPECT_FALSE(cache.learn_leaders({{{"unknown", 0}, BrokerId{2}, 9}}, {}));
    EXPECT_TRUE(cache.learn_leaders({{{"orders", 0}, BrokerId{3}, 6}}, {{BrokerId{3}, "b3", 9092, {}, {}, true}}));
    EXPECT_EQ(orders().leader, BrokerId{3});
    EXPECT_EQ(cache.snapshot()->find_broker(BrokerId{3})->host, "b3");
}

struct Advertised {
    std::string host;
    std::int32_t port;
    bool usable;
    bool doubtful;
};

/// How a failure shows it.
void PrintTo(const Advertised& value, std::ostream* out) {
    *out << value.host << ':' << value.port;
}

class AdvertisedAddresses : public ::testing::TestWithParam<Advertised> {};

// catalogue B8
TEST_P(AdvertisedAddresses, AreChecked) {
    BrokerInfo broker{BrokerId{1}, GetParam().host, GetParam().port, {}, {}, true};
    const std::vector<net::Endpoint> bootstrap{{"kafka.example", 9092}};
    check_advertised(broker, bootstrap);
    EXPECT_EQ(broker.usable, GetParam().usable) << broker.problem;
    EXPECT_EQ(!broker.problem.empty(), GetParam().doubtful);
}

INSTANTIATE_TEST_SUITE_P(
    Catalogue, AdvertisedAddresses,
    ::testing::Values(Advertised{"b1", 9092, true, false}, Advertised{"10.0.0.1", 9092, true, false},
                      Advertised{"2001:db8::1", 9092, true, false}, Advertised{"localhost", 9092, true, true},
                      Advertised{"127.0.0.1", 9092, true, true}, Advertised{"::1", 9092, true, true},
                      Advertised{"169.254.1.1", 9092, true, true}, Advertised{"fe80::1", 9092, true, true},
                      Advertised{"b1", 70'000, false, true}, Advertised{"b1", 0, false, true},
                      Advertised{"b1", -1, false, true}, Advertised{"", 9092, false, true},
                      Advertised{"0.0.0.0", 9092, false, true}, Advertised{"b 1", 9092, false, true}));

TEST(AdvertisedHere, ALoopbackIsFineWhereTheBootstrapIsOneToo) {
    BrokerInfo broker{BrokerId{1}, "localhost", 9092, {}, {}, true};
    const std::vector<net::Endpoint> bootstrap{{"127.0.0.1", 9092}};
    check_advertised(broker, bootstrap);
    EXPECT_TRUE(broker.problem.empty());
}

} // namespace
} // namespace odradek::cluster
