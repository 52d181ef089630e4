// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "session/ClusterSession.h"
#include "session/GroupSession.h"
#include "session/GroupsSession.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>
#include <optional>

namespace odradek::session {
namespace {

using sandbox::Fault;
using sandbox::FaultKind;
using State = ClusterSession::State;
using testing::LiveCluster;
using testing::waitUntil;
using wire::ApiKey;

/// A cluster with ten records in orders-0, and a session connected to it.
class Groups : public ::testing::Test {
protected:
    Groups() : live_("orders:2,audit:1"), cluster_(live_.engine(), config(live_)) {
        live_.produce("orders", 0, 10);
        live_.on_engine([this] { live_.cluster().set_faults(faults_); });
        cluster_.open();
        EXPECT_TRUE(waitUntil([this] { return cluster_.state() == State::Connected; }));
    }

    /// A broker that fails is given up soon.
    static cluster::ClusterConfig config(const LiveCluster& live) {
        cluster::ClusterConfig config = live.config();
        config.retries = 1;
        return config;
    }

    void commit(const std::string& group, base::Offset offset) {
        live_.on_engine([&] { live_.cluster().commit(group, {"orders", 0}, offset); });
    }

    void commitMany(int groups) {
        live_.on_engine([&] {
            for (int i = 0; i < groups; ++i)
                live_.cluster().commit("group-" + std::to_string(i), {"orders", 0}, i % 11);
            live_.cluster().requests().clear();
        });
    }

    /// Lets it look, and tells how many groups it knew when the first figures came: later they may come in one go.
    static std::size_t knownAtFirst(GroupsSession& groups) {
        std::size_t first = 0;
        const QMetaObject::Connection watch =
            QObject::connect(&groups, &GroupsSession::figuresChanged, [&groups, &first] {
                if (first == 0) first = groups.known();
            });
        groups.setLive(true);
        EXPECT_TRUE(waitUntil([&first] { return first > 0; }));
        QObject::disconnect(watch);
        return first;
    }

    std::uint64_t asked(ApiKey api) {
        std::uint64_t count = 0;
        live_.on_engine([&] { count = live_.cluster().requests().count(api); });
        return count;
    }

    /// These requests answer with an error from now on.
    void refuse(ApiKey api, base::KafkaCode code) {
        live_.on_engine([&] {
            Fault fault;
            fault.kind = FaultKind::ErrorCode;
            fault.code = code;
            faults_->add(api, fault, 1000);
        });
    }

    void allowAll() {
        live_.on_engine([&] { faults_->clear(); });
    }

    void stopAll() {
        live_.on_engine([&] {
            for (int i = 1; i <= 3; ++i)
                live_.cluster().stop_broker(base::BrokerId{i});
        });
    }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    LiveCluster live_;
    ClusterSession cluster_;
};

TEST_F(Groups, TheListComesFirstThenLagInFewRequests) {
    constexpr int kMany = 1500;
    commitMany(kMany);
    GroupsSession groups(cluster_);
    groups.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return groups.list() != nullptr; }));
    EXPECT_EQ(groups.list()->groups.size(), std::size_t{kMany});
    EXPECT_LT(groups.known(), std::size_t{kMany}) << "figures come in batches";
    ASSERT_TRUE(waitUntil([&] { return groups.known() == std::size_t{kMany}; }));
    EXPECT_EQ(groups.figures("group-4")->lag, 6);
    EXPECT_EQ(asked(ApiKey::FindCoordinator), 0U);
    // Four batches, three coordinators.
    EXPECT_LE(asked(ApiKey::DescribeGroups), 12U);
    EXPECT_LE(asked(ApiKey::OffsetFetch), 12U);
    bool looked = false;
    live_.on_engine([&] { looked = live_.cluster().requests().only_looked(); });
    EXPECT_TRUE(looked);
}

TEST_F(Groups, WhatIsInSightComesBeforeTheRest) {
    commitMany(1500);
    GroupsSession groups(cluster_);
    groups.want({QStringLiteral("group-999")});
    EXPECT_EQ(knownAtFirst(groups), 1U);
    EXPECT_NE(groups.figures("group-999"), nullptr);
}

