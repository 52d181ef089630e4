// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"
#include "sandbox/log/appender.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace odradek::consumer {
namespace {

using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::read;
using testing::whole;
using Rows = std::vector<std::string>;

// Two topics of two partitions on three brokers; ten records each, one millisecond apart, round robin.
SandboxWorld& fill(SandboxWorld& world) {
    world.connect();
    base::TimestampMs time = 1000;
    for (int round = 0; round < 10; ++round) {
        for (const char* topic : {"a", "b"}) {
            for (const base::PartitionId partition : {0, 1})
                world.produce(topic, partition, {{time++, topic + std::to_string(round)}});
        }
    }
    return world;
}

std::vector<sandbox::TopicSpec> two_topics() {
    return {{.name = "a", .partitions = 2, .configs = {}}, {.name = "b", .partitions = 2, .configs = {}}};
}

TEST(ScanRange, ReadsEverythingOnceAndInOrder) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    const ScanSummary summary = read(world, whole({"a", "b"}), sink);
    EXPECT_EQ(summary.end, ScanEnd::Complete);
    EXPECT_TRUE(summary.complete());
    EXPECT_EQ(sink.rows.size(), 40U);
    EXPECT_EQ(std::set<std::string>(sink.rows.begin(), sink.rows.end()).size(), 40U);
    EXPECT_TRUE(sink.in_order);
    EXPECT_EQ(summary.counts.scanned, 40);
    EXPECT_EQ(summary.counts.delivered, 40);
    EXPECT_EQ(summary.counts.total, 40);
    EXPECT_EQ(summary.counts.passed, 40);
    EXPECT_TRUE(world.sandbox.requests().only_looked());
}

// Who waits for the first message does not wait for a mebibyte.
TEST(ScanRange, TheFirstAnswersAreSmall) {
    SandboxWorld world(1, {{.name = "a", .configs = {}}});
    world.connect();
    constexpr int kBatches = 300;
    for (int batch = 0; batch < kBatches; ++batch)
        world.produce("a", 0, {{1000 + batch, std::string(1024, 'x')}});
    std::vector<std::size_t> answers;
    world.cluster->observe_requests([&answers](const cluster::RequestTrace& trace) {
        const bool ended = trace.phase == cluster::RequestTrace::Phase::Ended;
        if (ended && trace.api == wire::ApiKey::Fetch) answers.push_back(trace.bytes);
    });
    Collector sink;
    EXPECT_EQ(read(world, whole({"a"}), sink).end, ScanEnd::Complete);
    world.cluster->observe_requests({});
    EXPECT_EQ(sink.rows.size(), std::size_t{kBatches});
    constexpr std::size_t kFirst = 64 << 10;
    ASSERT_GE(answers.size(), 3U);
    EXPECT_LE(answers[0], kFirst + 1024);
    EXPECT_GT(answers[1], kFirst + kFirst / 2);
    EXPECT_GT(answers[2], 2 * kFirst);
}

TEST(ScanRange, SortsSeveralTopicsByTime) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    ScanRequest request = whole({"a", "b"});
    request.order = Order::Time;
    read(world, request, sink);
    EXPECT_EQ(sink.rows.size(), 40U);
    EXPECT_TRUE(std::ranges::is_sorted(sink.times));
}

// surface 8.8
TEST(ScanRange, NewestIsATotalOverAllPartitions) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    ScanRequest request = whole({"a", "b"});
    request.from = FromNewest{5};
    const ScanSummary summary = read(world, request, sink);
    EXPECT_EQ(sink.rows, (Rows{"1:1:8", "0:0:9", "0:1:9", "1:0:9", "1:1:9"}));
    EXPECT_EQ(summary.end, ScanEnd::Complete);
}

TEST(ScanRange, KeepsToOffsetsAndPartitions) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    ScanRequest request = whole({"a"});
    request.topics[0].partitions = {1};
    request.from = FromOffset{3};
    request.to = ToOffset{6};
    const ScanSummary summary = read(world, request, sink);
    EXPECT_EQ(sink.rows, (Rows{"0:1:3", "0:1:4", "0:1:5"}));
    EXPECT_EQ(summary.counts.total, 3);
}

TEST(ScanRange, KeepsToTimes) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    ScanRequest request = whole({"a", "b"});
    request.from = FromTime{1010};
    request.to = ToTime{1020};
    request.order = Order::Time;
    read(world, request, sink);
    ASSERT_EQ(sink.times.size(), 10U);
    EXPECT_EQ(sink.times.front(), 1010);
    EXPECT_EQ(sink.times.back(), 1019);
}

