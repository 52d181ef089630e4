// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "collector.h"
#include "consumer/latecomers.h"

#include <gtest/gtest.h>

#include <vector>

// Partitions that are away when a tail begins: waited for, then read from a place that misses nothing.
namespace odradek::consumer {
namespace {

using base::BrokerId;
using base::ErrorKind;
using odradek::testing::ConnectFault;
using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::RunningScan;
using testing::whole;
using wire::ApiKey;
using namespace std::chrono_literals;

// Two brokers, each leads one partition alone. Partition 1 goes away.
class ScanLate : public ::testing::Test {
protected:
    ScanLate() : world_(2, {{.name = "t", .partitions = 2, .configs = {{"retention.ms", "-1"}}}}) {
        world_.connect();
        write(5, 0);
        write(5, 1);
        away_ = world_.sandbox.cluster().find("t", 1)->leader;
    }

    ~ScanLate() override {
        running_.job.cancel();
        world_.environment.run_until([this] { return running_.job.done(); }, 1min);
        EXPECT_TRUE(running_.job.done());
        EXPECT_TRUE(sink_.in_order);
    }

    void write(int records, base::PartitionId partition) {
        for (int at = 0; at < records; ++at)
            world_.produce("t", partition, {{time_++, "x"}});
        world_.sandbox.notify();
    }

    // Our way to the broker, though not the others'.
    void block(std::optional<ConnectFault> fault) {
        const base::Address address{"127.0.0.1", static_cast<std::uint16_t>(9091 + number(away_))};
        world_.environment.set_connect_fault(address, fault);
        if (fault) world_.sandbox.cut_connections(away_);
    }

    static ScanRequest tail(ScanFrom from) {
        ScanRequest request = whole({"t"});
        request.from = from;
        request.follow = true;
        return request;
    }

    void follow(ScanRequest request, base::Duration span = 30s) {
        running_ = testing::start(world_, std::move(request), sink_);
        world_.environment.advance(span);
    }

    std::size_t rows_of(base::PartitionId partition) const {
        const std::string prefix = "0:" + std::to_string(partition) + ":";
        return static_cast<std::size_t>(
            std::ranges::count_if(sink_.rows, [&](const std::string& row) { return row.starts_with(prefix); }));
    }

    // Told once, and not as an end.
    void expect_told() const {
        const auto troubles = sink_.all<PartitionTrouble>();
        ASSERT_EQ(troubles.size(), 1U);
        EXPECT_EQ(troubles[0].place.partition, 1);
        EXPECT_FALSE(troubles[0].final);
    }

    SandboxWorld world_;
    Collector sink_;
    RunningScan running_;
    BrokerId away_ = BrokerId::None;
    base::TimestampMs time_ = 1000;
};

// catalogue A14
TEST_F(ScanLate, WholePartitionsAreReadWhenTheyReturn) {
    world_.sandbox.stop_broker(away_);
    follow(tail(FromOldest{}), 3min);
    EXPECT_EQ(sink_.rows.size(), 5U) << "the other one does not wait";
    expect_told();
    const auto started = sink_.all<ScanStarted>().at(0).ranges;
    EXPECT_FALSE(started.at(0).away);
    EXPECT_TRUE(started.at(1).away);
    world_.sandbox.start_broker(away_);
    world_.environment.advance(10s);
    write(1, 1);
    world_.environment.advance(5s);
    EXPECT_EQ(rows_of(1), 6U);
    EXPECT_EQ(sink_.all<PartitionRecovered>().size(), 1U);
    EXPECT_TRUE(sink_.all<PartitionAdded>().empty()) << "it is no new one";
}

// Nothing is appended to a partition without a leader: where it was left is where the tail began.
TEST_F(ScanLate, BehindAPageAPartitionWithoutALeaderGoesOnWhereItWasLeft) {
    world_.sandbox.stop_broker(away_);
    follow(tail(FromNewest{3}));
    EXPECT_EQ(sink_.rows.size(), 3U);
    world_.sandbox.start_broker(away_);
    write(4, 1);
    world_.environment.advance(10s);
    EXPECT_EQ(rows_of(1), 4U);
    EXPECT_EQ(sink_.rows.back(), "0:1:8");
    EXPECT_TRUE(sink_.gaps(GapKind::Unsure).empty());
    expect_told();
}

TEST_F(ScanLate, FromTheLatestAPartitionWithoutALeaderGoesOnWhereItWasLeft) {
    world_.sandbox.stop_broker(away_);
    follow(tail(FromLatest{}));
    write(1, 0);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows.size(), 1U) << "nothing from before, and the other one does not wait";
    world_.sandbox.start_broker(away_);
    write(4, 1);
    world_.environment.advance(10s);
    EXPECT_EQ(rows_of(1), 4U);
    EXPECT_TRUE(sink_.gaps(GapKind::Unsure).empty());
}

// Others may have written on: what its leader wrote since it leads is read, which is more than what came.
TEST_F(ScanLate, BehindAPageAPartitionOutOfReachIsReadSinceItsLeaderLeads) {
    world_.sandbox.cluster().bump_epoch("t", 1);
    write(2, 1);
    block(ConnectFault::Refuse);
    follow(tail(FromNewest{3}));
    write(4, 1);
    world_.environment.advance(20s);
    EXPECT_EQ(rows_of(1), 0U);
    block(std::nullopt);
    world_.environment.advance(10s);
    EXPECT_EQ(rows_of(1), 6U) << "two of them from before";
    EXPECT_TRUE(sink_.gaps(GapKind::Unsure).empty());
}

// The leader that answers in the end is another one than the one that was known.
TEST_F(ScanLate, LeadersThatChangedMeanwhileHideNothing) {
    world_.sandbox.cluster().bump_epoch("t", 1);
    write(1, 1);
    block(ConnectFault::Refuse);
    follow(tail(FromNewest{3}));
    write(2, 1);
    world_.sandbox.cluster().bump_epoch("t", 1);
    write(2, 1);
    world_.sandbox.cluster().bump_epoch("t", 1);
    block(std::nullopt);
    world_.environment.advance(15s);
    EXPECT_EQ(rows_of(1), 5U);
}

TEST_F(ScanLate, WhatIsTooMuchToBeReadIsAGap) {
    block(ConnectFault::Refuse);
    ScanRequest request = tail(FromNewest{3});
    request.tuning.late_offsets = 2;
    follow(request);
    write(1, 1);
    block(std::nullopt);
    world_.environment.advance(10s);
    EXPECT_EQ(rows_of(1), 2U);
    const auto gaps = sink_.gaps(GapKind::Unsure);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].place.partition, 1);
    EXPECT_EQ(gaps[0].first, 0);
    EXPECT_EQ(gaps[0].end, 4);
}

