// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/alter_configs.h"
#include "base/kafka_errors.h"
#include "tests/unit/admin/write_fixture.h"

namespace odradek::admin {
namespace {

using base::ErrorKind;
using sandbox::FaultKind;
using wire::ApiKey;
using enum ConfigOperation;

class AlterConfigs : public WriteTest {
protected:
    ConfigPlan plan(std::vector<ConfigChange> changes) {
        return run(plan_configs(access_, orders_, std::move(changes)));
    }

    std::string own(const std::string& setting) {
        const auto found = topic("orders")->configs.find(setting);
        return found == topic("orders")->configs.end() ? "" : found->second;
    }

    const Resource orders_{ResourceType::Topic, "orders"};
};

// surface 12.6
TEST_F(AlterConfigs, ArePlannedCheckedAndCarriedOut) {
    const ConfigPlan wanted = plan({{Set, "retention.ms", "60000"}, {Append, "cleanup.policy", "compact"}});
    EXPECT_FALSE(wanted.refusal);
    EXPECT_FALSE(wanted.replaces_all);
    EXPECT_EQ(wanted.effects[0].before, "1234");
    EXPECT_EQ(wanted.effects[1].after, "delete,compact");
    EXPECT_EQ(own("retention.ms"), "1234") << "a plan changes nothing";
    const WriteResult done = run(apply_configs(access_, wanted));
    EXPECT_EQ(done.state, WriteState::Written);
    EXPECT_EQ(own("retention.ms"), "60000");
    EXPECT_EQ(own("cleanup.policy"), "delete,compact");
    EXPECT_EQ(run(apply_configs(access_, plan(wanted.reverse))).state, WriteState::Written);
    EXPECT_EQ(topic("orders")->configs, (sandbox::ConfigMap{{"retention.ms", "1234"}}));
}

TEST_F(AlterConfigs, TheBrokersRefusalStandsInThePlan) {
    world_.sandbox.hooks().policy = [](const std::string&, const sandbox::ConfigMap&) {
        return std::optional<std::string>("Not on a Saturday.");
    };
    const ConfigPlan wanted = plan({{Set, "retention.ms", "60000"}});
    ASSERT_TRUE(wanted.refusal);
    EXPECT_EQ(wanted.refusal->code, base::KafkaCode{44});
    EXPECT_EQ(wanted.refusal->detail, "Not on a Saturday.");
    const WriteResult done = run(apply_configs(access_, wanted));
    EXPECT_EQ(done.state, WriteState::Failed);
    EXPECT_EQ(done.error, wanted.refusal);
}

TEST_F(AlterConfigs, NothingToDoIsSentNowhere) {
    const ConfigPlan same = plan({{Set, "retention.ms", "1234"}});
    EXPECT_FALSE(same.changes_anything());
    EXPECT_EQ(asked(ApiKey::IncrementalAlterConfigs), 0U);
    EXPECT_EQ(failure(plan_configs(access_, {ResourceType::Topic, "nothing"}, {})).kind, ErrorKind::NotFound);
    EXPECT_EQ(failure(plan_configs(access_, orders_, {{Set, "retention.sm", "1"}})).kind, ErrorKind::Usage);
}

TEST_F(AlterConfigs, OldBrokersTakeTheConfigurationWhole) {
    lack(ApiKey::IncrementalAlterConfigs);
    serve(ApiKey::DescribeConfigs, 0);
    const ConfigPlan wanted = plan({{Append, "cleanup.policy", "compact"}});
    EXPECT_TRUE(wanted.replaces_all);
    EXPECT_EQ(wanted.kept, std::vector<std::string>{"retention.ms"});
    const WriteResult done = run(apply_configs(access_, wanted));
    EXPECT_EQ(done.state, WriteState::Written);
    EXPECT_NE(done.remark.find("1 other settings"), std::string::npos);
    EXPECT_EQ(own("retention.ms"), "1234") << "what was set before stays";
    EXPECT_EQ(own("cleanup.policy"), "delete,compact");
    EXPECT_EQ(run(apply_configs(access_, plan({{Delete, "retention.ms", ""}}))).state, WriteState::Written);
    EXPECT_EQ(own("retention.ms"), "");
    lack(ApiKey::AlterConfigs);
    EXPECT_EQ(failure(plan_configs(access_, orders_, {{Set, "retention.ms", "5"}})).kind, ErrorKind::Unsupported);
}

TEST_F(AlterConfigs, WhatOthersChangedSinceIsAConflict) {
    const ConfigPlan wanted = plan({{Set, "retention.ms", "60000"}});
    world_.sandbox.cluster().find("orders")->configs["retention.ms"] = "7";
    EXPECT_EQ(failure(apply_configs(access_, wanted)).kind, ErrorKind::Conflict);
    EXPECT_EQ(own("retention.ms"), "7");
}

TEST_F(AlterConfigs, ALostAnswerIsMadeGoodByReading) {
    const ConfigPlan wanted = plan({{Set, "retention.ms", "60000"}});
    order(ApiKey::IncrementalAlterConfigs, FaultKind::CloseAfter);
    const WriteResult done = run(apply_configs(access_, wanted));
    EXPECT_EQ(done.state, WriteState::Written);
    EXPECT_FALSE(done.error);
    EXPECT_FALSE(done.remark.empty());
    const ConfigPlan next = plan({{Set, "retention.ms", "5"}});
    order(ApiKey::IncrementalAlterConfigs, FaultKind::CloseBefore);
    EXPECT_EQ(run(apply_configs(access_, next)).state, WriteState::Unknown);
}

TEST_F(AlterConfigs, OfABrokerGoToThatBroker) {
    const Resource second{ResourceType::Broker, "2"};
    const ConfigPlan wanted = run(plan_configs(access_, second, {{Set, "log.retention.hours", "5"}}));
    EXPECT_EQ(run(apply_configs(access_, wanted)).state, WriteState::Written);
    EXPECT_EQ(world_.sandbox.requests().count(ApiKey::IncrementalAlterConfigs, base::BrokerId{2}), 2U);
}

TEST_F(AlterConfigs, AReadOnlyConnectionPlansAndIsRefused) {
    cluster::ClusterConfig config = access_.cluster->config();
    config.read_only = true;
    const Access guarded{&world_.environment, cluster::Cluster::create(world_.environment, config)};
    ASSERT_TRUE(world_.environment.run(guarded.cluster->connect()));
    const ConfigPlan wanted = run(plan_configs(guarded, orders_, {{Set, "retention.ms", "5"}}));
    EXPECT_EQ(wanted.refusal->kind, ErrorKind::ReadOnly);
    EXPECT_EQ(failure(apply_configs(guarded, wanted)).kind, ErrorKind::ReadOnly);
    EXPECT_EQ(asked(ApiKey::IncrementalAlterConfigs), 0U);
    world_.environment.run(guarded.cluster->close());
}

} // namespace
} // namespace odradek::admin
