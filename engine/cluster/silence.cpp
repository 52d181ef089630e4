// SPDX-License-Identifier: Apache-2.0
#include "base/error.h"
#include "cluster/cluster_impl.h"
#include "wire/messages/metadata.h"

#include <algorithm>
#include <utility>

namespace odradek::cluster {

using base::BrokerId;
using base::MonotonicTime;
using base::Result;
using base::Task;

namespace {

/// A cluster from which nothing at all has come for so long, although somebody waits, is asked whether it is there. A
/// slow line is never so silent: its bytes count one by one.
constexpr base::Duration kSilence = std::chrono::seconds(5);

/// The least pause between two such looks.
constexpr base::Duration kBetween = std::chrono::seconds(1);

/// What the connections of probes are numbered from, far from those that callers draw.
constexpr std::uint64_t kFirstProbe = std::uint64_t{1} << 63U;

/// Brokers without a topic: they answer it out of their memory, while all else waits.
wire::MetadataRequest brokers_alone() {
    wire::MetadataRequest request;
    request.allow_auto_topic_creation = false;
    return request;
}

} // namespace

/// Questions to every broker on their way. Engine thread only; held by each of them.
struct Cluster::Impl::Round {
    Round(asio::any_io_executor executor, std::size_t count) : ended(std::move(executor)), left(count) {}

    base::Event ended; ///< Pulsed when one has ended.
    std::size_t left;  ///< Not ended yet.
};

MonotonicTime Cluster::Impl::heard_at() const {
    MonotonicTime last{};
    for (const auto& [id, node] : nodes)
        last = std::max(last, node->heard_at());
    return last;
}

std::optional<MonotonicTime> Cluster::Impl::silence_due() const {
    std::optional<MonotonicTime> oldest;
    for (const auto& [id, node] : nodes) {
        const auto since = node->waiting_since();
        if (since && (!oldest || *since < *oldest)) oldest = since;
    }
    if (!oldest) return std::nullopt;
    return std::max(*oldest, heard_at()) + kSilence;
}

Task<void> Cluster::Impl::ask_one(std::shared_ptr<Cluster> self, BrokerId id, std::shared_ptr<Round> round) {
    Impl& impl = *self->impl_;
    CallOptions options;
    // A connection of its own: on the others it would stand behind what has no answer.
    options.own_lane = kFirstProbe + impl.probes++;
    options.attempts = 1;
    options.timeout = options.deadline = impl.config.setup_timeout;
    (void)co_await self->call(Target::broker(id), brokers_alone(), std::move(options));
    --round->left;
    round->ended.pulse();
}

Task<void> Cluster::Impl::ask_everybody(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    const MonotonicTime begun = impl.environment.now();
    const auto round = std::make_shared<Round>(impl.environment.executor(), impl.nodes.size());
    base::JobGroup jobs;
    for (const auto& [id, node] : std::map(impl.nodes))
        jobs.add(impl.environment, ask_one(self, id, round));
    while (round->left > 0 && impl.heard_at() < begun) {
        Result<void> waited = co_await round->ended.wait();
        if (!waited) break;
    }
    jobs.cancel_all();
    co_await jobs.join_all();
}

/// Waits until the silence is too long; at once while it is known to be.
Task<Result<void>> Cluster::Impl::await_silence(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    while (!impl.closed && !impl.silent) {
        const auto due = impl.silence_due();
        if (!due) {
            Result<void> waited = co_await impl.sent.wait();
            if (!waited) co_return waited;
            continue;
        }
        if (*due <= impl.environment.now()) break;
        Result<bool> woken = co_await impl.closing.wait_for(impl.environment, *due - impl.environment.now());
        if (!woken) co_return base::forward(woken);
    }
    co_return Result<void>{};
}

Task<void> Cluster::Impl::watch_silence(std::shared_ptr<Cluster> self) {
    Impl& impl = *self->impl_;
    while (!impl.closed) {
        Result<void> silence = co_await await_silence(self);
        if (!silence || impl.closed) co_return;
        const MonotonicTime begun = impl.environment.now();
        co_await ask_everybody(self);
        if (impl.closed) co_return;
        if (impl.heard_at() >= begun)
            impl.tell_success();
        else if (impl.silence_due())
            impl.tell_silence();
        Result<bool> woken = co_await impl.closing.wait_for(impl.environment, kBetween);
        if (!woken) co_return;
    }
}

/// The first time: what the upkeep finds out afterwards it tells by itself.
void Cluster::Impl::tell_silence() {
    if (std::exchange(silent, true)) return;
    const std::string where = nodes.size() == 1 ? net::to_string(nodes.begin()->second->endpoint()) : std::string();
    tell_failure({base::ErrorKind::Timeout, {}, where, "no answer in time"});
    upkeep.pulse();
}

} // namespace odradek::cluster
