// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>

namespace odradek::consumer {

/// What a partition's error code in a fetch answer asks for.
enum class FetchStep : std::uint8_t {
    Read,        ///< No error.
    Retry,       ///< Ask again after a backoff.
    FindLeader,  ///< Look up the leader, forget the preferred replica.
    CheckBounds, ///< Look up the log's bounds at the leader.
    GiveUp,      ///< Nothing that waiting could mend.
};

/// What to do about a partition's code. `from_leader`: whether the leader said it; a follower may lag behind, so its
/// OFFSET_OUT_OF_RANGE moves no position (KIP-392). Codes that this client does not know are tried again.
FetchStep judge(base::KafkaCode code, bool from_leader) noexcept;

/// Whether a fetch that got no answer, or one that cannot be read, is worth another try.
bool may_pass(const base::Error& error) noexcept;

/// Whether a top-level code of a fetch answer concerns the session alone, so that a full fetch mends it (KIP-227).
bool concerns_session(base::KafkaCode code) noexcept;

} // namespace odradek::consumer
