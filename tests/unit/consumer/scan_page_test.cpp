// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace odradek::consumer {
namespace {

using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::read;
using testing::whole;
using Rows = std::vector<std::string>;

// Three partitions with records whose timestamps rise, or are drawn at random.
class ScanPage : public ::testing::TestWithParam<bool> {
protected:
    ScanPage() : world_(2, {{.name = "t", .partitions = 3, .configs = {}}}) {
        world_.connect();
        std::mt19937 random(7);
        for (int at = 0; at < 90; ++at) {
            const base::TimestampMs time = GetParam() ? static_cast<base::TimestampMs>(random() % 50) : at;
            world_.produce("t", at % 3, {{1000 + time, "x"}});
        }
    }

    SandboxWorld world_;
};

// Every record is on exactly one page, whatever the timestamps.
TEST_P(ScanPage, OlderPagesShowEverythingOnce) {
    ScanRequest request = whole({"t"});
    request.from = FromNewest{7};
    request.order = Order::Time;
    std::set<std::string> seen;
    for (int page = 0; page < 20; ++page) {
        Collector sink;
        const ScanSummary summary = read(world_, request, sink);
        EXPECT_TRUE(std::ranges::is_sorted(sink.times));
        for (const std::string& row : sink.rows)
            EXPECT_TRUE(seen.insert(row).second) << row << " on page " << page;
        if (sink.rows.empty()) break;
        EXPECT_EQ(sink.rows.size(), seen.size() == 90 ? 90 % 7 : 7U);
        request = older_page(request, summary, 7);
    }
    EXPECT_EQ(seen.size(), 90U);
}

TEST_P(ScanPage, NewerPagesShowEverythingOnce) {
    ScanRequest request = whole({"t"});
    request.from = FromNext{7};
    request.order = Order::Time;
    std::set<std::string> seen;
    for (int page = 0; page < 20; ++page) {
        Collector sink;
        const ScanSummary summary = read(world_, request, sink);
        for (const std::string& row : sink.rows)
            EXPECT_TRUE(seen.insert(row).second) << row << " on page " << page;
        if (sink.rows.empty()) break;
        request = newer_page(request, summary, 7);
    }
    EXPECT_EQ(seen.size(), 90U);
}

INSTANTIATE_TEST_SUITE_P(Times, ScanPage, ::testing::Values(false, true));

TEST(ScanPages, GoBackAndForth) {
    SandboxWorld world(1, {{.name = "t", .partitions = 2, .configs = {}}});
    world.connect();
    for (int at = 0; at < 40; ++at)
        world.produce("t", at % 2, {{1000 + at, "x"}});
    ScanRequest request = whole({"t"});
    request.from = FromNewest{10};
    Collector newest;
    const ScanSummary first = read(world, request, newest);
    Collector older;
    const ScanRequest older_request = older_page(request, first, 10);
    const ScanSummary second = read(world, older_request, older);
    EXPECT_EQ(older.times.front(), 1020);
    EXPECT_EQ(older.times.back(), 1029);
    Collector again;
    read(world, newer_page(older_request, second, 10), again);
    EXPECT_EQ(again.rows, newest.rows);
    // Behind the newest page there is only what has come since.
    world.produce("t", 0, {{5000, "new"}});
    Collector fresh;
    read(world, newer_page(request, first, 10), fresh);
    EXPECT_EQ(fresh.rows, (Rows{"0:0:20"}));
}

TEST(ScanPages, AScanFromAnOffsetIsContinuedBothWays) {
    SandboxWorld world(1, {{.name = "t", .partitions = 1, .configs = {}}});
    world.connect();
    for (int at = 0; at < 40; ++at)
        world.produce("t", 0, {{1000 + at, "x"}});
    ScanRequest request = whole({"t"});
    request.from = FromOffset{20};
    request.limit = 5;
    Collector sink;
    const ScanSummary summary = read(world, request, sink);
    EXPECT_EQ(sink.rows.back(), "0:0:24");
    Collector newer;
    read(world, newer_page(request, summary, 2), newer);
    EXPECT_EQ(newer.rows, (Rows{"0:0:25", "0:0:26"}));
    Collector older;
    read(world, older_page(request, summary, 2), older);
    EXPECT_EQ(older.rows, (Rows{"0:0:18", "0:0:19"}));
}

} // namespace
} // namespace odradek::consumer
