// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/record_block.h"

namespace odradek::records {

/// What a control record says. Other numbers can stand on the wire.
enum class ControlType : std::int16_t {
    Abort = 0,          ///< The producer's transaction was aborted.
    Commit = 1,         ///< The producer's transaction was committed.
    LeaderChange = 2,   ///< KRaft.
    SnapshotHeader = 3, ///< KRaft.
    SnapshotFooter = 4, ///< KRaft.
    KraftVersion = 5,   ///< KRaft.
    KraftVoters = 6,    ///< KRaft.
};

/// "abort", "commit", …; "unknown" for other numbers.
std::string_view name(ControlType type) noexcept;

/// A control record (KIP-98). Immutable, any thread.
struct ControlMarker {
    ControlType type = ControlType::Abort; ///< What it says.
    std::int16_t version = 0;              ///< The version of its key.
    std::int32_t coordinator_epoch = -1;   ///< Abort and commit: of the coordinator that wrote it; else −1.

    friend bool operator==(const ControlMarker&, const ControlMarker&) = default;
};

/// Reads a record of a control batch. Errors: Corrupt (its key or value is too short; `where` names its offset).
base::Result<ControlMarker> control_marker(const RecordView& record);

} // namespace odradek::records
