// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct OffsetForLeaderEpochResponse;

/// Asks leaders where a leader epoch ends in their logs, to find out about truncation (KIP-101, KIP-320).
struct OffsetForLeaderEpochRequest {
    static constexpr Api kApi{ApiKey::OffsetForLeaderEpoch, "OffsetForLeaderEpoch", {0, 4}, 4};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "OffsetForLeaderEpochRequest";
    using Response = OffsetForLeaderEpochResponse; ///< What it is answered with.

    /// The epoch in question of one partition.
    struct OffsetForLeaderPartition {
        std::int32_t partition = 0;
        std::int32_t current_leader_epoch =
            -1;                        ///< Epoch that the client knows, to be refused if it is out of date; −1 for any.
        std::int32_t leader_epoch = 0; ///< Grows with each election; −1 for unknown.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partition", m.partition);
            io.field("currentLeaderEpoch", m.current_leader_epoch, Since{2});
            io.field("leaderEpoch", m.leader_epoch);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetForLeaderPartition&, const OffsetForLeaderPartition&) = default;
    };

    /// The partitions of one topic.
    struct OffsetForLeaderTopic {
        std::string topic;
        std::vector<OffsetForLeaderPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetForLeaderTopic&, const OffsetForLeaderTopic&) = default;
    };

    std::int32_t replica_id = -2; ///< −1 for clients.
    std::vector<OffsetForLeaderTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("replicaId", m.replica_id, Since{3});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const OffsetForLeaderEpochRequest&, const OffsetForLeaderEpochRequest&) = default;
};

/// Where the epochs end.
struct OffsetForLeaderEpochResponse {
    static constexpr Api kApi = OffsetForLeaderEpochRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "OffsetForLeaderEpochResponse";

    /// The end of the epoch in one partition.
    struct EpochEndOffset {
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        std::int32_t partition = 0;
        std::int32_t leader_epoch = -1; ///< The greatest epoch up to the one asked for, or −1.
        std::int64_t end_offset = -1;   ///< The first offset after it.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("partition", m.partition);
            io.field("leaderEpoch", m.leader_epoch, Since{1});
            io.field("endOffset", m.end_offset);
        }
        /// Equal in every field.
        friend bool operator==(const EpochEndOffset&, const EpochEndOffset&) = default;
    };

    /// The partitions of one topic.
    struct OffsetForLeaderTopicResult {
        std::string topic;
        std::vector<EpochEndOffset> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetForLeaderTopicResult&, const OffsetForLeaderTopicResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<OffsetForLeaderTopicResult> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{2});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const OffsetForLeaderEpochResponse&, const OffsetForLeaderEpochResponse&) = default;
};

} // namespace odradek::wire
