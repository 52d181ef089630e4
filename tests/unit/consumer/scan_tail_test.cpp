// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "collector.h"
#include "sandbox/log/appender.h"

#include <gtest/gtest.h>

#include <map>
#include <vector>

// What a tail costs others, and what it says of partitions that come or go back.
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

    // Records of a transaction that append_marker() ends.
    void write_aborted(int batches) {
        for (int batch = 0; batch < batches; ++batch) {
            records::BatchOptions options;
            options.producer_id = kProducer;
            options.producer_epoch = 0;
            options.base_sequence = sequence_++;
            options.transactional = true;
            world_.produce("t", 0, {{time_++, "gone"}}, options);
        }
    }

    RunningScan& follow(ScanSink& sink) {
        ScanRequest request = whole({"t"});
        request.follow = true;
        running_.push_back(testing::start(world_, request, sink));
        return running_.back();
    }

    // Served up to this version from now on, by brokers that have just come up.
    void serve_fetch(std::int16_t newest) {
        world_.sandbox.set_versions(ApiKey::Fetch, sandbox::ServedVersions{0, newest});
        world_.sandbox.cut_connections(BrokerId::None);
        world_.environment.advance(5s);
    }

    SandboxWorld world_;
    std::vector<RunningScan> running_;
    base::TimestampMs time_ = 1000;
    std::int32_t sequence_ = 0;
    static constexpr std::int64_t kProducer = 7;
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

// A broker holds an empty answer back for half a second: who has less patience than that asks it for less.
// surface 1.3
TEST_F(ScanTail, AQuietTailIsNoTroubleForAnImpatientClient) {
    write(5);
    cluster::ClusterConfig config = world_.cluster->config();
    config.request_timeout = 300ms;
    world_.environment.run(world_.cluster->close());
    world_.cluster = cluster::Cluster::create(world_.environment, config);
    world_.connect();
    int failures = 0;
    world_.cluster->observe_requests(
        [&failures](const cluster::RequestTrace& trace) { failures += trace.error ? 1 : 0; });
    Collector sink;
    RunningScan& tail = follow(sink);
    world_.environment.advance(30s);
    EXPECT_EQ(failures, 0);
    EXPECT_TRUE(sink.all<PartitionTrouble>().empty());
    write(5);
    world_.environment.advance(1s);
    EXPECT_EQ(sink.rows.size(), 10U);
    world_.cluster->observe_requests({});
    tail.job.cancel();
    world_.environment.advance(1s);
}