TEST_F(Groups, OfOneTopicAreItsReadersWithTheirLagThere) {
    commit("shop", 4);
    live_.on_engine([this] {
        live_.cluster().commit("shop", {"audit", 0}, 0);
        live_.cluster().commit("elsewhere", {"audit", 0}, 0);
    });
    GroupsSession groups(cluster_, QStringLiteral("orders"));
    EXPECT_FALSE(groups.isComplete()) << "nobody was asked";
    groups.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return groups.isComplete(); }));
    EXPECT_EQ(groups.list()->groups.size(), 2U);
    const admin::GroupList readers = groups.readers();
    ASSERT_EQ(readers.groups.size(), 1U) << "the other one has a commit in another topic";
    EXPECT_EQ(readers.groups.front().id, "shop");
    EXPECT_EQ(groups.figures("shop")->partitions, 1U) << "of this topic alone";
    EXPECT_EQ(groups.figures("shop")->lag, 6);
    EXPECT_FALSE(groups.figures("elsewhere")->reads());
}

TEST_F(Groups, ReadersOfATopicAmongManyCostFewRequestsAtATime) {
    constexpr int kMany = 1500;
    commitMany(kMany);
    GroupsSession groups(cluster_, QStringLiteral("orders"));
    EXPECT_LE(knownAtFirst(groups), GroupsSession::kBatch) << "they come in batches";
    ASSERT_TRUE(waitUntil([&] { return groups.isComplete(); }));
    EXPECT_EQ(groups.readers().groups.size(), std::size_t{kMany});
    // Four batches, three coordinators.
    EXPECT_LE(asked(ApiKey::OffsetFetch), 12U);
    EXPECT_LE(asked(ApiKey::DescribeGroups), 12U);
}

TEST(GroupFiguresOfATopic, CountMembersThatReadItOrStandIn) {
    admin::GroupReport report;
    const auto member = [&report](std::vector<admin::TopicPartitions> assigned, std::vector<std::string> subscribed) {
        admin::GroupMember one;
        one.assignment = std::move(assigned);
        one.subscription = std::move(subscribed);
        report.detail.members.push_back(std::move(one));
    };
    member({{"orders", {0}}}, {"orders"});
    member({{"orders", {1}}}, {}); // a subscription that is not told
    member({}, {"orders"});
    member({{"audit", {0}}}, {"audit"});
    EXPECT_EQ(figuresOf(report, "orders").members, 3U);
    EXPECT_EQ(figuresOf(report).members, 4U);
    EXPECT_TRUE(figuresOf(report, "orders").reads());
    EXPECT_FALSE(figuresOf(report, "elsewhere").reads());
}

TEST_F(Groups, WhatIsInSightIsAskedForAnewWithEachTick) {
    commit("shop", 4);
    GroupsSession groups(cluster_);
    groups.setLive(true);
    groups.want({QStringLiteral("shop")});
    ASSERT_TRUE(waitUntil([&] { return groups.figures("shop") != nullptr; }));
    EXPECT_EQ(groups.figures("shop")->lag, 6);
    commit("shop", 9);
    commit("till", 1);
    groups.tick();
    ASSERT_TRUE(waitUntil([&] { return groups.figures("shop")->lag == 1; }));
    EXPECT_TRUE(waitUntil([&] { return groups.figures("till") != nullptr; })) << "a group that came is asked for too";
}

TEST_F(Groups, NobodyLooksNothingIsAsked) {
    commit("shop", 4);
    GroupsSession groups(cluster_);
    groups.refresh();
    EXPECT_FALSE(groups.refreshing());
    groups.setLive(true);
    EXPECT_TRUE(groups.refreshing());
    groups.setLive(false);
    EXPECT_FALSE(groups.refreshing());
    int signals = 0;
    QObject::connect(&groups, &GroupsSession::listChanged, [&signals] { ++signals; });
    live_.on_engine([] {});
    QCoreApplication::processEvents();
    EXPECT_EQ(signals, 0);
}

// catalogue A44
TEST_F(Groups, AListThatMayNotBeSeenIsAnErrorNotAnEmptyList) {
    refuse(ApiKey::ListGroups, base::code::ClusterAuthorizationFailed);
    GroupsSession groups(cluster_);
    groups.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return groups.error().has_value(); }));
    EXPECT_EQ(groups.error()->code, base::code::ClusterAuthorizationFailed);
    EXPECT_EQ(groups.list(), nullptr);
    allowAll();
    groups.refresh();
    ASSERT_TRUE(waitUntil([&] { return groups.list() != nullptr; }));
    EXPECT_FALSE(groups.error());
}

