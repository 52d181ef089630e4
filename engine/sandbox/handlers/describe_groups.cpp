// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/consumer_group_describe.h"
#include "wire/messages/delete_groups.h"
#include "wire/messages/describe_groups.h"
#include "wire/messages/list_groups.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kSaysNotFound = 6; // DescribeGroups: an unknown group is an error, no longer "Dead" (KIP-1043)
constexpr std::int8_t kConsumerMember = 1;

bool is_wanted(const std::vector<std::string>& filter, std::string_view value) {
    const auto equal = [value](const std::string& each) {
        return std::ranges::equal(
            each, value, {}, [](char c) { return std::tolower(c); }, [](char c) { return std::tolower(c); });
    };
    return filter.empty() || std::ranges::any_of(filter, equal);
}

wire::ListGroupsResponse list_groups(Call& call, const wire::ListGroupsRequest& request) {
    wire::ListGroupsResponse response;
    response.error_code = code::number(call.faults.error());
    if (response.error_code != 0) return response;
    for (auto& [id, group] : call.kernel.groups.all()) {
        // Each broker lists what it coordinates.
        if (call.kernel.cluster.coordinator(id) != call.broker()) continue;
        if (!is_wanted(request.states_filter, group.state()) || !is_wanted(request.types_filter, group.type()))
            continue;
        auto& listed = response.groups.emplace_back();
        listed.group_id = id;
        listed.group_state = group.state();
        listed.group_type = group.type();
        const ClassicGroup* classic = group.classic();
        listed.protocol_type = classic == nullptr ? "consumer" : classic->protocol_type();
    }
    return response;
}

using Described = wire::DescribeGroupsResponse::DescribedGroup;

void describe_classic(const ClassicGroup& group, Described& answer) {
    answer.group_state = name(group.state());
    answer.protocol_type = group.protocol_type();
    answer.protocol_data = group.protocol();
    const bool stable = group.state() == ClassicState::Stable;
    for (const auto& [id, member] : group.members()) {
        auto& listed = answer.members.emplace_back();
        listed.member_id = id;
        listed.group_instance_id = member.instance_id;
        listed.client_id = member.client_id;
        listed.client_host = member.client_host;
        listed.member_metadata = group.metadata_of(member);
        if (stable) listed.member_assignment = member.assignment;
    }
}

void describe_group(const Call& call, const std::string& id, Described& answer) {
    answer.group_id = id;
    answer.group_state = "Dead";
    const code::KafkaCode error = call.coordinates(id);
    if (error != code::None) {
        answer.error_code = code::number(error);
        return;
    }
    Group* group = call.kernel.groups.find(id);
    if (group != nullptr && group->classic() != nullptr) return describe_classic(*group->classic(), answer);
    if (call.version < kSaysNotFound) return;
    answer.error_code = code::number(code::GroupIdNotFound);
    answer.error_message = "Group " + id + (group == nullptr ? " not found." : " is not a classic group.");
}

wire::DescribeGroupsResponse describe_groups(Call& call, const wire::DescribeGroupsRequest& request) {
    wire::DescribeGroupsResponse response;
    for (const std::string& id : request.groups) {
        Described& answer = response.groups.emplace_back();
        describe_group(call, id, answer);
        if (request.include_authorized_operations) answer.authorized_operations = kGroupOperations;
    }
    return response;
}

using ConsumerDescribe = wire::ConsumerGroupDescribeResponse;

ConsumerDescribe::Assignment assignment_of(const Call& call, const PartitionSet& partitions) {
    ConsumerDescribe::Assignment assignment;
    for (const base::TopicPartition& each : partitions) {
        auto& topics = assignment.topic_partitions;
        if (topics.empty() || topics.back().topic_name != each.topic) {
            const Topic* topic = call.kernel.cluster.find(std::string_view(each.topic));
            auto& added = topics.emplace_back();
            added.topic_name = each.topic;
            if (topic != nullptr) added.topic_id = topic->id;
        }
        topics.back().partitions.push_back(each.partition);
    }
    return assignment;
}

void describe_consumers(const Call& call, const ConsumerGroup& group, ConsumerDescribe::DescribedGroup& answer) {
    answer.group_state = group.state();
    answer.group_epoch = group.epoch();
    answer.assignment_epoch = group.assignment_epoch();
    answer.assignor_name = group.assignor();
    for (const auto& [id, member] : group.members()) {
        auto& listed = answer.members.emplace_back();
        listed.member_id = id;
        listed.instance_id = member.instance_id;
        listed.rack_id = member.rack;
        listed.member_epoch = member.epoch;
        listed.client_id = member.client_id;
        listed.client_host = member.client_host;
        listed.subscribed_topic_names.assign(member.topics.begin(), member.topics.end());
        if (!member.regex.empty()) listed.subscribed_topic_regex = member.regex;
        listed.assignment = assignment_of(call, member.assigned);
        listed.target_assignment = assignment_of(call, member.target);
        listed.member_type = kConsumerMember;
    }
}

ConsumerDescribe consumer_group_describe(Call& call, const wire::ConsumerGroupDescribeRequest& request) {
    ConsumerDescribe response;
    for (const std::string& id : request.group_ids) {
        auto& answer = response.groups.emplace_back();
        answer.group_id = id;
        if (request.include_authorized_operations) answer.authorized_operations = kGroupOperations;
        Group* group = call.kernel.groups.find(id);
        code::KafkaCode error = call.coordinates(id);
        const bool known = group != nullptr && group->consumer() != nullptr;
        if (error == code::None && !known) error = code::GroupIdNotFound;
        answer.error_code = code::number(error);
        if (error == code::GroupIdNotFound) answer.error_message = "Group " + id + " is not a consumer group.";
        if (error == code::None) describe_consumers(call, *group->consumer(), answer);
    }
    return response;
}

wire::DeleteGroupsResponse delete_groups(Call& call, const wire::DeleteGroupsRequest& request) {
    wire::DeleteGroupsResponse response;
    for (const std::string& id : request.groups_names) {
        auto& answer = response.results.emplace_back();
        answer.group_id = id;
        code::KafkaCode error = call.coordinates(id);
        if (error == code::None) error = call.kernel.groups.remove(id);
        answer.error_code = code::number(error);
        answer.error_message = message_of(error);
    }
    call.kernel.rearm();
    return response;
}

} // namespace

Handler list_groups_handler() {
    return handler_of<wire::ListGroupsRequest, list_groups>();
}

Handler describe_groups_handler() {
    return handler_of<wire::DescribeGroupsRequest, describe_groups>();
}

Handler consumer_group_describe_handler() {
    return handler_of<wire::ConsumerGroupDescribeRequest, consumer_group_describe>();
}

Handler delete_groups_handler() {
    return handler_of<wire::DeleteGroupsRequest, delete_groups>();
}

} // namespace odradek::sandbox
