// SPDX-License-Identifier: Apache-2.0
#include "consumer/backward_window.h"

#include <algorithm>
#include <limits>

namespace odradek::consumer {
namespace {
// A little more than asked for: one transaction's marker must not cost a second window.
constexpr std::int64_t kSpare = 8;
constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max() / 4;
} // namespace

BackwardWindow::BackwardWindow(OffsetRange range, std::int64_t count)
    : left_(range), size_(std::clamp<std::int64_t>(count, 1, kLargest) + kSpare) {}

std::optional<OffsetRange> BackwardWindow::next() {
    if (left_.end <= left_.begin) return std::nullopt;
    const base::Offset begin = left_.size() > size_ ? left_.end - size_ : left_.begin;
    const OffsetRange window{begin, left_.end};
    left_.end = begin;
    size_ = std::min(size_ * 2, kLargest);
    return window;
}

} // namespace odradek::consumer
