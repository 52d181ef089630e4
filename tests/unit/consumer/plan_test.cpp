// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "blocks.h"
#include "consumer/backward_window.h"
#include "consumer/delivery_cut.h"
#include "consumer/fetch_verdict.h"
#include "consumer/range_plan.h"
#include "consumer/slot.h"
#include "consumer/topic_watch.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

using testing::delivery;
using testing::names_of;

constexpr PartitionEnds kEnds{.earliest = 100, .latest = 200};

TEST(RangePlan, KeepsOffsetsWithinTheLog) {
    ScanRequest request;
    request.from = FromOffset{50};
    request.to = ToOffset{500};
    EXPECT_EQ(plan_range(request, nullptr, kEnds).range, (OffsetRange{100, 200}));
    request.from = FromOffset{150};
    request.to = ToOffset{160};
    EXPECT_EQ(plan_range(request, nullptr, kEnds).range, (OffsetRange{150, 160}));
    request.to = ToOffset{120};
    EXPECT_TRUE(plan_range(request, nullptr, kEnds).range.empty());
}

TEST(RangePlan, ATimeWithoutARecordBehindItIsTheEnd) {
    ScanRequest request;
    request.from = FromTime{5};
    PartitionEnds ends = kEnds;
    ends.from_time = cluster::FoundOffset{};
    EXPECT_TRUE(plan_range(request, nullptr, ends).range.empty());
    ends.from_time = cluster::FoundOffset{.offset = 130};
    EXPECT_EQ(plan_range(request, nullptr, ends).range, (OffsetRange{130, 200}));
}

TEST(RangePlan, OldBrokersTellSegmentsSoRecordsAreFiltered) {
    ScanRequest request;
    request.from = FromTime{5};
    request.to = ToTime{9};
    PartitionEnds ends = kEnds;
    ends.from_time = cluster::FoundOffset{.offset = -1, .by_segment = true};
    ends.to_time = cluster::FoundOffset{.offset = 120, .by_segment = true};
    const PlannedRange plan = plan_range(request, nullptr, ends);
    EXPECT_EQ(plan.range, (OffsetRange{100, 200}));
    EXPECT_EQ(plan.not_before, 5);
    EXPECT_EQ(plan.before, 9);
}

TEST(RangePlan, FollowingHasNoEndAndStartsWithinTheLog) {
    ScanRequest request;
    request.follow = true;
    request.from = FromOffset{300};
    const PlannedRange plan = plan_range(request, nullptr, kEnds);
    EXPECT_EQ(plan.range, (OffsetRange{300, kNoEnd}));
    EXPECT_EQ(plan.start, 200);
}

TEST(RangePlan, FromTheLatestThereIsNothingUntilSomethingComes) {
    ScanRequest request;
    request.from = FromLatest{};
    EXPECT_EQ(plan_range(request, nullptr, kEnds).range, (OffsetRange{200, 200}));
    request.to = ToOffset{150};
    EXPECT_TRUE(plan_range(request, nullptr, kEnds).range.empty());
    request.follow = true;
    const PlannedRange plan = plan_range(request, nullptr, kEnds);
    EXPECT_EQ(plan.range, (OffsetRange{200, kNoEnd}));
    EXPECT_EQ(plan.start, 200);
}

TEST(RangePlan, PagesNarrowTheRange) {
    ScanRequest request;
    request.from = FromNewest{5};
    const PartitionRange bounds{0, 120, 150, {}};
    EXPECT_EQ(plan_range(request, &bounds, kEnds).range, (OffsetRange{120, 150}));
}

TEST(BackwardWindow, CoversItsRangeOnceAndGrows) {
    BackwardWindow windows({10, 5000}, 4);
    base::Offset end = 5000;
    int count = 0;
    while (const auto window = windows.next()) {
        EXPECT_EQ(window->end, end);
        EXPECT_GT(window->size(), 0);
        end = window->begin;
        ++count;
    }
    EXPECT_EQ(end, 10);
    EXPECT_LE(count, 12);
    EXPECT_FALSE(BackwardWindow({7, 7}, 4).next());
}

TEST(FetchVerdict, AFollowersRangeErrorMovesNothing) {
    EXPECT_EQ(judge(base::code::OffsetOutOfRange, true), FetchStep::CheckBounds);
    EXPECT_EQ(judge(base::code::OffsetOutOfRange, false), FetchStep::FindLeader);
}

