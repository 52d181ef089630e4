// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/handler.h"

/// Finding what a request names, as every API of data does.
namespace odradek::sandbox {

/// A partition that this broker may serve, or why it may not. The pointers are valid until the next wait.
struct Lookup {
    Topic* topic = nullptr;             ///< Set wherever the topic exists.
    Partition* partition = nullptr;     ///< Set wherever the partition exists.
    code::KafkaCode error = code::None; ///< UNKNOWN_TOPIC_OR_PARTITION, NOT_LEADER_OR_FOLLOWER, FENCED_LEADER_EPOCH, …

    /// Whether it may be served.
    explicit operator bool() const noexcept { return error == code::None; }
};

/// The topic of a name, or of an id where `by_id`; nullptr if there is none.
Topic* find_topic(const Call& call, const std::string& name, const base::Uuid& id, bool by_id);

/// The partition, if this broker leads it in `epoch` (−1: any), and no fault orders otherwise.
Lookup lead(const Call& call, Topic* topic, base::PartitionId partition, base::LeaderEpoch epoch = -1);

/// The same by the topic's name.
Lookup lead(const Call& call, const std::string& topic, base::PartitionId partition, base::LeaderEpoch epoch = -1);

/// Broker ids as numbers for the wire.
std::vector<std::int32_t> numbers(const std::vector<base::BrokerId>& ids);

/// Replicas that are down, as numbers.
std::vector<std::int32_t> offline_replicas(const Call& call, const Partition& partition);

/// All operations that an ACL may allow on topics, groups and clusters, as a bit field: everybody may do everything.
inline constexpr std::int32_t kTopicOperations = 0x0DF8;
/// The same for groups.
inline constexpr std::int32_t kGroupOperations = 0x0D48;
/// The same for the cluster.
inline constexpr std::int32_t kClusterOperations = 0x1FA0;

/// The text that Kafka sends with an error: null without one.
std::optional<std::string> message_of(code::KafkaCode error);

} // namespace odradek::sandbox