TEST_F(ScanLate, WithoutEpochsNothingIsSure) {
    world_.sandbox.remove_api(ApiKey::OffsetForLeaderEpoch);
    world_.sandbox.stop_broker(away_);
    ScanRequest request = tail(FromNewest{3});
    request.tuning.late_offsets = 3;
    follow(request);
    world_.sandbox.start_broker(away_);
    world_.environment.advance(15s);
    EXPECT_EQ(rows_of(1), 3U);
    ASSERT_EQ(sink_.gaps(GapKind::Unsure).size(), 1U);
    EXPECT_EQ(sink_.gaps(GapKind::Unsure)[0].end, 2);
}

TEST_F(ScanLate, AnOffsetIsTheSameLater) {
    block(ConnectFault::Refuse);
    follow(tail(FromOffset{3}));
    block(std::nullopt);
    world_.environment.advance(10s);
    EXPECT_EQ(rows_of(0), 2U);
    EXPECT_EQ(rows_of(1), 2U);
}

// A silent broker costs a connection's whole time for a set-up, and nobody else waits for it longer.
TEST_F(ScanLate, TheOthersBeginSoon) {
    block(ConnectFault::Silence);
    follow(tail(FromOldest{}), 12s);
    EXPECT_EQ(sink_.rows.size(), 5U);
    expect_told();
    block(std::nullopt);
    world_.environment.advance(1min);
    EXPECT_EQ(sink_.rows.size(), 10U);
}

TEST_F(ScanLate, ATailOfNothingButAbsentPartitionsWaits) {
    world_.sandbox.stop_broker(away_);
    ScanRequest request = tail(FromNewest{3});
    request.topics[0].partitions = {1};
    follow(request, 2min);
    EXPECT_FALSE(running_.job.done());
    world_.sandbox.start_broker(away_);
    write(2, 1);
    world_.environment.advance(10s);
    EXPECT_EQ(sink_.rows.size(), 2U);
}

TEST_F(ScanLate, APartitionThatIsNotNamedYetIsReadFromItsBegin) {
    ScanRequest request = tail(FromNewest{3});
    request.topics[0].partitions = {0, 2};
    follow(request);
    EXPECT_EQ(sink_.rows.size(), 3U);
    world_.sandbox.cluster().grow("t", 3);
    write(4, 2);
    world_.environment.advance(15s);
    EXPECT_EQ(rows_of(2), 4U);
    EXPECT_EQ(rows_of(1), 0U) << "it was not chosen";
}

