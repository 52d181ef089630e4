// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/cluster.h"
#include "session/MessagesSession.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

#include <set>

namespace odradek::session {
namespace {

using State = MessagesSession::State;
using testing::LiveCluster;
using testing::waitUntil;

consumer::ScanRequest newest(std::int64_t count) {
    consumer::ScanRequest request;
    request.topics.push_back({"orders", {}, {}});
    request.from = consumer::FromNewest{count};
    request.order = consumer::Order::Time;
    return request;
}

std::vector<base::TimestampMs> times(const MessageStore& store) {
    std::vector<base::TimestampMs> all;
    for (std::int64_t i = 0; i < store.rows(); ++i) {
        const auto row = store.row(i);
        if (row.block != nullptr) all.push_back(row.block->timestamp(row.entry));
    }
    return all;
}

class Messages : public ::testing::Test {
protected:
    void SetUp() override {
        // Interleaved in time: 1,000,000 1,000,500 1,001,000 …
        live_.produce("orders", 0, 50, 1'000'000);
        live_.produce("orders", 1, 50, 1'000'500);
        session_.open();
        ASSERT_TRUE(waitUntil([&] { return session_.state() == ClusterSession::State::Connected; }));
    }
    bool idle() const { return messages_.state() == State::Idle; }

    LiveCluster live_{"orders:2"};
    ClusterSession session_{live_.engine(), live_.config()};
    MessagesSession messages_{session_};
};

TEST_F(Messages, TheNewestComeInTheOrderOfTime) {
    messages_.load(newest(10));
    EXPECT_EQ(messages_.state(), State::Loading);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    const auto all = times(messages_.store());
    ASSERT_EQ(all.size(), 10U);
    EXPECT_EQ(all.back(), 1'049'500);
    EXPECT_TRUE(std::ranges::is_sorted(all));
    ASSERT_TRUE(messages_.summary());
    EXPECT_TRUE(messages_.summary()->complete());
}

TEST_F(Messages, OlderPagesStandBeforeUntilThereAreNone) {
    messages_.load(newest(40));
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    qint64 prepended = 0;
    QObject::connect(&messages_, &MessagesSession::rowsPrepended, [&prepended](qint64 count) { prepended += count; });
    ASSERT_TRUE(messages_.hasOlder());
    messages_.loadOlder(40);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    EXPECT_EQ(prepended, 40);
    messages_.loadOlder(40);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    const auto all = times(messages_.store());
    EXPECT_EQ(all.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(all));
    EXPECT_FALSE(messages_.hasOlder());
    messages_.store().verify();
}

TEST_F(Messages, ANewerPageHoldsWhatCameSince) {
    messages_.load(newest(10));
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    live_.produce("orders", 0, 3, 2'000'000);
    messages_.loadNewer(100);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    const auto all = times(messages_.store());
    ASSERT_EQ(all.size(), 13U);
    EXPECT_EQ(all.back(), 2'002'000);
}

TEST_F(Messages, FollowingShowsWhatArrivesAndKeepsTheNewest) {
    auto request = newest(5);
    request.order = consumer::Order::Arrival;
    request.follow = true;
    messages_.setKeep(8);
    messages_.load(request);
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 5; }));
    live_.produce("orders", 1, 6, 3'000'000);
    ASSERT_TRUE(waitUntil([&] { return messages_.dropped() == 3; }));
    EXPECT_EQ(messages_.store().records(), 8);
    EXPECT_EQ(times(messages_.store()).back(), 3'005'000);
    messages_.cancel();
    EXPECT_EQ(messages_.state(), State::Idle);
    EXPECT_EQ(messages_.summary()->end, consumer::ScanEnd::Cancelled);
}

TEST_F(Messages, PausedNothingIsShownAndNothingIsLost) {
    auto request = newest(1);
    request.order = consumer::Order::Arrival;
    request.follow = true;
    messages_.load(request);
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 1; }));
    // Another follow of the same is not held: what it shows, this one would show by then.
    MessagesSession witness(session_);
    witness.load(request);
    ASSERT_TRUE(waitUntil([&] { return witness.store().records() == 1; }));
    messages_.pause();
    EXPECT_EQ(messages_.state(), State::Paused);
    live_.on_engine([] {});
    live_.produce("orders", 0, 4, 3'000'000);
    ASSERT_TRUE(waitUntil([&] { return witness.store().records() == 5; }));
    live_.produce("orders", 0, 1, 4'000'000);
    ASSERT_TRUE(waitUntil([&] { return witness.store().records() == 6; }));
    EXPECT_EQ(messages_.store().records(), 1) << "nothing is shown while it is paused";
    messages_.resume();
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 6; }));
    EXPECT_EQ(times(messages_.store()), times(witness.store())) << "and nothing is lost";
}

