// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/peer.h"

#include "sandbox/handlers/table.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/metadata.h"

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;
using test::Peer;

class ServingTest : public test::SandboxTest {
protected:
    static std::optional<wire::ApiVersionsResponse::ApiVersion> find(const wire::ApiVersionsResponse& response,
                                                                     wire::ApiKey key) {
        for (const auto& api : response.api_keys) {
            if (api.api_key == static_cast<std::int16_t>(key)) return api;
        }
        return std::nullopt;
    }
    wire::MetadataRequest metadata_;
    wire::ApiVersionsRequest versions_;
};

TEST_F(ServingTest, TellsTheVersionsOfEveryApiItHas) {
    for (std::int16_t version = 0; version <= 5; ++version) {
        const auto response = peer_.call(versions_, version);
        ASSERT_TRUE(response) << version;
        EXPECT_EQ(response->error_code, 0);
        EXPECT_EQ(response->api_keys.size(), handlers().size());
        EXPECT_EQ(find(*response, wire::ApiKey::Fetch)->max_version, 18);
    }
    EXPECT_EQ(peer_.ask(versions_).finalized_features.size(), 3U);
}

TEST_F(ServingTest, AnswersAnUnknownApiVersionsVersionInVersion0) {
    base::Bytes frame = wire::encode_request(versions_, 3, 1, std::string_view("new"));
    frame[7] = std::byte{99};
    peer_.send_bytes(std::move(frame));
    const auto answer = peer_.receive();
    ASSERT_TRUE(answer);
    const auto parted = wire::part_response(*answer, wire::ApiVersionsRequest::kApi, 0);
    ASSERT_TRUE(parted);
    const auto response = wire::decode<wire::ApiVersionsResponse>(parted->body, 0);
    ASSERT_TRUE(response);
    EXPECT_EQ(response->error_code, 35);
    EXPECT_EQ(find(*response, wire::ApiKey::ApiVersions)->max_version, 5);
}

TEST_F(ServingTest, ClosesOnAVersionOrBodyThatCannotBe) {
    base::Bytes frame = wire::encode_request(metadata_, 1, 1, std::string_view("x"));
    frame[7] = std::byte{99};
    peer_.send_bytes(std::move(frame));
    EXPECT_TRUE(peer_.is_closed());
    Peer other(environment_, sandbox_);
    other.send_bytes(base::Bytes(4, std::byte{0xFF}));
    EXPECT_TRUE(other.is_closed());
}

TEST_F(ServingTest, PlaysAnotherBrokersVersions) {
    sandbox_.set_versions(wire::ApiKey::Fetch, ServedVersions{5, 4});
    sandbox_.set_versions(wire::ApiKey::Metadata, ServedVersions{0, 7});
    sandbox_.remove_api(wire::ApiKey::DescribeQuorum);
    const auto response = peer_.ask(versions_);
    EXPECT_EQ(find(response, wire::ApiKey::Fetch)->min_version, 5);
    EXPECT_EQ(find(response, wire::ApiKey::Fetch)->max_version, 4);
    EXPECT_FALSE(find(response, wire::ApiKey::DescribeQuorum));
    EXPECT_TRUE(peer_.call(metadata_, 7));
    EXPECT_FALSE(peer_.call(metadata_, 8));
}

TEST_F(ServingTest, AnswersInTheOrderOfTheRequests) {
    peer_.send(versions_, 0);
    peer_.send(versions_, 0);
    for (std::int32_t expected = 1; expected <= 2; ++expected) {
        const auto frame = peer_.receive();
        ASSERT_TRUE(frame);
        EXPECT_EQ(wire::peek_correlation_id(frame->view()), expected);
    }
}

TEST_F(ServingTest, CountsRequestsAndKnowsThatNobodyJoined) {
    peer_.ask(metadata_);
    peer_.ask(metadata_);
    EXPECT_EQ(sandbox_.requests().count(wire::ApiKey::Metadata), 2U);
    EXPECT_EQ(sandbox_.requests().recent().back().client_id, "tester");
    EXPECT_TRUE(sandbox_.requests().only_looked());
}

TEST_F(ServingTest, StoppedBrokersCloseAndRefuseConnections) {
    sandbox_.stop_broker(base::BrokerId{1});
    EXPECT_TRUE(peer_.is_closed());
    Peer refused(environment_, sandbox_);
    EXPECT_TRUE(refused.is_closed());
    sandbox_.start_broker(base::BrokerId{1});
    Peer again(environment_, sandbox_);
    EXPECT_EQ(again.ask(metadata_).brokers.size(), 2U);
}

