// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/retry.h"

#include "base/kafka_errors.h"
#include "cluster/routing_code.h"
#include "cluster/throttle.h"
#include "wire/messages/fetch.h"
#include "wire/messages/list_offsets.h"
#include "wire/messages/offset_fetch.h"

#include <gtest/gtest.h>

namespace odradek::cluster {
namespace {

using base::ErrorKind;
using base::KafkaCode;
namespace code = base::code;
using Kind = Target::Kind;

AttemptResult answered(KafkaCode found) {
    return {found, true, true};
}

AttemptResult broken(ErrorKind kind, bool sent, bool decoded = true) {
    return {base::fail(kind, "b1", "why"), sent, decoded};
}

TEST(Retry, AnAnswerWithoutACodeIsTheEnd) {
    for (const Kind kind : {Kind::Any, Kind::Broker, Kind::Leader, Kind::Controller, Kind::Coordinator})
        EXPECT_FALSE(judge(kind, answered(KafkaCode::None), true, 0).again);
}

TEST(Retry, OnlyCodesThatTheTargetImpliesAreFollowed) {
    EXPECT_TRUE(judge(Kind::Leader, answered(code::NotLeaderOrFollower), true, 0).refresh);
    EXPECT_FALSE(judge(Kind::Broker, answered(code::NotLeaderOrFollower), true, 0).again);
    EXPECT_TRUE(judge(Kind::Coordinator, answered(code::NotCoordinator), true, 0).forget_coordinator);
    EXPECT_FALSE(judge(Kind::Any, answered(code::NotCoordinator), true, 0).again);
    EXPECT_TRUE(judge(Kind::Controller, answered(code::NotController), true, 0).refresh);
}

// catalogue A35
TEST(Retry, ACoordinatorThatLoadsIsAskedAgainAndNotForgotten) {
    const Verdict verdict = judge(Kind::Coordinator, answered(code::CoordinatorLoadInProgress), true, 0);
    EXPECT_TRUE(verdict.again);
    EXPECT_FALSE(verdict.forget_coordinator);
}

// catalogue A21
TEST(Retry, UnsupportedVersionIsBelievedTheThirdTime) {
    EXPECT_TRUE(judge(Kind::Any, answered(code::UnsupportedVersion), true, 1).renegotiate);
    EXPECT_TRUE(judge(Kind::Any, answered(code::UnsupportedVersion), true, 2).again);
    EXPECT_FALSE(judge(Kind::Any, answered(code::UnsupportedVersion), true, 3).again);
}

TEST(Retry, WhatMayHaveBeenDoneIsNotDoneTwice) {
    EXPECT_FALSE(judge(Kind::Any, broken(ErrorKind::Disconnected, true), false, 0).again);
    EXPECT_TRUE(judge(Kind::Any, broken(ErrorKind::Disconnected, false), false, 0).again);
    EXPECT_TRUE(judge(Kind::Any, broken(ErrorKind::Disconnected, true), true, 0).again);
}

TEST(Retry, WhatWouldBeTheSameAgainIsNotTriedAgain) {
    for (const ErrorKind kind :
         {ErrorKind::Cancelled, ErrorKind::Closed, ErrorKind::Unsupported, ErrorKind::TlsExpected, ErrorKind::NotKafka,
          ErrorKind::NotFound, ErrorKind::Usage, ErrorKind::Broker})
        EXPECT_FALSE(judge(Kind::Any, broken(kind, false), true, 0).again) << base::name(kind);
    EXPECT_FALSE(judge(Kind::Any, broken(ErrorKind::Protocol, true, false), true, 0).again);
    EXPECT_FALSE(judge(Kind::Any, broken(ErrorKind::TooLarge, true), true, 0).again);
}

// catalogue A14
TEST(Retry, ABrokerThatLetsNoConnectionComeAboutIsWaitedForOnce) {
    const auto unconnected = [](ErrorKind kind) {
        AttemptResult result = broken(kind, false);
        result.unconnected = true;
        return result;
    };
    EXPECT_FALSE(judge(Kind::Broker, unconnected(ErrorKind::Timeout), true, 0).again);
    EXPECT_TRUE(judge(Kind::Broker, broken(ErrorKind::Timeout, true), true, 0).again) << "it was connected";
    EXPECT_TRUE(judge(Kind::Broker, broken(ErrorKind::Timeout, false), true, 0).again) << "it waited behind others";
    EXPECT_TRUE(judge(Kind::Broker, unconnected(ErrorKind::Connect), true, 0).again) << "a refusal takes no time";
    for (const Kind kind : {Kind::Any, Kind::Leader, Kind::Controller, Kind::Coordinator})
        EXPECT_TRUE(judge(kind, unconnected(ErrorKind::Timeout), true, 0).again) << "another may answer";
}

TEST(RoutingCode, IsFoundWhereverAResponseKeepsIt) {
    wire::ListOffsetsResponse offsets;
    auto& partition = offsets.topics.emplace_back().partitions.emplace_back();
    EXPECT_EQ(routing_code(offsets), KafkaCode::None);
    partition.error_code = 6;
    EXPECT_EQ(routing_code(offsets), code::NotLeaderOrFollower);
    wire::FetchResponse fetch;
    fetch.responses.emplace_back().partitions.emplace_back().error_code = 74;
    EXPECT_EQ(routing_code(fetch), code::FencedLeaderEpoch);
    wire::OffsetFetchResponse committed;
    committed.groups.emplace_back().error_code = 16;
    EXPECT_EQ(routing_code(committed), code::NotCoordinator);
    committed.groups.front().error_code = 69;
    EXPECT_EQ(routing_code(committed), KafkaCode::None) << "the caller's business";
}

TEST(Throttle, IsTheClientsOnlyFromTheVersionsOfKip219On) {
    EXPECT_FALSE(client_must_pause(wire::ApiKey::Fetch, 7));
    EXPECT_TRUE(client_must_pause(wire::ApiKey::Fetch, 8));
    EXPECT_TRUE(client_must_pause(wire::ApiKey::DescribeQuorum, 0));
}

} // namespace
} // namespace odradek::cluster
