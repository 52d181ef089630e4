// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster_impl.h"

#include <algorithm>
#include <utility>

namespace odradek::cluster {

using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// The cluster answers, but none of its brokers can be reached by what it says of them.
base::Error nobody_to_reach(const MetadataSnapshot& cluster) {
    constexpr std::string_view kWhat = "no broker advertises an address that can be used";
    const auto told = std::ranges::find_if(cluster.brokers, [](const BrokerInfo& b) { return !b.problem.empty(); });
    if (told == cluster.brokers.end()) return {ErrorKind::Unavailable, {}, {}, std::string(kWhat)};
    return {ErrorKind::NotFound,
            {},
            "broker " + std::to_string(base::number(told->id)),
            told->problem + " (" + std::string(kWhat) + ")"};
}

} // namespace

/// Asks again for what is known already: every topic where all were asked for, else those asked for so far.
Task<Result<void>> Cluster::Impl::refresh_known(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    const auto before = impl.cache.snapshot();
    TopicScope scope{.all = before->all_topics, .names = {}, .ids = {}};
    if (!scope.all) {
        for (const auto& topic : before->topics)
            scope.names.push_back(topic->name);
    }
    auto refreshed = co_await self->refresh(std::move(scope));
    if (!refreshed) co_return base::forward(refreshed);
    // Where no broker is named at all, the bootstrap address goes on answering for them.
    const bool named = !impl.cache.snapshot()->brokers.empty();
    if (named && impl.nodes.empty()) co_return std::unexpected(nobody_to_reach(*impl.cache.snapshot()));
    if (impl.cache.snapshot()->versions.empty()) {
        // The bootstrap address was none of the brokers: speak to one of them, to learn what the cluster has.
        auto node = impl.least_loaded(Lane::Control);
        Result<ReadyConnection> ready = co_await node->connection(Lane::Control);
        if (!ready) co_return base::forward(ready);
        if (node->id() != base::BrokerId::None) impl.cache.set_versions(node->id(), ready->versions);
    }
    begin_ask_quorum(self);
    co_return Result<void>{};
}

/// Keeps the metadata young, and looks for the cluster while no broker answers.
Task<void> Cluster::Impl::keep_up(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    net::Backoff backoff(impl.config.reconnect_backoff, impl.config.reconnect_backoff_max);
    base::Duration pause = impl.config.metadata_max_age;
    while (!impl.closed) {
        Result<bool> woken = true;
        if (!impl.stale || backoff.failures() > 0) woken = co_await impl.upkeep.wait_for(impl.environment, pause);
        if (!woken || impl.closed) co_return;
        Result<void> done = co_await refresh_known(self);
        impl.sweep_leaving();
        if (done) {
            backoff.reset();
            pause = impl.config.metadata_max_age;
            impl.tell_success();
            continue;
        }
        if (done.error().kind == ErrorKind::Cancelled || impl.closed) co_return;
        pause = backoff.next(impl.environment.random());
        impl.tell_failure(done.error(), pause);
    }
}

} // namespace odradek::cluster