TEST_F(ServingTest, DelaysAnAnswer) {
    order(wire::ApiKey::Metadata, fault(FaultKind::Delay, 30s));
    const base::MonotonicTime before = environment_.now();
    EXPECT_EQ(peer_.ask(metadata_).brokers.size(), 2U);
    EXPECT_EQ(environment_.now() - before, 30s);
    EXPECT_TRUE(plan_->spent());
}

TEST_F(ServingTest, DropsAnAnswerAndServesTheNext) {
    order(wire::ApiKey::Metadata, fault(FaultKind::DropAnswer));
    peer_.send(metadata_, 0);
    EXPECT_TRUE(peer_.call(versions_, 0));
}

TEST_F(ServingTest, ClosesBeforeAndAfter) {
    order(wire::ApiKey::Metadata, fault(FaultKind::CloseBefore));
    peer_.send(metadata_, 0);
    EXPECT_TRUE(peer_.is_closed());
    Peer other(environment_, sandbox_);
    order(wire::ApiKey::Metadata, fault(FaultKind::CloseAfter));
    other.send(metadata_, 0);
    EXPECT_TRUE(other.is_closed());
}

TEST_F(ServingTest, CutsAnAnswer) {
    order(wire::ApiKey::Metadata, fault(FaultKind::CutAnswer, {}, 9));
    peer_.send(metadata_, 0);
    EXPECT_TRUE(peer_.is_closed());
}

TEST_F(ServingTest, DripsAndStallsAnAnswerWhole) {
    order(wire::ApiKey::Metadata, fault(FaultKind::Drip, 1ms));
    const base::MonotonicTime before = environment_.now();
    EXPECT_EQ(peer_.ask(metadata_).brokers.size(), 2U);
    EXPECT_GT(environment_.now() - before, 50ms);
    order(wire::ApiKey::Metadata, fault(FaultKind::StallAnswer, 7s, 10));
    EXPECT_EQ(peer_.ask(metadata_).brokers.size(), 2U);
    EXPECT_GT(environment_.now() - before, 7s);
}

TEST_F(ServingTest, SendsStrangeAndDoubledFrames) {
    order(wire::ApiKey::Metadata, fault(FaultKind::WrongCorrelation));
    const std::int32_t sent = peer_.send(metadata_, 0);
    EXPECT_NE(wire::peek_correlation_id(peer_.receive()->view()), sent);
    order(wire::ApiKey::Metadata, fault(FaultKind::DoubleAnswer));
    const std::int32_t again = peer_.send(metadata_, 0);
    EXPECT_EQ(wire::peek_correlation_id(peer_.receive()->view()), again);
    EXPECT_EQ(wire::peek_correlation_id(peer_.receive()->view()), again);
    order(wire::ApiKey::Metadata, fault(FaultKind::UnaskedBytes));
    const std::int32_t third = peer_.send(metadata_, 0);
    EXPECT_NE(wire::peek_correlation_id(peer_.receive()->view()), third);
    EXPECT_EQ(wire::peek_correlation_id(peer_.receive()->view()), third);
}

TEST_F(ServingTest, ThrottlesAndOrdersErrors) {
    order(wire::ApiKey::ApiVersions, fault(FaultKind::Throttle, {}, 30'000));
    EXPECT_EQ(peer_.ask(versions_).throttle_time_ms, 30'000);
    Fault error = fault(FaultKind::ErrorCode);
    error.code = code::KafkaCode{999};
    order(wire::ApiKey::ApiVersions, error);
    EXPECT_EQ(peer_.ask(versions_).error_code, 999);
    order(wire::ApiKey::ApiVersions, fault(FaultKind::UnsupportedVersion));
    const auto refused = peer_.call(versions_, 0);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->error_code, 35);
}

TEST_F(ServingTest, ActsOnTheClusterBeforeARequest) {
    Fault act = fault(FaultKind::Act);
    act.act = [](Sandbox& sandbox) {
        sandbox.cluster().create({"new", 1, 1, {}, false});
    };
    order(wire::ApiKey::Metadata, act);
    wire::MetadataRequest all;
    all.topics.reset();
    EXPECT_EQ(peer_.ask(all).topics.size(), 2U);
}

TEST_F(ServingTest, EndsInjectedWaitsWhenItCloses) {
    order(wire::ApiKey::Metadata, fault(FaultKind::Delay, std::chrono::hours(9)));
    peer_.send(metadata_, 0);
    sandbox_.close();
    EXPECT_TRUE(peer_.is_closed());
    EXPECT_LT(environment_.now().since_start, 1h);
}

} // namespace
} // namespace odradek::sandbox
