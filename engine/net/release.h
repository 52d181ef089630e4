// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Which release a broker is: nothing on the wire says so, all of it is inferred. Pure functions, any thread.
namespace odradek::net {

/// What is known of a release. A value.
struct Release {
    std::string name;   ///< "0.10.1", "2.8", "4.4", never the last number; empty: nothing is known.
    bool exact = false; ///< Whether it is this one; else it may be any later one.

    friend bool operator==(const Release&, const Release&) = default;
};

/// "4.4", or "≥ 3.7" where it may be a later one; empty where nothing is known.
std::string to_string(const Release& release);

/// Whether a release came before another, number by number: "0.10.1", "2.8", "2.10".
bool release_before(std::string_view a, std::string_view b) noexcept;

/// The name of a level of the feature metadata.version: 33 is "4.4-IV2". Empty for levels that came after this client.
std::string_view metadata_level_name(std::int16_t level) noexcept;

/// The release of a broker that supports metadata.version up to `most` (KIP-584, KIP-778): at least that one, for what
/// comes after it need not bring a level. Nothing below 1. Brokers that were told to take features in the making
/// (unstable.feature.versions.enable) seem newer than they are.
std::optional<Release> release_of_level(std::int16_t most);

} // namespace odradek::net
