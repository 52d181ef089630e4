// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_probe.h"

#include "base/hex.h"
#include "tests/support/virtual_environment.h"

#include <array>

#include <gtest/gtest.h>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using odradek::testing::VirtualEnvironment;

base::Bytes bytes(const char* hex) {
    return base::from_hex(hex).value();
}

TEST(TlsRecord, AlertsAndHandshakesOfAllVersionsAreKnown) {
    for (const char* tls : {"150300", "150301", "160303", "160304", "15030300020246"})
        EXPECT_TRUE(begins_tls(bytes(tls))) << tls;
    for (const char* other : {"", "1503", "140303", "170303", "150203", "160305", "0000001a", "485454"})
        EXPECT_FALSE(begins_tls(bytes(other))) << other;
}

TEST(TlsRecord, AClientHelloIsOneRecordOfOneMessage) {
    const base::Bytes hello = client_hello(0x0102030405060708);
    ASSERT_GT(hello.size(), 9U);
    EXPECT_TRUE(begins_tls(hello));
    const auto two = [&hello](std::size_t at) {
        return std::to_integer<std::size_t>(hello[at]) * 256 + std::to_integer<std::size_t>(hello[at + 1]);
    };
    EXPECT_EQ(two(3), hello.size() - 5) << "the record's length";
    EXPECT_EQ(hello[5], std::byte{1}) << "a ClientHello";
    EXPECT_EQ(two(7), hello.size() - 9) << "the message's length";
    EXPECT_EQ(base::to_hex(base::ByteView(hello).subspan(11, 8)), "0807060504030201");
}

/// What a server does with what it is sent first.
base::Task<void> serve(std::unique_ptr<base::Stream> stream, base::Bytes answer, std::string* heard) {
    std::array<std::byte, 512> room{};
    const auto count = co_await stream->read_some(room);
    if (count) *heard = base::to_hex(base::ByteView(room).first(*count));
    if (!answer.empty()) co_await stream->write(answer);
}

class Greeting : public ::testing::Test {
protected:
    base::Result<bool> greet(const char* answer) {
        const base::Address address{"10.0.0.1", 9092};
        world_.network().listen(address, [this, answer](std::unique_ptr<base::Stream> stream) {
            base::spawn(world_, serve(std::move(stream), bytes(answer), &heard_));
        });
        auto stream = world_.run(world_.connect(address, {}));
        return world_.run(answers_tls(world_, **stream, 2s));
    }

    VirtualEnvironment world_;
    std::string heard_;
};

// catalogue B2
TEST_F(Greeting, TellsTlsFromEverythingElse) {
    EXPECT_EQ(greet("160303007a"), true);
    EXPECT_TRUE(heard_.starts_with("160301")) << heard_;
    EXPECT_EQ(greet("15030100020228"), true) << "a refusal is an answer in its language, too";
    EXPECT_EQ(greet("0000000a00000000"), false);
    EXPECT_EQ(greet(""), false) << "it closes";
    EXPECT_EQ(greet("16"), false);
}

} // namespace
} // namespace odradek::net
