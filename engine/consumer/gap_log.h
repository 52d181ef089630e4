// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/delivery.h"
#include "consumer/offset_range.h"

#include <vector>

namespace odradek::consumer {

/// Collects the events of one run, clipped to its range; neighbouring gaps of one cause become one. One thread.
class GapLog {
public:
    /// For one partition's range. `gaps`: whether gaps are reported at all; bad batches always are.
    GapLog(Place place, OffsetRange range, bool gaps) : place_(place), range_(range), gaps_(gaps) {}

    /// Offsets [first, end) have no record; nothing where end ≤ first.
    void missing(base::Offset first, base::Offset end);

    /// An aborted transaction's records.
    void aborted(base::Offset first, base::Offset end, std::int64_t records, std::int64_t producer_id,
                 std::int16_t epoch);

    /// A transaction's marker.
    void control(base::Offset offset, Marker marker, std::int64_t producer_id, std::int16_t epoch);

    /// A batch that was skipped.
    void bad(BadBatch batch);

    /// The events so far.
    std::vector<ScanEvent> take() { return std::move(events_); }

private:
    void add(Gap gap);

    Place place_;
    OffsetRange range_;
    bool gaps_;
    std::vector<ScanEvent> events_;
};

} // namespace odradek::consumer