// On the wire, times below 0 stand for something else: -1 for the log's end.
TEST(ScanRange, ATimeBefore1970IsBeforeEverything) {
    SandboxWorld world(3, two_topics());
    fill(world);
    for (const base::TimestampMs time : {-1, -3, -7, -86'400'000}) {
        Collector since;
        ScanRequest request = whole({"a", "b"});
        request.from = FromTime{time};
        EXPECT_EQ(read(world, request, since).end, ScanEnd::Complete) << time;
        EXPECT_EQ(since.rows.size(), 40U) << time;
        Collector until;
        request.from = FromOldest{};
        request.to = ToTime{time};
        EXPECT_EQ(read(world, request, until).end, ScanEnd::Complete) << time;
        EXPECT_TRUE(until.rows.empty()) << time;
    }
}

TEST(ScanRange, StopsAtTheLimit) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    ScanRequest request = whole({"a", "b"});
    request.limit = 7;
    const ScanSummary summary = read(world, request, sink);
    EXPECT_EQ(sink.rows.size(), 7U);
    EXPECT_EQ(summary.end, ScanEnd::Limit);
    EXPECT_EQ(summary.counts.delivered, 7);
}

TEST(ScanRange, TheLimitOfASortedRangeTakesTheLeast) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    ScanRequest request = whole({"a", "b"});
    request.order = Order::Time;
    request.limit = 3;
    read(world, request, sink);
    EXPECT_EQ(sink.times, (std::vector<base::TimestampMs>{1000, 1001, 1002}));
}

TEST(ScanRange, AnEmptyTopicIsCompleteAtOnce) {
    SandboxWorld world(1, {{.name = "empty", .partitions = 3, .configs = {}}});
    world.connect();
    for (const ScanFrom& from : {ScanFrom{FromOldest{}}, ScanFrom{FromNewest{10}}, ScanFrom{FromTime{5}}}) {
        Collector sink;
        ScanRequest request = whole({"empty"});
        request.from = from;
        EXPECT_EQ(read(world, request, sink).end, ScanEnd::Complete);
        EXPECT_TRUE(sink.rows.empty());
    }
}

TEST(ScanRange, AMissingTopicOrPartitionIsNamed) {
    SandboxWorld world(3, two_topics());
    fill(world);
    Collector sink;
    const ScanSummary missing = read(world, whole({"nothing"}), sink);
    EXPECT_EQ(missing.end, ScanEnd::Failed);
    ASSERT_TRUE(missing.error);
    EXPECT_EQ(missing.error->kind, base::ErrorKind::NotFound);
    EXPECT_EQ(missing.error->where, "nothing");

    ScanRequest request = whole({"a"});
    request.topics[0].partitions = {0, 9};
    Collector some;
    const ScanSummary partial = read(world, request, some);
    EXPECT_EQ(partial.end, ScanEnd::Partial);
    EXPECT_EQ(some.rows.size(), 10U);
}

// Keeps of a log only the batches that `keep` names by their index, as compaction does.
void compact(SandboxWorld& world, const std::set<std::size_t>& keep) {
    sandbox::PartitionLog& log = world.sandbox.cluster().find("c", 0)->log;
    std::vector<sandbox::StoredBatch> kept;
    for (std::size_t at = 0; at < log.batches().size(); ++at) {
        if (keep.contains(at)) kept.push_back(log.batches()[at]);
    }
    log.replace(std::move(kept));
}

SandboxWorld& fill_compacted(SandboxWorld& world, const std::set<std::size_t>& keep) {
    world.connect();
    for (int at = 0; at < 100; ++at)
        world.produce("c", 0, {{1000 + at, "x"}});
    compact(world, keep);
    return world;
}

// surface 8.8, 8.9
TEST(ScanRange, GapsOfCompactionAreReportedAndSteppedOver) {
    SandboxWorld world(1, {{.name = "c", .partitions = 1, .configs = {}}});
    fill_compacted(world, {3, 40, 41, 99});
    Collector sink;
    const ScanSummary summary = read(world, whole({"c"}), sink);
    EXPECT_EQ(sink.rows, (Rows{"0:0:3", "0:0:40", "0:0:41", "0:0:99"}));
    EXPECT_EQ(sink.gaps(GapKind::Missing).size(), 3U);
    EXPECT_EQ(summary.counts.passed, 100);
    Collector newest;
    ScanRequest request = whole({"c"});
    request.from = FromNewest{3};
    read(world, request, newest);
    EXPECT_EQ(newest.rows, (Rows{"0:0:40", "0:0:41", "0:0:99"}));
}

