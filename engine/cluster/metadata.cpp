// SPDX-License-Identifier: Apache-2.0
#include "cluster/metadata.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace odradek::cluster {
namespace {

/// "0.10.1" comes before "2.8", number by number.
bool release_before(std::string_view a, std::string_view b) {
    auto next = [](std::string_view& text) {
        int number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(end - text.data()) + 1));
        return problem == std::errc{} ? number : -1;
    };
    while (!a.empty() || !b.empty()) {
        const int x = next(a);
        const int y = next(b);
        if (x != y) return x < y;
    }
    return false;
}

} // namespace

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

std::string MetadataSnapshot::least_release() const {
    std::string_view least;
    for (const auto& [id, known] : versions) {
        const std::string_view release = known->least_release();
        if (least.empty() || release_before(release, least)) least = release;
    }
    return std::string(least);
}

} // namespace odradek::cluster
