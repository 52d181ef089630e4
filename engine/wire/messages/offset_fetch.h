// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct OffsetFetchResponse;

/// Asks a coordinator for the offsets that groups have committed; many groups at once from version 8 on (KIP-709).
struct OffsetFetchRequest {
    static constexpr Api kApi{ApiKey::OffsetFetch, "OffsetFetch", {0, 10}, 6};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "OffsetFetchRequest";
    using Response = OffsetFetchResponse; ///< What it is answered with.

    /// Partitions of one topic (up to version 7).
    struct OffsetFetchRequestTopic {
        std::string name;
        std::vector<std::int32_t> partition_indexes;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitionIndexes", m.partition_indexes);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchRequestTopic&, const OffsetFetchRequestTopic&) = default;
    };

    /// Partitions of one topic; by id from version 10 on.
    struct OffsetFetchRequestTopics {
        std::string name;
        base::Uuid topic_id;
        std::vector<std::int32_t> partition_indexes;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{8, 9});
            io.field("topicId", m.topic_id, Since{10});
            io.field("partitionIndexes", m.partition_indexes);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchRequestTopics&, const OffsetFetchRequestTopics&) = default;
    };

    /// A group, and which of its offsets are wanted.
    struct OffsetFetchRequestGroup {
        std::string group_id;
        std::optional<std::string> member_id; ///< Given by the coordinator, or by the member itself (KIP-1082).
        std::int32_t member_epoch = -1;       ///< The member's epoch; 0 joins, −1 leaves, −2 leaves for a while.
        std::optional<std::vector<OffsetFetchRequestTopics>> topics =
            std::vector<OffsetFetchRequestTopics>(); ///< Null for all partitions with an offset.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("groupId", m.group_id);
            io.field("memberId", m.member_id, Since{9}, NullableSince{9});
            io.field("memberEpoch", m.member_epoch, Since{9});
            io.field("topics", m.topics, NullableSince{8});
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchRequestGroup&, const OffsetFetchRequestGroup&) = default;
    };

    std::string group_id;
    std::optional<std::vector<OffsetFetchRequestTopic>> topics =
        std::vector<OffsetFetchRequestTopic>(); ///< Null for all partitions with an offset.
    std::vector<OffsetFetchRequestGroup> groups;
    bool require_stable = false; ///< Whether to wait for transactions that hold offsets back (KIP-447).
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id, Versions{0, 7});
        io.field("topics", m.topics, Versions{0, 7}, NullableSince{2});
        io.field("groups", m.groups, Since{8});
        io.field("requireStable", m.require_stable, Since{7});
    }
    /// Equal in every field.
    friend bool operator==(const OffsetFetchRequest&, const OffsetFetchRequest&) = default;
};

/// Committed offsets.
struct OffsetFetchResponse {
    static constexpr Api kApi = OffsetFetchRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "OffsetFetchResponse";

    /// The committed offset of one partition (up to version 7).
    struct OffsetFetchResponsePartition {
        std::int32_t partition_index = 0;
        std::int64_t committed_offset = 0;                   ///< The next offset to read; −1 for none.
        std::int32_t committed_leader_epoch = -1;            ///< Epoch of the last record consumed, or −1.
        std::optional<std::string> metadata = std::string(); ///< A note that the committer left.
        std::int16_t error_code = 0;                         ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("committedOffset", m.committed_offset);
            io.field("committedLeaderEpoch", m.committed_leader_epoch, Since{5});
            io.field("metadata", m.metadata, NullableSince{0});
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchResponsePartition&, const OffsetFetchResponsePartition&) = default;
    };

    /// Offsets in one topic (up to version 7).
    struct OffsetFetchResponseTopic {
        std::string name;
        std::vector<OffsetFetchResponsePartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchResponseTopic&, const OffsetFetchResponseTopic&) = default;
    };

    /// The committed offset of one partition.
    struct OffsetFetchResponsePartitions {
        std::int32_t partition_index = 0;
        std::int64_t committed_offset = 0;                   ///< The next offset to read; −1 for none.
        std::int32_t committed_leader_epoch = -1;            ///< Epoch of the last record consumed, or −1.
        std::optional<std::string> metadata = std::string(); ///< A note that the committer left.
        std::int16_t error_code = 0;                         ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("committedOffset", m.committed_offset);
            io.field("committedLeaderEpoch", m.committed_leader_epoch);
            io.field("metadata", m.metadata, NullableSince{8});
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchResponsePartitions&, const OffsetFetchResponsePartitions&) = default;
    };

    /// Offsets in one topic; by id from version 10 on.
    struct OffsetFetchResponseTopics {
        std::string name;
        base::Uuid topic_id;
        std::vector<OffsetFetchResponsePartitions> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{8, 9});
            io.field("topicId", m.topic_id, Since{10});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchResponseTopics&, const OffsetFetchResponseTopics&) = default;
    };

    /// The offsets of one group.
    struct OffsetFetchResponseGroup {
        std::string group_id;
        std::vector<OffsetFetchResponseTopics> topics;
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("groupId", m.group_id);
            io.field("topics", m.topics);
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetFetchResponseGroup&, const OffsetFetchResponseGroup&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<OffsetFetchResponseTopic> topics;
    std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<OffsetFetchResponseGroup> groups;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{3});
        io.field("topics", m.topics, Versions{0, 7});
        io.field("errorCode", m.error_code, Versions{2, 7});
        io.field("groups", m.groups, Since{8});
    }
    /// Equal in every field.
    friend bool operator==(const OffsetFetchResponse&, const OffsetFetchResponse&) = default;
};

} // namespace odradek::wire
