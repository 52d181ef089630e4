// SPDX-License-Identifier: Apache-2.0
#include "sandbox/log/producer_states.h"

#include <limits>

namespace odradek::sandbox {
namespace {

constexpr std::size_t kRememberedBatches = 5;

// Sequence numbers run from 0 to INT32_MAX and begin again at 0.
std::int32_t advance(std::int32_t sequence, std::int32_t by) {
    const std::int64_t next = std::int64_t{sequence} + by;
    constexpr std::int64_t kRange = std::int64_t{std::numeric_limits<std::int32_t>::max()} + 1;
    return static_cast<std::int32_t>(next % kRange);
}

std::int32_t last_sequence(const ProducerBatch& batch) {
    return advance(batch.base_sequence, batch.count - 1);
}

} // namespace

SequenceCheck ProducerStates::check(const ProducerBatch& batch) const {
    const auto found = producers_.find(batch.producer_id);
    // A producer that the partition has forgotten may go on where it was.
    if (found == producers_.end()) return {};
    const ProducerState& state = found->second;
    if (batch.epoch < state.epoch) return {code::InvalidProducerEpoch, -1};
    if (batch.epoch > state.epoch) {
        return {batch.base_sequence == 0 ? code::None : code::OutOfOrderSequenceNumber, -1};
    }
    if (state.batches.empty()) return {};
    const std::int32_t last = last_sequence(batch);
    for (const auto& known : state.batches) {
        if (known.first == batch.base_sequence && known.last == last) return {code::None, known.offset};
    }
    const bool follows = batch.base_sequence == advance(state.batches.back().last, 1);
    return {follows ? code::None : code::OutOfOrderSequenceNumber, -1};
}

void ProducerStates::appended(const ProducerBatch& batch, base::Offset offset, base::TimestampMs now) {
    ProducerState& state = producers_[batch.producer_id];
    if (batch.epoch != state.epoch) state.batches.clear();
    state.epoch = batch.epoch;
    state.last_write = now;
    state.batches.push_back({batch.base_sequence, last_sequence(batch), offset});
    if (state.batches.size() > kRememberedBatches) state.batches.pop_front();
}

void ProducerStates::marker(std::int64_t producer_id, std::int16_t epoch, base::TimestampMs now) {
    ProducerState& state = producers_[producer_id];
    if (epoch > state.epoch) {
        state.epoch = epoch;
        state.batches.clear();
    }
    state.last_write = now;
}

} // namespace odradek::sandbox
