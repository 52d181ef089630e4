// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dial.h"

#include "tests/support/virtual_environment.h"

#include <gtest/gtest.h>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using base::Address;
using base::ErrorKind;
using testing::ConnectFault;
using testing::VirtualEnvironment;

const Address kOne{"10.0.0.1", 9092};
const Address kTwo{"10.0.0.2", 9092};
const Address kSix{"fd00::1", 9092};

class Dial : public ::testing::Test {
protected:
    void listen(const Address& address) {
        world.network().listen(address, [](auto) {});
    }
    VirtualEnvironment world;
};

TEST(DialOrder, TakesTheFamiliesInTurn) {
    const Address four{"10.0.0.3", 9092};
    const Address other_six{"fd00::2", 9092};
    EXPECT_EQ(interleaved({kSix, other_six, kOne, kTwo, four}),
              (std::vector<Address>{kSix, kOne, other_six, kTwo, four}));
    EXPECT_EQ(interleaved({kOne, kTwo, kSix}), (std::vector<Address>{kOne, kSix, kTwo}));
    EXPECT_TRUE(interleaved({}).empty());
}

// catalogue A4
TEST_F(Dial, ARefusedAddressIsLeftAtOnce) {
    listen(kTwo);
    auto dialled = world.run(dial(world, {kOne, kTwo}));
    ASSERT_TRUE(dialled);
    EXPECT_EQ(dialled->address, kTwo);
    EXPECT_EQ(world.now().since_start, base::Duration{});
}

// catalogue A2
TEST_F(Dial, ASilentAddressDelaysTheNextByAQuarterOfASecond) {
    listen(kTwo);
    world.set_connect_fault(kOne, ConnectFault::Silence);
    auto dialled = world.run(dial(world, {kOne, kTwo}));
    ASSERT_TRUE(dialled);
    EXPECT_EQ(dialled->address, kTwo);
    EXPECT_EQ(world.now().since_start, kAttemptDelay);
    EXPECT_EQ(world.timers(), 0U) << "the losing attempt has ended";
}

TEST_F(Dial, TheFirstOfTwoSlowOnesWins) {
    listen(kOne);
    listen(kTwo);
    world.set_connect_delay(400ms);
    auto dialled = world.run(dial(world, {kOne, kTwo}));
    ASSERT_TRUE(dialled);
    EXPECT_EQ(dialled->address, kOne);
    EXPECT_EQ(world.connects().size(), 2U);
}

// catalogue A1
TEST_F(Dial, WhenAllRefuseTheErrorIsTheirs) {
    auto dialled = world.run(dial(world, {kOne, kTwo}));
    ASSERT_FALSE(dialled);
    EXPECT_EQ(dialled.error().kind, ErrorKind::Connect);
    EXPECT_EQ(world.connects().size(), 2U);
    EXPECT_FALSE(world.run(dial(world, {})));
}

// catalogue A17
TEST_F(Dial, WithoutADescriptorTheAttemptFailsAndNothingElse) {
    world.set_connect_fault(kOne, ConnectFault::NoDescriptors);
    auto dialled = world.run(dial(world, {kOne}));
    ASSERT_FALSE(dialled);
    EXPECT_EQ(dialled.error().kind, ErrorKind::Io);
    world.set_connect_fault(kOne, std::nullopt);
    listen(kOne);
    EXPECT_TRUE(world.run(dial(world, {kOne})));
}

base::Task<void> keep_dial(base::Environment& environment, std::vector<Address> addresses, ErrorKind& kind) {
    auto dialled = co_await dial(environment, std::move(addresses));
    if (!dialled) kind = dialled.error().kind;
}

// catalogue A19
TEST_F(Dial, ACancelEndsEveryAttempt) {
    for (const base::Duration when : {0ms, 100ms, 300ms}) {
        world.set_connect_fault(kOne, ConnectFault::Silence);
        world.set_connect_fault(kTwo, ConnectFault::Silence);
        ErrorKind kind = ErrorKind::Internal;
        base::Job job = base::spawn(world, keep_dial(world, {kOne, kTwo}, kind));
        world.advance(when);
        job.cancel();
        world.poll();
        EXPECT_TRUE(job.done());
        EXPECT_EQ(kind, ErrorKind::Cancelled);
        EXPECT_EQ(world.timers(), 0U);
    }
}

} // namespace
} // namespace odradek::net
