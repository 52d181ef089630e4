// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct FetchResponse;

/// Reads record batches from partitions; waits for data for a while. From version 7 on within a session that names
/// changes only (KIP-227), from version 13 on by topic id (KIP-516).
struct FetchRequest {
    static constexpr Api kApi{ApiKey::Fetch, "Fetch", {0, 18}, 12};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "FetchRequest";
    using Response = FetchResponse; ///< What it is answered with.

    /// Who fetches, where a broker follows another (KIP-903). Clients leave it at its default.
    struct ReplicaState {
        std::int32_t replica_id = -1;    ///< −1 for clients.
        std::int64_t replica_epoch = -1; ///< −1 for clients.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("replicaId", m.replica_id);
            io.field("replicaEpoch", m.replica_epoch);
        }
        /// Equal in every field.
        friend bool operator==(const ReplicaState&, const ReplicaState&) = default;
    };

    /// From where to read one partition, and how much.
    struct FetchPartition {
        std::int32_t partition = 0;
        std::int32_t current_leader_epoch =
            -1;                        ///< Epoch that the client knows, to be refused if it is out of date; −1 for any.
        std::int64_t fetch_offset = 0; ///< The first offset wanted.
        std::int32_t last_fetched_epoch = -1; ///< Epoch of the last record that the reader has, or −1.
        std::int64_t log_start_offset = -1;   ///< The least offset of the log; −1 for unknown.
        std::int32_t partition_max_bytes = 0; ///< At most so much, but always a first batch.
        base::Uuid replica_directory_id;      ///< The log directory of a replica (KIP-853); zero for clients.
        std::int64_t high_watermark =
            std::numeric_limits<std::int64_t>::max(); ///< What a follower knows of it (KIP-1166).
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partition", m.partition);
            io.field("currentLeaderEpoch", m.current_leader_epoch, Since{9});
            io.field("fetchOffset", m.fetch_offset);
            io.field("lastFetchedEpoch", m.last_fetched_epoch, Since{12});
            io.field("logStartOffset", m.log_start_offset, Since{5});
            io.field("partitionMaxBytes", m.partition_max_bytes);
            io.tagged(0, "replicaDirectoryId", m.replica_directory_id, Since{17});
            io.tagged(1, "highWatermark", m.high_watermark, Since{18},
                      Default{std::numeric_limits<std::int64_t>::max()});
        }
        /// Equal in every field.
        friend bool operator==(const FetchPartition&, const FetchPartition&) = default;
    };

    /// The partitions to read of one topic.
    struct FetchTopic {
        std::string topic;
        base::Uuid topic_id;
        std::vector<FetchPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic, Versions{0, 12});
            io.field("topicId", m.topic_id, Since{13});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const FetchTopic&, const FetchTopic&) = default;
    };

    /// Partitions that the session shall drop.
    struct ForgottenTopic {
        std::string topic;
        base::Uuid topic_id;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic, Versions{7, 12});
            io.field("topicId", m.topic_id, Since{13});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const ForgottenTopic&, const ForgottenTopic&) = default;
    };

    std::optional<std::string> cluster_id; ///< Only between brokers.
    std::int32_t replica_id = -1;          ///< −1 for clients.
    ReplicaState replica_state;
    std::int32_t max_wait_ms = 0; ///< How long to wait for min_bytes.
    std::int32_t min_bytes = 0;   ///< Wait until there is so much.
    std::int32_t max_bytes =
        std::numeric_limits<std::int32_t>::max(); ///< At most so much in all, but always a first batch.
    std::int8_t isolation_level = 0;              ///< 0 read uncommitted, 1 read committed.
    std::int32_t session_id = 0;                  ///< 0 where there is no session.
    std::int32_t session_epoch = -1;              ///< 0 begins a session, −1 stands for none; else one more each time.
    std::vector<FetchTopic> topics;
    std::vector<ForgottenTopic> forgotten_topics_data; ///< Partitions that leave the session.
    std::string rack_id; ///< Where the client stands, for reading nearby (KIP-392); empty for anywhere.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("replicaId", m.replica_id, Versions{0, 14});
        io.field("maxWaitMs", m.max_wait_ms);
        io.field("minBytes", m.min_bytes);
        io.field("maxBytes", m.max_bytes, Since{3});
        io.field("isolationLevel", m.isolation_level, Since{4});
        io.field("sessionId", m.session_id, Since{7});
        io.field("sessionEpoch", m.session_epoch, Since{7});
        io.field("topics", m.topics);
        io.field("forgottenTopicsData", m.forgotten_topics_data, Since{7});
        io.field("rackId", m.rack_id, Since{11});
        io.tagged(0, "clusterId", m.cluster_id, Since{12}, NullableSince{12});
        io.tagged(1, "replicaState", m.replica_state, Since{15});
    }
    /// Equal in every field.
    friend bool operator==(const FetchRequest&, const FetchRequest&) = default;
};

