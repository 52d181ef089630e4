// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "net/endpoint.h"
#include "net/tcp_listener.h"
#include "sandbox/common/config.h"

#include <memory>
#include <optional>
#include <vector>

namespace odradek::net {
class SystemEnvironment;
}
namespace odradek::sandbox {
class Demo;
class Sandbox;
} // namespace odradek::sandbox

/// The built-in cluster within a program: the demo of the window, and `odradek-cli sandbox`.
namespace odradek::demo {

/// What is to be hosted. A value.
struct HostOptions {
    int brokers = 3;                        ///< 1 … 100.
    std::vector<sandbox::TopicSpec> topics; ///< What exists at the start, beside the demo's.
    bool auto_create = false;               ///< Whether clients create topics by naming them.
    bool demo_data = false;                 ///< The demo's shop.
    std::optional<std::uint16_t>
        tcp_port; ///< Ports from here on, on loopback (0: any free ones); nothing: in memory only.
};

/// A sandbox cluster and the ways to reach it. Engine thread only; the environment outlives it.
class SandboxHost {
public:
    /// Starts the cluster and listens. Errors: Io for a port that is taken (named); Usage for options out of range.
    static base::Result<std::unique_ptr<SandboxHost>> start(net::SystemEnvironment& environment,
                                                            const HostOptions& options);

    /// Where a broker of a cluster in memory is found.
    static net::Endpoint memory_endpoint(base::BrokerId broker);

    ~SandboxHost();
    SandboxHost(const SandboxHost&) = delete;
    SandboxHost& operator=(const SandboxHost&) = delete;

    /// Where its brokers are reached.
    const std::vector<net::Endpoint>& bootstrap() const noexcept { return bootstrap_; }

    /// The cluster itself.
    sandbox::Sandbox& cluster() noexcept { return *sandbox_; }

    /// Stops listening, closes every connection and waits until their jobs have ended.
    base::Task<void> close();

private:
    SandboxHost(net::SystemEnvironment& environment, const HostOptions& options);
    base::Result<void> listen(const HostOptions& options);
    base::Result<void> listen_on_tcp(base::BrokerId broker, std::uint16_t port);
    void listen_in_memory(base::BrokerId broker);
    void accept(base::BrokerId broker, std::unique_ptr<base::Stream> stream);

    net::SystemEnvironment& environment_;
    std::vector<net::Endpoint> bootstrap_;
    std::vector<std::unique_ptr<net::TcpListener>> listeners_;
    std::vector<base::Address> memory_addresses_;
    std::unique_ptr<sandbox::Sandbox> sandbox_;
    std::unique_ptr<sandbox::Demo> demo_;
    base::JobGroup connections_;
};

} // namespace odradek::demo
