// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

#include "wire/messages/describe_quorum.h"

namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::BrokerId;
using base::ErrorKind;
using testing::ReceivedRequest;
using testing::reply_with;
using testing::ScriptedCluster;
using testing::ScriptedReply;
using wire::ApiKey;

class Connect : public ClusterTest {};

// surface 2.14
TEST_F(Connect, TakesTheFirstMetadataOverOneConnection) {
    ASSERT_TRUE(connect());
    EXPECT_EQ(cluster->metadata()->brokers.size(), 2U);
    EXPECT_TRUE(cluster->metadata()->topics.empty()) << "no topic was asked for";
    EXPECT_EQ(cluster->metadata()->controller, BrokerId{1});
    EXPECT_EQ(kafka.broker(1).connections(), 1) << "the bootstrap address is broker 1: its connection is kept";
    EXPECT_EQ(kafka.broker(2).connections(), 0);
    EXPECT_EQ(told(ClusterEvent::Kind::Connected), 1U);
    EXPECT_EQ(told(ClusterEvent::Kind::MetadataChanged), 1U);
    EXPECT_TRUE(cluster->version_of(BrokerId{1}, ApiKey::Fetch, {0, 18}));
    EXPECT_FALSE(cluster->version_of(BrokerId{2}, ApiKey::Fetch, {0, 18}));
}

// surface 1.21
TEST_F(Connect, NeverLetsABrokerCreateATopic) {
    ASSERT_TRUE(connect());
    TopicScope one{.all = false, .names = {"missing"}, .ids = {}};
    ASSERT_TRUE(refresh(one));
    EXPECT_EQ(cluster->metadata()->find_topic("missing"), nullptr) << "looking leaves nothing behind";
    for (const auto& request : kafka.broker(1).requests()) {
        if (request.api != ApiKey::Metadata) continue;
        EXPECT_FALSE(request.as<wire::MetadataRequest>().allow_auto_topic_creation);
    }
}

// Before Metadata v4 a topic asked for by name may be created, whatever the request says.
// surface 1.21
TEST_F(Connect, AnOldBrokerIsNeverAskedForATopicByName) {
    kafka.apis[3] = {0, 3};
    ASSERT_TRUE(connect());
    TopicScope one{.all = false, .names = {"missing"}, .ids = {}};
    ASSERT_TRUE(refresh(one));
    EXPECT_FALSE(kafka.broker(1).requests().back().as<wire::MetadataRequest>().topics) << "null: all topics";
    EXPECT_TRUE(cluster->metadata()->all_topics);
}

// catalogue A1
TEST_F(Connect, ARefusedAddressGivesUpWithItsName) {
    kafka.take_down(1);
    const auto connected = connect();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Connect);
    EXPECT_EQ(world.connects().size(), 1U) << "each address once";
}

// catalogue A3
TEST_F(Connect, AnUnknownHostIsNamed) {
    world.set_host("b1", {});
    const auto connected = connect();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Resolve);
    EXPECT_EQ(connected.error().where, "b1");
}

// surface 1.1
TEST_F(Connect, OneAnsweringAddressIsEnough) {
    ClusterConfig config;
    config.bootstrap = {{"b9", 9092}, {"b1", 1}, ScriptedCluster::endpoint(2)};
    create(config);
    ASSERT_TRUE(connect());
    EXPECT_EQ(world.now().since_start, base::Duration{}) << "failures are passed over at once";
}

TEST_F(Connect, ASilentAddressHoldsTheOthersUpForASecond) {
    ClusterConfig config;
    config.bootstrap = {ScriptedCluster::endpoint(1), ScriptedCluster::endpoint(2)};
    create(config);
    world.set_connect_fault(ScriptedCluster::address(1), testing::ConnectFault::Silence);
    kafka.alive = {2};
    ASSERT_TRUE(connect());
    EXPECT_EQ(world.now().since_start, base::Duration(1s));
}

std::vector<net::Endpoint> unknown_hosts(int count) {
    std::vector<net::Endpoint> hosts;
    for (int host = 0; host < count; ++host)
        hosts.push_back({"h" + std::to_string(host), 9092});
    return hosts;
}

// catalogue B18
TEST_F(Connect, ALongListOfUnknownHostsEndsInTime) {
    ClusterConfig config;
    config.setup_timeout = 2s;
    config.bootstrap = unknown_hosts(10'000);
    create(config);
    world.set_resolve_delay(70ms);
    const base::MonotonicTime before = world.now();
    const auto connected = connect();
    EXPECT_LE(world.now() - before, base::Duration(2s));
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::Resolve);
    EXPECT_NE(connected.error().detail.find("of 10000 bootstrap addresses, h0:9092 and those behind it"),
              std::string::npos)
        << connected.error().detail;
}

