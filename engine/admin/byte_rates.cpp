// SPDX-License-Identifier: Apache-2.0
#include "admin/byte_rates.h"

#include "admin/log_dirs.h"
#include "base/async.h"
#include "base/kafka_errors.h"
#include "cluster/cluster.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace odradek::admin {
namespace {

using cluster::MetadataSnapshot;
using cluster::TopicInfo;

// Every partition that the metadata know, without a size.
void add_partitions(LogSizes& sizes, const MetadataSnapshot& metadata) {
    for (const auto& topic : metadata.topics) {
        std::vector<LeaderLog>& logs = sizes.of[topic->name];
        logs.reserve(topic->partitions.size());
        for (const cluster::PartitionInfo& partition : topic->partitions)
            logs.push_back({partition.partition, base::BrokerId::None, -1});
    }
}

/// Finds topics that come in order of their names: a folder tells the partitions of one after the other.
class TopicCursor {
public:
    TopicCursor(const MetadataSnapshot& metadata, LogSizes& sizes) : metadata_(metadata), sizes_(sizes) {}

    /// Turns to a topic; whether it is known.
    bool go_to(const std::string& name) {
        if (topic_ == nullptr || topic_->name != name) {
            topic_ = metadata_.find_topic(name);
            const auto found = sizes_.of.find(name);
            logs_ = found == sizes_.of.end() ? nullptr : &found->second;
        }
        return topic_ != nullptr && logs_ != nullptr;
    }

    /// Keeps a log of that topic, if the broker leads its partition; whether it does.
    bool put(base::BrokerId broker, const ReplicaLog& log) {
        const cluster::PartitionInfo* partition = topic_->find(log.partition.partition);
        if (partition == nullptr || partition->leader != broker) return false;
        // add_partitions() has made a place for each, in the same order.
        LeaderLog& kept = (*logs_)[static_cast<std::size_t>(partition - topic_->partitions.data())];
        kept.leader = broker;
        kept.size = log.size;
        return true;
    }

private:
    const MetadataSnapshot& metadata_; // outlives this
    LogSizes& sizes_;                  // outlives this
    const TopicInfo* topic_ = nullptr;
    std::vector<LeaderLog>* logs_ = nullptr; // of topic_
};

std::int64_t put_logs(TopicCursor& cursor, const BrokerLogDirs& broker) {
    std::int64_t led = 0;
    for (const LogDir& dir : broker.dirs) {
        for (const ReplicaLog& log : dir.replicas) {
            if (!log.future && cursor.go_to(log.partition.topic) && cursor.put(broker.broker, log)) ++led;
        }
    }
    return led;
}

base::Error silent_refusal(base::BrokerId broker) {
    return base::fail(base::code::ClusterAuthorizationFailed, "broker " + std::to_string(number(broker)),
                      "it named no log directory")
        .error();
}

// A new leader's log is another one: its size says nothing about what came.
bool same_log(const LeaderLog& before, const LeaderLog& now) {
    return now.size >= 0 && before.size >= 0 && before.partition == now.partition && before.leader == now.leader;
}

// Adds what came to a topic's partitions; nothing where none of them is known to both looks.
std::optional<std::int64_t> growth(const std::vector<LeaderLog>& before, const std::vector<LeaderLog>& after,
                                   std::map<base::BrokerId, std::int64_t>& brokers, ByteRates& rates) {
    std::optional<std::int64_t> grown;
    for (std::size_t at = 0; at < after.size(); ++at) {
        const LeaderLog& now = after[at];
        const bool known = at < before.size() && same_log(before[at], now);
        ++(known ? rates.partitions : rates.unknown);
        if (!known) continue;
        const std::int64_t came = std::max<std::int64_t>(0, now.size - before[at].size);
        grown = grown.value_or(0) + came;
        brokers[now.leader] += came;
    }
    return grown;
}

} // namespace

LogSizes leader_sizes(const MetadataSnapshot& metadata, const std::vector<BrokerLogDirs>& brokers) {
    LogSizes sizes;
    add_partitions(sizes, metadata);
    TopicCursor cursor(metadata, sizes);
    for (const BrokerLogDirs& broker : brokers) {
        if (broker.error || broker.dirs.empty()) {
            sizes.failed.push_back({broker.broker, broker.error.value_or(silent_refusal(broker.broker))});
        } else {
            sizes.partitions.emplace(broker.broker, put_logs(cursor, broker));
        }
    }
    return sizes;
}

base::Task<base::Result<LogSizes>> log_sizes(Access access) {
    std::vector<base::BrokerId> asked;
    for (const cluster::BrokerInfo& broker : access.cluster->metadata()->brokers)
        asked.push_back(broker.id);
    auto brokers = co_await describe_log_dirs(access, std::move(asked), {});
    if (!brokers) co_return base::forward(brokers);
    LogSizes sizes = leader_sizes(*access.cluster->metadata(), *brokers);
    if (sizes.partitions.empty() && !sizes.failed.empty()) co_return std::unexpected(sizes.failed.front().error);
    sizes.at = access.environment->now();
    co_return sizes;
}

ByteRates byte_rates_between(const LogSizes& before, const LogSizes& after) {
    ByteRates rates;
    rates.span = after.at - before.at;
    rates.failed = after.failed;
    const double seconds = std::chrono::duration<double>(rates.span).count();
    if (seconds <= 0) return rates;
    const std::vector<LeaderLog> none;
    std::map<base::BrokerId, std::int64_t> brokers;
    for (const auto& [topic, logs] : after.of) {
        const auto known = before.of.find(topic);
        const auto grown = growth(known == before.of.end() ? none : known->second, logs, brokers, rates);
        if (!grown) continue;
        const double rate = static_cast<double>(*grown) / seconds;
        rates.topics.emplace(topic, rate);
        rates.per_second += rate;
    }
    for (const auto& [broker, led] : after.partitions) {
        if (before.partitions.contains(broker))
            rates.brokers.emplace(broker, static_cast<double>(brokers[broker]) / seconds);
    }
    return rates;
}

} // namespace odradek::admin
