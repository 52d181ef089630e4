// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct ListOffsetsResponse;

/// Asks the leaders of partitions for offsets by time, or for the bounds of their logs (KIP-79).
struct ListOffsetsRequest {
    static constexpr Api kApi{ApiKey::ListOffsets, "ListOffsets", {0, 11}, 6};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "ListOffsetsRequest";
    using Response = ListOffsetsResponse; ///< What it is answered with.

    /// What is wanted of one partition.
    struct ListOffsetsPartition {
        std::int32_t partition_index = 0;
        std::int32_t current_leader_epoch =
            -1;                     ///< Epoch that the client knows, to be refused if it is out of date; −1 for any.
        std::int64_t timestamp = 0; ///< In ms; in requests −1 latest, −2 earliest, −3 greatest timestamp, −4 earliest
                                    ///< local, −5 latest tiered, −6 earliest not tiered.
        std::int32_t max_num_offsets = 1; ///< How many offsets version 0 shall list.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("currentLeaderEpoch", m.current_leader_epoch, Since{4});
            io.field("timestamp", m.timestamp);
            io.field("maxNumOffsets", m.max_num_offsets, Versions{0, 0});
        }
        /// Equal in every field.
        friend bool operator==(const ListOffsetsPartition&, const ListOffsetsPartition&) = default;
    };

    /// The partitions of one topic.
    struct ListOffsetsTopic {
        std::string name;
        std::vector<ListOffsetsPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const ListOffsetsTopic&, const ListOffsetsTopic&) = default;
    };

    std::int32_t replica_id = 0;     ///< −1 for clients.
    std::int8_t isolation_level = 0; ///< 0 read uncommitted, 1 read committed.
    std::vector<ListOffsetsTopic> topics;
    std::int32_t timeout_ms = 0; ///< How long the broker may work on it.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("replicaId", m.replica_id);
        io.field("isolationLevel", m.isolation_level, Since{2});
        io.field("topics", m.topics);
        io.field("timeoutMs", m.timeout_ms, Since{10});
    }
    /// Equal in every field.
    friend bool operator==(const ListOffsetsRequest&, const ListOffsetsRequest&) = default;
};

/// The offsets found.
struct ListOffsetsResponse {
    static constexpr Api kApi = ListOffsetsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "ListOffsetsResponse";

    /// The offset found in one partition; offset and timestamp are −1 where none was.
    struct ListOffsetsPartitionResponse {
        std::int32_t partition_index = 0;
        std::int16_t error_code = 0;                 ///< 0, or why it failed: see base/kafka_errors.h.
        std::vector<std::int64_t> old_style_offsets; ///< Offsets in descending order (version 0).
        std::int64_t timestamp = -1;                 ///< Of the record found, in ms, or −1.
        std::int64_t offset = -1;                    ///< The offset, or −1.
        std::int32_t leader_epoch = -1;              ///< Grows with each election; −1 for unknown.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("errorCode", m.error_code);
            io.field("oldStyleOffsets", m.old_style_offsets, Versions{0, 0});
            io.field("timestamp", m.timestamp, Since{1});
            io.field("offset", m.offset, Since{1});
            io.field("leaderEpoch", m.leader_epoch, Since{4});
        }
        /// Equal in every field.
        friend bool operator==(const ListOffsetsPartitionResponse&, const ListOffsetsPartitionResponse&) = default;
    };

    /// The partitions of one topic.
    struct ListOffsetsTopicResponse {
        std::string name;
        std::vector<ListOffsetsPartitionResponse> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const ListOffsetsTopicResponse&, const ListOffsetsTopicResponse&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<ListOffsetsTopicResponse> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{2});
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const ListOffsetsResponse&, const ListOffsetsResponse&) = default;
};

} // namespace odradek::wire