// surface 5.25
TEST(CaughtUpEvents, ComeOnceForEachPartitionAtItsEnd) {
    SandboxWorld world(1, {{.name = "t", .partitions = 3, .configs = {{"retention.ms", "-1"}}}});
    world.connect();
    world.produce("t", 0, {{1000, "x"}, {1001, "x"}});
    world.produce("t", 1, {{1002, "x"}});
    ScanRequest request = whole({"t"});
    request.follow = true;
    Collector sink;
    RunningScan tail = testing::start(world, request, sink);
    world.environment.advance(5s);
    std::map<base::PartitionId, base::Offset> ends;
    for (const CaughtUp& caught_up : sink.all<CaughtUp>())
        EXPECT_TRUE(ends.emplace(caught_up.place.partition, caught_up.offset).second) << "once";
    EXPECT_EQ(ends, (std::map<base::PartitionId, base::Offset>{{0, 2}, {1, 1}, {2, 0}}));
    tail.job.cancel();
    world.environment.run_until([&] { return tail.job.done(); });
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

// Batches of old formats have no epoch: that of a batch before them says nothing of where they end.
// catalogue A33
TEST_F(ScanTail, BatchesWithoutAnEpochAreNoTruncation) {
    Collector sink;
    write(5);
    follow(sink);
    world_.environment.advance(3s);
    serve_fetch(1);
    world_.sandbox.cluster().bump_epoch("t", 0);
    write(5);
    world_.environment.advance(15s);
    serve_fetch(12);
    world_.sandbox.cluster().bump_epoch("t", 0);
    write(5);
    world_.environment.advance(15s);
    EXPECT_EQ(sink.rows.size(), 15U);
    EXPECT_TRUE(sink.gaps(GapKind::Truncated).empty());
}

// The newest are found in windows, read backwards: the leader that wrote the oldest of them did not write the last.
// catalogue A33
TEST_F(ScanTail, TheTailBehindAPageIsNoTruncation) {
    write(10);
    write_aborted(25);
    world_.sandbox.cluster().bump_epoch("t", 0);
    write_aborted(5);
    sandbox::append_marker(*world_.sandbox.cluster().find("t", 0), kProducer, 0, false, 2000);
    write(1);
    Collector sink;
    ScanRequest request = whole({"t"});
    request.from = FromNewest{5};
    request.follow = true;
    request.tuning.partition_bytes = 100;
    running_.push_back(testing::start(world_, request, sink));
    world_.environment.advance(3s);
    ASSERT_EQ(sink.rows.size(), 5U);
    world_.sandbox.cluster().bump_epoch("t", 0);
    write(1);
    world_.environment.advance(15s);
    EXPECT_EQ(sink.rows.size(), 6U);
    EXPECT_TRUE(sink.gaps(GapKind::Truncated).empty());
}

// The sink hears of a partition before it hears of what became of its offsets.
TEST_F(ScanTail, APartitionThatGoesBackBeforeItWasToldIsToldFirst) {
    Collector sink;
    RunningScan& tail = follow(sink);
    world_.environment.advance(3s);
    tail.scan->pause();
    world_.sandbox.cluster().grow("t", 2);
    write(5, 1);
    world_.environment.advance(12s);
    world_.sandbox.truncate({"t", 1}, 3);
    world_.sandbox.cluster().bump_epoch("t", 1);
    write(1, 1);
    world_.environment.advance(12s);
    tail.scan->resume();
    world_.environment.advance(12s);
    ASSERT_EQ(sink.all<PartitionAdded>().size(), 1U);
    EXPECT_EQ(sink.gaps(GapKind::Truncated).size(), 1U);
    EXPECT_TRUE(std::holds_alternative<PartitionAdded>(sink.events.at(sink.events.size() - 3)) ||
                std::holds_alternative<PartitionAdded>(sink.events.at(sink.events.size() - 2)));
    EXPECT_EQ(sink.rows.size(), 4U);
}

// A broker that answers again, if only that the offset is gone, has ended the trouble before.
// catalogue A32
TEST_F(ScanTail, RetentionDuringALongTroubleIsAGapAndNoEnd) {
    write(20);
    auto faults = std::make_shared<sandbox::ScriptedFaults>();
    sandbox::Fault clean;
    clean.kind = sandbox::FaultKind::Act;
    clean.act = [](sandbox::Sandbox& sandbox) {
        sandbox.delete_before({"t", 0}, 8);
    };
    sandbox::Fault storage;
    storage.kind = sandbox::FaultKind::ErrorCode;
    storage.code = base::code::KafkaStorageError;
    storage.partition = base::TopicPartition{"t", 0};
    faults->add(ApiKey::Fetch, clean);
    // 100, 200, 400, 800, 1600 and 2000 ms: the seventh answer comes after the scan's patience.
    faults->add(ApiKey::Fetch, storage, 6);
    world_.sandbox.set_faults(faults);
    ScanRequest request = whole({"t"});
    request.tuning.patience = 5s;
    Collector sink;
    const ScanSummary summary = testing::read(world_, request, sink);
    EXPECT_TRUE(faults->spent());
    EXPECT_EQ(summary.end, ScanEnd::Complete);
    EXPECT_EQ(sink.gaps(GapKind::Retention).size(), 1U);
    EXPECT_EQ(sink.rows.size(), 12U);
}

} // namespace
} // namespace odradek::consumer
