// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/batch_header.h"
#include "records/fault.h"

namespace odradek::records {

/// A message of magic 0 or 1, as it stands in a message set. Immutable once parsed, any thread.
struct LegacyMessage {
    base::Offset offset = 0;          ///< As written.
    std::uint32_t begin = 0;          ///< Where it begins in the bytes.
    std::uint32_t end = 0;            ///< Where it ends.
    std::uint32_t crc = 0;            ///< CRC-32 of everything behind it, as written.
    std::int8_t magic = 0;            ///< 0 or 1.
    std::int8_t attributes = 0;       ///< Codec and timestamp type.
    base::TimestampMs timestamp = -1; ///< Magic 1; −1 in magic 0.
    std::int32_t key_length = -1;     ///< −1: null.
    std::uint32_t key_at = 0;         ///< Where the key's bytes begin.
    std::int32_t value_length = -1;   ///< −1: null.
    std::uint32_t value_at = 0;       ///< Where the value's bytes begin.

    /// Its codec; not None: it is a wrapper, the value holds a message set.
    Codec codec() const noexcept { return static_cast<Codec>(attributes & 0x07); }

    /// What its timestamp means.
    TimestampType timestamp_type() const noexcept;
};

/// Bytes that a message of a magic has beside key and value, with offset and length.
constexpr std::size_t legacy_overhead(std::int8_t magic) noexcept {
    return magic == 0 ? 26 : 34;
}

/// Parses the message that begins at `at` (not behind the end) and lies in `bytes` whole; `into` is set where there is
/// no fault. `bytes` must be below 2 GiB.
Fault parse_message(base::ByteView bytes, std::size_t at, LegacyMessage& into) noexcept;

/// Whether a message's checksum is right. `bytes` are those it was parsed from.
bool intact(base::ByteView bytes, const LegacyMessage& message) noexcept;

/// The header that stands for one message.
BatchHeader header_of(const LegacyMessage& message) noexcept;

} // namespace odradek::records
