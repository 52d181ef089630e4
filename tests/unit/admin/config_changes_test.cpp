// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/config_changes.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using enum ConfigOperation;

ConfigDetail orders() {
    ConfigDetail detail;
    detail.resource = {ResourceType::Topic, "orders"};
    ConfigEntry policy;
    policy.name = "cleanup.policy";
    policy.value = "delete";
    policy.source = ConfigSource::Default;
    policy.is_default = true;
    policy.type = 7;
    ConfigEntry retention;
    retention.name = "retention.ms";
    retention.value = "1000";
    retention.source = ConfigSource::Topic;
    retention.type = 5;
    retention.synonyms = {{"retention.ms", "1000", ConfigSource::Topic},
                          {"log.retention.ms", "2000", ConfigSource::DynamicDefaultBroker},
                          {"log.retention.hours", "168", ConfigSource::Default}};
    detail.entries = {policy, retention};
    return detail;
}

ConfigEffect only_effect(ConfigChange change) {
    auto plan = plan_changes(orders(), {std::move(change)});
    EXPECT_TRUE(plan) << (plan ? "" : base::describe(plan.error()));
    return plan ? plan->effects.at(0) : ConfigEffect{};
}

std::string refused(std::vector<ConfigChange> changes) {
    auto plan = plan_changes(orders(), std::move(changes));
    return plan ? "" : base::describe(plan.error());
}

TEST(ConfigChanges, TellOldAndNew) {
    EXPECT_EQ(only_effect({Set, "retention.ms", "5"}), (ConfigEffect{"retention.ms", "1000", true, "5", true, false}));
    EXPECT_EQ(only_effect({Delete, "retention.ms", ""}),
              (ConfigEffect{"retention.ms", "1000", true, "2000", false, false}));
    EXPECT_EQ(only_effect({Append, "cleanup.policy", "compact,delete"}),
              (ConfigEffect{"cleanup.policy", "delete", false, "delete,compact", true, false}));
    EXPECT_EQ(only_effect({Subtract, "cleanup.policy", "delete"}).after, "");
    EXPECT_FALSE(only_effect({Set, "retention.ms", "1000"}).changes());
    EXPECT_FALSE(only_effect({Delete, "cleanup.policy", ""}).changes());
    EXPECT_TRUE(only_effect({Set, "cleanup.policy", "delete"}).changes()) << "it becomes the topic's own";
}

TEST(ConfigChanges, CanBeTakenBack) {
    const auto plan =
        plan_changes(orders(), {{Set, "retention.ms", "5"}, {Append, "cleanup.policy", "compact"}}).value();
    EXPECT_EQ(plan.reverse, (std::vector<ConfigChange>{{Set, "retention.ms", "1000"}, {Delete, "cleanup.policy", ""}}));
    ConfigDetail after = orders();
    EXPECT_FALSE(holds(after, plan));
    after.entries[0].value = "delete,compact";
    after.entries[0].source = ConfigSource::Topic;
    after.entries[1].value = "5";
    EXPECT_TRUE(holds(after, plan));
    const auto back = plan_changes(after, plan.reverse).value();
    EXPECT_EQ(back.effects[0].after, "1000");
    EXPECT_FALSE(back.effects[1].own_after);
}

TEST(ConfigChanges, WhatCannotBeIsSaid) {
    EXPECT_EQ(refused({{Set, "retention.sm", "1"}}),
              "retention.sm: the brokers know no such setting of topics; did you mean retention.ms?");
    EXPECT_NE(refused({{Set, "retention.ms", "x"}}), "");
    EXPECT_EQ(refused({{Append, "retention.ms", "1"}}), "retention.ms: it is no list: it can be set, not added to");
    EXPECT_EQ(refused({{Set, "retention.ms", "1"}, {Delete, "retention.ms", ""}}), "retention.ms: it is changed twice");
    EXPECT_NE(refused({{Set, "", "1"}}), "");
}

TEST(ConfigChanges, AreWholeForOldBrokers) {
    const auto plan = plan_changes(orders(), {{Append, "cleanup.policy", "compact"}}).value();
    using Whole = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(whole_after(orders(), plan).value(),
              (Whole{{"cleanup.policy", "delete,compact"}, {"retention.ms", "1000"}}));
    const auto gone = plan_changes(orders(), {{Delete, "retention.ms", ""}}).value();
    EXPECT_EQ(whole_after(orders(), gone).value(), Whole{});
    ConfigDetail secret = orders();
    secret.entries[1].value.reset();
    EXPECT_EQ(whole_after(secret, plan).error().kind, ErrorKind::Unsupported);
}

TEST(ConfigChanges, NoticeWhatOthersDid) {
    const auto plan = plan_changes(orders(), {{Set, "retention.ms", "5"}}).value();
    EXPECT_FALSE(changed_since(orders(), plan));
    ConfigDetail other = orders();
    other.entries[1].value = "7";
    const auto conflict = changed_since(other, plan);
    ASSERT_TRUE(conflict);
    EXPECT_EQ(conflict->kind, ErrorKind::Conflict);
    EXPECT_NE(conflict->detail.find("it is 7 now"), std::string::npos);
}

TEST(ConfigChanges, OldBrokersTellNoSource) {
    ConfigEntry entry;
    entry.source = ConfigSource::Unknown;
    EXPECT_TRUE(entry.is_own(ResourceType::Topic));
    entry.is_default = true;
    EXPECT_FALSE(entry.is_own(ResourceType::Topic));
    entry.is_default = false;
    entry.source = ConfigSource::DynamicDefaultBroker;
    EXPECT_FALSE(entry.is_own(ResourceType::Broker));
    EXPECT_FALSE(entry.is_own(Resource{ResourceType::Broker, "1"}));
    EXPECT_TRUE(entry.is_own(Resource{ResourceType::Broker, ""}));
    entry.source = ConfigSource::DynamicBroker;
    EXPECT_TRUE(entry.is_own(ResourceType::Broker));
}

} // namespace
} // namespace odradek::admin
