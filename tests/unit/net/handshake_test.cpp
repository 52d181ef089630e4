// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/handshake.h"

#include "base/kafka_errors.h"
#include "wire/codec.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/metadata.h"

#include <gtest/gtest.h>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using base::Error;
using base::ErrorKind;
using wire::ApiKey;
using Kind = Handshake::Step::Kind;

template <class M>
base::SharedBytes body(const M& message, std::int16_t version) {
    return base::SharedBytes(wire::encode(message, version));
}

base::SharedBytes versions_answer(std::int16_t version) {
    wire::ApiVersionsResponse response;
    response.api_keys.push_back({1, 4, 17, {}});
    response.api_keys.push_back({18, 0, 4, {}});
    return body(response, version);
}

/// A refusal, always in the form of version 0, with a hint or without.
base::SharedBytes refusal(std::optional<std::int16_t> newest) {
    wire::ApiVersionsResponse response;
    response.error_code = 35;
    if (newest) response.api_keys.push_back({18, 0, *newest, {}});
    return body(response, 0);
}

const Error kCut{ErrorKind::Disconnected, {}, "b1", "closed"};
const Error kSilent{ErrorKind::Timeout, {}, "b1", "silent"};

/// What a step asks, as "ApiVersions 4 fresh".
std::string text(const Handshake::Step& step) {
    if (step.kind == Kind::Failed) return "failed";
    std::string line = step.kind == Kind::Done ? "done" : std::string(wire::find_api(step.api)->name);
    if (step.kind == Kind::Ask) line += " " + std::to_string(step.version);
    return line + (step.fresh_connection ? " fresh" : "");
}

// surface 2.9, 2.10
TEST(Handshake, AModernBrokerAnswersTheNewestVersion) {
    Handshake handshake("b1");
    EXPECT_EQ(text(handshake.begin()), "ApiVersions 5");
    EXPECT_EQ(text(handshake.answered(versions_answer(5), 1ms)), "done");
    EXPECT_EQ(handshake.versions().source, VersionSource::ApiVersions);
    EXPECT_EQ(handshake.versions().apis.at(1), (wire::VersionRange{4, 17}));
}

TEST(Handshake, AHintThatIsLowerIsFollowed) {
    Handshake handshake("b1");
    handshake.begin();
    EXPECT_EQ(text(handshake.answered(refusal(3), 1ms)), "ApiVersions 3");
    EXPECT_EQ(text(handshake.answered(versions_answer(3), 1ms)), "done");
}

TEST(Handshake, ARefusalWithoutAHintMeansVersionZero) {
    Handshake handshake("b1");
    handshake.begin();
    EXPECT_EQ(text(handshake.answered(refusal(std::nullopt), 1ms)), "ApiVersions 0");
    EXPECT_EQ(text(handshake.answered(versions_answer(0), 1ms)), "done");
}

// catalogue A21
TEST(Handshake, RefusalsForEverEndAfterThreeAttempts) {
    Handshake stubborn("b1");
    stubborn.begin();
    EXPECT_EQ(text(stubborn.answered(refusal(5), 1ms)), "failed") << "a hint that is not lower";
    EXPECT_EQ(stubborn.error().kind, ErrorKind::Unsupported);

    Handshake slow("b1");
    slow.begin();
    EXPECT_EQ(text(slow.answered(refusal(4), 1ms)), "ApiVersions 4");
    EXPECT_EQ(text(slow.answered(refusal(3), 1ms)), "ApiVersions 3");
    EXPECT_EQ(text(slow.answered(refusal(2), 1ms)), "failed");

    Handshake zero("b1");
    zero.begin();
    zero.answered(refusal(std::nullopt), 1ms);
    EXPECT_EQ(text(zero.answered(refusal(std::nullopt), 1ms)), "failed");
}

// surface 2.9, 2.10
TEST(Handshake, ZeroPointNineIsSilentAndKnowsListGroups) {
    Handshake handshake("b1");
    EXPECT_EQ(handshake.begin().patience, base::Duration(2s));
    EXPECT_EQ(text(handshake.failed(kSilent)), "Metadata 0 fresh");
    EXPECT_EQ(text(handshake.answered(body(wire::MetadataResponse{}, 0), 1ms)), "ListGroups 0");
    EXPECT_EQ(text(handshake.answered(body(wire::ListGroupsResponse{}, 0), 1ms)), "done");
    EXPECT_EQ(handshake.versions(), versions_of_0_9());
    EXPECT_EQ(handshake.versions().release().name, "0.9");
}

