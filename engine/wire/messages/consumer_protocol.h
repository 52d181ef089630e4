// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

namespace odradek::wire {

/// What a consumer of a classic group tells the leader when it joins: the metadata in JoinGroup where the protocol type
/// is "consumer". An int16 version precedes it; it is never flexible.
struct ConsumerProtocolSubscription {
    static constexpr Api kApi{ApiKey::None, "ConsumerProtocolSubscription", {0, 3}};
    static constexpr Direction kDirection = Direction::Data;
    static constexpr std::string_view kName = "ConsumerProtocolSubscription";

    /// Partitions of one topic that the member owns.
    struct TopicPartition {
        std::string topic;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicPartition&, const TopicPartition&) = default;
    };

    std::vector<std::string> topics;
    std::optional<base::Bytes> user_data;         ///< The assignor's own data.
    std::vector<TopicPartition> owned_partitions; ///< What the member reads now, for incremental rebalances (KIP-429).
    std::int32_t generation_id = -1;              ///< The generation of the group that the member belongs to.
    std::optional<std::string> rack_id; ///< Where the client stands, for reading nearby (KIP-392); empty for anywhere.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("topics", m.topics);
        io.field("userData", m.user_data, NullableSince{0});
        io.field("ownedPartitions", m.owned_partitions, Since{1});
        io.field("generationId", m.generation_id, Since{2});
        io.field("rackId", m.rack_id, Since{3}, NullableSince{3});
    }
    /// Equal in every field.
    friend bool operator==(const ConsumerProtocolSubscription&, const ConsumerProtocolSubscription&) = default;
};

/// What the leader of a classic group assigns to a consumer: the assignment in SyncGroup where the protocol type is
/// "consumer". An int16 version precedes it; it is never flexible.
struct ConsumerProtocolAssignment {
    static constexpr Api kApi{ApiKey::None, "ConsumerProtocolAssignment", {0, 3}};
    static constexpr Direction kDirection = Direction::Data;
    static constexpr std::string_view kName = "ConsumerProtocolAssignment";

    /// Partitions of one topic.
    struct TopicPartition {
        std::string topic;
        std::vector<std::int32_t> partitions;
        TaggedFields unknown_tags;

        /// The fields in the order of the wire, see wire/field.h.
        static constexpr void describe(auto& io, auto& m) {
            io.field("topic", m.topic);
            io.field("partitions", m.partitions);
        }
        /// Equal in every field.
        friend bool operator==(const TopicPartition&, const TopicPartition&) = default;
    };

    std::vector<TopicPartition> assigned_partitions;
    std::optional<base::Bytes> user_data; ///< The assignor's own data.
    TaggedFields unknown_tags;

    /// The fields in the order of the wire, see wire/field.h.
    static constexpr void describe(auto& io, auto& m) {
        io.field("assignedPartitions", m.assigned_partitions);
        io.field("userData", m.user_data, NullableSince{0});
    }
    /// Equal in every field.
    friend bool operator==(const ConsumerProtocolAssignment&, const ConsumerProtocolAssignment&) = default;
};

} // namespace odradek::wire
