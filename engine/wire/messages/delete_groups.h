// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DeleteGroupsResponse;

/// Asks the coordinator to delete groups without members, and their offsets (KIP-229).
struct DeleteGroupsRequest {
    static constexpr Api kApi{ApiKey::DeleteGroups, "DeleteGroups", {0, 3}, 2, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DeleteGroupsRequest";
    using Response = DeleteGroupsResponse; ///< What it is answered with.

    std::vector<std::string> groups_names;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) { io.field("groupsNames", m.groups_names); }
    /// Equal in every field.
    friend bool operator==(const DeleteGroupsRequest&, const DeleteGroupsRequest&) = default;
};

/// What became of each group.
struct DeleteGroupsResponse {
    static constexpr Api kApi = DeleteGroupsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DeleteGroupsResponse";

    /// What became of one group.
    struct DeletableGroupResult {
        std::string group_id;
        std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message; ///< The broker's own words, or null.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("groupId", m.group_id);
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, Since{3}, NullableSince{3});
        }
        /// Equal in every field.
        friend bool operator==(const DeletableGroupResult&, const DeletableGroupResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DeletableGroupResult> results;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("results", m.results);
    }
    /// Equal in every field.
    friend bool operator==(const DeleteGroupsResponse&, const DeleteGroupsResponse&) = default;
};

} // namespace odradek::wire
