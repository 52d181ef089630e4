// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connection.h"

#include "tests/support/scripted_broker.h"
#include "tests/support/virtual_environment.h"
#include "wire/messages/list_groups.h"

#include <gtest/gtest.h>

#include <ostream>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using base::ErrorKind;
using base::Task;
using testing::ReceivedRequest;
using testing::ScriptedBroker;
using testing::ScriptedReply;
using testing::VirtualEnvironment;
using wire::ApiKey;

/// A request that the scripted broker answers with its own group id, so that answers can be told apart.
Outgoing list_groups(base::Duration timeout = 30s) {
    Outgoing outgoing;
    outgoing.api = &wire::ListGroupsRequest::kApi;
    outgoing.version = 0;
    outgoing.frame = wire::encode_request(wire::ListGroupsRequest{}, 0, 0, "test");
    outgoing.timeout = timeout;
    return outgoing;
}

/// How a request ended, in a word: the groups of the answer, or the kind of the error.
std::string word(const Outcome& outcome) {
    if (!outcome.answer) return std::string(base::name(outcome.answer.error().kind));
    auto decoded = wire::decode<wire::ListGroupsResponse>(outcome.answer->body, 0);
    if (!decoded) return "undecodable";
    return decoded->groups.empty() ? "no group" : decoded->groups.front().group_id;
}

Task<void> ask(std::shared_ptr<Connection> connection, Outgoing outgoing, std::string& into) {
    Outcome outcome = co_await connection->request(std::move(outgoing));
    into = word(outcome);
}

class Connections : public ::testing::Test {
protected:
    void SetUp() override { open({}); }

    void TearDown() override {
        connection->close({ErrorKind::Closed, {}, "", "the test ends"});
        broker.shut_down();
        world.run(connection->join());
        world.poll();
        EXPECT_EQ(world.timers(), 0U);
    }

    void open(ConnectionOptions options) {
        if (connection) {
            connection->close({ErrorKind::Closed, {}, "", "opened again"});
            world.run(connection->join());
        }
        MemoryPair pair = memory_stream_pair(world);
        link = pair.link;
        options.where = "b1:9092";
        broker.attach(std::move(pair.server));
        connection = Connection::start(world, std::move(pair.client), options);
        broker.on(ApiKey::ListGroups, [this](const ReceivedRequest& request) { return named(request); });
    }

    /// Answers with a group named g1, g2, … in the order of the requests.
    ScriptedReply named(const ReceivedRequest& request) {
        wire::ListGroupsResponse response;
        response.groups.emplace_back().group_id = "g" + std::to_string(++answers);
        return reply_with(request, response);
    }

    base::Job start(std::string& into, base::Duration timeout = 30s) {
        return base::spawn(world, ask(connection, list_groups(timeout), into));
    }

    std::string ask_once() {
        std::string into;
        base::Job job = start(into);
        world.run_until([&job] { return job.done(); });
        return into;
    }

    VirtualEnvironment world;
    ScriptedBroker broker{world};
    std::shared_ptr<MemoryLink> link;
    std::shared_ptr<Connection> connection;
    int answers = 0;
};

TEST_F(Connections, AnswersComeToWhoAsked) {
    std::string a;
    std::string b;
    base::Job first = start(a);
    base::Job second = start(b);
    world.run_until([&] { return first.done() && second.done(); });
    EXPECT_EQ(a, "g1");
    EXPECT_EQ(b, "g2");
    EXPECT_GT(connection->bytes_in(), 0U);
    EXPECT_EQ(connection->bytes_out(), 2 * list_groups().frame.size());
}

// catalogue A6
TEST_F(Connections, ByteByByteGivesTheSame) {
    link->to_client().read_limit = 1;
    link->to_server().read_limit = 1;
    EXPECT_EQ(ask_once(), "g1");
}

// surface 1.8
TEST_F(Connections, NoMoreThanTheLimitAreInFlightAndTheRestWaitInOrder) {
    open({.where = {}, .max_in_flight = 2});
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::string words[4];
    for (std::string& word : words)
        start(word);
    world.poll();
    EXPECT_EQ(broker.count(ApiKey::ListGroups), 2U);
    EXPECT_EQ(connection->pending(), 4U);
    connection->close({ErrorKind::Closed, {}, "", "enough"});
    world.poll();
    for (const std::string& word : words)
        EXPECT_EQ(word, "closed");
}