// What was followed has neighbours too: those that came since, and those before the first one shown.
TEST_F(Messages, AFollowThatWasStoppedGoesOnInPages) {
    auto request = newest(5);
    request.order = consumer::Order::Arrival;
    request.follow = true;
    messages_.load(request);
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 5; }));
    live_.produce("orders", 1, 2, 2'000'000);
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 7; }));
    messages_.cancel();
    ASSERT_TRUE(waitUntil([&] { return messages_.hasOlder() && messages_.hasNewer(); }));
    live_.produce("orders", 0, 3, 3'000'000);
    messages_.loadNewer(100);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    EXPECT_EQ(messages_.store().records(), 10);
    messages_.loadOlder(1000);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    const auto all = times(messages_.store());
    EXPECT_EQ(all.size(), 105U);
    EXPECT_EQ(std::set(all.begin(), all.end()).size(), all.size()) << "each is shown once";
    EXPECT_FALSE(messages_.hasOlder());
}

// What was dropped while following is older than what is left.
TEST_F(Messages, WhatAFollowDroppedComesBackAsAnOlderPage) {
    auto request = newest(4);
    request.order = consumer::Order::Arrival;
    request.follow = true;
    messages_.setKeep(3);
    messages_.load(request);
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 3; }));
    live_.produce("orders", 1, 6, 3'000'000);
    ASSERT_TRUE(waitUntil([&] { return messages_.dropped() == 7; }));
    messages_.cancel();
    ASSERT_TRUE(waitUntil([&] { return messages_.hasOlder(); }));
    messages_.loadOlder(1000);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    const auto all = times(messages_.store());
    EXPECT_EQ(all.size(), 106U);
    EXPECT_EQ(std::set(all.begin(), all.end()).size(), all.size());
}

// Where timestamps go back, a page's rows are not neighbours: what lies between them belongs to the older page.
TEST_F(Messages, AnOlderPageReadsAroundTheRowsOfAFollow) {
    live_.produce("orders", 0, 3, 500);
    live_.produce("orders", 0, 2, 5'000'000);
    auto request = newest(6);
    request.order = consumer::Order::Arrival;
    request.follow = true;
    messages_.load(request);
    ASSERT_TRUE(waitUntil([&] { return messages_.store().records() == 6; }));
    messages_.cancel();
    ASSERT_TRUE(waitUntil([&] { return messages_.hasOlder(); }));
    messages_.loadOlder(1000);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    const auto all = times(messages_.store());
    EXPECT_EQ(all.size(), 105U);
    EXPECT_EQ(std::set(all.begin(), all.end()).size(), all.size());
}

// A load that was stopped can be gone on with from both ends of the rows it had shown, be they none.
TEST_F(Messages, ALoadThatWasStoppedGoesOnInPages) {
    auto request = newest(10);
    request.from = consumer::FromOffset{20};
    request.order = consumer::Order::Arrival;
    messages_.load(request);
    messages_.pause();
    messages_.cancel();
    EXPECT_TRUE(idle());
    messages_.load(newest(10));
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    ASSERT_EQ(messages_.store().records(), 10);
    live_.produce("orders", 0, 3, 2'000'000);
    messages_.loadNewer(100);
    messages_.cancel();
    ASSERT_TRUE(waitUntil([&] { return messages_.hasNewer(); }));
    messages_.loadNewer(100);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    EXPECT_EQ(messages_.store().records(), 13) << "nothing is missing, nothing twice";
}

TEST_F(Messages, AnotherLoadTakesThePlaceOfTheOneUnderWay) {
    messages_.load(newest(100));
    messages_.load(newest(3));
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    EXPECT_EQ(messages_.store().records(), 3);
}

// Asking a cluster that is away for newer rows costs none of those there are.
TEST_F(Messages, RowsStayUntilTheClusterAnswers) {
    messages_.load(newest(10));
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    int resets = 0;
    QObject::connect(&messages_, &MessagesSession::rowsReset, [&resets] { ++resets; });
    live_.on_engine([&] {
        for (int i = 1; i <= 3; ++i)
            live_.cluster().stop_broker(base::BrokerId{i});
    });
    messages_.load(newest(3));
    session_.refresh();
    ASSERT_TRUE(waitUntil([&] { return session_.state() == ClusterSession::State::Reconnecting; }));
    EXPECT_EQ(messages_.store().records(), 10);
    EXPECT_EQ(messages_.state(), State::Loading);
    messages_.cancel();
    EXPECT_TRUE(messages_.hasOlder()) << "the rows keep their bounds";
    messages_.load(newest(3));
    live_.on_engine([&] {
        for (int i = 1; i <= 3; ++i)
            live_.cluster().start_broker(base::BrokerId{i});
    });
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    EXPECT_EQ(messages_.store().records(), 3);
    EXPECT_EQ(resets, 1);
}

TEST_F(Messages, AnErrorStandsInTheSummary) {
    auto request = newest(3);
    request.topics[0].name = "absent";
    messages_.load(request);
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    ASSERT_TRUE(messages_.summary());
    EXPECT_TRUE(messages_.summary()->error);
}

TEST_F(Messages, BrowsingNeverJoinsAGroupAndNeverCommits) {
    messages_.load(newest(10));
    ASSERT_TRUE(waitUntil([&] { return idle(); }));
    live_.on_engine([&] { EXPECT_TRUE(live_.cluster().requests().only_looked()); });
}

} // namespace
} // namespace odradek::session
