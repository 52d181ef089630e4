// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct ConsumerGroupHeartbeatResponse;

/// Joins, keeps up and leaves a group of the newer consumer protocol (KIP-848). Null or −1 says that nothing has
/// changed since the last heartbeat.
struct ConsumerGroupHeartbeatRequest {
    static constexpr Api kApi{ApiKey::ConsumerGroupHeartbeat, "ConsumerGroupHeartbeat", {0, 1}, 0, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "ConsumerGroupHeartbeatRequest";
    using Response = ConsumerGroupHeartbeatResponse; ///< What it is answered with.

    /// Partitions of one topic that the member owns.
    struct TopicPartitions {
        base::Uuid topic_id;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicId", m.topic_id);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicPartitions&, const TopicPartitions&) = default;
    };

    std::string group_id;
    std::string member_id;                  ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::int32_t member_epoch = 0;          ///< The member's epoch; 0 joins, −1 leaves, −2 leaves for a while.
    std::optional<std::string> instance_id; ///< Set for static members (KIP-345).
    std::optional<std::string> rack_id;     ///< Where the member stands; null if unchanged.
    std::int32_t rebalance_timeout_ms = -1; ///< How long the member may take to rejoin.
    std::optional<std::vector<std::string>> subscribed_topic_names;
    std::optional<std::string> subscribed_topic_regex;            ///< RE2 syntax.
    std::optional<std::string> server_assignor;                   ///< Null for the group's own.
    std::optional<std::vector<TopicPartitions>> topic_partitions; ///< What the member owns; null if unchanged.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("memberId", m.member_id);
        io.field("memberEpoch", m.member_epoch);
        io.field("instanceId", m.instance_id, NullableSince{0});
        io.field("rackId", m.rack_id, NullableSince{0});
        io.field("rebalanceTimeoutMs", m.rebalance_timeout_ms);
        io.field("subscribedTopicNames", m.subscribed_topic_names, NullableSince{0});
        io.field("subscribedTopicRegex", m.subscribed_topic_regex, Since{1}, NullableSince{1});
        io.field("serverAssignor", m.server_assignor, NullableSince{0});
        io.field("topicPartitions", m.topic_partitions, NullableSince{0});
    }
    /// Equal in every field.
    friend bool operator==(const ConsumerGroupHeartbeatRequest&, const ConsumerGroupHeartbeatRequest&) = default;
};

/// The member's epoch and, where it has changed, its assignment (KIP-848).
struct ConsumerGroupHeartbeatResponse {
    static constexpr Api kApi = ConsumerGroupHeartbeatRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "ConsumerGroupHeartbeatResponse";

    /// Partitions of one topic.
    struct TopicPartitions {
        base::Uuid topic_id;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicId", m.topic_id);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicPartitions&, const TopicPartitions&) = default;
    };

    /// The partitions that the member shall read.
    struct Assignment {
        std::vector<TopicPartitions> topic_partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) { io.field("topicPartitions", m.topic_partitions); }
        /// Equal in every field.
        friend bool operator==(const Assignment&, const Assignment&) = default;
    };

    std::int32_t throttle_time_ms = 0;        ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
    std::optional<std::string> error_message; ///< The broker's own words, or null.
    std::optional<std::string> member_id;     ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::int32_t member_epoch = 0;            ///< The member's epoch; 0 joins, −1 leaves, −2 leaves for a while.
    std::int32_t heartbeat_interval_ms = 0;   ///< How often to send heartbeats.
    std::optional<Assignment> assignment;     ///< Null if unchanged.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code);
        io.field("errorMessage", m.error_message, NullableSince{0});
        io.field("memberId", m.member_id, NullableSince{0});
        io.field("memberEpoch", m.member_epoch);
        io.field("heartbeatIntervalMs", m.heartbeat_interval_ms);
        io.field("assignment", m.assignment, NullableSince{0});
    }
    /// Equal in every field.
    friend bool operator==(const ConsumerGroupHeartbeatResponse&, const ConsumerGroupHeartbeatResponse&) = default;
};

} // namespace odradek::wire
