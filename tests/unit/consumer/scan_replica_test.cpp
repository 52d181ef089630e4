// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "consumer/fetch_codec.h"

#include <gtest/gtest.h>

// Reading from a replica nearby (KIP-392).
namespace odradek::consumer {
namespace {

using base::BrokerId;
using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::whole;
using wire::ApiKey;
using namespace std::chrono_literals;

// surface 5.3
TEST(Rack, StandsInEveryFetch) {
    const std::vector<Slot> slots(1);
    const SessionFetch fetch{.items = {{.slot = 0, .position = 5}}};
    EXPECT_EQ(make_fetch(fetch, slots, {.rack = "r1"}).rack_id, "r1");
    EXPECT_EQ(make_fetch(fetch, slots, {}).rack_id, "");
}

// surface 5.3
TEST(Replica, TheLeaderIsAskedAgainAsOftenAsMetadataAre) {
    SandboxWorld world(2, {{.name = "t", .partitions = 1, .replication = 2, .configs = {{"retention.ms", "-1"}}}});
    world.connect();
    const BrokerId leader = world.sandbox.cluster().find("t", 0)->leader;
    const BrokerId near{number(leader) % 2 + 1};
    world.sandbox.hooks().preferred_replicas[{"t", 0}] = near;
    Collector sink;
    ScanRequest request = whole({"t"});
    request.follow = true;
    testing::RunningScan tail = testing::start(world, request, sink);
    world.environment.advance(10s);
    world.sandbox.requests().clear();
    world.environment.advance(240s);
    EXPECT_EQ(world.sandbox.requests().count(ApiKey::Fetch, leader), 0U) << "the replica has all";
    EXPECT_GT(world.sandbox.requests().count(ApiKey::Fetch, near), 300U);
    world.environment.advance(60s);
    const auto asked = world.sandbox.requests().count(ApiKey::Fetch, leader);
    EXPECT_GE(asked, 1U);
    EXPECT_LE(asked, 3U) << "it names the replica again";
    world.produce("t", 0, {{1000, "x"}});
    world.sandbox.notify();
    world.environment.advance(1s);
    EXPECT_EQ(sink.rows.size(), 1U);
    tail.job.cancel();
    world.environment.run_until([&] { return tail.job.done(); });
}

} // namespace
} // namespace odradek::consumer
