// SPDX-License-Identifier: Apache-2.0
#include "consumer/fetcher.h"

#include "base/kafka_errors.h"
#include "consumer/fetch_codec.h"
#include "consumer/fetch_verdict.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace odradek::consumer {

using base::Result;
using base::Task;
using cluster::CallOptions;
using cluster::Target;
using wire::FetchRequest;
using wire::FetchResponse;

namespace {
constexpr base::Duration kBoundedWait = std::chrono::milliseconds(50);
// A session that is not closed in time is left for the broker to drop.
constexpr base::Duration kGoodbye = std::chrono::seconds(2);

// How long a broker may hold an answer back, in ms. A bounded range lies in the log already: only a tail waits for what
// is not written yet, and never so long that this client would take the broker for dead meanwhile.
std::int32_t wait_ms(const ScanState& state) {
    using std::chrono::milliseconds;
    const base::Duration most = state.request.tuning.max_wait;
    const base::Duration patience = state.cluster->config().request_timeout / 2;
    const base::Duration wait = std::min({most, patience, state.tailing ? most : kBoundedWait});
    return static_cast<std::int32_t>(std::max<std::int64_t>(1, std::chrono::duration_cast<milliseconds>(wait).count()));
}

// Ends a session at its broker (KIP-227): it keeps few of them. Whatever comes back changes nothing.
Task<void> end_session(std::shared_ptr<cluster::Cluster> cluster, base::BrokerId broker, FetchRequest request,
                       CallOptions options) {
    options.deadline = kGoodbye;
    co_await cluster->call(Target::broker(broker), std::move(request), std::move(options));
}
} // namespace

/// One broker's loop. Engine thread only.
struct Fetcher::Loop {
    std::shared_ptr<ScanState> state;
    base::BrokerId broker;
    FetchSession session;
    std::uint32_t refusals = 0; // top-level errors in a row
    std::size_t turn = 0;       // which slot comes first where the broker has no sessions to rotate
    std::int16_t spoken = -1;   // the version of the last fetch

    void leave_replicas();
    std::vector<FetchItem> choose();
    bool all_have_ids(const std::vector<FetchItem>& items) const;
    Task<Result<std::int16_t>> version(std::vector<FetchItem> items);
    std::map<std::uint32_t, AskedSlot> asked(const std::vector<FetchItem>& items) const;
    void lost(const std::map<std::uint32_t, AskedSlot>& asked, const base::Error& error);
    void refused(const std::map<std::uint32_t, AskedSlot>& asked, base::KafkaCode code);
    FetchRequest request(std::vector<FetchItem> items, std::int16_t version);
    void take(Result<FetchResponse>& response, std::map<std::uint32_t, AskedSlot> asked_slots, std::int16_t version);
    std::optional<base::Duration> pause() const;
    CallOptions options(std::int16_t version) const;
    void leave();
};

// What a leader prefers may change: it is asked again as often as metadata are.
void Fetcher::Loop::leave_replicas() {
    const base::MonotonicTime now = state->environment.now();
    for (Slot& slot : state->slots) {
        if (slot.replica != broker || now < slot.replica_until) continue;
        slot.replica.reset();
        state->changed.pulse();
    }
}

std::vector<FetchItem> Fetcher::Loop::choose() {
    std::vector<FetchItem> items;
    if (state->queued_bytes >= state->request.tuning.queued_bytes) return items;
    const base::MonotonicTime now = state->environment.now();
    for (std::uint32_t index = 0; index < state->slots.size(); ++index) {
        const Slot& slot = state->slots[index];
        if (slot.broker() != broker || !slot.fetchable(now) || !state->arranger->wants(index)) continue;
        items.push_back({index, slot.position, slot.leader_epoch, slot.max_bytes});
    }
    return items;
}

bool Fetcher::Loop::all_have_ids(const std::vector<FetchItem>& items) const {
    return std::ranges::none_of(items,
                                [this](const FetchItem& item) { return state->slots[item.slot].topic_id.is_zero(); });
}

