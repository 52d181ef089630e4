// SPDX-License-Identifier: Apache-2.0
#include "consumer/epoch_check.h"

#include "base/gather.h"
#include "cluster/cluster.h"
#include "wire/messages/offset_for_leader_epoch.h"

#include <map>
#include <utility>

namespace odradek::consumer {
namespace {

using base::Result;
using base::Task;
using wire::OffsetForLeaderEpochRequest;
using wire::OffsetForLeaderEpochResponse;
using Indexes = std::vector<std::size_t>;

/// The queries and their answers. Shared by the calls to the leaders.
struct EpochLookup {
    std::shared_ptr<cluster::Cluster> cluster;
    std::vector<EpochQuery> queries;
    std::vector<Result<base::Offset>> ends;
};

OffsetForLeaderEpochRequest make_request(const EpochLookup& lookup, const Indexes& indexes) {
    OffsetForLeaderEpochRequest request;
    request.replica_id = -1;
    std::map<std::string, std::size_t> places;
    for (const std::size_t index : indexes) {
        const EpochQuery& query = lookup.queries[index];
        auto [place, added] = places.try_emplace(query.partition.topic, request.topics.size());
        if (added) request.topics.emplace_back().topic = query.partition.topic;
        auto& partition = request.topics[place->second].partitions.emplace_back();
        partition.partition = query.partition.partition;
        partition.current_leader_epoch = query.current;
        partition.leader_epoch = query.read;
    }
    return request;
}

Result<base::Offset> end_in(const OffsetForLeaderEpochResponse::EpochEndOffset& answer, const EpochQuery& query) {
    const base::KafkaCode code{answer.error_code};
    if (code != base::KafkaCode::None) return base::fail(code, to_string(query.partition));
    return answer.end_offset;
}

void take(EpochLookup& lookup, const Indexes& indexes, const OffsetForLeaderEpochResponse& response) {
    std::map<base::TopicPartition, std::size_t> asked;
    for (const std::size_t index : indexes)
        asked.emplace(lookup.queries[index].partition, index);
    for (const auto& topic : response.topics) {
        for (const auto& partition : topic.partitions) {
            const auto found = asked.find({topic.topic, partition.partition});
            if (found == asked.end()) continue;
            lookup.ends[found->second] = end_in(partition, lookup.queries[found->second]);
        }
    }
}

Task<void> ask(std::shared_ptr<EpochLookup> lookup, base::BrokerId leader, Indexes indexes) {
    cluster::CallOptions options;
    options.attempts = 1;
    OffsetForLeaderEpochRequest request = make_request(*lookup, indexes);
    auto response =
        co_await lookup->cluster->call(cluster::Target::broker(leader), std::move(request), std::move(options));
    if (response) {
        take(*lookup, indexes, *response);
        co_return;
    }
    for (const std::size_t index : indexes)
        lookup->ends[index] = base::forward(response);
}

} // namespace

Task<std::vector<Result<base::Offset>>> look_up_epoch_ends(std::shared_ptr<cluster::Cluster> cluster,
                                                           std::vector<EpochQuery> queries) {
    auto lookup = std::make_shared<EpochLookup>();
    lookup->cluster = std::move(cluster);
    lookup->queries = std::move(queries);
    std::map<base::BrokerId, Indexes> groups;
    for (std::size_t index = 0; index < lookup->queries.size(); ++index) {
        const EpochQuery& query = lookup->queries[index];
        lookup->ends.push_back(
            base::fail(base::ErrorKind::Unavailable, to_string(query.partition), "the leader did not answer for it"));
        groups[query.leader].push_back(index);
    }
    std::vector<Task<void>> tasks;
    for (auto& [leader, indexes] : groups)
        tasks.push_back(ask(lookup, leader, std::move(indexes)));
    base::Environment& environment = lookup->cluster->environment();
    co_await base::gather(environment, std::move(tasks));
    co_return std::move(lookup->ends);
}

} // namespace odradek::consumer
