// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/config_text.h"
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/create_partitions.h"
#include "wire/messages/create_topics.h"
#include "wire/messages/delete_records.h"
#include "wire/messages/delete_topics.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using CreateRequest = wire::CreateTopicsRequest;
using CreateResponse = wire::CreateTopicsResponse;
using Replicas = std::vector<std::vector<base::BrokerId>>;

constexpr std::int16_t kDeleteById = 6;
constexpr std::int64_t kToTheEnd = -1;

bool is_twice(const CreateRequest& request, const std::string& name) {
    return std::ranges::count(request.topics, name, &CreateRequest::CreatableTopic::name) > 1;
}

std::optional<Replicas> assignment_of(const CreateRequest::CreatableTopic& topic) {
    Replicas replicas(topic.assignments.size());
    for (const auto& each : topic.assignments) {
        const bool inside =
            each.partition_index >= 0 && static_cast<std::size_t>(each.partition_index) < replicas.size();
        if (!inside) return std::nullopt;
        for (const std::int32_t id : each.broker_ids)
            replicas[static_cast<std::size_t>(each.partition_index)].push_back(base::BrokerId{id});
    }
    return replicas;
}

TopicSpec spec_of(const Call& call, const CreateRequest::CreatableTopic& topic) {
    TopicSpec spec;
    spec.name = topic.name;
    // −1 means the broker's default (KIP-464).
    spec.partitions = topic.num_partitions == -1 ? call.kernel.config.default_partitions : topic.num_partitions;
    spec.replication =
        topic.replication_factor == -1 ? call.kernel.config.default_replication : topic.replication_factor;
    for (const auto& config : topic.configs)
        spec.configs[config.name] = config.value.value_or("");
    return spec;
}

code::KafkaCode create(Call& call, const CreateRequest& request, const CreateRequest::CreatableTopic& topic) {
    if (is_twice(request, topic.name)) return code::InvalidRequest;
    const TopicSpec spec = spec_of(call, topic);
    for (const auto& [name, value] : spec.configs) {
        if (!is_valid_topic_config(name, value)) return code::InvalidConfig;
    }
    ClusterState& cluster = call.kernel.cluster;
    if (request.validate_only) {
        if (!check_topic_name(spec.name)) return code::InvalidTopic;
        return cluster.find(std::string_view(spec.name)) ? code::TopicAlreadyExists : code::None;
    }
    if (topic.assignments.empty()) return cluster.create(spec);
    const auto replicas = assignment_of(topic);
    return replicas ? cluster.create(spec, *replicas) : code::InvalidReplicaAssignment;
}

CreateResponse create_topics(Call& call, const CreateRequest& request) {
    CreateResponse response;
    for (const auto& topic : request.topics) {
        const code::KafkaCode ordered = call.faults.error();
        const code::KafkaCode error = ordered == code::None ? create(call, request, topic) : ordered;
        auto& answer = response.topics.emplace_back();
        answer.name = topic.name;
        answer.error_code = code::number(error);
        answer.error_message = message_of(error);
        const Topic* made = call.kernel.cluster.find(std::string_view(topic.name));
        if (error != code::None || made == nullptr) continue;
        answer.topic_id = made->id;
        answer.num_partitions = static_cast<std::int32_t>(made->partitions.size());
        answer.replication_factor = static_cast<std::int16_t>(made->partitions.front().replicas.size());
    }
    return response;
}

wire::DeleteTopicsResponse delete_topics(Call& call, const wire::DeleteTopicsRequest& request) {
    std::vector<wire::DeleteTopicsRequest::DeleteTopicState> asked = request.topics;
    if (call.version < kDeleteById) {
        for (const std::string& name : request.topic_names)
            asked.emplace_back().name = name;
    }
    wire::DeleteTopicsResponse response;
    for (const auto& topic : asked) {
        auto& answer = response.responses.emplace_back();
        answer.name = topic.name;
        answer.topic_id = topic.topic_id;
        const bool by_id = !topic.name;
        const Topic* found = find_topic(call, topic.name.value_or(""), topic.topic_id, by_id);
        code::KafkaCode error = by_id ? code::UnknownTopicId : code::UnknownTopicOrPartition;
        if (found != nullptr) {
            const std::string name = found->name;
            answer.name = name;
            answer.topic_id = found->id;
            error = call.kernel.delete_topic(name);
        }
        answer.error_code = code::number(error);
        answer.error_message = message_of(error);
    }
    return response;
}

wire::DeleteRecordsResponse delete_records(Call& call, const wire::DeleteRecordsRequest& request) {
    wire::DeleteRecordsResponse response;
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.name = topic.name;
        for (const auto& asked : topic.partitions) {
            auto& part = answer.partitions.emplace_back();
            part.partition_index = asked.partition_index;
            part.low_watermark = -1;
            const Lookup found = lead(call, topic.name, asked.partition_index);
            part.error_code = code::number(found.error);
            if (!found) continue;
            PartitionLog& log = found.partition->log;
            const base::Offset to = asked.offset == kToTheEnd ? log.end_offset() : asked.offset;
            if (to < 0 || to > log.end_offset()) {
                part.error_code = code::number(code::OffsetOutOfRange);
            } else if (!found.topic->cleans_by("delete")) {
                part.error_code = code::number(code::PolicyViolation);
            } else {
                log.delete_before(to);
                part.low_watermark = log.start_offset();
            }
        }
    }
    call.kernel.changed.pulse();
    return response;
}

wire::CreatePartitionsResponse create_partitions(Call& call, const wire::CreatePartitionsRequest& request) {
    wire::CreatePartitionsResponse response;
    for (const auto& topic : request.topics) {
        const Topic* found = call.kernel.cluster.find(std::string_view(topic.name));
        code::KafkaCode error = code::UnknownTopicOrPartition;
        if (found != nullptr) {
            const bool grows = static_cast<std::size_t>(std::max(topic.count, 0)) > found->partitions.size();
            error = grows ? code::None : code::InvalidPartitions;
        }
        if (error == code::None && !request.validate_only) error = call.kernel.cluster.grow(topic.name, topic.count);
        auto& answer = response.results.emplace_back();
        answer.name = topic.name;
        answer.error_code = code::number(error);
        answer.error_message = message_of(error);
    }
    return response;
}

} // namespace

Handler create_topics_handler() {
    return handler_of<CreateRequest, create_topics>();
}

Handler delete_topics_handler() {
    return handler_of<wire::DeleteTopicsRequest, delete_topics>();
}

Handler delete_records_handler() {
    return handler_of<wire::DeleteRecordsRequest, delete_records>();
}

Handler create_partitions_handler() {
    return handler_of<wire::CreatePartitionsRequest, create_partitions>();
}

} // namespace odradek::sandbox
