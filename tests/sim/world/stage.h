// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "cluster/cluster.h"
#include "dice.h"
#include "log_model.h"
#include "sandbox/sandbox.h"
#include "tests/support/virtual_environment.h"
#include "trace.h"

#include <limits>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace odradek::sim {

/// How the connections of one broker behave, those that exist and those to come.
struct Weather {
    base::Duration latency{};                                         ///< On top of the usual one, each way.
    std::size_t read_limit = std::numeric_limits<std::size_t>::max(); ///< Most bytes of one read.
    bool stalled = false;                                             ///< Nothing arrives.
    bool mute = false;                                                ///< Connections are accepted and then forgotten.
};

/// What a world is made of. A value; drawn from the seed, or set by a test.
struct Shape {
    int brokers = 3;                                         ///< 1 … 5.
    std::vector<sandbox::TopicSpec> topics;                  ///< 1 … 8 partitions each.
    std::int16_t newest_fetch = 0;                           ///< Fetch is served up to this version; 0: as declared.
    base::Duration latency = std::chrono::microseconds(500); ///< Of every connection, each way.
    cluster::ClusterConfig client;                           ///< The client's options, without its addresses.

    /// Draws one.
    static Shape draw(Dice& dice);
};

/// One world: a sandbox cluster, its network with hosts, a client, and the models of all logs. Broker N is "bN" at
/// 10.0.0.N, and may move to "cN" at 10.0.1.N. The thread of the world.
class Stage {
public:
    /// Builds a world; nothing is connected yet. `seed` decides what the client draws.
    Stage(std::uint64_t seed, Shape shape, bool aloud = false);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    /// Lets the client connect; a failure is a violation.
    void connect();

    /// The ids of all brokers.
    const std::vector<base::BrokerId>& brokers() const { return brokers_; }

    /// Where a broker is at home (10.0.0.N), or where it moves to (10.0.1.N).
    static base::Address address(base::BrokerId broker, bool moved = false);

    /// The name of that place: "bN", "cN".
    static std::string host(base::BrokerId broker, bool moved = false);

    /// How a broker's connections behave; call settle_weather() after a change.
    Weather& weather(base::BrokerId broker) { return weather_[broker]; }

    /// Lets all connections feel their weather.
    void settle_weather();

    /// Ends a broker's connections: at once with a reset, or in order.
    void cut(base::BrokerId broker, bool reset);

    /// Undoes whatever faults have done to brokers, hosts, addresses and connections.
    void heal();

    /// Whether brokers are told epochs in fetches (v9), so that a truncation cannot pass unseen.
    bool knows_epochs() const { return shape_.newest_fetch == 0 || shape_.newest_fetch >= 12; }

    /// Closes the client, then the cluster; returns how long the client took.
    base::Duration close();

    /// Whether nothing is left after close(): no timer, no coroutine, no fault of the program in the log.
    void expect_nothing_left();

    /// What it is made of.
    const Shape& shape() const { return shape_; }

    /// The model of a partition, made at its first use.
    LogModel& model(const base::TopicPartition& partition) { return models[partition]; }

private:
    struct Cable {
        base::BrokerId broker;
        std::shared_ptr<net::MemoryLink> link;
    };

    const Shape shape_;
    std::vector<base::BrokerId> brokers_;
    std::map<base::BrokerId, Weather> weather_;
    std::vector<Cable> cables_;                            // of all connections that were not cut yet
    std::vector<std::unique_ptr<base::Stream>> forgotten_; // accepted and never served

public:
    testing::VirtualEnvironment environment;         ///< Its time.
    Trace trace;                                     ///< What happened.
    sandbox::Sandbox sandbox;                        ///< The cluster.
    std::shared_ptr<cluster::Cluster> cluster;       ///< The client.
    std::map<base::TopicPartition, LogModel> models; ///< What the logs must hold.

private:
    static sandbox::SandboxConfig sandbox_config(const Shape& shape, std::uint64_t seed);
    void listen(base::BrokerId broker, const base::Address& address);
    void set_conduct(net::MemoryLink& link, const Weather& weather) const;

    base::JobGroup served_;
    bool closed_ = false;
};

} // namespace odradek::sim
