// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "collector.h"

#include <gtest/gtest.h>

#include <set>

namespace odradek::consumer {
namespace {

using odradek::testing::SandboxWorld;
using sandbox::Fault;
using sandbox::FaultKind;
using testing::Collector;
using testing::read;
using testing::whole;
using wire::ApiKey;

constexpr int kRecords = 60;

// A topic of three partitions on three brokers, twenty records each, in batches of two.
class ScanFault : public ::testing::Test {
protected:
    ScanFault() : world_(3, {{.name = "t", .partitions = 3, .replication = 3, .configs = {{"retention.ms", "-1"}}}}) {
        world_.connect();
        for (int batch = 0; batch < kRecords / 6; ++batch) {
            for (const base::PartitionId partition : {0, 1, 2})
                world_.produce("t", partition, {{1000 + batch, "x"}, {1001 + batch, "y"}});
        }
        world_.sandbox.set_faults(faults_);
    }

    // Small answers, so that a scan takes several of them.
    static ScanRequest request() {
        ScanRequest request = whole({"t"});
        request.tuning.partition_bytes = 200;
        return request;
    }

    void expect_all(const Collector& sink, const ScanSummary& summary) const {
        EXPECT_EQ(summary.end, ScanEnd::Complete);
        EXPECT_EQ(sink.rows.size(), std::size_t{kRecords});
        EXPECT_TRUE(sink.all<Gap>().empty());
        EXPECT_EQ(std::set<std::string>(sink.rows.begin(), sink.rows.end()).size(), std::size_t{kRecords});
        EXPECT_TRUE(sink.in_order);
        EXPECT_EQ(summary.counts.scanned, kRecords);
    }

    // Orders a fault for fetches; one of a partition for those that its leader gets.
    void order(const Fault& fault, std::uint64_t times) {
        std::optional<base::BrokerId> leader;
        if (fault.partition) leader = world_.sandbox.cluster().find("t", fault.partition->partition)->leader;
        faults_->add(sandbox::FaultRule{ApiKey::Fetch, leader, 0, times, fault});
    }

