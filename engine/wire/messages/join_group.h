// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct JoinGroupResponse;

/// Makes a member join a classic group, or rejoin it; the answer comes once all members have asked.
struct JoinGroupRequest {
    static constexpr Api kApi{ApiKey::JoinGroup, "JoinGroup", {0, 9}, 6, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "JoinGroupRequest";
    using Response = JoinGroupResponse; ///< What it is answered with.

    /// A way of assigning that the member supports.
    struct JoinGroupRequestProtocol {
        std::string name;
        base::Bytes metadata; ///< In consumer groups see ConsumerProtocolSubscription.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("metadata", m.metadata);
        }
        /// Equal in every field.
        friend bool operator==(const JoinGroupRequestProtocol&, const JoinGroupRequestProtocol&) = default;
    };

    std::string group_id;
    std::int32_t session_timeout_ms = 0;          ///< Silence after which the member is dropped.
    std::int32_t rebalance_timeout_ms = -1;       ///< How long the member may take to rejoin.
    std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
    std::string protocol_type;                    ///< "consumer" for consumers.
    std::vector<JoinGroupRequestProtocol> protocols;
    std::optional<std::string> reason; ///< Why, for the coordinator's log (KIP-800).
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("sessionTimeoutMs", m.session_timeout_ms);
        io.field("rebalanceTimeoutMs", m.rebalance_timeout_ms, Since{1});
        io.field("memberId", m.member_id);
        io.field("groupInstanceId", m.group_instance_id, Since{5}, NullableSince{5});
        io.field("protocolType", m.protocol_type);
        io.field("protocols", m.protocols);
        io.field("reason", m.reason, Since{8}, NullableSince{8});
    }
    /// Equal in every field.
    friend bool operator==(const JoinGroupRequest&, const JoinGroupRequest&) = default;
};

/// The new generation. The leader alone learns the members, and assigns for all.
struct JoinGroupResponse {
    static constexpr Api kApi = JoinGroupRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "JoinGroupResponse";

    /// A member, for the leader to assign to.
    struct JoinGroupResponseMember {
        std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
        std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
        base::Bytes metadata;                         ///< In consumer groups see ConsumerProtocolSubscription.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("memberId", m.member_id);
            io.field("groupInstanceId", m.group_instance_id, Since{5}, NullableSince{5});
            io.field("metadata", m.metadata);
        }
        /// Equal in every field.
        friend bool operator==(const JoinGroupResponseMember&, const JoinGroupResponseMember&) = default;
    };

    std::int32_t throttle_time_ms = 0;        ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
    std::int32_t generation_id = -1;          ///< The generation of the group that the member belongs to.
    std::optional<std::string> protocol_type; ///< "consumer" for consumers.
    std::optional<std::string> protocol_name = std::string();
    std::string leader;           ///< The member id of the leader.
    bool skip_assignment = false; ///< Whether the leader shall leave the assignment as it is (KIP-814).
    std::string member_id;        ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::vector<JoinGroupResponseMember> members;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{2});
        io.field("errorCode", m.error_code);
        io.field("generationId", m.generation_id);
        io.field("protocolType", m.protocol_type, Since{7}, NullableSince{7});
        io.field("protocolName", m.protocol_name, NullableSince{7});
        io.field("leader", m.leader);
        io.field("skipAssignment", m.skip_assignment, Since{9});
        io.field("memberId", m.member_id);
        io.field("members", m.members);
    }
    /// Equal in every field.
    friend bool operator==(const JoinGroupResponse&, const JoinGroupResponse&) = default;
};

} // namespace odradek::wire
