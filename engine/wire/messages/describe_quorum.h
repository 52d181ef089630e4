// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DescribeQuorumResponse;

/// Asks for the state of the controllers' quorum (KIP-595); its one partition is __cluster_metadata-0.
struct DescribeQuorumRequest {
    static constexpr Api kApi{ApiKey::DescribeQuorum, "DescribeQuorum", {0, 2}, 0};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DescribeQuorumRequest";
    using Response = DescribeQuorumResponse; ///< What it is answered with.

    /// The metadata partition.
    struct PartitionData {
        std::int32_t partition_index = 0;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) { io.field("partitionIndex", m.partition_index); }
        /// Equal in every field.
        friend bool operator==(const PartitionData&, const PartitionData&) = default;
    };

    /// The metadata topic.
    struct TopicData {
        std::string topic_name;
        std::vector<PartitionData> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicName", m.topic_name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicData&, const TopicData&) = default;
    };

    std::vector<TopicData> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) { io.field("topics", m.topics); }
    /// Equal in every field.
    friend bool operator==(const DescribeQuorumRequest&, const DescribeQuorumRequest&) = default;
};

/// Leader, voters and observers of the controllers' quorum.
struct DescribeQuorumResponse {
    static constexpr Api kApi = DescribeQuorumRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DescribeQuorumResponse";

    /// How far a voter or observer has come.
    struct ReplicaState {
        std::int32_t replica_id = 0;     ///< −1 for clients.
        base::Uuid replica_directory_id; ///< The log directory of a replica (KIP-853); zero for clients.
        std::int64_t log_end_offset = 0;
        std::int64_t last_fetch_timestamp = -1;     ///< When it last asked, in ms, or −1.
        std::int64_t last_caught_up_timestamp = -1; ///< When it last had everything, in ms, or −1.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("replicaId", m.replica_id);
            io.field("replicaDirectoryId", m.replica_directory_id, Since{2});
            io.field("logEndOffset", m.log_end_offset);
            io.field("lastFetchTimestamp", m.last_fetch_timestamp, Since{1});
            io.field("lastCaughtUpTimestamp", m.last_caught_up_timestamp, Since{1});
        }
        /// Equal in every field.
        friend bool operator==(const ReplicaState&, const ReplicaState&) = default;
    };

    /// The quorum's state.
    struct PartitionData {
        std::int32_t partition_index = 0;
        std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
        std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
        std::int32_t leader_id = 0;                               ///< A node id; −1 if there is none.
        std::int32_t leader_epoch = 0;                            ///< Grows with each election; −1 for unknown.
        std::int64_t high_watermark = 0; ///< One past the last record that all in-sync replicas have.
        std::vector<ReplicaState> current_voters;
        std::vector<ReplicaState> observers; ///< Follow the log without a vote.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("errorCode", m.error_code);
            io.field("errorMessage", m.error_message, Since{2}, NullableSince{2});
            io.field("leaderId", m.leader_id);
            io.field("leaderEpoch", m.leader_epoch);
            io.field("highWatermark", m.high_watermark);
            io.field("currentVoters", m.current_voters);
            io.field("observers", m.observers);
        }
        /// Equal in every field.
        friend bool operator==(const PartitionData&, const PartitionData&) = default;
    };

    /// The metadata topic.
    struct TopicData {
        std::string topic_name;
        std::vector<PartitionData> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topicName", m.topic_name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicData&, const TopicData&) = default;
    };

    /// Where a node can be reached.
    struct Listener {
        std::string name;
        std::string host;
        std::uint16_t port = 0;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("host", m.host);
            io.field("port", m.port);
        }
        /// Equal in every field.
        friend bool operator==(const Listener&, const Listener&) = default;
    };

    /// A node of the quorum and its listeners (KIP-853).
    struct Node {
        std::int32_t node_id = 0;
        std::vector<Listener> listeners;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("nodeId", m.node_id);
            io.field("listeners", m.listeners);
        }
        /// Equal in every field.
        friend bool operator==(const Node&, const Node&) = default;
    };

    std::int16_t error_code = 0;                              ///< 0, or why it failed: see base/kafka_errors.h.
    std::optional<std::string> error_message = std::string(); ///< The broker's own words, or null.
    std::vector<TopicData> topics;
    std::vector<Node> nodes;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("errorCode", m.error_code);
        io.field("errorMessage", m.error_message, Since{2}, NullableSince{2});
        io.field("topics", m.topics);
        io.field("nodes", m.nodes, Since{2});
    }
    /// Equal in every field.
    friend bool operator==(const DescribeQuorumResponse&, const DescribeQuorumResponse&) = default;
};

} // namespace odradek::wire
