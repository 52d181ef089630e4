// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct DescribeLogDirsResponse;

/// Asks a broker for the sizes of its logs (KIP-113, KIP-827).
struct DescribeLogDirsRequest {
    static constexpr Api kApi{ApiKey::DescribeLogDirs, "DescribeLogDirs", {0, 5}, 2};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "DescribeLogDirsRequest";
    using Response = DescribeLogDirsResponse; ///< What it is answered with.

    /// Partitions of one topic.
    struct DescribableLogDirTopic {
        std::string topic;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const DescribableLogDirTopic&, const DescribableLogDirTopic&) = default;
    };

    std::optional<std::vector<DescribableLogDirTopic>> topics =
        std::vector<DescribableLogDirTopic>(); ///< Null for all topics.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) { io.field("topics", m.topics, NullableSince{0}); }
    /// Equal in every field.
    friend bool operator==(const DescribeLogDirsRequest&, const DescribeLogDirsRequest&) = default;
};

/// The log directories of the asked broker.
struct DescribeLogDirsResponse {
    static constexpr Api kApi = DescribeLogDirsRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "DescribeLogDirsResponse";

    /// One replica's log.
    struct DescribeLogDirsPartition {
        std::int32_t partition_index = 0;
        std::int64_t partition_size = 0; ///< Bytes of the log.
        std::int64_t offset_lag = 0;     ///< How far it is behind, in records.
        bool is_future_key = false;      ///< Whether it is being moved here from another directory.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("partitionSize", m.partition_size);
            io.field("offsetLag", m.offset_lag);
            io.field("isFutureKey", m.is_future_key);
        }
        /// Equal in every field.
        friend bool operator==(const DescribeLogDirsPartition&, const DescribeLogDirsPartition&) = default;
    };

    /// The partitions of one topic in it.
    struct DescribeLogDirsTopic {
        std::string name;
        std::vector<DescribeLogDirsPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const DescribeLogDirsTopic&, const DescribeLogDirsTopic&) = default;
    };

    /// One log directory.
    struct DescribeLogDirsResult {
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        std::string log_dir;
        std::vector<DescribeLogDirsTopic> topics;
        std::int64_t total_bytes = -1;  ///< Size of its disk; −1 for unknown.
        std::int64_t usable_bytes = -1; ///< Free bytes of its disk; −1 for unknown.
        bool is_cordoned = false;       ///< Whether new partitions keep away from it.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("errorCode", m.error_code);
            io.field("logDir", m.log_dir);
            io.field("topics", m.topics);
            io.field("totalBytes", m.total_bytes, Since{4});
            io.field("usableBytes", m.usable_bytes, Since{4});
            io.field("isCordoned", m.is_cordoned, Since{5});
        }
        /// Equal in every field.
        friend bool operator==(const DescribeLogDirsResult&, const DescribeLogDirsResult&) = default;
    };

    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::vector<DescribeLogDirsResult> results;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("errorCode", m.error_code, Since{3});
        io.field("results", m.results);
    }
    /// Equal in every field.
    friend bool operator==(const DescribeLogDirsResponse&, const DescribeLogDirsResponse&) = default;
};

} // namespace odradek::wire
