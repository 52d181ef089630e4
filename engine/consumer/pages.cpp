// SPDX-License-Identifier: Apache-2.0
#include "consumer/scan_impl.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace odradek::consumer {
namespace {

std::vector<base::Offset> below(const std::vector<base::Offset>& offsets, base::Offset end) {
    std::vector<base::Offset> result;
    std::ranges::copy_if(offsets, std::back_inserter(result), [end](base::Offset offset) { return offset < end; });
    return result;
}

std::vector<base::Offset> from(const std::vector<base::Offset>& offsets, base::Offset begin) {
    std::vector<base::Offset> result;
    std::ranges::copy_if(offsets, std::back_inserter(result), [begin](base::Offset offset) { return offset >= begin; });
    return result;
}

// Two ascending lists as one.
std::vector<base::Offset> merged(const std::vector<base::Offset>& a, const std::vector<base::Offset>& b) {
    std::vector<base::Offset> result;
    std::ranges::merge(a, b, std::back_inserter(result));
    return result;
}

// The older page ends where this page's records begin, but above all that this page has left to it.
void set_older(PartitionOutcome& outcome, const PageMarks& page, const std::vector<base::Offset>& excluded) {
    outcome.older_end = page.chosen.empty() ? outcome.end : page.chosen.front();
    if (page.most_left && *page.most_left >= outcome.older_end) outcome.older_end = *page.most_left + 1;
    outcome.older_excluded = below(merged(page.chosen, excluded), outcome.older_end);
}

void set_newer(PartitionOutcome& outcome, const PageMarks& page, const std::vector<base::Offset>& excluded) {
    outcome.newer_begin = page.chosen.empty() ? outcome.begin : page.chosen.back() + 1;
    if (page.least_left && *page.least_left < outcome.newer_begin) outcome.newer_begin = *page.least_left;
    outcome.newer_excluded = from(merged(page.chosen, excluded), outcome.newer_begin);
}

} // namespace

void set_page_bounds(PartitionOutcome& outcome, const std::optional<PageMarks>& page, bool backward,
                     const std::vector<base::Offset>& excluded) {
    outcome.older_end = outcome.begin;
    outcome.newer_begin = page ? outcome.end : outcome.next;
    if (!page) return;
    if (backward) {
        // What the page before this one had shown below its end comes again on the way back.
        set_older(outcome, *page, excluded);
        if (!excluded.empty()) outcome.newer_begin = std::min(outcome.newer_begin, excluded.front());
        outcome.newer_excluded = from(page->chosen, outcome.newer_begin);
    } else {
        set_newer(outcome, *page, excluded);
        if (!excluded.empty()) outcome.older_end = std::max(outcome.older_end, excluded.back() + 1);
        outcome.older_excluded = below(page->chosen, outcome.older_end);
    }
}

namespace {

// The request over the partitions of a summary, with ranges of the caller's making.
template <class MakeRange>
ScanRequest page_request(const ScanRequest& request, const ScanSummary& summary, ScanFrom where, MakeRange make_range) {
    ScanRequest page = request;
    page.from = where;
    page.to = ToLatest{};
    page.limit.reset();
    page.follow = false;
    for (ScanTopic& topic : page.topics) {
        topic.partitions.clear();
        topic.ranges.clear();
    }
    for (const PartitionOutcome& outcome : summary.outcomes) {
        if (outcome.place.partition < 0) continue;
        ScanTopic& topic = page.topics[outcome.place.topic];
        topic.partitions.push_back(outcome.place.partition);
        topic.ranges.push_back(make_range(outcome));
    }
    std::erase_if(page.topics, [](const ScanTopic& topic) { return topic.partitions.empty(); });
    return page;
}

PartitionRange older_range(const PartitionOutcome& outcome) {
    return {outcome.place.partition, std::nullopt, outcome.older_end, outcome.older_excluded};
}

PartitionRange newer_range(const PartitionOutcome& outcome) {
    return {outcome.place.partition, outcome.newer_begin, std::nullopt, outcome.newer_excluded};
}

} // namespace

ScanRequest older_page(const ScanRequest& request, const ScanSummary& summary, std::int64_t count) {
    return page_request(request, summary, FromNewest{count}, older_range);
}

ScanRequest newer_page(const ScanRequest& request, const ScanSummary& summary, std::int64_t count) {
    return page_request(request, summary, FromNext{count}, newer_range);
}

} // namespace odradek::consumer
