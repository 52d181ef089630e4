// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// The identities that Kafka's protocol speaks of.
namespace odradek::base {

/// A broker's node id. Bootstrap addresses have none yet.
enum class BrokerId : std::int32_t { None = -1 };

/// The number of a broker id.
constexpr std::int32_t number(BrokerId id) noexcept {
    return static_cast<std::int32_t>(id);
}

/// A partition's number within its topic, from 0.
using PartitionId = std::int32_t;

/// A record's offset in its partition; −1 stands for "none".
using Offset = std::int64_t;

/// A leader epoch (KIP-101); −1 stands for "unknown".
using LeaderEpoch = std::int32_t;

/// A time in ms since 1970-01-01 UTC; −1 stands for "no timestamp".
using TimestampMs = std::int64_t;

/// 128 bits, for topic ids and others; shown as base64url without padding, as Kafka does.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{}; ///< Big endian, as on the wire.

    /// All zero: Kafka's "no id".
    constexpr bool is_zero() const noexcept { return bytes == std::array<std::uint8_t, 16>{}; }

    friend constexpr auto operator<=>(const Uuid&, const Uuid&) = default;
};

/// 22 characters of base64url.
std::string to_string(const Uuid& id);

/// The id that 22 characters of base64url stand for, or nothing.
std::optional<Uuid> parse_uuid(std::string_view text);

/// A partition of a topic by name.
struct TopicPartition {
    std::string topic;          ///< The topic's name.
    PartitionId partition = -1; ///< The partition's number.

    friend auto operator<=>(const TopicPartition&, const TopicPartition&) = default;
};

/// "orders-3".
std::string to_string(const TopicPartition& partition);

} // namespace odradek::base

/// Hash of a topic-partition for the standard containers.
template <>
struct std::hash<odradek::base::TopicPartition> {
    std::size_t operator()(const odradek::base::TopicPartition& value) const noexcept {
        return std::hash<std::string>{}(value.topic) * 31 + static_cast<std::size_t>(value.partition);
    }
};

/// Hash of a uuid for the standard containers.
template <>
struct std::hash<odradek::base::Uuid> {
    std::size_t operator()(const odradek::base::Uuid& value) const noexcept {
        return std::hash<std::string_view>{}({reinterpret_cast<const char*>(value.bytes.data()), value.bytes.size()});
    }
};
