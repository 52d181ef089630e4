// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct LeaveGroupResponse;

/// Makes members leave a classic group at once; many from version 3 on (KIP-345).
struct LeaveGroupRequest {
    static constexpr Api kApi{ApiKey::LeaveGroup, "LeaveGroup", {0, 5}, 4, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "LeaveGroupRequest";
    using Response = LeaveGroupResponse; ///< What it is answered with.

    /// A member that leaves.
    struct MemberIdentity {
        std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
        std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
        std::optional<std::string> reason;            ///< Why, for the coordinator's log (KIP-800).
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("memberId", m.member_id);
            io.field("groupInstanceId", m.group_instance_id, NullableSince{3});
            io.field("reason", m.reason, Since{5}, NullableSince{5});
        }
        /// Equal in every field.
        friend bool operator==(const MemberIdentity&, const MemberIdentity&) = default;
    };

    std::string group_id;
    std::string member_id; ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::vector<MemberIdentity> members;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("memberId", m.member_id, Versions{0, 2});
        io.field("members", m.members, Since{3});
    }
    /// Equal in every field.
    friend bool operator==(const LeaveGroupRequest&, const LeaveGroupRequest&) = default;
};

/// Whether they have left.
struct LeaveGroupResponse {
    static constexpr Api kApi = LeaveGroupRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "LeaveGroupResponse";

    /// Whether one member has left.
    struct MemberResponse {
        std::string member_id; ///< Given by the coordinator, or by the member itself (KIP-1082).
        std::optional<std::string> group_instance_id = std::string(); ///< Set for static members (KIP-345).
        std::int16_t error_code = 0;                                  ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("memberId", m.member_id);
            io.field("groupInstanceId", m.group_instance_id, NullableSince{3});
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const MemberResponse&, const MemberResponse&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<MemberResponse> members;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("errorCode", m.error_code);
        io.field("members", m.members, Since{3});
    }
    /// Equal in every field.
    friend bool operator==(const LeaveGroupResponse&, const LeaveGroupResponse&) = default;
};

} // namespace odradek::wire
