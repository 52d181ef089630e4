// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster_impl.h"

#include <algorithm>
#include <tuple>

namespace odradek::cluster {

using base::BrokerId;
using base::Error;
using base::ErrorKind;

Error Cluster::Impl::closed_error() {
    return {ErrorKind::Closed, {}, {}, "the cluster was closed"};
}

NodePtr Cluster::Impl::make_node(BrokerId id, net::Endpoint endpoint) {
    // The nodes do not outlive this: close() and the destructor end them.
    BrokerNode::Changed changed = [this](BrokerNode& which) {
        node_changed(which);
    };
    BrokerNode::Traced traced = [this](const RequestTrace& record) {
        trace(record);
    };
    auto node = std::make_shared<BrokerNode>(environment, config, pool, id, std::move(endpoint), std::move(changed),
                                             std::move(traced));
    if (modern) node->set_modern();
    return node;
}

/// One lost answer must not make a broker an old one: its cluster speaks for it.
void Cluster::Impl::note_modern(const BrokerNode& node) {
    if (modern || !node.modern()) return;
    modern = true;
    for (const auto& [id, each] : nodes)
        each->set_modern();
    for (const NodePtr& each : bootstrap)
        each->set_modern();
}

void Cluster::Impl::node_changed(BrokerNode& node) {
    if (closed) return;
    note_modern(node);
    const BrokerStatus status = node.status();
    if (status.state == BrokerStatus::State::Connected && !silent) tell_success();
    if (connected && status.error && !any_connected()) {
        // The last connection has broken: the upkeep looks whether the cluster still answers.
        stale = true;
        upkeep.pulse();
    }
    if (connected && status.error && all_failing()) tell_failure(*status.error);
    tell({.kind = ClusterEvent::Kind::BrokerChanged, .broker = node.id(), .error = std::nullopt});
}

/// Makes the nodes follow the metadata: new ones, moved ones, those that are gone.
void Cluster::Impl::update_nodes() {
    const auto snapshot = cache.snapshot();
    adopt_bootstrap();
    for (const BrokerInfo& broker : snapshot->brokers) {
        if (!broker.usable) continue;
        net::Endpoint endpoint{broker.host, static_cast<std::uint16_t>(broker.port)};
        if (auto known = nodes.find(broker.id); known != nodes.end())
            known->second->move_to(std::move(endpoint));
        else
            nodes.emplace(broker.id, make_node(broker.id, std::move(endpoint)));
    }
    std::vector<NodePtr> gone;
    std::erase_if(nodes, [&](const auto& entry) {
        const BrokerInfo* info = snapshot->find_broker(entry.first);
        const bool stays = info != nullptr && info->usable;
        if (!stays) gone.push_back(entry.second);
        return !stays;
    });
    for (NodePtr& node : gone)
        retire(std::move(node));
    if (nodes.empty()) return;
    for (NodePtr& node : std::exchange(bootstrap, {}))
        retire(std::move(node));
}

/// A bootstrap address that a broker advertises too is that broker: its connection is kept.
void Cluster::Impl::adopt_bootstrap() {
    for (const BrokerInfo& broker : cache.snapshot()->brokers) {
        if (nodes.contains(broker.id)) continue;
        const auto same = std::ranges::find_if(bootstrap, [&broker](const NodePtr& node) {
            return node->endpoint().host == broker.host && node->endpoint().port == broker.port;
        });
        if (same == bootstrap.end()) continue;
        (*same)->set_id(broker.id);
        nodes.emplace(broker.id, std::move(*same));
        bootstrap.erase(same);
    }
}

void Cluster::Impl::retire(NodePtr node) {
    leaving.push_back(std::move(node));
    sweep_leaving();
}

void Cluster::Impl::sweep_leaving() {
    for (const NodePtr& node : leaving) {
        if (node->pending() == 0) node->close({ErrorKind::Closed, {}, {}, "the broker is not needed any more"});
    }
    // A node uses the configuration of this: it is let go only when its last job has ended.
    std::erase_if(leaving, [](const NodePtr& node) { return node->pending() == 0 && node->ended(); });
}

bool Cluster::Impl::all_failing() const {
    auto fails = [](const NodePtr& node) {
        return node->failing();
    };
    return !nodes.empty() && std::ranges::all_of(nodes, [&](const auto& entry) { return fails(entry.second); });
}

bool Cluster::Impl::any_connected() const {
    return std::ranges::any_of(nodes, [](const auto& entry) { return entry.second->connected(); });
}

/// No broker is known, none answers (KIP-899), or none has given metadata for too long (KIP-1102).
bool Cluster::Impl::needs_bootstrap() const {
    if (nodes.empty()) return true;
    const base::Duration age = environment.now() - cache.snapshot()->taken_at;
    const bool too_old = stale && age > config.metadata_max_age + config.rebootstrap_trigger;
    return config.rebootstrap && (too_old || all_failing());
}

void Cluster::Impl::begin_bootstrap() {
    if (!bootstrap.empty()) return;
    for (const net::Endpoint& endpoint : named.empty() ? config.bootstrap : named)
        bootstrap.push_back(make_node(BrokerId::None, endpoint));
}

/// Connected ones before others, then the one with the fewest requests; of those that fail or ask for silence, the one
/// whose pause ends first. Where no broker helps, the bootstrap addresses take part again.
NodePtr Cluster::Impl::least_loaded(LaneKey lane) {
    std::vector<NodePtr> candidates;
    for (const auto& [id, node] : nodes)
        candidates.push_back(node);
    if (needs_bootstrap()) {
        begin_bootstrap();
        candidates.insert(candidates.end(), bootstrap.begin(), bootstrap.end());
    }
    if (candidates.empty()) return nullptr;
    const base::MonotonicTime now = environment.now();
    // Equal ones are taken in turn by chance, so that not every client begins with the first broker.
    const std::size_t first = environment.random() % candidates.size();
    std::ranges::rotate(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(first));
    auto rank = [now, lane](const NodePtr& node) {
        const auto held_until = node->status().throttled_until;
        const auto wait = std::max({node->ready_at(), now, held_until.value_or(now)});
        return std::tuple(!node->connected(lane) || held_until, wait, node->pending());
    };
    return *std::ranges::min_element(candidates, {}, rank);
}

void Cluster::Impl::close_nodes() {
    for (const auto& [id, node] : nodes)
        node->close(closed_error());
    for (const NodePtr& node : bootstrap)
        node->close(closed_error());
    for (const NodePtr& node : leaving)
        node->close(closed_error());
}

base::Task<void> Cluster::Impl::join_nodes() {
    std::vector<NodePtr> all = leaving;
    all.insert(all.end(), bootstrap.begin(), bootstrap.end());
    for (const auto& [id, node] : nodes)
        all.push_back(node);
    for (const NodePtr& node : all)
        co_await node->join();
}

void Cluster::Impl::tell(const ClusterEvent& event) {
    std::erase_if(observers, [](const auto& weak) { return weak.expired(); });
    // An observer may add or drop observers: walk over a copy.
    for (const auto& weak : std::list(observers)) {
        if (auto observer = weak.lock()) (*observer)(event);
    }
}

void Cluster::Impl::tell_failure(const Error& error, base::Duration pause) {
    connected = false;
    stale = true;
    tell({.kind = ClusterEvent::Kind::Reconnecting, .span = pause, .error = error});
}

void Cluster::Impl::tell_success() {
    silent = false;
    if (std::exchange(connected, true)) return;
    tell({.kind = ClusterEvent::Kind::Connected, .error = std::nullopt});
}

void Cluster::Impl::trace(const RequestTrace& record) const {
    if (request_observer) request_observer(record);
}

} // namespace odradek::cluster
