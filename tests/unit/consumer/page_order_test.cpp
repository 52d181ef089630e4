// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"
#include "consumer/page_order.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

using testing::At;
using testing::delivery;
using testing::names_of;
using Names = std::vector<std::string>;

PagePlan newest(std::int64_t count) {
    return {.side = PagePlan::Side::Newest, .count = count, .each = count};
}

PagePlan first(std::int64_t count) {
    return {.side = PagePlan::Side::First, .count = count, .each = count};
}

// Feeds a slot what its windows ask for, out of the records that its log has.
void feed(PageOrder& page, std::uint32_t slot, const std::vector<At>& log) {
    auto window = page.first_window(slot);
    if (!window) page.close(slot);
    while (window) {
        std::vector<At> within;
        for (const At& record : log) {
            if (window->contains(record.first)) within.push_back(record);
        }
        std::vector<Delivery> deliveries;
        if (!within.empty()) deliveries.push_back(delivery(static_cast<base::PartitionId>(slot), within));
        page.add(slot, std::move(deliveries));
        window = page.close(slot);
    }
}

std::vector<At> log_of(base::Offset begin, base::Offset end, base::TimestampMs start, base::TimestampMs step) {
    std::vector<At> log;
    for (base::Offset offset = begin; offset < end; ++offset)
        log.emplace_back(offset, start + (offset - begin) * step);
    return log;
}

TEST(PageOrder, TakesTheNewestOverAllPartitions) {
    PageOrder page(newest(3), {{0, 10}, {0, 10}});
    feed(page, 0, log_of(0, 10, 1000, 10)); // ends at 1090
    feed(page, 1, log_of(0, 10, 1005, 10)); // ends at 1095
    EXPECT_EQ(names_of(page.take()), (Names{"1:8", "0:9", "1:9"}));
    EXPECT_TRUE(page.take().empty());
}

TEST(PageOrder, StepsBackOverAGapThatIsLargerThanThePage) {
    // A million offsets of which only the first five have a record.
    PageOrder page(newest(3), {{0, 1'000'000}});
    feed(page, 0, log_of(0, 5, 1, 1));
    EXPECT_EQ(names_of(page.take()), (Names{"0:2", "0:3", "0:4"}));
}

TEST(PageOrder, GivesAllWhereThereAreFewer) {
    PageOrder page(newest(10), {{0, 2}, {5, 5}});
    feed(page, 0, log_of(0, 2, 1, 1));
    feed(page, 1, {});
    EXPECT_EQ(names_of(page.take()), (Names{"0:0", "0:1"}));
}

TEST(PageOrder, WaitsUntilEveryPartitionHasBeenRead) {
    PageOrder page(newest(1), {{0, 2}, {0, 2}});
    feed(page, 0, log_of(0, 2, 1, 1));
    EXPECT_TRUE(page.take().empty());
    feed(page, 1, log_of(0, 2, 5, 1));
    EXPECT_EQ(names_of(page.take()), (Names{"1:1"}));
}

TEST(PageOrder, EqualTimestampsAreOrderedByPartitionAndOffset) {
    PageOrder page(newest(3), {{0, 2}, {0, 2}});
    feed(page, 0, log_of(0, 2, 7, 0));
    feed(page, 1, log_of(0, 2, 7, 0));
    EXPECT_EQ(names_of(page.take()), (Names{"0:1", "1:0", "1:1"}));
}

TEST(PageOrder, SaysWhereTimestampsGoBack) {
    PageOrder page(newest(3), {{0, 3}});
    feed(page, 0, {{0, 50}, {1, 10}, {2, 60}});
    page.take();
    const auto backward = page.take_backward_times();
    ASSERT_EQ(backward.size(), 1U);
    EXPECT_EQ(backward[0].second, 1);
}

TEST(PageOrder, SortsByTimeOnlyWhereAsked) {
    const std::vector<At> log{{0, 50}, {1, 10}, {2, 60}};
    PageOrder arrival(newest(3), {{0, 3}});
    feed(arrival, 0, log);
    EXPECT_EQ(names_of(arrival.take()), (Names{"0:0", "0:1", "0:2"}));
    PagePlan plan = newest(3);
    plan.by_time = true;
    PageOrder sorted(plan, {{0, 3}});
    feed(sorted, 0, log);
    EXPECT_EQ(names_of(sorted.take()), (Names{"0:1", "0:0", "0:2"}));
}

TEST(PageOrder, MarksWhatAnotherPageMustStillShow) {
    // The record at 1 is older than both that are chosen, although its offset lies between them.
    PageOrder page(newest(2), {{0, 3}});
    feed(page, 0, {{0, 50}, {1, 10}, {2, 60}});
    page.take();
    auto marks = page.marks(0);
    ASSERT_TRUE(marks);
    EXPECT_EQ(marks->chosen, (std::vector<base::Offset>{1, 2}));

    PageOrder across(newest(2), {{0, 3}, {0, 1}});
    feed(across, 0, {{0, 5}, {1, 10}, {2, 60}});
    feed(across, 1, {{0, 20}});
    EXPECT_EQ(names_of(across.take()), (Names{"1:0", "0:2"}));
    marks = across.marks(0);
    EXPECT_EQ(marks->chosen, (std::vector<base::Offset>{2}));
    EXPECT_EQ(marks->most_left, 1);
}

TEST(PageOrder, TakesTheFirstRecordsForward) {
    PageOrder page(first(3), {{0, 100}, {0, 100}});
    feed(page, 0, log_of(0, 100, 1000, 10));
    EXPECT_TRUE(page.satisfied(0));
    feed(page, 1, log_of(0, 100, 1005, 10));
    EXPECT_EQ(names_of(page.take()), (Names{"0:0", "1:0", "0:1"}));
    EXPECT_EQ(page.marks(1)->least_left, 1);
}

TEST(PageOrder, KeepsTheLeastOfAWholeRangeInBoundedMemory) {
    PagePlan plan{.side = PagePlan::Side::First, .count = 2, .by_time = true};
    PageOrder page(plan, {{0, 20'000}});
    std::vector<At> log = log_of(0, 20'000, 100'000, 1);
    log[15'000].second = 1;
    log[19'999].second = 2;
    page.first_window(0);
    for (std::size_t at = 0; at < log.size(); at += 100) {
        std::vector<Delivery> part;
        part.push_back(delivery(0, std::vector<At>(log.begin() + static_cast<std::ptrdiff_t>(at),
                                                   log.begin() + static_cast<std::ptrdiff_t>(at) + 100)));
        page.add(0, std::move(part));
    }
    page.close(0);
    EXPECT_EQ(names_of(page.take()), (Names{"0:15000", "0:19999"}));
}

TEST(PageOrder, APartitionThatIsGivenUpDoesNotHoldTheRest) {
    PageOrder page(newest(5), {{0, 2}, {0, 2}});
    feed(page, 0, log_of(0, 2, 1, 1));
    page.first_window(1);
    page.give_up(1);
    EXPECT_EQ(names_of(page.take()), (Names{"0:0", "0:1"}));
}

} // namespace
} // namespace odradek::consumer
