// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consumer/fetch_session.h"
#include "consumer/slot.h"
#include "wire/messages/fetch.h"

#include <cstdint>
#include <string>
#include <vector>

/// Between slots and the wire.
namespace odradek::consumer {

/// Fetch from this version on names topics by id.
inline constexpr std::int16_t kFetchByTopicId = 13;

/// Fetch from this version on has sessions.
inline constexpr std::int16_t kFetchWithSessions = 7;

/// Before this version the first batch may be cut by the partition's size limit (KIP-74).
inline constexpr std::int16_t kFetchWholeBatch = 3;

/// What is the same for every partition of a fetch.
struct FetchLimits {
    std::int32_t max_wait_ms = 500;  ///< How long the broker may wait for data.
    std::int32_t min_bytes = 1;      ///< How many bytes it waits for, at most so long.
    std::int32_t response_bytes = 0; ///< Most bytes in the answer.
    bool committed = true;           ///< read_committed.
    std::string rack{};              ///< Where the client stands, for a replica nearby; empty: the leader.
};

/// The request for a session's fetch.
wire::FetchRequest make_fetch(const SessionFetch& fetch, const std::vector<Slot>& slots, const FetchLimits& limits);

} // namespace odradek::consumer
