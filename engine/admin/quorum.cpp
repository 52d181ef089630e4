// SPDX-License-Identifier: Apache-2.0
#include "admin/cluster_info.h"
#include "admin/item_error.h"
#include "cluster/cluster.h"
#include "wire/messages/describe_quorum.h"

#include <algorithm>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;
using wire::DescribeQuorumRequest;
using wire::DescribeQuorumResponse;

// KIP-595: the metadata log is one partition of this topic.
constexpr const char* kMetadataTopic = "__cluster_metadata";

DescribeQuorumRequest make_request() {
    DescribeQuorumRequest request;
    auto& topic = request.topics.emplace_back();
    topic.topic_name = kMetadataTopic;
    topic.partitions.emplace_back();
    return request;
}

std::vector<QuorumReplica> replicas_of(const std::vector<DescribeQuorumResponse::ReplicaState>& states) {
    std::vector<QuorumReplica> replicas;
    for (const auto& state : states) {
        QuorumReplica& replica = replicas.emplace_back();
        replica.id = state.replica_id;
        replica.log_end = state.log_end_offset;
        if (state.last_fetch_timestamp >= 0) replica.last_fetch = state.last_fetch_timestamp;
        if (state.last_caught_up_timestamp >= 0) replica.last_caught_up = state.last_caught_up_timestamp;
    }
    std::ranges::sort(replicas, {}, &QuorumReplica::id);
    return replicas;
}

Quorum quorum_of(const DescribeQuorumResponse::PartitionData& partition) {
    Quorum quorum;
    quorum.leader = partition.leader_id;
    quorum.epoch = partition.leader_epoch;
    quorum.high_watermark = partition.high_watermark;
    quorum.voters = replicas_of(partition.current_voters);
    quorum.observers = replicas_of(partition.observers);
    return quorum;
}

} // namespace

Task<Result<Quorum>> describe_quorum(Access access) {
    auto response = co_await access.cluster->call(cluster::Target::any(), make_request());
    if (!response) co_return base::forward(response);
    if (auto error = error_of(response->error_code, kMetadataTopic, response->error_message)) {
        co_return std::unexpected(*error);
    }
    if (response->topics.empty() || response->topics.front().partitions.empty()) {
        co_return base::fail(base::ErrorKind::Protocol, kMetadataTopic, "the answer names no partition");
    }
    const auto& partition = response->topics.front().partitions.front();
    if (auto error = error_of(partition.error_code, kMetadataTopic, partition.error_message)) {
        co_return std::unexpected(*error);
    }
    co_return quorum_of(partition);
}

} // namespace odradek::admin
