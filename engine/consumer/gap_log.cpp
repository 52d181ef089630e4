// SPDX-License-Identifier: Apache-2.0
#include "consumer/gap_log.h"

#include <algorithm>
#include <utility>

namespace odradek::consumer {
namespace {

bool same_cause(const Gap& a, const Gap& b) {
    return a.kind == b.kind && a.kind != GapKind::Control && a.producer_id == b.producer_id &&
           a.producer_epoch == b.producer_epoch && a.end == b.first;
}

} // namespace

void GapLog::add(Gap gap) {
    gap.place = place_;
    gap.first = std::max(gap.first, range_.begin);
    gap.end = std::min(gap.end, range_.end);
    if (!gaps_ || gap.end <= gap.first) return;
    Gap* last = events_.empty() ? nullptr : std::get_if<Gap>(&events_.back());
    if (last != nullptr && same_cause(*last, gap)) {
        last->end = gap.end;
        last->records += gap.records;
    } else {
        events_.emplace_back(gap);
    }
}

void GapLog::missing(base::Offset first, base::Offset end) {
    add({.kind = GapKind::Missing, .first = first, .end = end});
}

void GapLog::aborted(base::Offset first, base::Offset end, std::int64_t records, std::int64_t producer_id,
                     std::int16_t epoch) {
    add({.kind = GapKind::Aborted,
         .first = first,
         .end = end,
         .records = records,
         .producer_id = producer_id,
         .producer_epoch = epoch});
}

void GapLog::control(base::Offset offset, Marker marker, std::int64_t producer_id, std::int16_t epoch) {
    add({.kind = GapKind::Control,
         .first = offset,
         .end = offset + 1,
         .records = 1,
         .producer_id = producer_id,
         .producer_epoch = epoch,
         .marker = marker});
}

void GapLog::bad(BadBatch batch) {
    events_.emplace_back(std::move(batch));
}

} // namespace odradek::consumer
