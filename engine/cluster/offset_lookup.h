// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/ids.h"
#include "base/task.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace odradek::cluster {

class Cluster;

/// The protocol's numbers for offsets that are not looked up by time.
namespace offset_at {
inline constexpr base::TimestampMs kLatest = -1;          ///< High watermark, or the last stable offset.
inline constexpr base::TimestampMs kEarliest = -2;        ///< The log's first offset.
inline constexpr base::TimestampMs kMaxTimestamp = -3;    ///< The record with the greatest timestamp (3.0).
inline constexpr base::TimestampMs kEarliestLocal = -4;   ///< The first on the broker's own disk (3.4).
inline constexpr base::TimestampMs kLatestTiered = -5;    ///< The last in remote storage (3.9).
inline constexpr base::TimestampMs kEarliestPending = -6; ///< The first not uploaded yet (4.2).
} // namespace offset_at

/// What is asked for a time (ms since 1970 UTC): the time itself, or the log's begin for a time before 1970. No record
/// is older than the log's begin, and on the wire times below 0 mean something else (see offset_at).
base::TimestampMs at_time(base::TimestampMs time) noexcept;

/// A question for one partition.
struct OffsetQuery {
    base::TopicPartition partition;              ///< The partition.
    base::TimestampMs time = offset_at::kLatest; ///< From at_time(), or one of offset_at.
};

/// What a leader answered.
struct FoundOffset {
    base::Offset offset = -1;         ///< −1: there is none (no record at or after the time).
    base::TimestampMs timestamp = -1; ///< That record's, where it was looked up by time; −1: not told.
    base::LeaderEpoch epoch = -1;     ///< Its leader epoch; −1: not told.
    bool by_segment = false;          ///< A broker before 0.10.1 looked up a time: records from here on may be older.

    friend bool operator==(const FoundOffset&, const FoundOffset&) = default;
};

/// How long a look-up goes on asking.
struct LookupPatience {
    int rounds = 6;                       ///< How often a leader is asked at most, with fresh metadata between two.
    std::optional<base::Duration> within; ///< No question goes on for longer than that from the begin; unset: any time.
};

/// Looks up offsets at the leaders, one request a leader where it can be, side by side. Answers stand in the order of
/// the queries. `committed`: latest means the last stable offset (where brokers have one). Leaders that moved are
/// followed with a refresh, as `patience` allows. Errors, each for itself: NotFound, Unavailable, Unsupported (the
/// broker is too old for that question), Broker (ACL), those of the connection, Cancelled. Engine thread only.
base::Task<std::vector<base::Result<FoundOffset>>> look_up_offsets(std::shared_ptr<Cluster> cluster,
                                                                   std::vector<OffsetQuery> queries, bool committed,
                                                                   LookupPatience patience = {});

} // namespace odradek::cluster
