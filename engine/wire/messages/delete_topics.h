// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DeleteTopicsResponse;

/// Asks the controller to delete topics, by name or from version 6 on by id.
struct DeleteTopicsRequest {
    static constexpr Api kApi{ApiKey::DeleteTopics, "DeleteTopics", {0, 6}, 4, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DeleteTopicsRequest";
    using Response = DeleteTopicsResponse; ///< What it is answered with.

    /// A topic by its name or its id.
    struct DeleteTopicState {
        std::optional<std::string> name;
        base::Uuid topic_id;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, NullableSince{6});
            io.field("topicId", m.topic_id);
        }
        /// Equal in every field.
        friend bool operator==(const DeleteTopicState&, const DeleteTopicState&) = default;
    };

    std::vector<DeleteTopicState> topics;
    std::vector<std::string> topic_names;
    std::int32_t timeout_ms = 0; ///< How long the broker may work on it.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics, Since{6});
        io.field("topicNames", m.topic_names, Versions{0, 5});
        io.field("timeoutMs", m.timeout_ms);
    }
    /// Equal in every field.
    friend bool operator==(const DeleteTopicsRequest&, const DeleteTopicsRequest&) = default;
};

/// What became of each topic.
struct DeleteTopicsResponse {
    static constexpr Api kApi = DeleteTopicsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DeleteTopicsResponse";

    /// What became of one topic.
    struct DeletableTopicResult {
        std::optional<std::string> name = std::string();
        base::Uuid topic_id;
        std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message; ///< The broker's own words, or null.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, NullableSince{6});
            io.field("topicId", m.topic_id, Since{6});
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, Since{5}, NullableSince{5});
        }
        /// Equal in every field.
        friend bool operator==(const DeletableTopicResult&, const DeletableTopicResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DeletableTopicResult> responses;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("responses", m.responses);
    }
    /// Equal in every field.
    friend bool operator==(const DeleteTopicsResponse&, const DeleteTopicsResponse&) = default;
};

} // namespace odradek::wire
