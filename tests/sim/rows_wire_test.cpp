// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_fixture.h"

#include "wire/messages/list_groups.h"

// Rows of connections that work badly.
namespace odradek::sim {
namespace {

using base::BrokerId;
using sandbox::FaultKind;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using wire::ApiKey;

class Wire : public Row {
protected:
    void change_all(const Weather& weather) {
        for (const BrokerId broker : stage_.brokers())
            stage_.weather(broker) = weather;
        stage_.settle_weather();
    }
};

class CutAnswers : public Row, public ::testing::WithParamInterface<std::pair<ApiKey, int>> {};

// catalogue A5
TEST_P(CutAnswers, AreAskedForAgain) {
    stage_.connect();
    const auto [api, bytes] = GetParam();
    const bool closes = bytes < 0;
    meet(of(closes ? FaultKind::CloseBefore : FaultKind::CutAnswer, bytes), api, 2);
    for (const BrokerId broker : stage_.brokers())
        stage_.cut(broker, true);
    expect_all();
}

INSTANTIATE_TEST_SUITE_P(Everywhere, CutAnswers,
                         ::testing::Values(std::pair(ApiKey::ApiVersions, -1), std::pair(ApiKey::ApiVersions, 6),
                                           std::pair(ApiKey::Metadata, -1), std::pair(ApiKey::Metadata, 30),
                                           std::pair(ApiKey::ListOffsets, 0), std::pair(ApiKey::ListOffsets, 9),
                                           std::pair(ApiKey::Fetch, -1), std::pair(ApiKey::Fetch, 2),
                                           std::pair(ApiKey::Fetch, 4), std::pair(ApiKey::Fetch, 150)));

// One lost answer to ApiVersions must not make it a broker of 2015, whose fetches know no transactions.
// catalogue A5
TEST_F(Wire, ABrokerOfAModernClusterIsNeverTakenForAnOldOne) {
    stage_.connect();
    meet(of(FaultKind::CloseBefore), ApiKey::ApiVersions, 3);
    for (const BrokerId broker : stage_.brokers())
        stage_.cut(broker, true);
    writer_.write();
    writer_.end_transactions();
    Reader& reader = start(whole());
    ASSERT_TRUE(ends(reader));
    reader.judge(true);
    for (const sandbox::RequestSeen& seen : stage_.sandbox.requests().recent()) {
        if (seen.api == ApiKey::Fetch) EXPECT_GE(seen.version, 4);
    }
}

// catalogue A6
TEST_F(Wire, OneByteAtATimeGivesTheSame) {
    change_all({.read_limit = 1});
    stage_.connect();
    expect_all();
}

// catalogue A7
TEST_F(Wire, AnswersThatStallInMidFrameAreGivenUpAndAskedForAgain) {
    stage_.connect();
    meet(of(FaultKind::StallAnswer, 20, minutes(2)), ApiKey::Fetch, 2);
    const base::MonotonicTime before = stage_.environment.now();
    expect_all();
    EXPECT_GE(stage_.environment.now() - before, seconds(30));
    EXPECT_LE(stage_.environment.now() - before, seconds(75));
}

// catalogue A8
TEST_F(Wire, SlowAnswersKeepTheirOrderAndACancelIsNotSlow) {
    stage_.connect();
    change_all({.latency = milliseconds(1'000)});
    Reader& cancelled = start(whole());
    stage_.environment.advance(seconds(5));
    stop(cancelled);
    expect_all(minutes(10));
}

// catalogue A9
TEST_F(Wire, ConnectionsThatDieEverySecondLetTheJobComplete) {
    stage_.connect();
    change_all({.latency = milliseconds(40)});
    Reader& reader = start(whole());
    Dice dice(1, Dice::Part::Faults);
    for (int cut = 0; cut < 200 && !reader.done(); ++cut) {
        stage_.environment.advance(dice.span(500, 1'500));
        for (const BrokerId broker : stage_.brokers())
            stage_.cut(broker, true);
    }
    ASSERT_TRUE(reader.done());
    reader.judge(true);
}

// catalogue A15
TEST_F(Wire, AfterAStandstillTheConnectionsAreLookedAtAgain) {
    stage_.connect();
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    stage_.environment.stand_still(minutes(20));
    writer_.write_plain({"plain-0", 1}, 4);
    EXPECT_TRUE(catches_up(reader, seconds(5)));
    stop(reader);
}

// catalogue A16
TEST_F(Wire, AWallClockThatJumpsMovesNoTimer) {
    stage_.connect();
    Reader& reader = start(tail());
    ASSERT_TRUE(catches_up(reader, seconds(10)));
    for (const std::int64_t hours : {25, -50}) {
        const std::uint64_t before = stage_.sandbox.requests().total();
        stage_.environment.jump_wall_clock(hours * 3'600'000);
        stage_.environment.advance(seconds(30));
        EXPECT_LE(stage_.sandbox.requests().total() - before, 250U);
        writer_.write_plain({"plain-0", 1}, 4);
        EXPECT_TRUE(catches_up(reader, seconds(2)));
    }
    stop(reader);
}

class Idle : public Row {
protected:
    Idle() : Row(short_idle()) {}

    static cluster::ClusterConfig short_idle() {
        cluster::ClusterConfig config;
        config.connections_max_idle = seconds(20);
        return config;
    }
};

// catalogue A18
TEST_F(Idle, IdleConnectionsAreClosedAndOpenedAgain) {
    stage_.connect();
    expect_all();
    stage_.environment.advance(seconds(45));
    for (const cluster::BrokerStatus& broker : stage_.cluster->brokers())
        EXPECT_EQ(broker.connections, 0U);
    expect_all();
    for (const BrokerId broker : stage_.brokers())
        stage_.cut(broker, false);
    expect_all();
}

class CancelledAt : public Row, public ::testing::WithParamInterface<int> {};

// catalogue A19
TEST_P(CancelledAt, AnyMomentNothingIsCalledLater) {
    stage_.connect();
    for (int step = 0; step < 25; ++step) {
        consumer::ScanRequest request = step % 2 == 0 ? whole() : tail();
        Reader& reader = start(std::move(request));
        stage_.environment.advance(std::chrono::microseconds(GetParam() + 400 * step));
        if (reader.done()) continue;
        stop(reader);
    }
    stage_.environment.advance(seconds(2));
}

INSTANTIATE_TEST_SUITE_P(Moments, CancelledAt, ::testing::Values(0, 100, 200, 300));

base::Task<void> ask(std::shared_ptr<cluster::Cluster> cluster, std::shared_ptr<int> ended) {
    wire::ListGroupsRequest request;
    const auto answer = co_await cluster->call(cluster::Target::any(), std::move(request));
    if (!answer && answer.error().kind == base::ErrorKind::Closed) ++*ended;
}

// catalogue A20
TEST_F(Wire, AThousandRequestsInFlightAreGoneWithinTwoSecondsOfAQuit) {
    constexpr int kRequests = 1'000;
    stage_.connect();
    change_all({.stalled = true});
    auto ended = std::make_shared<int>(0);
    for (int each = 0; each < kRequests; ++each)
        base::spawn(stage_.environment, ask(stage_.cluster, ended));
    stage_.environment.advance(seconds(1));
    const base::MonotonicTime before = stage_.environment.now();
    stage_.environment.run(stage_.cluster->close());
    EXPECT_LE(stage_.environment.now() - before, seconds(2));
    stage_.environment.poll();
    EXPECT_EQ(*ended, kRequests);
}

} // namespace
} // namespace odradek::sim
