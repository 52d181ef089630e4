// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/fetcher.h"
#include "consumer/scan_state.h"

#include <memory>
#include <optional>

/// Partitions that are away when a tail begins: without a leader, out of reach, not named in the metadata yet. They are
/// asked for again until they answer, and are then read from a place of which it is sure that nothing is missed.
///
/// From the oldest, from an offset, from a time: that place is looked up when the partition is back (a time is then, as
/// ever, the first record at or after it). From the latest, and behind the newest records, it is the end of the log as
/// it was when the tail began (ScanStarted), which nobody can be asked for any more, so the leader epochs say it
/// (KIP-320): what is appended after the begin bears the newest epoch that was known then, or a later one. Reading
/// begins where the first of those epochs begins. A partition that had no leader has nothing from before the begin
/// there; one that was merely out of our reach may have older records of the same leader's term. Where these are more
/// than ScanTuning::late_offsets, or where brokers know no epochs, as many before the end are read, and a gap
/// (GapKind::Unsure) names the rest.
///
/// So every record that was appended after the begin is delivered once, or lies in such a gap. Not promised: what
/// retention takes before the return; records of a deposed leader that wrote on without knowing so; those of
/// transactions that were open before the begin; and the newest records from before the begin, which the page in front
/// of the tail lacks.
namespace odradek::consumer {

/// Asks for the ranges of such partitions until all of them read, or it is cancelled. A job of its own: a question may
/// take long, and nobody else shall wait for it. `fetcher` outlives it. Engine thread only.
base::Task<void> attend_late(std::shared_ptr<ScanState> state, Fetcher& fetcher);

/// Where a late partition is read from. A value.
struct LatePlan {
    base::Offset begin = 0;  ///< Reading begins here.
    base::Offset unsure = 0; ///< From here up to `begin` there may be wanted records; equal where there are none.

    friend bool operator==(const LatePlan&, const LatePlan&) = default;
};

/// Plans it for a log that holds [earliest, latest) now. `floor`: no wanted record stands before; −1: unknown. `most`:
/// how much is read before `latest` at most. Sans I/O.
LatePlan plan_late(base::Offset earliest, base::Offset latest, base::Offset floor, std::int64_t most) noexcept;

/// Whether a partition that gives this error to a tail's begin may come back by itself. Sans I/O.
bool may_return(const base::Error& error) noexcept;

} // namespace odradek::consumer