    void expect_all_despite(const Fault& fault, std::uint64_t times) {
        order(fault, times);
        Collector sink;
        const ScanSummary summary = read(world_, request(), sink);
        expect_all(sink, summary);
        EXPECT_TRUE(faults_->spent());
        EXPECT_TRUE(world_.sandbox.requests().only_looked());
    }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    SandboxWorld world_;
};

Fault fault(FaultKind kind) {
    Fault fault;
    fault.kind = kind;
    return fault;
}

Fault error(base::KafkaCode code, std::optional<base::TopicPartition> partition = std::nullopt) {
    Fault fault;
    fault.kind = FaultKind::ErrorCode;
    fault.code = code;
    fault.partition = std::move(partition);
    return fault;
}

// catalogue A31
TEST_F(ScanFault, ALostSessionIsMendedByAFullFetch) {
    expect_all_despite(fault(FaultKind::SessionLost), 3);
}

// catalogue A31
TEST_F(ScanFault, APartitionThatComesTwiceIsTakenOnce) {
    order(fault(FaultKind::RepeatPartition), 1000);
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
}

// catalogue A31
// surface 5.23
TEST_F(ScanFault, AnUnknownErrorOfTheWholeAnswerBacksOff) {
    const base::MonotonicTime before = world_.environment.now();
    faults_->add(ApiKey::Fetch, error(base::KafkaCode{999}), 12);
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
    // Three brokers, four refusals each: 100, 200, 400 and 800 ms.
    EXPECT_GE(world_.environment.now() - before, std::chrono::milliseconds(700));
    EXPECT_LE(world_.sandbox.requests().count(ApiKey::Fetch), 100U);
}

// catalogue A25
TEST_F(ScanFault, UnknownCodesOfAPartitionAreTriedAgain) {
    expect_all_despite(error(base::KafkaCode{999}, base::TopicPartition{"t", 1}), 3);
}

TEST_F(ScanFault, FollowsLeadersThatMove) {
    for (const base::KafkaCode code :
         {base::code::NotLeaderOrFollower, base::code::FencedLeaderEpoch, base::code::UnknownLeaderEpoch,
          base::code::OffsetNotAvailable, base::code::UnknownTopicOrPartition, base::code::KafkaStorageError}) {
        faults_->clear();
        expect_all_despite(error(code, base::TopicPartition{"t", 2}), 2);
    }
}

// catalogue A28
TEST_F(ScanFault, AnUnknownPreferredReplicaIsNotAskedFor) {
    Fault elsewhere = fault(FaultKind::UnknownPreferredReplica);
    elsewhere.number = 77;
    expect_all_despite(elsewhere, 2);
}

// catalogue A28
TEST_F(ScanFault, APreferredReplicaThatDoesNotHaveThePartitionLeadsBackToTheLeader) {
    Fault elsewhere = fault(FaultKind::UnknownPreferredReplica);
    elsewhere.number = 2;
    expect_all_despite(elsewhere, 1);
}

// catalogue A28
TEST_F(ScanFault, ARedirectWithoutRecordsIsNoGap) {
    Fault elsewhere = fault(FaultKind::UnknownPreferredReplica);
    elsewhere.number = 77;
    faults_->add(ApiKey::Fetch, elsewhere, 12);
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
    EXPECT_TRUE(sink.all<Gap>().empty());
}

// catalogue A33
TEST_F(ScanFault, ARangeWhoseEndWasCutOffEndsAndSaysSo) {
    Fault cut = fault(FaultKind::Act);
    cut.act = [](sandbox::Sandbox& sandbox) {
        sandbox.truncate({"t", 1}, 10);
        sandbox.cluster().bump_epoch("t", 1);
    };
    faults_->add(ApiKey::Fetch, cut);
    Collector sink;
    const ScanSummary summary = read(world_, request(), sink);
    EXPECT_EQ(summary.end, ScanEnd::Partial);
    EXPECT_EQ(sink.rows.size(), 50U);
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->where, "t-1");
}

TEST_F(ScanFault, OutOfRangeWithinTheLogMovesNothing) {
    expect_all_despite(error(base::code::OffsetOutOfRange, base::TopicPartition{"t", 0}), 2);
}

// catalogue A34
TEST_F(ScanFault, ABatchThatWasDamagedOnItsWayIsFetchedAgain) {
    expect_all_despite(fault(FaultKind::CorruptRecords), 1);
}

// catalogue A34
TEST_F(ScanFault, ACutLastBatchIsFetchedAgain) {
    expect_all_despite(fault(FaultKind::CutLastBatch), 4);
}

// catalogue A5
TEST_F(ScanFault, ConnectionsThatEndCostNoRecord) {
    for (const FaultKind kind : {FaultKind::CloseBefore, FaultKind::CloseAfter, FaultKind::WrongCorrelation}) {
        faults_->clear();
        expect_all_despite(fault(kind), 3);
    }
    faults_->clear();
    Fault cut = fault(FaultKind::CutAnswer);
    cut.number = 9;
    expect_all_despite(cut, 3);
}

TEST_F(ScanFault, OverASlowLineLessIsAskedFor) {
    constexpr int kBatches = 120;
    for (int batch = 0; batch < kBatches; ++batch)
        world_.produce("t", 0, {{2000 + batch, std::string(1024, 'x') + std::to_string(batch)}});
    ScanRequest wide = whole({"t"});
    wide.topics.front().partitions = {0};
    wide.tuning.partition_bytes = 256 * 1024;
    const auto fetches = [&] {
        const std::uint64_t before = world_.sandbox.requests().count(ApiKey::Fetch);
        Collector sink;
        EXPECT_EQ(read(world_, wide, sink).end, ScanEnd::Complete);
        EXPECT_EQ(sink.rows.size(), std::size_t{kBatches + (kRecords / 3)});
        return world_.sandbox.requests().count(ApiKey::Fetch) - before;
    };
    const std::uint64_t at_once = fetches();
    Fault slow = fault(FaultKind::Delay);
    slow.delay = std::chrono::seconds(40); // longer than a request may take
    order(slow, 1);
    // The first is lost; what it asked for then comes in parts of an eighth.
    EXPECT_GE(fetches(), at_once + 4);
    EXPECT_TRUE(faults_->spent());
}

// catalogue A24
TEST_F(ScanFault, AThrottleDelaysAndLosesNothing) {
    Fault throttle = fault(FaultKind::Throttle);
    throttle.number = 5000;
    const base::MonotonicTime before = world_.environment.now();
    expect_all_despite(throttle, 1);
    EXPECT_GE(world_.environment.now() - before, std::chrono::seconds(5));
}

// catalogue A27
TEST_F(ScanFault, ALeaderIsWaitedFor) {
    order(error(base::code::NotLeaderOrFollower, base::TopicPartition{"t", 0}), 1);
    Fault none = fault(FaultKind::NoLeader);
    none.partition = base::TopicPartition{"t", 0};
    sandbox::FaultRule rule{ApiKey::Metadata, std::nullopt, 1, 4, none};
    faults_->add(rule);
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
}

// catalogue A26
TEST_F(ScanFault, ATopicThatIsGoneForOneAnswerIsNotDeleted) {
    order(error(base::code::NotLeaderOrFollower, base::TopicPartition{"t", 0}), 2);
    Fault missing = fault(FaultKind::MissingTopic);
    missing.partition = base::TopicPartition{"t", -1};
    faults_->add(sandbox::FaultRule{ApiKey::Metadata, std::nullopt, 1, 1, missing});
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
    EXPECT_TRUE(sink.all<TopicGone>().empty());
}

TEST_F(ScanFault, APartitionThatMayNotBeReadEndsAloneAndSaysWhy) {
    order(error(base::code::TopicAuthorizationFailed, base::TopicPartition{"t", 1}), 1);
    Collector sink;
    const ScanSummary summary = read(world_, request(), sink);
    EXPECT_EQ(summary.end, ScanEnd::Partial);
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->code, base::code::TopicAuthorizationFailed);
    EXPECT_NE(summary.error->detail.find("ACL Read"), std::string::npos);
    EXPECT_EQ(summary.error->where, "t-1");
    const auto troubles = sink.all<PartitionTrouble>();
    ASSERT_EQ(troubles.size(), 1U);
    EXPECT_TRUE(troubles[0].final);
    EXPECT_GE(sink.rows.size(), std::size_t{kRecords} / 3 * 2);
}

