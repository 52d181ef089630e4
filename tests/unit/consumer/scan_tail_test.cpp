// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <gtest/gtest.h>

#include <vector>

// What a tail costs others.
namespace odradek::consumer {
namespace {

using base::BrokerId;
using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::RunningScan;
using testing::whole;
using wire::ApiKey;
using namespace std::chrono_literals;

class ScanTail : public ::testing::Test {
protected:
    explicit ScanTail(int brokers = 1, std::int32_t partitions = 1)
        : world_(brokers, {{.name = "t", .partitions = partitions, .configs = {{"retention.ms", "-1"}}}}) {
        world_.connect();
    }

    ~ScanTail() override {
        for (RunningScan& running : running_) {
            running.job.cancel();
            world_.environment.run_until([&] { return running.job.done(); }, 1min);
        }
    }

    void write(int batches, base::PartitionId partition = 0) {
        for (int batch = 0; batch < batches; ++batch)
            world_.produce("t", partition, {{time_++, "x"}});
        world_.sandbox.notify();
    }

    RunningScan& follow(ScanSink& sink) {
        ScanRequest request = whole({"t"});
        request.follow = true;
        running_.push_back(testing::start(world_, request, sink));
        return running_.back();
    }

    SandboxWorld world_;
    std::vector<RunningScan> running_;
    base::TimestampMs time_ = 1000;
};

// A broker answers one connection in order, and a tail that has everything waits there for half a second each time.
TEST_F(ScanTail, QuietTailsHoldNoOtherScanUp) {
    write(40);
    std::vector<Collector> tails(4);
    for (Collector& tail : tails)
        follow(tail);
    world_.environment.advance(3s);
    Collector sink;
    ScanRequest request = whole({"t"});
    request.tuning.partition_bytes = 100;
    const base::MonotonicTime before = world_.environment.now();
    EXPECT_EQ(testing::read(world_, request, sink).end, ScanEnd::Complete);
    EXPECT_EQ(sink.rows.size(), 40U);
    EXPECT_LT(world_.environment.now() - before, 1s) << "forty answers, none behind a tail's";
    for (const Collector& tail : tails)
        EXPECT_EQ(tail.rows.size(), 40U);
}

// A tail's own connections are closed soon after its end.
TEST_F(ScanTail, ItsConnectionsEndWithIt) {
    Collector sink;
    RunningScan& tail = follow(sink);
    world_.environment.advance(3s);
    const std::size_t during = world_.cluster->brokers().front().connections;
    tail.job.cancel();
    world_.environment.advance(15s);
    EXPECT_EQ(world_.cluster->brokers().front().connections, during - 1);
}

TEST_F(ScanTail, ItsSessionEndsWithIt) {
    Collector sink;
    RunningScan& tail = follow(sink);
    world_.environment.advance(3s);
    EXPECT_EQ(world_.sandbox.fetch_sessions(BrokerId{1}), 1U);
    tail.job.cancel();
    world_.environment.advance(1s);
    EXPECT_EQ(world_.sandbox.fetch_sessions(BrokerId{1}), 0U);
    Collector range;
    write(3);
    testing::read(world_, whole({"t"}), range);
    world_.environment.advance(1s);
    EXPECT_EQ(world_.sandbox.fetch_sessions(BrokerId{1}), 0U);
}

} // namespace
} // namespace odradek::consumer
