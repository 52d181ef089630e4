// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/consumer_group_heartbeat.h"

#include <fmt/format.h>

#include <regex>

namespace odradek::sandbox {
namespace {

using Request = wire::ConsumerGroupHeartbeatRequest;
using Response = wire::ConsumerGroupHeartbeatResponse;

// The topics that a pattern means now. Kafka uses RE2; a pattern that std::regex cannot read means none.
std::vector<std::string> matching_topics(const Kernel& kernel, const std::string& pattern) {
    std::vector<std::string> names;
    try {
        const std::regex expression(pattern);
        for (const auto& [name, topic] : kernel.cluster.topics()) {
            if (!topic.internal && std::regex_match(name, expression)) names.push_back(name);
        }
    } catch (const std::regex_error&) {
        names.clear();
    }
    return names;
}

PartitionSet owned_by(const Call& call, const std::vector<Request::TopicPartitions>& topics) {
    PartitionSet owned;
    for (const auto& each : topics) {
        const Topic* topic = call.kernel.cluster.find(each.topic_id);
        if (topic == nullptr) continue;
        for (const std::int32_t partition : each.partitions)
            owned.insert({topic->name, partition});
    }
    return owned;
}

ConsumerHeartbeat beat_of(const Call& call, const Request& request) {
    ConsumerHeartbeat beat;
    beat.member_id = request.member_id;
    if (beat.member_id.empty()) {
        beat.member_id =
            fmt::format("{:016x}{:016x}", call.kernel.environment.random(), call.kernel.environment.random());
    }
    beat.member_epoch = request.member_epoch;
    beat.instance_id = request.instance_id;
    beat.rack = request.rack_id;
    if (request.rebalance_timeout_ms >= 0) {
        beat.rebalance_timeout = std::chrono::milliseconds(request.rebalance_timeout_ms);
    }
    beat.topics = request.subscribed_topic_names;
    if (request.subscribed_topic_regex && !request.subscribed_topic_regex->empty()) {
        beat.regex = request.subscribed_topic_regex;
        auto matching = matching_topics(call.kernel, *beat.regex);
        if (beat.topics) matching.insert(matching.end(), beat.topics->begin(), beat.topics->end());
        beat.topics = std::move(matching);
    }
    beat.assignor = request.server_assignor;
    if (request.topic_partitions) beat.owned = owned_by(call, *request.topic_partitions);
    beat.client_id = call.client_id;
    beat.client_host = call.client_host;
    return beat;
}

Response::Assignment assignment_of(const Call& call, const PartitionSet& partitions) {
    Response::Assignment assignment;
    for (const base::TopicPartition& each : partitions) {
        const Topic* topic = call.kernel.cluster.find(std::string_view(each.topic));
        if (topic == nullptr) continue;
        auto& topics = assignment.topic_partitions;
        if (topics.empty() || topics.back().topic_id != topic->id) topics.emplace_back().topic_id = topic->id;
        topics.back().partitions.push_back(each.partition);
    }
    return assignment;
}

code::KafkaCode check(const Call& call, const Request& request) {
    if (request.group_id.empty()) return code::InvalidRequest;
    const code::KafkaCode error = call.coordinates(request.group_id);
    if (error != code::None) return error;
    const Group* known = call.kernel.groups.find(request.group_id);
    if (known == nullptr && request.member_epoch != 0) return code::GroupIdNotFound;
    return call.kernel.groups.consumer(request.group_id) == nullptr ? code::GroupIdNotFound : code::None;
}

Response consumer_group_heartbeat(Call& call, const Request& request) {
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    Response response;
    const code::KafkaCode error = check(call, request);
    if (error != code::None) {
        response.error_code = code::number(error);
        response.error_message = message_of(error);
        return response;
    }
    const ConsumerHeartbeat beat = beat_of(call, request);
    ConsumerGroup* group = call.kernel.groups.consumer(request.group_id);
    const auto answer = group->heartbeat(beat, call.kernel.topic_sizes(), call.kernel.now());
    response.error_code = code::number(answer.error);
    response.error_message = message_of(answer.error);
    response.member_id = beat.member_id;
    response.member_epoch = answer.member_epoch;
    response.heartbeat_interval_ms =
        static_cast<std::int32_t>(duration_cast<milliseconds>(ConsumerGroup::kHeartbeatInterval).count());
    if (answer.assignment) response.assignment = assignment_of(call, *answer.assignment);
    call.kernel.rearm();
    return response;
}

} // namespace

Handler consumer_group_heartbeat_handler() {
    return handler_of<Request, consumer_group_heartbeat>();
}

} // namespace odradek::sandbox
