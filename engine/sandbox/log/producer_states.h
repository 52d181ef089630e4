// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "sandbox/common/codes.h"

#include <deque>
#include <map>

/// What a partition remembers of idempotent producers (KIP-98).
namespace odradek::sandbox {

/// The producer fields of a batch that is to be appended.
struct ProducerBatch {
    std::int64_t producer_id = -1;   ///< ≥ 0.
    std::int16_t epoch = -1;         ///< ≥ 0.
    std::int32_t base_sequence = -1; ///< The first record's sequence number; they wrap at INT32_MAX.
    std::int32_t count = 0;          ///< Number of records, ≥ 1.
};

/// What to do with such a batch.
struct SequenceCheck {
    code::KafkaCode error = code::None; ///< None: append it, or answer with `duplicate_offset`.
    base::Offset duplicate_offset = -1; ///< ≥ 0: it was appended before, at this offset.
};

/// A producer as DescribeProducers shows it.
struct ProducerState {
    /// One of the last batches.
    struct Batch {
        std::int32_t first = -1;  ///< First sequence number.
        std::int32_t last = -1;   ///< Last sequence number.
        base::Offset offset = -1; ///< The first record's offset.
    };
    std::int16_t epoch = -1;           ///< The newest epoch seen.
    std::deque<Batch> batches;         ///< The last five, the newest at the back.
    base::TimestampMs last_write = -1; ///< When it last wrote, ms.
};

/// The producers of one partition: finds repeated, missing and fenced batches. Engine thread only.
class ProducerStates {
public:
    /// Judges a batch without changing anything.
    SequenceCheck check(const ProducerBatch& batch) const;

    /// Remembers a batch that was appended at `offset` at `now` (ms).
    void appended(const ProducerBatch& batch, base::Offset offset, base::TimestampMs now);

    /// A transaction marker of this epoch was written: older epochs are fenced from here on.
    void marker(std::int64_t producer_id, std::int16_t epoch, base::TimestampMs now);

    /// All producers by id.
    const std::map<std::int64_t, ProducerState>& all() const noexcept { return producers_; }

    /// Forgets everything, as after retention of producer ids.
    void clear() { producers_.clear(); }

private:
    std::map<std::int64_t, ProducerState> producers_;
};

} // namespace odradek::sandbox
