// SPDX-License-Identifier: Apache-2.0
#include "sandbox/kernel/cluster_state.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr std::int32_t kMaxPartitions = 100'000;

// Stable over runs and platforms, unlike std::hash: coordinators are part of a replayed run.
std::size_t stable_hash(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001b3U;
    return static_cast<std::size_t>(hash ^ (hash >> 32U));
}

bool contains(const std::vector<base::BrokerId>& ids, base::BrokerId id) {
    return std::ranges::find(ids, id) != ids.end();
}

} // namespace

ClusterState::ClusterState(const SandboxConfig& config) : cluster_id_(config.cluster_id), ids_(config.seed) {
    for (const BrokerSpec& spec : config.brokers)
        brokers_.emplace(spec.id, BrokerState{spec, true});
    for (const TopicSpec& spec : config.topics) {
        TopicSpec capped = spec;
        capped.replication = std::min(spec.replication, static_cast<std::int16_t>(brokers_.size()));
        create(capped);
    }
}

const BrokerState* ClusterState::find_broker(base::BrokerId id) const {
    const auto found = brokers_.find(id);
    return found == brokers_.end() ? nullptr : &found->second;
}

bool ClusterState::is_alive(base::BrokerId id) const {
    const BrokerState* broker = find_broker(id);
    return broker != nullptr && broker->alive;
}

base::BrokerId ClusterState::controller() const {
    for (const auto& [id, broker] : brokers_) {
        if (broker.alive) return id;
    }
    return base::BrokerId::None;
}

base::BrokerId ClusterState::coordinator(std::string_view key) const {
    std::vector<base::BrokerId> alive;
    for (const auto& [id, broker] : brokers_) {
        if (broker.alive) alive.push_back(id);
    }
    return alive.empty() ? base::BrokerId::None : alive[stable_hash(key) % alive.size()];
}

Topic* ClusterState::find(std::string_view name) {
    const auto found = topics_.find(name);
    return found == topics_.end() ? nullptr : &found->second;
}

Topic* ClusterState::find(const base::Uuid& id) {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

Partition* ClusterState::find(std::string_view topic, base::PartitionId partition) {
    Topic* found = find(topic);
    return found == nullptr ? nullptr : found->find(partition);
}

base::Uuid ClusterState::new_id() {
    base::Uuid id;
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t bits = ids_();
        for (std::size_t index = 0; index < 8; ++index, bits >>= 8U)
            id.bytes[half * 8 + index] = static_cast<std::uint8_t>(bits);
    }
    // A random uuid (RFC 9562, version 4); as text it must not begin with a dash, as Kafka's ids don't.
    id.bytes[0] &= 0x7FU;
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0FU) | 0x40U);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3FU) | 0x80U);
    return id;
}

Partition ClusterState::make_partition(std::int32_t number, std::int16_t replication, std::size_t first_broker) const {
    std::vector<base::BrokerId> ids;
    for (const auto& [id, broker] : brokers_)
        ids.push_back(id);
    Partition partition;
    for (std::size_t copy = 0; copy < static_cast<std::size_t>(replication); ++copy) {
        partition.replicas.push_back(ids[(first_broker + static_cast<std::size_t>(number) + copy) % ids.size()]);
    }
    return partition;
}

void ClusterState::changed() {
    ++generation_;
    if (observer_) observer_();
}

void ClusterState::insert(const TopicSpec& spec, std::vector<Partition> partitions) {
    Topic topic{spec.name, new_id(), spec.internal, spec.configs, std::move(partitions)};
    for (Partition& partition : topic.partitions) {
        partition.isr = partition.replicas;
        elect(partition);
        partition.epoch = 0;
    }
    Topic& stored = topics_.insert_or_assign(spec.name, std::move(topic)).first->second;
    by_id_[stored.id] = &stored;
    changed();
}

bool ClusterState::can_hold(const std::vector<base::BrokerId>& replicas) const {
    const bool known = std::ranges::all_of(replicas, [&](base::BrokerId id) { return brokers_.contains(id); });
    const bool once =
        std::ranges::all_of(replicas, [&](base::BrokerId id) { return std::ranges::count(replicas, id) == 1; });
    return !replicas.empty() && known && once;
}

code::KafkaCode ClusterState::check(const TopicSpec& spec) const {
    if (!check_topic_name(spec.name)) return code::InvalidTopic;
    if (topics_.contains(spec.name)) return code::TopicAlreadyExists;
    if (spec.partitions < 1 || spec.partitions > kMaxPartitions) return code::InvalidPartitions;
    const bool fits = spec.replication >= 1 && static_cast<std::size_t>(spec.replication) <= brokers_.size();
    return fits ? code::None : code::InvalidReplicationFactor;
}

code::KafkaCode ClusterState::check(const TopicSpec& spec,
                                    const std::vector<std::vector<base::BrokerId>>& assignment) const {
    if (!check_topic_name(spec.name)) return code::InvalidTopic;
    if (topics_.contains(spec.name)) return code::TopicAlreadyExists;
    const bool held = std::ranges::all_of(assignment, [&](const auto& replicas) { return can_hold(replicas); });
    return held ? code::None : code::InvalidReplicaAssignment;
}

code::KafkaCode ClusterState::create(const TopicSpec& spec) {
    if (const code::KafkaCode error = check(spec); error != code::None) return error;
    std::vector<Partition> partitions;
    partitions.reserve(static_cast<std::size_t>(spec.partitions));
    for (std::int32_t number = 0; number < spec.partitions; ++number)
        partitions.push_back(make_partition(number, spec.replication, next_first_));
    ++next_first_;
    insert(spec, std::move(partitions));
    return code::None;
}

