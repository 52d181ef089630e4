// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/common/codes.h"
#include "sandbox/kernel/request_log.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

RequestSeen seen(wire::ApiKey api, std::int32_t broker = 1) {
    RequestSeen request;
    request.api = api;
    request.broker = base::BrokerId{broker};
    return request;
}

TEST(ScriptedFaults, SkipThenHitThenRest) {
    ScriptedFaults plan;
    FaultRule rule;
    rule.api = wire::ApiKey::Fetch;
    rule.skip = 1;
    rule.times = 2;
    rule.fault.kind = FaultKind::DropAnswer;
    plan.add(rule);
    std::vector<std::size_t> hits;
    for (int count = 0; count < 4; ++count)
        hits.push_back(plan.faults_of(seen(wire::ApiKey::Fetch)).size());
    EXPECT_EQ(hits, (std::vector<std::size_t>{0, 1, 1, 0}));
    EXPECT_TRUE(plan.spent());
    EXPECT_TRUE(plan.faults_of(seen(wire::ApiKey::Produce)).empty());
}

TEST(ScriptedFaults, KeepToTheirBroker) {
    ScriptedFaults plan;
    FaultRule rule;
    rule.broker = base::BrokerId{2};
    plan.add(rule);
    EXPECT_TRUE(plan.faults_of(seen(wire::ApiKey::Fetch, 1)).empty());
    EXPECT_EQ(plan.faults_of(seen(wire::ApiKey::Fetch, 2)).size(), 1U);
    EXPECT_FALSE(ScriptedFaults().faults_of(seen(wire::ApiKey::Fetch)).size());
}

TEST(Faults, TellErrorsOfPartitionsFromThoseOfTheWhole) {
    Fault whole;
    whole.kind = FaultKind::ErrorCode;
    whole.code = code::KafkaCode{58};
    Fault part = whole;
    part.code = code::KafkaCode{6};
    part.partition = base::TopicPartition{"orders", 1};
    const Faults faults(std::vector<Fault>{part, whole});
    EXPECT_EQ(faults.error(), code::KafkaCode{58});
    EXPECT_EQ(faults.error_of("orders", 1), code::KafkaCode{6});
    EXPECT_EQ(faults.error_of("orders", 0), code::None);
}

TEST(RequestLog, CountsByApiAndBroker) {
    RequestLog log;
    EXPECT_EQ(log.note(seen(wire::ApiKey::Fetch, 1)), 0U);
    EXPECT_EQ(log.note(seen(wire::ApiKey::Fetch, 1)), 1U);
    EXPECT_EQ(log.note(seen(wire::ApiKey::Fetch, 2)), 0U);
    EXPECT_EQ(log.count(wire::ApiKey::Fetch), 3U);
    EXPECT_EQ(log.count(wire::ApiKey::Fetch, base::BrokerId{2}), 1U);
    EXPECT_TRUE(log.only_looked());
    log.note(seen(wire::ApiKey::OffsetCommit));
    EXPECT_FALSE(log.only_looked());
    log.clear();
    EXPECT_EQ(log.total(), 0U);
}

} // namespace
} // namespace odradek::sandbox
