// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/in_flight.h"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
using Table = InFlightTable<std::string>;

base::MonotonicTime at(base::Duration span) {
    return {span};
}

TEST(InFlight, AnswersBelongToTheOldestRequest) {
    Table table;
    const auto first = table.add("a", at(1s), at(31s));
    const auto second = table.add("b", at(2s), at(32s));
    ASSERT_NE(first, second);
    auto match = table.match(first);
    ASSERT_TRUE(match);
    EXPECT_EQ(match->waiter, "a");
    EXPECT_EQ(match->sent_at, at(1s));
    EXPECT_EQ(table.size(), 1U);
}

// catalogue A23
TEST(InFlight, KnowsWhatNobodyAskedFor) {
    Table table;
    const auto first = table.add("a", at(0s), at(30s));
    const auto second = table.add("b", at(0s), at(30s));
    EXPECT_FALSE(table.match(99)) << "never sent";
    EXPECT_FALSE(table.match(second)) << "out of order";
    ASSERT_TRUE(table.match(first));
    EXPECT_FALSE(table.match(first)) << "a doubled answer";
    ASSERT_TRUE(table.match(second));
    EXPECT_FALSE(table.match(second)) << "nothing is out any more";
}

TEST(InFlight, AnAbandonedRequestStillTakesItsAnswer) {
    Table table;
    const auto first = table.add("a", at(0s), at(30s));
    const auto second = table.add("b", at(0s), at(30s));
    table.abandon(first);
    table.abandon(12345);
    auto match = table.match(first);
    ASSERT_TRUE(match);
    EXPECT_TRUE(match->abandoned);
    EXPECT_TRUE(match->waiter.empty());
    EXPECT_EQ(table.match(second)->waiter, "b");
}

TEST(InFlight, TheEarliestDeadlineCountsAlsoOfAbandonedOnes) {
    Table table;
    EXPECT_FALSE(table.next_deadline());
    table.add("a", at(0s), at(30s));
    const auto short_one = table.add("b", at(0s), at(5s));
    table.abandon(short_one);
    EXPECT_EQ(table.next_deadline(), at(5s));
    EXPECT_TRUE(table.is_overdue(short_one, at(5s)));
    EXPECT_FALSE(table.is_overdue(short_one, at(4s)));
}

TEST(InFlight, AtTheEndEveryoneWhoStillWaitsIsTold) {
    Table table;
    table.add("late", at(0s), at(5s));
    table.abandon(table.add("abandoned", at(0s), at(5s)));
    table.add("early", at(0s), at(30s));
    const auto waiters = table.take_all(at(10s));
    ASSERT_EQ(waiters.size(), 2U);
    EXPECT_EQ(waiters[0], (std::pair<std::string, bool>("late", true)));
    EXPECT_EQ(waiters[1], (std::pair<std::string, bool>("early", false)));
    EXPECT_EQ(table.size(), 0U);
}

TEST(InFlight, CorrelationIdsWrapToZero) {
    Table table;
    table.set_next_id(std::numeric_limits<std::int32_t>::max());
    EXPECT_EQ(table.add("a", at(0s), at(1s)), std::numeric_limits<std::int32_t>::max());
    EXPECT_EQ(table.add("b", at(0s), at(1s)), 0);
}

} // namespace
} // namespace odradek::net
