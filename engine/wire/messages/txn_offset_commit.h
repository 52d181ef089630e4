// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct TxnOffsetCommitResponse;

/// Commits offsets of a group as a part of a transaction (KIP-98, KIP-447).
struct TxnOffsetCommitRequest {
    static constexpr Api kApi{ApiKey::TxnOffsetCommit, "TxnOffsetCommit", {0, 6}, 3, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "TxnOffsetCommitRequest";
    using Response = TxnOffsetCommitResponse; ///< What it is answered with.

    /// The offset to commit for one partition.
    struct TxnOffsetCommitRequestPartition {
        std::int32_t partition_index = 0;
        std::int64_t committed_offset = 0;                             ///< The next offset to read; −1 for none.
        std::int32_t committed_leader_epoch = -1;                      ///< Epoch of the last record consumed, or −1.
        std::optional<std::string> committed_metadata = std::string(); ///< A note that the committer left.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("committedOffset", m.committed_offset);
            io.field("committedLeaderEpoch", m.committed_leader_epoch, Since{2});
            io.field("committedMetadata", m.committed_metadata, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const TxnOffsetCommitRequestPartition&,
                               const TxnOffsetCommitRequestPartition&) = default;
    };

    /// Offsets in one topic; by id from version 6 on.
    struct TxnOffsetCommitRequestTopic {
        std::string name;
        base::Uuid topic_id;
        std::vector<TxnOffsetCommitRequestPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{0, 5});
            io.field("topicId", m.topic_id, Since{6});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TxnOffsetCommitRequestTopic&, const TxnOffsetCommitRequestTopic&) = default;
    };

    std::string transactional_id; ///< Null outside of transactions.
    std::string group_id;
    std::int64_t producer_id = 0;    ///< −1 for none.
    std::int16_t producer_epoch = 0; ///< −1 for none.
    std::int32_t generation_id_or_member_epoch =
        -1;                                       ///< The member's generation or epoch; −1 for an offset from outside.
    std::string member_id;                        ///< Given by the coordinator, or by the member itself (KIP-1082).
    std::optional<std::string> group_instance_id; ///< Set for static members (KIP-345).
    std::vector<TxnOffsetCommitRequestTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("transactionalId", m.transactional_id);
        io.field("groupId", m.group_id);
        io.field("producerId", m.producer_id);
        io.field("producerEpoch", m.producer_epoch);
        io.field("generationIdOrMemberEpoch", m.generation_id_or_member_epoch, Since{3});
        io.field("memberId", m.member_id, Since{3});
        io.field("groupInstanceId", m.group_instance_id, Since{3}, NullableSince{3});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const TxnOffsetCommitRequest&, const TxnOffsetCommitRequest&) = default;
};

/// What became of each offset; it counts once the transaction is committed.
struct TxnOffsetCommitResponse {
    static constexpr Api kApi = TxnOffsetCommitRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "TxnOffsetCommitResponse";

    /// What became of the offset of one partition.
    struct TxnOffsetCommitResponsePartition {
        std::int32_t partition_index = 0;
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const TxnOffsetCommitResponsePartition&,
                               const TxnOffsetCommitResponsePartition&) = default;
    };

    /// The partitions of one topic.
    struct TxnOffsetCommitResponseTopic {
        std::string name;
        base::Uuid topic_id;
        std::vector<TxnOffsetCommitResponsePartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{0, 5});
            io.field("topicId", m.topic_id, Since{6});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TxnOffsetCommitResponseTopic&, const TxnOffsetCommitResponseTopic&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<TxnOffsetCommitResponseTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const TxnOffsetCommitResponse&, const TxnOffsetCommitResponse&) = default;
};

} // namespace odradek::wire