TEST_F(ScanFault, ABoundedScanGivesAPartitionUpAfterAWhile) {
    order(error(base::code::KafkaStorageError, base::TopicPartition{"t", 1}), 100'000);
    Collector sink;
    const ScanSummary summary = read(world_, request(), sink);
    EXPECT_EQ(summary.end, ScanEnd::Partial);
    EXPECT_EQ(sink.rows.size(), std::size_t{kRecords} / 3 * 2);
    const auto troubles = sink.all<PartitionTrouble>();
    ASSERT_EQ(troubles.size(), 2U);
    EXPECT_FALSE(troubles[0].final);
    EXPECT_TRUE(troubles[1].final);
}

// A broker goes down in mid-scan and its partitions move (the simulator's analogue of A11).
TEST_F(ScanFault, ABrokerThatDiesCostsNoRecord) {
    Fault die = fault(FaultKind::Act);
    die.act = [](sandbox::Sandbox& sandbox) {
        sandbox.stop_broker(base::BrokerId{2});
    };
    faults_->add(sandbox::FaultRule{ApiKey::Fetch, base::BrokerId{2}, 2, 1, die});
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
}

TEST_F(ScanFault, ALeaderThatMovesInMidScanCostsNoRecord) {
    Fault move = fault(FaultKind::Act);
    move.act = [](sandbox::Sandbox& sandbox) {
        for (const base::PartitionId partition : {0, 1, 2}) {
            const base::BrokerId leader = sandbox.cluster().find("t", partition)->leader;
            const base::BrokerId next{number(leader) % 3 + 1};
            sandbox.cluster().move_leader("t", partition, next);
        }
        sandbox.notify();
    };
    faults_->add(sandbox::FaultRule{ApiKey::Fetch, std::nullopt, 4, 3, move});
    Collector sink;
    expect_all(sink, read(world_, request(), sink));
}

// catalogue A19
TEST_F(ScanFault, CanBeCancelledAtAnyMoment) {
    for (int step = 0; step < 60; ++step) {
        Collector sink;
        testing::RunningScan running = testing::start(world_, request(), sink);
        world_.environment.advance(std::chrono::microseconds(step * 37));
        running.job.cancel();
        ASSERT_TRUE(world_.environment.run_until([&] { return running.job.done(); }, std::chrono::seconds(2)));
        const std::size_t rows = sink.rows.size();
        world_.environment.advance(std::chrono::seconds(1));
        EXPECT_EQ(sink.rows.size(), rows);
        ASSERT_TRUE(*running.summary);
    }
}

TEST_F(ScanFault, ASinkThatRefusesEndsTheScanWithItsError) {
    Collector sink;
    sink.refuse_at = 5;
    const ScanSummary summary = read(world_, request(), sink);
    EXPECT_EQ(summary.end, ScanEnd::Refused);
    ASSERT_TRUE(summary.error);
    EXPECT_EQ(summary.error->kind, base::ErrorKind::Io);
}

// What was read and not handed out is not behind the reader.
TEST_F(ScanFault, ACancelledScanSaysHowFarItCame) {
    for (const Order order : {Order::Arrival, Order::Time}) {
        auto gate = std::make_shared<base::Event>(world_.environment.executor());
        Collector sink(gate);
        ScanRequest held = request();
        held.order = order;
        if (order == Order::Arrival) held.limit = 1;
        testing::RunningScan running = testing::start(world_, held, sink);
        world_.environment.advance(std::chrono::seconds(5));
        running.job.cancel();
        world_.environment.run_until([&] { return running.job.done(); });
        ASSERT_TRUE(*running.summary);
        EXPECT_EQ((*running.summary)->end, ScanEnd::Cancelled) << "no limit was reached";
        for (const PartitionOutcome& outcome : (*running.summary)->outcomes)
            EXPECT_EQ(outcome.next, 0);
    }
}

TEST_F(ScanFault, CountsTheBytesThatCame) {
    Collector sink;
    const ScanSummary summary = read(world_, request(), sink);
    EXPECT_GE(summary.counts.bytes, 30 * 61) << "thirty batches, each with a header of 61 bytes";
}

// surface 5.22
TEST_F(ScanFault, ASinkThatWaitsHoldsFetchingBack) {
    auto gate = std::make_shared<base::Event>(world_.environment.executor());
    Collector sink(gate);
    ScanRequest bounded = request();
    bounded.tuning.queued_bytes = 400;
    testing::RunningScan running = testing::start(world_, bounded, sink);
    world_.environment.advance(std::chrono::seconds(30));
    EXPECT_FALSE(running.job.done());
    EXPECT_LE(world_.sandbox.requests().count(ApiKey::Fetch), 12U);
    gate->set();
    world_.environment.run_until([&] { return running.job.done(); });
    ASSERT_TRUE(*running.summary);
    expect_all(sink, **running.summary);
}

TEST_F(ScanFault, PausingLosesNothing) {
    Collector sink;
    testing::RunningScan running = testing::start(world_, request(), sink);
    running.scan->pause();
    world_.environment.advance(std::chrono::seconds(30));
    EXPECT_TRUE(sink.rows.empty());
    running.scan->resume();
    world_.environment.run_until([&] { return running.job.done(); });
    ASSERT_TRUE(*running.summary);
    expect_all(sink, **running.summary);
}

// A batch whose bytes in the log are damaged.
class DamagedLog : public ScanFault {
protected:
    DamagedLog() {
        base::Bytes bytes = base::copy_of(SandboxWorld::batch({{2000, "bad"}, {2001, "worse"}}, at_end()).view());
        bytes.back() ^= std::byte{1};
        EXPECT_TRUE(world_.sandbox.append_raw({"t", 1}, base::SharedBytes(std::move(bytes))));
        world_.produce("t", 1, {{3000, "behind"}});
    }

    static records::BatchOptions at_end() {
        records::BatchOptions options;
        options.base_offset = kRecords / 3;
        return options;
    }
};

// catalogue A34
TEST_F(DamagedLog, StopsItsPartitionAndOffersTheBytes) {
    Collector sink;
    const ScanSummary summary = read(world_, request(), sink);
    EXPECT_EQ(summary.end, ScanEnd::Partial);
    EXPECT_EQ(sink.rows.size(), std::size_t{kRecords});
    const auto bad = sink.all<BadBatch>();
    ASSERT_EQ(bad.size(), 1U);
    EXPECT_EQ(bad[0].first, kRecords / 3);
    EXPECT_EQ(bad[0].error.where, "t-1 offset 20");
    EXPECT_FALSE(bad[0].raw.empty());
    EXPECT_FALSE(bad[0].skipped);
    EXPECT_EQ(summary.counts.corrupt, 1);
}

// catalogue A34
TEST_F(DamagedLog, CanBeSteppedOver) {
    Collector sink;
    ScanRequest skipping = request();
    skipping.skip_corrupt = true;
    const ScanSummary summary = read(world_, skipping, sink);
    EXPECT_EQ(summary.end, ScanEnd::Complete);
    EXPECT_FALSE(summary.complete());
    EXPECT_EQ(sink.rows.size(), std::size_t{kRecords} + 1);
    EXPECT_EQ(summary.counts.corrupt, 1);
    EXPECT_TRUE(sink.in_order);
    ASSERT_EQ(sink.all<BadBatch>().size(), 1U);
    EXPECT_TRUE(sink.all<BadBatch>()[0].skipped);
}

} // namespace
} // namespace odradek::consumer