// catalogue A7
TEST_F(Connections, AMissingAnswerEndsTheConnectionAtItsDeadline) {
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::string late;
    std::string other;
    start(late, 5s);
    start(other, 60s);
    world.advance(4999ms);
    EXPECT_TRUE(connection->open());
    world.advance(1ms);
    EXPECT_EQ(late, "timeout");
    EXPECT_EQ(other, "disconnected") << "its own time was not over";
    EXPECT_FALSE(connection->open());
}

// catalogue A7
TEST_F(Connections, AStallInMidFrameEndsAtTheDeadlineToo) {
    broker.on(ApiKey::ListGroups, [this](const ReceivedRequest& request) {
        ScriptedReply reply = named(request);
        reply.bytes.resize(reply.bytes.size() - 3);
        return reply;
    });
    std::string word;
    start(word, 5s);
    world.advance(5s);
    EXPECT_EQ(word, "timeout");
}

// catalogue A19
TEST_F(Connections, ACancelledRequestIsAbandonedAndTheConnectionLivesOn) {
    link->to_client().latency = 2s;
    std::string cancelled;
    base::Job job = start(cancelled);
    world.advance(1s);
    job.cancel();
    world.poll();
    EXPECT_EQ(cancelled, "cancelled");
    EXPECT_TRUE(connection->open());
    EXPECT_EQ(ask_once(), "g2") << "the late answer was dropped";
}

// catalogue A8
TEST_F(Connections, ACancelBeforeItIsSentSendsNothing) {
    std::string never;
    base::Job job = start(never);
    job.cancel();
    world.poll();
    EXPECT_EQ(never, "cancelled");
    connection->hold(10s);
    std::string held;
    base::Job waiting = start(held);
    world.poll();
    waiting.cancel();
    world.advance(20s);
    EXPECT_EQ(held, "cancelled");
    EXPECT_LE(broker.count(ApiKey::ListGroups), 1U);
    EXPECT_EQ(connection->pending(), 0U);
}

// catalogue A24
TEST_F(Connections, AHeldConnectionIsSilentAndItsRequestsKeepTheirTime) {
    connection->hold(30s);
    std::string word;
    start(word, 5s);
    world.advance(29s);
    EXPECT_EQ(broker.count(ApiKey::ListGroups), 0U);
    world.advance(1s);
    EXPECT_EQ(word, "g1");
}

// catalogue A5
TEST_F(Connections, AnEndInMidAnswerIsTold) {
    broker.on(ApiKey::ListGroups, [this](const ReceivedRequest& request) {
        ScriptedReply reply = named(request);
        reply.bytes.resize(7);
        reply.then_close = true;
        return reply;
    });
    EXPECT_EQ(ask_once(), "disconnected");
    EXPECT_EQ(connection->end()->detail, "the connection ended in the middle of an answer");
    EXPECT_EQ(connection->end()->where, "b1:9092");
    EXPECT_EQ(ask_once(), "disconnected") << "and so is every request after it";
}

// catalogue A5
TEST_F(Connections, AResetFailsEverythingInFlightOnce) {
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::string a;
    std::string b;
    start(a);
    start(b);
    int ends = 0;
    connection->on_end([&ends] { ++ends; });
    world.poll();
    link->reset();
    world.poll();
    EXPECT_EQ(a, "disconnected");
    EXPECT_EQ(b, "disconnected");
    EXPECT_EQ(ends, 1);
}

class UnaskedBytes : public Connections, public ::testing::WithParamInterface<int> {};

// catalogue A23
TEST_P(UnaskedBytes, EndTheConnectionAndFailWhatIsInFlight) {
    broker.on(ApiKey::ListGroups, [this](const ReceivedRequest& request) {
        ScriptedReply reply = named(request);
        if (GetParam() == 0) reply.bytes[7] ^= std::byte{0x40}; // another correlation id
        const base::Bytes once = reply.bytes;
        if (GetParam() == 1) reply.bytes.insert(reply.bytes.end(), once.begin(), once.end()); // doubled
        return reply;
    });
    const std::string first = ask_once();
    EXPECT_EQ(first, GetParam() == 0 ? "protocol" : "g1");
    world.poll();
    ASSERT_FALSE(connection->open());
    EXPECT_EQ(connection->end()->kind, ErrorKind::Protocol);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, UnaskedBytes, ::testing::Values(0, 1));

