// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "cluster/cluster.h"
#include "records/batch_builder.h"
#include "sandbox/sandbox.h"
#include "virtual_environment.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace odradek::testing {

/// A sandbox cluster in a world of virtual time, and one client connected to it. The thread of the test.
class SandboxWorld {
public:
    /// Offset is given by the log; the timestamp in ms, and the value.
    struct Record {
        base::TimestampMs timestamp = 0;
        std::string value = {};
    };

    /// Brokers 1 … `brokers` with these topics.
    explicit SandboxWorld(int brokers, std::vector<sandbox::TopicSpec> topics, std::uint64_t seed = 1)
        : SandboxWorld(config_of(brokers, std::move(topics)), seed) {}

    /// A cluster of any configuration.
    explicit SandboxWorld(sandbox::SandboxConfig config, std::uint64_t seed = 1)
        : environment(seed), sandbox(environment, config) {
        cluster::ClusterConfig client;
        for (const sandbox::BrokerSpec& broker : config.brokers) {
            listen(broker);
            client.bootstrap.push_back({broker.host, broker.port});
        }
        cluster = cluster::Cluster::create(environment, client);
    }

    ~SandboxWorld() {
        environment.run(cluster->close());
        sandbox.close();
        environment.run_until([this] { return served_.running() == 0; }, std::chrono::minutes(1));
    }

    SandboxWorld(const SandboxWorld&) = delete;
    SandboxWorld& operator=(const SandboxWorld&) = delete;

    /// Connects the client; throws where it cannot.
    void connect() {
        auto connected = environment.run(cluster->connect());
        if (!connected) throw std::runtime_error(base::describe(connected.error()));
    }

    /// Writes one batch to a log, as a producer would.
    base::Offset produce(const std::string& topic, base::PartitionId partition, const std::vector<Record>& records,
                         const records::BatchOptions& options = {}) {
        auto first = sandbox.produce({topic, partition}, batch(records, options));
        if (!first) throw std::runtime_error(base::describe(first.error()));
        return *first;
    }

    /// A batch of these records, offsets from 0.
    static base::SharedBytes batch(const std::vector<Record>& records, const records::BatchOptions& options = {}) {
        records::BatchBuilder builder(options);
        for (const Record& record : records) {
            records::NewRecord written;
            written.timestamp = record.timestamp;
            written.value = base::as_bytes(record.value);
            if (!builder.append(written)) throw std::runtime_error("a record that cannot be written");
        }
        auto bytes = builder.finish();
        if (!bytes) throw std::runtime_error(base::describe(bytes.error()));
        return *bytes;
    }

    VirtualEnvironment environment;            ///< The world.
    sandbox::Sandbox sandbox;                  ///< The cluster.
    std::shared_ptr<cluster::Cluster> cluster; ///< The client.

private:
    static sandbox::SandboxConfig config_of(int brokers, std::vector<sandbox::TopicSpec> topics) {
        sandbox::SandboxConfig config;
        config.brokers = sandbox::local_brokers(brokers, 9092);
        config.topics = std::move(topics);
        return config;
    }

    void listen(const sandbox::BrokerSpec& broker) {
        auto accept = [this, id = broker.id](std::unique_ptr<base::Stream> stream) {
            served_.add(environment, sandbox.serve(id, std::move(stream)));
        };
        environment.network().listen({broker.host, broker.port}, accept);
    }

    base::JobGroup served_;
};

} // namespace odradek::testing