TEST_F(Connect, TheLastOfAHundredIsReachedInTime) {
    ClusterConfig config;
    config.setup_timeout = 2s;
    config.bootstrap = unknown_hosts(99);
    config.bootstrap.push_back(ScriptedCluster::endpoint(1));
    create(config);
    world.set_resolve_delay(70ms);
    const base::MonotonicTime before = world.now();
    EXPECT_TRUE(connect());
    EXPECT_LE(world.now() - before, base::Duration(1s)) << "names are looked up side by side";
}

TEST_F(Connect, OfSeveralFailuresTheMostTellingIsTold) {
    ClusterConfig config;
    config.bootstrap = {{"b9", 9092}, ScriptedCluster::endpoint(1)};
    create(config);
    kafka.broker(1).on(ApiKey::ApiVersions, [](const ReceivedRequest&) {
        return ScriptedReply::raw(base::bytes_of(std::string_view("\x15\x03\x01\x00\x02\x02\x46", 7)));
    });
    const auto connected = connect();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().kind, ErrorKind::TlsExpected);
    EXPECT_EQ(connected.error().where, "b1:9092");
}

// As one of 2015 it would be asked for messages in a version that knows no transactions.
// catalogue A2
TEST_F(Connect, ABrokerThatWasSilentOnceIsNotTakenForAnOldOneWhenAnotherHasSpoken) {
    answer_plainly<wire::ListGroupsRequest>();
    kafka.broker(1).on(ApiKey::ApiVersions,
                       [usual = kafka.broker(1).handler(ApiKey::ApiVersions)](const ReceivedRequest& request) {
                           return request.connection == 1 ? ScriptedReply::silence() : usual(request);
                       });
    ClusterConfig config;
    config.bootstrap = {ScriptedCluster::endpoint(1), ScriptedCluster::endpoint(2)};
    create(config);
    ASSERT_TRUE(connect());
    EXPECT_LT(world.now().since_start, base::Duration(2s)) << "the second address does not wait for the first";
    ASSERT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_EQ(kafka.broker(1).requests().back().version, wire::ListGroupsRequest::kApi.versions.last);
    EXPECT_LT(world.now().since_start, base::Duration(3s));
}

// catalogue A12
TEST_F(Connect, KeepsTryingUntilABrokerComes) {
    kafka.take_down(1);
    world.start_timer(60s, [this] { kafka.bring_up(1); });
    const auto connected = world.run(cluster->connect(Persistence::KeepTrying));
    ASSERT_TRUE(connected);
    EXPECT_LE(world.now().since_start, base::Duration(65s));
    EXPECT_GE(told(ClusterEvent::Kind::Reconnecting), 1U);
    EXPECT_LE(world.connects().size(), 120U) << "the backoff holds the tries apart";
}

TEST_F(Connect, ATryThatIsWantedNowDoesNotWaitForThePause) {
    ClusterConfig config;
    config.bootstrap = {ScriptedCluster::endpoint(1)};
    config.reconnect_backoff = 30s;
    config.reconnect_backoff_max = 30s;
    create(config);
    kafka.take_down(1);
    world.start_timer(5s, [this] {
        kafka.bring_up(1);
        cluster->try_now();
    });
    ASSERT_TRUE(world.run(cluster->connect(Persistence::KeepTrying)));
    EXPECT_LT(world.now().since_start, base::Duration(6s));
    const auto failed = std::ranges::find(events, ClusterEvent::Kind::Reconnecting, &ClusterEvent::kind);
    ASSERT_NE(failed, events.end());
    EXPECT_GE(failed->span, base::Duration(24s)) << "the pause is told";
}

TEST_F(Connect, InKraftTheQuorumNamesTheController) {
    kafka.apis[55] = {0, 2};
    kafka.on(ApiKey::DescribeQuorum, [](const ReceivedRequest& request) {
        wire::DescribeQuorumResponse response;
        response.topics.emplace_back().partitions.emplace_back().leader_id = 3000;
        return reply_with(request, response);
    });
    ASSERT_TRUE(connect());
    EXPECT_TRUE(world.run_until([this] { return cluster->metadata()->controller == BrokerId{3000}; }, 1s));
    ASSERT_TRUE(refresh());
    EXPECT_EQ(cluster->metadata()->controller, BrokerId{3000}) << "Metadata's random broker does not count";
}

