// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/access.h"
#include "base/task.h"

#include <optional>
#include <vector>

namespace odradek::admin {

/// Searches the timestamp of the record at an offset by asking for offsets by time: it narrows an interval until the
/// leader names that very offset, or the interval is small beside the record's age. Sans I/O, a value, any
/// thread. It relies on
/// timestamps that do not go back.
class TimestampSearch {
public:
    /// For the record at `offset`, at a time when the wall clock says `now`.
    TimestampSearch(base::Offset offset, base::TimestampMs now) : offset_(offset), now_(now), high_(now) {}

    /// The time to ask for; nothing once it is known, or cannot be.
    std::optional<base::TimestampMs> next() const;

    /// Takes the answer for next(): the first offset at or after that time (−1: none), and its timestamp.
    void take(base::Offset found, base::TimestampMs timestamp);

    /// The record's timestamp, at best exact, else at most 1/1000 of its age too early. Nothing: not known.
    std::optional<base::TimestampMs> timestamp() const;

private:
    bool narrow() const;

    base::Offset offset_;
    base::TimestampMs now_;
    std::optional<base::TimestampMs> low_; // the first record at or after it is not behind ours
    base::TimestampMs high_;               // the first record at or after it is behind ours
    std::optional<base::TimestampMs> exact_;
    base::TimestampMs step_ = 1000;
};

/// A record whose age is wanted.
struct AgeQuery {
    base::TopicPartition partition; ///< Its partition.
    base::Offset offset = 0;        ///< Its offset; there must be one at or behind it.
};

/// The ages of records in ms, never negative, in the order of the queries; nothing where it cannot be known. Some tens
/// of requests a leader at most, all partitions of a leader in each.
base::Task<std::vector<std::optional<std::int64_t>>> record_ages(Access access, std::vector<AgeQuery> queries);

} // namespace odradek::admin
