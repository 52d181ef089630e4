// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/broker_setup.h"

#include "tests/support/scripted_broker.h"
#include "tests/support/virtual_environment.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/metadata.h"

#include <gtest/gtest.h>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using base::Address;
using base::ErrorKind;
using testing::ConnectFault;
using testing::ReceivedRequest;
using testing::ScriptedBroker;
using testing::ScriptedReply;
using testing::VirtualEnvironment;
using wire::ApiKey;

const Address kOne{"10.0.0.1", 9092};
const Address kTwo{"10.0.0.2", 9092};

ScriptedReply modern(const ReceivedRequest& request) {
    wire::ApiVersionsResponse response;
    response.api_keys.push_back({18, 0, 4, {}});
    response.api_keys.push_back({3, 0, 13, {}});
    if (request.version > 4) {
        response.error_code = 35;
        return ScriptedReply::raw(wire::encode_response(response, 0, request.correlation_id));
    }
    return reply_with(request, response);
}

class Setups : public ::testing::Test {
protected:
    void SetUp() override {
        world.set_host("b1", {kOne.ip});
        broker.listen(world.network(), kOne);
    }

    void TearDown() override {
        if (opened && *opened) {
            (*opened)->connection->close({ErrorKind::Closed, {}, "", "the test ends"});
            world.run((*opened)->connection->join());
        }
        broker.shut_down();
        other.shut_down();
        world.poll();
        EXPECT_EQ(world.timers(), 0U);
    }

    const base::Result<OpenBroker>& open() {
        opened = world.run(open_broker(world, {"b1", 9092}, {{}, "test", 10s, nullptr}));
        return *opened;
    }

    VirtualEnvironment world;
    ScriptedBroker broker{world};
    ScriptedBroker other{world};
    std::optional<base::Result<OpenBroker>> opened;
};

TEST_F(Setups, AModernBrokerTakesOneConnection) {
    broker.on(ApiKey::ApiVersions, modern);
    ASSERT_TRUE(open());
    EXPECT_EQ((*opened)->address, kOne);
    EXPECT_TRUE((*opened)->connection->open());
    EXPECT_EQ(broker.connections(), 1);
    EXPECT_EQ(broker.requests().front().client_id, "test");
    EXPECT_EQ(broker.requests().front().as<wire::ApiVersionsRequest>().client_software_name, "odradek");
}

TEST_F(Setups, ZeroPointNineIsFoundInTwoSeconds) {
    broker.on(ApiKey::ApiVersions, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    broker.on(ApiKey::Metadata, [](const ReceivedRequest& r) { return reply_with(r, wire::MetadataResponse{}); });
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest& r) { return reply_with(r, wire::ListGroupsResponse{}); });
    ASSERT_TRUE(open());
    EXPECT_EQ((*opened)->versions->release().name, "0.9");
    EXPECT_EQ(world.now().since_start, base::Duration(2s));
    EXPECT_EQ(broker.open_connections(), 1U);
}

TEST_F(Setups, ZeroPointEightIsFoundAtOnce) {
    broker.on(ApiKey::Metadata, [](const ReceivedRequest& r) { return reply_with(r, wire::MetadataResponse{}); });
    ASSERT_TRUE(open());
    EXPECT_EQ((*opened)->versions->release().name, "0.8");
    world.poll();
    EXPECT_EQ(broker.open_connections(), 1U);
}

// catalogue A3
TEST_F(Setups, AnUnknownHostIsNamed) {
    world.set_host("b1", {});
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::Resolve);
    EXPECT_EQ(opened->error().where, "b1");
}

// People know the name that they have typed; the address says which of several it was.
TEST_F(Setups, ARefusalNamesTheHostThatWasAskedFor) {
    world.set_connect_fault(kOne, ConnectFault::Refuse);
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::Connect);
    EXPECT_EQ(opened->error().where, "b1:9092");
    EXPECT_NE(opened->error().detail.find(kOne.ip), std::string::npos) << opened->error().detail;
}