Task<Result<std::int16_t>> Fetcher::Loop::version(std::vector<FetchItem> items) {
    wire::VersionRange ours = FetchRequest::kApi.versions;
    if (!all_have_ids(items)) ours.last = kFetchByTopicId - 1;
    auto known = state->cluster->version_of(broker, wire::ApiKey::Fetch, ours);
    if (known || known.error().kind != base::ErrorKind::Unavailable) co_return known;
    auto versions = co_await state->cluster->versions_of(broker);
    if (!versions) co_return base::forward(versions);
    co_return (*versions)->choose(wire::ApiKey::Fetch, ours);
}

std::map<std::uint32_t, AskedSlot> Fetcher::Loop::asked(const std::vector<FetchItem>& items) const {
    std::map<std::uint32_t, AskedSlot> asked;
    for (const FetchItem& item : items)
        asked[item.slot] = {state->slots[item.slot].generation, item.position, broker};
    return asked;
}

// No answer: the broker may be gone, so its partitions' leaders are looked up.
namespace {

// An answer that takes longer than a request may is never had: over a slow line smaller ones are.
void ask_for_less(Slot& slot) {
    constexpr std::int32_t kLeast = 16 * 1024;
    slot.line_bytes = std::max(std::min(kLeast, slot.max_bytes), slot.max_bytes / 8);
    slot.max_bytes = slot.line_bytes;
}

} // namespace

void Fetcher::Loop::lost(const std::map<std::uint32_t, AskedSlot>& asked, const base::Error& error) {
    session.failed();
    for (const auto& [index, was] : asked) {
        Slot& slot = state->slots[index];
        if (slot.generation != was.generation || slot.phase != SlotPhase::Fetching) continue;
        const bool from_leader = !slot.replica || *slot.replica == slot.leader;
        slot.replica.reset();
        if (error.kind == base::ErrorKind::Timeout) ask_for_less(slot);
        if (may_pass(error)) {
            state->fail_slot(index, error, from_leader ? SlotPhase::NeedLeader : SlotPhase::Fetching);
        } else {
            slot.error = error;
            state->give_up(index);
        }
    }
}

void Fetcher::Loop::refused(const std::map<std::uint32_t, AskedSlot>& asked, base::KafkaCode code) {
    session.refused(code);
    ++refusals;
    // A lost session is mended by a full fetch at once; whatever else, and whatever comes again, waits.
    if (concerns_session(code) && refusals == 1) return;
    const FetchStep step = judge(code, true);
    const SlotPhase next = step == FetchStep::FindLeader ? SlotPhase::NeedLeader : SlotPhase::Fetching;
    for (const auto& [index, was] : asked) {
        const Slot& slot = state->slots[index];
        if (slot.generation != was.generation || slot.phase != SlotPhase::Fetching) continue;
        base::Error error = base::fail(code, to_string(slot.name), "the broker refused the fetch").error();
        if (step == FetchStep::GiveUp && !concerns_session(code)) {
            state->slots[index].error = std::move(error);
            state->give_up(index);
        } else {
            state->fail_slot(index, std::move(error), next);
        }
    }
}

// How long until one of this broker's slots may be asked for again.
std::optional<base::Duration> Fetcher::Loop::pause() const {
    const base::MonotonicTime now = state->environment.now();
    std::optional<base::Duration> least;
    for (const Slot& slot : state->slots) {
        if (slot.broker() != broker || slot.phase != SlotPhase::Fetching || slot.not_before <= now) continue;
        least = std::min(least.value_or(slot.not_before - now), slot.not_before - now);
    }
    return least;
}

void Fetcher::attend() {
    for (const Slot& slot : state_->slots) {
        if (slot.ended() || slot.broker() == base::BrokerId::None) continue;
        auto [loop, added] = loops_.try_emplace(slot.broker());
        if (added || loop->second.done()) {
            loop->second = jobs_.add(state_->environment, run(state_, slot.broker()));
        }
    }
}

