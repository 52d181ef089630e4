// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "base/ids.h"
#include "base/task.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace odradek::records {
class RecordBlock;
}

/// What a scan hands out: chosen entries of decoded batches, events between them, and a summary at the end.
namespace odradek::consumer {

/// A run of neighbouring entries of a block.
struct EntryRange {
    std::uint32_t first = 0; ///< Index of the first entry.
    std::uint32_t count = 0; ///< How many.

    friend bool operator==(const EntryRange&, const EntryRange&) = default;
};

/// Entries of one decoded batch. Immutable, any thread. No record is copied: a row is (block, index).
struct Delivery {
    std::uint32_t topic = 0;                           ///< Index into ScanRequest::topics.
    base::PartitionId partition = -1;                  ///< The partition.
    std::shared_ptr<const records::RecordBlock> block; ///< The decoded batch, never null.
    std::vector<EntryRange> entries;                   ///< The chosen entries, ascending, at least one.
    std::uint32_t count = 0;                           ///< Their number over all ranges.
};

/// Where an event belongs.
struct Place {
    std::uint32_t topic = 0;          ///< Index into ScanRequest::topics.
    base::PartitionId partition = -1; ///< The partition; −1: the whole topic.

    friend bool operator==(const Place&, const Place&) = default;
};

/// Why offsets of a range have no visible record.
enum class GapKind : std::uint8_t {
    Missing,   ///< Offsets without a record: compaction, or records that the broker dropped.
    Control,   ///< A transaction's marker.
    Aborted,   ///< Records of an aborted transaction.
    Retention, ///< Deleted before they could be read.
    Truncated, ///< The partition's log was cut back after a change of leader; the offsets may be written anew.
    Unsure,    ///< The partition was away when a tail began: some of these may have come since. They were not read.
};

/// What a transaction's marker says.
enum class Marker : std::uint8_t { None, Abort, Commit, Unknown };

/// Offsets [first, end) without a visible record.
struct Gap {
    Place place{};                    ///< The partition.
    GapKind kind = GapKind::Missing;  ///< Why.
    base::Offset first = 0;           ///< First offset.
    base::Offset end = 0;             ///< Exclusive end.
    std::int64_t records = 0;         ///< Records hidden: aborted ones or markers; 0 where there are none.
    std::int64_t producer_id = -1;    ///< Control and Aborted: the producer.
    std::int16_t producer_epoch = -1; ///< Control and Aborted: its epoch.
    Marker marker = Marker::None;     ///< Control: what it says.

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// A batch that cannot be read. `skipped` tells whether the scan went on behind it (ScanRequest::skip_corrupt).
struct BadBatch {
    Place place{};           ///< The partition.
    base::Offset first = 0;  ///< Its first offset.
    base::Offset end = 0;    ///< Exclusive end; `first` where it is unknown.
    base::Error error{};     ///< Corrupt, TooLarge, Unsupported; names partition and offset.
    base::SharedBytes raw{}; ///< The bytes as they came.
    bool skipped = false;    ///< Whether the scan goes on behind it.
};

/// A following scan has read everything that there was.
struct CaughtUp {
    Place place{};           ///< The partition.
    base::Offset offset = 0; ///< The next offset that will be read.

    friend bool operator==(const CaughtUp&, const CaughtUp&) = default;
};

/// A partition that cannot be read for now, or (`final`) not any more in this scan.
struct PartitionTrouble {
    Place place{};       ///< The partition, or the whole topic.
    base::Error error{}; ///< Why.
    bool final = false;  ///< Whether the scan has given it up.
};

/// A partition reads again after a trouble.
struct PartitionRecovered {
    Place place{}; ///< The partition.

    friend bool operator==(const PartitionRecovered&, const PartitionRecovered&) = default;
};

/// A following scan has found a new partition, and reads it from its begin.
struct PartitionAdded {
    Place place{}; ///< The partition.

    friend bool operator==(const PartitionAdded&, const PartitionAdded&) = default;
};

/// The topic was deleted, or deleted and created again under the same name: its partitions are not read any more.
struct TopicGone {
    std::uint32_t topic = 0; ///< Index into ScanRequest::topics.
    base::Uuid old_id;       ///< The id that was read; zero where brokers know no ids.
    base::Uuid new_id;       ///< The id of its successor; zero: deleted.

    friend bool operator==(const TopicGone&, const TopicGone&) = default;
};

/// Timestamps go back within a partition, so that "newest" and "sorted by time" differ from the order of offsets.
struct TimeGoesBack {
    Place place{};           ///< The partition.
    base::Offset offset = 0; ///< The first record that is older than one before it.

