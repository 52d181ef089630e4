// SPDX-License-Identifier: Apache-2.0
#include "records/rewrite.h"

#include "records/crc.h"
#include "records/endian.h"
#include "records/header_layout.h"

namespace odradek::records {

void assign_offset(std::span<std::byte> batch, base::Offset base_offset, base::LeaderEpoch leader_epoch) noexcept {
    store_be(batch.data(), base_offset);
    store_be(batch.data() + kLeaderEpochAt, leader_epoch);
}

void stamp_append_time(std::span<std::byte> batch, base::TimestampMs now) noexcept {
    const auto attributes = load_be<std::int16_t>(batch.data() + kAttributesAt);
    store_be(batch.data() + kAttributesAt, static_cast<std::int16_t>(attributes | kAppendTimeBit));
    store_be(batch.data() + kMaxTimestampAt, now);
    seal(batch);
}

void seal(std::span<std::byte> batch) noexcept {
    store_be(batch.data() + kCrcAt, crc32c(batch.subspan(kAttributesAt)));
}

} // namespace odradek::records
