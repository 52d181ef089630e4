// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct ListGroupsResponse;

/// Asks a broker for the groups that it coordinates; the whole list needs every broker (KIP-518, KIP-848).
struct ListGroupsRequest {
    static constexpr Api kApi{ApiKey::ListGroups, "ListGroups", {0, 5}, 3};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "ListGroupsRequest";
    using Response = ListGroupsResponse; ///< What it is answered with.

    std::vector<std::string> states_filter; ///< Empty for all.
    std::vector<std::string> types_filter;  ///< Empty for all.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("statesFilter", m.states_filter, Since{4});
        io.field("typesFilter", m.types_filter, Since{5});
    }
    /// Equal in every field.
    friend bool operator==(const ListGroupsRequest&, const ListGroupsRequest&) = default;
};

/// The groups that the asked broker coordinates.
struct ListGroupsResponse {
    static constexpr Api kApi = ListGroupsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "ListGroupsResponse";

    /// A group, in brief.
    struct ListedGroup {
        std::string group_id;
        std::string protocol_type; ///< "consumer" for consumers.
        std::string group_state;   ///< "Stable", "Empty", …
        std::string group_type;    ///< "classic", "consumer", "share", "streams".
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("groupId", m.group_id);
            io.field("protocolType", m.protocol_type);
            io.field("groupState", m.group_state, Since{4});
            io.field("groupType", m.group_type, Since{5});
        }
        /// Equal in every field.
        friend bool operator==(const ListedGroup&, const ListedGroup&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<ListedGroup> groups;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("errorCode", m.error_code);
        io.field("groups", m.groups);
    }
    /// Equal in every field.
    friend bool operator==(const ListGroupsResponse&, const ListGroupsResponse&) = default;
};

} // namespace odradek::wire
