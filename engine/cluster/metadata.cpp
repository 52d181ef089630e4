// SPDX-License-Identifier: Apache-2.0
#include "cluster/metadata.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace odradek::cluster {

const PartitionInfo* TopicInfo::find(base::PartitionId partition) const noexcept {
    const auto found = std::ranges::lower_bound(partitions, partition, {}, &PartitionInfo::partition);
    return found != partitions.end() && found->partition == partition ? &*found : nullptr;
}

std::size_t TopicInfo::replication() const noexcept {
    std::size_t most = 0;
    for (const PartitionInfo& partition : partitions)
        most = std::max(most, partition.replicas.size());
    return most;
}

const TopicInfo* MetadataSnapshot::find_topic(std::string_view name) const noexcept {
    const auto by_name = [](const std::shared_ptr<const TopicInfo>& topic) -> std::string_view {
        return topic->name;
    };
    const auto found = std::ranges::lower_bound(topics, name, {}, by_name);
    return found != topics.end() && (*found)->name == name ? found->get() : nullptr;
}

const TopicInfo* MetadataSnapshot::find_topic(const base::Uuid& id) const noexcept {
    const auto found =
        std::ranges::find_if(topics, [&id](const std::shared_ptr<const TopicInfo>& topic) { return topic->id == id; });
    return found != topics.end() && !id.is_zero() ? found->get() : nullptr;
}

const PartitionInfo* MetadataSnapshot::find(const base::TopicPartition& partition) const noexcept {
    const TopicInfo* topic = find_topic(std::string_view(partition.topic));
    return topic != nullptr ? topic->find(partition.partition) : nullptr;
}

const BrokerInfo* MetadataSnapshot::find_broker(base::BrokerId id) const noexcept {
    const auto found = std::ranges::lower_bound(brokers, id, {}, &BrokerInfo::id);
    return found != brokers.end() && found->id == id ? &*found : nullptr;
}

net::Release MetadataSnapshot::release() const {
    net::Release least;
    bool same = true;
    for (const auto& [id, known] : versions) {
        net::Release release = known->release();
        same = same && release.exact && (least.name.empty() || release.name == least.name);
        if (least.name.empty() || net::release_before(release.name, least.name)) least = std::move(release);
    }
    // A broker that nobody has spoken to yet may be a newer one.
    const auto is_known = [this](const BrokerInfo& broker) {
        return versions.contains(broker.id);
    };
    least.exact = same && !versions.empty() && std::ranges::all_of(brokers, is_known);
    return least;
}

} // namespace odradek::cluster
