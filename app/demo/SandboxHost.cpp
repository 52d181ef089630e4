// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/SandboxHost.h"

#include "net/system_environment.h"
#include "sandbox/demo/demo.h"
#include "sandbox/sandbox.h"

namespace odradek::demo {
namespace {

using base::ErrorKind;

constexpr int kMostBrokers = 100;
constexpr std::uint16_t kMemoryPort = 9092;
constexpr const char* kLoopback = "127.0.0.1";

sandbox::SandboxConfig config_of(const HostOptions& options, const std::vector<net::Endpoint>& endpoints) {
    sandbox::SandboxConfig config;
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        const auto id = base::BrokerId{static_cast<std::int32_t>(i) + 1};
        config.brokers.push_back({id, endpoints[i].host, endpoints[i].port, std::nullopt});
    }
    config.topics = options.topics;
    config.auto_create = options.auto_create;
    return config;
}

} // namespace

SandboxHost::SandboxHost(net::SystemEnvironment& environment, const HostOptions&) : environment_(environment) {}

SandboxHost::~SandboxHost() {
    for (const auto& address : memory_addresses_)
        environment_.memory().stop(address);
    if (sandbox_) sandbox_->close();
}

base::Result<std::unique_ptr<SandboxHost>> SandboxHost::start(net::SystemEnvironment& environment,
                                                              const HostOptions& options) {
    if (options.brokers < 1 || options.brokers > kMostBrokers) {
        return base::fail(ErrorKind::Usage, "--brokers",
                          std::to_string(options.brokers) + " is not a number from 1 to 100");
    }
    std::unique_ptr<SandboxHost> host(new SandboxHost(environment, options));
    if (auto listening = host->listen(options); !listening) return base::forward(listening);
    host->sandbox_ = std::make_unique<sandbox::Sandbox>(environment, config_of(options, host->bootstrap_));
    if (options.demo_data) host->demo_ = std::make_unique<sandbox::Demo>(*host->sandbox_);
    return host;
}

base::Result<void> SandboxHost::listen(const HostOptions& options) {
    for (int i = 0; i < options.brokers; ++i) {
        const auto broker = base::BrokerId{i + 1};
        if (!options.tcp_port) {
            listen_in_memory(broker);
            continue;
        }
        const int port = *options.tcp_port == 0 ? 0 : *options.tcp_port + i;
        if (port > 65'535) {
            return base::fail(ErrorKind::Usage, "--port",
                              "there are not enough ports behind " + std::to_string(*options.tcp_port));
        }
        if (auto listening = listen_on_tcp(broker, static_cast<std::uint16_t>(port)); !listening) return listening;
    }
    return {};
}

base::Result<void> SandboxHost::listen_on_tcp(base::BrokerId broker, std::uint16_t port) {
    auto take = [this, broker](std::unique_ptr<base::Stream> stream) {
        accept(broker, std::move(stream));
    };
    auto listener = net::TcpListener::listen(environment_, {kLoopback, port}, std::move(take));
    if (!listener) return base::forward(listener);
    bootstrap_.push_back({kLoopback, (*listener)->port()});
    listeners_.push_back(std::move(*listener));
    return {};
}

net::Endpoint SandboxHost::memory_endpoint(base::BrokerId broker) {
    return {"demo-" + std::to_string(base::number(broker)), kMemoryPort};
}

void SandboxHost::listen_in_memory(base::BrokerId broker) {
    const net::Endpoint endpoint = memory_endpoint(broker);
    const base::Address address{"memory:" + endpoint.host, endpoint.port};
    environment_.memory().listen(
        address, [this, broker](std::unique_ptr<base::Stream> stream) { accept(broker, std::move(stream)); });
    memory_addresses_.push_back(address);
    bootstrap_.push_back(endpoint);
}

void SandboxHost::accept(base::BrokerId broker, std::unique_ptr<base::Stream> stream) {
    if (!sandbox_) return;
    connections_.add(environment_, sandbox_->serve(broker, std::move(stream)));
}

base::Task<void> SandboxHost::close() {
    listeners_.clear();
    for (const auto& address : memory_addresses_)
        environment_.memory().stop(address);
    memory_addresses_.clear();
    demo_.reset();
    sandbox_->close();
    co_await connections_.join_all();
}

} // namespace odradek::demo
