// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"

#include <limits>

namespace odradek::consumer {

/// The end of a range that has none: a following scan.
inline constexpr base::Offset kNoEnd = std::numeric_limits<base::Offset>::max();

/// Offsets [begin, end).
struct OffsetRange {
    base::Offset begin = 0; ///< First.
    base::Offset end = 0;   ///< Exclusive end.

    /// How many offsets; 0 where the end lies before the begin.
    std::int64_t size() const noexcept { return end > begin ? end - begin : 0; }

    /// Whether there are none.
    bool empty() const noexcept { return end <= begin; }

    /// Whether the offset lies inside.
    bool contains(base::Offset offset) const noexcept { return offset >= begin && offset < end; }

    friend bool operator==(const OffsetRange&, const OffsetRange&) = default;
};

} // namespace odradek::consumer