// catalogue A10
TEST_F(Connect, AQuorumThatHangsHoldsNobodyUp) {
    kafka.apis[55] = {0, 2};
    kafka.on(ApiKey::DescribeQuorum, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    const base::Duration started = world.now().since_start;
    ASSERT_TRUE(connect());
    ASSERT_TRUE(refresh());
    EXPECT_LT(world.now().since_start - started, base::Duration(1s)) << "the controller is not needed to browse";
}

TEST_F(Connect, InKraftWithoutAnAnswerTheControllerIsUnknown) {
    kafka.apis[55] = {0, 2};
    kafka.on(ApiKey::DescribeQuorum, [](const ReceivedRequest& request) {
        wire::DescribeQuorumResponse response;
        response.error_code = 31;
        return reply_with(request, response);
    });
    ASSERT_TRUE(connect());
    EXPECT_EQ(cluster->metadata()->controller, BrokerId::None);
}

// catalogue B8
TEST_F(Connect, ABrokerWithAnImpossiblePortIsShownAndNotUsed) {
    kafka.on(ApiKey::Metadata, [this](const ReceivedRequest& request) {
        wire::MetadataResponse response = kafka.metadata(request);
        response.brokers[1].port = 70'000;
        return reply_with(request, response);
    });
    ASSERT_TRUE(connect());
    EXPECT_FALSE(cluster->metadata()->find_broker(BrokerId{2})->usable);
    const auto asked = ask(Target::broker(BrokerId{2}));
    ASSERT_FALSE(asked);
    EXPECT_NE(asked.error().detail.find("70000"), std::string::npos);
}

// catalogue B8
TEST_F(Connect, NoUsableAddressAtAllIsSaidWithItsReason) {
    kafka.on(ApiKey::Metadata, [this](const ReceivedRequest& request) {
        wire::MetadataResponse response = kafka.metadata(request);
        for (auto& broker : response.brokers)
            broker.host.clear();
        return reply_with(request, response);
    });
    const auto connected = connect();
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().where, "broker 1");
    EXPECT_NE(connected.error().detail.find("advertised.listeners"), std::string::npos);
}

TEST_F(Connect, AnUnknownHostThatABrokerAdvertisesIsSaidToBeThat) {
    ASSERT_TRUE(connect());
    world.set_host("b2", {});
    const auto asked = ask(Target::broker(BrokerId{2}));
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Resolve);
    EXPECT_EQ(asked.error().where, "broker 2 advertises b2");
}

base::Task<void> keep_connecting(std::shared_ptr<Cluster> cluster, std::optional<base::Error>& error) {
    auto connected = co_await cluster->connect();
    if (!connected) error = connected.error();
}

class BrokenConnects : public Connect, public ::testing::WithParamInterface<int> {
protected:
    void slow_down() {
        world.set_resolve_delay(100ms);
        world.set_connect_delay(100ms);
        world.network().watch([](const base::Address&, const std::shared_ptr<net::MemoryLink>& link) {
            link->to_client().latency = 100ms;
            link->to_server().latency = 100ms;
        });
    }
};

// catalogue A19
TEST_P(BrokenConnects, ACancelAtAnyStepEndsIt) {
    slow_down();
    std::optional<base::Error> error;
    base::Job job = base::spawn(world, keep_connecting(cluster, error));
    world.advance(GetParam() * 50ms);
    const bool was_done = job.done();
    job.cancel();
    world.poll();
    EXPECT_TRUE(job.done());
    if (!was_done) {
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, ErrorKind::Cancelled);
    }
}

TEST_P(BrokenConnects, ACloseAtAnyStepEndsItToo) {
    slow_down();
    std::optional<base::Error> error;
    base::Job job = base::spawn(world, keep_connecting(cluster, error));
    world.advance(GetParam() * 50ms);
    world.run(cluster->close());
    world.poll();
    EXPECT_TRUE(job.done());
}

// catalogue A9
TEST_P(BrokenConnects, ACutAtAnyStepIsTriedAgain) {
    slow_down();
    std::optional<base::Error> error;
    base::Job job = base::spawn(world, keep_connecting(cluster, error));
    world.advance(GetParam() * 50ms);
    kafka.broker(1).cut_all();
    world.run_until([&job] { return job.done(); });
    EXPECT_FALSE(error) << base::describe(*error);
}

INSTANTIATE_TEST_SUITE_P(EveryStep, BrokenConnects, ::testing::Range(0, 24));

} // namespace
} // namespace odradek::cluster
