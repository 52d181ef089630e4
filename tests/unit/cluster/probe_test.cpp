// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/probe.h"

#include "tests/unit/cluster/cluster_fixture.h"

namespace odradek::cluster {
namespace {

using base::ErrorKind;
using testing::ScriptedCluster;
using Kind = ProbeStep::Kind;
using State = ProbeStep::State;

class Probe : public ClusterTest {
protected:
    /// Goes the way and keeps what each step ended with.
    void go(std::vector<net::Endpoint> bootstrap) {
        ClusterConfig config;
        config.bootstrap = std::move(bootstrap);
        world.run(probe(world, config, [this](const ProbeStep& step) {
            if (step.state != State::Running) steps.push_back(step);
        }));
    }

    std::vector<ProbeStep> steps;
};

TEST_F(Probe, PassesEveryStepOfAHealthyCluster) {
    go({ScriptedCluster::endpoint(1), ScriptedCluster::endpoint(2)});
    ASSERT_EQ(steps.size(), 5U);
    for (const ProbeStep& step : steps) {
        EXPECT_EQ(step.state, State::Passed) << int(step.kind);
        EXPECT_FALSE(step.error) << int(step.kind);
    }
    EXPECT_EQ(steps[0].good, 2U);
    ASSERT_NE(steps[2].versions, nullptr);
    EXPECT_TRUE(steps[2].versions->apis.contains(18));
    ASSERT_NE(steps[3].metadata, nullptr);
    EXPECT_NE(steps[3].metadata->find_topic("orders"), nullptr);
    EXPECT_EQ(steps[4].all, 2U);
}

TEST_F(Probe, StopsAtANameThatNobodyKnows) {
    go({{"nowhere.invalid", 9092}});
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].kind, Kind::Names);
    EXPECT_EQ(steps[0].state, State::Failed);
    EXPECT_EQ(steps[0].error->kind, ErrorKind::Resolve);
}

TEST_F(Probe, GoesOnWithTheAddressesThatAccept) {
    kafka.take_down(1);
    go({ScriptedCluster::endpoint(1), ScriptedCluster::endpoint(2)});
    ASSERT_GE(steps.size(), 3U);
    EXPECT_EQ(steps[1].state, State::Doubtful);
    EXPECT_EQ(steps[1].good, 1U);
    EXPECT_EQ(steps[1].error->where, "b1:9092");
    EXPECT_EQ(steps[2].state, State::Passed);
}

TEST_F(Probe, StopsWhereNothingAccepts) {
    kafka.take_down(1);
    go({ScriptedCluster::endpoint(1)});
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[1].state, State::Failed);
    EXPECT_EQ(steps[1].error->kind, ErrorKind::Connect);
}

TEST_F(Probe, NamesTheBrokerWhoseAdvertisedAddressIsDead) {
    kafka.take_down(2);
    go({ScriptedCluster::endpoint(1)});
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[4].state, State::Doubtful);
    EXPECT_EQ(steps[4].error->where, "broker 2 advertises b2:9092");
}

TEST_F(Probe, LooksNamesUpSideBySide) {
    world.set_resolve_delay(std::chrono::seconds(2));
    go({ScriptedCluster::endpoint(1), ScriptedCluster::endpoint(2), {"nowhere.invalid", 9092}});
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[0].good, 2U);
    EXPECT_EQ(steps[0].took, std::chrono::seconds(2));
    EXPECT_EQ(steps[1].took, std::chrono::seconds(2));
    EXPECT_EQ(steps[4].took, std::chrono::seconds(2));
}

// The time for a set-up is that of the step, however many hosts are silent, and the first of the list is named.
TEST_F(Probe, SilentHostsCostOneTimeInAll) {
    std::vector<net::Endpoint> hosts;
    for (int host = 0; host < 100; ++host) {
        const base::Address address{"10.7.0." + std::to_string(host + 1), 9092};
        world.set_host(address.ip, {address.ip});
        world.set_connect_fault(address, odradek::testing::ConnectFault::Silence);
        hosts.push_back({address.ip, address.port});
    }
    hosts.insert(hosts.begin() + 3, ScriptedCluster::endpoint(1));
    go(hosts);
    ASSERT_GE(steps.size(), 2U);
    EXPECT_EQ(steps[1].good, 1U);
    EXPECT_EQ(steps[1].took, ClusterConfig{}.setup_timeout);
    EXPECT_EQ(steps[1].error->where, "10.7.0.1:9092");
    EXPECT_EQ(steps.size(), 5U) << "one host is enough to go on";
}

TEST_F(Probe, LeavesNoConnectionBehind) {
    go({ScriptedCluster::endpoint(1)});
    world.poll();
    EXPECT_EQ(kafka.broker(1).open_connections(), 0U);
    for (const auto& request : kafka.broker(1).requests())
        EXPECT_TRUE(request.api == wire::ApiKey::ApiVersions || request.api == wire::ApiKey::Metadata ||
                    request.api == wire::ApiKey::DescribeQuorum || request.api == wire::ApiKey::DescribeCluster)
            << int(request.api);
}

} // namespace
} // namespace odradek::cluster
