// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace odradek::sim {

/// What happened in one world, as a hash over everything and as its last lines, and the first rule that was broken. Two
/// runs of a seed have the same hash. The thread of the world.
class Trace {
public:
    /// How many lines are kept.
    static constexpr std::size_t kKept = 60;

    /// Reads the time from `environment`, which outlives it. `aloud` prints each line on stderr.
    Trace(const base::Environment& environment, bool aloud) : environment_(environment), aloud_(aloud) {}

    /// Something happened now.
    void note(std::string_view line);

    /// Something small happened: it counts in the hash alone.
    void count(std::int64_t number);

    /// A rule was broken; only the first is kept.
    void violate(const std::string& what);

    /// The rule that was broken, if one was.
    const std::optional<std::string>& violation() const { return violation_; }

    /// The hash so far.
    std::uint64_t hash() const { return hash_; }

    /// The last lines.
    const std::deque<std::string>& recent() const { return recent_; }

private:
    void mix(std::string_view bytes);

    const base::Environment& environment_;
    const bool aloud_;
    std::uint64_t hash_ = 0xcbf29ce484222325U;
    std::deque<std::string> recent_;
    std::optional<std::string> violation_;
};

} // namespace odradek::sim
