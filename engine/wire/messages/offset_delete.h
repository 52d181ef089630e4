// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

struct OffsetDeleteResponse;

/// Asks the coordinator to forget offsets of a group (KIP-496).
struct OffsetDeleteRequest {
    static constexpr Api kApi{ApiKey::OffsetDelete, "OffsetDelete", {0, 0}, kNever, Access::Changes};
    static constexpr Direction kDirection = Direction::Request;
    static constexpr std::string_view kName = "OffsetDeleteRequest";
    using Response = OffsetDeleteResponse; ///< What it is answered with.

    /// A partition whose offset goes.
    struct OffsetDeleteRequestPartition {
        std::int32_t partition_index = 0;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) { io.field("partitionIndex", m.partition_index); }
        /// Equal in every field.
        friend bool operator==(const OffsetDeleteRequestPartition&, const OffsetDeleteRequestPartition&) = default;
    };

    /// The partitions of one topic.
    struct OffsetDeleteRequestTopic {
        std::string name;
        std::vector<OffsetDeleteRequestPartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetDeleteRequestTopic&, const OffsetDeleteRequestTopic&) = default;
    };

    std::string group_id;
    std::vector<OffsetDeleteRequestTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("groupId", m.group_id);
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const OffsetDeleteRequest&, const OffsetDeleteRequest&) = default;
};

/// What became of each offset.
struct OffsetDeleteResponse {
    static constexpr Api kApi = OffsetDeleteRequest::kApi;
    static constexpr Direction kDirection = Direction::Response;
    static constexpr std::string_view kName = "OffsetDeleteResponse";

    /// What became of the offset of one partition.
    struct OffsetDeleteResponsePartition {
        std::int32_t partition_index = 0;
        std::int16_t error_code = 0; ///< 0, or why it failed: see base/kafka_errors.h.
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("partitionIndex", m.partition_index);
            io.field("errorCode", m.error_code);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetDeleteResponsePartition&, const OffsetDeleteResponsePartition&) = default;
    };

    /// The partitions of one topic.
    struct OffsetDeleteResponseTopic {
        std::string name;
        std::vector<OffsetDeleteResponsePartition> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("name", m.name);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const OffsetDeleteResponseTopic&, const OffsetDeleteResponseTopic&) = default;
    };

    std::int16_t error_code = 0;       ///< 0, or why it failed: see base/kafka_errors.h.
    std::int32_t throttle_time_ms = 0; ///< How long the broker asks the client to be silent (KIP-219).
    std::vector<OffsetDeleteResponseTopic> topics;
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("errorCode", m.error_code);
        io.field("throttleTimeMs", m.throttle_time_ms);
        io.field("topics", m.topics);
    }
    /// Equal in every field.
    friend bool operator==(const OffsetDeleteResponse&, const OffsetDeleteResponse&) = default;
};

} // namespace odradek::wire
