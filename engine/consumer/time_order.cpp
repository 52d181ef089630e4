// SPDX-License-Identifier: Apache-2.0
#include "consumer/time_order.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

namespace odradek::consumer {
namespace {
constexpr base::TimestampMs kBefore = std::numeric_limits<base::TimestampMs>::min();
constexpr base::TimestampMs kAfter = std::numeric_limits<base::TimestampMs>::max();
// Records that leave in one go; the sink may suspend between two.
constexpr std::size_t kStep = 4096;
} // namespace

TimeOrder::TimeOrder(std::size_t slots, std::int64_t budget) : budget_(budget), fronts_(slots, Front{kBefore}) {}

void TimeOrder::note_time(const Row& row) {
    Front& front = fronts_[row.slot];
    if (row.timestamp < front.reached && !front.went_back) {
        front.went_back = true;
        backward_.emplace_back(row.slot, row.offset);
    }
    front.reached = std::max(front.reached, row.timestamp);
}

void TimeOrder::add(std::uint32_t slot, std::vector<Delivery> deliveries) {
    const std::size_t before = rows_.size();
    for (Delivery& delivery : deliveries)
        shelf_.add(slot, std::move(delivery), rows_);
    for (std::size_t at = before; at < rows_.size(); ++at) {
        note_time(rows_[at]);
        std::push_heap(rows_.begin(), rows_.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::greater{});
    }
}

std::optional<OffsetRange> TimeOrder::close(std::uint32_t slot) {
    fronts_[slot].open = false;
    return std::nullopt;
}

base::TimestampMs TimeOrder::least_front() const {
    base::TimestampMs least = kAfter;
    for (const Front& front : fronts_) {
        if (front.open) least = std::min(least, front.reached);
    }
    return least;
}

// Beyond the budget only who is furthest behind is read: what it brings lets the others' records go.
bool TimeOrder::wants(std::uint32_t slot) const {
    const Front& front = fronts_[slot];
    return front.open && (shelf_.bytes() < budget_ || front.reached == least_front());
}

std::size_t TimeOrder::releasable() const {
    const bool all_read = std::ranges::none_of(fronts_, &Front::open);
    if (all_read) return std::min(rows_.size(), kStep);
    if (shelf_.bytes() < budget_ || rows_.empty()) return 0;
    // Twice the budget, and still something might come before: let go, in the best order that is known.
    const bool must = shelf_.bytes() >= 2 * budget_;
    return must || rows_.front().timestamp < least_front() ? std::min(rows_.size(), kStep) : 0;
}

std::vector<Delivery> TimeOrder::take() {
    std::vector<Row> leaving;
    const base::TimestampMs front = least_front();
    const bool must = shelf_.bytes() >= 2 * budget_;
    for (std::size_t left = releasable(); left > 0; --left) {
        if (!must && rows_.front().timestamp >= front && front != kAfter) break;
        std::pop_heap(rows_.begin(), rows_.end(), std::greater{});
        leaving.push_back(rows_.back());
        rows_.pop_back();
    }
    return shelf_.take(leaving);
}

std::vector<std::pair<std::uint32_t, base::Offset>> TimeOrder::held() const {
    std::vector<std::optional<base::Offset>> least(fronts_.size());
    for (const Row& row : rows_)
        least[row.slot] = std::min(least[row.slot].value_or(row.offset), row.offset);
    std::vector<std::pair<std::uint32_t, base::Offset>> held;
    for (std::size_t slot = 0; slot < least.size(); ++slot) {
        if (least[slot]) held.emplace_back(static_cast<std::uint32_t>(slot), *least[slot]);
    }
    return held;
}

std::vector<std::pair<std::uint32_t, base::Offset>> TimeOrder::take_backward_times() {
    return std::exchange(backward_, {});
}

} // namespace odradek::consumer