TEST(FetchVerdict, KnowsWhatWaitingCanMend) {
    EXPECT_EQ(judge(base::KafkaCode::None, true), FetchStep::Read);
    EXPECT_EQ(judge(base::code::NotLeaderOrFollower, true), FetchStep::FindLeader);
    EXPECT_EQ(judge(base::code::FencedLeaderEpoch, true), FetchStep::FindLeader);
    EXPECT_EQ(judge(base::code::UnknownTopicId, true), FetchStep::FindLeader);
    EXPECT_EQ(judge(base::code::UnknownLeaderEpoch, true), FetchStep::Retry);
    EXPECT_EQ(judge(base::KafkaCode{9999}, true), FetchStep::Retry);
    EXPECT_EQ(judge(base::KafkaCode::UnknownServerError, true), FetchStep::Retry);
    EXPECT_EQ(judge(base::code::TopicAuthorizationFailed, true), FetchStep::GiveUp);
}

// catalogue A26
TEST(TopicWatch, OneAnswerWithoutTheTopicMeansNothing) {
    const base::Uuid first{{1}};
    const base::Uuid second{{2}};
    TopicWatch watch;
    EXPECT_EQ(watch.observe(first), TopicVerdict::Same);
    EXPECT_EQ(watch.observe(std::nullopt), TopicVerdict::Unsure);
    EXPECT_EQ(watch.observe(first), TopicVerdict::Same);
    EXPECT_EQ(watch.observe(std::nullopt), TopicVerdict::Unsure);
    EXPECT_EQ(watch.observe(std::nullopt), TopicVerdict::Unsure);
    EXPECT_EQ(watch.observe(std::nullopt), TopicVerdict::Deleted);
    EXPECT_EQ(watch.observe(second), TopicVerdict::Recreated);
    EXPECT_EQ(watch.observe(base::Uuid{}), TopicVerdict::Same);
}

// surface 5.23
TEST(Slot, BacksOffInGrowingStepsAndStartsAnewAfterAnAnswer) {
    Slot slot;
    slot.begin({0, 10});
    std::vector<base::Duration> pauses;
    base::MonotonicTime now{std::chrono::seconds(5)};
    for (int at = 0; at < 4; ++at) {
        slot.fail({}, SlotPhase::Fetching, now, std::chrono::milliseconds(100), std::chrono::milliseconds(500));
        pauses.push_back(slot.not_before - now);
    }
    using std::chrono::milliseconds;
    EXPECT_EQ(pauses, (std::vector<base::Duration>{milliseconds(100), milliseconds(200), milliseconds(400),
                                                   milliseconds(500)}));
    EXPECT_FALSE(slot.fetchable(now));
    slot.succeed();
    EXPECT_TRUE(slot.fetchable(now));
    EXPECT_FALSE(slot.failing_since);
}

TEST(Slot, AJumpMakesWhatIsUnderWayStale) {
    Slot slot;
    slot.begin({0, 10});
    const std::uint32_t before = slot.generation;
    slot.jump(4, SlotPhase::Fetching);
    EXPECT_NE(slot.generation, before);
    EXPECT_EQ(slot.position, 4);
}

TEST(CutDeliveries, KeepsTheFirstAndNamesWhatIsLeft) {
    std::vector<Delivery> deliveries{delivery(0, {{0, 1}, {1, 1}, {2, 1}}), delivery(1, {{7, 1}}),
                                     delivery(0, {{3, 1}})};
    const auto left = cut_deliveries(deliveries, 2);
    EXPECT_EQ(names_of(deliveries), (std::vector<std::string>{"0:0", "0:1"}));
    EXPECT_EQ(left, (std::vector<LeftOff>{{{0, 0}, 2}, {{0, 1}, 7}}));
}

TEST(CutDeliveries, KeepsAllWhereTheLimitIsNotReached) {
    std::vector<Delivery> deliveries{delivery(0, {{0, 1}, {1, 1}})};
    EXPECT_TRUE(cut_deliveries(deliveries, 2).empty());
    EXPECT_EQ(deliveries[0].count, 2U);
}

TEST(ScanRequest, NamesWhatMakesNoSense) {
    const auto where = [](const ScanRequest& request) {
        const auto valid = validate(request);
        return valid ? std::string("valid") : valid.error().where;
    };
    ScanRequest good;
    good.topics = {{"t", {}, {}}};
    EXPECT_EQ(where(good), "valid");
    EXPECT_EQ(where({}), "TOPIC");
    ScanRequest twice = good;
    twice.topics.push_back(good.topics[0]);
    EXPECT_EQ(where(twice), "t");
    ScanRequest sorted_tail = good;
    sorted_tail.follow = true;
    sorted_tail.order = Order::Time;
    EXPECT_EQ(where(sorted_tail), "--order");
    ScanRequest nothing = good;
    nothing.from = FromNewest{0};
    EXPECT_EQ(where(nothing), "--from");
    ScanRequest limit = good;
    limit.limit = 0;
    EXPECT_EQ(where(limit), "--limit");
    ScanRequest negative = good;
    negative.topics[0].partitions = {-1};
    EXPECT_EQ(where(negative), "--partitions");
}

} // namespace
} // namespace odradek::consumer
