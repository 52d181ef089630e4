// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"
#include "consumer/time_order.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

using testing::At;
using testing::delivery;
using testing::names_of;
using Names = std::vector<std::string>;

void add(TimeOrder& order, std::uint32_t slot, const std::vector<At>& records) {
    std::vector<Delivery> deliveries;
    deliveries.push_back(delivery(static_cast<base::PartitionId>(slot), records));
    order.add(slot, std::move(deliveries));
}

Names take_all(TimeOrder& order) {
    Names all;
    for (Names some = names_of(order.take()); !some.empty(); some = names_of(order.take()))
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

TEST(TimeOrder, SortsAWholeRangeEvenWhereTimestampsGoBack) {
    TimeOrder order(2, 1 << 20);
    add(order, 0, {{0, 30}, {1, 10}, {2, 50}});
    EXPECT_TRUE(order.take().empty());
    add(order, 1, {{7, 20}, {8, 30}});
    order.close(0);
    EXPECT_TRUE(order.take().empty());
    order.close(1);
    EXPECT_EQ(take_all(order), (Names{"0:1", "1:7", "0:0", "1:8", "0:2"}));
    const auto backward = order.take_backward_times();
    ASSERT_EQ(backward.size(), 1U);
    EXPECT_EQ(backward[0], (std::pair<std::uint32_t, base::Offset>{0, 1}));
}

TEST(TimeOrder, TellsWhatItStillHolds) {
    using Held = std::vector<std::pair<std::uint32_t, base::Offset>>;
    TimeOrder order(3, 1 << 20);
    EXPECT_EQ(order.held(), Held{});
    add(order, 0, {{4, 30}, {5, 10}});
    add(order, 2, {{7, 20}});
    EXPECT_EQ(order.held(), (Held{{0, 4}, {2, 7}}));
    for (const std::uint32_t slot : {0U, 1U, 2U})
        order.close(slot);
    take_all(order);
    EXPECT_EQ(order.held(), Held{});
}

TEST(TimeOrder, BeyondItsBudgetItFetchesOnlyWhatIsBehind) {
    TimeOrder order(2, 1);
    add(order, 0, {{0, 10}, {1, 20}, {2, 30}});
    EXPECT_FALSE(order.wants(0));
    EXPECT_TRUE(order.wants(1));
    add(order, 1, {{0, 5}});
    EXPECT_TRUE(order.wants(1));
}

TEST(TimeOrder, LetsGoWhatNothingCanComeBefore) {
    // Two blocks of a few hundred bytes: more than the budget, less than twice as much.
    TimeOrder order(2, 400);
    add(order, 0, {{0, 10}, {1, 20}, {2, 30}});
    add(order, 1, {{0, 15}, {1, 25}});
    // Partition 1 may still come with 25: neither that nor anything later may leave.
    EXPECT_EQ(take_all(order), (Names{"0:0", "1:0", "0:1"}));
}

TEST(TimeOrder, NeverHoldsMoreThanTwiceItsBudget) {
    TimeOrder order(2, 1);
    // Partition 1 never comes; what partition 0 has leaves in the best order that is known.
    add(order, 0, {{0, 10}, {1, 20}});
    EXPECT_EQ(take_all(order), (Names{"0:0", "0:1"}));
}

} // namespace
} // namespace odradek::consumer
