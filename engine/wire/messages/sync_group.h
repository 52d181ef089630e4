// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct SyncGroupResponse;

/// Brings the leader's assignments to the coordinator; the others send none. Ends a rebalance.
struct SyncGroupRequest {
    static constexpr Api kApi{ApiKey::SyncGroup, "SyncGroup", {0, 5}, 4, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "SyncGroupRequest";
    using Response = SyncGroupResponse; ///< What it is answered with.

    /// What the leader assigns to one member.
    struct SyncGroupRequestAssignment {
        std::string member_id;  ///< Given by the coordinator, or by the member itself (KIP-1082).
        base::Bytes assignment; ///< In consumer groups see ConsumerProtocolAssignment.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("memberId", m.member_id);
            io.field("assignment", m.assignment);
        }
        /// Equal in every field.
        friend bool operator==(const SyncGroupRequestAssignment&, const SyncGroupRequestAssignment&) = default;
    };

    std::string group_id;
    std::int32_t generation_id = 0;               ///< The generation of the group that the member belongs to.
    std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
    std::optional<std::string> protocol_type;     ///< "consumer" for consumers.
    std::optional<std::string> protocol_name;
    std::vector<SyncGroupRequestAssignment> assignments;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("generationId", m.generation_id);
        io.field("memberId", m.member_id);
        io.field("groupInstanceId", m.group_instance_id, Since{3}, NullableSince{3});
        io.field("protocolType", m.protocol_type, Since{5}, NullableSince{5});
        io.field("protocolName", m.protocol_name, Since{5}, NullableSince{5});
        io.field("assignments", m.assignments);
    }
    /// Equal in every field.
    friend bool operator==(const SyncGroupRequest&, const SyncGroupRequest&) = default;
};

/// What is assigned to the member.
struct SyncGroupResponse {
    static constexpr Api kApi = SyncGroupRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "SyncGroupResponse";

    std::int32_t throttle_time_ms = 0;        ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
    std::optional<std::string> protocol_type; ///< "consumer" for consumers.
    std::optional<std::string> protocol_name;
    base::Bytes assignment; ///< In consumer groups see ConsumerProtocolAssignment.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("errorCode", m.error_code);
        io.field("protocolType", m.protocol_type, Since{5}, NullableSince{5});
        io.field("protocolName", m.protocol_name, Since{5}, NullableSince{5});
        io.field("assignment", m.assignment);
    }
    /// Equal in every field.
    friend bool operator==(const SyncGroupResponse&, const SyncGroupResponse&) = default;
};

} // namespace odradek::wire