code::KafkaCode ClusterState::create(const TopicSpec& spec,
                                     const std::vector<std::vector<base::BrokerId>>& assignment) {
    if (const code::KafkaCode error = check(spec, assignment); error != code::None) return error;
    std::vector<Partition> partitions;
    for (const auto& replicas : assignment) {
        Partition partition;
        partition.replicas = replicas;
        partitions.push_back(std::move(partition));
    }
    insert(spec, std::move(partitions));
    return code::None;
}

code::KafkaCode ClusterState::remove(std::string_view name) {
    const auto found = topics_.find(name);
    if (found == topics_.end()) return code::UnknownTopicOrPartition;
    by_id_.erase(found->second.id);
    topics_.erase(found);
    changed();
    return code::None;
}

code::KafkaCode ClusterState::recreate(std::string_view name) {
    const Topic* old = find(name);
    if (old == nullptr) return code::UnknownTopicOrPartition;
    TopicSpec spec;
    spec.name = old->name;
    spec.configs = old->configs;
    spec.internal = old->internal;
    std::vector<std::vector<base::BrokerId>> assignment;
    for (const Partition& partition : old->partitions)
        assignment.push_back(partition.replicas);
    remove(spec.name);
    return create(spec, assignment);
}

code::KafkaCode ClusterState::check_growth(std::string_view name, std::int32_t total,
                                           const std::vector<std::vector<base::BrokerId>>& assignment) const {
    const auto topic = topics_.find(name);
    if (topic == topics_.end()) return code::UnknownTopicOrPartition;
    const auto now = static_cast<std::int32_t>(topic->second.partitions.size());
    if (total <= now || total > kMaxPartitions) return code::InvalidPartitions;
    if (assignment.empty()) return code::None;
    const bool each = assignment.size() == static_cast<std::size_t>(total - now);
    const bool held = std::ranges::all_of(assignment, [&](const auto& replicas) { return can_hold(replicas); });
    return each && held ? code::None : code::InvalidReplicaAssignment;
}

code::KafkaCode ClusterState::grow(std::string_view name, std::int32_t total,
                                   const std::vector<std::vector<base::BrokerId>>& assignment) {
    if (const code::KafkaCode error = check_growth(name, total, assignment); error != code::None) return error;
    Topic* topic = find(name);
    const auto now = static_cast<std::int32_t>(topic->partitions.size());
    const auto replication = static_cast<std::int16_t>(topic->partitions.front().replicas.size());
    for (std::int32_t number = now; number < total; ++number) {
        Partition partition = make_partition(number, replication, next_first_);
        if (!assignment.empty()) partition.replicas = assignment[static_cast<std::size_t>(number - now)];
        partition.isr = partition.replicas;
        elect(partition);
        partition.epoch = 0;
        topic->partitions.push_back(std::move(partition));
    }
    changed();
    return code::None;
}

void ClusterState::elect(Partition& partition) {
    const auto up = std::ranges::find_if(
        partition.replicas, [&](base::BrokerId id) { return is_alive(id) && contains(partition.isr, id); });
    partition.leader = up == partition.replicas.end() ? base::BrokerId::None : *up;
    ++partition.epoch;
}

bool ClusterState::move_leader(std::string_view topic, base::PartitionId partition, base::BrokerId leader) {
    Partition* found = find(topic, partition);
    if (found == nullptr || !contains(found->replicas, leader) || !is_alive(leader)) return false;
    found->leader = leader;
    ++found->epoch;
    changed();
    return true;
}

bool ClusterState::bump_epoch(std::string_view topic, base::PartitionId partition) {
    Partition* found = find(topic, partition);
    if (found == nullptr) return false;
    ++found->epoch;
    changed();
    return true;
}

void ClusterState::stop_broker(base::BrokerId id) {
    const auto broker = brokers_.find(id);
    if (broker == brokers_.end() || !broker->second.alive) return;
    broker->second.alive = false;
    for (auto& [name, topic] : topics_) {
        for (Partition& partition : topic.partitions) {
            // The last replica in sync stays in the ISR: nobody else may lead.
            if (partition.isr.size() > 1) std::erase(partition.isr, id);
            if (partition.leader == id) elect(partition);
        }
    }
    changed();
}

void ClusterState::hide_logs(base::BrokerId id) {
    const auto broker = brokers_.find(id);
    if (broker != brokers_.end()) broker->second.logs_readable = false;
}

void ClusterState::start_broker(base::BrokerId id) {
    const auto broker = brokers_.find(id);
    if (broker == brokers_.end() || broker->second.alive) return;
    broker->second.alive = true;
    for (auto& [name, topic] : topics_) {
        for (Partition& partition : topic.partitions) {
            if (!contains(partition.replicas, id)) continue;
            if (partition.leader == base::BrokerId::None) elect(partition);
            const bool led = partition.leader != base::BrokerId::None;
            if (led && !contains(partition.isr, id)) partition.isr.push_back(id);
        }
    }
    changed();
}

void ClusterState::readdress(base::BrokerId id, std::string host, std::uint16_t port) {
    const auto broker = brokers_.find(id);
    if (broker == brokers_.end()) return;
    broker->second.spec.host = std::move(host);
    broker->second.spec.port = port;
    changed();
}

} // namespace odradek::sandbox
