// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DeleteRecordsResponse;

/// Asks leaders to drop the records before an offset (KIP-107).
struct DeleteRecordsRequest {
    static constexpr Api kApi{ApiKey::DeleteRecords, "DeleteRecords", {0, 2}, 2, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DeleteRecordsRequest";
    using Response = DeleteRecordsResponse; ///< What it is answered with.

    /// Up to where one partition is emptied.
    struct DeleteRecordsPartition {
        std::int32_t partition_index = 0;
        std::int64_t offset = 0; ///< The first offset to keep; −1 for the high watermark.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("offset", m.offset);
        }
        /// Equal in every field.
        friend bool operator==(const DeleteRecordsPartition&, const DeleteRecordsPartition&) = default;
    };

    /// The partitions of one topic.
    struct DeleteRecordsTopic {
        std::string name;
        std::vector<DeleteRecordsPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const DeleteRecordsTopic&, const DeleteRecordsTopic&) = default;
    };

    std::vector<DeleteRecordsTopic> topics;
    std::int32_t timeout_ms = 0; ///< How long the broker may work on it.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics);
        io.field("timeoutMs", m.timeout_ms);
    }
    /// Equal in every field.
    friend bool operator==(const DeleteRecordsRequest&, const DeleteRecordsRequest&) = default;
};

/// The new beginning of each partition.
struct DeleteRecordsResponse {
    static constexpr Api kApi = DeleteRecordsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DeleteRecordsResponse";

    /// The new beginning of one partition.
    struct DeleteRecordsPartitionResult {
        std::int32_t partition_index = 0;
        std::int64_t low_watermark = 0; ///< The least offset that is left.
        std::int16_t error_code = 0;    ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("lowWatermark", m.low_watermark);
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const DeleteRecordsPartitionResult&, const DeleteRecordsPartitionResult&) = default;
    };

    /// The partitions of one topic.
    struct DeleteRecordsTopicResult {
        std::string name;
        std::vector<DeleteRecordsPartitionResult> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const DeleteRecordsTopicResult&, const DeleteRecordsTopicResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<DeleteRecordsTopicResult> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const DeleteRecordsResponse&, const DeleteRecordsResponse&) = default;
};

} // namespace odradek::wire
