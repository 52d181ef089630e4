// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/error.h"
#include "base/ids.h"
#include "consumer/delivery.h"
#include "consumer/offset_range.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace odradek::consumer {

/// What a slot waits for.
enum class SlotPhase : std::uint8_t {
    Fetching,   ///< Its broker's next fetch asks for it.
    NeedLeader, ///< Its leader must be looked up again.
    NeedBounds, ///< Its position is out of range: the log's bounds must be looked up.
    NeedEpoch,  ///< Its leader changed: was the log cut back?
    NeedRange,  ///< It was away when the tail began: its range must be looked up.
    Settling,   ///< All was fetched; it waits until that is delivered.
    Ended,      ///< Read to the end, or given up.
};

/// What a tail knew of a partition that was away when it began, to find out later where to begin. A value.
struct LateBegin {
    base::LeaderEpoch epoch = -1; ///< The newest leader epoch that was known; −1: none.
    bool is_new = false;          ///< The metadata did not name it: all that it has is wanted.
};

/// The size of answers is bounded by nothing but what is asked for.
inline constexpr std::int32_t kAnyBytes = std::numeric_limits<std::int32_t>::max();

/// One partition of a scan: where it stands. Engine thread only. Who changes what: the fetch loop moves the position,
/// the delivery loop what is settled, the caretaker the leader.
struct Slot {
    Place place;                                      ///< Which topic of the request, which partition.
    base::TopicPartition name;                        ///< The same by name.
    base::Uuid topic_id;                              ///< Zero where brokers know no ids.
    OffsetRange range;                                ///< What is to be read in all; end kNoEnd when following.
    OffsetRange window;                               ///< The part that is being read now.
    base::Offset position = 0;                        ///< The next offset to fetch.
    base::Offset settled = 0;                         ///< All below in this window was delivered or reported.
    std::uint32_t generation = 0;                     ///< Grows with every jump; answers of older ones are dropped.
    SlotPhase phase = SlotPhase::Ended;               ///< What it waits for.
    base::BrokerId leader = base::BrokerId::None;     ///< As the metadata say.
    base::LeaderEpoch leader_epoch = -1;              ///< As the metadata say.
    std::optional<base::BrokerId> replica;            ///< The replica that the leader prefers for us (KIP-392).
    base::MonotonicTime replica_until{};              ///< From then on the leader is asked whom it prefers now.
    base::LeaderEpoch read_epoch = -1;                ///< Of the batch that ends at the position; −1: unknown.
    base::Offset top = -1;                            ///< The greatest position so far: windows are read backwards.
    base::LeaderEpoch top_epoch = -1;                 ///< Of the batch that ends there.
    base::Offset high = -1;                           ///< The end that the last answer told: LSO or high watermark.
    std::int32_t max_bytes = 0;                       ///< Most bytes in an answer.
    std::int32_t line_bytes = kAnyBytes;              ///< As much as came in time over a slow line, at most.
    std::uint32_t empty_answers = 0;                  ///< In a row, although there should be more.
    std::uint32_t failures = 0;                       ///< In a row.
    std::uint32_t bad_tries = 0;                      ///< How often a batch that cannot be read was fetched again.
    base::MonotonicTime not_before{};                 ///< Backoff: nothing is asked before.
    std::optional<base::MonotonicTime> failing_since; ///< The first failure in a row.
    std::optional<base::MonotonicTime> short_since;   ///< Since when the log ends before the window, all read.
    std::optional<base::Error> error;                 ///< The last failure; final when the phase is Ended.
    std::optional<LateBegin> late;                    ///< A tail's: its range is not known yet (see latecomers.h).
    bool awaited = false;                             ///< A page does without it; the tail goes on behind its range.
    bool trouble_told = false;                        ///< The sink knows that it fails.
    bool caught_up_told = false;                      ///< The sink knows that it has everything.
    std::vector<base::Offset> excluded;               ///< Not to be delivered, ascending.
    std::optional<base::TimestampMs> not_before_time; ///< Old brokers: older records are left out.
    std::optional<base::TimestampMs> before_time;     ///< Old brokers: records from here on are left out.

    /// The broker that is asked.
    base::BrokerId broker() const noexcept { return replica.value_or(leader); }

    /// Whether it is read any more.
    bool ended() const noexcept { return phase == SlotPhase::Ended; }

    /// Whether a fetch may name it now.
    bool fetchable(base::MonotonicTime now) const noexcept { return phase == SlotPhase::Fetching && not_before <= now; }

    /// Starts to read a window.
    void begin(OffsetRange next);

    /// A batch was fetched that ends before `next`, written by the leader of `epoch` (−1: unknown).
    void fetched(base::Offset next, base::LeaderEpoch epoch);

    /// Forgets which leaders wrote what was read.
    void forget_epochs();

    /// Goes on from another offset of the window; what is under way is dropped when it arrives.
    void jump(base::Offset offset, SlotPhase next);

    /// Takes note of a failure, and waits for `next`, with a backoff that doubles.
    void fail(base::Error failure, SlotPhase next, base::MonotonicTime now, base::Duration first_backoff,
              base::Duration max_backoff);

    /// Takes note of an answer: failures begin anew.
    void succeed();
};

} // namespace odradek::consumer
