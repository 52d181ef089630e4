// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

/// Where the fields of a batch of magic 2 stand (KIP-98), and what its attributes' bits mean.
namespace odradek::records {

inline constexpr std::size_t kLengthAt = 8;         ///< int32: bytes that follow it. In every magic.
inline constexpr std::size_t kLeaderEpochAt = 12;   ///< int32.
inline constexpr std::size_t kMagicAt = 16;         ///< int8. In every magic.
inline constexpr std::size_t kCrcAt = 17;           ///< uint32, CRC-32C of all that follows it.
inline constexpr std::size_t kAttributesAt = 21;    ///< int16.
inline constexpr std::size_t kLastDeltaAt = 23;     ///< int32.
inline constexpr std::size_t kBaseTimestampAt = 27; ///< int64.
inline constexpr std::size_t kMaxTimestampAt = 35;  ///< int64.
inline constexpr std::size_t kProducerIdAt = 43;    ///< int64.
inline constexpr std::size_t kProducerEpochAt = 51; ///< int16.
inline constexpr std::size_t kBaseSequenceAt = 53;  ///< int32.
inline constexpr std::size_t kCountAt = 57;         ///< int32.

inline constexpr int kCodecMask = 0x07;        ///< Attributes: the codec.
inline constexpr int kAppendTimeBit = 0x08;    ///< Attributes: LogAppendTime. In magic 1 too.
inline constexpr int kTransactionalBit = 0x10; ///< Attributes: part of a transaction.
inline constexpr int kControlBit = 0x20;       ///< Attributes: markers.
inline constexpr int kDeleteHorizonBit = 0x40; ///< Attributes: the base timestamp is a delete horizon.

/// The smallest record of magic 2: length, attributes, two deltas, two lengths, header count.
inline constexpr std::size_t kLeastRecordBytes = 7;

} // namespace odradek::records
