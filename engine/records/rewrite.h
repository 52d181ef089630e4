// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/ids.h"

/// What a broker changes in a batch of magic 2 that it takes into its log. Each takes one whole batch, whose header has
/// been parsed before.
namespace odradek::records {

/// Sets the base offset and the leader epoch; neither is part of the checksum.
void assign_offset(std::span<std::byte> batch, base::Offset base_offset, base::LeaderEpoch leader_epoch) noexcept;

/// Marks all its records as appended at `now`, and sets the checksum anew.
void stamp_append_time(std::span<std::byte> batch, base::TimestampMs now) noexcept;

/// Sets the checksum to that of the bytes.
void seal(std::span<std::byte> batch) noexcept;

} // namespace odradek::records
