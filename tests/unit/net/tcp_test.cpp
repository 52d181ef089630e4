// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "net/system_environment.h"
#include "net/tcp_listener.h"

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>

#include <string>
#include <utility>

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
    auto stream = co_await environment.connect(address, {});
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
    auto stream = co_await environment.connect(address, {});
    if (!stream) co_return false;
    base::Bytes into(10);
    auto reading = (*stream)->read_some(into);
    auto read = co_await base::with_deadline<std::size_t>(environment, 10ms, "read", std::move(reading));
    co_return !read && read.error().kind == ErrorKind::Timeout;
}

/// The address that a connection comes from, as the other side sees it, without its port; else the kind of the error.
/// `seen`, which the other side writes, outlives it.
Task<std::string> source_seen(base::Environment& environment, base::Address address, base::ConnectOptions options,
                              std::string& seen) {
    auto stream = co_await environment.connect(address, std::move(options));
    if (!stream) co_return std::string(base::name(stream.error().kind));
    while (seen.empty())
        co_await base::sleep(environment, 1ms);
    co_return seen.substr(0, seen.rfind(':'));
}

/// SO_SNDBUF and SO_RCVBUF of this process's socket that is connected to a port; zeros where there is none.
std::pair<int, int> buffers_of(std::uint16_t port) {
    for (int socket = 3; socket < 200; ++socket) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        void* into = &peer;
        if (::getpeername(socket, static_cast<sockaddr*>(into), &size) != 0 || ntohs(peer.sin_port) != port) continue;
        std::pair<int, int> sizes;
        size = sizeof(int);
        ::getsockopt(socket, SOL_SOCKET, SO_SNDBUF, &sizes.first, &size);
        ::getsockopt(socket, SOL_SOCKET, SO_RCVBUF, &sizes.second, &size);
        return sizes;
    }
    return {};
}

Task<std::pair<int, int>> sized(base::Environment& environment, base::Address address, base::ConnectOptions options) {
    const auto stream = co_await environment.connect(address, std::move(options));
    co_return stream ? buffers_of(address.port) : std::pair<int, int>{};
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
            seen = shared->peer();
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
    std::string seen; // who came last
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

// surface 1.11
TEST_F(Tcp, BuffersHaveTheSizesThatAreWanted) {
    const auto usual = world.run_task(sized(world, address(), {}));
    const auto wanted = world.run_task(sized(world, address(), {.send_buffer = 20'000, .receive_buffer = 30'000}));
    EXPECT_EQ(wanted, std::pair(40'000, 60'000)) << "the system doubles them for its own use (socket(7))";
    EXPECT_NE(usual.first, wanted.first);
    EXPECT_NE(usual.second, wanted.second);
}

// surface 1.15
TEST_F(Tcp, AConnectionComesFromWhereItIsToldTo) {
    EXPECT_EQ(world.run_task(source_seen(world, address(), {.source = base::Address{"127.0.0.77", 0}}, seen)),
              "127.0.0.77");
    for (const char* none : {"192.0.2.1", "::1", "here"})
        EXPECT_EQ(world.run_task(source_seen(world, address(), {.source = base::Address{none, 0}}, seen)), "connect")
            << none;
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
