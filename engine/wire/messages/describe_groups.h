// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DescribeGroupsResponse;

/// Asks the coordinator of classic groups for their state and members.
struct DescribeGroupsRequest {
    static constexpr Api kApi{ApiKey::DescribeGroups, "DescribeGroups", {0, 6}, 5};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DescribeGroupsRequest";
    using Response = DescribeGroupsResponse; ///< What it is answered with.

    std::vector<std::string> groups;
    bool include_authorized_operations = false;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groups", m.groups);
        io.field("includeAuthorizedOperations", m.include_authorized_operations, Since{3});
    }
    /// Equal in every field.
    friend bool operator==(const DescribeGroupsRequest&, const DescribeGroupsRequest&) = default;
};

/// State and members of classic groups.
struct DescribeGroupsResponse {
    static constexpr Api kApi = DescribeGroupsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DescribeGroupsResponse";

    /// A member of a classic group.
    struct DescribedGroupMember {
        std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
        std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
        std::string client_id;
        std::string client_host;       ///< Its address, with a leading slash.
        base::Bytes member_metadata;   ///< In consumer groups see ConsumerProtocolSubscription.
        base::Bytes member_assignment; ///< In consumer groups see ConsumerProtocolAssignment.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("memberId", m.member_id);
            io.field("groupInstanceId", m.group_instance_id, Since{4}, NullableSince{4});
            io.field("clientId", m.client_id);
            io.field("clientHost", m.client_host);
            io.field("memberMetadata", m.member_metadata);
            io.field("memberAssignment", m.member_assignment);
        }
        /// Equal in every field.
        friend bool operator==(const DescribedGroupMember&, const DescribedGroupMember&) = default;
    };

    /// A classic group. One that does not exist is answered as Dead, from version 6 on with an error (KIP-1043).
    struct DescribedGroup {
        std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message; ///< The broker's own words, or null.
        std::string group_id;
        std::string group_state;   ///< "Stable", "Empty", …
        std::string protocol_type; ///< "consumer" for consumers.
        std::string protocol_data; ///< The assignor that the members agreed on.
        std::vector<DescribedGroupMember> members;
        std::int32_t authorized_operations =
            std::numeric_limits<std::int32_t>::min(); ///< The allowed ones as bits (KIP-430).
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, Since{6}, NullableSince{6});
            io.field("groupId", m.group_id);
            io.field("groupState", m.group_state);
            io.field("protocolType", m.protocol_type);
            io.field("protocolData", m.protocol_data);
            io.field("members", m.members);
            io.field("authorizedOperations", m.authorized_operations, Since{3});
        }
        /// Equal in every field.
        friend bool operator==(const DescribedGroup&, const DescribedGroup&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DescribedGroup> groups;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("groups", m.groups);
    }
    /// Equal in every field.
    friend bool operator==(const DescribeGroupsResponse&, const DescribeGroupsResponse&) = default;
};

} // namespace odradek::wire
