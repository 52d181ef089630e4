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
