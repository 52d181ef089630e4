// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster_impl.h"

#include <algorithm>
#include <utility>

namespace odradek::cluster {

using base::ErrorKind;
using base::Result;
using base::Task;

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
    if (impl.nodes.empty()) {
        co_return base::fail(ErrorKind::Unavailable, {}, "no broker advertises an address that can be used");
    }
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
        impl.tell_failure(done.error());
        pause = backoff.next(impl.environment.random());
    }
}

} // namespace odradek::cluster
