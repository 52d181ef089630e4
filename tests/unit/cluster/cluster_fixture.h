// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/cluster.h"
#include "tests/support/scripted_cluster.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/list_offsets.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace odradek::cluster {

/// Two scripted brokers and a client. The client is closed at the end, and nothing may be left. The test's thread.
class ClusterTest : public ::testing::Test {
protected:
    using Snapshot = base::Result<std::shared_ptr<const MetadataSnapshot>>;

    void SetUp() override {
        kafka.topics["orders"] = {{}, 0, {{1, 3}, {2, 3}}};
        ClusterConfig config;
        config.bootstrap = {testing::ScriptedCluster::endpoint(1)};
        create(config);
    }

    void TearDown() override {
        world.run(cluster->close());
        cluster.reset();
        kafka.shut_down();
        world.poll();
        EXPECT_EQ(world.timers(), 0U) << "a timer is left";
        for (const auto& line : world.lines().lines)
            EXPECT_NE(line.level, base::LogLevel::Error) << line.text;
    }

    void create(ClusterConfig config) {
        if (cluster) world.run(cluster->close());
        cluster = Cluster::create(world, std::move(config));
        cluster->observe_requests([this](const RequestTrace& trace) { traces.push_back(trace); });
        subscription = cluster->listen([this](const ClusterEvent& event) { events.push_back(event); });
    }

    base::Result<void> connect() { return world.run(cluster->connect()); }

    Snapshot refresh(TopicScope scope = {}) { return world.run(cluster->refresh(std::move(scope))); }

    /// Asks the leader of a partition of `orders` for an offset.
    base::Result<wire::ListOffsetsResponse> ask_leader(int partition, CallOptions options = {}) {
        return world.run(cluster->call(Target::leader({"orders", partition}), wire::ListOffsetsRequest{}, options));
    }

    base::Result<wire::ListGroupsResponse> ask(Target target, CallOptions options = {}) {
        return world.run(cluster->call(std::move(target), wire::ListGroupsRequest{}, options));
    }

    std::size_t told(ClusterEvent::Kind kind) const {
        return static_cast<std::size_t>(std::ranges::count(events, kind, &ClusterEvent::kind));
    }

    /// Lets every broker answer an API with a default response.
    template <class Request>
    void answer_plainly() {
        kafka.on(Request::kApi.key, [](const testing::ReceivedRequest& request) {
            return testing::reply_with(request, typename Request::Response{});
        });
    }

    testing::VirtualEnvironment world;
    testing::ScriptedCluster kafka{world, 2};
    std::shared_ptr<Cluster> cluster;
    Subscription subscription;
    std::vector<RequestTrace> traces;
    std::vector<ClusterEvent> events;
};

} // namespace odradek::cluster
