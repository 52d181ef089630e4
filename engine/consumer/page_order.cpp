// SPDX-License-Identifier: Apache-2.0
#include "consumer/page_order.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace odradek::consumer {
namespace {

// Candidates beyond those that can be chosen are let go in steps of this size.
constexpr std::size_t kSlack = 4096;

bool by_slot(const Row& a, const Row& b) {
    return a.slot != b.slot ? a.slot < b.slot : a.offset < b.offset;
}

} // namespace

PageOrder::PageOrder(PagePlan plan, const std::vector<OffsetRange>& ranges) : plan_(plan), open_(ranges.size()) {
    plan_.each = std::max<std::int64_t>(plan_.each, 1);
    sides_.reserve(ranges.size());
    for (const OffsetRange& range : ranges)
        sides_.push_back({.range = range, .windows = BackwardWindow(range, plan_.each)});
}

std::optional<OffsetRange> PageOrder::first_window(std::uint32_t slot) {
    Side& side = sides_[slot];
    if (newest()) return side.windows.next();
    return side.range.empty() ? std::nullopt : std::optional(side.range);
}

// Of a window that is read backwards only the last rows can be candidates; of one read forwards only the first.
void PageOrder::trim(Side& side, std::size_t keep) {
    if (side.window.size() <= keep) return;
    const auto surplus = static_cast<std::ptrdiff_t>(side.window.size() - keep);
    const auto begin = newest() ? side.window.begin() : side.window.end() - surplus;
    const std::span<const Row> leaving(&*begin, static_cast<std::size_t>(surplus));
    leave(leaving);
    side.window.erase(begin, begin + surplus);
}

void PageOrder::add(std::uint32_t slot, std::vector<Delivery> deliveries) {
    Side& side = sides_[slot];
    for (Delivery& delivery : deliveries)
        shelf_.add(slot, std::move(delivery), side.window);
    const auto missing = static_cast<std::size_t>(plan_.each - side.settled);
    // Without a bound for each partition every record is a candidate at once, and most are let go at once.
    const bool whole_range = plan_.each == std::numeric_limits<std::int64_t>::max();
    if (whole_range) {
        settle(side);
    } else if (!newest() || side.window.size() > missing + kSlack) {
        trim(side, missing);
    }
}

void PageOrder::settle(Side& side) {
    side.settled += static_cast<std::int64_t>(side.window.size());
    std::ranges::move(side.window, std::back_inserter(rows_));
    side.window.clear();
    prune();
}

std::optional<OffsetRange> PageOrder::close(std::uint32_t slot) {
    Side& side = sides_[slot];
    if (!side.open) return std::nullopt;
    trim(side, static_cast<std::size_t>(plan_.each - side.settled));
    settle(side);
    if (newest() && side.settled < plan_.each) {
        if (auto window = side.windows.next()) return window;
    }
    side.open = false;
    --open_;
    return std::nullopt;
}

void PageOrder::give_up(std::uint32_t slot) {
    Side& side = sides_[slot];
    if (!side.open) return;
    // A window that was not read to its end lies before a hole: none of it can be a candidate of an exact page.
    settle(side);
    side.open = false;
    --open_;
}

bool PageOrder::satisfied(std::uint32_t slot) const {
    const Side& side = sides_[slot];
    if (newest()) return false;
    return side.settled + static_cast<std::int64_t>(side.window.size()) >= plan_.each;
}

// Notes what is left to other pages, and lets it go.
void PageOrder::leave(std::span<const Row> rows) {
    for (const Row& row : rows) {
        PageMarks& marks = sides_[row.slot].marks;
        marks.least_left = std::min(marks.least_left.value_or(row.offset), row.offset);
        marks.most_left = std::max(marks.most_left.value_or(row.offset), row.offset);
    }
    shelf_.drop(rows);
}

void PageOrder::prune() {
    const auto count = static_cast<std::size_t>(plan_.count);
    if (rows_.size() > 2 * count + kSlack) choose();
}

// Keeps the page's rows alone.
void PageOrder::choose() {
    const auto count = static_cast<std::size_t>(plan_.count);
    if (rows_.size() <= count) return;
    const auto border = rows_.begin() + plan_.count;
    if (newest()) {
        std::nth_element(rows_.begin(), border, rows_.end(), std::greater{});
    } else {
        std::nth_element(rows_.begin(), border, rows_.end(), std::less{});
    }
    leave(std::span<const Row>(rows_).subspan(count));
    rows_.erase(border, rows_.end());
}

void PageOrder::find_backward_times() {
    std::ranges::sort(rows_, by_slot);
    std::optional<std::uint32_t> told;
    for (std::size_t at = 1; at < rows_.size(); ++at) {
        const Row& before = rows_[at - 1];
        const Row& row = rows_[at];
        if (row.slot != before.slot || row.timestamp >= before.timestamp || told == row.slot) continue;
        told = row.slot;
        backward_.emplace_back(row.slot, row.offset);
    }
}

// Merges the partitions by the time of their heads: each keeps its order. Expects rows by slot and offset.
std::vector<Row> PageOrder::merged() const {
    const auto later = [this](std::size_t a, std::size_t b) {
        return rows_[a] > rows_[b];
    };
    std::vector<std::size_t> heads;
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        if (at == 0 || rows_[at].slot != rows_[at - 1].slot) heads.push_back(at);
    }
    std::ranges::make_heap(heads, later);
    std::vector<Row> merged;
    merged.reserve(rows_.size());
    while (!heads.empty()) {
        std::ranges::pop_heap(heads, later);
        const std::size_t at = heads.back();
        heads.pop_back();
        merged.push_back(rows_[at]);
        if (at + 1 == rows_.size() || rows_[at + 1].slot != rows_[at].slot) continue;
        heads.push_back(at + 1);
        std::ranges::push_heap(heads, later);
    }
    return merged;
}

std::vector<Delivery> PageOrder::take() {
    if (open_ > 0 || taken_) return {};
    taken_ = true;
    choose();
    find_backward_times();
    for (const Row& row : rows_)
        sides_[row.slot].marks.chosen.push_back(row.offset);
    if (plan_.by_time) {
        std::ranges::sort(rows_);
    } else {
        rows_ = merged();
    }
    std::vector<Delivery> deliveries = shelf_.take(rows_);
    rows_.clear();
    return deliveries;
}

std::vector<std::pair<std::uint32_t, base::Offset>> PageOrder::take_backward_times() {
    return std::exchange(backward_, {});
}

std::optional<PageMarks> PageOrder::marks(std::uint32_t slot) const {
    return sides_[slot].marks;
}

} // namespace odradek::consumer
