// SPDX-License-Identifier: Apache-2.0
#include "admin/topics.h"

#include "admin/item_error.h"
#include "admin/log_dirs.h"
#include "base/gather.h"
#include "base/kafka_errors.h"
#include "cluster/cluster.h"
#include "cluster/offset_lookup.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using cluster::FoundOffset;
using cluster::OffsetQuery;
using Snapshot = std::shared_ptr<const cluster::MetadataSnapshot>;

Task<Result<Snapshot>> metadata_of(Access access, std::vector<std::string> names) {
    cluster::TopicScope scope;
    scope.all = false;
    scope.names = std::move(names);
    co_return co_await access.cluster->refresh(std::move(scope));
}

std::optional<base::Error> topic_error(const cluster::TopicInfo* topic, const std::string& name) {
    const bool missing = topic == nullptr || topic->error == base::code::UnknownTopicOrPartition;
    if (missing) return base::fail(ErrorKind::NotFound, name, "there is no such topic").error();
    return error_of(static_cast<std::int16_t>(topic->error), name);
}

TopicRow row_of(const cluster::TopicInfo& topic) {
    TopicRow row;
    row.name = topic.name;
    row.id = topic.id;
    row.internal = topic.internal;
    row.partitions = static_cast<std::int32_t>(topic.partitions.size());
    if (!topic.partitions.empty()) {
        row.replication = static_cast<std::int32_t>(topic.partitions.front().replicas.size());
    }
    row.error = error_of(static_cast<std::int16_t>(topic.error), topic.name);
    return row;
}

TopicDetail detail_of(const cluster::TopicInfo* topic, const std::string& name) {
    TopicDetail detail;
    detail.name = name;
    detail.error = topic_error(topic, name);
    if (topic == nullptr) return detail;
    detail.id = topic->id;
    detail.internal = topic->internal;
    for (const cluster::PartitionInfo& info : topic->partitions) {
        PartitionDetail& partition = detail.partitions.emplace_back();
        partition.partition = info.partition;
        partition.leader = info.leader;
        partition.leader_epoch = info.leader_epoch;
        partition.replicas = info.replicas;
        partition.isr = info.isr;
        partition.offline = info.offline;
        partition.error =
            error_of(static_cast<std::int16_t>(info.error), to_string(base::TopicPartition{name, info.partition}));
    }
    return detail;
}

/// Every partition of some topics, in their order, and what look-ups about them say.
struct PartitionList {
    std::vector<TopicDetail*> topics; // of each partition
    std::vector<PartitionDetail*> details;
    std::vector<base::TopicPartition> names;
};

PartitionList list_partitions(std::vector<TopicDetail>& topics) {
    PartitionList list;
    for (TopicDetail& topic : topics) {
        for (PartitionDetail& partition : topic.partitions) {
            list.topics.push_back(&topic);
            list.details.push_back(&partition);
            list.names.push_back({topic.name, partition.partition});
        }
    }
    return list;
}

Task<std::vector<Result<FoundOffset>>> look_up(Access access, std::vector<base::TopicPartition> names,
                                               base::TimestampMs time, bool committed) {
    std::vector<OffsetQuery> queries;
    queries.reserve(names.size());
    for (base::TopicPartition& name : names)
        queries.push_back({std::move(name), time});
    co_return co_await cluster::look_up_offsets(access.cluster, std::move(queries), committed);
}

void put(const std::vector<Result<FoundOffset>>& found, const PartitionList& list,
         std::optional<base::Offset> PartitionDetail::* member) {
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (found[at]) {
            list.details[at]->*member = found[at]->offset;
        } else {
            list.details[at]->offsets_error = found[at].error();
        }
    }
}

using OffsetMember = std::optional<base::Offset> PartitionDetail::*;

// The list outlives the task.
Task<void> fill_offset(Access access, const PartitionList& list, base::TimestampMs time, bool committed,
                       OffsetMember into) {
    put(co_await look_up(access, list.names, time, committed), list, into);
}

