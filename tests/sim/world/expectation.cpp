// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include <algorithm>
#include <limits>

namespace odradek::sim {
namespace {

using consumer::FromNewest;
using consumer::FromNext;
using consumer::ScanRequest;

bool committed(const ScanRequest& request) {
    return request.isolation == consumer::Isolation::Committed;
}

const std::vector<base::Offset>& excluded(const ScanRequest& request, const base::TopicPartition& partition) {
    static const std::vector<base::Offset> none;
    for (const consumer::ScanTopic& topic : request.topics) {
        if (topic.name != partition.topic) continue;
        const auto range = std::ranges::find(topic.ranges, partition.partition, &consumer::PartitionRange::partition);
        if (range != topic.ranges.end()) return range->excluded;
    }
    return none;
}

std::vector<TimedRow> visible_rows(Stage& stage, const ScanRequest& request, const base::TopicPartition& partition,
                                   std::pair<base::Offset, base::Offset> range) {
    const LogModel& model = stage.model(partition);
    const std::vector<base::Offset>& left_out = excluded(request, partition);
    std::vector<TimedRow> rows;
    for (base::Offset offset = range.first; offset < std::min(range.second, model.end()); ++offset) {
        const bool wanted = model.visible(offset, committed(request)) && !std::ranges::binary_search(left_out, offset);
        if (wanted) rows.push_back({model.at(offset).timestamp, partition, offset});
    }
    return rows;
}

struct Page {
    bool newest = false;
    std::size_t each = std::numeric_limits<std::size_t>::max();
    std::size_t count = std::numeric_limits<std::size_t>::max();
};

// What a request takes of its ranges; nothing where arrival decides.
std::optional<Page> page_of(const ScanRequest& request) {
    if (const auto* newest = std::get_if<FromNewest>(&request.from)) {
        const auto count = static_cast<std::size_t>(newest->count);
        return Page{true, count, count};
    }
    Page page;
    if (const auto* next = std::get_if<FromNext>(&request.from))
        page.each = page.count = static_cast<std::size_t>(next->count);
    if (!request.limit) return page;
    if (request.order == consumer::Order::Arrival) return std::nullopt;
    page.count = std::min(page.count, static_cast<std::size_t>(*request.limit));
    return page;
}

void keep(std::vector<TimedRow>& rows, std::size_t count, bool last) {
    if (rows.size() <= count) return;
    const auto surplus = static_cast<std::ptrdiff_t>(rows.size() - count);
    if (last) {
        rows.erase(rows.begin(), rows.begin() + surplus);
    } else {
        rows.erase(rows.end() - surplus, rows.end());
    }
}

base::Offset first_at_time(const LogModel& model, base::TimestampMs time) {
    for (base::Offset offset = model.start(); offset < model.end(); ++offset) {
        const Entry& entry = model.at(offset);
        if (entry.fate != Fate::Marker && entry.timestamp >= time) return offset;
    }
    return -1;
}

} // namespace

std::optional<std::vector<TimedRow>> expected_rows(Stage& stage, const ScanRequest& request, const Ranges& ranges) {
    const std::optional<Page> page = page_of(request);
    if (!page) return std::nullopt;
    std::vector<TimedRow> all;
    for (const auto& [partition, range] : ranges) {
        std::vector<TimedRow> rows = visible_rows(stage, request, partition, range);
        keep(rows, page->each, page->newest);
        all.insert(all.end(), rows.begin(), rows.end());
    }
    std::ranges::sort(all);
    keep(all, page->count, page->newest);
    return all;
}

std::int64_t visible_in(Stage& stage, const ScanRequest& request, const Ranges& ranges) {
    std::int64_t count = 0;
    for (const auto& [partition, range] : ranges)
        count += static_cast<std::int64_t>(visible_rows(stage, request, partition, range).size());
    return count;
}

std::optional<std::pair<base::Offset, base::Offset>> expected_range(Stage& stage, const ScanRequest& request,
                                                                    const base::TopicPartition& partition) {
    const LogModel& model = stage.model(partition);
    const base::Offset latest = model.end_for(committed(request));
    base::Offset begin = model.start();
    base::Offset end = latest;
    const auto* from_time = std::get_if<consumer::FromTime>(&request.from);
    const auto* to_time = std::get_if<consumer::ToTime>(&request.to);
    if ((from_time != nullptr || to_time != nullptr) && partition.topic.starts_with("compact")) return std::nullopt;
    if (const auto* at = std::get_if<consumer::FromOffset>(&request.from)) begin = std::max(at->offset, begin);
    if (from_time != nullptr) {
        const base::Offset found = first_at_time(model, from_time->time);
        begin = found < 0 || found >= latest ? latest : found;
    }
    if (const auto* at = std::get_if<consumer::ToOffset>(&request.to)) end = std::min(at->offset, latest);
    if (to_time != nullptr) {
        const base::Offset found = first_at_time(model, to_time->time);
        if (found >= 0) end = std::min(found, latest);
    }
    return std::pair(begin, std::max(begin, end));
}

} // namespace odradek::sim
