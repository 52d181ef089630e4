// SPDX-License-Identifier: Apache-2.0
#include "consumer/latecomers.h"

#include "base/async.h"
#include "consumer/range_lookup.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace odradek::consumer {
namespace {

std::vector<std::uint32_t> due(const ScanState& state) {
    const base::MonotonicTime now = state.environment.now();
    std::vector<std::uint32_t> indexes;
    for (std::uint32_t index = 0; index < state.slots.size(); ++index) {
        const Slot& slot = state.slots[index];
        if (slot.phase == SlotPhase::NeedRange && slot.not_before <= now) indexes.push_back(index);
    }
    return indexes;
}

// When the first of those that wait may be asked for; nothing where none waits.
std::optional<base::MonotonicTime> next_turn(const ScanState& state) {
    std::optional<base::MonotonicTime> next;
    for (const Slot& slot : state.slots) {
        if (slot.phase == SlotPhase::NeedRange) next = std::min(next.value_or(slot.not_before), slot.not_before);
    }
    return next;
}

bool anybody_late(const ScanState& state) {
    return std::ranges::any_of(state.slots, &Slot::unknown_range);
}

// False when it was cancelled. Behind a page the turn of latecomers comes with the tail, which pulses.
base::Task<bool> wait_for_turn(std::shared_ptr<ScanState> state) {
    const auto next = next_turn(*state);
    if (!next) co_return (co_await state->changed.wait()).has_value();
    const base::MonotonicTime now = state->environment.now();
    if (*next <= now) co_return !co_await base::is_cancelled();
    co_return (co_await base::sleep(state->environment, *next - now)).has_value();
}

} // namespace

base::Task<void> attend_late(std::shared_ptr<ScanState> state, Fetcher& fetcher) {
    while (anybody_late(*state) && co_await wait_for_turn(state)) {
        std::vector<std::uint32_t> indexes = due(*state);
        if (indexes.empty()) continue;
        co_await look_up_late(state, std::move(indexes));
        fetcher.attend();
        state->changed.pulse();
    }
}

} // namespace odradek::consumer
