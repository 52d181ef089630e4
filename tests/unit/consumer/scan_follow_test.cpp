// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "collector.h"

#include <gtest/gtest.h>

#include <numeric>

namespace odradek::consumer {
namespace {

using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::whole;
using namespace std::chrono_literals;

// A live tail on a topic of one partition and three brokers.
class ScanFollow : public ::testing::Test {
protected:
    ScanFollow() : world_(3, {{.name = "t", .partitions = 1, .replication = 3, .configs = {{"retention.ms", "-1"}}}}) {
        world_.connect();
        write(5);
    }

    ~ScanFollow() override { stop(); }

    void write(int records, base::PartitionId partition = 0) {
        for (int at = 0; at < records; ++at)
            world_.produce("t", partition, {{time_++, "x"}});
        world_.sandbox.notify();
    }

    void follow(ScanFrom from = FromOldest{}) {
        ScanRequest request = whole({"t"});
        request.from = from;
        request.follow = true;
        running_ = testing::start(world_, request, sink_);
        world_.environment.advance(2s);
    }

    void stop() {
        running_.job.cancel();
        world_.environment.run_until([this] { return running_.job.done(); }, 1min);
        EXPECT_TRUE(running_.job.done());
    }

    SandboxWorld world_;
    Collector sink_;
    testing::RunningScan running_;
    base::TimestampMs time_ = 1000;
};

TEST_F(ScanFollow, ReadsWhatThereIsThenWhatComes) {
    follow();
    EXPECT_EQ(sink_.rows.size(), 5U);
    ASSERT_EQ(sink_.all<CaughtUp>().size(), 1U);
    EXPECT_EQ(sink_.all<CaughtUp>()[0].offset, 5);
    write(3);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows.size(), 8U);
    EXPECT_TRUE(sink_.in_order);
    stop();
    ASSERT_TRUE(*running_.summary);
    EXPECT_EQ((*running_.summary)->end, ScanEnd::Cancelled);
    EXPECT_TRUE(world_.sandbox.requests().only_looked());
}

TEST_F(ScanFollow, TheNewestComeFirstThenTheTail) {
    follow(FromNewest{2});
    EXPECT_EQ(sink_.rows, (std::vector<std::string>{"0:0:3", "0:0:4"}));
    write(2);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows.size(), 4U);
    EXPECT_TRUE(sink_.in_order);
}

TEST_F(ScanFollow, FromTheLatestOnlyWhatComesIsRead) {
    follow(FromLatest{});
    EXPECT_TRUE(sink_.rows.empty());
    write(2);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows, (std::vector<std::string>{"0:0:5", "0:0:6"}));
}

TEST_F(ScanFollow, AnOffsetThatIsNotWrittenYetIsWaitedFor) {
    follow(FromOffset{7});
    EXPECT_TRUE(sink_.rows.empty());
    write(4);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows, (std::vector<std::string>{"0:0:7", "0:0:8"}));
}

TEST_F(ScanFollow, TellsHowFarItIsBehind) {
    follow();
    EXPECT_EQ(running_.scan->progress().behind, 0);
    running_.scan->pause();
    write(10);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows.size(), 5U);
    EXPECT_EQ(running_.scan->progress().behind, 10);
    running_.scan->resume();
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows.size(), 15U);
    EXPECT_EQ(running_.scan->progress().behind, 0);
}

TEST_F(ScanFollow, AQuietTailCostsFewRequests) {
    follow();
    const auto before = world_.sandbox.requests().count(wire::ApiKey::Fetch);
    world_.environment.advance(60s);
    EXPECT_LE(world_.sandbox.requests().count(wire::ApiKey::Fetch) - before, 130U);
}

// catalogue A30
TEST_F(ScanFollow, AddedPartitionsAppear) {
    follow();
    world_.sandbox.cluster().grow("t", 2);
    write(3, 1);
    world_.environment.advance(30s);
    ASSERT_EQ(sink_.all<PartitionAdded>().size(), 1U);
    EXPECT_EQ(sink_.all<PartitionAdded>()[0].place.partition, 1);
    EXPECT_EQ(sink_.rows.size(), 8U);
}

