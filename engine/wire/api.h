// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/api_key.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>

/// What is declared of an API as a whole: its key, its versions, its encodings.
namespace odradek::wire {

/// Versions from `first` to `last`, both included; empty where last is below first.
struct VersionRange {
    std::int16_t first = 0; ///< The least version.
    std::int16_t last = -1; ///< The greatest version.

    /// Whether the version lies inside.
    constexpr bool contains(std::int16_t version) const noexcept { return version >= first && version <= last; }

    /// Whether no version lies inside.
    constexpr bool empty() const noexcept { return last < first; }

    friend constexpr bool operator==(const VersionRange&, const VersionRange&) = default;
};

/// The versions that both know; may be empty.
constexpr VersionRange intersect(VersionRange a, VersionRange b) noexcept {
    return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

/// A version above all that exist: the end of an open range, and "never flexible".
inline constexpr std::int16_t kNever = std::numeric_limits<std::int16_t>::max();

/// Whether a request only looks, or may change the cluster or a group.
enum class Access : std::uint8_t { Reads, Changes };

/// An API as this client declares it. Immutable, any thread.
struct Api {
    ApiKey key = ApiKey::None;            ///< Its number; None for data that no request carries.
    std::string_view name;                ///< Upstream's name without Request or Response: "Metadata".
    VersionRange versions;                ///< What this client reads and writes.
    std::int16_t first_flexible = kNever; ///< From here on lengths are compact and tagged fields may follow (KIP-482).
    Access access = Access::Reads;        ///< Whether it changes anything.

    /// Whether that version is a flexible one.
    constexpr bool flexible(std::int16_t version) const noexcept { return version >= first_flexible; }

    /// Whether it only looks.
    constexpr bool reads() const noexcept { return access == Access::Reads; }

    friend constexpr bool operator==(const Api&, const Api&) = default;
};

/// Whether a message asks or answers; Data is carried by others, without an API of its own.
enum class Direction : std::uint8_t { Request, Response, Data };

/// "request", "response" or "data".
std::string_view name(Direction direction) noexcept;

/// All declared APIs, ordered by key.
std::span<const Api> api_table() noexcept;

/// The declaration of a key; nullptr if this client has none.
const Api* find_api(ApiKey key) noexcept;

/// The declaration of a name such as "Metadata"; nullptr if this client has none.
const Api* find_api(std::string_view name) noexcept;

} // namespace odradek::wire
