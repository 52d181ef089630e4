// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/offset_fetch.h"

namespace odradek::sandbox {
namespace {

using Request = wire::OffsetFetchRequest;
using Response = wire::OffsetFetchResponse;

constexpr std::int16_t kManyGroups = 8; // the first version with a list of groups (KIP-709)
constexpr std::int16_t kById = 10;      // the first version with topic ids

template <class Part>
Part offset_of(const Call& call, const Group* group, const base::TopicPartition& partition, bool stable) {
    Part answer;
    answer.partition_index = partition.partition;
    answer.committed_offset = -1;
    const code::KafkaCode ordered = call.faults.error_of(partition.topic, partition.partition);
    answer.error_code = code::number(ordered);
    if (group == nullptr || ordered != code::None) return answer;
    if (stable && group->offsets.is_pending(partition)) {
        answer.error_code = code::number(code::UnstableOffsetCommit);
        return answer;
    }
    const auto committed = group->offsets.find(partition);
    if (!committed) return answer;
    answer.committed_offset = committed->offset;
    answer.committed_leader_epoch = committed->leader_epoch;
    answer.metadata = committed->metadata;
    return answer;
}

// Everything that the group has, topic by topic.
template <class Topics>
void add_all(const Call& call, const Group* group, bool stable, Topics& topics) {
    if (group == nullptr) return;
    for (const auto& [partition, offset] : group->offsets.all()) {
        if (topics.empty() || topics.back().name != partition.topic) {
            auto& topic = topics.emplace_back();
            topic.name = partition.topic;
            const Topic* known = call.kernel.cluster.find(std::string_view(partition.topic));
            if constexpr (requires { topic.topic_id; }) topic.topic_id = known == nullptr ? base::Uuid{} : known->id;
        }
        using Part = std::remove_cvref_t<decltype(topics.back().partitions.front())>;
        topics.back().partitions.push_back(offset_of<Part>(call, group, partition, stable));
    }
}

void answer_group(const Call& call, const Request& request, const Request::OffsetFetchRequestGroup& asked,
                  Response::OffsetFetchResponseGroup& answer) {
    answer.group_id = asked.group_id;
    const code::KafkaCode error = call.coordinates(asked.group_id);
    answer.error_code = code::number(error);
    if (error != code::None) return;
    const Group* group = call.kernel.groups.find(asked.group_id);
    if (!asked.topics) return add_all(call, group, request.require_stable, answer.topics);
    for (const auto& topic : *asked.topics) {
        auto& listed = answer.topics.emplace_back();
        listed.name = topic.name;
        listed.topic_id = topic.topic_id;
        const Topic* known = find_topic(call, topic.name, topic.topic_id, call.version >= kById);
        const std::string name = known == nullptr ? topic.name : known->name;
        for (const std::int32_t partition : topic.partition_indexes) {
            using Part = Response::OffsetFetchResponsePartitions;
            Part part = offset_of<Part>(call, group, {name, partition}, request.require_stable);
            if (known == nullptr && call.version >= kById) part.error_code = code::number(code::UnknownTopicId);
            listed.partitions.push_back(std::move(part));
        }
    }
}

// Versions 0 to 7: one group; version 1 has no place for an error but the partitions.
void answer_one(const Call& call, const Request& request, Response& response) {
    const code::KafkaCode error = call.coordinates(request.group_id);
    response.error_code = code::number(error);
    const Group* group = error == code::None ? call.kernel.groups.find(request.group_id) : nullptr;
    if (!request.topics) return add_all(call, group, request.require_stable, response.topics);
    for (const auto& topic : *request.topics) {
        auto& listed = response.topics.emplace_back();
        listed.name = topic.name;
        for (const std::int32_t partition : topic.partition_indexes) {
            using Part = Response::OffsetFetchResponsePartition;
            Part part = offset_of<Part>(call, group, {topic.name, partition}, request.require_stable);
            if (error != code::None) part.error_code = code::number(error);
            listed.partitions.push_back(std::move(part));
        }
    }
}

Response offset_fetch(Call& call, const Request& request) {
    Response response;
    if (call.version < kManyGroups) {
        answer_one(call, request, response);
        return response;
    }
    for (const auto& group : request.groups)
        answer_group(call, request, group, response.groups.emplace_back());
    return response;
}

} // namespace

Handler offset_fetch_handler() {
    return handler_of<Request, offset_fetch>();
}

} // namespace odradek::sandbox
