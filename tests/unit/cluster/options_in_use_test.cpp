// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cluster/cluster_fixture.h"

// What the options of a connection do: limits, pauses between tries, ages.
namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::BrokerId;
using base::ErrorKind;
using base::MonotonicTime;
using testing::ConnectFault;
using testing::ReceivedRequest;
using testing::reply_with;
using testing::ScriptedCluster;
using testing::ScriptedReply;
using wire::ApiKey;

base::Task<void> keep_connecting(std::shared_ptr<Cluster> cluster) {
    co_await cluster->connect(Persistence::KeepTrying);
}

/// The spans between neighbouring times.
std::vector<base::Duration> spans(const std::vector<MonotonicTime>& times) {
    std::vector<base::Duration> between;
    for (std::size_t at = 1; at < times.size(); ++at)
        between.push_back(times[at] - times[at - 1]);
    return between;
}

/// Whether spans are those that double from `first` to `most`, each with a jitter of a fifth.
void expect_growing(const std::vector<base::Duration>& pauses, base::Duration first, base::Duration most) {
    base::Duration expected = first;
    for (std::size_t at = 0; at < pauses.size(); ++at) {
        EXPECT_GE(pauses[at], expected * 8 / 10) << "pause " << at;
        EXPECT_LE(pauses[at], expected * 12 / 10) << "pause " << at;
        expected = std::min(expected * 2, most);
    }
}

class OptionsInUse : public ClusterTest {
protected:
    static ClusterConfig one_broker() {
        ClusterConfig config;
        config.bootstrap = {ScriptedCluster::endpoint(1)};
        return config;
    }

    void connect_with(ClusterConfig config) {
        create(std::move(config));
        ASSERT_TRUE(connect());
        answer_plainly<wire::ListGroupsRequest>();
        answer_plainly<wire::ListOffsetsRequest>();
    }

    /// When each connect to an address began.
    std::vector<MonotonicTime> tries_of(const base::Address& address) const {
        std::vector<MonotonicTime> times;
        for (const auto& [to, when] : world.connects()) {
            if (to == address) times.push_back(when);
        }
        return times;
    }

    BrokerStatus::State state_of(int id) const {
        for (const BrokerStatus& status : cluster->brokers()) {
            if (status.id == BrokerId{id}) return status.state;
        }
        return BrokerStatus::State::Idle;
    }
};

// surface 1.2
TEST_F(OptionsInUse, TheClientsNameStandsInEveryRequest) {
    ClusterConfig config = one_broker();
    EXPECT_EQ(config.client_id, "odradek");
    config.client_id = "me";
    connect_with(config);
    ASSERT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_GE(kafka.broker(1).requests().size(), 3U);
    for (const ReceivedRequest& request : kafka.broker(1).requests())
        EXPECT_EQ(request.client_id, "me") << int(request.api);
}

