// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/add_partitions.h"
#include "admin/delete_topics.h"
#include "base/kafka_errors.h"
#include "tests/unit/admin/write_fixture.h"

namespace odradek::admin {
namespace {

using base::BrokerId;
using base::ErrorKind;
using sandbox::FaultKind;
using wire::ApiKey;

class AddPartitions : public WriteTest {};
class DeleteTopics : public WriteTest {};

// surface 12.3
TEST_F(AddPartitions, Grows) {
    EXPECT_EQ(run(add_partitions(access_, {"orders", 5, {}}, {.validate_only = true})).state, WriteState::Checked);
    EXPECT_EQ(topic("orders")->partitions.size(), 3U);
    EXPECT_EQ(run(add_partitions(access_, {"orders", 5, {}})).state, WriteState::Written);
    EXPECT_EQ(topic("orders")->partitions.size(), 5U);
    const Assignment by_hand{{BrokerId{3}, BrokerId{1}}};
    EXPECT_EQ(run(add_partitions(access_, {"orders", 6, by_hand})).state, WriteState::Written);
    EXPECT_EQ(topic("orders")->partitions[5].replicas, by_hand[0]);
}

TEST_F(AddPartitions, WhatIsWrongForSureIsNotSent) {
    EXPECT_EQ(failure(add_partitions(access_, {"orders", 3, {}})).kind, ErrorKind::Usage);
    EXPECT_EQ(failure(add_partitions(access_, {"nothing", 3, {}})).kind, ErrorKind::NotFound);
    EXPECT_EQ(failure(add_partitions(access_, {"orders", 6, {{BrokerId{1}}}})).kind, ErrorKind::Usage);
    EXPECT_EQ(asked(ApiKey::CreatePartitions), 0U);
    lack(ApiKey::CreatePartitions);
    EXPECT_EQ(failure(add_partitions(access_, {"orders", 6, {}})).kind, ErrorKind::Unsupported);
}

// catalogue A43
TEST_F(AddPartitions, ALostAnswerIsMadeGoodByReading) {
    order(ApiKey::CreatePartitions, FaultKind::CloseAfter);
    const WriteResult done = run(add_partitions(access_, {"orders", 5, {}}));
    EXPECT_EQ(done.state, WriteState::Written);
    EXPECT_FALSE(done.remark.empty());
    order(ApiKey::CreatePartitions, FaultKind::CloseBefore);
    EXPECT_EQ(run(add_partitions(access_, {"orders", 7, {}})).state, WriteState::Unknown);
    EXPECT_EQ(asked(ApiKey::CreatePartitions), 2U);
}

TEST_F(AddPartitions, AControllerThatMovesIsFollowed) {
    refuse(ApiKey::CreatePartitions, base::code::NotController);
    EXPECT_EQ(run(add_partitions(access_, {"orders", 5, {}})).state, WriteState::Written);
}

TEST_F(DeleteTopics, ByIdWhereTheBrokersHaveIds) {
    const auto results = run(delete_topics(access_, {{"orders", {}}, {"nothing", {}}, {"clicks", {}}}));
    ASSERT_EQ(results.size(), 3U);
    EXPECT_EQ(results[0].state, WriteState::Written);
    EXPECT_EQ(results[1].error->kind, ErrorKind::NotFound);
    EXPECT_EQ(results[2].state, WriteState::Written);
    EXPECT_EQ(topic("orders"), nullptr);
    EXPECT_EQ(topic("clicks"), nullptr);
    EXPECT_EQ(access_.cluster->metadata()->find_topic("orders"), nullptr) << "forgotten at once";
}

TEST_F(DeleteTopics, ByNameBefore) {
    serve(ApiKey::Metadata, 9);
    serve(ApiKey::DeleteTopics, 5);
    EXPECT_EQ(run(delete_topics(access_, {{"orders", {}}}))[0].state, WriteState::Written);
    EXPECT_EQ(topic("orders"), nullptr);
    order(ApiKey::DeleteTopics, FaultKind::CloseAfter);
    const auto lost = run(delete_topics(access_, {{"clicks", {}}}));
    EXPECT_EQ(lost[0].state, WriteState::Written);
    EXPECT_FALSE(lost[0].remark.empty());
    EXPECT_EQ(asked(ApiKey::DeleteTopics), 2U) << "a name must not be sent again";
}

TEST_F(DeleteTopics, ATopicThatIsAnotherOneNowIsLeftAlone) {
    const base::Uuid seen = topic("orders")->id;
    world_.sandbox.cluster().recreate("orders");
    const auto results = run(delete_topics(access_, {{"orders", seen}}));
    EXPECT_EQ(results[0].error->kind, ErrorKind::Conflict);
    EXPECT_EQ(asked(ApiKey::DeleteTopics), 0U);
    EXPECT_NE(topic("orders"), nullptr);
}

// catalogue A43
TEST_F(DeleteTopics, ALostAnswerIsAskedForAgainById) {
    order(ApiKey::DeleteTopics, FaultKind::CloseAfter);
    const auto results = run(delete_topics(access_, {{"orders", {}}}));
    EXPECT_EQ(results[0].state, WriteState::Written);
    EXPECT_EQ(results[0].remark, "It was gone already.");
    EXPECT_EQ(asked(ApiKey::DeleteTopics), 2U);
}

TEST_F(DeleteTopics, ATopicThatStaysIsUnknown) {
    refuse(ApiKey::DeleteTopics, base::code::RequestTimedOut);
    const auto results = run(delete_topics(access_, {{"orders", {}}}));
    EXPECT_EQ(results[0].state, WriteState::Unknown);
    EXPECT_NE(results[0].remark.find("delete.topic.enable"), std::string::npos);
}

TEST_F(DeleteTopics, ARefusalStandsInTheBrokersWords) {
    world_.sandbox.set_broker_config("delete.topic.enable", "false");
    const auto results = run(delete_topics(access_, {{"orders", {}}}));
    EXPECT_EQ(results[0].state, WriteState::Failed);
    EXPECT_EQ(results[0].error->code, base::KafkaCode{73});
}

TEST_F(DeleteTopics, ManyGoAFewAtATimeAndCanBeStopped) {
    std::vector<DoomedTopic> topics;
    for (int at = 0; at < 50; ++at) {
        topics.push_back({"t" + std::to_string(at), {}});
        world_.sandbox.cluster().create({.name = topics.back().name, .configs = {}});
    }
    auto stop = std::make_shared<bool>(false);
    std::vector<WriteProgress> told;
    WriteWatch watch;
    watch.stop = stop;
    watch.progress = [&](WriteProgress progress) {
        told.push_back(progress);
        *stop = progress.done >= 40;
    };
    const auto results = run(delete_topics(access_, topics, {}, watch));
    ASSERT_EQ(results.size(), 50U);
    EXPECT_EQ(told, (std::vector<WriteProgress>{{20, 50}, {40, 50}}));
    EXPECT_EQ(results[39].state, WriteState::Written);
    EXPECT_EQ(results[40].error->kind, ErrorKind::Cancelled);
    EXPECT_EQ(topic("t39"), nullptr);
    EXPECT_NE(topic("t40"), nullptr);
}

TEST_F(DeleteTopics, AReadOnlyConnectionSendsNothing) {
    cluster::ClusterConfig config = access_.cluster->config();
    config.read_only = true;
    auto guarded = cluster::Cluster::create(world_.environment, config);
    ASSERT_TRUE(world_.environment.run(guarded->connect()));
    const auto results = run(delete_topics({&world_.environment, guarded}, {{"orders", {}}}));
    EXPECT_EQ(results[0].error->kind, ErrorKind::ReadOnly);
    EXPECT_EQ(asked(ApiKey::DeleteTopics), 0U);
    world_.environment.run(guarded->close());
}

} // namespace
} // namespace odradek::admin
