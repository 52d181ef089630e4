// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster_impl.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace odradek::cluster {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// A bootstrap address has so long for itself before the next is tried beside it.
constexpr base::Duration kStagger = std::chrono::seconds(1);

/// What the tries of all bootstrap addresses share. They hold it as long as they run.
struct Tries {
    explicit Tries(base::Environment& environment) : news(environment.executor()) {}
    base::Event news; ///< Pulsed by every try that ends.
    base::JobGroup jobs;
    std::vector<Error> failures;
    bool won = false;
};

Task<void> try_node(std::shared_ptr<Tries> tries, NodePtr node) {
    Result<ReadyConnection> ready = co_await node->connection(Lane::Control);
    if (ready)
        tries->won = true;
    else if (ready.error().kind != ErrorKind::Cancelled)
        tries->failures.push_back(ready.error());
    tries->news.pulse();
}

/// How much an error tells of what is wrong, the most telling first.
int telling(const Error& error) {
    switch (error.kind) {
    case ErrorKind::TlsExpected:
        return 0;
    case ErrorKind::NotKafka:
        return 1;
    case ErrorKind::Unsupported:
        return 2;
    default:
        return 3;
    }
}

/// One error for all addresses: the most telling one, and how many there were.
Error combined(std::vector<Error> failures) {
    if (failures.empty()) return {ErrorKind::Unavailable, {}, {}, "no bootstrap address is given"};
    Error worst = *std::ranges::min_element(failures, {}, telling);
    if (failures.size() > 1) {
        worst.detail += " (none of the " + std::to_string(failures.size()) + " bootstrap addresses answers)";
    }
    return worst;
}

Task<Result<void>> race(base::Environment& environment, std::shared_ptr<Tries> tries, std::vector<NodePtr> nodes) {
    for (std::size_t started = 0; !tries->won && tries->failures.size() < nodes.size();) {
        const bool more = started < nodes.size();
        if (more) tries->jobs.add(environment, try_node(tries, nodes[started++]));
        Result<void> waited;
        if (started < nodes.size()) {
            Result<bool> woken = co_await tries->news.wait_for(environment, kStagger);
            if (!woken) waited = base::forward(woken);
        } else {
            waited = co_await tries->news.wait();
        }
        if (!waited) co_return waited;
    }
    co_return Result<void>{};
}

} // namespace

/// Connects to the first bootstrap address that answers, each tried once.
Task<Result<void>> Cluster::Impl::try_bootstrap(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    impl.begin_bootstrap();
    auto tries = std::make_shared<Tries>(impl.environment);
    Result<void> raced = co_await race(impl.environment, tries, impl.bootstrap);
    tries->jobs.cancel_all();
    co_await tries->jobs.join_all();
    if (!raced) co_return raced;
    if (impl.closed) co_return std::unexpected(closed_error());
    if (!tries->won) co_return std::unexpected(combined(tries->failures));
    co_return Result<void>{};
}

Task<Result<void>> Cluster::connect(Persistence persistence) {
    auto self = shared_from_this();
    Impl& impl = *impl_;
    net::Backoff backoff(impl.config.reconnect_backoff, impl.config.reconnect_backoff_max);
    for (;;) {
        if (impl.closed) co_return std::unexpected(Impl::closed_error());
        Result<void> done = co_await Impl::try_bootstrap(self);
        if (done) done = co_await Impl::refresh_known(self);
        if (done) break;
        const bool over = done.error().kind == ErrorKind::Cancelled || done.error().kind == ErrorKind::Closed;
        if (over || persistence == Persistence::GiveUp) co_return done;
        impl.tell_failure(done.error());
        Result<bool> woken = co_await impl.closing.wait_for(impl.environment, backoff.next(impl.environment.random()));
        if (!woken) co_return base::forward(woken);
    }
    impl.tell_success();
    if (impl.jobs.running() == 0) impl.jobs.add(impl.environment, Impl::keep_up(self));
    co_return Result<void>{};
}

} // namespace odradek::cluster
