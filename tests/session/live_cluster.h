// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/SandboxHost.h"
#include "cluster/config.h"
#include "net/system_environment.h"
#include "records/batch_builder.h"
#include "sandbox/sandbox.h"
#include "session/Engine.h"

#include <future>
#include <memory>
#include <string>

namespace odradek::testing {

/// An engine with a sandbox cluster of three brokers, and topics that the test names. The test's thread; the sandbox is
/// the engine thread's, so everything about it goes through on_engine().
class LiveCluster {
public:
    /// Where the brokers listen.
    enum class Over { Memory, Tcp };

    /// Topics as `odradek-cli sandbox --topics` takes them.
    explicit LiveCluster(const std::string& topics, Over over = Over::Memory) {
        demo::HostOptions options;
        options.topics = sandbox::parse_topics(topics).value();
        if (over == Over::Tcp) options.tcp_port = 0;
        on_engine([this, options] { host_ = demo::SandboxHost::start(engine_.environment(), options).value(); });
    }
    ~LiveCluster() {
        on_engine([this] {
            host_->cluster().close();
            host_.reset();
        });
    }
    LiveCluster(const LiveCluster&) = delete;
    LiveCluster& operator=(const LiveCluster&) = delete;

    /// The engine.
    session::Engine& engine() { return engine_; }

    /// How to reach the cluster.
    cluster::ClusterConfig config() const {
        cluster::ClusterConfig config;
        for (int i = 1; i <= 3; ++i)
            config.bootstrap.push_back(demo::SandboxHost::memory_endpoint(base::BrokerId{i}));
        return config;
    }

    /// A broker of a cluster over TCP, as `--bootstrap` takes it.
    std::string bootstrap() const { return net::to_string(host_->bootstrap().front()); }

    /// Runs `work` on the engine thread and waits for it.
    template <class Work>
    void on_engine(Work work) {
        std::promise<void> done;
        engine_.post([&work, &done] {
            work();
            done.set_value();
        });
        done.get_future().get();
    }

    /// The cluster; on the engine thread only.
    sandbox::Sandbox& cluster() { return host_->cluster(); }

    /// Produces `count` records with values "0", "1", … to a partition, timestamps 1000 apart from `time` on.
    void produce(const std::string& topic, int partition, int count, base::TimestampMs time = 1'000'000) {
        on_engine([&] {
            records::BatchBuilder builder{records::BatchOptions{}};
            for (int i = 0; i < count; ++i) {
                const std::string value = std::to_string(i);
                records::NewRecord record;
                record.timestamp = time + i * 1000;
                record.value = base::as_bytes(value);
                (void)builder.append(record);
            }
            (void)host_->cluster().produce({topic, partition}, builder.finish().value());
        });
    }

private:
    session::Engine engine_;
    std::unique_ptr<demo::SandboxHost> host_;
};

} // namespace odradek::testing
