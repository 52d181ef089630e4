// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/byte_rates.h"
#include "admin/log_dirs.h"
#include "base/kafka_errors.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using odradek::testing::SandboxWorld;

constexpr base::BrokerId kOne{1};
constexpr base::BrokerId kTwo{2};

LogSizes at_second(int second, std::map<std::string, std::vector<LeaderLog>> logs) {
    LogSizes sizes{base::MonotonicTime{std::chrono::seconds(second)}, std::move(logs), {}, {}};
    for (const auto& [topic, partitions] : sizes.of) {
        for (const LeaderLog& log : partitions)
            ++sizes.partitions[log.leader];
    }
    return sizes;
}

cluster::MetadataSnapshot metadata_of(const std::string& topic, std::vector<base::BrokerId> leaders) {
    cluster::TopicInfo info;
    info.name = topic;
    for (std::size_t at = 0; at < leaders.size(); ++at) {
        cluster::PartitionInfo& partition = info.partitions.emplace_back();
        partition.partition = static_cast<base::PartitionId>(at);
        partition.leader = leaders[at];
    }
    cluster::MetadataSnapshot metadata;
    metadata.topics.push_back(std::make_shared<const cluster::TopicInfo>(std::move(info)));
    return metadata;
}

BrokerLogDirs dirs_of(base::BrokerId broker, std::vector<ReplicaLog> replicas) {
    BrokerLogDirs dirs;
    dirs.broker = broker;
    dirs.dirs.push_back({"/data", {}, {}, std::move(replicas), {}});
    return dirs;
}

TEST(ByteRates, CountWhatCameASecondByTopicAndLeader) {
    const auto rates =
        byte_rates_between(at_second(10, {{"a", {{0, kOne, 100}, {1, kTwo, 50}}}, {"b", {{0, kTwo, 0}}}}),
                           at_second(20, {{"a", {{0, kOne, 200}, {1, kTwo, 50}}}, {"b", {{0, kTwo, 30}}}}));
    EXPECT_EQ(rates.span, std::chrono::seconds(10));
    EXPECT_DOUBLE_EQ(rates.per_second, 13);
    EXPECT_DOUBLE_EQ(rates.topics.at("a"), 10);
    EXPECT_DOUBLE_EQ(rates.topics.at("b"), 3);
    EXPECT_DOUBLE_EQ(rates.brokers.at(kOne), 10);
    EXPECT_DOUBLE_EQ(rates.brokers.at(kTwo), 3);
    EXPECT_EQ(rates.partitions, 3);
    EXPECT_EQ(rates.unknown, 0);
}

TEST(ByteRates, ALogThatShrankTakesNothingFromTheOthers) {
    const auto rates = byte_rates_between(at_second(0, {{"a", {{0, kOne, 5'000}, {1, kOne, 10}}}}),
                                          at_second(1, {{"a", {{0, kOne, 100}, {1, kOne, 17}}}}));
    EXPECT_DOUBLE_EQ(rates.per_second, 7);
    EXPECT_DOUBLE_EQ(rates.brokers.at(kOne), 7);
}

TEST(ByteRates, AnotherLeadersLogIsNotHeldAgainstTheLastOnes) {
    const auto rates =
        byte_rates_between(at_second(0, {{"a", {{0, kOne, 10}}}, {"b", {{0, kOne, -1}}}}),
                           at_second(1, {{"a", {{0, kTwo, 900}}}, {"b", {{0, kOne, 5}}}, {"c", {{0, kOne, 1}}}}));
    EXPECT_DOUBLE_EQ(rates.per_second, 0);
    EXPECT_TRUE(rates.topics.empty()) << "a dash is no 0";
    EXPECT_EQ(rates.partitions, 0);
    EXPECT_EQ(rates.unknown, 3);
    EXPECT_FALSE(rates.brokers.contains(kTwo)) << "it told once only";
}

TEST(ByteRates, NoTimeGivesNoRate) {
    const auto rates = byte_rates_between(at_second(1, {{"a", {{0, kOne, 1}}}}), at_second(1, {{"a", {{0, kOne, 9}}}}));
    EXPECT_DOUBLE_EQ(rates.per_second, 0);
    EXPECT_TRUE(rates.topics.empty());
}

TEST(LogSizes, AreThoseOfTheLeadersAlone) {
    ReplicaLog moving{{"a", 0}, 70, 0, true};
    const auto sizes =
        leader_sizes(metadata_of("a", {kOne, kTwo}),
                     {dirs_of(kOne, {{{"a", 0}, 100, 0, false}, moving, {{"a", 1}, 40, 0, false}}),
                      dirs_of(kTwo, {{{"a", 0}, 90, 0, false}, {{"a", 1}, 50, 0, false}, {{"gone", 3}, 8, 0, false}})});
    EXPECT_EQ(sizes.of.at("a"), (std::vector<LeaderLog>{{0, kOne, 100}, {1, kTwo, 50}}));
    EXPECT_EQ(sizes.partitions.at(kOne), 1);
    EXPECT_FALSE(sizes.of.contains("gone"));
}

TEST(LogSizes, ABrokerThatNamesNoFolderHasRefused) {
    BrokerLogDirs silent;
    silent.broker = kTwo;
    const auto sizes =
        leader_sizes(metadata_of("a", {kOne, kTwo}), {dirs_of(kOne, {{{"a", 0}, 100, 0, false}}), silent});
    ASSERT_EQ(sizes.failed.size(), 1U);
    EXPECT_EQ(sizes.failed[0].broker, kTwo);
    EXPECT_EQ(sizes.failed[0].error.code, base::code::ClusterAuthorizationFailed);
    EXPECT_EQ(sizes.of.at("a")[1], (LeaderLog{1, base::BrokerId::None, -1}));
}

TEST(LogSizes, ReplicationIsNotCountedTwice) {
    SandboxWorld world(3, {{.name = "orders", .partitions = 3, .replication = 3, .configs = {}}});
    world.connect();
    (void)world.environment.run(world.cluster->refresh({}));
    const Access access{&world.environment, world.cluster};
    const auto before = world.environment.run(log_sizes(access));
    ASSERT_TRUE(before);
    world.produce("orders", 1, {{1'000, "x"}, {2'000, "y"}});
    const auto after = world.environment.run(log_sizes(access));
    ASSERT_TRUE(after);
    const std::int64_t grown = after->of.at("orders")[1].size - before->of.at("orders")[1].size;
    EXPECT_GT(grown, 0);
    LogSizes later = *after;
    later.at = before->at + std::chrono::seconds(1);
    EXPECT_DOUBLE_EQ(byte_rates_between(*before, later).per_second, static_cast<double>(grown));
    EXPECT_EQ(later.partitions.size(), 3U) << "every broker was asked, and told";
}

} // namespace
} // namespace odradek::admin