// catalogue A44
TEST_F(Groups, AGroupThatMayNotBeDescribedSaysSoInItsFigures) {
    commit("shop", 4);
    refuse(ApiKey::DescribeGroups, base::code::GroupAuthorizationFailed);
    refuse(ApiKey::ConsumerGroupDescribe, base::code::GroupAuthorizationFailed);
    refuse(ApiKey::OffsetFetch, base::code::GroupAuthorizationFailed);
    GroupsSession groups(cluster_);
    groups.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return groups.figures("shop") != nullptr; }));
    ASSERT_TRUE(groups.figures("shop")->error);
    EXPECT_EQ(groups.figures("shop")->error->code, base::code::GroupAuthorizationFailed);
    EXPECT_FALSE(groups.figures("shop")->lag);
}

// catalogue A14
TEST_F(Groups, ABrokerThatIsSilentTakesNoGroupAway) {
    commitMany(30);
    GroupsSession groups(cluster_);
    groups.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return groups.list() != nullptr; }));
    live_.on_engine([&] {
        Fault close;
        close.kind = FaultKind::CloseBefore;
        faults_->add({ApiKey::ListGroups, base::BrokerId{2}, 0, 1000, close});
    });
    groups.refresh();
    ASSERT_TRUE(waitUntil([&] { return !groups.list()->failed.empty(); }));
    EXPECT_EQ(groups.list()->groups.size(), 30U);
    EXPECT_EQ(groups.list()->failed.front().broker, base::BrokerId{2});
}

TEST_F(Groups, WhatWasKnownStaysWhileTheClusterIsAway) {
    commit("shop", 4);
    GroupsSession groups(cluster_);
    GroupSession shop(cluster_, QStringLiteral("shop"));
    groups.setLive(true);
    shop.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return groups.figures("shop") != nullptr && shop.report() != nullptr; }));
    stopAll();
    cluster_.refresh();
    ASSERT_TRUE(waitUntil([&] { return cluster_.state() == State::Reconnecting; }));
    groups.refresh();
    shop.refresh();
    EXPECT_EQ(groups.list()->groups.size(), 1U);
    EXPECT_EQ(groups.figures("shop")->lag, 6);
    EXPECT_EQ(shop.report()->lag.total(), 6);
    live_.on_engine([&] {
        for (int i = 1; i <= 3; ++i)
            live_.cluster().start_broker(base::BrokerId{i});
    });
    const qint64 before = groups.takenAt();
    EXPECT_TRUE(waitUntil([&] { return groups.takenAt() > before; })) << "it asks as soon as the cluster is back";
}

TEST_F(Groups, OneGroupTellsItsPartitionsAtOnceAndTheirAgesSoon) {
    commit("shop", 4);
    GroupSession shop(cluster_, QStringLiteral("shop"));
    std::optional<bool> agesAtFirst;
    QObject::connect(&shop, &GroupSession::changed, &shop, [&] {
        if (shop.report() && !agesAtFirst) agesAtFirst = shop.hasAges();
    });
    shop.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return shop.report() != nullptr; }));
    EXPECT_EQ(agesAtFirst, false);
    ASSERT_EQ(shop.report()->lag.partitions.size(), 1U);
    EXPECT_EQ(shop.report()->lag.partitions.front().lag, 6);
    ASSERT_TRUE(waitUntil([&] { return shop.hasAges(); }));
    EXPECT_TRUE(shop.report()->lag.partitions.front().time_lag_ms);
    EXPECT_EQ(shop.samples().size(), 2U);
    EXPECT_EQ(shop.samples().back().lag, 6);
    EXPECT_FALSE(shop.lagRate()) << "two answers in a moment tell no rate";
}

TEST_F(Groups, AGroupThatWasDeletedKeepsWhatWasKnownAndSaysSo) {
    commit("shop", 4);
    GroupSession shop(cluster_, QStringLiteral("shop"));
    shop.setLive(true);
    ASSERT_TRUE(waitUntil([&] { return shop.hasAges(); }));
    live_.on_engine([&] { live_.cluster().groups().remove("shop"); });
    shop.refresh();
    ASSERT_TRUE(waitUntil([&] { return shop.error().has_value(); }));
    EXPECT_EQ(shop.error()->kind, base::ErrorKind::NotFound);
    EXPECT_EQ(shop.report()->lag.total(), 6);
}

} // namespace
} // namespace odradek::session
