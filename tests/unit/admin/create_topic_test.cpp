// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/create_topic.h"
#include "base/kafka_errors.h"
#include "tests/unit/admin/write_fixture.h"

namespace odradek::admin {
namespace {

using base::BrokerId;
using base::ErrorKind;
using sandbox::FaultKind;
using wire::ApiKey;

NewTopic payments() {
    NewTopic topic;
    topic.name = "payments";
    topic.partitions = 4;
    topic.replication = 2;
    return topic;
}

class CreateTopic : public WriteTest {};

// surface 12.2
TEST_F(CreateTopic, WithNumbersAndSettings) {
    NewTopic wanted = payments();
    wanted.settings = {{"cleanup.policy", "compact"}, {"retention.ms", "60000"}};
    const CreatedTopic made = run(create_topic(access_, wanted));
    EXPECT_EQ(made.result.state, WriteState::Written);
    EXPECT_EQ(made.partitions, 4);
    EXPECT_EQ(made.replication, 2);
    ASSERT_NE(topic("payments"), nullptr);
    EXPECT_EQ(made.id, topic("payments")->id);
    EXPECT_EQ(topic("payments")->configs, wanted.settings);
    EXPECT_NE(access_.cluster->metadata()->find_topic("payments"), nullptr);
}

TEST_F(CreateTopic, WithReplicasByHand) {
    NewTopic wanted = payments();
    wanted.assignment = {{BrokerId{2}, BrokerId{3}}, {BrokerId{3}, BrokerId{1}}};
    const CreatedTopic made = run(create_topic(access_, wanted));
    EXPECT_EQ(made.result.state, WriteState::Written);
    EXPECT_EQ(made.partitions, 2);
    EXPECT_EQ(topic("payments")->partitions[1].replicas, wanted.assignment[1]);
}

TEST_F(CreateTopic, WithTheBrokersDefaults) {
    NewTopic wanted;
    wanted.name = "payments";
    const CreatedTopic made = run(create_topic(access_, wanted));
    EXPECT_EQ(made.result.state, WriteState::Written);
    EXPECT_EQ(made.partitions, 1);
    serve(ApiKey::CreateTopics, 3);
    wanted.name = "other";
    const base::Error error = failure(create_topic(access_, wanted));
    EXPECT_EQ(error.kind, ErrorKind::Unsupported);
    EXPECT_NE(error.detail.find("before 2.4"), std::string::npos);
}

TEST_F(CreateTopic, CanBeCheckedAlone) {
    const CreatedTopic made = run(create_topic(access_, payments(), {.validate_only = true}));
    EXPECT_EQ(made.result.state, WriteState::Checked);
    EXPECT_EQ(topic("payments"), nullptr);
    EXPECT_EQ(access_.cluster->metadata()->find_topic("payments"), nullptr) << "looking leaves nothing behind";
    serve(ApiKey::CreateTopics, 0);
    EXPECT_EQ(failure(create_topic(access_, payments(), {.validate_only = true})).kind, ErrorKind::Unsupported);
    EXPECT_EQ(run(create_topic(access_, payments())).result.state, WriteState::Written);
}

// catalogue B19
TEST_F(CreateTopic, WhatIsWrongForSureIsNotSent) {
    NewTopic wanted = payments();
    wanted.name = "a/b";
    EXPECT_EQ(failure(create_topic(access_, wanted)).kind, ErrorKind::Usage);
    wanted = payments();
    wanted.replication = 4;
    EXPECT_EQ(failure(create_topic(access_, wanted)).kind, ErrorKind::Usage);
    wanted = payments();
    wanted.settings = {{"retention.ms", "soon"}};
    EXPECT_EQ(failure(create_topic(access_, wanted)).where, "retention.ms");
    EXPECT_EQ(asked(ApiKey::CreateTopics), 0U);
}

TEST_F(CreateTopic, TheBrokersRefusalStandsInItsWords) {
    NewTopic wanted = payments();
    wanted.name = "orders";
    const CreatedTopic made = run(create_topic(access_, wanted));
    EXPECT_EQ(made.result.state, WriteState::Failed);
    EXPECT_EQ(made.result.error->code, base::code::TopicAlreadyExists);
    EXPECT_EQ(made.result.error->detail, "Topic 'orders' already exists.");
    wanted.name = "payments";
    wanted.settings = {{"no.such.setting", "1"}};
    EXPECT_EQ(run(create_topic(access_, wanted)).result.error->code, base::code::InvalidConfig);
}

TEST_F(CreateTopic, AControllerThatMovesIsFollowed) {
    refuse(ApiKey::CreateTopics, base::code::NotController, 2);
    EXPECT_EQ(run(create_topic(access_, payments())).result.state, WriteState::Written);
    EXPECT_EQ(asked(ApiKey::CreateTopics), 3U);
}

// catalogue A43
TEST_F(CreateTopic, ALostAnswerIsMadeGoodByReading) {
    order(ApiKey::CreateTopics, FaultKind::CloseAfter);
    const CreatedTopic made = run(create_topic(access_, payments()));
    EXPECT_EQ(made.result.state, WriteState::Written);
    EXPECT_FALSE(made.result.remark.empty());
    EXPECT_EQ(made.id, topic("payments")->id);
    EXPECT_EQ(asked(ApiKey::CreateTopics), 1U) << "it must not be sent again";
}

// catalogue A43
TEST_F(CreateTopic, ALostRequestIsUnknownAndNotSentAgain) {
    order(ApiKey::CreateTopics, FaultKind::CloseBefore);
    const CreatedTopic made = run(create_topic(access_, payments()));
    EXPECT_EQ(made.result.state, WriteState::Unknown);
    EXPECT_TRUE(made.result.error);
    EXPECT_EQ(asked(ApiKey::CreateTopics), 1U);
}

TEST_F(CreateTopic, ALostAnswerAboutATopicThatWasThereIsARefusal) {
    NewTopic wanted = payments();
    wanted.name = "orders";
    order(ApiKey::CreateTopics, FaultKind::CloseAfter);
    const CreatedTopic made = run(create_topic(access_, wanted));
    EXPECT_EQ(made.result.state, WriteState::Failed);
    EXPECT_EQ(made.result.error->code, base::code::TopicAlreadyExists);
}

TEST_F(CreateTopic, ASlowControllerIsLookedAfter) {
    refuse(ApiKey::CreateTopics, base::code::RequestTimedOut);
    const CreatedTopic made = run(create_topic(access_, payments()));
    EXPECT_EQ(made.result.state, WriteState::Unknown);
    EXPECT_EQ(made.result.error->code, base::code::RequestTimedOut);
}

TEST_F(CreateTopic, NobodyReachedMeansNothingDone) {
    for (const int id : {1, 2, 3})
        world_.sandbox.stop_broker(BrokerId{id});
    EXPECT_NE(failure(create_topic(access_, payments())).kind, ErrorKind::Internal);
}

TEST_F(CreateTopic, LikeAnotherOne) {
    const NewTopic copy = run(copy_of(access_, "orders", "orders.copy"));
    EXPECT_EQ(copy.partitions, 3);
    EXPECT_EQ(copy.replication, 2);
    EXPECT_EQ(copy.settings, (std::map<std::string, std::string>{{"retention.ms", "1234"}}));
    EXPECT_EQ(run(create_topic(access_, copy)).result.state, WriteState::Written);
    EXPECT_EQ(topic("orders.copy")->configs, topic("orders")->configs);
    EXPECT_EQ(failure(copy_of(access_, "nothing", "x")).kind, ErrorKind::NotFound);
    serve(ApiKey::DescribeConfigs, 0);
    EXPECT_EQ(run(copy_of(access_, "orders", "x")).settings, copy.settings);
    lack(ApiKey::DescribeConfigs);
    EXPECT_EQ(failure(copy_of(access_, "orders", "x")).kind, ErrorKind::Unsupported);
}

} // namespace
} // namespace odradek::admin