    friend bool operator==(const TimeGoesBack&, const TimeGoesBack&) = default;
};

/// Times were asked for, and a topic holds records without timestamps (magic 0, before Kafka 0.10). Brokers of that age
/// tell by a time where segments begin, no more, and by the times of files, which change when a replica is copied:
/// nobody can tell which records are meant. None is left out then, so that rather too many are shown than too few. Told
/// once a topic, before its records; at least one of the three is set.
struct NoTimestamps {
    std::uint32_t topic = 0; ///< Index into ScanRequest::topics.
    bool from = false;       ///< FromTime was taken by segment: older records are shown too.
    bool to = false;         ///< ToTime ends nothing: records up to the log's end are shown.
    bool order = false;      ///< There is nothing to order by, nor to choose the newest of several partitions by.

    friend bool operator==(const NoTimestamps&, const NoTimestamps&) = default;
};

/// The ranges were looked up and reading starts.
struct ScanStarted {
    /// One partition's range.
    struct Range {
        Place place{};          ///< The partition.
        base::Offset begin = 0; ///< First offset.
        base::Offset end = 0;   ///< Exclusive end as it is now, also when following.
        bool away = false;      ///< A tail's: it is not known yet and both ends are 0; it is waited for.

        friend bool operator==(const Range&, const Range&) = default;
    };
    std::vector<Range> ranges; ///< In the order of topic and partition.
    std::int64_t total = 0;    ///< Offsets in all ranges: the most records that there can be.
};

/// What happens between records. Immutable, any thread.
using ScanEvent = std::variant<ScanStarted, Gap, BadBatch, CaughtUp, PartitionTrouble, PartitionRecovered,
                               PartitionAdded, TopicGone, TimeGoesBack, NoTimestamps>;

/// Takes what a scan reads. All calls on the engine thread, one at a time.
class ScanSink {
public:
    virtual ~ScanSink() = default;

    /// Takes records; never an empty list. While it suspends, nothing is delivered, and fetching stops when the queue
    /// is full (backpressure). An error ends the scan, with that error in its summary.
    virtual base::Task<base::Result<void>> deliver(std::vector<Delivery> deliveries) = 0;

    /// Takes an event; it stands between the records before and after it of its partition.
    virtual void event(ScanEvent event) = 0;
};

/// How far a scan has come. A value.
struct ScanProgress {
    std::int64_t scanned = 0;     ///< Records looked at within the range, aborted ones too, markers not.
    std::int64_t delivered = 0;   ///< Records handed to the sink.
    std::int64_t aborted = 0;     ///< Records hidden as aborted.
    std::int64_t markers = 0;     ///< Control records.
    std::int64_t total = 0;       ///< Offsets in all ranges; grows when following.
    std::int64_t passed = 0;      ///< Offsets passed of these, gaps too.
    std::int64_t bytes = 0;       ///< Bytes of batches received.
    std::int64_t corrupt = 0;     ///< Batches that failed their checksum or their structure.
    std::int64_t undecodable = 0; ///< Batches that cannot be decoded (codec, magic, size).
    std::int64_t behind = 0;      ///< Of a tail: offsets up to the ends that brokers told last, and not passed yet.

    friend bool operator==(const ScanProgress&, const ScanProgress&) = default;
};

/// Why a scan ended.
enum class ScanEnd : std::uint8_t {
    Complete,  ///< Every range was read to its end.
    Limit,     ///< The limit was reached.
    Partial,   ///< Some partitions could not be read to their end; the others were. See `outcomes`.
    Cancelled, ///< Whoever asked has cancelled.
    Refused,   ///< The sink answered with an error.
    Failed,    ///< Nothing could be read: no topic, no broker. See `error`.
};

/// What became of one partition, and its bounds for the pages next to this one.
struct PartitionOutcome {
    Place place{};                      ///< The partition.
    base::Offset begin = 0;             ///< Where its range began.
    base::Offset end = 0;               ///< Where its range ended (exclusive); following: where reading stopped.
    base::Offset next = 0;              ///< Everything below, within the range, was delivered or reported.
    std::optional<base::Error> error{}; ///< Why it was given up.
    base::Offset older_end = 0;         ///< The older page's exclusive end.
    std::vector<base::Offset> older_excluded{}; ///< Below older_end, already delivered (timestamps that go back).
    base::Offset newer_begin = 0;               ///< The newer page's first offset.
    std::vector<base::Offset> newer_excluded{}; ///< From newer_begin on, already delivered.
};

/// The end of a scan. A search says whether it is complete.
struct ScanSummary {
    ScanEnd end = ScanEnd::Failed;            ///< Why it ended.
    std::optional<base::Error> error{};       ///< Failed and Refused: the error. Partial: the first one.
    ScanProgress counts{};                    ///< What was scanned, delivered, left out.
    std::vector<PartitionOutcome> outcomes{}; ///< Each partition, in the order of topic and partition.

    /// Whether every record of the range was seen.
    bool complete() const noexcept { return end == ScanEnd::Complete && counts.corrupt + counts.undecodable == 0; }
};

} // namespace odradek::consumer
