// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/ids.h"

/// What a partition keeps of a record batch.
namespace odradek::sandbox {

/// A record batch as clients get it, with the header fields that a broker acts on. A value; the bytes are shared and
/// immutable, any thread.
struct StoredBatch {
    base::SharedBytes bytes;              ///< The whole batch, offsets and epoch stamped.
    base::Offset base_offset = 0;         ///< The first record's offset.
    base::Offset last_offset = 0;         ///< The last record's offset, also where compaction removed it.
    base::TimestampMs max_timestamp = -1; ///< The greatest timestamp, −1 without any.
    base::LeaderEpoch leader_epoch = 0;   ///< The leader's epoch when it was written.
    std::int32_t count = 0;               ///< Records in it; 0 for one that compaction emptied.
    std::int64_t producer_id = -1;        ///< −1 without idempotence.
    std::int16_t producer_epoch = -1;     ///< −1 without idempotence.
    std::int32_t base_sequence = -1;      ///< −1 without idempotence.
    bool transactional = false;           ///< Part of a transaction.
    bool control = false;                 ///< A transaction marker.

    friend bool operator==(const StoredBatch&, const StoredBatch&) = default;
};

} // namespace odradek::sandbox
