// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster.h"

#include "cluster/cluster_impl.h"

#include <cassert>
#include <utility>

namespace odradek::cluster {

using base::BrokerId;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// How long close() waits for callers to hear that it is over.
constexpr base::Duration kFarewell = std::chrono::seconds(2);

} // namespace

Cluster::Impl::Impl(base::Environment& e, ClusterConfig c)
    : environment(e),
      config(std::move(c)),
      gate(e, config.read_only),
      cache(config.bootstrap),
      closing(e.executor()),
      sent(e.executor()),
      upkeep(e.executor()),
      quiet(e.executor()) {}

Cluster::Cluster(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Cluster::~Cluster() {
    impl_->closed = true;
    impl_->close_nodes();
}

std::shared_ptr<Cluster> Cluster::create(base::Environment& environment, ClusterConfig config) {
    auto impl = std::make_unique<Impl>(environment, std::move(config));
    return std::shared_ptr<Cluster>(new Cluster(std::move(impl)));
}

std::shared_ptr<const MetadataSnapshot> Cluster::metadata() const {
    assert(impl_->thread.is_same());
    return impl_->cache.snapshot();
}

Result<std::int16_t> Cluster::version_of(BrokerId broker, wire::ApiKey key, wire::VersionRange ours) const {
    const auto snapshot = impl_->cache.snapshot();
    const auto known = snapshot->versions.find(broker);
    if (known == snapshot->versions.end()) {
        return base::fail(ErrorKind::Unavailable, "broker " + std::to_string(base::number(broker)),
                          "nothing was asked of this broker yet");
    }
    return known->second->choose(key, ours);
}

Task<Result<std::shared_ptr<const net::BrokerVersions>>> Cluster::versions_of(BrokerId broker) {
    auto self = shared_from_this();
    Result<NodePtr> node = co_await Impl::find_broker(self, broker);
    if (!node) co_return base::forward(node);
    Result<ReadyConnection> ready = co_await (*node)->connection(Lane::Control);
    if (!ready) co_return base::forward(ready);
    impl_->cache.set_versions(broker, ready->versions);
    co_return ready->versions;
}

Task<Result<BrokerId>> Cluster::find(Target target) {
    auto self = shared_from_this();
    Result<NodePtr> node = co_await Impl::find_node(self, std::move(target), Lane::Control);
    if (!node) co_return base::forward(node);
    co_return (*node)->id();
}

bool Cluster::learn_leaders(const std::vector<LeaderHint>& leaders, const std::vector<BrokerInfo>& brokers) {
    assert(impl_->thread.is_same());
    if (!impl_->cache.learn_leaders(leaders, brokers)) return false;
    impl_->update_nodes();
    impl_->tell({.kind = ClusterEvent::Kind::MetadataChanged, .error = std::nullopt});
    return true;
}

void Cluster::learn_coordinator(CoordinatorType type, std::string key, base::BrokerId broker) {
    impl_->coordinators.insert_or_assign({type, std::move(key)}, broker);
}

bool Cluster::knows_coordinator(CoordinatorType type, const std::string& key) const {
    const auto known = impl_->coordinators.find({type, key});
    return known != impl_->coordinators.end() && impl_->nodes.contains(known->second);
}

void Cluster::forget_coordinator(CoordinatorType type, const std::string& key) {
    impl_->coordinators.erase({type, key});
}

void Cluster::forget_topics(const std::vector<std::string>& names) {
    assert(impl_->thread.is_same());
    if (impl_->cache.forget(names)) impl_->tell({.kind = ClusterEvent::Kind::MetadataChanged, .error = std::nullopt});
}

void Cluster::mark_stale() {
    impl_->stale = true;
    impl_->upkeep.pulse();
}

void Cluster::try_now() {
    assert(impl_->thread.is_same());
    if (impl_->connected || impl_->closed) return;
    for (const auto& [id, node] : impl_->nodes)
        node->hurry();
    for (const NodePtr& node : impl_->bootstrap)
        node->hurry();
    impl_->upkeep.pulse();
}

std::vector<BrokerStatus> Cluster::brokers() const {
    std::vector<BrokerStatus> all;
    for (const auto& [id, node] : impl_->nodes)
        all.push_back(node->status());
    for (const NodePtr& node : impl_->bootstrap)
        all.push_back(node->status());
    return all;
}

Subscription Cluster::listen(Observer observer) {
    auto kept = std::make_shared<Observer>(std::move(observer));
    impl_->observers.push_back(kept);
    return Subscription(std::move(kept));
}

void Cluster::observe_requests(RequestObserver observer) {
    impl_->request_observer = std::move(observer);
}

Task<void> Cluster::close() {
    auto self = shared_from_this();
    Impl& impl = *impl_;
    assert(impl.thread.is_same());
    impl.closed = true;
    impl.closing.set();
    impl.upkeep.pulse(); // connect() pauses there
    impl.close_nodes();
    impl.jobs.cancel_all();
    impl.asides.cancel_all();
    co_await impl.jobs.join_all();
    co_await impl.asides.join_all();
    co_await impl.join_nodes();
    const base::MonotonicTime end = impl.environment.now() + kFarewell;
    while (impl.calls > 0 && impl.environment.now() < end) {
        Result<bool> woken = co_await impl.quiet.wait_for(impl.environment, end - impl.environment.now());
        if (!woken) break;
    }
}

WriteGate& Cluster::writes() noexcept {
    return impl_->gate;
}

bool Cluster::closed() const noexcept {
    return impl_->closed;
}

const ClusterConfig& Cluster::config() const noexcept {
    return impl_->config;
}

base::Environment& Cluster::environment() const noexcept {
    return impl_->environment;
}

} // namespace odradek::cluster
