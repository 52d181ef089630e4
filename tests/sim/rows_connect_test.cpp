// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fixture.h"

// Rows of connections that cannot be made, and of brokers that are away.
namespace odradek::sim {
namespace {

using base::BrokerId;
using std::chrono::minutes;
using std::chrono::seconds;
using testing::ConnectFault;

class Away : public Row {
protected:
    void refuse(BrokerId broker, std::optional<ConnectFault> fault) {
        for (const bool moved : {false, true})
            stage_.environment.set_connect_fault(Stage::address(broker, moved), fault);
        if (fault) stage_.cut(broker, true);
    }

    // `most_tries` in 20 s: what the waits of 100 ms, doubling up to 2 s, leave room for.
    void expect_partial_then_all(ConnectFault fault, std::size_t most_tries) {
        stage_.connect();
        const BrokerId away = leader(1);
        Reader& reader = start(whole());
        stage_.environment.run_until([&] { return shown(reader, 1) > 0; }, seconds(5));
        refuse(away, fault);
        const std::size_t before = connects(away);
        stage_.environment.advance(seconds(20));
        EXPECT_EQ(shown(reader, 0), kEach) << "the others are not affected";
        EXPECT_EQ(shown(reader, 2), kEach) << "the others are not affected";
        EXPECT_LE(connects(away) - before, most_tries) << "tries are far apart";
        EXPECT_NE(stage_.cluster->metadata()->find_topic("plain-0"), nullptr) << "the last good data stay";
        refuse(away, std::nullopt);
        ASSERT_TRUE(ends(reader, minutes(1)));
        reader.judge(true);
        EXPECT_EQ(shown(reader, 1), kEach);
    }
};

// catalogue A1
TEST_F(Away, ARefusedBrokerCostsItsOwnPartitionsAWait) {
    expect_partial_then_all(ConnectFault::Refuse, 14);
}

// catalogue A2
TEST_F(Away, ASilentBrokerCostsItsOwnPartitionsAWait) {
    // Each try takes the 10 s of a set-up.
    expect_partial_then_all(ConnectFault::Silence, 3);
}

// catalogue A2
TEST_F(Away, ABrokerThatNeverSpeaksIsLeftForTheNextWithinTenSeconds) {
    stage_.weather(BrokerId{1}).mute = true;
    stage_.connect();
    EXPECT_LE(stage_.environment.now().since_start, seconds(10));
    stage_.heal();
    expect_all();
}

// catalogue A3
TEST_F(Away, AnUnknownHostIsNamed) {
    stage_.connect();
    stage_.environment.set_host("b2", {});
    stage_.cut(BrokerId{2}, true);
    const auto versions = stage_.environment.run(stage_.cluster->versions_of(BrokerId{2}));
    ASSERT_FALSE(versions);
    EXPECT_EQ(versions.error().kind, base::ErrorKind::Resolve);
    EXPECT_NE(versions.error().where.find("b2"), std::string::npos);
    stage_.heal();
    expect_all();
}

// catalogue A4
TEST_F(Away, ADeadAddressIsPassedAndAChangedOneIsResolvedAgain) {
    for (const BrokerId broker : stage_.brokers())
        stage_.environment.set_host(Stage::host(broker), {"10.9.9.9", Stage::address(broker, true).ip});
    stage_.connect();
    expect_all();
    stage_.heal();
    for (const BrokerId broker : stage_.brokers())
        stage_.cut(broker, true);
    const std::size_t before = stage_.environment.connects().size();
    expect_all();
    const auto& connects = stage_.environment.connects();
    EXPECT_TRUE(std::ranges::any_of(connects.begin() + static_cast<std::ptrdiff_t>(before), connects.end(),
                                    [](const auto& each) { return each.first.ip.starts_with("10.0.0."); }));
}

// catalogue A10
TEST_F(Away, ABrokerThatStandsStillHoldsNobodyElseUp) {
    stage_.connect();
    expect_all();
    const BrokerId still = leader(0);
    stage_.weather(still).stalled = true;
    stage_.settle_weather();
    Reader& reader = start(tail());
    stage_.environment.advance(seconds(60));
    stage_.heal();
    ASSERT_TRUE(catches_up(reader, minutes(2)));
    stop(reader);
}

// catalogue A11
TEST_F(Away, ALeaderThatDiesIsFollowedWithinFiveSeconds) {
    stage_.connect();
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    stage_.sandbox.stop_broker(leader(2));
    writer_.write_plain({"plain-0", 2}, 5);
    EXPECT_TRUE(catches_up(reader, seconds(5)));
    stop(reader);
}

// catalogue A12
TEST_F(Away, WithAllBrokersDownTriesAreFewAndTheReturnIsNoticed) {
    stage_.connect();
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    for (const BrokerId broker : stage_.brokers())
        stage_.sandbox.stop_broker(broker);
    stage_.environment.advance(seconds(10));
    const std::size_t before = stage_.environment.connects().size();
    stage_.environment.advance(minutes(1));
    const std::size_t tries = stage_.environment.connects().size() - before;
    EXPECT_GE(tries, 3U) << "it goes on trying";
    EXPECT_LE(tries, 600U) << "three lanes of three brokers, about once a second each";
    stage_.heal();
    writer_.write_plain({"plain-0", 0}, 5);
    EXPECT_TRUE(catches_up(reader, seconds(5)));
    stop(reader);
}

// catalogue A13
TEST_F(Away, FiveRoundsOfRestartsUnderATailLoseNothing) {
    stage_.connect();
    Reader& reader = start(tail());
    for (int round = 0; round < 5; ++round) {
        for (const BrokerId broker : stage_.brokers()) {
            stage_.sandbox.stop_broker(broker);
            for (int step = 0; step < 6; ++step) {
                writer_.write();
                stage_.environment.advance(std::chrono::milliseconds(500));
            }
            stage_.sandbox.start_broker(broker);
        }
    }
    writer_.end_transactions();
    ASSERT_TRUE(catches_up(reader, seconds(30)));
    EXPECT_TRUE(reader.watcher().given_up().empty());
    stop(reader);
    EXPECT_EQ(tally_.doubled, 0);
}

// catalogue A14
TEST_F(Away, ABrokerThatStaysAwayLeavesAPartOfTheResultAndIsNamed) {
    stage_.connect();
    const BrokerId away = leader(1);
    refuse(away, ConnectFault::Silence);
    consumer::ScanRequest request = whole();
    request.tuning.patience = seconds(20);
    Reader& reader = start(std::move(request));
    const auto living = [&] {
        return shown(reader, 0) + shown(reader, 2) == 2 * kEach;
    };
    // The time that connecting may take (10 s), once: the others wait no longer for what is silent.
    EXPECT_TRUE(stage_.environment.run_until(living, seconds(11)));
    ASSERT_TRUE(ends(reader, minutes(5)));
    reader.judge(false);
    EXPECT_EQ(reader.summary().end, consumer::ScanEnd::Partial);
    EXPECT_EQ(reader.watcher().given_up(), (std::set<base::TopicPartition>{{"plain-0", 1}}));
    EXPECT_EQ(shown(reader, 0) + shown(reader, 2), 2 * kEach);
    EXPECT_TRUE(reader.summary().error);
}

// catalogue A17
TEST_F(Away, WithoutFileDescriptorsThatOperationFailsAndTheProgramLives) {
    stage_.connect();
    for (const BrokerId broker : stage_.brokers())
        refuse(broker, ConnectFault::NoDescriptors);
    const auto versions = stage_.environment.run(stage_.cluster->versions_of(BrokerId{2}));
    ASSERT_FALSE(versions);
    EXPECT_EQ(versions.error().kind, base::ErrorKind::Io);
    for (const BrokerId broker : stage_.brokers())
        refuse(broker, std::nullopt);
    expect_all();
}

// catalogue A27
TEST_F(Away, ANodeThatMovesToAnotherHostIsFoundThere) {
    stage_.connect();
    const BrokerId moving = leader(0);
    stage_.sandbox.cluster().readdress(moving, Stage::host(moving, true), Stage::address(moving).port);
    stage_.environment.set_connect_fault(Stage::address(moving), ConnectFault::Refuse);
    stage_.cut(moving, true);
    expect_all();
    EXPECT_TRUE(std::ranges::any_of(stage_.environment.connects(),
                                    [moving](const auto& each) { return each.first == Stage::address(moving, true); }));
}

} // namespace
} // namespace odradek::sim
