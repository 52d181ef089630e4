// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct ConsumerGroupDescribeResponse;

/// Asks the coordinator of groups of the newer consumer protocol for their state (KIP-848).
struct ConsumerGroupDescribeRequest {
    static constexpr Api kApi{ApiKey::ConsumerGroupDescribe, "ConsumerGroupDescribe", {0, 1}, 0};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "ConsumerGroupDescribeRequest";
    using Response = ConsumerGroupDescribeResponse; ///< What it is answered with.

    std::vector<std::string> group_ids;
    bool include_authorized_operations = false;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupIds", m.group_ids);
        io.field("includeAuthorizedOperations", m.include_authorized_operations);
    }
    /// Equal in every field.
    friend bool operator==(const ConsumerGroupDescribeRequest&, const ConsumerGroupDescribeRequest&) = default;
};

/// State and members of groups of the newer consumer protocol (KIP-848).
struct ConsumerGroupDescribeResponse {
    static constexpr Api kApi = ConsumerGroupDescribeRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "ConsumerGroupDescribeResponse";

    /// Partitions of one topic.
    struct TopicPartitions {
        base::Uuid topic_id;
        std::string topic_name;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicId", m.topic_id);
            io.field("topicName", m.topic_name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicPartitions&, const TopicPartitions&) = default;
    };

    /// The partitions of a member.
    struct Assignment {
        std::vector<TopicPartitions> topic_partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) { io.field("topicPartitions", m.topic_partitions); }
        /// Equal in every field.
        friend bool operator==(const Assignment&, const Assignment&) = default;
    };

    /// A member: what it reads, and what it shall read once all have agreed.
    struct Member {
        std::string member_id;                  ///< Given by the coordinator, or by the member itself (KIP-1082).
        std::optional<std::string> instance_id; ///< Set for static members (KIP-345).
        std::optional<std::string> rack_id;
        std::int32_t member_epoch = 0; ///< The member's epoch; 0 joins, −1 leaves, −2 leaves for a while.
        std::string client_id;
        std::string client_host; ///< Its address, with a leading slash.
        std::vector<std::string> subscribed_topic_names;
        std::optional<std::string> subscribed_topic_regex; ///< RE2 syntax.
        Assignment assignment;
        Assignment target_assignment; ///< What it shall read in the end.
        std::int8_t member_type = -1; ///< 0 classic, 1 consumer, −1 unknown.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("memberId", m.member_id);
            io.field("instanceId", m.instance_id, NullableSince{0});
            io.field("rackId", m.rack_id, NullableSince{0});
            io.field("memberEpoch", m.member_epoch);
            io.field("clientId", m.client_id);
            io.field("clientHost", m.client_host);
            io.field("subscribedTopicNames", m.subscribed_topic_names);
            io.field("subscribedTopicRegex", m.subscribed_topic_regex, NullableSince{0});
            io.field("assignment", m.assignment);
            io.field("targetAssignment", m.target_assignment);
            io.field("memberType", m.member_type, Since{1});
        }
        /// Equal in every field.
        friend bool operator==(const Member&, const Member&) = default;
    };

    /// A group of the newer consumer protocol.
    struct DescribedGroup {
        std::int16_t error_code = 0;              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message; ///< The broker's own words, or null.
        std::string group_id;
        std::string group_state;           ///< "Stable", "Empty", …
        std::int32_t group_epoch = 0;      ///< Grows with each change of members or subscriptions.
        std::int32_t assignment_epoch = 0; ///< The epoch of the target assignment.
        std::string assignor_name;         ///< The server-side assignor that is in use.
        std::vector<Member> members;
        std::int32_t authorized_operations =
            std::numeric_limits<std::int32_t>::min(); ///< The allowed ones as bits (KIP-430).
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, NullableSince{0});
            io.field("groupId", m.group_id);
            io.field("groupState", m.group_state);
            io.field("groupEpoch", m.group_epoch);
            io.field("assignmentEpoch", m.assignment_epoch);
            io.field("assignorName", m.assignor_name);
            io.field("members", m.members);
            io.field("authorizedOperations", m.authorized_operations);
        }
        /// Equal in every field.
        friend bool operator==(const DescribedGroup&, const DescribedGroup&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DescribedGroup> groups;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("groups", m.groups);
    }
    /// Equal in every field.
    friend bool operator==(const ConsumerGroupDescribeResponse&, const ConsumerGroupDescribeResponse&) = default;
};

} // namespace odradek::wire
