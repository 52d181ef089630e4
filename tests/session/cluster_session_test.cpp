// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/cluster.h"
#include "session/ClusterSession.h"
#include "session/TopicsSession.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using State = ClusterSession::State;
using testing::LiveCluster;
using testing::waitUntil;

TEST(ClusterSession, ConnectsAndLearnsTheTopics) {
    LiveCluster live("orders:3:2,clicks:1");
    ClusterSession session(live.engine(), live.config());
    EXPECT_EQ(session.state(), State::Idle);
    session.open();
    EXPECT_EQ(session.state(), State::Connecting);
    ASSERT_TRUE(waitUntil([&] { return session.state() == State::Connected; }));
    session.refresh();
    ASSERT_TRUE(waitUntil([&] { return session.metadata()->all_topics; }));
    EXPECT_EQ(session.metadata()->brokers.size(), 3U);
    ASSERT_NE(session.metadata()->find_topic("orders"), nullptr);
    EXPECT_EQ(session.metadata()->find_topic("orders")->partitions.size(), 3U);
    EXPECT_FALSE(session.error());
}

TEST(ClusterSession, GoesOnTryingAndSaysWhy) {
    LiveCluster live("orders:1");
    cluster::ClusterConfig config;
    config.bootstrap = {{"nowhere.invalid", 9092}};
    ClusterSession session(live.engine(), config);
    session.open();
    ASSERT_TRUE(waitUntil([&] { return session.error().has_value(); }));
    EXPECT_EQ(session.state(), State::Connecting);
    EXPECT_EQ(session.error()->kind, base::ErrorKind::Resolve);
}

TEST(ClusterSession, ClosedInTheMiddleNothingComesAfterwards) {
    LiveCluster live("orders:1");
    ClusterSession session(live.engine(), live.config());
    session.open();
    session.close();
    int signals = 0;
    QObject::connect(&session, &ClusterSession::metadataChanged, [&signals] { ++signals; });
    live.on_engine([] {});
    QCoreApplication::processEvents();
    EXPECT_EQ(session.state(), State::Closed);
    EXPECT_EQ(signals, 0);
}

TEST(ClusterSession, WhatWasKnownStaysWhileTheClusterIsAway) {
    LiveCluster live("orders:1");
    ClusterSession session(live.engine(), live.config());
    session.open();
    ASSERT_TRUE(waitUntil([&] { return session.state() == State::Connected; }));
    session.refresh();
    ASSERT_TRUE(waitUntil([&] { return session.metadata()->all_topics; }));
    live.on_engine([&] {
        for (int i = 1; i <= 3; ++i)
            live.cluster().stop_broker(base::BrokerId{i});
    });
    session.refresh();
    ASSERT_TRUE(waitUntil([&] { return session.state() == State::Reconnecting; }));
    EXPECT_NE(session.metadata()->find_topic("orders"), nullptr);
    EXPECT_TRUE(session.error());
    EXPECT_TRUE(session.untilNextTry());
    EXPECT_TRUE(waitUntil([&] { return session.untilNextTry().value_or(0) > 0; })) << "between two tries is a pause";
    live.on_engine([&] {
        for (int i = 1; i <= 3; ++i)
            live.cluster().start_broker(base::BrokerId{i});
    });
    session.tryNow();
    EXPECT_TRUE(waitUntil([&] { return session.state() == State::Connected; }));
    EXPECT_FALSE(session.untilNextTry());
}

TEST(TopicsSession, FiguresComeForTheTopicsThatAreWanted) {
    LiveCluster live("orders:2,clicks:1");
    live.produce("orders", 0, 5);
    live.produce("orders", 1, 7);
    ClusterSession session(live.engine(), live.config());
    TopicsSession topics(session);
    session.open();
    ASSERT_TRUE(waitUntil([&] { return session.state() == State::Connected; }));
    topics.want({QStringLiteral("orders")});
    EXPECT_EQ(topics.figures("orders"), nullptr);
    ASSERT_TRUE(waitUntil([&] { return topics.figures("orders") != nullptr; }));
    EXPECT_EQ(topics.figures("orders")->messages, 12);
    EXPECT_EQ(topics.figures("clicks"), nullptr);
}

TEST(TopicSession, ATopicThatDoesNotExistIsAnError) {
    LiveCluster live("orders:1");
    ClusterSession session(live.engine(), live.config());
    session.open();
    ASSERT_TRUE(waitUntil([&] { return session.state() == State::Connected; }));
    TopicSession topic(session, QStringLiteral("absent"));
    topic.refresh();
    ASSERT_TRUE(waitUntil([&] { return !topic.refreshing(); }));
    EXPECT_TRUE(topic.error());
    EXPECT_EQ(topic.detail(), nullptr);
}

} // namespace
} // namespace odradek::session
