// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/offset_range.h"

#include <cstdint>
#include <optional>

namespace odradek::consumer {

/// Cuts a range into windows from its end to its begin, each twice as large as the one before: how the last `count`
/// visible records are found when it is not known which offsets hold one. Sans I/O, a value, any thread.
class BackwardWindow {
public:
    /// Windows over `range` for `count` records.
    BackwardWindow(OffsetRange range, std::int64_t count);

    /// The next window; nothing when the range's begin was reached.
    std::optional<OffsetRange> next();

private:
    OffsetRange left_;
    std::int64_t size_;
};

} // namespace odradek::consumer
