// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/cluster_info.h"
#include "admin/configs.h"
#include "admin/groups.h"
#include "admin/log_dirs.h"
#include "admin/topics.h"
#include "base/kafka_errors.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using odradek::testing::SandboxWorld;
using sandbox::Fault;
using sandbox::FaultKind;
using wire::ApiKey;

class AdminRead : public ::testing::Test {
protected:
    AdminRead()
        : world_(3, {{.name = "orders", .partitions = 3, .replication = 2, .configs = {{"retention.ms", "1234"}}},
                     {.name = "clicks", .partitions = 1, .replication = 1, .configs = {}}}) {
        world_.connect();
        access_ = {&world_.environment, world_.cluster};
        const base::TimestampMs now = world_.environment.wall_now();
        for (int at = 0; at < 10; ++at)
            world_.produce("orders", 0, {{now - 10'000 + at * 1000, "x"}});
        world_.sandbox.set_faults(faults_);
    }

    template <class T>
    T run(base::Task<base::Result<T>> task) {
        auto result = world_.environment.run(std::move(task));
        EXPECT_TRUE(result) << (result ? "" : base::describe(result.error()));
        return result.value_or(T{});
    }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    SandboxWorld world_;
    Access access_;
};

TEST_F(AdminRead, ListsTopicsByName) {
    const auto topics = run(list_topics(access_));
    ASSERT_GE(topics.size(), 2U);
    const auto orders = std::ranges::find(topics, "orders", &TopicRow::name);
    ASSERT_NE(orders, topics.end());
    EXPECT_EQ(orders->partitions, 3);
    EXPECT_EQ(orders->replication, 2);
    EXPECT_FALSE(orders->id.is_zero());
    EXPECT_TRUE(std::ranges::is_sorted(topics, {}, &TopicRow::name));
}

TEST_F(AdminRead, DescribesTopicsWithOffsetsAndSizes) {
    const auto topics = run(describe_topics(access_, {"orders", "nothing"}));
    ASSERT_EQ(topics.size(), 2U);
    ASSERT_EQ(topics[0].partitions.size(), 3U);
    const PartitionDetail& first = topics[0].partitions[0];
    EXPECT_EQ(first.begin, 0);
    EXPECT_EQ(first.end, 10);
    EXPECT_EQ(first.lso, 10);
    EXPECT_GT(first.size.value_or(0), 100);
    EXPECT_EQ(first.replicas.size(), 2U);
    EXPECT_EQ(topics[0].partitions[1].size, 0);
    ASSERT_TRUE(topics[1].error);
    EXPECT_EQ(topics[1].error->kind, base::ErrorKind::NotFound);
}

TEST_F(AdminRead, AFolderThatCannotBeReadSaysWhySizesAreMissing) {
    const base::BrokerId leader = world_.sandbox.cluster().find("orders", 0)->leader;
    world_.sandbox.cluster().hide_logs(leader);
    const auto topics = run(describe_topics(access_, {"orders"}));
    ASSERT_EQ(topics.size(), 1U);
    ASSERT_TRUE(topics[0].partitions[0].size_error);
    EXPECT_EQ(topics[0].partitions[0].size_error->code, base::code::KafkaStorageError);
    EXPECT_TRUE(topics[0].partitions[0].end);
    EXPECT_TRUE(topics[0].partitions[1].size);
}

// catalogue A14
TEST_F(AdminRead, OneBrokerThatIsCutOffCostsItsOwnItemsAlone) {
    run(describe_topics(access_, {"orders"}));
    const base::BrokerId lost = world_.sandbox.cluster().find("orders", 0)->leader;
    Fault close;
    close.kind = FaultKind::CloseBefore;
    faults_->add(sandbox::FaultRule{std::nullopt, lost, 0, 100'000, close});
    const auto topics = run(describe_topics(access_, {"orders"}));
    ASSERT_EQ(topics.size(), 1U);
    EXPECT_TRUE(topics[0].partitions[0].offsets_error);
    EXPECT_TRUE(topics[0].partitions[0].size_error);
    EXPECT_FALSE(topics[0].partitions[0].end);
    EXPECT_EQ(topics[0].partitions[1].end, 0);
    EXPECT_FALSE(topics[0].partitions[1].offsets_error);
    const auto groups = run(list_groups(access_));
    EXPECT_FALSE(groups.complete());
    ASSERT_EQ(groups.failed.size(), 1U);
    EXPECT_EQ(groups.failed[0].broker, lost);
}

// catalogue A14
TEST_F(AdminRead, OneBrokerThatIsSilentIsWaitedForOnce) {
    run(describe_topics(access_, {"orders"}));
    const base::BrokerId silent = world_.sandbox.cluster().find("orders", 0)->leader;
    Fault drop;
    drop.kind = FaultKind::DropAnswer;
    faults_->add(sandbox::FaultRule{std::nullopt, silent, 0, 100'000, drop});
    const base::MonotonicTime before = world_.environment.now();
    const auto topics = run(describe_topics(access_, {"orders"}));
    // The metadata may be asked of it first (30 s), then a call has its 60 s: the rest is asked beside that, and once.
    EXPECT_LE(world_.environment.now() - before, std::chrono::seconds(91));
    ASSERT_EQ(topics.size(), 1U);
    EXPECT_TRUE(topics[0].partitions[0].offsets_error);
    EXPECT_EQ(topics[0].partitions[1].end, 0);
    EXPECT_EQ(topics[0].partitions[1].begin, 0);
}

TEST_F(AdminRead, LooksOffsetsUp) {
    const base::TimestampMs now = world_.environment.wall_now();
    const auto at_time = run(topic_offsets(access_, {"orders"}, {OffsetKind::AtTime, now - 5'000}));
    ASSERT_EQ(at_time.size(), 3U);
    EXPECT_EQ(at_time[0].offset, 5);
    EXPECT_EQ(at_time[0].timestamp, now - 5'000);
    EXPECT_FALSE(at_time[1].offset);
    const auto greatest = run(topic_offsets(access_, {"orders", "nothing"}, {OffsetKind::MaxTimestamp, 0}));
    ASSERT_EQ(greatest.size(), 4U);
    EXPECT_EQ(greatest[0].offset, 9);
    EXPECT_EQ(greatest[3].partition.partition, -1);
    EXPECT_TRUE(greatest[3].error);
}

// On the wire, times below 0 stand for something else: -3 for the greatest timestamp.
TEST_F(AdminRead, ATimeBefore1970IsBeforeEverything) {
    for (const base::TimestampMs time : {-1, -3, -7, -86'400'000}) {
        const auto found = run(topic_offsets(access_, {"orders"}, {OffsetKind::AtTime, time}));
        ASSERT_EQ(found.size(), 3U);
        EXPECT_EQ(found[0].offset, 0) << time;
        EXPECT_FALSE(found[0].error) << time;
    }
}

// As before 0.10.1, where a time finds no record but a segment.
// surface 6.12
TEST_F(AdminRead, SaysWhereABrokerCannotLookUpTimes) {
    world_.sandbox.set_versions(ApiKey::ListOffsets, sandbox::ServedVersions{0, 0});
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    const auto at_time = run(topic_offsets(access_, {"orders"}, {OffsetKind::AtTime, world_.environment.wall_now()}));
    ASSERT_EQ(at_time.size(), 3U);
    EXPECT_FALSE(at_time[0].offset);
    ASSERT_TRUE(at_time[0].error);
    EXPECT_EQ(at_time[0].error->kind, base::ErrorKind::Unsupported);
    const auto latest = run(topic_offsets(access_, {"orders"}, {}));
    EXPECT_EQ(latest[0].offset, 10);
    EXPECT_FALSE(latest[0].error);
}

// As 0.10.1 and 0.10.2: they look times up, and know neither transactions nor the greatest timestamp.
TEST_F(AdminRead, SaysWhichReleaseAnOffsetNeeds) {
    world_.sandbox.set_versions(ApiKey::ListOffsets, sandbox::ServedVersions{0, 1});
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    for (const auto& [kind, release] : {std::pair(OffsetKind::LastStable, "0.11"), {OffsetKind::MaxTimestamp, "3.0"}}) {
        const auto rows = run(topic_offsets(access_, {"orders"}, {kind, 0}));
        ASSERT_EQ(rows.size(), 3U);
        for (const OffsetRow& row : rows) {
            EXPECT_FALSE(row.offset) << release;
            ASSERT_TRUE(row.error) << release;
            EXPECT_EQ(row.error->kind, base::ErrorKind::Unsupported);
            EXPECT_NE(row.error->detail.find(release), std::string::npos) << row.error->detail;
            // The same sentence for all, so that it can be said once.
            EXPECT_EQ(row.error, rows.front().error);
        }
    }
    EXPECT_EQ(run(topic_offsets(access_, {"orders"}, {OffsetKind::AtTime, 1})).front().offset, 0);
}

TEST_F(AdminRead, FollowsALeaderThatHasMoved) {
    run(topic_offsets(access_, {"orders"}, {}));
    sandbox::Topic& topic = *world_.sandbox.cluster().find("orders");
    const base::BrokerId next = topic.partitions[0].replicas[0] == topic.partitions[0].leader
                                    ? topic.partitions[0].replicas[1]
                                    : topic.partitions[0].replicas[0];
    ASSERT_TRUE(world_.sandbox.cluster().move_leader("orders", 0, next));
    const auto offsets = run(topic_offsets(access_, {"orders"}, {}));
    EXPECT_EQ(offsets[0].offset, 10);
}

TEST_F(AdminRead, TellsLagAndItsAge) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    world_.sandbox.commit("shop", {"clicks", 0}, 0);
    const auto lags = run(group_lag(access_, {"shop"}));
    ASSERT_EQ(lags.size(), 1U);
    ASSERT_EQ(lags[0].partitions.size(), 2U);
    EXPECT_EQ(lags[0].partitions[0].lag, 0);
    EXPECT_EQ(lags[0].partitions[0].time_lag_ms, 0);
    const PartitionLag& orders = lags[0].partitions[1];
    EXPECT_EQ(orders.committed, 4);
    EXPECT_EQ(orders.end, 10);
    EXPECT_EQ(orders.lag, 6);
    EXPECT_NEAR(static_cast<double>(orders.time_lag_ms.value_or(-1)), 6'000, 1'000);
    EXPECT_EQ(lags[0].total(), 6);
    EXPECT_TRUE(world_.sandbox.requests().only_looked());
}

// As before 0.9: no broker can describe a group, and its commits are there all the same.
TEST_F(AdminRead, TellsLagOfGroupsThatCannotBeDescribed) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    for (const ApiKey api : {ApiKey::ConsumerGroupDescribe, ApiKey::DescribeGroups, ApiKey::ListGroups})
        world_.sandbox.remove_api(api);
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    const auto lags = run(group_lag(access_, {"shop"}));
    ASSERT_EQ(lags.size(), 1U);
    EXPECT_FALSE(lags[0].error);
    EXPECT_EQ(lags[0].total(), 6);
}

// As 0.9: a group without members is forgotten, its commits are not.
TEST_F(AdminRead, TellsLagOfGroupsThatAreForgotten) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    world_.sandbox.remove_api(ApiKey::ConsumerGroupDescribe);
    world_.sandbox.remove_api(ApiKey::ListGroups);
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    Fault forgotten;
    forgotten.kind = FaultKind::ErrorCode;
    forgotten.code = base::code::GroupIdNotFound;
    faults_->add(ApiKey::DescribeGroups, forgotten, 2);
    const auto lags = run(group_lag(access_, {"shop", "ghost"}));
    ASSERT_EQ(lags.size(), 2U);
    EXPECT_FALSE(lags[0].error);
    EXPECT_EQ(lags[0].total(), 6);
    ASSERT_TRUE(lags[1].error);
    EXPECT_EQ(lags[1].error->kind, base::ErrorKind::NotFound);
}

TEST_F(AdminRead, ReadsCommitsInEveryVersion) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    world_.sandbox.commit("store", {"orders", 2}, 0);
    for (const std::int16_t newest : std::vector<std::int16_t>{1, 2, 5, 7, 8, 10}) {
        world_.sandbox.set_versions(ApiKey::OffsetFetch, sandbox::ServedVersions{0, newest});
        world_.sandbox.cut_connections(base::BrokerId::None);
        world_.environment.advance(std::chrono::seconds(1));
        const auto commits = run(committed_offsets(access_, {"shop", "store", "none"}));
        ASSERT_EQ(commits.size(), 3U);
        ASSERT_EQ(commits[0].offsets.size(), 1U) << newest;
        EXPECT_EQ(commits[0].offsets[0].offset, 4);
        EXPECT_EQ(commits[1].offsets[0].partition, (base::TopicPartition{"orders", 2}));
        EXPECT_TRUE(commits[2].offsets.empty());
    }
}

TEST_F(AdminRead, ListsGroupsWithTheirStates) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    const auto groups = run(list_groups(access_));
    EXPECT_TRUE(groups.complete());
    const auto shop = std::ranges::find(groups.groups, "shop", &GroupRow::id);
    ASSERT_NE(shop, groups.groups.end());
    EXPECT_EQ(shop->state, "Empty");
    EXPECT_EQ(shop->type, GroupType::Classic);
    // Before 2.6 the states come from descriptions.
    world_.sandbox.set_versions(ApiKey::ListGroups, sandbox::ServedVersions{0, 2});
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    const auto old = run(list_groups(access_));
    ASSERT_EQ(old.groups.size(), groups.groups.size());
    EXPECT_EQ(old.groups[0].state, "Empty");
}

TEST_F(AdminRead, AGroupThatDoesNotExistIsSaidSo) {
    const auto groups = run(describe_groups(access_, {"ghost"}));
    ASSERT_EQ(groups.size(), 1U);
    ASSERT_TRUE(groups[0].error);
    EXPECT_EQ(groups[0].error->kind, base::ErrorKind::NotFound);
    EXPECT_EQ(groups[0].error->where, "ghost");
}

// catalogue A35
TEST_F(AdminRead, ACoordinatorThatLoadsIsWaitedFor) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    Fault loading;
    loading.kind = FaultKind::ErrorCode;
    loading.code = base::code::CoordinatorLoadInProgress;
    faults_->add(ApiKey::OffsetFetch, loading, 3);
    const auto commits = run(committed_offsets(access_, {"shop"}));
    ASSERT_EQ(commits.size(), 1U);
    EXPECT_FALSE(commits[0].error);
    EXPECT_EQ(commits[0].offsets.size(), 1U);
}

TEST_F(AdminRead, DescribesConfigs) {
    const auto configs = run(describe_configs(
        access_, {{ResourceType::Topic, "orders"}, {ResourceType::Broker, "1"}, {ResourceType::Broker, "x"}}));
    ASSERT_EQ(configs.size(), 3U);
    const auto retention = std::ranges::find(configs[0].entries, "retention.ms", &ConfigEntry::name);
    ASSERT_NE(retention, configs[0].entries.end());
    EXPECT_EQ(retention->value, "1234");
    EXPECT_EQ(retention->source, ConfigSource::Topic);
    EXPECT_FALSE(retention->is_default);
    EXPECT_FALSE(configs[1].error);
    EXPECT_FALSE(configs[1].entries.empty());
    ASSERT_TRUE(configs[2].error);
    EXPECT_EQ(configs[2].error->kind, base::ErrorKind::Usage);
}

TEST_F(AdminRead, DescribesTheSettingsThatAreNamedAndNoOthers) {
    const auto configs =
        run(describe_configs(access_, {{ResourceType::Topic, "orders"}, {ResourceType::Topic, "clicks"}}, false,
                             {"retention.ms", "cleanup.policy"}));
    ASSERT_EQ(configs.size(), 2U);
    for (const ConfigDetail& detail : configs) {
        ASSERT_EQ(detail.entries.size(), 2U);
        EXPECT_EQ(detail.entries[0].name, "cleanup.policy");
        EXPECT_EQ(detail.entries[1].name, "retention.ms");
    }
    EXPECT_EQ(configs[0].entries[1].value, "1234");
}

TEST_F(AdminRead, DescribesTheCluster) {
    const auto info = run(describe_cluster(access_));
    EXPECT_EQ(info.cluster_id, "Odradek-Sandbox-000000");
    EXPECT_EQ(info.brokers.size(), 3U);
    EXPECT_EQ(info.release, (net::Release{"4.4", false}));
    const auto table = run(api_versions(access_, std::nullopt));
    EXPECT_EQ(run(describe_cluster(access_)).release, (net::Release{"4.4", false}))
        << "also when every broker was spoken to: none says which one it is";
    EXPECT_TRUE(table.failed.empty());
    const auto fetch = std::ranges::find(table.rows, 1, &ApiVersionRow::key);
    ASSERT_NE(fetch, table.rows.end());
    EXPECT_EQ(fetch->name, "Fetch");
    EXPECT_EQ(fetch->our_max, 18);
    EXPECT_TRUE(fetch->chosen);
}

TEST_F(AdminRead, LogFoldersTellSizes) {
    const auto brokers = run(describe_log_dirs(access_, {}, {}));
    ASSERT_EQ(brokers.size(), 3U);
    std::int64_t bytes = 0;
    for (const BrokerLogDirs& broker : brokers) {
        EXPECT_FALSE(broker.error);
        for (const LogDir& dir : broker.dirs) {
            for (const ReplicaLog& log : dir.replicas)
                bytes += log.size;
        }
    }
    EXPECT_GT(bytes, 100);
}

TEST_F(AdminRead, AFeatureThatTheClusterLacksIsNamed) {
    world_.sandbox.remove_api(ApiKey::DescribeConfigs);
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    const auto configs = run(describe_configs(access_, {{ResourceType::Topic, "orders"}}));
    ASSERT_TRUE(configs[0].error);
    EXPECT_EQ(configs[0].error->kind, base::ErrorKind::Unsupported);
}

} // namespace
} // namespace odradek::admin
