// SPDX-License-Identifier: Apache-2.0
#include "consumer/latecomers.h"

#include "base/kafka_errors.h"
#include "consumer/epoch_check.h"
#include "consumer/fetch_verdict.h"
#include "consumer/range_lookup.h"
#include "consumer/range_plan.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace odradek::consumer {
namespace {

using base::Task;
using Indexes = std::vector<std::uint32_t>;

// A question that fails comes again soon, with the slot's own backoff: one refresh of the metadata is enough for it.
constexpr int kRounds = 2;

bool waits(const Slot& slot) {
    return slot.phase == SlotPhase::NeedRange;
}

Indexes due(const ScanState& state) {
    const base::MonotonicTime now = state.environment.now();
    Indexes indexes;
    for (std::uint32_t index = 0; index < state.slots.size(); ++index) {
        if (waits(state.slots[index]) && state.slots[index].not_before <= now) indexes.push_back(index);
    }
    return indexes;
}

bool anybody_late(const ScanState& state) {
    return std::ranges::any_of(state.slots, [](const Slot& slot) { return slot.late.has_value(); });
}

// When the first of those that wait may be asked for; nothing where none waits.
std::optional<base::MonotonicTime> next_turn(const ScanState& state) {
    std::optional<base::MonotonicTime> next;
    for (const Slot& slot : state.slots) {
        if (waits(slot)) next = std::min(next.value_or(slot.not_before), slot.not_before);
    }
    return next;
}

// False when it was cancelled. Behind a page their turn comes with the tail, which pulses.
Task<bool> wait_for_turn(std::shared_ptr<ScanState> state) {
    const auto next = next_turn(*state);
    if (!next) co_return (co_await state->changed.wait()).has_value();
    const base::MonotonicTime now = state->environment.now();
    if (*next <= now) co_return !co_await base::is_cancelled();
    co_return (co_await base::sleep(state->environment, *next - now)).has_value();
}

// What is asked for late: a page in front of the tail is over, and the end has moved on since the tail began.
ScanRequest late_request(const ScanState& state) {
    ScanRequest request = state.request;
    if (tails_from_end(request)) request.from = FromOldest{};
    return request;
}

// Waits on, or gives the partition up.
void fail(ScanState& state, std::uint32_t index, const base::Error& error) {
    if (!waits(state.slots[index])) return;
    if (may_return(error)) return state.fail_slot(index, error, SlotPhase::NeedRange);
    state.slots[index].error = error;
    state.give_up(index);
}

// False where another topic has the name now: whoever watches the topics will say so.
bool adopt_known(const ScanState& state, Slot& slot) {
    const auto metadata = state.cluster->metadata();
    const cluster::TopicInfo* topic = metadata->find_topic(slot.name.topic);
    const cluster::PartitionInfo* partition = topic == nullptr ? nullptr : topic->find(slot.name.partition);
    if (partition == nullptr) return true;
    if (!slot.topic_id.is_zero() && !topic->id.is_zero() && topic->id != slot.topic_id) return false;
    adopt_partition(slot, *topic, *partition);
    return true;
}

base::Error another_topic(const Slot& slot) {
    return base::fail(base::ErrorKind::NotFound, to_string(slot.name), "the topic was created again").error();
}

// `floor`: no record before it is wanted; nothing where the range says where to begin.
void begin(ScanState& state, std::uint32_t index, std::optional<base::Offset> floor) {
    Slot& slot = state.slots[index];
    base::Offset start = slot.position;
    LatePlan plan;
    if (floor) {
        plan = plan_late(slot.range.begin, slot.high, *floor, state.request.tuning.late_offsets);
        slot.range.begin = start = plan.begin;
    }
    slot.late.reset();
    slot.begin(slot.range);
    slot.position = std::min(start, slot.position);
    slot.succeed();
    if (slot.leader == base::BrokerId::None) slot.phase = SlotPhase::NeedLeader;
    if (plan.unsure == plan.begin) return;
    auto run = state.empty_run(index);
    run->events.emplace_back(
        Gap{.place = slot.place, .kind = GapKind::Unsure, .first = plan.unsure, .end = plan.begin});
    state.push(std::move(run));
}

// Those whose epochs say where to begin; the others begin at once.
Indexes begin_simple(ScanState& state, const Indexes& indexes) {
    const bool from_end = tails_from_end(state.request);
    Indexes left;
    for (const std::uint32_t index : indexes) {
        const Slot& slot = state.slots[index];
        if (!from_end || slot.late->is_new) {
            begin(state, index, std::nullopt);
        } else if (slot.late->epoch <= 0) {
            begin(state, index, -1);
        } else {
            left.push_back(index);
        }
    }
    return left;
}

Task<void> begin_by_epoch(std::shared_ptr<ScanState> state, Indexes indexes) {
    std::vector<EpochQuery> queries;
    for (const std::uint32_t index : indexes) {
        const Slot& slot = state->slots[index];
        queries.push_back({slot.name, slot.leader, slot.leader_epoch, slot.late->epoch - 1});
    }
    auto ends = co_await look_up_epoch_ends(state->cluster, std::move(queries));
    if (co_await base::is_cancelled()) co_return;
    for (std::size_t at = 0; at < indexes.size(); ++at) {
        const bool unknown = !ends[at] && ends[at].error().kind == base::ErrorKind::Unsupported;
        if (!ends[at] && !unknown) {
            fail(*state, indexes[at], ends[at].error());
        } else if (waits(state->slots[indexes[at]])) {
            begin(*state, indexes[at], ends[at].value_or(-1));
        }
    }
}

Task<void> look_up(std::shared_ptr<ScanState> state, Indexes indexes) {
    const ScanRequest request = late_request(*state);
    const cluster::LookupPatience patience{.rounds = kRounds, .within = state->request.tuning.begin_within};
    auto ranges = co_await find_ranges(state, indexes, request, patience);
    if (co_await base::is_cancelled()) co_return;
    Indexes found;
    for (std::size_t at = 0; at < indexes.size(); ++at) {
        Slot& slot = state->slots[indexes[at]];
        if (!ranges[at]) {
            fail(*state, indexes[at], ranges[at].error());
        } else if (waits(slot) && !adopt_known(*state, slot)) {
            fail(*state, indexes[at], another_topic(slot));
        } else if (waits(slot)) {
            adopt_range(request, slot, *ranges[at]);
            found.push_back(indexes[at]);
        }
    }
    found = begin_simple(*state, found);
    if (!found.empty()) co_await begin_by_epoch(state, std::move(found));
}

} // namespace

LatePlan plan_late(base::Offset earliest, base::Offset latest, base::Offset floor, std::int64_t most) noexcept {
    const base::Offset first = std::clamp(floor, earliest, std::max(earliest, latest));
    return {.begin = std::max(first, latest - most), .unsure = first};
}

bool may_return(const base::Error& error) noexcept {
    if (error.kind == base::ErrorKind::NotFound || may_pass(error)) return true;
    if (error.kind != base::ErrorKind::Broker) return false;
    const base::KafkaErrorInfo* known = base::find(error.code);
    return known == nullptr || known->refreshes_metadata;
}

Task<void> attend_late(std::shared_ptr<ScanState> state, Fetcher& fetcher) {
    while (anybody_late(*state) && co_await wait_for_turn(state)) {
        Indexes indexes = due(*state);
        if (indexes.empty()) continue;
        co_await look_up(state, std::move(indexes));
        fetcher.attend();
        state->changed.pulse();
    }
}

} // namespace odradek::consumer
