// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct AddPartitionsToTxnResponse;

/// Adds partitions to a transaction before they are written to. From version 4 on brokers send many at once (KIP-890);
/// clients stay at 3.
struct AddPartitionsToTxnRequest {
    static constexpr Api kApi{ApiKey::AddPartitionsToTxn, "AddPartitionsToTxn", {0, 5}, 3, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "AddPartitionsToTxnRequest";
    using Response = AddPartitionsToTxnResponse; ///< What it is answered with.

    /// Partitions of one topic.
    struct AddPartitionsToTxnTopic {
        std::string name;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const AddPartitionsToTxnTopic&, const AddPartitionsToTxnTopic&) = default;
    };

    /// The partitions to add to one transaction.
    struct AddPartitionsToTxnTransaction {
        std::string transactional_id;    ///< Null outside of transactions.
        std::int64_t producer_id = 0;    ///< −1 for none.
        std::int16_t producer_epoch = 0; ///< −1 for none.
        bool verify_only = false;        ///< Whether to check only that they belong to it.
        std::vector<AddPartitionsToTxnTopic> topics;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("transactionalId", m.transactional_id);
            io.field("producerId", m.producer_id);
            io.field("producerEpoch", m.producer_epoch);
            io.field("verifyOnly", m.verify_only);
            io.field("topics", m.topics);
        }
        /// Equal in every field.
        friend bool operator==(const AddPartitionsToTxnTransaction&, const AddPartitionsToTxnTransaction&) = default;
    };

    std::vector<AddPartitionsToTxnTransaction> transactions;  ///< Where a broker asks.
    std::string v3_and_below_transactional_id;                ///< Where a client asks.
    std::int64_t v3_and_below_producer_id = 0;                ///< Where a client asks.
    std::int16_t v3_and_below_producer_epoch = 0;             ///< Where a client asks.
    std::vector<AddPartitionsToTxnTopic> v3_and_below_topics; ///< Where a client asks.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("transactions", m.transactions, Since{4});
        io.field("v3AndBelowTransactionalId", m.v3_and_below_transactional_id, Versions{0, 3});
        io.field("v3AndBelowProducerId", m.v3_and_below_producer_id, Versions{0, 3});
        io.field("v3AndBelowProducerEpoch", m.v3_and_below_producer_epoch, Versions{0, 3});
        io.field("v3AndBelowTopics", m.v3_and_below_topics, Versions{0, 3});
    }
    /// Equal in every field.
    friend bool operator==(const AddPartitionsToTxnRequest&, const AddPartitionsToTxnRequest&) = default;
};

/// Whether the partitions were added.
struct AddPartitionsToTxnResponse {
    static constexpr Api kApi = AddPartitionsToTxnRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "AddPartitionsToTxnResponse";

    /// The outcome for one partition.
    struct AddPartitionsToTxnPartitionResult {
        std::int32_t partition_index = 0;
        std::int16_t partition_error_code = 0; ///< 0, or why it failed.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("partitionErrorCode", m.partition_error_code);
        }
        /// Equal in every field.
        friend bool operator==(const AddPartitionsToTxnPartitionResult&,
                               const AddPartitionsToTxnPartitionResult&) = default;
    };

    /// The outcome for one topic.
    struct AddPartitionsToTxnTopicResult {
        std::string name;
        std::vector<AddPartitionsToTxnPartitionResult> results_by_partition;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("resultsByPartition", m.results_by_partition);
        }
        /// Equal in every field.
        friend bool operator==(const AddPartitionsToTxnTopicResult&, const AddPartitionsToTxnTopicResult&) = default;
    };

    /// The outcome for one transaction.
    struct AddPartitionsToTxnResult {
        std::string transactional_id; ///< Null outside of transactions.
        std::vector<AddPartitionsToTxnTopicResult> topic_results;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("transactionalId", m.transactional_id);
            io.field("topicResults", m.topic_results);
        }
        /// Equal in every field.
        friend bool operator==(const AddPartitionsToTxnResult&, const AddPartitionsToTxnResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<AddPartitionsToTxnResult> results_by_transaction;             ///< Where a broker asked.
    std::vector<AddPartitionsToTxnTopicResult> results_by_topic_v3_and_below; ///< Where a client asked.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code, Since{4});
        io.field("resultsByTransaction", m.results_by_transaction, Since{4});
        io.field("resultsByTopicV3AndBelow", m.results_by_topic_v3_and_below, Versions{0, 3});
    }
    /// Equal in every field.
    friend bool operator==(const AddPartitionsToTxnResponse&, const AddPartitionsToTxnResponse&) = default;
};

} // namespace odradek::wire
