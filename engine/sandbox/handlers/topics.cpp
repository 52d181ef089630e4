// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/config_text.h"
#include "sandbox/handlers/refusal.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/create_partitions.h"
#include "wire/messages/create_topics.h"
#include "wire/messages/delete_topics.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

using CreateRequest = wire::CreateTopicsRequest;
using CreateResponse = wire::CreateTopicsResponse;
using Replicas = std::vector<std::vector<base::BrokerId>>;

constexpr std::int16_t kDeleteById = 6;
constexpr std::int16_t kSaysDisabled = 3;
constexpr std::int32_t kDefault = -1;
constexpr std::int32_t kMostAtOnce = 10'000; // as KRaft's controller

// Nothing where the partitions are not 0, 1, 2 …, each once.
std::optional<Replicas> assignment_of(const CreateRequest::CreatableTopic& topic) {
    Replicas replicas(topic.assignments.size());
    for (const auto& each : topic.assignments) {
        const auto index = static_cast<std::size_t>(each.partition_index);
        if (each.partition_index < 0 || index >= replicas.size() || !replicas[index].empty()) return std::nullopt;
        for (const std::int32_t id : each.broker_ids)
            replicas[index].push_back(base::BrokerId{id});
    }
    return replicas;
}

TopicSpec spec_of(const Call& call, const CreateRequest::CreatableTopic& topic) {
    TopicSpec spec;
    spec.name = topic.name;
    // −1 means the broker's default (KIP-464).
    spec.partitions = topic.num_partitions == kDefault ? call.kernel.config.default_partitions : topic.num_partitions;
    spec.replication =
        topic.replication_factor == kDefault ? call.kernel.config.default_replication : topic.replication_factor;
    for (const auto& config : topic.configs)
        spec.configs[config.name] = config.value.value_or("");
    return spec;
}

Refusal refuse_settings(const Call& call, const CreateRequest::CreatableTopic& topic, const TopicSpec& spec) {
    for (const auto& config : topic.configs) {
        if (!config.value) return {code::InvalidConfig, "Null value not supported for topic configs: " + config.name};
        if (auto wrong = wrong_topic_config(config.name, *config.value)) return {code::InvalidConfig, wrong};
    }
    return refuse_by_policy(call, spec.name, spec.configs);
}

// A name that differs from another topic's in '.' and '_' alone.
Refusal refuse_collision(const Call& call, const std::string& name) {
    const auto folded = [](std::string text) {
        std::ranges::replace(text, '.', '_');
        return text;
    };
    if (name.find_first_of("._") == std::string::npos) return {};
    for (const auto& [other, topic] : call.kernel.cluster.topics()) {
        const bool collides = other != name && folded(other) == folded(name);
        if (collides) {
            return {code::InvalidTopic, "Topic '" + name + "' collides with existing topic: " + other};
        }
    }
    return {};
}

// A code of ClusterState::check() in a controller's words.
Refusal in_words(const Call& call, const TopicSpec& spec, code::KafkaCode error) {
    const auto brokers = std::to_string(call.kernel.cluster.brokers().size());
    const auto wanted = std::to_string(spec.replication);
    if (error == code::TopicAlreadyExists) return {error, "Topic '" + spec.name + "' already exists."};
    if (error == code::InvalidPartitions) {
        return {error, "Number of partitions was set to an invalid non-positive value."};
    }
    if (error != code::InvalidReplicationFactor) return {error};
    if (spec.replication < 1) {
        return {error, "Replication factor must be larger than 0, or -1 to use the default value."};
    }
    return {error, "Unable to replicate the partition " + wanted + " time(s): The target replication factor of " +
                       wanted + " cannot be reached because only " + brokers + " broker(s) are registered."};
}

