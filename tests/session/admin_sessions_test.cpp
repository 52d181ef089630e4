// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "session/BrokersSession.h"
#include "session/ConfigSession.h"
#include "session/RatesSession.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using testing::LiveCluster;
using testing::waitUntil;

class AdminSessions : public ::testing::Test {
protected:
    AdminSessions() : live_("orders:3:2,clicks:1"), cluster_(live_.engine(), live_.config()) {
        cluster_.open();
        EXPECT_TRUE(waitUntil([this] { return cluster_.state() == ClusterSession::State::Connected; }));
        cluster_.refresh();
        EXPECT_TRUE(waitUntil([this] { return cluster_.metadata()->all_topics; }));
    }

    /// Every request of an API is refused from now on.
    void refuse(wire::ApiKey api) {
        live_.on_engine([this, api] {
            sandbox::Fault fault;
            fault.kind = sandbox::FaultKind::ErrorCode;
            fault.code = base::code::ClusterAuthorizationFailed;
            auto faults = std::make_shared<sandbox::ScriptedFaults>();
            faults->add(api, fault, 1'000);
            live_.cluster().set_faults(faults);
        });
    }

    static bool answered(SnapshotSession& session) {
        session.refresh();
        EXPECT_TRUE(session.refreshing());
        return waitUntil([&session] { return !session.refreshing(); });
    }

    LiveCluster live_;
    ClusterSession cluster_;
};

TEST_F(AdminSessions, TheBrokersAreSummedUp) {
    BrokersSession brokers(cluster_);
    EXPECT_EQ(brokers.summary(), nullptr);
    EXPECT_EQ(brokers.takenAt(), 0);
    ASSERT_TRUE(answered(brokers));
    ASSERT_NE(brokers.summary(), nullptr);
    EXPECT_EQ(brokers.summary()->brokers.size(), 3U);
    EXPECT_TRUE(brokers.summary()->info.quorum);
    EXPECT_GT(brokers.takenAt(), 0);
    EXPECT_FALSE(brokers.error());
}

TEST_F(AdminSessions, OneBrokerTellsItsFoldersAndApis) {
    BrokerSession broker(cluster_, base::BrokerId{2});
    ASSERT_TRUE(answered(broker));
    ASSERT_NE(broker.detail(), nullptr);
    EXPECT_EQ(broker.detail()->dirs.broker, base::BrokerId{2});
    EXPECT_FALSE(broker.detail()->dirs.dirs.empty());
    EXPECT_FALSE(broker.detail()->versions.empty());
}

TEST_F(AdminSessions, AConfigurationComesWithItsWords) {
    ConfigSession config(cluster_, {admin::ResourceType::Topic, "orders"});
    ASSERT_TRUE(answered(config));
    ASSERT_NE(config.detail(), nullptr);
    ASSERT_FALSE(config.detail()->entries.empty());
    EXPECT_TRUE(config.detail()->entries.front().documentation);
}

// catalogue A44
TEST_F(AdminSessions, ARefusalKeepsWhatWasKnown) {
    ConfigSession config(cluster_, {admin::ResourceType::Broker, "1"});
    ASSERT_TRUE(answered(config));
    const auto known = config.detail();
    const qint64 at = config.takenAt();
    ASSERT_NE(known, nullptr);
    config.refresh();
    config.cancel();
    EXPECT_FALSE(config.refreshing());
    ConfigSession absent(cluster_, {admin::ResourceType::Topic, "absent"});
    ASSERT_TRUE(answered(absent));
    EXPECT_TRUE(absent.error());
    EXPECT_EQ(absent.detail(), nullptr);
    refuse(wire::ApiKey::DescribeConfigs);
    ASSERT_TRUE(answered(config));
    EXPECT_TRUE(config.error());
    EXPECT_EQ(config.detail(), known);
    EXPECT_EQ(config.takenAt(), at);
}

// catalogue A44
TEST_F(AdminSessions, WhatAnAclHidesIsSaidInPlace) {
    refuse(wire::ApiKey::DescribeLogDirs);
    BrokersSession brokers(cluster_);
    ASSERT_TRUE(answered(brokers));
    ASSERT_NE(brokers.summary(), nullptr);
    EXPECT_FALSE(brokers.error());
    ASSERT_TRUE(brokers.summary()->brokers[0].dirs_error);
    EXPECT_EQ(brokers.summary()->brokers[0].dirs_error->code, base::code::ClusterAuthorizationFailed);
}

TEST_F(AdminSessions, TwoLooksGiveARate) {
    RatesSession rates(cluster_);
    ASSERT_TRUE(answered(rates));
    EXPECT_EQ(rates.rates(), nullptr);
    live_.produce("orders", 1, 25);
    ASSERT_TRUE(answered(rates));
    ASSERT_NE(rates.rates(), nullptr);
    ASSERT_EQ(rates.rates()->topics.size(), 1U);
    EXPECT_EQ(rates.rates()->topics[0].topic, "orders");
    EXPECT_GT(rates.rates()->per_second, 0);
    EXPECT_EQ(rates.history().size(), 1U);
    EXPECT_GT(rates.rates()->partitions, 0);
}

// Connected, and nobody has asked for the topics yet: what a page in sight sees first.
class FirstRates : public ::testing::Test {
protected:
    FirstRates() : live_("orders:3:2"), cluster_(live_.engine(), live_.config()) {
        cluster_.open();
        EXPECT_TRUE(waitUntil([this] { return cluster_.state() == ClusterSession::State::Connected; }));
        EXPECT_FALSE(cluster_.metadata()->all_topics);
    }

    bool looked() {
        cluster_.rates().refresh();
        return waitUntil([this] { return !cluster_.rates().refreshing(); });
    }

    LiveCluster live_;
    ClusterSession cluster_;
};

TEST_F(FirstRates, ALookThatKnowsNothingGivesNoZero) {
    RatesSession& rates = cluster_.rates();
    ASSERT_TRUE(looked());
    cluster_.refresh();
    ASSERT_TRUE(waitUntil([this] { return cluster_.metadata()->all_topics; }));
    ASSERT_TRUE(looked());
    EXPECT_EQ(rates.rates(), nullptr) << "one look alone knows where the partitions end";
    EXPECT_TRUE(rates.history().empty());
    live_.produce("orders", 1, 25);
    ASSERT_TRUE(looked());
    ASSERT_NE(rates.rates(), nullptr);
    EXPECT_GT(rates.rates()->per_second, 0);
    EXPECT_EQ(rates.history().size(), 1U);
}

TEST_F(FirstRates, AreNotLookedForBeforeThePartitionsAreKnown) {
    RatesSession& rates = cluster_.rates();
    rates.sample();
    EXPECT_FALSE(rates.refreshing()) << "what a page asks for as soon as it is connected";
    rates.sampleWhileConnected();
    cluster_.refresh();
    EXPECT_TRUE(waitUntil([&rates] { return rates.takenAt() > 0; }));
}

} // namespace
} // namespace odradek::session
