// SPDX-License-Identifier: Apache-2.0
#include "net/backoff.h"

#include <algorithm>
#include <limits>

namespace odradek::net {

base::Duration with_jitter(base::Duration span, std::uint64_t random) {
    constexpr double kJitter = 0.2;
    const double unit = static_cast<double>(random >> 11U) / static_cast<double>(std::uint64_t{1} << 53U);
    const double factor = 1.0 - kJitter + 2.0 * kJitter * unit;
    return base::Duration(static_cast<base::Duration::rep>(static_cast<double>(span.count()) * factor));
}

base::Duration Backoff::next(std::uint64_t random) {
    base::Duration span = first_;
    for (std::uint32_t i = 0; i < failures_ && span < most_; ++i)
        span *= 2;
    if (failures_ < std::numeric_limits<std::uint32_t>::max()) ++failures_;
    return with_jitter(std::min(span, most_), random);
}

} // namespace odradek::net