// surface 2.9, 2.10
TEST(Handshake, ZeroPointEightCutsTheLineAtListGroups) {
    Handshake handshake("b1");
    handshake.begin();
    EXPECT_EQ(text(handshake.failed(kCut)), "Metadata 0 fresh");
    handshake.answered(body(wire::MetadataResponse{}, 0), 1ms);
    EXPECT_EQ(text(handshake.failed(kCut)), "ApiVersions 0 fresh") << "a cut may have been the network's";
    EXPECT_EQ(text(handshake.failed(kCut)), "done fresh");
    EXPECT_EQ(handshake.versions(), versions_of_0_8());
    EXPECT_EQ(handshake.versions().release().name, "0.8");
}

// catalogue A5
TEST(Handshake, AModernBrokerBehindACutLineIsNotTakenForAnOldOne) {
    Handshake handshake("b1");
    handshake.begin();
    handshake.failed(kCut);
    handshake.answered(body(wire::MetadataResponse{}, 0), 1ms);
    EXPECT_EQ(text(handshake.answered(body(wire::ListGroupsResponse{}, 0), 1ms)), "ApiVersions 0 fresh");
    EXPECT_EQ(text(handshake.answered(versions_answer(0), 1ms)), "done");
    EXPECT_EQ(handshake.versions().source, VersionSource::ApiVersions);
}

// catalogue A5
TEST(Handshake, InAModernClusterNothingIsProbed) {
    Handshake handshake("b1", nullptr, true);
    EXPECT_EQ(handshake.begin().patience, base::Duration{}) << "the answer may take as long as the set-up";
    EXPECT_EQ(text(handshake.failed(kCut)), "failed");
    EXPECT_EQ(handshake.error().kind, ErrorKind::Disconnected);
}

// catalogue A8
TEST(Handshake, ASlowModernBrokerIsNotTakenForAnOldOne) {
    Handshake handshake("b1");
    handshake.begin();
    handshake.failed(kSilent);
    handshake.answered(body(wire::MetadataResponse{}, 0), 3s);
    const auto confirm = handshake.answered(body(wire::ListGroupsResponse{}, 0), 3s);
    EXPECT_EQ(text(confirm), "ApiVersions 0 fresh");
    EXPECT_GE(confirm.patience, base::Duration(12s));
    EXPECT_EQ(text(handshake.answered(versions_answer(0), 3s)), "done");
    EXPECT_EQ(handshake.versions().source, VersionSource::ApiVersions);
}

TEST(Handshake, WithoutAnAnswerToAnythingItIsUnreachable) {
    Handshake silent("b1");
    silent.begin();
    silent.failed(kSilent);
    EXPECT_EQ(text(silent.failed(kSilent)), "failed");
    EXPECT_EQ(silent.error().kind, ErrorKind::Timeout);
    Handshake cut("b1");
    cut.begin();
    cut.failed(kCut);
    EXPECT_EQ(cut.failed(kCut).kind, Handshake::Step::Kind::Greet) << "TLS servers often close without a word";
    EXPECT_EQ(text(cut.greeted(false)), "failed");
    EXPECT_EQ(cut.error().kind, ErrorKind::Disconnected);
    EXPECT_EQ(cut.error().where, "b1");
}

// catalogue B2
TEST(Handshake, WhoClosesAtEveryRequestAndAnswersAGreetingOfTlsSpeaksTls) {
    Handshake handshake("b1");
    handshake.begin();
    handshake.failed(kCut);
    EXPECT_EQ(handshake.failed(kCut).kind, Handshake::Step::Kind::Greet);
    EXPECT_EQ(text(handshake.greeted(true)), "failed");
    EXPECT_EQ(handshake.error().kind, ErrorKind::TlsExpected);
    EXPECT_EQ(handshake.error().where, "b1");
}

// catalogue B2
TEST(Handshake, WhatSpeaksThereIsNotProbedAgain) {
    for (const ErrorKind kind : {ErrorKind::TlsExpected, ErrorKind::NotKafka, ErrorKind::Protocol}) {
        Handshake handshake("b1");
        handshake.begin();
        EXPECT_EQ(text(handshake.failed({kind, {}, "b1", "why"})), "failed");
        EXPECT_EQ(handshake.error().kind, kind);
    }
}

