// SPDX-License-Identifier: Apache-2.0
#include "admin/ask_brokers.h"
#include "admin/coordinators.h"
#include "admin/groups.h"
#include "admin/item_error.h"
#include "base/kafka_errors.h"
#include "wire/messages/consumer_group_describe.h"
#include "wire/messages/describe_groups.h"
#include "wire/messages/embedded_protocol.h"
#include "wire/messages/list_groups.h"

#include <algorithm>
#include <set>
#include <utility>

namespace odradek::admin {
namespace {

using base::ErrorKind;
using base::Result;
using base::Task;
using wire::ConsumerGroupDescribeRequest;
using wire::ConsumerGroupDescribeResponse;
using wire::DescribeGroupsRequest;
using wire::DescribeGroupsResponse;
using Details = std::map<std::string, GroupDetail>;

// The protocol type of classic groups of consumers; other types carry bytes of their own.
constexpr const char* kConsumerProtocol = "consumer";

template <class Topics>
std::vector<TopicPartitions> partitions_of(const Topics& topics) {
    std::vector<TopicPartitions> result;
    for (const auto& topic : topics) {
        TopicPartitions& entry = result.emplace_back();
        if constexpr (requires { topic.topic_name; }) {
            entry.topic = topic.topic_name;
        } else {
            entry.topic = topic.topic;
        }
        entry.partitions = topic.partitions;
        std::ranges::sort(entry.partitions);
    }
    std::ranges::sort(result, {}, &TopicPartitions::topic);
    return result;
}

GroupMember member_of(const DescribeGroupsResponse::DescribedGroupMember& described, bool consumer) {
    GroupMember member;
    member.member_id = described.member_id;
    member.instance_id = described.group_instance_id;
    member.client_id = described.client_id;
    member.host = described.client_host;
    if (!consumer) return member;
    // While a group rebalances its members have no assignment yet.
    if (!described.member_assignment.empty()) {
        auto assignment = wire::decode_assignment(described.member_assignment);
        if (assignment) {
            member.assignment = partitions_of(assignment->message.assigned_partitions);
        } else {
            member.assignment_error = assignment.error();
        }
    }
    if (described.member_metadata.empty()) return member;
    if (auto subscription = wire::decode_subscription(described.member_metadata)) {
        member.subscription = subscription->message.topics;
        std::ranges::sort(member.subscription);
    }
    return member;
}

GroupMember member_of(const ConsumerGroupDescribeResponse::Member& described) {
    GroupMember member;
    member.member_id = described.member_id;
    member.instance_id = described.instance_id;
    member.client_id = described.client_id;
    member.host = described.client_host;
    member.assignment = partitions_of(described.assignment.topic_partitions);
    member.subscription = described.subscribed_topic_names;
    std::ranges::sort(member.subscription);
    return member;
}

GroupDetail detail_of(const DescribeGroupsResponse::DescribedGroup& group, base::BrokerId broker) {
    GroupDetail detail;
    detail.id = group.group_id;
    detail.type = GroupType::Classic;
    detail.state = group.group_state;
    detail.protocol_type = group.protocol_type;
    detail.protocol = group.protocol_data;
    detail.coordinator = broker;
    detail.error = error_of(group.error_code, group.group_id, group.error_message);
    for (const auto& member : group.members)
        detail.members.push_back(member_of(member, group.protocol_type == kConsumerProtocol));
    std::ranges::sort(detail.members, {}, &GroupMember::member_id);
    return detail;
}

GroupDetail detail_of(const ConsumerGroupDescribeResponse::DescribedGroup& group, base::BrokerId broker) {
    GroupDetail detail;
    detail.id = group.group_id;
    detail.type = GroupType::Consumer;
    detail.state = group.group_state;
    detail.protocol_type = kConsumerProtocol;
    detail.protocol = group.assignor_name;
    detail.coordinator = broker;
    detail.epoch = group.group_epoch;
    detail.error = error_of(group.error_code, group.group_id, group.error_message);
    for (const auto& member : group.members)
        detail.members.push_back(member_of(member));
    std::ranges::sort(detail.members, {}, &GroupMember::member_id);
    return detail;
}

GroupDetail failed_detail(const std::string& id, base::Error error) {
    GroupDetail detail;
    detail.id = id;
    detail.error = std::move(error);
    return detail;
}

// What a coordinator says of a group that it does not have, or that is of another type.
bool unknown_here(const GroupDetail& detail) {
    if (!detail.error) return detail.state == "Dead" && detail.members.empty();
    return detail.error->code == base::code::GroupIdNotFound || detail.error->code == base::code::UnsupportedVersion;
}

/// The groups of one coordinator, and what is known about them so far.
struct Batch {
    Access access;
    base::BrokerId broker = base::BrokerId::None;
    std::vector<std::string> groups;
    Details details;
};

std::vector<std::string> open_groups(const Batch& batch) {
    std::vector<std::string> open;
    for (const std::string& group : batch.groups) {
        const auto known = batch.details.find(group);
        if (known == batch.details.end() || unknown_here(known->second)) open.push_back(group);
    }
    return open;
}

template <class Response>
void take(Batch& batch, const std::vector<std::string>& asked, const Result<Response>& response) {
    for (const std::string& group : asked) {
        if (!response) batch.details.insert_or_assign(group, failed_detail(group, response.error()));
    }
    if (!response) return;
    for (const auto& group : response->groups)
        batch.details.insert_or_assign(group.group_id, detail_of(group, batch.broker));
}

Task<void> ask_newer(std::shared_ptr<Batch> batch) {
    const auto version = batch->access.cluster->version_of(batch->broker, wire::ApiKey::ConsumerGroupDescribe,
                                                           ConsumerGroupDescribeRequest::kApi.versions);
    if (!version && version.error().kind != ErrorKind::Unavailable) co_return;
    ConsumerGroupDescribeRequest request;
    request.group_ids = batch->groups;
    auto response = co_await batch->access.cluster->call(cluster::Target::broker(batch->broker), std::move(request));
    // A broker without that API has classic groups.
    if (!response && response.error().kind == ErrorKind::Unsupported) co_return;
    take(*batch, batch->groups, response);
}

Task<void> ask_classic(std::shared_ptr<Batch> batch) {
    const std::vector<std::string> open = open_groups(*batch);
    if (open.empty()) co_return;
    DescribeGroupsRequest request;
    request.groups = open;
    auto response = co_await batch->access.cluster->call(cluster::Target::broker(batch->broker), std::move(request));
    take(*batch, open, response);
}

// Share and streams groups are told by the list alone.
Task<void> ask_list(std::shared_ptr<Batch> batch) {
    const std::vector<std::string> open = open_groups(*batch);
    if (open.empty()) co_return;
    auto response =
        co_await batch->access.cluster->call(cluster::Target::broker(batch->broker), wire::ListGroupsRequest{});
    for (const std::string& id : open) {
        GroupDetail detail = failed_detail(id, base::fail(ErrorKind::NotFound, id, "there is no such group").error());
        detail.coordinator = batch->broker;
        if (response) {
            const auto& listed = response->groups;
            const auto found = std::ranges::find(listed, id, &wire::ListGroupsResponse::ListedGroup::group_id);
            if (found != listed.end()) {
                detail.error.reset();
                detail.type = group_type(found->group_type);
                detail.state = found->group_state;
                detail.protocol_type = found->protocol_type;
            }
        }
        batch->details.insert_or_assign(id, std::move(detail));
    }
}

Task<void> describe_batch(std::shared_ptr<Batch> batch) {
    co_await ask_newer(batch);
    co_await ask_classic(batch);
    co_await ask_list(batch);
}

// One round over the coordinators as they are known now.
Task<Details> describe_round(Access access, std::vector<std::string> ids) {
    Coordinators coordinators = co_await find_coordinators(access, std::move(ids));
    std::vector<std::shared_ptr<Batch>> batches;
    std::vector<Task<void>> tasks;
    for (auto& [broker, groups] : coordinators.groups) {
        auto batch = std::make_shared<Batch>();
        batch->access = access;
        batch->broker = broker;
        batch->groups = std::move(groups);
        batches.push_back(batch);
        tasks.push_back(describe_batch(batch));
    }
    co_await base::gather(*access.environment, std::move(tasks));
    Details details;
    for (auto& [id, error] : coordinators.failed)
        details.emplace(id, failed_detail(id, error));
    for (const auto& batch : batches)
        details.merge(batch->details);
    co_return details;
}

std::vector<std::string> moved_groups(const Access& access, const Details& details) {
    std::vector<std::string> moved;
    for (const auto& [id, detail] : details) {
        if (!detail.error || !concerns_coordinator(detail.error->code)) continue;
        access.cluster->forget_coordinator(cluster::CoordinatorType::Group, id);
        moved.push_back(id);
    }
    return moved;
}

} // namespace

Task<Result<std::vector<GroupDetail>>> describe_groups(Access access, std::vector<std::string> ids) {
    Details details;
    std::vector<std::string> open = ids;
    for (int round = 0; round < kCoordinatorRounds && !open.empty(); ++round) {
        if (round > 0) {
            Result<void> slept = co_await base::sleep(*access.environment, kCoordinatorPause);
            if (!slept) co_return base::forward(slept);
        }
        Details found = co_await describe_round(access, open);
        if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
        open = moved_groups(access, found);
        for (auto& [id, detail] : found)
            details.insert_or_assign(id, std::move(detail));
    }
    std::vector<GroupDetail> result;
    for (const std::string& id : ids)
        result.push_back(details.at(id));
    co_return result;
}

} // namespace odradek::admin
