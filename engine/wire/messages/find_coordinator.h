// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct FindCoordinatorResponse;

/// Asks which broker coordinates a group, a transactional id or a share partition; many at once from version 4 on
/// (KIP-699).
struct FindCoordinatorRequest {
    static constexpr Api kApi{ApiKey::FindCoordinator, "FindCoordinator", {0, 6}, 3};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "FindCoordinatorRequest";
    using Response = FindCoordinatorResponse; ///< What it is answered with.

    std::string key;                           ///< Group name, transactional id, or "group:topic-id:partition".
    std::int8_t key_type = 0;                  ///< 0 group, 1 transaction, 2 share.
    std::vector<std::string> coordinator_keys; ///< Group names, transactional ids, or "group:topic-id:partition".
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("key", m.key, Versions{0, 3});
        io.field("keyType", m.key_type, Since{1});
        io.field("coordinatorKeys", m.coordinator_keys, Since{4});
    }
    /// Equal in every field.
    friend bool operator==(const FindCoordinatorRequest&, const FindCoordinatorRequest&) = default;
};

/// The coordinator that was asked for; up to version 3 in the fields at the top, later in a list.
struct FindCoordinatorResponse {
    static constexpr Api kApi = FindCoordinatorRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "FindCoordinatorResponse";

    /// The coordinator of one key.
    struct Coordinator {
        std::string key; ///< Group name, transactional id, or "group:topic-id:partition".
        std::int32_t node_id = 0;
        std::string host;
        std::int32_t port = 0;
        std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("key", m.key);
            io.field("nodeId", m.node_id);
            io.field("host", m.host);
            io.field("port", m.port);
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, NullableSince{4});
        }
        /// Equal in every field.
        friend bool operator==(const Coordinator&, const Coordinator&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
    std::int32_t node_id = 0;
    std::string host;
    std::int32_t port = 0;
    std::vector<Coordinator> coordinators;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("errorCode", m.error_code, Versions{0, 3});
        io.field("errorMessage", m.error_message, Versions{1, 3}, NullableSince{1});
        io.field("nodeId", m.node_id, Versions{0, 3});
        io.field("host", m.host, Versions{0, 3});
        io.field("port", m.port, Versions{0, 3});
        io.field("coordinators", m.coordinators, Since{4});
    }
    /// Equal in every field.
    friend bool operator==(const FindCoordinatorResponse&, const FindCoordinatorResponse&) = default;
};

} // namespace odradek::wire