struct BadStart {
    std::string bytes;
    ErrorKind kind;
};

/// How a failure shows it.
void PrintTo(const BadStart& value, std::ostream* out) {
    *out << base::name(value.kind);
}

class BadStarts : public Connections, public ::testing::WithParamInterface<BadStart> {};

// catalogue B1
// catalogue B2
TEST_P(BadStarts, EndTheConnectionWithWhatSpeaksThere) {
    broker.on(ApiKey::ListGroups,
              [](const ReceivedRequest&) { return ScriptedReply::raw(base::bytes_of(GetParam().bytes)); });
    EXPECT_EQ(ask_once(), base::name(GetParam().kind));
    EXPECT_EQ(connection->end()->where, "b1:9092");
}

INSTANTIATE_TEST_SUITE_P(Catalogue, BadStarts,
                         ::testing::Values(BadStart{std::string("\xff\xff\xff\xff", 4), ErrorKind::Protocol},
                                           BadStart{std::string("\0\0\0\2\0\0", 6), ErrorKind::Protocol},
                                           BadStart{std::string("\x7f\xff\xff\xff", 4), ErrorKind::TooLarge},
                                           BadStart{std::string("\x15\x03\x03\x00\x02\x02\x46", 7),
                                                    ErrorKind::TlsExpected},
                                           BadStart{"HTTP/1.1 400 Bad Request\r\n\r\n", ErrorKind::NotKafka},
                                           BadStart{"<!DOCTYPE HTML>\n<html>", ErrorKind::NotKafka},
                                           BadStart{"<html><body>400", ErrorKind::NotKafka},
                                           BadStart{"SSH-2.0-OpenSSH_9\r\n", ErrorKind::NotKafka}));

// catalogue A18
TEST_F(Connections, AnIdleConnectionClosesItself) {
    open({.where = {}, .max_in_flight = 5, .max_frame = wire::kDefaultFrameLimit, .max_idle = 540s});
    EXPECT_EQ(ask_once(), "g1");
    world.advance(539s);
    EXPECT_EQ(ask_once(), "g2") << "a request makes it young again";
    world.advance(539s);
    EXPECT_TRUE(connection->open());
    world.advance(1s);
    ASSERT_FALSE(connection->open());
    EXPECT_EQ(connection->end()->kind, ErrorKind::Closed);
}

// catalogue A15
TEST_F(Connections, AfterTheProgramStoodStillTheSocketIsReadBeforeADeadlineCounts) {
    link->to_client().latency = 2s;
    std::string word;
    start(word, 10s);
    world.advance(1s);
    world.stand_still(60s);
    world.run_until([&word] { return !word.empty(); });
    EXPECT_EQ(word, "g1");
    EXPECT_TRUE(connection->open());
}

// catalogue A15
TEST_F(Connections, AfterTheProgramStoodStillASilentBrokerIsStillTimedOut) {
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::string word;
    start(word, 10s);
    world.poll();
    world.stand_still(60s);
    world.advance(2s);
    EXPECT_EQ(word, "timeout");
}

// catalogue A16
TEST_F(Connections, TheWallClockDoesNotMatter) {
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::string word;
    start(word, 10s);
    world.poll();
    world.jump_wall_clock(-86'400'000);
    world.advance(9s);
    EXPECT_TRUE(word.empty());
    world.jump_wall_clock(2 * 86'400'000);
    world.advance(1s);
    EXPECT_EQ(word, "timeout");
}

// catalogue A20
TEST_F(Connections, AThousandRequestsEndAtOnceWhenItIsClosed) {
    broker.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    std::vector<std::string> words(1000);
    for (std::string& word : words)
        start(word);
    world.poll();
    connection->close({ErrorKind::Closed, {}, "", "quit"});
    world.poll();
    EXPECT_EQ(words, std::vector<std::string>(1000, "closed"));
    EXPECT_EQ(world.now().since_start, base::Duration{});
}

} // namespace
} // namespace odradek::net
