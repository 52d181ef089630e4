// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/memory_stream.h"

#include "tests/support/virtual_environment.h"

#include <gtest/gtest.h>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using base::Task;
using testing::VirtualEnvironment;

/// One read of at most `most` bytes, as text; "<end>" for the end, or the kind of the error.
Task<std::string> read_once(base::Stream& stream, std::size_t most) {
    base::Bytes into(most);
    Result<std::size_t> count = co_await stream.read_some(into);
    if (!count) co_return std::string(base::name(count.error().kind));
    if (*count == 0) co_return std::string("<end>");
    co_return base::text_of(base::ByteView(into).first(*count));
}

Task<std::string> write_text(base::Stream& stream, std::string text) {
    const base::Bytes data = base::bytes_of(text);
    Result<void> written = co_await stream.write(data);
    co_return written ? std::string("ok") : std::string(base::name(written.error().kind));
}

class MemoryStreams : public ::testing::Test {
protected:
    VirtualEnvironment world;
    MemoryPair pair = memory_stream_pair(world);
};

TEST_F(MemoryStreams, CarryBytesBothWays) {
    EXPECT_EQ(world.run(write_text(*pair.client, "ping")), "ok");
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "ping");
    EXPECT_EQ(world.run(write_text(*pair.server, "pong")), "ok");
    EXPECT_EQ(world.run(read_once(*pair.client, 2)), "po");
    EXPECT_EQ(world.run(read_once(*pair.client, 100)), "ng");
}

TEST_F(MemoryStreams, ArriveAfterTheirLatencyAndInOrder) {
    pair.link->to_server().latency = 2s;
    world.run(write_text(*pair.client, "slow "));
    pair.link->to_server().latency = 0s;
    world.run(write_text(*pair.client, "fast"));
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "slow ");
    EXPECT_EQ(world.now().since_start, base::Duration(2s));
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "fast");
}

TEST_F(MemoryStreams, Drip) {
    pair.link->to_server().read_limit = 1;
    world.run(write_text(*pair.client, "ab"));
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "a");
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "b");
}

TEST_F(MemoryStreams, EndBehindWhatIsOnItsWay) {
    world.run(write_text(*pair.client, "last"));
    pair.client->close();
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "last");
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "<end>");
    EXPECT_EQ(world.run(write_text(*pair.server, "x")), "disconnected");
    EXPECT_EQ(world.run(read_once(*pair.client, 100)), "disconnected");
}

TEST_F(MemoryStreams, AResetLosesWhatIsOnItsWay) {
    world.run(write_text(*pair.client, "lost"));
    pair.link->reset();
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "disconnected");
    EXPECT_EQ(world.run(write_text(*pair.client, "x")), "disconnected");
}

TEST_F(MemoryStreams, AFullPipeHoldsItsWriterUntilSomebodyReads) {
    pair.link->to_server().capacity = 4;
    EXPECT_EQ(world.run(write_text(*pair.client, "12345")), "ok");
    auto waiting = write_text(*pair.client, "6");
    EXPECT_THROW(world.run(std::move(waiting)), std::runtime_error);
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "12345");
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "6");
}

TEST_F(MemoryStreams, AStalledDirectionGivesNothingUntilItMoves) {
    pair.link->to_server().stalled = true;
    world.run(write_text(*pair.client, "x"));
    auto reading = read_once(*pair.server, 100);
    world.start_timer(5s, [this] {
        pair.link->to_server().stalled = false;
        pair.link->wake();
    });
    EXPECT_EQ(world.run(std::move(reading)), "x");
    EXPECT_EQ(world.now().since_start, base::Duration(5s));
}

Task<void> keep_read(base::Stream& stream, std::string& result) {
    result = co_await read_once(stream, 10);
}

// catalogue A19
TEST_F(MemoryStreams, AReadCanBeCancelledAndTheStreamLivesOn) {
    std::string result;
    base::Job job = base::spawn(world, keep_read(*pair.server, result));
    world.poll();
    job.cancel();
    world.poll();
    EXPECT_EQ(result, "cancelled");
    world.run(write_text(*pair.client, "still"));
    EXPECT_EQ(world.run(read_once(*pair.server, 100)), "still");
}

TEST(MemoryNetworks, RefuseWhereNobodyListens) {
    VirtualEnvironment world;
    auto stream = world.network().connect(world, {"10.0.0.1", 9092});
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().kind, ErrorKind::Connect);
    EXPECT_EQ(stream.error().where, "10.0.0.1:9092");
}

TEST(MemoryNetworks, FindListenersByHostName) {
    VirtualEnvironment world;
    world.network().listen({"memory:demo", 9092}, [](auto) {});
    EXPECT_EQ(world.network().find_host("demo", 9092), (base::Address{"memory:demo", 9092}));
    EXPECT_FALSE(world.network().find_host("demo", 9093));
    EXPECT_EQ(world.run(world.resolve("demo", 9092))->front().ip, "memory:demo");
}

} // namespace
} // namespace odradek::net
