// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "net/release.h"
#include "wire/api.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace odradek::net {

/// How it became known what a broker speaks.
enum class VersionSource : std::uint8_t {
    ApiVersions, ///< The broker's own list (0.10.0 and later).
    Probe,       ///< A fixed table: the broker knows no ApiVersions (0.8.2, 0.9.0).
};

/// A feature of the broker or of the cluster (KIP-584), such as metadata.version.
struct Feature {
    std::string name;                 ///< "metadata.version", "transaction.version".
    std::int16_t min_version = 0;     ///< The least that the broker supports.
    std::int16_t max_version = 0;     ///< The greatest that the broker supports.
    std::int16_t finalized_level = 0; ///< The level that the cluster has agreed on; 0 where none is told.

    friend bool operator==(const Feature&, const Feature&) = default;
};

/// Which APIs a broker speaks and in which versions. Immutable value, any thread.
struct BrokerVersions {
    VersionSource source = VersionSource::ApiVersions; ///< Where this comes from.
    std::map<std::int16_t, wire::VersionRange> apis;   ///< By API key, as the broker advertises them.
    std::vector<Feature> features;                     ///< Ordered by name; empty before 2.7.

    /// The newest version that both sides speak. `ours` may be narrower than what this client has declared. Errors:
    /// Unsupported, with the reason: the broker lacks the API, says min > max, or the ranges do not meet.
    base::Result<std::int16_t> choose(wire::ApiKey key, wire::VersionRange ours) const;

    /// Which release it is at least, as far as all that is seen here tells: by the level of metadata.version that it
    /// supports (from 3.3), and by these APIs. Exact for those before 0.10 alone, which are known by what they lack.
    Release release() const;

    friend bool operator==(const BrokerVersions&, const BrokerVersions&) = default;
};

/// What 0.8.2 speaks.
const BrokerVersions& versions_of_0_8();

/// What 0.9.0 speaks.
const BrokerVersions& versions_of_0_9();

} // namespace odradek::net