// Side by side: a leader that is silent is waited for once.
Task<void> fill_offsets(Access access, std::shared_ptr<std::vector<TopicDetail>> topics) {
    const PartitionList list = list_partitions(*topics);
    std::vector<Task<void>> asked;
    asked.push_back(fill_offset(access, list, cluster::offset_at::kEarliest, false, &PartitionDetail::begin));
    asked.push_back(fill_offset(access, list, cluster::offset_at::kLatest, false, &PartitionDetail::end));
    if (has_last_stable_offset(access))
        asked.push_back(fill_offset(access, list, cluster::offset_at::kLatest, true, &PartitionDetail::lso));
    co_await base::gather(access.cluster->environment(), std::move(asked));
}

std::vector<base::BrokerId> leaders_of(const PartitionList& list) {
    std::vector<base::BrokerId> leaders;
    for (const PartitionDetail* detail : list.details) {
        if (detail->leader != base::BrokerId::None) leaders.push_back(detail->leader);
    }
    std::ranges::sort(leaders);
    const auto repeated = std::ranges::unique(leaders);
    leaders.erase(repeated.begin(), repeated.end());
    return leaders;
}

/// The size of each replica, or why a broker did not tell.
struct Sizes {
    std::map<std::pair<base::BrokerId, base::TopicPartition>, std::int64_t> of;
    std::map<base::BrokerId, base::Error> failed;
};

Sizes sizes_in(const std::vector<BrokerLogDirs>& brokers) {
    Sizes sizes;
    for (const BrokerLogDirs& broker : brokers) {
        if (broker.error) sizes.failed.emplace(broker.broker, *broker.error);
        for (const LogDir& dir : broker.dirs) {
            // A folder that cannot be read names no logs: what is found nowhere else lies there.
            if (dir.error) sizes.failed.emplace(broker.broker, *dir.error);
            for (const ReplicaLog& log : dir.replicas) {
                if (!log.future) sizes.of.emplace(std::pair(broker.broker, log.partition), log.size);
            }
        }
    }
    return sizes;
}

void put_size(PartitionDetail& detail, const base::TopicPartition& name, const Sizes& sizes) {
    if (detail.leader == base::BrokerId::None) return;
    const auto found = sizes.of.find({detail.leader, name});
    if (found != sizes.of.end()) {
        detail.size = found->second;
        return;
    }
    const auto failed = sizes.failed.find(detail.leader);
    if (failed != sizes.failed.end()) {
        detail.size_error = failed->second;
    } else {
        detail.size_error = base::fail(ErrorKind::NotFound, to_string(name), "its leader names no log of it").error();
    }
}

Task<void> fill_sizes(Access access, std::shared_ptr<std::vector<TopicDetail>> topics, std::vector<std::string> names) {
    const PartitionList list = list_partitions(*topics);
    auto brokers = co_await describe_log_dirs(access, leaders_of(list), std::move(names));
    const Sizes sizes = brokers ? sizes_in(*brokers) : Sizes{};
    for (std::size_t at = 0; at < list.details.size(); ++at) {
        if (brokers) {
            put_size(*list.details[at], list.names[at], sizes);
        } else {
            list.details[at]->size_error = brokers.error();
        }
    }
}

std::vector<std::string> existing(const std::vector<TopicDetail>& topics) {
    std::vector<std::string> names;
    for (const TopicDetail& topic : topics) {
        if (!topic.partitions.empty()) names.push_back(topic.name);
    }
    return names;
}

base::TimestampMs time_of(const OffsetPoint& point) {
    switch (point.kind) {
    case OffsetKind::Earliest:
        return cluster::offset_at::kEarliest;
    case OffsetKind::MaxTimestamp:
        return cluster::offset_at::kMaxTimestamp;
    case OffsetKind::AtTime:
        return cluster::at_time(point.time);
    case OffsetKind::Latest:
    case OffsetKind::LastStable:
        break;
    }
    return cluster::offset_at::kLatest;
}

// The same words for every partition: the release is to blame, and none of them.
base::Error too_old(OffsetKind kind) {
    const auto needs = [](std::string what, const std::string& release) {
        const std::string why = "it needs Kafka " + release + ", the broker is older";
        return base::fail(ErrorKind::Unsupported, std::move(what), why).error();
    };
    if (kind == OffsetKind::LastStable) return needs("last stable offset", "0.11");
    if (kind == OffsetKind::MaxTimestamp) return needs("greatest timestamp", "3.0");
    return needs("record of a time", "0.10.1");
}