// Away after its range was known: the page does without it, the tail begins where the page ended.
TEST_F(ScanLate, ATailGoesOnWithWhatItsPageLacks) {
    auto faults = std::make_shared<sandbox::ScriptedFaults>();
    sandbox::Fault die;
    die.kind = sandbox::FaultKind::Act;
    die.act = [this](sandbox::Sandbox& sandbox) {
        sandbox.stop_broker(away_);
    };
    faults->add(sandbox::FaultRule{ApiKey::Fetch, away_, 0, 1, die});
    world_.sandbox.set_faults(faults);
    ScanRequest request = tail(FromNewest{3});
    request.tuning.patience = 5s;
    follow(request);
    EXPECT_EQ(sink_.rows.size(), 3U);
    expect_told();
    world_.sandbox.start_broker(away_);
    write(4, 1);
    world_.environment.advance(15s);
    EXPECT_EQ(rows_of(1), 4U);
    EXPECT_EQ(sink_.all<PartitionRecovered>().size(), 1U);
}

TEST_F(ScanLate, ABoundedRangeWaitsForNobody) {
    world_.sandbox.stop_broker(away_);
    ScanRequest request = whole({"t"});
    const ScanSummary summary = testing::read(world_, request, sink_);
    EXPECT_EQ(summary.end, ScanEnd::Partial);
    EXPECT_TRUE(sink_.all<PartitionTrouble>().at(0).final);
}

TEST_F(ScanLate, WhoMayNotReadWaitsForNothing) {
    auto faults = std::make_shared<sandbox::ScriptedFaults>();
    sandbox::Fault refused;
    refused.kind = sandbox::FaultKind::ErrorCode;
    refused.code = base::code::TopicAuthorizationFailed;
    refused.partition = base::TopicPartition{"t", 1};
    faults->add(ApiKey::ListOffsets, refused, 100);
    world_.sandbox.set_faults(faults);
    follow(tail(FromNewest{3}));
    ASSERT_EQ(sink_.all<PartitionTrouble>().size(), 1U);
    EXPECT_TRUE(sink_.all<PartitionTrouble>()[0].final);
}

// catalogue A29
TEST_F(ScanLate, ATopicThatIsMadeAnewMeanwhileIsNotRead) {
    world_.sandbox.stop_broker(away_);
    follow(tail(FromOldest{}));
    world_.sandbox.cluster().recreate("t");
    world_.sandbox.start_broker(away_);
    write(3, 1);
    world_.environment.advance(60s);
    EXPECT_EQ(sink_.rows.size(), 5U);
    EXPECT_EQ(sink_.all<TopicGone>().size(), 1U);
    EXPECT_TRUE(running_.job.done());
}

TEST_F(ScanLate, OneThatNeverCameHasItsErrorInTheSummary) {
    world_.sandbox.stop_broker(away_);
    follow(tail(FromNewest{3}));
    running_.job.cancel();
    world_.environment.advance(1s);
    ASSERT_TRUE(*running_.summary);
    const auto& outcomes = (*running_.summary)->outcomes;
    ASSERT_EQ(outcomes.size(), 2U);
    EXPECT_FALSE(outcomes[0].error);
    ASSERT_TRUE(outcomes[1].error);
    EXPECT_EQ(outcomes[1].error->kind, ErrorKind::Unavailable);
}

TEST(LatePlan, ReadsFromTheFloorOnOrAsMuchAsItMay) {
    EXPECT_EQ(plan_late(10, 100, 90, 50), (LatePlan{90, 90}));
    EXPECT_EQ(plan_late(10, 100, 100, 50), (LatePlan{100, 100}));
    EXPECT_EQ(plan_late(10, 100, 30, 50), (LatePlan{50, 30}));
    EXPECT_EQ(plan_late(10, 100, -1, 1000), (LatePlan{10, 10}));
    EXPECT_EQ(plan_late(10, 100, -1, 50), (LatePlan{50, 10}));
    EXPECT_EQ(plan_late(10, 100, 120, 50), (LatePlan{100, 100})) << "a transaction is open since before";
    EXPECT_EQ(plan_late(10, 10, 5, 50), (LatePlan{10, 10}));
}

TEST(LatePlan, OnlyWhatMayReturnIsWaitedFor) {
    const auto of = [](ErrorKind kind) {
        return base::Error{kind, {}, "t-1", {}};
    };
    const auto broker = [](base::KafkaCode code) {
        return base::fail(code, "t-1").error();
    };
    for (const ErrorKind kind : {ErrorKind::Unavailable, ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::NotFound})
        EXPECT_TRUE(may_return(of(kind)));
    for (const ErrorKind kind : {ErrorKind::Unsupported, ErrorKind::Cancelled, ErrorKind::Closed})
        EXPECT_FALSE(may_return(of(kind)));
    EXPECT_TRUE(may_return(broker(base::code::NotLeaderOrFollower)));
    EXPECT_TRUE(may_return(broker(base::code::UnknownTopicOrPartition)));
    EXPECT_TRUE(may_return(broker(base::KafkaCode{977}))) << "nobody knows what it means";
    EXPECT_FALSE(may_return(broker(base::code::TopicAuthorizationFailed)));
}

} // namespace
} // namespace odradek::consumer
