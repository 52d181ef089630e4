// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/group_report.h"
#include "base/kafka_errors.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using odradek::testing::SandboxWorld;
using sandbox::Fault;
using sandbox::FaultKind;
using wire::ApiKey;

constexpr int kGroups = 300;

std::string group_name(int number) {
    return "group-" + std::to_string(number);
}

class GroupReports : public ::testing::Test {
protected:
    GroupReports() : world_(3, {{.name = "orders", .partitions = 3, .replication = 2, .configs = {}}}) {
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

    std::uint64_t asked(ApiKey api) { return world_.sandbox.requests().count(api); }

    std::vector<std::string> commit_many() {
        std::vector<std::string> names;
        for (int number = 0; number < kGroups; ++number) {
            names.push_back(group_name(number));
            world_.sandbox.commit(names.back(), {"orders", 0}, number % 10);
        }
        world_.sandbox.requests().clear();
        return names;
    }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    SandboxWorld world_;
    Access access_;
};

TEST_F(GroupReports, ListedGroupsCostOneRequestACoordinatorOfEachKind) {
    const auto names = commit_many();
    ASSERT_EQ(run(list_groups(access_)).groups.size(), std::size_t{kGroups});
    const auto reports = run(group_reports(access_, names, {.begin = false, .stable = false, .age = false}));
    ASSERT_EQ(reports.size(), std::size_t{kGroups});
    EXPECT_EQ(reports[3].lag.total(), 7);
    EXPECT_EQ(asked(ApiKey::FindCoordinator), 0U) << "the list told who coordinates";
    EXPECT_LE(asked(ApiKey::DescribeGroups), 3U);
    EXPECT_LE(asked(ApiKey::OffsetFetch), 3U);
    EXPECT_EQ(asked(ApiKey::ListOffsets), 1U) << "all groups read one partition, and only its end is wanted";
    EXPECT_TRUE(world_.sandbox.requests().only_looked());
}

TEST_F(GroupReports, ManyUnknownGroupsAreLookedForInOneRequest) {
    const auto names = commit_many();
    const auto commits = run(committed_offsets(access_, names));
    ASSERT_EQ(commits.size(), std::size_t{kGroups});
    EXPECT_EQ(commits[9].offsets.size(), 1U);
    EXPECT_EQ(asked(ApiKey::FindCoordinator), 1U);
    // Before 3.0 each is asked for.
    world_.sandbox.set_versions(ApiKey::FindCoordinator, sandbox::ServedVersions{0, 3});
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    world_.cluster->forget_coordinator(cluster::CoordinatorType::Group, names[0]);
    world_.cluster->forget_coordinator(cluster::CoordinatorType::Group, names[1]);
    EXPECT_EQ(run(committed_offsets(access_, {names[0], names[1]})).size(), 2U);
    EXPECT_EQ(asked(ApiKey::FindCoordinator), 3U);
}

TEST_F(GroupReports, TellsMembersCommitsAndTheirTexts) {
    world_.sandbox.groups().at("shop").offsets.commit({"orders", 0}, {.offset = 4, .metadata = "host-7"});
    const auto reports = run(group_reports(access_, {"shop"}));
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].detail.state, "Empty");
    ASSERT_EQ(reports[0].lag.partitions.size(), 1U);
    const PartitionLag& row = reports[0].lag.partitions[0];
    EXPECT_EQ(row.metadata, "host-7");
    EXPECT_EQ(row.begin, 0);
    EXPECT_EQ(row.lso, 10);
    EXPECT_EQ(row.lag, 6);
    EXPECT_TRUE(row.time_lag_ms);
}

// As before 0.11, where the high watermark would be answered.
TEST_F(GroupReports, WithoutTransactionsNoOffsetIsStable) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    world_.sandbox.set_versions(ApiKey::ListOffsets, sandbox::ServedVersions{0, 1});
    world_.sandbox.cut_connections(base::BrokerId::None);
    world_.environment.advance(std::chrono::seconds(1));
    const auto reports = run(group_reports(access_, {"shop"}));
    ASSERT_EQ(reports.size(), 1U);
    ASSERT_EQ(reports[0].lag.partitions.size(), 1U);
    EXPECT_FALSE(reports[0].lag.partitions[0].lso);
    EXPECT_EQ(reports[0].lag.partitions[0].lag, 6);
}

// catalogue A44
TEST_F(GroupReports, AGroupThatMayNotBeDescribedCostsItselfAlone) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    world_.sandbox.commit("till", {"orders", 0}, 4);
    run(list_groups(access_));
    const base::BrokerId denied = world_.sandbox.cluster().coordinator("shop");
    ASSERT_NE(denied, world_.sandbox.cluster().coordinator("till"));
    for (const ApiKey api : {ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe, ApiKey::OffsetFetch}) {
        Fault fault;
        fault.kind = FaultKind::ErrorCode;
        fault.code = base::code::GroupAuthorizationFailed;
        faults_->add(sandbox::FaultRule{api, denied, 0, 100, fault});
    }
    const auto reports = run(group_reports(access_, {"shop", "till"}));
    ASSERT_TRUE(reports[0].lag.error);
    EXPECT_EQ(reports[0].lag.error->code, base::code::GroupAuthorizationFailed);
    EXPECT_FALSE(reports[1].lag.error);
    EXPECT_EQ(reports[1].lag.total(), 6);
}

// catalogue A44
TEST_F(GroupReports, AListThatIsRefusedSaysSo) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    Fault fault;
    fault.kind = FaultKind::ErrorCode;
    fault.code = base::code::ClusterAuthorizationFailed;
    faults_->add(ApiKey::ListGroups, fault, 100);
    const auto refused = world_.environment.run(list_groups(access_));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::code::ClusterAuthorizationFailed);
}

} // namespace
} // namespace odradek::admin
