// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/common/codes.h"
#include "sandbox/log/topic.h"

#include <functional>
#include <map>
#include <random>
#include <unordered_map>

/// The sandbox's picture of itself: brokers, topics, who leads what.
namespace odradek::sandbox {

/// One broker. Engine thread only.
struct BrokerState {
    BrokerSpec spec;           ///< Id and advertised address.
    bool alive = true;         ///< Whether it takes part; a stopped broker serves no connection.
    bool logs_readable = true; ///< Whether it can tell what lies in its log folder.
};

/// Brokers and topics, with the changes that a cluster goes through. Knows no clock and no clients; the tests and the
/// demo call these changes as hooks. Engine thread only. References to topics stay valid until that topic is deleted.
class ClusterState {
public:
    /// Starts with the brokers and topics of a configuration.
    explicit ClusterState(const SandboxConfig& config);
    ClusterState(const ClusterState&) = delete;
    ClusterState& operator=(const ClusterState&) = delete;

    /// All brokers by id, those that are down too.
    const std::map<base::BrokerId, BrokerState>& brokers() const noexcept { return brokers_; }

    /// The broker, or nullptr.
    const BrokerState* find_broker(base::BrokerId id) const;

    /// Whether the broker exists and is up.
    bool is_alive(base::BrokerId id) const;

    /// The active controller: the least broker that is up, or None.
    base::BrokerId controller() const;

    /// The broker that coordinates a group or transactional id, or None while all are down.
    base::BrokerId coordinator(std::string_view key) const;

    /// All topics by name.
    const std::map<std::string, Topic, std::less<>>& topics() const noexcept { return topics_; }

    /// The topic of this name, or nullptr.
    Topic* find(std::string_view name);

    /// The topic of this id, or nullptr.
    Topic* find(const base::Uuid& id);

    /// The partition, or nullptr.
    Partition* find(std::string_view topic, base::PartitionId partition);

    /// The code that create() would answer with.
    code::KafkaCode check(const TopicSpec& spec) const;

    /// The same with replicas by hand.
    code::KafkaCode check(const TopicSpec& spec, const std::vector<std::vector<base::BrokerId>>& assignment) const;

    /// Creates a topic; codes as CreateTopics gives them.
    code::KafkaCode create(const TopicSpec& spec);

    /// The same with replicas by hand, one list a partition.
    code::KafkaCode create(const TopicSpec& spec, const std::vector<std::vector<base::BrokerId>>& assignment);

    /// Deletes a topic with its records.
    code::KafkaCode remove(std::string_view name);

    /// Deletes a topic and creates it anew, empty, with another id.
    code::KafkaCode recreate(std::string_view name);

    /// Adds partitions until there are `total`; `assignment` holds the replicas of each new one, or nothing.
    code::KafkaCode grow(std::string_view name, std::int32_t total,
                         const std::vector<std::vector<base::BrokerId>>& assignment = {});

    /// The code that grow() would answer with.
    code::KafkaCode check_growth(std::string_view name, std::int32_t total,
                                 const std::vector<std::vector<base::BrokerId>>& assignment) const;

    /// Makes another replica the leader, with a new epoch. False if it is no replica or down.
    bool move_leader(std::string_view topic, base::PartitionId partition, base::BrokerId leader);

    /// Raises the leader epoch and leaves the leader.
    bool bump_epoch(std::string_view topic, base::PartitionId partition);

    /// Takes a broker down: its partitions get other leaders out of the ISR, or none.
    void stop_broker(base::BrokerId id);

    /// Brings a broker back; partitions without a leader get one, its replicas are in sync again.
    void start_broker(base::BrokerId id);

    /// A broker can no longer tell what lies in its log folder: DescribeLogDirs names the folder and an error.
    void hide_logs(base::BrokerId id);

    /// Changes what is advertised for a broker (a node that moved to another host).
    void readdress(base::BrokerId id, std::string host, std::uint16_t port);

    /// How often anything in Metadata has changed.
    std::uint64_t generation() const noexcept { return generation_; }

    /// Calls `observer` after each such change; one observer.
    void on_change(std::function<void()> observer) { observer_ = std::move(observer); }

    /// The cluster's id.
    const std::string& cluster_id() const noexcept { return cluster_id_; }

private:
    bool can_hold(const std::vector<base::BrokerId>& replicas) const;
    Partition make_partition(std::int32_t number, std::int16_t replication, std::size_t first_broker) const;
    void insert(const TopicSpec& spec, std::vector<Partition> partitions);
    void elect(Partition& partition);
    base::Uuid new_id();
    void changed();

    std::string cluster_id_;
    std::map<base::BrokerId, BrokerState> brokers_;
    std::map<std::string, Topic, std::less<>> topics_;
    std::unordered_map<base::Uuid, Topic*> by_id_;
    std::mt19937_64 ids_;
    std::size_t next_first_ = 0;
    std::uint64_t generation_ = 0;
    std::function<void()> observer_;
};

} // namespace odradek::sandbox
