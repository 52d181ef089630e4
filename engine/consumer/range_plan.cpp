// SPDX-License-Identifier: Apache-2.0
#include "consumer/range_plan.h"

#include <algorithm>

namespace odradek::consumer {
namespace {

void plan_begin(PlannedRange& plan, const ScanRequest& request, const PartitionEnds& ends) {
    plan.range.begin = ends.earliest;
    if (std::holds_alternative<FromLatest>(request.from)) {
        plan.range.begin = std::max(ends.latest, ends.earliest);
        return;
    }
    if (const auto* at = std::get_if<FromOffset>(&request.from)) {
        plan.range.begin = std::max(at->offset, ends.earliest);
        return;
    }
    const auto* at = std::get_if<FromTime>(&request.from);
    if (at == nullptr || !ends.from_time) return;
    const cluster::FoundOffset& found = *ends.from_time;
    if (found.by_segment) {
        // The newest segment that began before that time, or none: then all of it may be newer.
        plan.range.begin = std::max(found.offset, ends.earliest);
        plan.not_before = at->time;
    } else {
        plan.range.begin = found.offset < 0 ? ends.latest : std::max(found.offset, ends.earliest);
    }
}

void plan_end(PlannedRange& plan, const ScanRequest& request, const PartitionEnds& ends) {
    plan.range.end = ends.latest;
    if (const auto* at = std::get_if<ToOffset>(&request.to)) {
        plan.range.end = std::min(at->offset, ends.latest);
        return;
    }
    const auto* at = std::get_if<ToTime>(&request.to);
    if (at == nullptr || !ends.to_time) return;
    const cluster::FoundOffset& found = *ends.to_time;
    if (found.by_segment) {
        plan.before = at->time;
    } else if (found.offset >= 0) {
        plan.range.end = std::min(found.offset, ends.latest);
    }
}

} // namespace

PlannedRange plan_range(const ScanRequest& request, const PartitionRange* bounds, const PartitionEnds& ends) {
    PlannedRange plan;
    plan_begin(plan, request, ends);
    plan_end(plan, request, ends);
    if (bounds != nullptr) {
        if (bounds->from) plan.range.begin = std::max(plan.range.begin, *bounds->from);
        if (bounds->to) plan.range.end = std::min(plan.range.end, *bounds->to);
    }
    if (request.follow && !takes_page(request)) {
        plan.range.end = kNoEnd;
        plan.before.reset();
    }
    plan.start = std::min(plan.range.begin, std::max(ends.latest, ends.earliest));
    plan.range.end = std::max(plan.range.begin, plan.range.end);
    return plan;
}

bool takes_page(const ScanRequest& request) noexcept {
    return std::holds_alternative<FromNewest>(request.from) || std::holds_alternative<FromNext>(request.from);
}

bool tails_from_end(const ScanRequest& request) noexcept {
    return std::holds_alternative<FromNewest>(request.from) || std::holds_alternative<FromLatest>(request.from);
}

} // namespace odradek::consumer
