// SPDX-License-Identifier: Apache-2.0
#include "cluster/metadata_cache.h"

#include "base/kafka_errors.h"
#include "cluster/advertised.h"
#include "cluster/cluster.h"
#include "wire/messages/metadata.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace odradek::cluster {
namespace {

using base::BrokerId;

std::vector<BrokerId> broker_ids(const std::vector<std::int32_t>& numbers) {
    std::vector<BrokerId> ids(numbers.size());
    std::ranges::transform(numbers, ids.begin(), [](std::int32_t number) { return BrokerId{number}; });
    return ids;
}

// Version 0 does not say which topics are internal, and the brokers that know no other version have this one alone.
constexpr std::string_view kOffsetsTopic = "__consumer_offsets";

TopicInfo read_topic(const wire::MetadataResponse::MetadataResponseTopic& from) {
    TopicInfo topic;
    topic.name = from.name.value_or(std::string());
    topic.id = from.topic_id;
    topic.internal = from.is_internal || topic.name == kOffsetsTopic;
    topic.error = base::KafkaCode{from.error_code};
    topic.partitions.reserve(from.partitions.size());
    for (const auto& partition : from.partitions) {
        topic.partitions.push_back({partition.partition_index, base::KafkaCode{partition.error_code},
                                    BrokerId{partition.leader_id < 0 ? -1 : partition.leader_id},
                                    partition.leader_epoch, broker_ids(partition.replica_nodes),
                                    broker_ids(partition.isr_nodes), broker_ids(partition.offline_replicas)});
    }
    std::ranges::sort(topic.partitions, {}, &PartitionInfo::partition);
    const auto twice = std::ranges::unique(topic.partitions, {}, &PartitionInfo::partition);
    topic.partitions.erase(twice.begin(), twice.end());
    return topic;
}

bool by_name(const std::shared_ptr<const TopicInfo>& a, const std::shared_ptr<const TopicInfo>& b) {
    return a->name < b->name;
}

/// Whether what is known of a partition is newer than an answer (rule 11 of a well-behaved client).
bool is_newer(const PartitionInfo& known, const PartitionInfo& fresh) {
    return known.leader_epoch >= 0 && fresh.leader_epoch >= 0 && known.leader_epoch > fresh.leader_epoch;
}

void put_broker(std::vector<BrokerInfo>& brokers, BrokerInfo broker) {
    const auto at = std::ranges::lower_bound(brokers, broker.id, {}, &BrokerInfo::id);
    if (at != brokers.end() && at->id == broker.id)
        *at = std::move(broker);
    else if (brokers.size() < kMaxBrokers)
        brokers.insert(at, std::move(broker));
}

} // namespace

MetadataCache::MetadataCache(std::vector<net::Endpoint> bootstrap)
    : bootstrap_(std::move(bootstrap)), snapshot_(std::make_shared<const MetadataSnapshot>()) {}

std::shared_ptr<MetadataSnapshot> MetadataCache::copy() const {
    auto next = std::make_shared<MetadataSnapshot>(*snapshot_);
    ++next->generation;
    return next;
}

void MetadataCache::publish(std::shared_ptr<MetadataSnapshot> next) {
    snapshot_ = std::move(next);
}

bool MetadataCache::merge(const wire::MetadataResponse& response, bool all, Arrival arrival) {
    if (response.brokers.empty()) return false;
    auto next = copy();
    if (response.cluster_id && next->cluster_id && *response.cluster_id != *next->cluster_id) {
        // Another cluster answers under these addresses: nothing that was known holds there.
        next->topics.clear();
        next->versions.clear();
        next->all_topics = false;
        missed_.clear();
    }
    if (response.cluster_id) next->cluster_id = response.cluster_id;
    if (metadata_knows_controller_) next->controller = BrokerId{std::max(response.controller_id, -1)};
    next->taken_at = arrival.at;
    next->taken_at_ms = arrival.at_ms;
    merge_brokers(*next, response);
    merge_topics(*next, response, all);
    publish(std::move(next));
    return true;
}

bool MetadataCache::merge_nothing_yet(Arrival arrival) {
    if (!snapshot_->brokers.empty()) return false;
    auto next = copy();
    next->all_topics = true;
    next->taken_at = arrival.at;
    next->taken_at_ms = arrival.at_ms;
    publish(std::move(next));
    return true;
}

void MetadataCache::merge_brokers(MetadataSnapshot& next, const wire::MetadataResponse& response) const {
    next.brokers.clear();
    const std::size_t count = std::min(response.brokers.size(), kMaxBrokers);
    for (const auto& from : std::span(response.brokers).first(count)) {
        BrokerInfo broker{BrokerId{from.node_id}, from.host, from.port, from.rack, {}, true};
        check_advertised(broker, bootstrap_);
        next.brokers.push_back(std::move(broker));
    }
    std::ranges::sort(next.brokers, {}, &BrokerInfo::id);
    const auto twice = std::ranges::unique(next.brokers, {}, &BrokerInfo::id);
    next.brokers.erase(twice.begin(), twice.end());
    std::erase_if(next.versions, [&next](const auto& entry) { return next.find_broker(entry.first) == nullptr; });
}

