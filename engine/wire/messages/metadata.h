// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct MetadataResponse;

/// Asks any broker for brokers, topics, partitions and their leaders. In version 0 an empty list means all topics,
/// later null does.
struct MetadataRequest {
    static constexpr Api kApi{ApiKey::Metadata, "Metadata", {0, 13}, 9};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "MetadataRequest";
    using Response = MetadataResponse; ///< What it is answered with.

    /// A topic by its name or, from version 12 on, its id.
    struct MetadataRequestTopic {
        base::Uuid topic_id;
        std::optional<std::string> name = std::string();
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicId", m.topic_id, Since{10});
            io.field("name", m.name, NullableSince{10});
        }
        /// Equal in every field.
        friend bool operator==(const MetadataRequestTopic&, const MetadataRequestTopic&) = default;
    };

    std::optional<std::vector<MetadataRequestTopic>> topics =
        std::vector<MetadataRequestTopic>(); ///< Null for all topics (version 0: empty).
    bool allow_auto_topic_creation = true;   ///< Whether asking may create a topic that is missing.
    bool include_cluster_authorized_operations = false;
    bool include_topic_authorized_operations = false;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics, NullableSince{1});
        io.field("allowAutoTopicCreation", m.allow_auto_topic_creation, Since{4});
        io.field("includeClusterAuthorizedOperations", m.include_cluster_authorized_operations, Versions{8, 10});
        io.field("includeTopicAuthorizedOperations", m.include_topic_authorized_operations, Since{8});
    }
    /// Equal in every field.
    friend bool operator==(const MetadataRequest&, const MetadataRequest&) = default;
};

/// Brokers, topics, partitions and their leaders, as the asked broker knows them.
struct MetadataResponse {
    static constexpr Api kApi = MetadataRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "MetadataResponse";

    /// A broker and where its listener can be reached.
    struct MetadataResponseBroker {
        std::int32_t node_id = 0;
        std::string host;
        std::int32_t port = 0;
        std::optional<std::string> rack;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("nodeId", m.node_id);
            io.field("host", m.host);
            io.field("port", m.port);
            io.field("rack", m.rack, Since{1}, NullableSince{1});
        }
        /// Equal in every field.
        friend bool operator==(const MetadataResponseBroker&, const MetadataResponseBroker&) = default;
    };

    /// A partition: who leads it, who holds it.
    struct MetadataResponsePartition {
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        std::int32_t partition_index = 0;
        std::int32_t leader_id = 0;                 ///< A node id; −1 if there is none.
        std::int32_t leader_epoch = -1;             ///< Grows with each election; −1 for unknown.
        std::vector<std::int32_t> replica_nodes;    ///< The preferred leader first.
        std::vector<std::int32_t> isr_nodes;        ///< The in-sync replicas.
        std::vector<std::int32_t> offline_replicas; ///< Replicas whose broker or disk is down.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("partitionIndex", m.partition_index);
            io.field("leaderId", m.leader_id);
            io.field("leaderEpoch", m.leader_epoch, Since{7});
            io.field("replicaNodes", m.replica_nodes);
            io.field("isrNodes", m.isr_nodes);
            io.field("offlineReplicas", m.offline_replicas, Since{5});
        }
        /// Equal in every field.
        friend bool operator==(const MetadataResponsePartition&, const MetadataResponsePartition&) = default;
    };

    /// A topic and its partitions.
    struct MetadataResponseTopic {
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> name = std::string();
        base::Uuid topic_id;
        bool is_internal = false; ///< Whether it is one of Kafka's own topics.
        std::vector<MetadataResponsePartition> partitions;
        std::int32_t topic_authorized_operations =
            std::numeric_limits<std::int32_t>::min(); ///< The allowed ones as bits (KIP-430).
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("name", m.name, NullableSince{12});
            io.field("topicId", m.topic_id, Since{10});
            io.field("isInternal", m.is_internal, Since{1});
            io.field("partitions", m.partitions);
            io.field("topicAuthorizedOperations", m.topic_authorized_operations, Since{8});
        }
        /// Equal in every field.
        friend bool operator==(const MetadataResponseTopic&, const MetadataResponseTopic&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<MetadataResponseBroker> brokers;
    std::optional<std::string> cluster_id; ///< The cluster's id, or null if unknown.
    std::int32_t controller_id = -1;       ///< A node id; −1 if there is none.
    std::vector<MetadataResponseTopic> topics;
    std::int32_t cluster_authorized_operations =
        std::numeric_limits<std::int32_t>::min(); ///< The allowed ones as bits (KIP-430).
    std::int16_t error_code = 0;                  ///< 0, or why it failed: see base/kafka_errors.h.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{3});
        io.field("brokers", m.brokers);
        io.field("clusterId", m.cluster_id, Since{2}, NullableSince{2});
        io.field("controllerId", m.controller_id, Since{1});
        io.field("topics", m.topics);
        io.field("clusterAuthorizedOperations", m.cluster_authorized_operations, Versions{8, 10});
        io.field("errorCode", m.error_code, Since{13});
    }
    /// Equal in every field.
    friend bool operator==(const MetadataResponse&, const MetadataResponse&) = default;
};

} // namespace odradek::wire
