// SPDX-License-Identifier: Apache-2.0
#include "cluster/cluster_impl.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace odradek::cluster {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {

/// A bootstrap address has at most so long for itself before the next is tried beside it.
constexpr base::Duration kStagger = std::chrono::seconds(1);

/// So many are tried at a time at most: a name that is looked up costs a thread.
constexpr std::size_t kSideBySide = 16;

/// What the tries of all bootstrap addresses share. They hold it as long as they run.
struct Tries {
    Tries(base::Environment& e, std::vector<NodePtr> addresses, base::Duration time)
        : environment(e), nodes(std::move(addresses)), deadline(e.now() + time), news(e.executor()) {
        // A long list is begun in a quarter of the time, so that its last address has most of it.
        const auto count = static_cast<std::int64_t>(std::max<std::size_t>(nodes.size(), 1));
        stagger = std::min(kStagger, time / (4 * count));
    }

    base::Environment& environment;
    const std::vector<NodePtr> nodes;
    const base::MonotonicTime deadline; ///< No further address is tried from then on.
    base::Duration stagger;
    base::Event news; ///< Pulsed by every try that ends.
    base::JobGroup jobs;
    std::vector<Error> failures;
    std::size_t started = 0;
    bool won = false;

    bool all_started() const { return started == nodes.size(); }
    bool all_failed() const { return failures.size() == nodes.size(); }
    bool out_of_time() const { return !all_started() && environment.now() >= deadline; }
    bool has_room() const { return started - failures.size() < kSideBySide; }
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

/// How many addresses there were, where that is not said by naming one.
std::string counted(const Tries& tries) {
    const std::size_t all = tries.nodes.size();
    if (!tries.all_started()) {
        return fmt::format(" (the time was over after {} of {} bootstrap addresses, {} and those behind it)",
                           tries.started, all, net::to_string(tries.nodes.front()->endpoint()));
    }
    return all > 1 ? fmt::format(" (none of the {} bootstrap addresses answers)", all) : std::string();
}

/// One error for all addresses: the most telling one, and how many there were.
Error combined(const Tries& tries) {
    if (tries.nodes.empty()) return {ErrorKind::Unavailable, {}, {}, "no bootstrap address is given"};
    Error worst{ErrorKind::Timeout, {}, net::to_string(tries.nodes.front()->endpoint()), "no answer in time"};
    const auto most_telling = std::ranges::min_element(tries.failures, {}, telling);
    if (most_telling != tries.failures.end()) worst = *most_telling;
    worst.detail += counted(tries);
    return worst;
}

Task<Result<void>> wait_for_news(std::shared_ptr<Tries> tries) {
    if (tries->all_started()) co_return co_await tries->news.wait();
    const base::Duration left = tries->deadline - tries->environment.now();
    Result<bool> woken =
        co_await tries->news.wait_for(tries->environment, tries->has_room() ? std::min(tries->stagger, left) : left);
    if (!woken) co_return base::forward(woken);
    co_return Result<void>{};
}

Task<Result<void>> race(std::shared_ptr<Tries> tries) {
    while (!tries->won && !tries->all_failed() && !tries->out_of_time()) {
        if (!tries->all_started() && tries->has_room())
            tries->jobs.add(tries->environment, try_node(tries, tries->nodes[tries->started++]));
        Result<void> waited = co_await wait_for_news(tries);
        if (!waited) co_return waited;
    }
    co_return Result<void>{};
}

} // namespace

/// Connects to the first bootstrap address that answers, each tried once, as far as the time for a set-up goes.
Task<Result<void>> Cluster::Impl::try_bootstrap(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    if (impl.config.canonical_bootstrap && impl.bootstrap.empty()) {
        const net::CanonicalOptions options{impl.config.setup_timeout, impl.config.address_family};
        impl.named = co_await net::canonical_endpoints(impl.environment, impl.config.bootstrap, options);
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        if (impl.closed) co_return std::unexpected(closed_error());
    }
    impl.begin_bootstrap();
    auto tries = std::make_shared<Tries>(impl.environment, impl.bootstrap, impl.config.setup_timeout);
    Result<void> raced = co_await race(tries);
    tries->jobs.cancel_all();
    co_await tries->jobs.join_all();
    if (!raced) co_return raced;
    if (impl.closed) co_return std::unexpected(closed_error());
    if (!tries->won) co_return std::unexpected(combined(*tries));
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
        const base::Duration pause = backoff.next(impl.environment.random());
        impl.tell_failure(done.error(), pause);
        Result<bool> woken = co_await impl.upkeep.wait_for(impl.environment, pause);
        if (!woken) co_return base::forward(woken);
    }
    impl.tell_success();
    if (impl.jobs.running() > 0) co_return Result<void>{};
    impl.jobs.add(impl.environment, Impl::keep_up(self));
    impl.jobs.add(impl.environment, Impl::watch_silence(self));
    co_return Result<void>{};
}

} // namespace odradek::cluster