// surface 1.3
TEST_F(OptionsInUse, ARequestHasItsTimeAndNoMore) {
    EXPECT_EQ(one_broker().request_timeout, base::Duration(30s));
    ClusterConfig config = one_broker();
    config.request_timeout = 7s;
    config.retries = 0;
    connect_with(config);
    kafka.on(ApiKey::ListGroups, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    const MonotonicTime begun = world.now();
    const auto asked = ask(Target::any());
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(world.now() - begun, base::Duration(7s));
}

// surface 1.5
TEST_F(OptionsInUse, PausesBetweenTriesToConnectGrowToTheirLimit) {
    kafka.take_down(1);
    base::spawn(world, keep_connecting(cluster));
    world.advance(10s);
    const auto pauses = spans(tries_of(ScriptedCluster::address(1)));
    ASSERT_GE(pauses.size(), 10U);
    expect_growing(pauses, 50ms, 1s);
}

// surface 1.5
TEST_F(OptionsInUse, NothingHasFailedWhileANameHasAnotherAddress) {
    world.set_host("b1", {"10.0.0.9", "10.0.0.1"});
    ASSERT_TRUE(connect());
    EXPECT_EQ(world.connects().size(), 2U);
    EXPECT_EQ(world.now().since_start, base::Duration{}) << "no pause between addresses";
    EXPECT_EQ(cluster->brokers().front().failures, 0U);
}

// surface 1.6
TEST_F(OptionsInUse, PausesBeforeTheSameRequestGrowToTheirLimit) {
    connect_with(one_broker());
    std::vector<MonotonicTime> times;
    kafka.on(ApiKey::ListOffsets, [&](const ReceivedRequest& request) {
        times.push_back(world.now());
        wire::ListOffsetsResponse response;
        response.topics.emplace_back().partitions.emplace_back().error_code = 6;
        return reply_with(request, response);
    });
    CallOptions options;
    options.attempts = 7;
    ASSERT_TRUE(ask_leader(0, options));
    const auto pauses = spans(times);
    ASSERT_EQ(pauses.size(), 6U);
    expect_growing(pauses, 100ms, 1s);
}

// surface 1.7
TEST_F(OptionsInUse, TheTimeForASetUpDoublesToItsLimit) {
    world.set_connect_fault(ScriptedCluster::address(1), ConnectFault::Silence);
    base::spawn(world, keep_connecting(cluster));
    world.advance(110s);
    const auto between = spans(tries_of(ScriptedCluster::address(1)));
    const base::Duration limits[] = {10s, 20s, 30s, 30s};
    ASSERT_EQ(between.size(), std::size(limits));
    for (std::size_t at = 0; at < between.size(); ++at) {
        EXPECT_GE(between[at], limits[at]);
        EXPECT_LE(between[at], limits[at] + 1s) << "the pause before the next try";
    }
}

// surface 1.9
TEST_F(OptionsInUse, AnIdleConnectionLivesNineMinutesOrForEver) {
    for (const bool forever : {false, true}) {
        ClusterConfig config = one_broker();
        config.metadata_max_age = 48h;
        if (forever) config.connections_max_idle = {};
        connect_with(config);
        ASSERT_TRUE(ask(Target::broker(BrokerId{2})));
        world.advance(539s);
        EXPECT_EQ(state_of(2), BrokerStatus::State::Connected);
        world.advance(2s);
        EXPECT_EQ(state_of(2), forever ? BrokerStatus::State::Connected : BrokerStatus::State::Idle);
        world.advance(24h);
        EXPECT_EQ(state_of(2), forever ? BrokerStatus::State::Connected : BrokerStatus::State::Idle);
    }
}

// surface 1.13
TEST_F(OptionsInUse, AnAnswerAboveTheLimitEndsItsConnectionAlone) {
    ClusterConfig config = one_broker();
    config.max_frame = 2000;
    connect_with(config);
    kafka.broker(1).on(ApiKey::ListGroups, [](const ReceivedRequest& request) {
        wire::ListGroupsResponse response;
        response.groups.emplace_back().group_id = std::string(3000, 'g');
        return reply_with(request, response);
    });
    const int before = kafka.broker(1).connections();
    const auto asked = ask(Target::broker(BrokerId{1}));
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(kafka.count(ApiKey::ListGroups), 1U) << "it would be as large again";
    answer_plainly<wire::ListGroupsRequest>();
    EXPECT_TRUE(ask(Target::broker(BrokerId{1})));
    EXPECT_EQ(kafka.broker(1).connections(), before + 1);
}

/// A cluster that has moved: its brokers still take connections and tell no metadata, and the bootstrap name leads to
/// one that does.
class Moved : public OptionsInUse {
protected:
    void move_away() {
        world.set_host("boot", {"10.0.0.1"});
        const auto metadata = kafka.broker(1).handler(ApiKey::Metadata);
        successor.on(ApiKey::ApiVersions, kafka.broker(1).handler(ApiKey::ApiVersions));
        successor.on(ApiKey::Metadata, metadata);
        successor.listen(world.network(), there);
        config.bootstrap = {{"boot", 9092}};
        connect_with(config);
        world.set_host("boot", {there.ip});
        kafka.on(ApiKey::Metadata, [](const ReceivedRequest&) { return ScriptedReply::silence(); });
    }

    void TearDown() override {
        successor.shut_down();
        OptionsInUse::TearDown();
    }

    const base::Address there{"10.0.0.50", 9092};
    testing::ScriptedBroker successor{world};
    ClusterConfig config;
};

// surface 1.20
TEST_F(Moved, WithoutMetadataForTooLongItBeginsAgainFromTheBootstrapAddress) {
    EXPECT_TRUE(config.rebootstrap);
    EXPECT_EQ(config.rebootstrap_trigger, base::Duration(300s));
    move_away();
    world.advance(590s);
    EXPECT_TRUE(tries_of(there).empty()) << "metadata.max.age and the trigger are not over";
    world.advance(300s);
    EXPECT_FALSE(tries_of(there).empty());
    EXPECT_GE(successor.count(ApiKey::Metadata), 1U);
}

// surface 1.20
TEST_F(Moved, WhereThatIsNotWantedItStaysWithItsBrokers) {
    ASSERT_TRUE(set_option(config, "metadata.recovery.strategy=none"));
    move_away();
    world.advance(1h);
    EXPECT_TRUE(tries_of(there).empty());
}

} // namespace
} // namespace odradek::cluster
