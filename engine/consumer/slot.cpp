// SPDX-License-Identifier: Apache-2.0
#include "consumer/slot.h"

#include <algorithm>
#include <utility>

namespace odradek::consumer {
namespace {
// Doubling further would overflow before it could matter.
constexpr std::uint32_t kMostDoublings = 16;
} // namespace

void Slot::begin(OffsetRange next) {
    window = next;
    settled = next.begin;
    // An older window says nothing of who wrote what stands before the next one.
    read_epoch = next.begin == top ? top_epoch : -1;
    jump(next.begin, SlotPhase::Fetching);
}

void Slot::fetched(base::Offset next, base::LeaderEpoch epoch) {
    position = next;
    read_epoch = epoch;
    if (next < top) return;
    top = next;
    top_epoch = epoch;
}

void Slot::forget_epochs() {
    read_epoch = -1;
    top = -1;
    top_epoch = -1;
}

void Slot::jump(base::Offset offset, SlotPhase next) {
    position = offset;
    phase = next;
    empty_answers = 0;
    short_since.reset();
    ++generation;
}

void Slot::fail(base::Error failure, SlotPhase next, base::MonotonicTime now, base::Duration first_backoff,
                base::Duration max_backoff) {
    error = std::move(failure);
    if (!failing_since) failing_since = now;
    const base::Duration pause = first_backoff * (std::int64_t{1} << std::min(failures, kMostDoublings));
    not_before = now + std::min(pause, max_backoff);
    ++failures;
    if (phase != SlotPhase::Ended) phase = next;
}

void Slot::succeed() {
    failures = 0;
    failing_since.reset();
    error.reset();
    not_before = {};
}

} // namespace odradek::consumer
