// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

#include "wire/messages/create_partitions.h"
#include "wire/messages/create_topics.h"
#include "wire/messages/delete_topics.h"

namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::ErrorKind;
using testing::ReceivedRequest;
using testing::reply_with;
using testing::ScriptedReply;
using wire::ApiKey;

class Write : public ClusterTest {
protected:
    void SetUp() override {
        ClusterTest::SetUp();
        answer_plainly<wire::ListGroupsRequest>();
        answer_plainly<wire::CreateTopicsRequest>();
    }

    void create_read_only() {
        ClusterConfig config;
        config.bootstrap = {testing::ScriptedCluster::endpoint(1)};
        config.read_only = true;
        create(config);
        ASSERT_TRUE(connect());
    }

    template <class Request = wire::CreateTopicsRequest>
    base::Result<typename Request::Response> write(CallOptions options = {}) {
        return world.run(cluster->call(Target::controller(), Request{}, std::move(options)));
    }

    /// The first request of an API meets `code` in an element, at a broker that is not the controller any more.
    template <class Request>
    void refuse_once(auto list) {
        kafka.on(Request::kApi.key, [this, list](const ReceivedRequest& request) {
            typename Request::Response response;
            const bool first = kafka.count(Request::kApi.key) == 1;
            (response.*list).emplace_back().error_code = first ? 41 : 0;
            kafka.controller = 2;
            return reply_with(request, response);
        });
    }
};

TEST_F(Write, IsRefusedBeforeAnythingIsSentWhereTheConnectionIsReadOnly) {
    create_read_only();
    const auto written = write();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(written.error().where, "CreateTopics");
    EXPECT_EQ(kafka.count(ApiKey::CreateTopics), 0U);
    EXPECT_TRUE(ask(Target::any()));
}

TEST_F(Write, PassesForALimitedTime) {
    create_read_only();
    cluster->writes().open(world.now() + 12min);
    EXPECT_TRUE(cluster->writes().is_open());
    EXPECT_TRUE(write());
    world.advance(12min);
    EXPECT_FALSE(cluster->writes().open_until());
    const auto late = write();
    ASSERT_FALSE(late);
    EXPECT_NE(late.error().detail.find("is over"), std::string::npos);
    cluster->writes().open(world.now() + 1min);
    cluster->writes().shut();
    EXPECT_FALSE(write());
    EXPECT_EQ(kafka.count(ApiKey::CreateTopics), 1U);
}

TEST_F(Write, TheTimeMayEndBetweenTwoAttempts) {
    create_read_only();
    cluster->writes().open(world.now() + 50ms);
    kafka.on(ApiKey::CreateTopics, [](const ReceivedRequest& request) {
        wire::CreateTopicsResponse response;
        response.topics.emplace_back().error_code = 41;
        return reply_with(request, response);
    });
    const auto written = write();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
    EXPECT_EQ(kafka.count(ApiKey::CreateTopics), 1U);
}

TEST_F(Write, FollowsAControllerThatHasMoved) {
    ASSERT_TRUE(connect());
    refuse_once<wire::CreateTopicsRequest>(&wire::CreateTopicsResponse::topics);
    ASSERT_TRUE(write());
    EXPECT_EQ(kafka.broker(2).count(ApiKey::CreateTopics), 1U);
    kafka.controller = 1;
    ASSERT_TRUE(refresh());
    refuse_once<wire::CreatePartitionsRequest>(&wire::CreatePartitionsResponse::results);
    ASSERT_TRUE(write<wire::CreatePartitionsRequest>());
    EXPECT_EQ(kafka.broker(2).count(ApiKey::CreatePartitions), 1U);
    kafka.controller = 1;
    ASSERT_TRUE(refresh());
    refuse_once<wire::DeleteTopicsRequest>(&wire::DeleteTopicsResponse::responses);
    ASSERT_TRUE(write<wire::DeleteTopicsRequest>());
    EXPECT_EQ(kafka.broker(2).count(ApiKey::DeleteTopics), 1U);
}

TEST_F(Write, WhatThisClientDeletedIsForgottenAtOnce) {
    ASSERT_TRUE(connect());
    ASSERT_TRUE(refresh());
    ASSERT_NE(cluster->metadata()->find_topic("orders"), nullptr);
    const auto told_before = told(ClusterEvent::Kind::MetadataChanged);
    cluster->forget_topics({"orders", "nothing"});
    EXPECT_EQ(cluster->metadata()->find_topic("orders"), nullptr);
    EXPECT_EQ(told(ClusterEvent::Kind::MetadataChanged), told_before + 1);
    cluster->forget_topics({"orders"});
    EXPECT_EQ(told(ClusterEvent::Kind::MetadataChanged), told_before + 1);
}

TEST_F(Write, IsInDoubtWhereItsAnswerNeverCame) {
    ASSERT_TRUE(connect());
    CallOptions options;
    options.in_doubt = std::make_shared<bool>(false);
    ASSERT_TRUE(write(options));
    EXPECT_FALSE(*options.in_doubt);
    kafka.on(ApiKey::CreateTopics, [](const ReceivedRequest&) { return ScriptedReply::close(); });
    EXPECT_FALSE(write(options));
    EXPECT_TRUE(*options.in_doubt);
    EXPECT_EQ(kafka.count(ApiKey::CreateTopics), 2U) << "it must not be sent again";
    *options.in_doubt = false;
    kafka.take_down(1);
    kafka.take_down(2);
    EXPECT_FALSE(write(options));
    EXPECT_FALSE(*options.in_doubt) << "nobody was reached";
}

} // namespace
} // namespace odradek::cluster
