// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct CreateTopicsResponse;

/// Asks the controller to create topics (KIP-4).
struct CreateTopicsRequest {
    static constexpr Api kApi{ApiKey::CreateTopics, "CreateTopics", {0, 7}, 5, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "CreateTopicsRequest";
    using Response = CreateTopicsResponse; ///< What it is answered with.

    /// Which brokers hold a partition; the first is preferred as its leader.
    struct CreatableReplicaAssignment {
        std::int32_t partition_index = 0;
        std::vector<std::int32_t> broker_ids; ///< Each broker at most once.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("brokerIds", m.broker_ids);
        }
        /// Equal in every field.
        friend bool operator==(const CreatableReplicaAssignment&, const CreatableReplicaAssignment&) = default;
    };

    /// A configuration to set.
    struct CreatableTopicConfig {
        std::string name;
        std::optional<std::string> value = std::string();
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("value", m.value, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const CreatableTopicConfig&, const CreatableTopicConfig&) = default;
    };

    /// A topic to create: with numbers, or with an assignment by hand.
    struct CreatableTopic {
        std::string name;
        std::int32_t num_partitions = 0;                     ///< −1 for the cluster's default, or with assignments.
        std::int16_t replication_factor = 0;                 ///< −1 for the cluster's default, or with assignments.
        std::vector<CreatableReplicaAssignment> assignments; ///< Empty to let the controller choose.
        std::vector<CreatableTopicConfig> configs;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("numPartitions", m.num_partitions);
            io.field("replicationFactor", m.replication_factor);
            io.field("assignments", m.assignments);
            io.field("configs", m.configs);
        }
        /// Equal in every field.
        friend bool operator==(const CreatableTopic&, const CreatableTopic&) = default;
    };

    std::vector<CreatableTopic> topics;
    std::int32_t timeout_ms = 60000; ///< How long the broker may work on it.
    bool validate_only = false;      ///< Whether to check only, and change nothing.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics);
        io.field("timeoutMs", m.timeout_ms);
        io.field("validateOnly", m.validate_only, Since{1});
    }
    /// Equal in every field.
    friend bool operator==(const CreateTopicsRequest&, const CreateTopicsRequest&) = default;
};

/// What became of each topic.
struct CreateTopicsResponse {
    static constexpr Api kApi = CreateTopicsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "CreateTopicsResponse";

    /// A configuration of the new topic.
    struct CreatableTopicConfigs {
        std::string name;
        std::optional<std::string> value = std::string();
        bool read_only = false;         ///< Whether it cannot be changed while the broker runs.
        std::int8_t config_source = -1; ///< See DescribeConfigsResponse.
        bool is_sensitive = false;      ///< Whether the value is kept secret; it is then null.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("value", m.value, NullableSince{5});
            io.field("readOnly", m.read_only);
            io.field("configSource", m.config_source);
            io.field("isSensitive", m.is_sensitive);
        }
        /// Equal in every field.
        friend bool operator==(const CreatableTopicConfigs&, const CreatableTopicConfigs&) = default;
    };

    /// What became of one topic; from version 5 on with its configuration (KIP-525).
    struct CreatableTopicResult {
        std::string name;
        base::Uuid topic_id;
        std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
        std::int16_t topic_config_error_code = 0;                 ///< Set where the configuration may not be seen.
        std::int32_t num_partitions = -1; ///< −1 for the cluster's default, or with assignments.
        std::int16_t replication_factor = -1;
        std::optional<std::vector<CreatableTopicConfigs>> configs = std::vector<CreatableTopicConfigs>();
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("topicId", m.topic_id, Since{7});
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, Since{1}, NullableSince{1});
            io.field("numPartitions", m.num_partitions, Since{5});
            io.field("replicationFactor", m.replication_factor, Since{5});
            io.field("configs", m.configs, Since{5}, NullableSince{5});
            io.tagged(0, "topicConfigErrorCode", m.topic_config_error_code, Since{5});
        }
        /// Equal in every field.
        friend bool operator==(const CreatableTopicResult&, const CreatableTopicResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<CreatableTopicResult> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{2});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const CreateTopicsResponse&, const CreateTopicsResponse&) = default;
};

} // namespace odradek::wire
