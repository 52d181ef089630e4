// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <span>

/// Draws of a story that is the same for each seed.
namespace odradek::sandbox {

/// A seeded source of choices. One thread.
class Chance {
public:
    /// The same seed gives the same choices, on every machine.
    explicit Chance(std::uint64_t seed) : bits_(seed) {}

    /// A number from 0 to `count` − 1; `count` ≥ 1.
    std::uint64_t below(std::uint64_t count) { return bits_() % count; }

    /// A number from `least` to `most`, both included.
    std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least + 1)));
    }

    /// True in `percent` of a hundred cases.
    bool percent(std::uint64_t percent) { return below(100) < percent; }

    /// One of several.
    template <class T, std::size_t N>
    const T& one_of(const std::array<T, N>& choices) {
        return choices[below(N)];
    }

private:
    std::mt19937_64 bits_;
};

} // namespace odradek::sandbox