void MetadataCache::merge_topics(MetadataSnapshot& next, const wire::MetadataResponse& response, bool all) {
    std::map<std::string_view, TopicPtr> known;
    for (const TopicPtr& topic : snapshot_->topics)
        known.emplace(topic->name, topic);
    if (next.topics.empty()) known.clear();
    std::vector<TopicPtr> topics;
    std::set<std::string> told;
    for (const auto& from : response.topics) {
        TopicInfo fresh = read_topic(from);
        if (!told.insert(fresh.name).second) continue;
        missed_.erase(fresh.name);
        const auto before = known.find(fresh.name);
        // Somebody looked whether there is such a topic: that there is none leaves nothing behind.
        if (before == known.end() && fresh.error == base::code::UnknownTopicOrPartition) continue;
        topics.push_back(merged(before == known.end() ? nullptr : before->second, std::move(fresh)));
    }
    for (const auto& [name, topic] : known) {
        if (told.contains(std::string(name))) continue;
        if (TopicPtr kept = all ? keep_once(topic) : topic) topics.push_back(std::move(kept));
    }
    std::ranges::sort(topics, by_name);
    next.topics = std::move(topics);
    next.all_topics = next.all_topics || all;
}

/// A topic that a full answer lacks stays for one more answer, marked; one that never had partitions goes at once.
MetadataCache::TopicPtr MetadataCache::keep_once(const TopicPtr& known) {
    if (known->partitions.empty() || ++missed_[known->name] > 1) {
        missed_.erase(known->name);
        return nullptr;
    }
    auto marked = std::make_shared<TopicInfo>(*known);
    marked->error = base::code::UnknownTopicOrPartition;
    return marked;
}

/// The better of what is known and what an answer says of a topic. Shares the known one where nothing has changed.
MetadataCache::TopicPtr MetadataCache::merged(const TopicPtr& known, TopicInfo fresh) const {
    if (!known) return std::make_shared<const TopicInfo>(std::move(fresh));
    const bool recreated = !known->id.is_zero() && !fresh.id.is_zero() && known->id != fresh.id;
    if (fresh.error != base::KafkaCode::None && fresh.partitions.empty() && !recreated) {
        fresh.partitions = known->partitions;
        fresh.id = known->id;
        fresh.internal = known->internal;
    } else if (!recreated) {
        for (PartitionInfo& partition : fresh.partitions) {
            const PartitionInfo* before = known->find(partition.partition);
            if (before != nullptr && is_newer(*before, partition)) partition = *before;
        }
    }
    if (fresh == *known) return known;
    return std::make_shared<const TopicInfo>(std::move(fresh));
}

bool MetadataCache::forget(const std::vector<std::string>& names) {
    auto next = copy();
    for (const std::string& name : names)
        missed_.erase(name);
    const auto erased = std::erase_if(
        next->topics, [&names](const TopicPtr& topic) { return std::ranges::find(names, topic->name) != names.end(); });
    if (erased > 0) publish(std::move(next));
    return erased > 0;
}

void MetadataCache::set_versions(BrokerId broker, std::shared_ptr<const net::BrokerVersions> versions) {
    const auto found = snapshot_->versions.find(broker);
    if (found != snapshot_->versions.end() && *found->second == *versions) return;
    auto next = copy();
    next->versions[broker] = std::move(versions);
    publish(std::move(next));
}

void MetadataCache::set_controller(BrokerId controller) {
    if (snapshot_->controller == controller) return;
    auto next = copy();
    next->controller = controller;
    publish(std::move(next));
}

void MetadataCache::ignore_controller_in_metadata() {
    if (!metadata_knows_controller_) return;
    metadata_knows_controller_ = false;
    set_controller(BrokerId::None);
}

bool MetadataCache::learn_leaders(const std::vector<LeaderHint>& leaders, const std::vector<BrokerInfo>& brokers) {
    auto next = copy();
    bool newer = false;
    for (const LeaderHint& hint : leaders) {
        const PartitionInfo* known = next->find(hint.partition);
        if (known == nullptr || hint.epoch <= known->leader_epoch || hint.leader == BrokerId::None) continue;
        auto topic = std::ranges::find(next->topics, hint.partition.topic, &TopicInfo::name);
        auto changed = std::make_shared<TopicInfo>(**topic);
        PartitionInfo& partition = changed->partitions[static_cast<std::size_t>(known - (*topic)->partitions.data())];
        partition.leader = hint.leader;
        partition.leader_epoch = hint.epoch;
        partition.error = base::KafkaCode::None;
        *topic = std::move(changed);
        newer = true;
    }
    if (!newer) return false;
    for (BrokerInfo broker : brokers) {
        check_advertised(broker, bootstrap_);
        put_broker(next->brokers, std::move(broker));
    }
    publish(std::move(next));
    return true;
}

void MetadataCache::verify() const {
    auto hold = [](bool rule, const char* what) {
        if (!rule) throw std::logic_error(what);
    };
    const MetadataSnapshot& now = *snapshot_;
    hold(std::ranges::is_sorted(now.brokers, {}, &BrokerInfo::id), "brokers by id");
    hold(now.brokers.size() <= kMaxBrokers, "brokers capped");
    hold(std::ranges::is_sorted(now.topics, by_name), "topics by name");
    for (const TopicPtr& topic : now.topics) {
        hold(topic != nullptr, "no topic is null");
        hold(std::ranges::is_sorted(topic->partitions, {}, &PartitionInfo::partition), "partitions by number");
    }
}

} // namespace odradek::cluster
