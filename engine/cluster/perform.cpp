// SPDX-License-Identifier: Apache-2.0
#include "base/kafka_errors.h"
#include "cluster/cluster_impl.h"
#include "cluster/throttle.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <span>
#include <utility>

namespace odradek::cluster {

using base::ErrorKind;
using base::KafkaCode;
using base::Result;
using base::Task;

namespace {

/// Counts a call for as long as it runs, so that close() can wait for it.
class Counted {
public:
    Counted(std::size_t& count, base::Event& ended) : count_(count), ended_(ended) { ++count_; }
    ~Counted() {
        --count_;
        ended_.pulse();
    }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

private:
    std::size_t& count_;
    base::Event& ended_;
};

AttemptResult not_sent(const base::Error& error) {
    return {std::unexpected(error), false, true};
}

/// Remembers who gave no answer. An attempt that the end of the call's time has cancelled counts, too.
void note_failure(Call& call, const AttemptResult& result) {
    if (result.code) return;
    if (result.code.error().kind != ErrorKind::Cancelled) call.failure = result.code.error();
    if (!call.node) return;
    std::string broker = net::to_string(call.node->endpoint());
    if (std::ranges::find(call.silent, broker) == call.silent.end()) call.silent.push_back(std::move(broker));
}

/// The first few, and how many more there are.
std::string list_of(std::span<const std::string> brokers) {
    constexpr std::size_t kMost = 3;
    const std::size_t more = brokers.size() - std::min(brokers.size(), kMost);
    const std::string first = fmt::format("{}", fmt::join(brokers.first(brokers.size() - more), ", "));
    return more == 0 ? first : fmt::format("{} and {} more", first, more);
}

/// The error of a call whose whole time is over: who did not answer, and what would give it more time. An attempt's own
/// limits are in its own error.
base::Error out_of_time(const Call& call, base::Duration limit) {
    const std::string_view api = call.exchange->api().name;
    const bool anybody = !call.silent.empty();
    std::string detail = fmt::format("{} within {:g} s{}", anybody ? fmt::format("no answer to {}", api) : "not done",
                                     std::chrono::duration<double>(limit).count(),
                                     call.options.deadline ? "" : " (default.api.timeout.ms)");
    const bool telling = call.failure && call.failure->kind != ErrorKind::Timeout && !call.failure->detail.empty();
    if (telling) detail += "; the last try: " + call.failure->detail;
    return {ErrorKind::Timeout, {}, anybody ? list_of(call.silent) : std::string(api), std::move(detail)};
}

} // namespace

Task<Result<void>> Cluster::perform(Target target, std::shared_ptr<Exchange> exchange, CallOptions options) {
    auto self = shared_from_this();
    Impl& impl = *impl_;
    assert(impl.thread.is_same());
    if (impl.closed) co_return std::unexpected(Impl::closed_error());
    const Counted counted(impl.calls, impl.quiet);
    const base::Duration limit = options.deadline.value_or(impl.config.api_timeout);
    const base::MonotonicTime begun = impl.environment.now();
    auto call = std::make_shared<Call>();
    call->target = std::move(target);
    call->exchange = std::move(exchange);
    call->options = std::move(options);
    auto running = Impl::run_call(self, call);
    Result<void> done = co_await base::with_deadline<void>(impl.environment, limit, {}, std::move(running));
    const bool late = !done && done.error().kind == ErrorKind::Timeout && impl.environment.now() - begun >= limit;
    if (late) co_return std::unexpected(out_of_time(*call, limit));
    co_return done;
}

Task<Result<void>> Cluster::Impl::run_call(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call) {
    Impl& impl = *self->impl_;
    const std::uint32_t most = std::max(1U, call->options.attempts.value_or(impl.config.retries + 1));
    const bool repeatable = call->options.repeatable.value_or(call->exchange->api().reads());
    net::Backoff backoff(impl.config.retry_backoff, impl.config.retry_backoff_max);
    for (std::uint32_t tries = 1;; ++tries) {
        AttemptResult result = co_await attempt(self, call);
        note_failure(*call, result);
        if (result.code && *result.code == base::code::UnsupportedVersion) ++call->unsupported;
        const Verdict verdict = judge(call->target.kind, result, repeatable, call->unsupported);
        if (!verdict.again || tries >= most) {
            // A response is the caller's, whatever its codes say.
            if (!result.code) co_return base::forward(result.code);
            co_return Result<void>{};
        }
        const base::Duration pause = backoff.next(impl.environment.random());
        Result<void> prepared = co_await prepare_next(self, call, verdict, pause);
        if (!prepared) co_return prepared;
    }
}

/// The pause, and what has to be found out anew. A failed refresh is not the end: the next attempt says what is wrong.
Task<Result<void>> Cluster::Impl::prepare_next(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call,
                                               Verdict verdict, base::Duration pause) {
    Impl& impl = *self->impl_;
    if (verdict.forget_coordinator) self->forget_coordinator(call->target.coordinator_type, call->target.key);
    if (verdict.renegotiate && call->node) call->node->renegotiate();
    Result<bool> woken = co_await impl.closing.wait_for(impl.environment, pause);
    if (!woken) co_return base::forward(woken);
    if (impl.closed) co_return std::unexpected(closed_error());
    if (!verdict.refresh) co_return Result<void>{};
    Result<void> refreshed = co_await refresh_for(self, call->target);
    const bool over = !refreshed && (refreshed.error().kind == ErrorKind::Cancelled || impl.closed);
    if (over) co_return refreshed;
    co_return Result<void>{};
}

Task<Result<void>> Cluster::Impl::refresh_for(std::shared_ptr<Cluster> self, Target target) {
    if (target.kind == Target::Kind::Leader) co_return co_await refresh_topic(self, target.partition.topic);
    TopicScope brokers_only{.all = false, .names = {}, .ids = {}};
    auto snapshot = co_await self->refresh(std::move(brokers_only));
    if (!snapshot) co_return base::forward(snapshot);
    co_return Result<void>{};
}

Task<AttemptResult> Cluster::Impl::attempt(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call) {
    Impl& impl = *self->impl_;
    if (impl.closed) co_return not_sent(closed_error());
    call->node = nullptr;
    // Each attempt asks: the time for writes may end between two.
    if (Result<void> allowed = impl.gate.check(call->exchange->api()); !allowed) co_return not_sent(allowed.error());
    const LaneKey lane(call->options.lane, call->options.own_lane);
    Result<NodePtr> node = co_await find_node(self, call->target, lane);
    if (!node) co_return not_sent(node.error());
    call->node = *node;
    Result<ReadyConnection> ready = co_await call->node->connection(lane);
    if (!ready) {
        AttemptResult failed = not_sent(ready.error());
        failed.unconnected = true;
        co_return failed;
    }
    if (call->node->id() != base::BrokerId::None) impl.cache.set_versions(call->node->id(), ready->versions);
    co_return co_await send(self, call, std::move(*ready));
}

Task<AttemptResult> Cluster::Impl::send(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call,
                                        ReadyConnection ready) {
    Impl& impl = *self->impl_;
    const wire::Api& api = call->exchange->api();
    const wire::VersionRange wanted = call->options.versions.value_or(api.versions);
    const Result<std::int16_t> version = ready.versions->choose(api.key, wire::intersect(api.versions, wanted));
    if (!version) co_return not_sent(version.error());
    auto correlation = std::make_shared<std::int32_t>(-1);
    net::Outcome outcome = co_await ready.connection->request(impl.outgoing(*call, *version, correlation));
    if (outcome.sent) impl.trace_end(*call, *version, *correlation, outcome);
    if (!outcome.answer) co_return AttemptResult{base::forward(outcome.answer), outcome.sent, true};
    Result<KafkaCode> code = call->exchange->accept(std::move(outcome.answer->body), *version);
    if (code) impl.throttle(*call, *version);
    const bool decoded = code.has_value();
    if (decoded && call->options.in_doubt) *call->options.in_doubt = false;
    co_return AttemptResult{std::move(code), true, decoded};
}

net::Outgoing Cluster::Impl::outgoing(const Call& call, std::int16_t version,
                                      std::shared_ptr<std::int32_t> correlation) {
    net::Outgoing request;
    request.api = &call.exchange->api();
    request.version = version;
    request.frame = call.exchange->encode(version, config.client_id);
    request.timeout = call.options.timeout.value_or(config.request_timeout);
    RequestTrace record;
    record.broker = call.node->id();
    record.endpoint = call.node->endpoint();
    record.api = request.api->key;
    record.version = version;
    request.on_sent = [this, record, correlation, in_doubt = call.options.in_doubt](std::int32_t id,
                                                                                    std::size_t bytes) mutable {
        if (in_doubt) *in_doubt = true;
        *correlation = id;
        record.correlation_id = id;
        record.bytes = bytes;
        trace(record);
        sent.pulse();
    };
    return request;
}

void Cluster::Impl::trace_end(const Call& call, std::int16_t version, std::int32_t correlation,
                              const net::Outcome& outcome) {
    RequestTrace record;
    record.phase = RequestTrace::Phase::Ended;
    record.broker = call.node->id();
    record.endpoint = call.node->endpoint();
    record.api = call.exchange->api().key;
    record.version = version;
    record.correlation_id = correlation;
    if (outcome.answer) {
        record.bytes = outcome.answer->frame_bytes;
        record.took = outcome.answer->took;
    } else {
        record.error = outcome.answer.error();
    }
    trace(record);
}

void Cluster::Impl::throttle(const Call& call, std::int16_t version) {
    const std::chrono::milliseconds span(call.exchange->throttle_ms());
    if (span.count() <= 0 || !client_must_pause(call.exchange->api().key, version)) return;
    call.node->hold({call.options.lane, call.options.own_lane}, span);
    tell({.kind = ClusterEvent::Kind::Throttled, .broker = call.node->id(), .span = span, .error = std::nullopt});
}

} // namespace odradek::cluster
