// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/log/topic.h"

/// Takes what a producer sends into a partition.
namespace odradek::sandbox {

/// The answer of one partition to a produce request.
struct AppendAnswer {
    code::KafkaCode error = code::None; ///< None, CORRUPT_MESSAGE, OUT_OF_ORDER_SEQUENCE_NUMBER, …
    base::Offset base_offset = -1;      ///< The first record's offset; for a repeated batch the one it had.
    base::TimestampMs append_time = -1; ///< With LogAppendTime, else −1.
    std::string message;                ///< What is wrong, for INVALID_RECORD and CORRUPT_MESSAGE.
};

/// Checks a producer's records (structure, CRC, size, sequence, keys of compacted topics) and appends them with offsets
/// and leader epoch stamped; magic 0 and 1 are written again as magic 2, as Kafka does from 0.11 on. `now` is the wall
/// clock in ms. All batches of one call are appended, or none.
AppendAnswer append_produced(const Topic& topic, Partition& partition, const base::SharedBytes& records,
                             base::TimestampMs now);

/// Appends batches as they are, for tests and scenes: offsets ascend from the log's end or above it, nothing is checked
/// but the structure. Errors: Usage, Corrupt.
base::Result<void> append_raw(Partition& partition, const base::SharedBytes& records);

/// Writes a transaction marker and closes the producer's transaction in this partition.
void append_marker(Partition& partition, std::int64_t producer_id, std::int16_t producer_epoch, bool committed,
                   base::TimestampMs now);

} // namespace odradek::sandbox
