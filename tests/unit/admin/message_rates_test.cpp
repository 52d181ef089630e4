// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/message_rates.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using odradek::testing::SandboxWorld;

EndOffsets at_second(int second, std::map<std::string, std::vector<base::Offset>> ends) {
    return {base::MonotonicTime{std::chrono::seconds(second)}, std::move(ends)};
}

TEST(MessageRates, CountWhatCameASecond) {
    const auto rates =
        rates_between(at_second(10, {{"a", {100, 5}}, {"b", {0}}}), at_second(20, {{"a", {150, 5}}, {"b", {200}}}));
    EXPECT_EQ(rates.span, std::chrono::seconds(10));
    EXPECT_DOUBLE_EQ(rates.per_second, 25);
    ASSERT_EQ(rates.topics.size(), 2U);
    EXPECT_EQ(rates.topics[0], (TopicRate{"b", 20}));
    EXPECT_EQ(rates.topics[1], (TopicRate{"a", 5}));
    EXPECT_EQ(rates.partitions, 3);
    EXPECT_EQ(rates.unknown, 0);
}

TEST(MessageRates, WhatOneLookAloneKnowsIsNotCounted) {
    const auto rates = rates_between(at_second(0, {{"a", {100, -1}}}),
                                     at_second(1, {{"a", {101, 50, 7}}, {"new", {1'000}}, {"lost", {-1}}}));
    EXPECT_DOUBLE_EQ(rates.per_second, 1);
    EXPECT_EQ(rates.partitions, 1);
    EXPECT_EQ(rates.unknown, 4);
}

TEST(MessageRates, WhatWasMeasuredAndRestedIsCalm) {
    const auto rates = rates_between(at_second(0, {{"a", {1}}, {"b", {7}}, {"lost", {3}}}),
                                     at_second(1, {{"a", {2}}, {"b", {7, 1}}, {"lost", {-1}}, {"new", {5}}}));
    EXPECT_EQ(rates.calm, std::vector<std::string>{"b"}) << "a dash is no 0";
}

TEST(MessageRates, AnEndThatWentBackCountsAsNothing) {
    const auto rates = rates_between(at_second(0, {{"a", {100, 10}}}), at_second(1, {{"a", {3, 12}}}));
    EXPECT_DOUBLE_EQ(rates.per_second, 2);
}

TEST(MessageRates, NoTimeGivesNoRate) {
    const auto rates = rates_between(at_second(1, {{"a", {1}}}), at_second(1, {{"a", {9}}}));
    EXPECT_DOUBLE_EQ(rates.per_second, 0);
    EXPECT_TRUE(rates.topics.empty());
}

TEST(MessageRates, EndsAreAskedOfTheLeaders) {
    SandboxWorld world(3, {{.name = "orders", .partitions = 3, .replication = 2, .configs = {}},
                           {.name = "lost", .partitions = 1, .replication = 1, .configs = {}}});
    world.connect();
    (void)world.environment.run(world.cluster->refresh({}));
    world.produce("orders", 1, {{1'000, "x"}, {2'000, "y"}});
    const base::BrokerId down = world.sandbox.cluster().find("lost", 0)->leader;
    world.sandbox.stop_broker(down);
    (void)world.environment.run(world.cluster->refresh({}));
    const Access access{&world.environment, world.cluster};
    const auto ends = world.environment.run(end_offsets(access));
    ASSERT_TRUE(ends);
    EXPECT_EQ(ends->of.at("orders"), (std::vector<base::Offset>{0, 2, 0}));
    EXPECT_FALSE(ends->of.contains("lost")) << "a partition without a leader is not asked for";
}

} // namespace
} // namespace odradek::admin
