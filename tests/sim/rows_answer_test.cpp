// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fixture.h"

// Rows of brokers whose answers are odd.
namespace odradek::sim {
namespace {

using base::BrokerId;
using sandbox::FaultKind;
using std::chrono::minutes;
using std::chrono::seconds;
using wire::ApiKey;

class Answers : public Row {
protected:
    void SetUp() override { stage_.connect(); }

    const cluster::TopicInfo* topic() const { return stage_.cluster->metadata()->find_topic("plain-0"); }

    void refresh() {
        cluster::TopicScope scope;
        (void)stage_.environment.run(stage_.cluster->refresh(scope));
    }
};

// catalogue A21
TEST_F(Answers, UnsupportedVersionForEverIsBelievedAfterThreeTries) {
    const BrokerId broker = leader(1);
    (void)stage_.environment.run(stage_.cluster->versions_of(broker));
    stage_.cut(broker, true);
    const std::uint64_t before = stage_.sandbox.requests().count(ApiKey::ApiVersions, broker);
    meet(of(FaultKind::UnsupportedVersion), ApiKey::ApiVersions, 1'000, broker);
    stage_.environment.advance(std::chrono::milliseconds(10));
    const auto versions = stage_.environment.run(stage_.cluster->versions_of(broker));
    ASSERT_FALSE(versions);
    EXPECT_EQ(versions.error().kind, base::ErrorKind::Unsupported);
    EXPECT_LE(stage_.sandbox.requests().count(ApiKey::ApiVersions, broker) - before, 3U);
}

// catalogue A22
TEST_F(Answers, AnApiWithAnEmptyRangeIsOffWithItsReason) {
    stage_.sandbox.set_versions(ApiKey::OffsetForLeaderEpoch, sandbox::ServedVersions{3, 2});
    for (const BrokerId broker : stage_.brokers())
        stage_.cut(broker, true);
    expect_all();
    const auto version = stage_.cluster->version_of(leader(0), ApiKey::OffsetForLeaderEpoch, wire::VersionRange{0, 4});
    ASSERT_FALSE(version);
    EXPECT_EQ(version.error().kind, base::ErrorKind::Unsupported);
    EXPECT_FALSE(version.error().detail.empty());
    // Without it a leader that moves is followed all the same.
    stage_.sandbox.cluster().bump_epoch("plain-0", 0);
    expect_all();
}

class StrangeAnswers : public Answers, public ::testing::WithParamInterface<FaultKind> {};

// catalogue A23
TEST_P(StrangeAnswers, CloseThatConnectionAlone) {
    expect_all();
    const std::size_t other_before = connects(leader(1));
    const std::size_t before = connects(leader(0));
    meet(of(GetParam()), ApiKey::Fetch, 1, leader(0));
    expect_all();
    EXPECT_GT(connects(leader(0)), before) << "the connection was closed";
    EXPECT_EQ(connects(leader(1)), other_before) << "the others were not";
}

INSTANTIATE_TEST_SUITE_P(Kinds, StrangeAnswers,
                         ::testing::Values(FaultKind::WrongCorrelation, FaultKind::DoubleAnswer,
                                           FaultKind::UnaskedBytes));

// catalogue A24
TEST_F(Answers, AThrottleHoldsThatConnectionAndIsShown) {
    expect_all();
    const BrokerId slow = leader(0);
    meet(of(FaultKind::Throttle, 30'000), ApiKey::Fetch, 1, slow);
    Reader& reader = start(whole());
    stage_.environment.advance(seconds(10));
    EXPECT_EQ(shown(reader, 1) + shown(reader, 2), 2 * kEach) << "the others are not held";
    EXPECT_LT(shown(reader, 0), kEach);
    const auto brokers = stage_.cluster->brokers();
    const auto status = std::ranges::find(brokers, slow, &cluster::BrokerStatus::id);
    ASSERT_NE(status, brokers.end());
    ASSERT_TRUE(status->throttled_until);
    EXPECT_GT(*status->throttled_until, stage_.environment.now() + seconds(15));
    ASSERT_TRUE(ends(reader, minutes(1)));
    reader.judge(true);
}

// catalogue A25
TEST_F(Answers, AnUnknownCodeIsTriedAgainAndThenShownByItsNumber) {
    meet(error(987, 1), ApiKey::Fetch, 3);
    expect_all();
    meet(error(987, 1), ApiKey::Fetch, 1'000'000);
    consumer::ScanRequest request = whole();
    request.tuning.patience = seconds(10);
    Reader& reader = start(std::move(request));
    ASSERT_TRUE(ends(reader));
    reader.judge(false);
    EXPECT_EQ(reader.summary().end, consumer::ScanEnd::Partial);
    ASSERT_TRUE(reader.summary().error);
    EXPECT_NE(base::describe(*reader.summary().error).find("987"), std::string::npos);
}

class OddMetadata : public Answers, public ::testing::WithParamInterface<FaultKind> {};

// catalogue A26
TEST_P(OddMetadata, LeaveTheLastGoodOnesAndEpochsNeverGoBack) {
    stage_.sandbox.cluster().bump_epoch("plain-0", 0);
    refresh();
    ASSERT_NE(topic(), nullptr);
    const base::LeaderEpoch epoch = topic()->find(0)->leader_epoch;
    sandbox::Fault fault = of(GetParam());
    if (GetParam() == FaultKind::MissingTopic) fault.partition = base::TopicPartition{"plain-0", 0};
    meet(fault, ApiKey::Metadata, 1);
    refresh();
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->find(0)->leader_epoch, epoch);
    EXPECT_EQ(topic()->find(0)->leader, leader(0));
    EXPECT_EQ(stage_.cluster->metadata()->brokers.size(), 3U);
    meet(fault, ApiKey::Metadata, 1);
    expect_all();
}

INSTANTIATE_TEST_SUITE_P(Kinds, OddMetadata,
                         ::testing::Values(FaultKind::EmptyMetadata, FaultKind::StaleMetadata,
                                           FaultKind::MissingTopic));

// catalogue A27
TEST_F(Answers, APartitionWithoutALeaderIsWaitedForAndTheOthersAreRead) {
    expect_all();
    stage_.sandbox.cluster().find("plain-0", 1)->leader = BrokerId::None;
    stage_.sandbox.notify();
    Reader& reader = start(tail());
    stage_.environment.advance(seconds(10));
    EXPECT_EQ(shown(reader, 0) + shown(reader, 2), 2 * kEach);
    stage_.sandbox.cluster().move_leader("plain-0", 1, BrokerId{1});
    ASSERT_TRUE(catches_up(reader, seconds(15)));
    stop(reader);
}

// catalogue A28
TEST_F(Answers, AnUnknownPreferredReplicaLeadsBackToTheLeader) {
    meet(of(FaultKind::UnknownPreferredReplica, 77), ApiKey::Fetch, 3);
    expect_all();
    stage_.sandbox.hooks().preferred_replicas[{"plain-0", 0}] = BrokerId{3};
    expect_all();
}

class Sessions : public Answers, public ::testing::WithParamInterface<FaultKind> {};

// catalogue A31
TEST_P(Sessions, TroubleCostsNothingAndDoublesNothing) {
    sandbox::Fault fault = of(GetParam());
    if (GetParam() == FaultKind::ErrorCode) fault.code = base::KafkaCode{-1};
    meet(fault, ApiKey::Fetch, 5);
    expect_all();
    EXPECT_EQ(tally_.doubled, 0);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Sessions,
                         ::testing::Values(FaultKind::RepeatPartition, FaultKind::SessionLost, FaultKind::ErrorCode));

// catalogue A34
TEST_F(Answers, RecordsDamagedOrCutOnTheirWayAreFetchedAgain) {
    meet(of(FaultKind::CutLastBatch), ApiKey::Fetch, 6);
    expect_all();
    meet(of(FaultKind::CorruptRecords), ApiKey::Fetch, 1, leader(0));
    expect_all();
}

// catalogue A34
TEST_F(Answers, RecordsThatStayDamagedAreNamedAndTheirBytesOffered) {
    meet(of(FaultKind::CorruptRecords), ApiKey::Fetch, 1'000'000, leader(2));
    Reader& reader = start(whole());
    ASSERT_TRUE(ends(reader));
    // The watcher has seen to it that a bad batch says where it is and has its bytes.
    reader.judge(false);
    EXPECT_EQ(reader.summary().end, consumer::ScanEnd::Partial);
    EXPECT_EQ(reader.summary().counts.corrupt, 1);
    EXPECT_EQ(shown(reader, 0) + shown(reader, 1), 2 * kEach);
}

} // namespace
} // namespace odradek::sim
