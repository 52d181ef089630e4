// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/environment.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

/// The simulator: whole clusters and readers in one thread and in virtual time, under faults, all drawn from one seed.
namespace odradek::sim {

/// A source of chance of its own for each part of a world, so that the parts do not disturb each other: with fewer
/// kinds of faults the writers of a seed still write the same. The thread of the world.
class Dice {
public:
    /// The parts that draw.
    enum class Part : std::uint8_t { World, Writer, Faults, Readers, Requests };

    /// The dice of one part of the world of this seed.
    Dice(std::uint64_t seed, Part part) : random_(seed * 1'000'003 + static_cast<std::uint64_t>(part) * 7'919) {}

    /// 0 … `count` − 1; `count` ≥ 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }

    /// `least` … `most`, both included.
    std::int64_t between(std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most - least + 1));
    }

    /// True in so many of a hundred cases.
    bool chance(int percent) { return between(0, 99) < percent; }

    /// A span between two numbers of ms, to the µs.
    base::Duration span(std::int64_t least_ms, std::int64_t most_ms) {
        return std::chrono::microseconds(between(least_ms * 1000, most_ms * 1000));
    }

    /// One of the items; there must be one.
    template <class T>
    const T& pick(const std::vector<T>& items) {
        return items[below(items.size())];
    }

private:
    std::mt19937_64 random_;
};

} // namespace odradek::sim
