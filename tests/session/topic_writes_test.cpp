// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/cluster.h"
#include "session/TopicWrites.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using admin::WriteState;
using testing::LiveCluster;
using testing::waitUntil;

class Writes : public ::testing::Test {
protected:
    explicit Writes(bool readOnly = false) : session_(live_.engine(), config(live_, readOnly)) {}

    static cluster::ClusterConfig config(const LiveCluster& live, bool readOnly) {
        cluster::ClusterConfig config = live.config();
        config.read_only = readOnly;
        return config;
    }

    void SetUp() override {
        session_.open();
        ASSERT_TRUE(waitUntil([&] { return session_.state() == ClusterSession::State::Connected; }));
    }

    /// Keeps what a signal tells of one job.
    template <class T>
    std::shared_ptr<std::optional<base::Result<T>>> keep(void (TopicWrites::*signal)(quint64, const base::Result<T>&)) {
        auto kept = std::make_shared<std::optional<base::Result<T>>>();
        QObject::connect(&writes_, signal, &writes_,
                         [kept](quint64, const base::Result<T>& result) { kept->emplace(result); });
        return kept;
    }

    bool finish(JobId job) {
        return waitUntil([this, job] { return !writes_.isRunning(job); });
    }

    LiveCluster live_{"orders:3:2,clicks:1"};
    ClusterSession session_;
    TopicWrites writes_{session_};
};

TEST_F(Writes, ATopicIsCreatedAndSeen) {
    auto created = keep(&TopicWrites::created);
    int finished = 0;
    QObject::connect(&writes_, &TopicWrites::finished, &writes_, [&] { ++finished; });
    admin::NewTopic topic;
    topic.name = "payments";
    topic.partitions = 4;
    topic.replication = 2;
    const JobId checked = writes_.create(topic, true);
    ASSERT_TRUE(finish(checked));
    EXPECT_EQ((*created)->value().result.state, WriteState::Checked);
    ASSERT_TRUE(finish(writes_.create(topic)));
    EXPECT_EQ((*created)->value().result.state, WriteState::Written);
    EXPECT_EQ(finished, 2);
    ASSERT_TRUE(waitUntil([&] { return session_.metadata()->find_topic("payments") != nullptr; }));
    EXPECT_EQ(session_.metadata()->find_topic("payments")->partitions.size(), 4U);
}

TEST_F(Writes, ATopicIsEmptiedAsPlanned) {
    live_.produce("orders", 0, 5);
    auto planned = keep(&TopicWrites::emptyingPlanned);
    auto emptied = keep(&TopicWrites::emptied);
    ASSERT_TRUE(finish(writes_.planEmptying(QStringLiteral("orders"))));
    ASSERT_EQ((*planned)->value().size(), 3U);
    EXPECT_EQ((*planned)->value()[0].before, 5);
    ASSERT_TRUE(finish(writes_.empty((*planned)->value())));
    EXPECT_EQ((*emptied)->value()[0].begin, 5);
}

TEST_F(Writes, ASettingIsChangedAndReverted) {
    auto planned = keep(&TopicWrites::configsPlanned);
    auto applied = keep(&TopicWrites::configsApplied);
    const admin::Resource orders{admin::ResourceType::Topic, "orders"};
    ASSERT_TRUE(finish(writes_.planConfigs(orders, {{admin::ConfigOperation::Set, "retention.ms", "60000"}})));
    const admin::ConfigPlan plan = (*planned)->value();
    EXPECT_EQ(plan.effects.at(0).after, "60000");
    ASSERT_TRUE(finish(writes_.applyConfigs(plan)));
    EXPECT_EQ((*applied)->value().state, WriteState::Written);
    ASSERT_TRUE(finish(writes_.planConfigs(orders, plan.reverse)));
    ASSERT_TRUE(finish(writes_.applyConfigs((*planned)->value())));
    live_.on_engine([this] { EXPECT_TRUE(live_.cluster().cluster().find("orders")->configs.empty()); });
}

