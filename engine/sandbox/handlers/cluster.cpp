// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/describe_cluster.h"
#include "wire/messages/describe_quorum.h"

namespace odradek::sandbox {
namespace {

constexpr const char* kMetadataTopic = "__cluster_metadata";
constexpr std::int8_t kBrokers = 1;      // endpoint type of DescribeCluster
constexpr std::int32_t kQuorumEpoch = 1; // the sandbox never elects

wire::DescribeClusterResponse describe_cluster(Call& call, const wire::DescribeClusterRequest& request) {
    wire::DescribeClusterResponse response;
    response.endpoint_type = request.endpoint_type;
    response.cluster_id = call.kernel.cluster.cluster_id();
    response.controller_id = base::number(call.kernel.cluster.controller());
    if (request.endpoint_type != kBrokers) {
        response.error_code = code::number(code::UnsupportedVersion);
        response.error_message = "this listener serves brokers";
        return response;
    }
    for (const auto& [id, broker] : call.kernel.cluster.brokers()) {
        if (!broker.alive && !request.include_fenced_brokers) continue;
        auto& answer = response.brokers.emplace_back();
        answer.broker_id = base::number(id);
        answer.host = broker.spec.host;
        answer.port = broker.spec.port;
        answer.rack = broker.spec.rack;
        answer.is_fenced = !broker.alive;
    }
    if (request.include_cluster_authorized_operations) response.cluster_authorized_operations = kClusterOperations;
    return response;
}

using QuorumResponse = wire::DescribeQuorumResponse;

// Every broker is a voter that has everything; one that is down was last seen a while ago.
void add_voters(const Call& call, QuorumResponse::PartitionData& partition) {
    constexpr base::TimestampMs kSilence = 10'000;
    for (const auto& [id, broker] : call.kernel.cluster.brokers()) {
        auto& voter = partition.current_voters.emplace_back();
        voter.replica_id = base::number(id);
        voter.log_end_offset = partition.high_watermark;
        const bool leads = base::number(id) == partition.leader_id;
        voter.last_fetch_timestamp = call.kernel.wall_now() - (broker.alive ? 0 : kSilence);
        voter.last_caught_up_timestamp = leads ? call.kernel.wall_now() : voter.last_fetch_timestamp;
    }
}

QuorumResponse describe_quorum(Call& call, const wire::DescribeQuorumRequest& request) {
    QuorumResponse response;
    response.error_message = std::nullopt;
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.topic_name = topic.topic_name;
        for (const auto& asked : topic.partitions) {
            auto& partition = answer.partitions.emplace_back();
            partition.partition_index = asked.partition_index;
            partition.error_message = std::nullopt;
            const bool known = topic.topic_name == kMetadataTopic && asked.partition_index == 0;
            if (!known) {
                partition.error_code = code::number(code::UnknownTopicOrPartition);
                continue;
            }
            partition.leader_id = base::number(call.kernel.cluster.controller());
            partition.leader_epoch = kQuorumEpoch;
            partition.high_watermark = static_cast<std::int64_t>(call.kernel.cluster.generation());
            add_voters(call, partition);
        }
    }
    for (const auto& [id, broker] : call.kernel.cluster.brokers()) {
        auto& node = response.nodes.emplace_back();
        node.node_id = base::number(id);
        auto& listener = node.listeners.emplace_back();
        listener.name = "CONTROLLER";
        listener.host = broker.spec.host;
        listener.port = broker.spec.port;
    }
    return response;
}

} // namespace

Handler describe_cluster_handler() {
    return handler_of<wire::DescribeClusterRequest, describe_cluster>();
}

Handler describe_quorum_handler() {
    return handler_of<wire::DescribeQuorumRequest, describe_quorum>();
}

} // namespace odradek::sandbox
