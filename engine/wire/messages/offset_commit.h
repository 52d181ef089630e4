// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct OffsetCommitResponse;

/// Commits offsets of a group at its coordinator. Without generation and member it writes for a group that has no
/// members.
struct OffsetCommitRequest {
    static constexpr Api kApi{ApiKey::OffsetCommit, "OffsetCommit", {0, 10}, 8, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "OffsetCommitRequest";
    using Response = OffsetCommitResponse; ///< What it is answered with.

    /// The offset to commit for one partition.
    struct OffsetCommitRequestPartition {
        std::int32_t partition_index = 0;
        std::int64_t committed_offset = 0;        ///< The next offset to read; −1 for none.
        std::int32_t committed_leader_epoch = -1; ///< Epoch of the last record consumed, or −1.
        std::int64_t commit_timestamp = -1;       ///< When it was committed, in ms; −1 for the broker's time.
        std::optional<std::string> committed_metadata = std::string(); ///< A note that the committer left.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("committedOffset", m.committed_offset);
            io.field("committedLeaderEpoch", m.committed_leader_epoch, Since{6});
            io.field("commitTimestamp", m.commit_timestamp, Versions{1, 1});
            io.field("committedMetadata", m.committed_metadata, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const OffsetCommitRequestPartition&, const OffsetCommitRequestPartition&) = default;
    };

    /// Offsets in one topic; by id from version 10 on.
    struct OffsetCommitRequestTopic {
        std::string name;
        base::Uuid topic_id;
        std::vector<OffsetCommitRequestPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{0, 9});
            io.field("topicId", m.topic_id, Since{10});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetCommitRequestTopic&, const OffsetCommitRequestTopic&) = default;
    };

    std::string group_id;
    std::int32_t generation_id_or_member_epoch =
        -1;                                       ///< The member's generation or epoch; −1 for an offset from outside.
    std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
    std::int64_t retention_time_ms = -1;          ///< How long to keep it; −1 for the broker's setting.
    std::vector<OffsetCommitRequestTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("generationIdOrMemberEpoch", m.generation_id_or_member_epoch, Since{1});
        io.field("memberId", m.member_id, Since{1});
        io.field("groupInstanceId", m.group_instance_id, Since{7}, NullableSince{7});
        io.field("retentionTimeMs", m.retention_time_ms, Versions{2, 4});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const OffsetCommitRequest&, const OffsetCommitRequest&) = default;
};

/// What became of each committed offset.
struct OffsetCommitResponse {
    static constexpr Api kApi = OffsetCommitRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "OffsetCommitResponse";

    /// What became of the offset of one partition.
    struct OffsetCommitResponsePartition {
        std::int32_t partition_index = 0;
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetCommitResponsePartition&, const OffsetCommitResponsePartition&) = default;
    };

    /// The partitions of one topic.
    struct OffsetCommitResponseTopic {
        std::string name;
        base::Uuid topic_id;
        std::vector<OffsetCommitResponsePartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{0, 9});
            io.field("topicId", m.topic_id, Since{10});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetCommitResponseTopic&, const OffsetCommitResponseTopic&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<OffsetCommitResponseTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{3});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const OffsetCommitResponse&, const OffsetCommitResponse&) = default;
};

} // namespace odradek::wire
