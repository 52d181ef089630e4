// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

/// How a benchmark of a part of the engine measures and prints; measure.h is for programs that are compared.
namespace odradek::bench {

/// A figure's name, unit and target; absolute figures have no anchor.
struct Figure {
    std::string name;             ///< "records.decode.100B.zstd".
    std::string unit;             ///< "Mmsg/cpu-s".
    std::optional<double> target; ///< What must be reached (greater is better).
};

/// Calls `work` (which does `amount` units of work) often enough for a sound figure, in so many runs (1 or more), and
/// prints the median of units per CPU second as one JSON line. Returns the median.
double measure(const Figure& figure, double amount, int runs, const std::function<void()>& work);

/// Keeps a value alive, so that the work that made it is not dropped.
void keep(unsigned long value);

} // namespace odradek::bench