// The log's end stands behind its last record: a scan that waited for more would never end.
TEST(ScanRange, EndsWhereCompactionHasTakenTheLastRecords) {
    SandboxWorld world(1, {{.name = "c", .partitions = 1, .configs = {}}});
    fill_compacted(world, {3, 40});
    for (const ScanFrom& from : {ScanFrom{FromOldest{}}, ScanFrom{FromNewest{2}}}) {
        Collector sink;
        ScanRequest request = whole({"c"});
        request.from = from;
        const ScanSummary summary = read(world, request, sink);
        EXPECT_EQ(summary.end, ScanEnd::Complete);
        EXPECT_EQ(sink.rows, (Rows{"0:0:3", "0:0:40"}));
        ASSERT_FALSE(sink.gaps(GapKind::Missing).empty());
    }
}

// Records of transactions: committed, aborted and open ones, each with its marker.
class Transactions : public ::testing::Test {
protected:
    Transactions() : world_(1, {{.name = "t", .partitions = 1, .configs = {}}}) {
        world_.connect();
        for (int at = 0; at < 6; ++at)
            write(at % 2 == 0, 3);
    }

    void write(bool commit, int records) {
        write_open(commit ? "good" : "bad", records);
        sandbox::append_marker(*world_.sandbox.cluster().find("t", 0), 7, 0, commit, 1000 + next_++);
    }

    void write_open(const char* value, int records) {
        std::vector<SandboxWorld::Record> lines;
        for (int at = 0; at < records; ++at)
            lines.push_back({1000 + next_++, value});
        records::BatchOptions options;
        options.producer_id = 7;
        options.producer_epoch = 0;
        options.base_sequence = sequence_;
        options.transactional = true;
        sequence_ += records;
        world_.produce("t", 0, lines, options);
    }

    SandboxWorld world_;
    std::int32_t sequence_ = 0;
    base::TimestampMs next_ = 0;
};

// surface 5.12, 11.3
TEST_F(Transactions, CommittedReadingShowsNoAbortedRecord) {
    Collector sink;
    const ScanSummary summary = read(world_, whole({"t"}), sink);
    EXPECT_EQ(sink.values, std::vector<std::string>(9, "good"));
    EXPECT_EQ(summary.counts.aborted, 9);
    EXPECT_EQ(summary.counts.markers, 6);
    EXPECT_EQ(sink.gaps(GapKind::Aborted).size(), 3U);
    EXPECT_EQ(sink.gaps(GapKind::Control).size(), 6U);
    EXPECT_EQ(summary.counts.passed, summary.counts.total);
}

// surface 5.12, 11.3
TEST_F(Transactions, CommittedReadingEndsAtTheLastStableOffset) {
    EXPECT_EQ(whole({"t"}).isolation, Isolation::Committed) << "where nothing else is asked for";
    write_open("open", 3);
    world_.produce("t", 0, {{1000 + next_++, "behind it"}});
    Collector committed;
    const ScanSummary summary = read(world_, whole({"t"}), committed);
    EXPECT_EQ(summary.end, ScanEnd::Complete);
    EXPECT_EQ(committed.values, std::vector<std::string>(9, "good"));
    EXPECT_EQ(summary.outcomes.at(0).end, 24) << "six transactions of three records and a marker";
    Collector all;
    ScanRequest request = whole({"t"});
    request.isolation = Isolation::Uncommitted;
    read(world_, request, all);
    EXPECT_EQ(all.rows.size(), 22U);
    EXPECT_EQ(all.values.back(), "behind it");
}

// surface 5.12, 11.3
TEST_F(Transactions, UncommittedReadingShowsAll) {
    Collector sink;
    ScanRequest request = whole({"t"});
    request.isolation = Isolation::Uncommitted;
    read(world_, request, sink);
    EXPECT_EQ(sink.rows.size(), 18U);
}

TEST_F(Transactions, NewestStepsOverThem) {
    for (const std::int64_t count : {1, 4, 8, 9}) {
        Collector sink;
        ScanRequest request = whole({"t"});
        request.from = FromNewest{count};
        read(world_, request, sink);
        EXPECT_EQ(sink.rows.size(), static_cast<std::size_t>(count));
        EXPECT_EQ(sink.rows.back(), "0:0:18");
    }
}

} // namespace
} // namespace odradek::consumer
