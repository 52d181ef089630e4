// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/message_reader.h"
#include "wire/messages/metadata.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using Request = wire::MetadataRequest;
using Response = wire::MetadataResponse;

// What an older picture of a partition would say: the epoch before, led by the next replica.
void make_stale(Response::MetadataResponsePartition& answer) {
    const auto leader = std::ranges::find(answer.replica_nodes, answer.leader_id);
    if (leader == answer.replica_nodes.end()) return;
    const auto next =
        std::next(leader) == answer.replica_nodes.end() ? answer.replica_nodes.begin() : std::next(leader);
    answer.leader_id = *next;
    answer.leader_epoch = std::max(answer.leader_epoch - 1, 0);
}

Response::MetadataResponsePartition describe(const Call& call, const Topic& topic, std::size_t index) {
    const Partition& partition = topic.partitions[index];
    Response::MetadataResponsePartition answer;
    answer.partition_index = static_cast<std::int32_t>(index);
    answer.leader_id = base::number(partition.leader);
    answer.leader_epoch = partition.epoch;
    answer.replica_nodes = numbers(partition.replicas);
    answer.isr_nodes = numbers(partition.isr);
    answer.offline_replicas = offline_replicas(call, partition);
    if (partition.leader == base::BrokerId::None) answer.error_code = code::number(code::LeaderNotAvailable);
    if (call.faults.hits(FaultKind::StaleMetadata, topic.name)) make_stale(answer);
    if (call.faults.hits(FaultKind::NoLeader, topic.name)) {
        answer.leader_id = -1;
        answer.error_code = code::number(code::LeaderNotAvailable);
    }
    const code::KafkaCode ordered = call.faults.error_of(topic.name, answer.partition_index);
    if (ordered != code::None) answer.error_code = code::number(ordered);
    return answer;
}

void add_topic(const Call& call, const Request& request, const Topic& topic, Response& response) {
    if (call.faults.hits(FaultKind::MissingTopic, topic.name)) {
        auto& missing = response.topics.emplace_back();
        missing.name = topic.name;
        missing.error_code = code::number(code::UnknownTopicOrPartition);
        return;
    }
    auto& answer = response.topics.emplace_back();
    answer.name = topic.name;
    answer.topic_id = topic.id;
    answer.is_internal = topic.internal;
    answer.partitions.reserve(topic.partitions.size());
    for (std::size_t index = 0; index < topic.partitions.size(); ++index)
        answer.partitions.push_back(describe(call, topic, index));
    if (request.include_topic_authorized_operations) answer.topic_authorized_operations = kTopicOperations;
}

void add_asked(const Call& call, const Request& request, const Request::MetadataRequestTopic& asked,
               Response& response) {
    const bool by_id = !asked.topic_id.is_zero();
    Topic* topic = find_topic(call, asked.name.value_or(""), asked.topic_id, by_id);
    const bool creates = call.kernel.config.auto_create && request.allow_auto_topic_creation && !by_id;
    if (topic == nullptr && creates) topic = call.kernel.create_automatically(asked.name.value_or(""));
    if (topic != nullptr) return add_topic(call, request, *topic, response);
    auto& missing = response.topics.emplace_back();
    missing.topic_id = asked.topic_id;
    missing.name = asked.name;
    code::KafkaCode error = code::UnknownTopicOrPartition;
    if (by_id) {
        error = code::UnknownTopicId;
    } else if (!check_topic_name(asked.name.value_or(""))) {
        error = code::InvalidTopic;
    }
    missing.error_code = code::number(error);
}

void add_brokers(const Call& call, Response& response) {
    for (const auto& [id, broker] : call.kernel.cluster.brokers()) {
        if (!broker.alive) continue;
        auto& answer = response.brokers.emplace_back();
        answer.node_id = base::number(id);
        answer.host = broker.spec.host;
        answer.port = broker.spec.port;
        answer.rack = broker.spec.rack;
    }
}

Response metadata(Call& call, const Request& request) {
    Response response;
    response.cluster_id = call.kernel.cluster.cluster_id();
    response.controller_id = base::number(call.kernel.cluster.controller());
    if (call.faults.find(FaultKind::EmptyMetadata) != nullptr) return response;
    add_brokers(call, response);
    if (request.include_cluster_authorized_operations) response.cluster_authorized_operations = kClusterOperations;
    // In version 0 an empty list means all topics, later null does.
    const bool all = !request.topics || (call.version == 0 && request.topics->empty());
    if (all) {
        response.topics.reserve(call.kernel.cluster.topics().size());
        for (const auto& [name, topic] : call.kernel.cluster.topics()) {
            if (!call.faults.hits(FaultKind::MissingTopic, name)) add_topic(call, request, topic, response);
        }
        return response;
    }
    for (const auto& asked : *request.topics)
        add_asked(call, request, asked, response);
    return response;
}

// librdkafka leaves three zero bytes behind a request for all topics; Kafka does not look behind the last field of a
// request, so here nothing does either.
base::Task<base::Result<base::Bytes>> serve(Call& call, base::SharedBytes body) {
    Request request;
    wire::MessageReader reader(std::move(body), call.version, Request::kApi.flexible(call.version));
    reader.read(request);
    const base::Result<void> read = reader.result(Request::kName);
    if (!read) co_return base::forward(read);
    Response response = metadata(call, request);
    apply_common_faults(call, response);
    co_return wire::encode(response, call.version);
}

} // namespace

Handler metadata_handler() {
    return {Request::kApi, &serve};
}

} // namespace odradek::sandbox