// catalogue A2
TEST_F(Setups, AnAddressThatAcceptsAndIsSilentIsLeftWithinTenSeconds) {
    broker.on(ApiKey::ApiVersions, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    broker.on(ApiKey::Metadata, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    world.set_host("b1", {kOne.ip, kTwo.ip});
    other.listen(world.network(), kTwo);
    other.on(ApiKey::ApiVersions, modern);
    ASSERT_TRUE(open());
    EXPECT_EQ((*opened)->address, kTwo);
    EXPECT_LE(world.now().since_start, base::Duration(10s));
}

// catalogue A2
TEST_F(Setups, NoAnswerToASynEndsAfterTenSeconds) {
    world.set_connect_fault(kOne, ConnectFault::Silence);
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::Timeout);
    EXPECT_EQ(opened->error().where, "b1:9092");
    EXPECT_EQ(world.now().since_start, base::Duration(10s));
}

// catalogue A2, surface 1.17
TEST_F(Setups, AnAcceptWithoutAnAnswerSaysSoWithinTenSeconds) {
    broker.on(ApiKey::ApiVersions, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    broker.on(ApiKey::Metadata, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::Timeout);
    EXPECT_TRUE(
        opened->error().detail.starts_with("it accepts connections but answers no request of any Kafka version"))
        << opened->error().detail;
    EXPECT_LE(world.now().since_start, base::Duration(10s));
}

// catalogue A3
TEST_F(Setups, AResolverThatHangsEndsAfterTenSeconds) {
    world.set_resolve_delay(1h);
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::Timeout);
}

// catalogue B2
TEST_F(Setups, ATlsPortAndAnHttpPortAreRecognised) {
    broker.on(ApiKey::ApiVersions, [](const ReceivedRequest&) {
        return ScriptedReply::raw(base::bytes_of(std::string_view("\x15\x03\x01\x00\x02\x02\x46", 7)));
    });
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::TlsExpected);
    EXPECT_EQ(opened->error().detail, "this port speaks TLS");
    broker.on(ApiKey::ApiVersions,
              [](const ReceivedRequest&) { return ScriptedReply::raw(base::bytes_of("HTTP/1.1 400 Bad")); });
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::NotKafka);
    EXPECT_TRUE(opened->error().detail.starts_with("not a Kafka broker: ")) << opened->error().detail;
    broker.on(ApiKey::ApiVersions,
              [](const ReceivedRequest&) { return ScriptedReply::raw(base::bytes_of("SSH-2.0-OpenSSH_9\r\n")); });
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::NotKafka);
}

// catalogue B2
TEST_F(Setups, AServerOfLinesIsRecognisedByItsAnswerToAnEmptyOne) {
    const auto page = [](const ReceivedRequest& request) {
        // It reads on until a line ends, then says in its way that this was none of its own.
        const bool ended = request.correlation_id == 0x0d0a0d0a;
        return ended ? ScriptedReply::raw(base::bytes_of("<!DOCTYPE HTML>\n<html>")) : ScriptedReply::silence();
    };
    broker.on(ApiKey::ApiVersions, page);
    broker.on(ApiKey::Metadata, page);
    ASSERT_FALSE(open());
    EXPECT_EQ(opened->error().kind, ErrorKind::NotKafka);
    EXPECT_NE(opened->error().detail.find("an HTTP server"), std::string::npos) << opened->error().detail;
    EXPECT_EQ(world.now().since_start, base::Duration(2s));
}

base::Task<void> keep_open(base::Environment& environment, std::optional<base::Error>& error) {
    auto result = co_await open_broker(environment, {"b1", 9092}, {{}, "test", 10s, nullptr});
    if (!result)
        error = result.error();
    else
        result->connection->close({ErrorKind::Closed, {}, "", "the test ends"});
}

/// The set-up of a 0.8 broker has the most steps; every step takes a tenth of a second.
class BrokenSetups : public Setups, public ::testing::WithParamInterface<int> {
protected:
    void slow_old_broker() {
        world.set_resolve_delay(100ms);
        world.set_connect_delay(100ms);
        world.network().watch([](const Address&, const std::shared_ptr<MemoryLink>& link) {
            link->to_client().latency = 100ms;
            link->to_server().latency = 100ms;
        });
        broker.on(ApiKey::Metadata, [](const ReceivedRequest& r) { return reply_with(r, wire::MetadataResponse{}); });
    }
};

// catalogue A19
TEST_P(BrokenSetups, ACancelAtAnyStepEndsItAndLeavesNothing) {
    slow_old_broker();
    std::optional<base::Error> error;
    base::Job job = base::spawn(world, keep_open(world, error));
    world.advance(GetParam() * 50ms);
    const bool was_done = job.done();
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    if (!was_done) {
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    }
    world.advance(10s);
    EXPECT_EQ(broker.open_connections(), 0U);
}

// catalogue A9
TEST_P(BrokenSetups, ACutAtAnyStepEndsInAnAnswerOrAnErrorInTime) {
    slow_old_broker();
    std::optional<base::Error> error;
    base::Job job = base::spawn(world, keep_open(world, error));
    world.advance(GetParam() * 50ms);
    broker.cut_all();
    world.advance(30s);
    EXPECT_TRUE(job.done());
}

INSTANTIATE_TEST_SUITE_P(EveryStep, BrokenSetups, ::testing::Range(0, 34));

} // namespace
} // namespace odradek::net
