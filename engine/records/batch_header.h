// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "records/codec.h"

namespace odradek::records {

/// What a record's timestamp means (bit 3 of the attributes, KIP-32).
enum class TimestampType : std::int8_t {
    None = -1,  ///< Magic 0: there is no timestamp.
    Create = 0, ///< The producer's time.
    Append = 1, ///< The broker's time.
};

/// Bytes before the records of a batch of magic 2.
inline constexpr std::size_t kHeaderBytes = 61;

/// Bytes of the offset and the length that stand before every batch and message.
inline constexpr std::size_t kLogOverhead = 12;

/// A batch's header. Of magic 0 and 1 it sums up one or more plain messages that follow each other, or one compressed
/// wrapper. Immutable once parsed, any thread.
struct BatchHeader {
    /// Offset of the first record (before compaction). Of a compressed wrapper it is not known before decoding: it then
    /// equals `last_offset`.
    base::Offset base_offset = 0;
    base::Offset last_offset = 0; ///< Offset of the last record (before compaction): the next batch follows it.
    base::TimestampMs base_timestamp = -1; ///< Magic 2: what deltas refer to, or the delete horizon. Else the first.
    base::TimestampMs max_timestamp = -1;  ///< Greatest timestamp, or the append time; −1: none.
    std::int64_t producer_id = -1;         ///< −1: not idempotent (KIP-98).
    std::int32_t base_sequence = -1;       ///< Sequence of the first record; −1: none.
    base::LeaderEpoch leader_epoch = -1;   ///< −1: unknown (magic 0 and 1 have none).
    std::int32_t count = 0;                ///< Records; −1: a compressed wrapper, not known before decoding.
    std::uint32_t size = 0;                ///< All bytes, with offset and length.
    std::uint32_t crc = 0;                 ///< The checksum as written (of the first message in magic 0 and 1).
    std::int16_t producer_epoch = -1;      ///< −1: not idempotent.
    std::int16_t attributes = 0;           ///< The attributes as written.
    std::int8_t magic = 2;                 ///< 0, 1 or 2.
    Codec codec = Codec::None;             ///< May hold 5, 6, 7, which decode() refuses.
    TimestampType timestamp_type = TimestampType::Create; ///< Of all its records.
    bool transactional = false;                           ///< Part of a transaction (magic 2).
    bool control = false;                                 ///< Markers instead of messages (magic 2).
    bool delete_horizon = false;                          ///< `base_timestamp` is a delete horizon (KIP-534).

    /// When the tombstones of this batch may be dropped, if it is known.
    std::optional<base::TimestampMs> horizon() const noexcept {
        return delete_horizon ? std::optional(base_timestamp) : std::nullopt;
    }

    friend bool operator==(const BatchHeader&, const BatchHeader&) = default;
};

/// The sequence `steps` (≥ 0) after `sequence`: they wrap from 2³¹ − 1 to 0.
constexpr std::int32_t sequence_after(std::int32_t sequence, std::int32_t steps) noexcept {
    constexpr std::int64_t kSequences = std::int64_t{1} << 31;
    return static_cast<std::int32_t>((std::int64_t{sequence} + steps) % kSequences);
}

/// Parses the header of a batch of magic 2 that `bytes` holds whole, and nothing more. The checksum is not looked at.
/// Errors: Corrupt (counts, offsets and sizes that contradict each other; `where` names the offset).
base::Result<BatchHeader> parse_header(base::ByteView bytes);

/// "offset 1000", for `Error::where`.
std::string at_offset(base::Offset offset);

} // namespace odradek::records