// catalogue A29
TEST_F(ScanFollow, ATopicThatIsMadeAnewIsNotReadOn) {
    follow();
    world_.sandbox.cluster().recreate("t");
    write(3);
    world_.environment.advance(60s);
    EXPECT_EQ(sink_.rows.size(), 5U);
    ASSERT_EQ(sink_.all<TopicGone>().size(), 1U);
    EXPECT_NE(sink_.all<TopicGone>()[0].old_id, sink_.all<TopicGone>()[0].new_id);
    EXPECT_FALSE(sink_.all<TopicGone>()[0].new_id.is_zero());
    EXPECT_TRUE(running_.job.done());
}

// catalogue A29
TEST_F(ScanFollow, ADeletedTopicEndsTheTail) {
    follow();
    world_.sandbox.cluster().remove("t");
    world_.sandbox.notify();
    world_.environment.advance(90s);
    ASSERT_EQ(sink_.all<TopicGone>().size(), 1U);
    EXPECT_TRUE(sink_.all<TopicGone>()[0].new_id.is_zero());
    EXPECT_TRUE(running_.job.done());
}

// catalogue A32
TEST_F(ScanFollow, RetentionLeavesAGapAndReadingGoesOnAtTheEarliest) {
    follow();
    write(20);
    world_.sandbox.delete_before({"t", 0}, 18);
    world_.environment.advance(30s);
    const auto gaps = sink_.gaps(GapKind::Retention);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].first, 5);
    EXPECT_EQ(gaps[0].end, 18);
    ASSERT_EQ(sink_.rows.size(), 12U);
    EXPECT_EQ(sink_.rows[5], "0:0:18");
    EXPECT_TRUE(sink_.in_order);
}

// catalogue A33
TEST_F(ScanFollow, ALogThatIsCutBackIsSaidSo) {
    follow();
    EXPECT_EQ(sink_.rows.size(), 5U);
    const base::BrokerId leader = world_.sandbox.cluster().find("t", 0)->leader;
    world_.sandbox.truncate({"t", 0}, 3);
    world_.sandbox.cluster().move_leader("t", 0, base::BrokerId{number(leader) % 3 + 1});
    write(4);
    world_.environment.advance(60s);
    const auto gaps = sink_.gaps(GapKind::Truncated);
    ASSERT_EQ(gaps.size(), 1U);
    EXPECT_EQ(gaps[0].first, 3);
    EXPECT_EQ(gaps[0].end, 5);
    // What was written anew behind the cut is read.
    EXPECT_EQ(sink_.rows.size(), 9U);
    EXPECT_EQ(sink_.rows.back(), "0:0:6");
}

// The tail begins behind a page: what is written anew before its begin is new all the same.
TEST_F(ScanFollow, WhatIsWrittenAnewIsReadBehindANewestPage) {
    follow(FromNewest{1});
    EXPECT_EQ(sink_.rows, std::vector<std::string>{"0:0:4"});
    const base::BrokerId leader = world_.sandbox.cluster().find("t", 0)->leader;
    world_.sandbox.truncate({"t", 0}, 0);
    world_.sandbox.cluster().move_leader("t", 0, base::BrokerId{number(leader) % 3 + 1});
    write(3);
    world_.environment.advance(60s);
    ASSERT_EQ(sink_.gaps(GapKind::Truncated).size(), 1U);
    EXPECT_EQ(sink_.rows, (std::vector<std::string>{"0:0:4", "0:0:0", "0:0:1", "0:0:2"}));
    write(1);
    world_.environment.advance(1s);
    EXPECT_EQ(sink_.rows.back(), "0:0:3");
}

TEST_F(ScanFollow, TroubleIsToldAndItsEnd) {
    follow();
    auto faults = std::make_shared<sandbox::ScriptedFaults>();
    sandbox::Fault storage;
    storage.kind = sandbox::FaultKind::ErrorCode;
    storage.code = base::code::KafkaStorageError;
    storage.partition = base::TopicPartition{"t", 0};
    faults->add(wire::ApiKey::Fetch, storage, 8);
    world_.sandbox.set_faults(faults);
    write(2);
    world_.environment.advance(60s);
    ASSERT_EQ(sink_.all<PartitionTrouble>().size(), 1U);
    EXPECT_FALSE(sink_.all<PartitionTrouble>()[0].final);
    EXPECT_EQ(sink_.all<PartitionRecovered>().size(), 1U);
    EXPECT_EQ(sink_.rows.size(), 7U);
}

} // namespace
} // namespace odradek::consumer
