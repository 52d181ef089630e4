// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <vector>

namespace odradek::views {

/// Rates as a spark line takes them: oldest first, 0 … 1 of the greatest; empty before there are two. Pure, any thread.
std::vector<float> sparkOf(const std::vector<double>& rates);

/// How fast a count grows, from looks at it: the last two give the rate, those before its course. Reads no clock. A
/// value, any thread.
class RateCourse {
public:
    /// How many rates the course holds.
    static constexpr std::size_t kMost = 40;

    /// The count at a time, ms of any clock that never goes back. A count that is smaller than before is another one:
    /// everything begins anew.
    void look(qint64 count, qint64 ms);
    /// Forgets all looks.
    void clear();

    /// By how much it grew a second between the last two looks; nothing before the second.
    std::optional<double> perSecond() const;
    /// The rates as a spark line.
    std::vector<float> course() const { return sparkOf(rates_); }

private:
    struct Look {
        qint64 count = 0;
        qint64 ms = 0;
    };

    std::optional<Look> last_;
    std::vector<double> rates_;
};

} // namespace odradek::views
