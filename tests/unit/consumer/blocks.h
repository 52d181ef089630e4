// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consumer/delivery.h"
#include "consumer/run_decoder.h"
#include "records/batch_builder.h"
#include "records/decode.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

/// Batches, blocks and deliveries for the tests of the consumer.
namespace odradek::consumer::testing {

/// Offset and timestamp of a record; its value is "v<offset>".
using At = std::pair<base::Offset, base::TimestampMs>;

/// A batch of these records (their offsets ascending), as it stands in a log.
inline base::SharedBytes batch_bytes(const std::vector<At>& records, records::BatchOptions options = {}) {
    if (!records.empty()) options.base_offset = records.front().first;
    records::BatchBuilder builder(options);
    for (const auto& [offset, timestamp] : records) {
        const std::string value = "v" + std::to_string(offset);
        records::NewRecord record;
        record.timestamp = timestamp;
        record.value = base::as_bytes(value);
        EXPECT_TRUE(builder.append_at(offset, record));
    }
    auto bytes = builder.finish();
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : base::SharedBytes();
}

/// A batch with a transaction's marker.
inline base::SharedBytes marker_bytes(base::Offset offset, std::int64_t producer, records::ControlType type) {
    records::BatchOptions options;
    options.base_offset = offset;
    options.producer_id = producer;
    options.producer_epoch = 1;
    options.transactional = true;
    options.control = true;
    records::BatchBuilder builder(options);
    EXPECT_TRUE(builder.append_marker({.type = type}, 1000));
    auto bytes = builder.finish();
    EXPECT_TRUE(bytes);
    return bytes ? *bytes : base::SharedBytes();
}

/// Options of a transactional batch.
inline records::BatchOptions transactional(std::int64_t producer) {
    records::BatchOptions options;
    options.producer_id = producer;
    options.producer_epoch = 1;
    options.base_sequence = 0;
    options.transactional = true;
    return options;
}

/// Batches one behind the other, as a fetch answer has them.
inline base::SharedBytes joined(const std::vector<base::SharedBytes>& batches) {
    base::Bytes all;
    for (const base::SharedBytes& batch : batches)
        all.insert(all.end(), batch.view().begin(), batch.view().end());
    return base::SharedBytes(std::move(all));
}

/// A decoded batch of these records.
inline std::shared_ptr<const records::RecordBlock> block(const std::vector<At>& records) {
    auto batch = records::WireBatch::parse(batch_bytes(records));
    EXPECT_TRUE(batch);
    auto decoded = records::decode(*batch);
    EXPECT_TRUE(decoded);
    return *decoded;
}

/// A delivery of all records of a batch.
inline Delivery delivery(base::PartitionId partition, const std::vector<At>& records) {
    const auto count = static_cast<std::uint32_t>(records.size());
    return {0, partition, block(records), {{0, count}}, count};
}

/// "0:17" for partition 0, offset 17: what deliveries hold, in their order.
inline std::vector<std::string> names_of(const std::vector<Delivery>& deliveries) {
    std::vector<std::string> names;
    for (const Delivery& each : deliveries) {
        std::uint32_t count = 0;
        for (const EntryRange& range : each.entries) {
            for (std::uint32_t entry = range.first; entry < range.first + range.count; ++entry)
                names.push_back(std::to_string(each.partition) + ":" + std::to_string(each.block->offset(entry)));
            count += range.count;
        }
        EXPECT_EQ(count, each.count);
    }
    return names;
}

} // namespace odradek::consumer::testing
