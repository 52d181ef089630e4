// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/ConnectionTest.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using State = cluster::ProbeStep::State;
using testing::LiveCluster;
using testing::waitUntil;

TEST(ConnectionTest, TellsEveryStepOfACluster) {
    LiveCluster live("orders:3");
    ConnectionTest test(live.engine(), live.config());
    ASSERT_TRUE(waitUntil([&] { return test.finished(); }));
    ASSERT_EQ(test.steps().size(), 5U);
    for (const auto& step : test.steps())
        EXPECT_EQ(step.state, State::Passed) << int(step.kind);
    EXPECT_EQ(test.steps()[3].metadata->topics.size(), 1U);
    EXPECT_GT(test.took().count(), 0);
}

TEST(ConnectionTest, EndsAtTheStepThatFails) {
    LiveCluster live("orders:1");
    cluster::ClusterConfig config;
    config.bootstrap = {{"nowhere.invalid", 9092}};
    ConnectionTest test(live.engine(), config);
    ASSERT_TRUE(waitUntil([&] { return test.finished(); }));
    ASSERT_EQ(test.steps().size(), 1U);
    EXPECT_EQ(test.steps()[0].state, State::Failed);
}

TEST(ConnectionTest, MayGoWhileItRuns) {
    LiveCluster live("orders:1");
    for (int i = 0; i < 3; ++i)
        ConnectionTest(live.engine(), live.config());
    live.on_engine([] {});
    QCoreApplication::processEvents();
}

} // namespace
} // namespace odradek::session
