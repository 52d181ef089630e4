// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/GroupNamesSession.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using testing::LiveCluster;
using testing::waitUntil;

TEST(GroupNames, AreAskedForOnceWhileTheyAreYoung) {
    LiveCluster live("orders:1");
    live.on_engine([&] {
        for (const char* group : {"shop", "billing"})
            live.cluster().commit(group, {"orders", 0}, 1);
    });
    ClusterSession cluster(live.engine(), live.config());
    GroupNamesSession names(cluster);
    names.want();
    EXPECT_FALSE(names.refreshing()) << "nobody can be asked before it is connected";
    cluster.open();
    ASSERT_TRUE(waitUntil([&] { return cluster.state() == ClusterSession::State::Connected; }));
    names.want();
    ASSERT_TRUE(waitUntil([&] { return !names.refreshing(); }));
    ASSERT_NE(names.names(), nullptr);
    EXPECT_EQ(*names.names(), (QStringList{QStringLiteral("billing"), QStringLiteral("shop")}));
    const auto* shop = names.find(QStringLiteral("shop"));
    ASSERT_NE(shop, nullptr);
    EXPECT_EQ(shop->state, "Empty") << "it has commits, and no member";
    EXPECT_EQ(names.find(QStringLiteral("shoe")), nullptr);
    names.want();
    EXPECT_FALSE(names.refreshing());
}

} // namespace
} // namespace odradek::session