TEST(Handshake, AnOldBrokerIsNotProbedTwice) {
    Handshake handshake("b1", &versions_of_0_9());
    EXPECT_EQ(text(handshake.begin()), "Metadata 0");
    EXPECT_EQ(text(handshake.answered(body(wire::MetadataResponse{}, 0), 1ms)), "done");
    EXPECT_EQ(handshake.versions(), versions_of_0_9());
}

TEST(Handshake, GarbageIsAProtocolError) {
    Handshake handshake("b1");
    handshake.begin();
    EXPECT_EQ(text(handshake.answered(base::SharedBytes(base::Bytes(3)), 1ms)), "failed");
    EXPECT_EQ(handshake.error().kind, ErrorKind::Protocol);
    EXPECT_EQ(handshake.error().where, "b1") << "the address, not the message";
    EXPECT_NE(handshake.error().detail.find("ApiVersions"), std::string::npos);
}

// catalogue A25
TEST(Handshake, AnErrorCodeIsPassedOn) {
    Handshake handshake("b1");
    handshake.begin();
    wire::ApiVersionsResponse response;
    response.error_code = 999;
    EXPECT_EQ(text(handshake.answered(body(response, 5), 1ms)), "failed");
    EXPECT_EQ(handshake.error().code, base::KafkaCode{999});
}

TEST(BrokerVersions, AMissingApiIsNamedWithTheReleaseThatBroughtIt) {
    const auto told = [](ApiKey key) {
        const auto chosen = versions_of_0_8().choose(key, {0, 9});
        return chosen ? std::string() : base::describe(chosen.error()) + base::remedy(chosen.error());
    };
    EXPECT_EQ(told(ApiKey::ListGroups), "ListGroups: the broker does not have this API, which came with Kafka 0.9");
    EXPECT_EQ(told(ApiKey::CreateTopics),
              "CreateTopics: the broker does not have this API, which came with Kafka 0.10.1");
    EXPECT_EQ(told(ApiKey::DescribeCluster),
              "DescribeCluster: the broker does not have this API, which came with Kafka 2.8");
    EXPECT_EQ(told(ApiKey{9999}), "9999: the broker does not have this API");
}

TEST(BrokerVersions, TheNewestVersionOfBothIsChosen) {
    BrokerVersions versions;
    versions.apis[1] = {4, 17};
    EXPECT_EQ(versions.choose(ApiKey::Fetch, {0, 18}), 17);
    EXPECT_EQ(versions.choose(ApiKey::Fetch, {0, 11}), 11);
}

// catalogue A22
TEST(BrokerVersions, AnAbsentApiAndAnEmptyRangeAreUnsupportedWithTheirReason) {
    BrokerVersions versions;
    versions.apis[1] = {4, 17};
    versions.apis[3] = {5, 2};
    const auto absent = versions.choose(ApiKey::ListGroups, {0, 5});
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(absent.error().where, "ListGroups");
    const auto empty = versions.choose(ApiKey::Metadata, {0, 13});
    ASSERT_FALSE(empty);
    EXPECT_NE(empty.error().detail.find("5–2"), std::string::npos);
    const auto apart = versions.choose(ApiKey::Fetch, {0, 3});
    ASSERT_FALSE(apart);
    EXPECT_NE(apart.error().detail.find("4–17"), std::string::npos);
}

TEST(BrokerVersions, TheReleaseIsTheLeastThatHasEverything) {
    BrokerVersions versions;
    versions.apis[18] = {0, 0};
    EXPECT_EQ(versions.release().name, "0.10.0");
    versions.apis[1] = {0, 11};
    EXPECT_EQ(versions.release().name, "2.3");
    versions.apis[1] = {0, 16};
    EXPECT_EQ(versions.release(), (Release{"3.7", false}));
}

TEST(BrokerVersions, ALevelOfMetadataTellsMoreThanTheApis) {
    BrokerVersions versions;
    versions.apis[18] = {0, 4};
    versions.apis[1] = {0, 18};
    EXPECT_EQ(to_string(versions.release()), "≥ 4.1");
    versions.features = {{"group.version", 0, 1, 1}, {"metadata.version", 7, 33, 33}};
    EXPECT_EQ(to_string(versions.release()), "≥ 4.4");
    versions.features[1].max_version = 40;
    EXPECT_EQ(to_string(versions.release()), "≥ 4.5") << "a level that came after this client";
    // What the APIs show cannot be taken back by a level.
    versions.features[1].max_version = 21;
    EXPECT_EQ(to_string(versions.release()), "≥ 4.1");
}

} // namespace
} // namespace odradek::net