Task<void> Fetcher::stop() {
    jobs_.cancel_all();
    co_await jobs_.join_all();
}

Task<void> Fetcher::run(std::shared_ptr<ScanState> state, base::BrokerId broker) {
    auto loop = std::make_shared<Loop>();
    loop->state = std::move(state);
    loop->broker = broker;
    co_await fetch(loop);
    loop->leave();
}

Task<void> Fetcher::fetch(std::shared_ptr<Loop> loop) {
    while (!loop->state->stopping) {
        loop->leave_replicas();
        if (!loop->choose().empty()) {
            co_await fetch_once(loop);
            if (co_await base::is_cancelled()) co_return;
            continue;
        }
        const std::optional<base::Duration> pause = loop->pause();
        if (pause) {
            Result<bool> waited = co_await loop->state->changed.wait_for(loop->state->environment, *pause);
            if (!waited) co_return;
        } else {
            Result<void> waited = co_await loop->state->changed.wait();
            if (!waited) co_return;
        }
    }
}

CallOptions Fetcher::Loop::options(std::int16_t version) const {
    CallOptions options;
    options.versions = wire::VersionRange{version, version};
    options.attempts = 1;
    options.lane = cluster::Lane::Fetch;
    // A broker answers one connection in order: a tail that waits for records has one of its own.
    if (state->tailing) options.own_lane = state->own_lane;
    return options;
}

void Fetcher::Loop::leave() {
    if (session.id() == 0 || session.full()) return;
    FetchRequest request;
    request.session_id = session.id();
    request.session_epoch = -1;
    base::spawn(state->environment, end_session(state->cluster, broker, std::move(request), options(spoken)));
}

FetchRequest Fetcher::Loop::request(std::vector<FetchItem> items, std::int16_t version) {
    const bool sessions = version >= kFetchWithSessions;
    if (!sessions) {
        // Without a session nobody else sees to it that each partition comes first in its turn.
        const auto first = static_cast<std::ptrdiff_t>(turn++ % items.size());
        std::rotate(items.begin(), items.begin() + first, items.end());
    }
    const ScanTuning& tuning = state->request.tuning;
    const FetchLimits limits{.max_wait_ms = wait_ms(*state),
                             .min_bytes = tuning.min_bytes,
                             .response_bytes = tuning.response_bytes,
                             .committed = state->request.isolation == Isolation::Committed,
                             .rack = state->cluster->config().client_rack};
    return make_fetch(session.build(items, sessions), state->slots, limits);
}

void Fetcher::Loop::take(Result<FetchResponse>& response, std::map<std::uint32_t, AskedSlot> asked_slots,
                         std::int16_t version) {
    if (!response) {
        if (response.error().kind != base::ErrorKind::Cancelled) lost(asked_slots, response.error());
        return;
    }
    if (response->error_code != 0) return refused(asked_slots, base::KafkaCode{response->error_code});
    session.answered(response->session_id);
    refusals = 0;
    FetchAnswer(state, std::move(asked_slots), version).take(*response);
}

Task<void> Fetcher::fetch_once(std::shared_ptr<Loop> loop) {
    ScanState& state = *loop->state;
    Result<std::int16_t> version = co_await loop->version(loop->choose());
    // The slots may have moved on while the broker was being connected to.
    std::vector<FetchItem> items = loop->choose();
    std::map<std::uint32_t, AskedSlot> asked = loop->asked(items);
    if (!version) {
        if (version.error().kind != base::ErrorKind::Cancelled) loop->lost(asked, version.error());
        state.changed.pulse();
        co_return;
    }
    if (items.empty()) co_return;
    FetchRequest request = loop->request(std::move(items), *version);
    loop->spoken = *version;
    CallOptions options = loop->options(*version);
    Result<FetchResponse> response =
        co_await state.cluster->call(Target::broker(loop->broker), std::move(request), std::move(options));
    loop->take(response, std::move(asked), *version);
    state.changed.pulse();
}

} // namespace odradek::consumer
