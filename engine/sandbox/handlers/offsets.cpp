// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/offset_commits.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/offset_commit.h"
#include "wire/messages/offset_delete.h"

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kCommitById = 10;

wire::OffsetCommitResponse offset_commit(Call& call, const wire::OffsetCommitRequest& request) {
    wire::OffsetCommitResponse response;
    code::KafkaCode error = call.coordinates(request.group_id);
    if (error == code::None) {
        const Committer committer{request.member_id, request.group_instance_id, request.generation_id_or_member_epoch};
        error = may_commit(call, request.group_id, committer);
    }
    const auto store = [&](const base::TopicPartition& partition, const CommittedOffset& offset) {
        call.kernel.commit(request.group_id, partition, offset);
    };
    commit_all(call, request.topics, call.version >= kCommitById, error, store, response.topics);
    call.kernel.rearm();
    return response;
}

wire::OffsetDeleteResponse offset_delete(Call& call, const wire::OffsetDeleteRequest& request) {
    wire::OffsetDeleteResponse response;
    const code::KafkaCode error = call.coordinates(request.group_id);
    Group* group = call.kernel.groups.find(request.group_id);
    if (error != code::None || group == nullptr) {
        response.error_code = code::number(error != code::None ? error : code::GroupIdNotFound);
        return response;
    }
    for (const auto& topic : request.topics) {
        auto& answer = response.topics.emplace_back();
        answer.name = topic.name;
        for (const auto& asked : topic.partitions) {
            auto& part = answer.partitions.emplace_back();
            part.partition_index = asked.partition_index;
            if (call.kernel.cluster.find(topic.name, asked.partition_index) == nullptr) {
                part.error_code = code::number(code::UnknownTopicOrPartition);
            } else if (!group->is_empty()) {
                part.error_code = code::number(code::GroupSubscribedToTopic);
            } else {
                group->offsets.remove({topic.name, asked.partition_index});
            }
        }
    }
    return response;
}

} // namespace

code::KafkaCode may_commit(const Call& call, const std::string& group_id, const Committer& committer) {
    if (group_id.empty()) return code::InvalidGroupId;
    Group& group = call.kernel.groups.at(group_id);
    if (ConsumerGroup* consumer = group.consumer()) {
        return consumer->may_commit(committer.member_id, committer.generation);
    }
    return group.classic()->may_commit(committer.member_id, committer.instance_id, committer.generation,
                                       call.kernel.now());
}

Handler offset_commit_handler() {
    return handler_of<wire::OffsetCommitRequest, offset_commit>();
}

Handler offset_delete_handler() {
    return handler_of<wire::OffsetDeleteRequest, offset_delete>();
}

} // namespace odradek::sandbox
