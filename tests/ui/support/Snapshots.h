// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cluster/metadata.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Metadata out of thin air. Any thread.
namespace odradek::testing {

/// A partition that is well: led by its first replica, all in sync.
inline cluster::PartitionInfo partition(int number, const std::vector<int>& replicas) {
    cluster::PartitionInfo info;
    info.partition = number;
    for (const int replica : replicas)
        info.replicas.push_back(base::BrokerId{replica});
    info.isr = info.replicas;
    info.leader = info.replicas.empty() ? base::BrokerId::None : info.replicas.front();
    info.leader_epoch = 3;
    return info;
}

/// A topic of these partitions.
inline std::shared_ptr<const cluster::TopicInfo> topic(const std::string& name,
                                                       std::vector<cluster::PartitionInfo> partitions) {
    auto info = std::make_shared<cluster::TopicInfo>();
    info->name = name;
    info->partitions = std::move(partitions);
    return info;
}

/// Ten thousand topics in the order of their names, each of ten partitions on brokers 1, 2 and 3.
inline std::vector<std::shared_ptr<const cluster::TopicInfo>> ten_thousand_topics() {
    std::vector<std::shared_ptr<const cluster::TopicInfo>> topics;
    for (int i = 10'000; i < 20'000; ++i) {
        std::vector<cluster::PartitionInfo> partitions;
        for (int at = 0; at < 10; ++at)
            partitions.push_back(partition(at, {1, 2, 3}));
        topics.push_back(topic("topic-" + std::to_string(i), std::move(partitions)));
    }
    return topics;
}

/// Brokers 1 … `brokers` with these topics, which must be ordered by name.
inline cluster::MetadataSnapshot snapshot(int brokers, std::vector<std::shared_ptr<const cluster::TopicInfo>> topics) {
    cluster::MetadataSnapshot snapshot;
    for (int id = 1; id <= brokers; ++id)
        snapshot.brokers.push_back({base::BrokerId{id}, "b" + std::to_string(id), 9092, std::nullopt, {}, true});
    snapshot.topics = std::move(topics);
    snapshot.all_topics = true;
    return snapshot;
}

} // namespace odradek::testing