TEST_F(Writes, TopicsAreDeletedAndForgotten) {
    session_.refresh();
    ASSERT_TRUE(waitUntil([&] { return session_.metadata()->find_topic("clicks") != nullptr; }));
    auto deleted = keep(&TopicWrites::deleted);
    std::vector<quint64> told;
    QObject::connect(&writes_, &TopicWrites::progressed, &writes_,
                     [&](quint64, quint64 done, quint64) { told.push_back(done); });
    ASSERT_TRUE(finish(writes_.deleteTopics({{"clicks", {}}, {"nothing", {}}})));
    EXPECT_EQ((*deleted)->value()[0].state, WriteState::Written);
    EXPECT_EQ((*deleted)->value()[1].error->kind, base::ErrorKind::NotFound);
    EXPECT_EQ(told, std::vector<quint64>{2});
    EXPECT_TRUE(waitUntil([&] { return session_.metadata()->find_topic("clicks") == nullptr; }));
}

TEST_F(Writes, ATopicIsCopied) {
    auto copied = keep(&TopicWrites::copied);
    ASSERT_TRUE(finish(writes_.readCopy(QStringLiteral("orders"), QStringLiteral("orders.2"))));
    EXPECT_EQ((*copied)->value().partitions, 3);
    auto grown = keep(&TopicWrites::partitionsAdded);
    ASSERT_TRUE(finish(writes_.addPartitions({"orders", 5, {}})));
    EXPECT_EQ((*grown)->value().state, WriteState::Written);
}

TEST_F(Writes, ASessionThatClosesAnswersItsJobs) {
    auto created = keep(&TopicWrites::created);
    session_.close();
    admin::NewTopic topic;
    topic.name = "late";
    ASSERT_TRUE(finish(writes_.create(topic)));
    EXPECT_EQ((*created)->error().kind, base::ErrorKind::Closed);
}

class ReadOnlyWrites : public Writes {
protected:
    ReadOnlyWrites() : Writes(true) {}
};

TEST_F(ReadOnlyWrites, AreRefusedUntilTheyAreAllowedForATime) {
    WriteAccess& access = session_.writes();
    EXPECT_TRUE(access.isReadOnly());
    EXPECT_FALSE(access.isOpen());
    int changes = 0;
    QObject::connect(&access, &WriteAccess::changed, &access, [&] { ++changes; });
    auto grown = keep(&TopicWrites::partitionsAdded);
    ASSERT_TRUE(finish(writes_.addPartitions({"orders", 5, {}})));
    EXPECT_EQ((*grown)->error().kind, base::ErrorKind::ReadOnly);
    access.allow(std::chrono::minutes(12));
    EXPECT_TRUE(access.isOpen());
    EXPECT_GT(access.remaining(), 11 * 60 * 1000);
    ASSERT_TRUE(finish(writes_.addPartitions({"orders", 5, {}})));
    EXPECT_EQ((*grown)->value().state, WriteState::Written);
    access.forbid();
    EXPECT_EQ(access.remaining(), 0);
    EXPECT_FALSE(access.ranOut());
    ASSERT_TRUE(finish(writes_.addPartitions({"orders", 6, {}})));
    EXPECT_EQ((*grown)->error().kind, base::ErrorKind::ReadOnly);
    EXPECT_EQ(changes, 2);
}

TEST_F(ReadOnlyWrites, TheEndOfTheTimeIsTold) {
    WriteAccess& access = session_.writes();
    access.allow(std::chrono::milliseconds(1));
    EXPECT_TRUE(waitUntil([&] { return !access.isOpen(); }));
    EXPECT_TRUE(access.ranOut());
    access.allow(std::chrono::minutes(12));
    EXPECT_FALSE(access.ranOut());
}

} // namespace
} // namespace odradek::session
