// SPDX-License-Identifier: Apache-2.0
#include "admin/message_rates.h"

#include "base/async.h"
#include "cluster/cluster.h"
#include "cluster/offset_lookup.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace odradek::admin {
namespace {

std::vector<cluster::OffsetQuery> queries_of(const cluster::MetadataSnapshot& metadata) {
    std::vector<cluster::OffsetQuery> queries;
    for (const auto& topic : metadata.topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions) {
            // One without a leader cannot be asked; waiting for a new one would hold up all others.
            if (partition.leader == base::BrokerId::None) continue;
            queries.push_back({{topic->name, partition.partition}, cluster::offset_at::kLatest});
        }
    }
    return queries;
}

void put(std::vector<base::Offset>& ends, base::PartitionId partition, base::Offset end) {
    const auto at = static_cast<std::size_t>(partition);
    if (ends.size() <= at) ends.resize(at + 1, -1);
    ends[at] = end;
}

// Adds what came to the partitions of a topic; answers how much.
std::int64_t growth(const std::vector<base::Offset>* before, const std::vector<base::Offset>& after,
                    MessageRates& rates) {
    std::int64_t grown = 0;
    for (std::size_t at = 0; at < after.size(); ++at) {
        const bool known = before != nullptr && at < before->size() && (*before)[at] >= 0 && after[at] >= 0;
        if (known) {
            grown += std::max<std::int64_t>(0, after[at] - (*before)[at]);
            ++rates.partitions;
        } else {
            ++rates.unknown;
        }
    }
    return grown;
}

} // namespace

base::Task<base::Result<EndOffsets>> end_offsets(Access access) {
    const std::vector<cluster::OffsetQuery> queries = queries_of(*access.cluster->metadata());
    const auto found = co_await cluster::look_up_offsets(access.cluster, queries, false);
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    EndOffsets ends;
    ends.at = access.environment->now();
    for (std::size_t at = 0; at < found.size(); ++at) {
        const base::TopicPartition& partition = queries[at].partition;
        put(ends.of[partition.topic], partition.partition, found[at] ? found[at]->offset : -1);
    }
    co_return ends;
}

MessageRates rates_between(const EndOffsets& before, const EndOffsets& after) {
    MessageRates rates;
    rates.span = after.at - before.at;
    const double seconds = std::chrono::duration<double>(rates.span).count();
    if (seconds <= 0) return rates;
    for (const auto& [topic, ends] : after.of) {
        const auto known = before.of.find(topic);
        const std::int64_t measured = rates.partitions;
        const std::int64_t grown = growth(known == before.of.end() ? nullptr : &known->second, ends, rates);
        if (grown > 0) {
            rates.topics.push_back({topic, static_cast<double>(grown) / seconds});
            rates.per_second += rates.topics.back().per_second;
        } else if (rates.partitions > measured) {
            rates.calm.push_back(topic);
        }
    }
    std::ranges::sort(rates.topics, [](const TopicRate& a, const TopicRate& b) {
        return a.per_second != b.per_second ? a.per_second > b.per_second : a.topic < b.topic;
    });
    return rates;
}

} // namespace odradek::admin
