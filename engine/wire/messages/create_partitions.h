// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct CreatePartitionsResponse;

/// Asks the controller to add partitions to topics (KIP-195).
struct CreatePartitionsRequest {
    static constexpr Api kApi{ApiKey::CreatePartitions, "CreatePartitions", {0, 3}, 2, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "CreatePartitionsRequest";
    using Response = CreatePartitionsResponse; ///< What it is answered with.

    /// Which brokers hold a new partition.
    struct CreatePartitionsAssignment {
        std::vector<std::int32_t> broker_ids; ///< Each broker at most once.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) { io.field("brokerIds", m.broker_ids); }
        /// Equal in every field.
        friend bool operator==(const CreatePartitionsAssignment&, const CreatePartitionsAssignment&) = default;
    };

    /// A topic and the number of partitions it shall have.
    struct CreatePartitionsTopic {
        std::string name;
        std::int32_t count = 0; ///< How many it shall have in all.
        std::optional<std::vector<CreatePartitionsAssignment>> assignments =
            std::vector<CreatePartitionsAssignment>(); ///< Null to let the controller choose.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("count", m.count);
            io.field("assignments", m.assignments, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const CreatePartitionsTopic&, const CreatePartitionsTopic&) = default;
    };

    std::vector<CreatePartitionsTopic> topics;
    std::int32_t timeout_ms = 0; ///< How long the broker may work on it.
    bool validate_only = false;  ///< Whether to check only, and change nothing.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics);
        io.field("timeoutMs", m.timeout_ms);
        io.field("validateOnly", m.validate_only);
    }
    /// Equal in every field.
    friend bool operator==(const CreatePartitionsRequest&, const CreatePartitionsRequest&) = default;
};

/// What became of each topic.
struct CreatePartitionsResponse {
    static constexpr Api kApi = CreatePartitionsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "CreatePartitionsResponse";

    /// What became of one topic.
    struct CreatePartitionsTopicResult {
        std::string name;
        std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message; ///< The broker's own words, or null.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const CreatePartitionsTopicResult&, const CreatePartitionsTopicResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<CreatePartitionsTopicResult> results;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("results", m.results);
    }
    /// Equal in every field.
    friend bool operator==(const CreatePartitionsResponse&, const CreatePartitionsResponse&) = default;
};

} // namespace odradek::wire
