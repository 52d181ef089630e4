// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct ProduceResponse;

/// Appends record batches to partitions, all or nothing in each. With acks 0 no answer comes.
struct ProduceRequest {
    static constexpr Api kApi{ApiKey::Produce, "Produce", {0, 13}, 9, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "ProduceRequest";
    using Response = ProduceResponse; ///< What it is answered with.

    /// The batch for one partition.
    struct PartitionProduceData {
        std::int32_t index = 0;
        RecordData records; ///< Batches as they lie in the log; in magic 0 and 1 a run of messages.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("index", m.index);
            io.field("records", m.records, NullableSince{0});
        }
        /// Equal in every field.
        friend bool operator==(const PartitionProduceData&, const PartitionProduceData&) = default;
    };

    /// The batches for one topic; by id from version 13 on (KIP-516).
    struct TopicProduceData {
        std::string name;
        base::Uuid topic_id;
        std::vector<PartitionProduceData> partition_data;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{0, 12});
            io.field("topicId", m.topic_id, Since{13});
            io.field("partitionData", m.partition_data);
        }
        /// Equal in every field.
        friend bool operator==(const TopicProduceData&, const TopicProduceData&) = default;
    };

    std::optional<std::string> transactional_id; ///< Null outside of transactions.
    std::int16_t acks = 0;       ///< 0: no answer, 1: the leader has it, −1: all in-sync replicas have it.
    std::int32_t timeout_ms = 0; ///< How long the broker may work on it.
    std::vector<TopicProduceData> topic_data;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("transactionalId", m.transactional_id, Since{3}, NullableSince{3});
        io.field("acks", m.acks);
        io.field("timeoutMs", m.timeout_ms);
        io.field("topicData", m.topic_data);
    }
    /// Equal in every field.
    friend bool operator==(const ProduceRequest&, const ProduceRequest&) = default;
};

/// What became of each batch.
struct ProduceResponse {
    static constexpr Api kApi = ProduceRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "ProduceResponse";

    /// A record because of which its batch was refused (KIP-467).
    struct BatchIndexAndErrorMessage {
        std::int32_t batch_index = 0;                         ///< The record's index within the batch.
        std::optional<std::string> batch_index_error_message; ///< What is wrong with it.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("batchIndex", m.batch_index);
            io.field("batchIndexErrorMessage", m.batch_index_error_message, NullableSince{8});
        }
        /// Equal in every field.
        friend bool operator==(const BatchIndexAndErrorMessage&, const BatchIndexAndErrorMessage&) = default;
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

    /// What became of the batch of one partition.
    struct PartitionProduceResponse {
        std::int32_t index = 0;
        std::int16_t error_code = 0;          ///< 0, or why it failed: see base/kafka_errors.h.
        std::int64_t base_offset = 0;         ///< The offset of the batch's first record; −1 with an error.
        std::int64_t log_append_time_ms = -1; ///< The broker's time if the topic has it, else −1.
        std::int64_t log_start_offset = -1;   ///< The least offset of the log; −1 for unknown.
        std::vector<BatchIndexAndErrorMessage> record_errors; ///< The records that were at fault.
        std::optional<std::string> error_message;             ///< The broker's own words, or null.
        LeaderIdAndEpoch current_leader;                      ///< Set along with an error about leadership.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("index", m.index);
            io.field("errorCode", m.error_code);
            io.field("baseOffset", m.base_offset);
            io.field("logAppendTimeMs", m.log_append_time_ms, Since{2});
            io.field("logStartOffset", m.log_start_offset, Since{5});
            io.field("recordErrors", m.record_errors, Since{8});
            io.field("errorMessage", m.error_message, Since{8}, NullableSince{8});
            io.tagged(0, "currentLeader", m.current_leader, Since{10});
        }
        /// Equal in every field.
        friend bool operator==(const PartitionProduceResponse&, const PartitionProduceResponse&) = default;
    };

    /// The partitions of one topic.
    struct TopicProduceResponse {
        std::string name;
        base::Uuid topic_id;
        std::vector<PartitionProduceResponse> partition_responses;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name, Versions{0, 12});
            io.field("topicId", m.topic_id, Since{13});
            io.field("partitionResponses", m.partition_responses);
        }
        /// Equal in every field.
        friend bool operator==(const TopicProduceResponse&, const TopicProduceResponse&) = default;
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
            io.field("rack", m.rack, NullableSince{10});
        }
        /// Equal in every field.
        friend bool operator==(const NodeEndpoint&, const NodeEndpoint&) = default;
    };

    std::vector<TopicProduceResponse> responses;
    std::int32_t throttle_time_ms = 0;        ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<NodeEndpoint> node_endpoints; ///< Addresses of the leaders named above.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("responses", m.responses);
        io.field("throttleTimeMs", m.throttle_time_ms, Since{1});
        io.tagged(0, "nodeEndpoints", m.node_endpoints, Since{10});
    }
    /// Equal in every field.
    friend bool operator==(const ProduceResponse&, const ProduceResponse&) = default;
};

} // namespace odradek::wire
