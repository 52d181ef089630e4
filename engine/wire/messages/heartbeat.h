// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct HeartbeatResponse;

/// Tells the coordinator that a member of a classic group lives.
struct HeartbeatRequest {
    static constexpr Api kApi{ApiKey::Heartbeat, "Heartbeat", {0, 4}, 4, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "HeartbeatRequest";
    using Response = HeartbeatResponse; ///< What it is answered with.

    std::string group_id;
    std::int32_t generation_id = 0;
    std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("generationId", m.generation_id);
        io.field("memberId", m.member_id);
        io.field("groupInstanceId", m.group_instance_id, Since{3}, NullableSince{3});
    }
    /// Equal in every field.
    friend bool operator==(const HeartbeatRequest&, const HeartbeatRequest&) = default;
};

/// Whether the member may go on; REBALANCE_IN_PROGRESS asks it to rejoin.
struct HeartbeatResponse {
    static constexpr Api kApi = HeartbeatRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "HeartbeatResponse";

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("errorCode", m.error_code);
    }
    /// Equal in every field.
    friend bool operator==(const HeartbeatResponse&, const HeartbeatResponse&) = default;
};

} // namespace odradek::wire
