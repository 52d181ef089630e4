// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "net/system_environment.h"
#include "net/tcp_listener.h"

#include <gtest/gtest.h>

#include <string>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using base::ErrorKind;
using base::Result;
using base::Task;

Task<void> echo(std::shared_ptr<base::Stream> stream) {
    base::Bytes into(1000);
    for (;;) {
        Result<std::size_t> count = co_await stream->read_some(into);
        if (!count || *count == 0) co_return;
        Result<void> written = co_await stream->write(base::ByteView(into).first(*count));
        if (!written) co_return;
    }
}

Task<std::string> say(base::Environment& environment, base::Address address, std::string text) {
    auto stream = co_await environment.connect(address);
    if (!stream) co_return std::string(base::name(stream.error().kind));
    const base::Bytes data = base::bytes_of(text);
    Result<void> written = co_await (*stream)->write(data);
    if (!written) co_return std::string("unwritten");
    std::string answer;
    base::Bytes into(1000);
    while (answer.size() < text.size()) {
        Result<std::size_t> count = co_await (*stream)->read_some(into);
        if (!count || *count == 0) co_return std::string("ended");
        answer += base::as_text(base::ByteView(into).first(*count));
    }
    co_return answer;
}

Task<std::string> first_ip(base::Environment& environment, std::string host) {
    auto addresses = co_await environment.resolve(std::move(host), 9092);
    co_return addresses ? addresses->front().ip : std::string(base::name(addresses.error().kind));
}

Task<bool> cancelled_read(base::Environment& environment, base::Address address) {
    auto stream = co_await environment.connect(address);
    if (!stream) co_return false;
    base::Bytes into(10);
    auto reading = (*stream)->read_some(into);
    auto read = co_await base::with_deadline<std::size_t>(environment, 10ms, "read", std::move(reading));
    co_return !read && read.error().kind == ErrorKind::Timeout;
}

Task<int> decoded(base::Environment& environment) {
    std::move_only_function<int()> work = [] {
        return 42;
    };
    auto value = co_await base::decode<int>(environment, std::move(work));
    co_return value.value_or(-1);
}

class Tcp : public ::testing::Test {
protected:
    void SetUp() override {
        auto accept = [this](std::unique_ptr<base::Stream> stream) {
            std::shared_ptr<base::Stream> shared = std::move(stream);
            jobs.add(world, echo(std::move(shared)));
        };
        auto listening = TcpListener::listen(world, {"127.0.0.1", 0}, accept);
        ASSERT_TRUE(listening) << listening.error().detail;
        listener = std::move(*listening);
    }

    void TearDown() override {
        listener->close();
        jobs.cancel_all();
        world.run_task(settle());
    }

    Task<bool> settle() {
        co_await jobs.join_all();
        co_await base::sleep(world, 1ms);
        co_return true;
    }

    base::Address address() const { return {"127.0.0.1", listener->port()}; }

    SystemEnvironment world{{.decode_threads = 2}};
    base::JobGroup jobs;
    std::unique_ptr<TcpListener> listener;
};

TEST_F(Tcp, BytesGoOverLoopbackAndBack) {
    EXPECT_EQ(world.run_task(say(world, address(), "hello")), "hello");
    const std::string large(300'000, 'x');
    EXPECT_EQ(world.run_task(say(world, address(), large)), large);
}

// catalogue A1
TEST_F(Tcp, AClosedPortRefuses) {
    const base::Address closed = address();
    listener->close();
    EXPECT_EQ(world.run_task(say(world, closed, "hello")), "connect");
}

// catalogue A19
TEST_F(Tcp, AReadIsCancelledByItsDeadline) {
    EXPECT_TRUE(world.run_task(cancelled_read(world, address())));
}

TEST_F(Tcp, NamesAndAddressesResolve) {
    EXPECT_EQ(world.run_task(first_ip(world, "::1")), "::1");
    const std::string local = world.run_task(first_ip(world, "localhost"));
    EXPECT_TRUE(local == "127.0.0.1" || local == "::1") << local;
}

TEST_F(Tcp, WorkRunsOnADecodeThread) {
    EXPECT_EQ(world.run_task(decoded(world)), 42);
}

TEST_F(Tcp, ThePortInUseIsTold) {
    auto again = TcpListener::listen(world, address(), [](auto) {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Io);
}

} // namespace
} // namespace odradek::net
