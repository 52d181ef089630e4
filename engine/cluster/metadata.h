// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"
#include "net/broker_versions.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What is known about a cluster, as immutable values that any thread may keep.
namespace odradek::cluster {

/// The most brokers of one cluster that are taken from an answer.
inline constexpr std::size_t kMaxBrokers = 10'000;

/// A broker as the cluster advertises it.
struct BrokerInfo {
    base::BrokerId id = base::BrokerId::None; ///< Its node id.
    std::string host;                         ///< The advertised host.
    std::int32_t port = 0;                    ///< The advertised port; it may be out of range (see `problem`).
    std::optional<std::string> rack;          ///< Its rack, if it has one.
    std::string problem; ///< Why this address is doubtful or unusable, an English sentence; empty: fine.
    bool usable = true;  ///< Whether a connection to this address is tried.

    friend bool operator==(const BrokerInfo&, const BrokerInfo&) = default;
};

/// A partition of a topic.
struct PartitionInfo {
    base::PartitionId partition = -1;              ///< Its number.
    base::KafkaCode error = base::KafkaCode::None; ///< What the cluster says of it: LEADER_NOT_AVAILABLE …
    base::BrokerId leader = base::BrokerId::None;  ///< None: no leader now.
    base::LeaderEpoch leader_epoch = -1;           ///< −1: unknown (before Metadata v7). Never goes back.
    std::vector<base::BrokerId> replicas;          ///< The preferred leader first.
    std::vector<base::BrokerId> isr;               ///< The replicas in sync.
    std::vector<base::BrokerId> offline;           ///< The replicas that are offline (Metadata v5).

    friend bool operator==(const PartitionInfo&, const PartitionInfo&) = default;
};

/// A topic with its partitions.
struct TopicInfo {
    std::string name;      ///< Its name; empty where an unknown id was asked for.
    base::Uuid id;         ///< Zero before 2.8.
    bool internal = false; ///< __consumer_offsets and the like.
    base::KafkaCode error =
        base::KafkaCode::None;             ///< What the cluster says of it; its partitions are then the last good ones.
    std::vector<PartitionInfo> partitions; ///< By number, which may have gaps.

    /// The partition of this number, or null.
    const PartitionInfo* find(base::PartitionId partition) const noexcept;

    /// The greatest number of replicas of a partition.
    std::size_t replication() const noexcept;

    friend bool operator==(const TopicInfo&, const TopicInfo&) = default;
};

/// Everything known about a cluster at one time. Immutable, any thread. Topics that did not change are shared with the
/// snapshot before.
struct MetadataSnapshot {
    std::optional<std::string> cluster_id;                ///< From Metadata v2.
    base::BrokerId controller = base::BrokerId::None;     ///< None: unknown. In KRaft the leader of the quorum.
    std::vector<BrokerInfo> brokers;                      ///< By id.
    std::vector<std::shared_ptr<const TopicInfo>> topics; ///< By name; those asked for so far.
    bool all_topics = false;                              ///< Whether `topics` holds every topic of the cluster.
    std::map<base::BrokerId, std::shared_ptr<const net::BrokerVersions>> versions; ///< Of brokers spoken to.
    base::MonotonicTime taken_at;                                                  ///< When the newest answer came.
    base::TimestampMs taken_at_ms = -1;                                            ///< The same by the wall clock.
    std::uint64_t generation = 0;                                                  ///< Grows with every change.

    /// The topic of this name, or null.
    const TopicInfo* find_topic(std::string_view name) const noexcept;

    /// The topic of this id, or null. Looks at every topic.
    const TopicInfo* find_topic(const base::Uuid& id) const noexcept;

    /// The partition, or null.
    const PartitionInfo* find(const base::TopicPartition& partition) const noexcept;

    /// The broker of this id, or null.
    const BrokerInfo* find_broker(base::BrokerId id) const noexcept;

    /// The least release of all brokers spoken to; exact where that is each broker's. Nameless before the first.
    net::Release release() const;
};

} // namespace odradek::cluster
