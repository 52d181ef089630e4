// SPDX-License-Identifier: Apache-2.0
#include "consumer/entry_choice.h"

#include <algorithm>

namespace odradek::consumer {
namespace {

bool in_time(base::TimestampMs time, const RunJob& job) {
    // A record without a timestamp cannot be left out by time.
    if (time < 0) return true;
    if (job.not_before && time < *job.not_before) return false;
    return !job.before || time < *job.before;
}

void append(std::vector<EntryRange>& ranges, std::uint32_t entry) {
    if (!ranges.empty() && ranges.back().first + ranges.back().count == entry) {
        ++ranges.back().count;
    } else {
        ranges.push_back({entry, 1});
    }
}

} // namespace

std::vector<EntryRange> choose_entries(const records::RecordBlock& block, const RunJob& job) {
    const auto first = static_cast<std::uint32_t>(block.lower_bound(job.wanted.begin));
    const auto end = static_cast<std::uint32_t>(block.lower_bound(job.wanted.end));
    std::vector<EntryRange> ranges;
    if (first >= end) return ranges;
    if (job.excluded.empty() && !job.not_before && !job.before) {
        ranges.push_back({first, end - first});
        return ranges;
    }
    for (std::uint32_t entry = first; entry < end; ++entry) {
        const bool excluded = std::ranges::binary_search(job.excluded, block.offset(entry));
        if (!excluded && in_time(block.timestamp(entry), job)) append(ranges, entry);
    }
    return ranges;
}

std::uint32_t count_of(const std::vector<EntryRange>& ranges) noexcept {
    std::uint32_t count = 0;
    for (const EntryRange& range : ranges)
        count += range.count;
    return count;
}

} // namespace odradek::consumer