bool came_late(OffsetKind kind) {
    return kind != OffsetKind::Earliest && kind != OffsetKind::Latest;
}

OffsetRow offset_row(base::TopicPartition partition, const Result<FoundOffset>& found, OffsetKind kind) {
    OffsetRow row;
    row.partition = std::move(partition);
    if (!found) {
        const bool old = found.error().kind == ErrorKind::Unsupported && came_late(kind);
        row.error = old ? too_old(kind) : found.error();
        return row;
    }
    // What such a broker answers is the begin of a segment, which may lie before or behind the record of that time.
    if (found->by_segment) {
        row.error = too_old(kind);
        return row;
    }
    if (found->offset >= 0) row.offset = found->offset;
    if (found->timestamp >= 0) row.timestamp = found->timestamp;
    return row;
}

} // namespace

// ListOffsets from v2.
bool has_last_stable_offset(const Access& access) {
    const auto metadata = access.cluster->metadata();
    return std::ranges::all_of(metadata->versions, [](const auto& entry) {
        return entry.second->choose(wire::ApiKey::ListOffsets, {2, wire::kNever}).has_value();
    });
}

Task<Result<std::vector<TopicRow>>> list_topics(Access access) {
    auto metadata = co_await access.cluster->refresh({});
    if (!metadata) co_return base::forward(metadata);
    std::vector<TopicRow> rows;
    rows.reserve((*metadata)->topics.size());
    for (const auto& topic : (*metadata)->topics)
        rows.push_back(row_of(*topic));
    co_return rows;
}

Task<Result<std::vector<TopicDetail>>> describe_topics(Access access, std::vector<std::string> names,
                                                       TopicParts parts) {
    auto metadata = co_await metadata_of(access, names);
    if (!metadata) co_return base::forward(metadata);
    auto topics = std::make_shared<std::vector<TopicDetail>>();
    for (const std::string& name : names)
        topics->push_back(detail_of((*metadata)->find_topic(name), name));
    std::vector<Task<void>> tasks;
    if (parts.offsets) tasks.push_back(fill_offsets(access, topics));
    if (parts.sizes) tasks.push_back(fill_sizes(access, topics, existing(*topics)));
    co_await base::gather(*access.environment, std::move(tasks));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    co_return std::move(*topics);
}

namespace {

// A row for each partition, and one with its error for each topic that cannot be had.
std::vector<OffsetRow> rows_for(const cluster::MetadataSnapshot& metadata, const std::vector<std::string>& names) {
    std::vector<OffsetRow> rows;
    for (const std::string& name : names) {
        const cluster::TopicInfo* topic = metadata.find_topic(name);
        if (topic == nullptr || topic->partitions.empty()) {
            rows.push_back({{name, -1}, {}, {}, topic_error(topic, name)});
            continue;
        }
        for (const cluster::PartitionInfo& partition : topic->partitions)
            rows.push_back({{name, partition.partition}, {}, {}, {}});
    }
    return rows;
}

std::vector<OffsetRow> without_offsets(std::vector<OffsetRow> rows, OffsetKind kind) {
    for (OffsetRow& row : rows) {
        if (!row.error) row.error = too_old(kind);
    }
    return rows;
}

} // namespace

Task<Result<std::vector<OffsetRow>>> topic_offsets(Access access, std::vector<std::string> names, OffsetPoint point) {
    auto metadata = co_await metadata_of(access, names);
    if (!metadata) co_return base::forward(metadata);
    std::vector<OffsetRow> rows = rows_for(**metadata, names);
    // Brokers that know no transactions would answer with the high watermark.
    if (point.kind == OffsetKind::LastStable && !has_last_stable_offset(access))
        co_return without_offsets(std::move(rows), point.kind);
    std::vector<base::TopicPartition> asked;
    for (const OffsetRow& row : rows) {
        if (row.partition.partition >= 0) asked.push_back(row.partition);
    }
    const auto found = co_await look_up(access, asked, time_of(point), point.kind == OffsetKind::LastStable);
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    auto next = found.begin();
    for (OffsetRow& row : rows) {
        if (row.partition.partition >= 0) row = offset_row(std::move(row.partition), *next++, point.kind);
    }
    co_return rows;
}

} // namespace odradek::admin
