// SPDX-License-Identifier: GPL-3.0-or-later
// Which groups have commits in topics, before the topics are deleted.
#include "base/kafka_errors.h"
#include "session/TopicReaders.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using testing::LiveCluster;
using testing::waitUntil;

class Readers : public ::testing::Test {
protected:
    Readers() {
        cluster_.open();
        EXPECT_TRUE(waitUntil([this] { return cluster_.state() == ClusterSession::State::Connected; }));
    }
    void commit(const std::string& group, const base::TopicPartition& partition) {
        live_.on_engine([&] { live_.cluster().commit(group, partition, 1); });
    }
    void refuse(wire::ApiKey api) {
        live_.on_engine([&] {
            sandbox::Fault fault;
            fault.kind = sandbox::FaultKind::ErrorCode;
            fault.code = base::code::GroupAuthorizationFailed;
            auto faults = std::make_shared<sandbox::ScriptedFaults>();
            faults->add(api, fault, 1000);
            live_.cluster().set_faults(faults);
        });
    }

    LiveCluster live_{"orders:2,clicks:1"};
    ClusterSession cluster_{live_.engine(), live_.config()};
};

TEST_F(Readers, EachTopicKnowsItsGroups) {
    commit("billing", {"orders", 0});
    commit("billing", {"orders", 1});
    commit("audit", {"orders", 1});
    commit("web", {"clicks", 0});
    const TopicReaders readers(cluster_, {QStringLiteral("orders"), QStringLiteral("empty")});
    EXPECT_FALSE(readers.isKnown());
    EXPECT_TRUE(readers.groupsOf(QStringLiteral("orders")).isEmpty());
    ASSERT_TRUE(waitUntil([&] { return readers.isKnown(); }));
    EXPECT_EQ(readers.groupsOf(QStringLiteral("orders")),
              QStringList({QStringLiteral("audit"), QStringLiteral("billing")}));
    EXPECT_TRUE(readers.groupsOf(QStringLiteral("empty")).isEmpty());
    EXPECT_TRUE(readers.groupsOf(QStringLiteral("clicks")).isEmpty()) << "nobody asked for it";
    EXPECT_TRUE(readers.isComplete());
}

TEST_F(Readers, WhatCannotBeSeenIsSaid) {
    commit("billing", {"orders", 0});
    refuse(wire::ApiKey::OffsetFetch);
    const TopicReaders readers(cluster_, {QStringLiteral("orders")});
    ASSERT_TRUE(waitUntil([&] { return readers.isKnown(); }));
    EXPECT_FALSE(readers.isComplete());
    EXPECT_TRUE(readers.groupsOf(QStringLiteral("orders")).isEmpty());
}

TEST_F(Readers, AListThatIsRefusedIsAnAnswerToo) {
    refuse(wire::ApiKey::ListGroups);
    const TopicReaders readers(cluster_, {QStringLiteral("orders")});
    ASSERT_TRUE(waitUntil([&] { return readers.isKnown(); }));
    EXPECT_FALSE(readers.isComplete());
}

} // namespace
} // namespace odradek::session
