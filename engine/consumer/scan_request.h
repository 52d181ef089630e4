// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What is to be read: topics, ranges, isolation, order. Browsing never joins a group and never commits.
namespace odradek::consumer {

/// From the earliest record that the partition still has.
struct FromOldest {
    friend bool operator==(const FromOldest&, const FromOldest&) = default;
};

/// From the end as it is when the scan begins: the last stable offset when committed records are read, else the high
/// watermark. Nothing stands behind it until something is written, so without following it reads nothing.
struct FromLatest {
    friend bool operator==(const FromLatest&, const FromLatest&) = default;
};

/// The newest `count` visible records in all: the last `count` of each chosen partition, then of these the greatest by
/// (timestamp, topic, partition, offset). Gaps of compaction, transactions and control records do not count.
struct FromNewest {
    std::int64_t count = 0; ///< At least 1.

    friend bool operator==(const FromNewest&, const FromNewest&) = default;
};

/// From this offset on, in every chosen partition.
struct FromOffset {
    base::Offset offset = 0; ///< At least 0.

    friend bool operator==(const FromOffset&, const FromOffset&) = default;
};

/// From the first offset whose timestamp is at or after `time`, in every chosen partition.
struct FromTime {
    base::TimestampMs time = 0; ///< ms since 1970 UTC.

    friend bool operator==(const FromTime&, const FromTime&) = default;
};

/// The first `count` visible records of each chosen partition from its range's begin on, then of these the least by
/// (timestamp, topic, partition, offset): the mirror image of FromNewest, for paging forward.
struct FromNext {
    std::int64_t count = 0; ///< At least 1.

    friend bool operator==(const FromNext&, const FromNext&) = default;
};

/// Where a scan begins.
using ScanFrom = std::variant<FromOldest, FromNewest, FromOffset, FromTime, FromNext, FromLatest>;

/// Up to the end as it is when the scan starts: the last stable offset when committed records are read, else the high
/// watermark.
struct ToLatest {
    friend bool operator==(const ToLatest&, const ToLatest&) = default;
};

/// Up to, and without, this offset.
struct ToOffset {
    base::Offset offset = 0; ///< Exclusive, at least 0.

    friend bool operator==(const ToOffset&, const ToOffset&) = default;
};

/// Up to, and without, the first offset whose timestamp is at or after `time`.
struct ToTime {
    base::TimestampMs time = 0; ///< ms since 1970 UTC.

    friend bool operator==(const ToTime&, const ToTime&) = default;
};

/// Where a scan ends. Ranges are half-open. Following scans have no end: they ignore it.
using ScanTo = std::variant<ToLatest, ToOffset, ToTime>;

/// Which records are visible.
enum class Isolation : std::uint8_t {
    Committed,   ///< Without the records of open and of aborted transactions (the default).
    Uncommitted, ///< Every record.
};

/// In which order records are handed out. Within a partition, Arrival always keeps the order of offsets.
enum class Order : std::uint8_t {
    Arrival, ///< As they come; each partition in the order of its offsets.
    Time,    ///< Sorted by (timestamp, topic, partition, offset) over the whole range; refused with follow.
};

/// Bounds of one partition, for pages; they narrow what `from` and `to` say.
struct PartitionRange {
    base::PartitionId partition = -1;   ///< Which partition.
    std::optional<base::Offset> from;   ///< First offset; nothing: the earliest.
    std::optional<base::Offset> to;     ///< Exclusive end; nothing: the latest.
    std::vector<base::Offset> excluded; ///< Offsets within that were handed out before, ascending; usually none.

    friend bool operator==(const PartitionRange&, const PartitionRange&) = default;
};

/// One topic of a scan.
struct ScanTopic {
    std::string name;                          ///< The topic's name.
    std::vector<base::PartitionId> partitions; ///< Chosen partitions; none: all of them.
    std::vector<PartitionRange> ranges;        ///< Bounds for some of them; usually none.

    friend bool operator==(const ScanTopic&, const ScanTopic&) = default;
};

/// Sizes and times that the tests and the benchmarks vary.
struct ScanTuning {
    std::int32_t min_bytes = 1;                               ///< How much an answer waits for, or for max_wait.
    std::int32_t partition_bytes = 1 << 20;                   ///< Most bytes a partition in an answer.
    std::int32_t response_bytes = 16 << 20;                   ///< Most bytes in an answer.
    std::int64_t queued_bytes = 32 << 20;                     ///< Fetched and not yet delivered, over all brokers.
    std::int64_t merge_bytes = 256LL << 20;                   ///< Held back to sort by time.
    base::Duration max_wait = std::chrono::milliseconds(500); ///< How long a broker may hold an empty answer.
    base::Duration patience = std::chrono::seconds(60);       ///< A bounded scan gives a partition up after this.
    base::Duration refresh_every = std::chrono::seconds(10);  ///< Following: how often new partitions are looked for.
    base::Duration backoff = std::chrono::milliseconds(100);  ///< First wait after a failure; it doubles.
    base::Duration max_backoff = std::chrono::seconds(2);     ///< The longest wait after a failure.
    base::Duration begin_within = std::chrono::seconds(10);   ///< Following: partitions that take longer begin late.
    std::int64_t late_offsets = 10'000; ///< Following: most that is read of a late partition from before its return,
                                        ///< where it is not known when it was written.

    friend bool operator==(const ScanTuning&, const ScanTuning&) = default;
};

/// A whole scan. A value; any thread.
struct ScanRequest {
    std::vector<ScanTopic> topics;              ///< At least one, no topic twice.
    ScanFrom from;                              ///< Where to begin.
    ScanTo to;                                  ///< Where to end; without meaning when following.
    std::optional<std::int64_t> limit;          ///< Most records in all; nothing: no limit. At least 1.
    bool follow = false;                        ///< Go on with what arrives, until cancelled or the limit. Partitions
                                                ///< that are away at the begin are waited for (see latecomers.h).
    Isolation isolation = Isolation::Committed; ///< Which records are visible.
    Order order = Order::Arrival;               ///< In which order.
    bool skip_corrupt = false;                  ///< Step over batches that cannot be read, counting them.
    bool report_gaps = true;                    ///< Tell the sink of gaps, control records, aborted ranges.
    ScanTuning tuning;                          ///< Sizes and times.

    friend bool operator==(const ScanRequest&, const ScanRequest&) = default;
};

/// Whether a request makes sense. Error: Usage; `where` names the field as the command line does ("--order").
base::Result<void> validate(const ScanRequest& request);

} // namespace odradek::consumer
