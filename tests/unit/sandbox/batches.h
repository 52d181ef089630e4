// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/batch_builder.h"
#include "sandbox/log/stored_batch.h"

#include <initializer_list>
#include <string>

namespace odradek::sandbox::test {

/// One record as a test writes it down.
struct Line {
    std::optional<std::string> key;
    std::optional<std::string> value;
    base::TimestampMs at = 1'000;
};

/// A batch of these records.
inline base::SharedBytes batch(const std::vector<Line>& lines, records::BatchOptions options = {}) {
    records::BatchBuilder builder(options);
    for (const Line& line : lines) {
        records::NewRecord record;
        record.timestamp = line.at;
        if (line.key) record.key = base::as_bytes(*line.key);
        if (line.value) record.value = base::as_bytes(*line.value);
        if (!builder.append(record)) return {};
    }
    return builder.finish().value_or(base::SharedBytes{});
}

/// A batch of an idempotent producer, one record for each value.
inline base::SharedBytes numbered(std::int64_t producer, std::int16_t epoch, std::int32_t sequence,
                                  std::initializer_list<const char*> values, bool transactional = false) {
    records::BatchOptions options;
    options.producer_id = producer;
    options.producer_epoch = epoch;
    options.base_sequence = sequence;
    options.transactional = transactional;
    std::vector<Line> lines;
    for (const char* value : values)
        lines.push_back({std::nullopt, value});
    return batch(lines, options);
}

/// What a log keeps, without real bytes: `count` records from `base` on, `size` bytes.
inline StoredBatch stub(base::Offset base, std::int32_t count, std::size_t size = 10, base::TimestampMs at = 1'000,
                        base::LeaderEpoch epoch = 0) {
    StoredBatch stored;
    stored.bytes = base::SharedBytes(base::Bytes(size));
    stored.base_offset = base;
    stored.last_offset = base + count - 1;
    stored.count = count;
    stored.max_timestamp = at;
    stored.leader_epoch = epoch;
    return stored;
}

} // namespace odradek::sandbox::test
