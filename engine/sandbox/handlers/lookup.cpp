// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"

#include <algorithm>

namespace odradek::sandbox {

code::KafkaCode Call::coordinates(std::string_view key) const {
    if (faults.error() != code::None) return faults.error();
    return kernel.cluster.coordinator(key) == broker() ? code::None : code::NotCoordinator;
}

Topic* find_topic(const Call& call, const std::string& name, const base::Uuid& id, bool by_id) {
    return by_id ? call.kernel.cluster.find(id) : call.kernel.cluster.find(std::string_view(name));
}

Lookup lead(const Call& call, Topic* topic, base::PartitionId partition, base::LeaderEpoch epoch) {
    Lookup found{topic, topic == nullptr ? nullptr : topic->find(partition), code::None};
    if (found.partition == nullptr) {
        found.error = code::UnknownTopicOrPartition;
        return found;
    }
    if (epoch >= 0 && epoch < found.partition->epoch) {
        found.error = code::FencedLeaderEpoch;
    } else if (epoch > found.partition->epoch) {
        found.error = code::UnknownLeaderEpoch;
    } else if (found.partition->leader != call.broker()) {
        found.error = code::NotLeaderOrFollower;
    }
    const code::KafkaCode ordered = call.faults.error_of(topic->name, partition);
    if (ordered != code::None) found.error = ordered;
    return found;
}

Lookup lead(const Call& call, const std::string& topic, base::PartitionId partition, base::LeaderEpoch epoch) {
    return lead(call, call.kernel.cluster.find(std::string_view(topic)), partition, epoch);
}

std::vector<std::int32_t> numbers(const std::vector<base::BrokerId>& ids) {
    std::vector<std::int32_t> plain;
    plain.reserve(ids.size());
    for (const base::BrokerId id : ids)
        plain.push_back(base::number(id));
    return plain;
}

std::vector<std::int32_t> offline_replicas(const Call& call, const Partition& partition) {
    std::vector<std::int32_t> down;
    for (const base::BrokerId id : partition.replicas) {
        if (!call.kernel.cluster.is_alive(id)) down.push_back(base::number(id));
    }
    return down;
}

std::optional<std::string> message_of(code::KafkaCode error) {
    if (error == code::None) return std::nullopt;
    const base::KafkaErrorInfo* known = base::find(error);
    return known == nullptr ? base::label(error) : std::string(known->meaning);
}

} // namespace odradek::sandbox
