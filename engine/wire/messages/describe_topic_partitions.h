// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DescribeTopicPartitionsResponse;

/// Asks a broker of a KRaft cluster for topics page by page (KIP-966).
struct DescribeTopicPartitionsRequest {
    static constexpr Api kApi{ApiKey::DescribeTopicPartitions, "DescribeTopicPartitions", {0, 0}, 0};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DescribeTopicPartitionsRequest";
    using Response = DescribeTopicPartitionsResponse; ///< What it is answered with.

    /// A topic by its name.
    struct TopicRequest {
        std::string name;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) { io.field("name", m.name); }
        /// Equal in every field.
        friend bool operator==(const TopicRequest&, const TopicRequest&) = default;
    };

    /// Where the page begins.
    struct Cursor {
        std::string topic_name;
        std::int32_t partition_index = 0;
        TaggedFields unknown_tags;

        /// Written out, so that std::optional can hold it before the enclosing class is complete.
        Cursor() {}
        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicName", m.topic_name);
            io.field("partitionIndex", m.partition_index);
        }
        /// Equal in every field.
        friend bool operator==(const Cursor&, const Cursor&) = default;
    };

    std::vector<TopicRequest> topics;
    std::int32_t response_partition_limit = 2000; ///< At most so many partitions a page.
    std::optional<Cursor> cursor;                 ///< Null for the beginning.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics);
        io.field("responsePartitionLimit", m.response_partition_limit);
        io.field("cursor", m.cursor, NullableSince{0});
    }
    /// Equal in every field.
    friend bool operator==(const DescribeTopicPartitionsRequest&, const DescribeTopicPartitionsRequest&) = default;
};

/// A page of topics and partitions.
struct DescribeTopicPartitionsResponse {
    static constexpr Api kApi = DescribeTopicPartitionsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DescribeTopicPartitionsResponse";

    /// A partition: who leads it, who holds it, who may lead it.
    struct DescribeTopicPartitionsResponsePartition {
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        std::int32_t partition_index = 0;
        std::int32_t leader_id = 0;     ///< A node id; −1 if there is none.
        std::int32_t leader_epoch = -1; ///< Grows with each election; −1 for unknown.
        std::vector<std::int32_t> replica_nodes;
        std::vector<std::int32_t> isr_nodes; ///< The in-sync replicas.
        std::optional<std::vector<std::int32_t>>
            eligible_leader_replicas;                            ///< May lead although they are not in sync (KIP-966).
        std::optional<std::vector<std::int32_t>> last_known_elr; ///< Eligible leaders before the last unclean event.
        std::vector<std::int32_t> offline_replicas;              ///< Replicas whose broker or disk is down.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("partitionIndex", m.partition_index);
            io.field("leaderId", m.leader_id);
            io.field("leaderEpoch", m.leader_epoch);
            io.field("replicaNodes", m.replica_nodes);
            io.field("isrNodes", m.isr_nodes);
            io.field("eligibleLeaderReplicas", m.eligible_leader_replicas, NullableSince{0});
            io.field("lastKnownElr", m.last_known_elr, NullableSince{0});
            io.field("offlineReplicas", m.offline_replicas);
        }
        /// Equal in every field.
        friend bool operator==(const DescribeTopicPartitionsResponsePartition&,
                               const DescribeTopicPartitionsResponsePartition&) = default;
    };

    /// A topic and its partitions on this page.
    struct DescribeTopicPartitionsResponseTopic {
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> name = std::string();
        base::Uuid topic_id;
        bool is_internal = false; ///< Whether it is one of Kafka's own topics.
        std::vector<DescribeTopicPartitionsResponsePartition> partitions;
        std::int32_t topic_authorized_operations =
            std::numeric_limits<std::int32_t>::min(); ///< The allowed ones as bits (KIP-430).
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("name", m.name, NullableSince{0});
            io.field("topicId", m.topic_id);
            io.field("isInternal", m.is_internal);
            io.field("partitions", m.partitions);
            io.field("topicAuthorizedOperations", m.topic_authorized_operations);
        }
        /// Equal in every field.
        friend bool operator==(const DescribeTopicPartitionsResponseTopic&,
                               const DescribeTopicPartitionsResponseTopic&) = default;
    };

    /// Where the next page begins.
    struct Cursor {
        std::string topic_name;
        std::int32_t partition_index = 0;
        TaggedFields unknown_tags;

        /// Written out, so that std::optional can hold it before the enclosing class is complete.
        Cursor() {}
        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicName", m.topic_name);
            io.field("partitionIndex", m.partition_index);
        }
        /// Equal in every field.
        friend bool operator==(const Cursor&, const Cursor&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DescribeTopicPartitionsResponseTopic> topics;
    std::optional<Cursor> next_cursor; ///< Null where this was the last page.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("topics", m.topics);
        io.field("nextCursor", m.next_cursor, NullableSince{0});
    }
    /// Equal in every field.
    friend bool operator==(const DescribeTopicPartitionsResponse&, const DescribeTopicPartitionsResponse&) = default;
};

} // namespace odradek::wire
