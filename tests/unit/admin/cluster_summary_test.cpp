// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/broker_summary.h"
#include "base/kafka_errors.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using odradek::testing::SandboxWorld;
using sandbox::Fault;
using sandbox::FaultKind;
using wire::ApiKey;

class ClusterSummaryTest : public ::testing::Test {
protected:
    ClusterSummaryTest()
        : world_(3, {{.name = "orders", .partitions = 3, .replication = 2, .configs = {}},
                     {.name = "clicks", .partitions = 1, .replication = 1, .configs = {}}}) {
        world_.connect();
        access_ = {&world_.environment, world_.cluster};
        world_.produce("orders", 0, {{1'000, "x"}, {2'000, "y"}});
        world_.sandbox.set_faults(faults_);
    }

    template <class T>
    T run(base::Task<base::Result<T>> task) {
        auto result = world_.environment.run(std::move(task));
        EXPECT_TRUE(result) << (result ? "" : base::describe(result.error()));
        return result.value_or(T{});
    }

    /// Everything of an API answers with this code from now on.
    void refuse(ApiKey api, base::KafkaCode code, std::optional<base::BrokerId> broker = std::nullopt) {
        Fault fault;
        fault.kind = FaultKind::ErrorCode;
        fault.code = code;
        faults_->add(sandbox::FaultRule{api, broker, 0, 1'000, fault});
    }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    SandboxWorld world_;
    Access access_;
};

TEST_F(ClusterSummaryTest, NamesTheQuorumAndWhatEachBrokerStores) {
    const auto summary = run(summarize_cluster(access_));
    ASSERT_TRUE(summary.info.quorum);
    EXPECT_EQ(summary.info.quorum->voters.size(), 3U);
    EXPECT_EQ(base::BrokerId{summary.info.quorum->leader}, summary.info.controller);
    ASSERT_EQ(summary.brokers.size(), 3U);
    std::int32_t replicas = 0;
    for (const BrokerSummary& broker : summary.brokers) {
        ASSERT_EQ(broker.dirs.size(), 1U);
        EXPECT_FALSE(broker.dirs_error);
        EXPECT_EQ(broker.release, (net::Release{"4.4", false}));
        replicas += broker.dirs[0].replicas;
    }
    EXPECT_EQ(replicas, 3 * 2 + 1);
    const auto leader = world_.sandbox.cluster().find("orders", 0)->leader;
    const auto found = std::ranges::find_if(summary.brokers, [&](const auto& b) { return b.info.id == leader; });
    EXPECT_GT(found->size().value_or(0), 0);
}

TEST_F(ClusterSummaryTest, ABrokerThatIsFencedIsListedAndNotAsked) {
    world_.sandbox.stop_broker(base::BrokerId{3});
    const auto summary = run(summarize_cluster(access_));
    ASSERT_EQ(summary.brokers.size(), 3U);
    EXPECT_TRUE(summary.brokers[2].info.fenced);
    EXPECT_FALSE(summary.brokers[2].release);
    EXPECT_FALSE(summary.brokers[2].size());
    EXPECT_FALSE(summary.brokers[2].reach_error);
    EXPECT_TRUE(summary.brokers[0].size());
}

// catalogue A44
TEST_F(ClusterSummaryTest, AnAclThatIsMissingCostsThatItemAlone) {
    refuse(ApiKey::DescribeLogDirs, base::code::ClusterAuthorizationFailed);
    refuse(ApiKey::DescribeQuorum, base::code::ClusterAuthorizationFailed);
    const auto summary = run(summarize_cluster(access_));
    ASSERT_EQ(summary.brokers.size(), 3U);
    ASSERT_TRUE(summary.brokers[0].dirs_error);
    EXPECT_EQ(summary.brokers[0].dirs_error->code, base::code::ClusterAuthorizationFailed);
    EXPECT_FALSE(summary.brokers[0].size());
    EXPECT_TRUE(summary.info.kraft);
    EXPECT_FALSE(summary.info.quorum);
    ASSERT_TRUE(summary.info.quorum_error);
    EXPECT_EQ(summary.info.quorum_error->code, base::code::ClusterAuthorizationFailed);
}

TEST_F(ClusterSummaryTest, AQuorumThatDoesNotAnswerHoldsNothingUp) {
    Fault silence;
    silence.kind = FaultKind::DropAnswer;
    faults_->add(sandbox::FaultRule{ApiKey::DescribeQuorum, std::nullopt, 0, 1'000, silence});
    const base::MonotonicTime begin = world_.environment.now();
    const auto summary = run(summarize_cluster(access_));
    EXPECT_LT(world_.environment.now() - begin, std::chrono::seconds(10));
    EXPECT_TRUE(summary.info.kraft);
    ASSERT_TRUE(summary.info.quorum_error);
    EXPECT_EQ(summary.info.quorum_error->kind, base::ErrorKind::Timeout);
    EXPECT_TRUE(summary.brokers[0].size());
}

TEST_F(ClusterSummaryTest, AFolderIsSummedUp) {
    LogDir dir;
    dir.path = "/data";
    dir.replicas = {{{"a", 0}, 10, 0, false}, {{"a", 1}, 5, 0, true}};
    const LogDirSummary summary = summary_of(dir);
    EXPECT_EQ(summary.size, 15);
    EXPECT_EQ(summary.replicas, 2);
    EXPECT_EQ(summary.future, 1);
}

TEST_F(ClusterSummaryTest, OneBrokerTellsItsReplicasAndApis) {
    const auto leader = world_.sandbox.cluster().find("orders", 0)->leader;
    const auto detail = run(describe_broker(access_, leader));
    ASSERT_EQ(detail.dirs.dirs.size(), 1U);
    const auto& replicas = detail.dirs.dirs[0].replicas;
    const auto orders = std::ranges::find(replicas, base::TopicPartition{"orders", 0}, &ReplicaLog::partition);
    ASSERT_NE(orders, replicas.end());
    EXPECT_GT(orders->size, 0);
    EXPECT_FALSE(detail.versions.empty());
    EXPECT_TRUE(std::ranges::is_sorted(detail.versions, {}, &ApiVersionRow::key));
}

TEST_F(ClusterSummaryTest, WhatOneBrokerRefusesStandsInTheAnswer) {
    refuse(ApiKey::DescribeLogDirs, base::code::ClusterAuthorizationFailed);
    const auto detail = run(describe_broker(access_, base::BrokerId{1}));
    ASSERT_TRUE(detail.dirs.error);
    EXPECT_FALSE(detail.versions.empty());
    const auto absent = run(describe_broker(access_, base::BrokerId{77}));
    EXPECT_TRUE(absent.dirs.error);
    EXPECT_TRUE(absent.versions_error);
}

} // namespace
} // namespace odradek::admin