Refusal refuse_by_hand(const Call& call, const CreateRequest::CreatableTopic& topic, const TopicSpec& spec) {
    if (topic.num_partitions != kDefault || topic.replication_factor != kDefault) {
        return {code::InvalidRequest, "A manual partition assignment was specified, but the numbers of partitions and "
                                      "replicas were not set to -1."};
    }
    const auto replicas = assignment_of(topic);
    if (!replicas) {
        return {code::InvalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence"};
    }
    return in_words(call, spec, call.kernel.cluster.check(spec, *replicas));
}

Refusal refuse(const Call& call, const CreateRequest& request, const CreateRequest::CreatableTopic& topic) {
    if (Refusal refusal = refuse_administration(call)) return refusal;
    if (std::ranges::count(request.topics, topic.name, &CreateRequest::CreatableTopic::name) > 1) {
        return {code::InvalidRequest, "Duplicate topic name."};
    }
    const TopicSpec spec = spec_of(call, topic);
    if (Refusal refusal = refuse_collision(call, spec.name)) return refusal;
    const bool by_hand = !topic.assignments.empty();
    if (!by_hand && spec.partitions > kMostAtOnce) {
        return {code::PolicyViolation, "Excessively large number of partitions per request."};
    }
    if (Refusal refusal =
            by_hand ? refuse_by_hand(call, topic, spec) : in_words(call, spec, call.kernel.cluster.check(spec))) {
        return refusal;
    }
    return refuse_settings(call, topic, spec);
}

void make(const Call& call, const CreateRequest::CreatableTopic& topic, CreateResponse::CreatableTopicResult& answer) {
    ClusterState& cluster = call.kernel.cluster;
    const TopicSpec spec = spec_of(call, topic);
    if (topic.assignments.empty()) {
        cluster.create(spec);
    } else {
        cluster.create(spec, *assignment_of(topic));
    }
    answer.topic_id = cluster.find(std::string_view(spec.name))->id;
}

CreateResponse create_topics(Call& call, const CreateRequest& request) {
    CreateResponse response;
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.name = topic.name;
        const Refusal refusal = refuse(call, request, topic);
        refusal.put(answer);
        if (refusal) continue;
        const TopicSpec spec = spec_of(call, topic);
        const bool by_hand = !topic.assignments.empty();
        answer.num_partitions = by_hand ? static_cast<std::int32_t>(topic.assignments.size()) : spec.partitions;
        answer.replication_factor =
            by_hand ? static_cast<std::int16_t>(topic.assignments.front().broker_ids.size()) : spec.replication;
        if (!request.validate_only) make(call, topic, answer);
    }
    return response;
}

Refusal delete_topic(Call& call, const Topic* topic, bool by_id) {
    if (Refusal refusal = refuse_administration(call)) return refusal;
    if (call.kernel.broker_setting("delete.topic.enable") == "false") {
        const bool says = call.version >= kSaysDisabled;
        return {says ? code::TopicDeletionDisabled : code::InvalidRequest, "Topic deletion is disabled."};
    }
    if (topic == nullptr) return {by_id ? code::UnknownTopicId : code::UnknownTopicOrPartition};
    return {call.kernel.delete_topic(std::string(topic->name))};
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
        if (found != nullptr) {
            answer.name = found->name;
            answer.topic_id = found->id;
        }
        delete_topic(call, found, by_id).put(answer);
    }
    return response;
}

using MoreTopic = wire::CreatePartitionsRequest::CreatePartitionsTopic;

Replicas assignment_of(const MoreTopic& topic) {
    Replicas replicas;
    if (!topic.assignments) return replicas;
    for (const auto& assigned : *topic.assignments) {
        auto& ids = replicas.emplace_back();
        for (const std::int32_t id : assigned.broker_ids)
            ids.push_back(base::BrokerId{id});
    }
    return replicas;
}

Refusal refuse_growth(const Call& call, const MoreTopic& topic) {
    if (Refusal refusal = refuse_administration(call)) return refusal;
    const code::KafkaCode error = call.kernel.cluster.check_growth(topic.name, topic.count, assignment_of(topic));
    if (error != code::InvalidPartitions) return {error};
    const auto now = call.kernel.cluster.find(std::string_view(topic.name))->partitions.size();
    if (std::cmp_equal(topic.count, now)) {
        return {error, "Topic already has " + std::to_string(now) + " partition(s)."};
    }
    return {error, "The topic " + topic.name + " currently has " + std::to_string(now) + " partition(s); " +
                       std::to_string(topic.count) + " would not be an increase."};
}

wire::CreatePartitionsResponse create_partitions(Call& call, const wire::CreatePartitionsRequest& request) {
    wire::CreatePartitionsResponse response;
    for (const auto& topic : request.topics) {
        auto& answer = response.results.emplace_back();
        answer.name = topic.name;
        const Refusal refusal = refuse_growth(call, topic);
        refusal.put(answer);
        const bool grows = !refusal && !request.validate_only;
        if (grows) call.kernel.cluster.grow(topic.name, topic.count, assignment_of(topic));
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

Handler create_partitions_handler() {
    return handler_of<wire::CreatePartitionsRequest, create_partitions>();
}

} // namespace odradek::sandbox