/// Record batches per partition. The first batch may begin before the offset asked for, the last one may be cut off.
struct FetchResponse {
    static constexpr Api kApi = FetchRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "FetchResponse";

    /// Where the log parted from what the reader had: it was truncated (KIP-595).
    struct EpochEndOffset {
        std::int32_t epoch = -1;
        std::int64_t end_offset = -1; ///< The first offset after it.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("epoch", m.epoch);
            io.field("endOffset", m.end_offset);
        }
        /// Equal in every field.
        friend bool operator==(const EpochEndOffset&, const EpochEndOffset&) = default;
    };

    /// Who leads the partition now, sent along with an error (KIP-951).
    struct LeaderIdAndEpoch {
        std::int32_t leader_id = -1;    ///< A node id; −1 if there is none.
        std::int32_t leader_epoch = -1; ///< Grows with each election; −1 for unknown.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("leaderId", m.leader_id);
            io.field("leaderEpoch", m.leader_epoch);
        }
        /// Equal in every field.
        friend bool operator==(const LeaderIdAndEpoch&, const LeaderIdAndEpoch&) = default;
    };

    /// The snapshot to read instead, for the metadata log only (KIP-630).
    struct SnapshotId {
        std::int64_t end_offset = -1; ///< The first offset after it.
        std::int32_t epoch = -1;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("endOffset", m.end_offset);
            io.field("epoch", m.epoch);
        }
        /// Equal in every field.
        friend bool operator==(const SnapshotId&, const SnapshotId&) = default;
    };

    /// A transaction whose records a reader of committed data leaves out (KIP-98).
    struct AbortedTransaction {
        std::int64_t producer_id = 0;  ///< −1 for none.
        std::int64_t first_offset = 0; ///< Where the transaction begins in this partition.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("producerId", m.producer_id);
            io.field("firstOffset", m.first_offset);
        }
        /// Equal in every field.
        friend bool operator==(const AbortedTransaction&, const AbortedTransaction&) = default;
    };

    /// What was read of one partition.
    struct PartitionData {
        std::int32_t partition_index = 0;
        std::int16_t error_code = 0;          ///< 0, or why it failed: see base/kafka_errors.h.
        std::int64_t high_watermark = 0;      ///< One past the last record that all in-sync replicas have.
        std::int64_t last_stable_offset = -1; ///< Below it all transactions have ended; −1 for unknown.
        std::int64_t log_start_offset = -1;   ///< The least offset of the log; −1 for unknown.
        EpochEndOffset diverging_epoch;       ///< Set where the log was truncated below the offset asked for.
        LeaderIdAndEpoch current_leader;      ///< Set along with an error about leadership.
        SnapshotId snapshot_id;
        std::optional<std::vector<AbortedTransaction>> aborted_transactions =
            std::vector<AbortedTransaction>(); ///< In no particular order; null where isolation is not read_committed.
        std::int32_t preferred_read_replica = -1; ///< Read from this broker next time (KIP-392); −1 for none.
        RecordData records; ///< Batches as they lie in the log; in magic 0 and 1 a run of messages.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("errorCode", m.error_code);
            io.field("highWatermark", m.high_watermark);
            io.field("lastStableOffset", m.last_stable_offset, Since{4});
            io.field("logStartOffset", m.log_start_offset, Since{5});
            io.field("abortedTransactions", m.aborted_transactions, Since{4}, NullableSince{4});
            io.field("preferredReadReplica", m.preferred_read_replica, Since{11});
            io.field("records", m.records, NullableSince{0});
            io.tagged(0, "divergingEpoch", m.diverging_epoch, Since{12});
            io.tagged(1, "currentLeader", m.current_leader, Since{12});
            io.tagged(2, "snapshotId", m.snapshot_id, Since{12});
        }
        /// Equal in every field.
        friend bool operator==(const PartitionData&, const PartitionData&) = default;
    };

    /// The partitions of one topic.
    struct FetchableTopicResponse {
        std::string topic;
        base::Uuid topic_id;
        std::vector<PartitionData> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic, Versions{0, 12});
            io.field("topicId", m.topic_id, Since{13});
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const FetchableTopicResponse&, const FetchableTopicResponse&) = default;
    };

    /// Address of a broker that leads a partition now (KIP-951).
    struct NodeEndpoint {
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
            io.field("rack", m.rack, NullableSince{16});
        }
        /// Equal in every field.
        friend bool operator==(const NodeEndpoint&, const NodeEndpoint&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::int32_t session_id = 0;       ///< 0 where there is no session.
    std::vector<FetchableTopicResponse> responses;
    std::vector<NodeEndpoint> node_endpoints; ///< Addresses of the leaders named above.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.field("errorCode", m.error_code, Since{7});
        io.field("sessionId", m.session_id, Since{7});
        io.field("responses", m.responses);
        io.tagged(0, "nodeEndpoints", m.node_endpoints, Since{16});
    }
    /// Equal in every field.
    friend bool operator==(const FetchResponse&, const FetchResponse&) = default;
};

} // namespace odradek::wire
