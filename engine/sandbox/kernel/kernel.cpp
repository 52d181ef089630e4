// SPDX-License-Identifier: Apache-2.0
#include "sandbox/kernel/kernel.h"

#include "sandbox/common/default_configs.h"
#include "sandbox/groups/offsets_topic.h"
#include "sandbox/log/appender.h"
#include "sandbox/log/cleaner.h"

#include <algorithm>

namespace odradek::sandbox {

Kernel::Kernel(base::Environment& surroundings, SandboxConfig configuration, Sandbox& facade)
    : environment(surroundings),
      config(std::move(configuration)),
      cluster(config),
      groups(config.initial_rebalance_delay),
      changed(surroundings.executor()),
      owner(&facade) {
    broker_configs[""] = config.broker_configs;
    cluster.on_change([this] { changed.pulse(); });
}

TopicSizes Kernel::topic_sizes() const {
    TopicSizes sizes;
    for (const auto& [name, topic] : cluster.topics())
        sizes.emplace(name, static_cast<std::int32_t>(topic.partitions.size()));
    return sizes;
}

void Kernel::settle(const EndedTransaction& ended) {
    for (const base::TopicPartition& each : ended.partitions) {
        Partition* partition = cluster.find(each.topic, each.partition);
        if (partition == nullptr) continue;
        append_marker(*partition, ended.producer_id, ended.marker_epoch, ended.committed, wall_now());
    }
    for (const std::string& id : ended.groups) {
        if (Group* group = groups.find(id)) group->offsets.end_transaction(ended.producer_id, ended.committed);
    }
    changed.pulse();
}

void Kernel::commit(const std::string& group, const base::TopicPartition& partition, const CommittedOffset& offset) {
    groups.at(group).offsets.commit(partition, offset);
    Topic* topic = cluster.find(std::string_view(kOffsetsTopic));
    if (topic == nullptr) return;
    append_commit(*topic, group, partition, offset);
    changed.pulse();
}

Topic* Kernel::create_automatically(const std::string& name) {
    TopicSpec spec;
    spec.name = name;
    spec.partitions = config.default_partitions;
    spec.replication = config.default_replication;
    if (cluster.create(spec) != code::None) return nullptr;
    return cluster.find(std::string_view(name));
}

std::string Kernel::broker_setting(const std::string& name) const {
    const ConfigMap& set = broker_configs.at("");
    const auto found = set.find(name);
    if (found != set.end()) return found->second;
    const ConfigDefault* known = find_default(broker_defaults(), name);
    return known == nullptr ? std::string() : std::string(known->value);
}

code::KafkaCode Kernel::delete_topic(const std::string& name) {
    const code::KafkaCode error = cluster.remove(name);
    if (error == code::None) groups.forget_topic(name);
    return error;
}

void Kernel::tick() {
    groups.tick(topic_sizes(), now());
    for (const EndedTransaction& ended : transactions.tick(now()))
        settle(ended);
    rearm();
}

void Kernel::rearm() {
    if (down_) return;
    std::optional<base::MonotonicTime> next = groups.next_deadline();
    const auto end = transactions.next_deadline();
    if (end && (!next || *end < *next)) next = end;
    if (next == armed_) return;
    environment.cancel_timer(timer_);
    armed_ = next;
    if (!next) return;
    const base::Duration span = std::max(*next - now(), base::Duration{});
    timer_ = environment.start_timer(span, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self || self->down_) return;
        self->armed_.reset();
        self->tick();
    });
}

// Compaction is looked after more often than retention, as in Kafka: records with times long past live for a while.
void Kernel::start_cleaning() {
    cleaning_ = environment.start_timer(config.compaction_check, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self || self->down_) return;
        self->clean();
        self->start_cleaning();
    });
}

void Kernel::clean() {
    const bool retains = now() - last_retention_ >= config.retention_check;
    if (retains) last_retention_ = now();
    bool cleaned = false;
    for (const auto& [name, unused] : cluster.topics()) {
        Topic& topic = *cluster.find(std::string_view(name));
        cleaned = compact(topic, wall_now()) || cleaned;
        if (retains) cleaned = retain(topic, wall_now()) || cleaned;
    }
    if (cleaned) changed.pulse();
}

std::shared_ptr<Connection> Kernel::open(base::BrokerId broker, std::unique_ptr<base::Stream> stream) {
    std::erase_if(connections_, [](const auto& each) { return each.expired(); });
    auto connection = std::make_shared<Connection>(environment, broker, ++last_connection_, std::move(stream));
    connections_.push_back(connection);
    return connection;
}

void Kernel::close_connections(base::BrokerId broker) {
    for (const auto& each : connections_) {
        const auto connection = each.lock();
        if (!connection) continue;
        if (broker == base::BrokerId::None || connection->broker == broker) connection->close();
    }
    changed.pulse();
}

void Kernel::shut_down() {
    if (down_) return;
    down_ = true;
    owner = nullptr;
    environment.cancel_timer(timer_);
    environment.cancel_timer(cleaning_);
    for (auto& [id, group] : groups.all()) {
        if (ClassicGroup* classic = group.classic()) classic->abandon(code::NotCoordinator);
    }
    close_connections(base::BrokerId::None);
}

} // namespace odradek::sandbox
