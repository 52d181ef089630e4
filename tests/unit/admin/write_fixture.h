// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/writes.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

namespace odradek::admin {

/// A sandbox of three brokers with the topics orders (3 partitions, 2 replicas, ten messages in the first) and clicks,
/// and a client that may change them. The thread of the test.
class WriteTest : public ::testing::Test {
protected:
    WriteTest()
        : world_(3, {{.name = "orders", .partitions = 3, .replication = 2, .configs = {{"retention.ms", "1234"}}},
                     {.name = "clicks", .partitions = 1, .replication = 1, .configs = {}}}) {
        world_.connect();
        access_ = {&world_.environment, world_.cluster};
        for (int at = 0; at < 10; ++at)
            world_.produce("orders", 0, {{world_.environment.wall_now(), "x"}});
        world_.sandbox.set_faults(faults_);
    }

    /// Runs a call that must succeed.
    template <class T>
    T run(base::Task<base::Result<T>> task) {
        auto result = world_.environment.run(std::move(task));
        EXPECT_TRUE(result) << (result ? "" : base::describe(result.error()));
        return result.value_or(T{});
    }

    /// Runs a call that must fail as a whole.
    template <class T>
    base::Error failure(base::Task<base::Result<T>> task) {
        auto result = world_.environment.run(std::move(task));
        EXPECT_FALSE(result);
        return result ? base::Error{} : result.error();
    }

    /// What happens to the next requests of an API.
    void order(wire::ApiKey api, sandbox::FaultKind kind, std::uint64_t times = 1) {
        sandbox::Fault fault;
        fault.kind = kind;
        faults_->add(api, fault, times);
    }

    /// The code that the next request of an API is answered with.
    void refuse(wire::ApiKey api, base::KafkaCode code, std::uint64_t times = 1) {
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::ErrorCode;
        fault.code = code;
        faults_->add(api, fault, times);
    }

    /// Plays an older broker.
    void serve(wire::ApiKey api, std::int16_t most) {
        world_.sandbox.set_versions(api, sandbox::ServedVersions{0, most});
        reconnect();
    }

    /// Plays a broker that lacks an API.
    void lack(wire::ApiKey api) {
        world_.sandbox.remove_api(api);
        reconnect();
    }

    /// How many requests of an API came.
    std::size_t asked(wire::ApiKey api) { return world_.sandbox.requests().count(api); }

    /// The topic in the cluster, or nullptr.
    const sandbox::Topic* topic(const std::string& name) { return world_.sandbox.cluster().find(name); }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    odradek::testing::SandboxWorld world_;
    Access access_;

private:
    void reconnect() {
        world_.sandbox.cut_connections(base::BrokerId::None);
        world_.environment.advance(std::chrono::seconds(1));
    }
};

} // namespace odradek::admin
