// SPDX-License-Identifier: Apache-2.0
#include "admin/ask_brokers.h"
#include "admin/groups.h"
#include "admin/item_error.h"
#include "wire/messages/describe_groups.h"
#include "wire/messages/list_groups.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace odradek::admin {
namespace {

using base::Result;
using base::Task;
using wire::DescribeGroupsRequest;
using wire::DescribeGroupsResponse;
using wire::ListGroupsRequest;
using wire::ListGroupsResponse;

constexpr std::array<std::pair<GroupType, std::string_view>, 5> kNames{{
    {GroupType::Unknown, "unknown"},
    {GroupType::Classic, "classic"},
    {GroupType::Consumer, "consumer"},
    {GroupType::Share, "share"},
    {GroupType::Streams, "streams"},
}};

// A broker that names no types has classic groups alone, unless it knows the newer protocol already (3.7).
GroupType type_where_untold(const Access& access, base::BrokerId broker) {
    const auto newer = access.cluster->version_of(broker, wire::ApiKey::ConsumerGroupHeartbeat, {0, wire::kNever});
    return newer ? GroupType::Unknown : GroupType::Classic;
}

GroupRow row_of(const Access& access, base::BrokerId broker, const ListGroupsResponse::ListedGroup& group) {
    GroupRow row;
    row.id = group.group_id;
    row.protocol_type = group.protocol_type;
    row.state = group.group_state;
    row.coordinator = broker;
    row.type = group.group_type.empty() ? type_where_untold(access, broker) : group_type(group.group_type);
    return row;
}

void take(const Access& access, GroupList& list, base::BrokerId broker, const Result<ListGroupsResponse>& answer) {
    if (!answer) {
        list.failed.push_back({broker, answer.error()});
        return;
    }
    if (auto error = error_of(answer->error_code, "broker " + std::to_string(number(broker)))) {
        list.failed.push_back({broker, *error});
    }
    for (const auto& group : answer->groups) {
        list.groups.push_back(row_of(access, broker, group));
        // A broker lists what it coordinates: whoever asks for these groups next need not look for their coordinators.
        access.cluster->learn_coordinator(cluster::CoordinatorType::Group, group.group_id, broker);
    }
}

// Before 2.6 a list has no states: the coordinators tell them.
std::map<base::BrokerId, DescribeGroupsRequest> state_requests(const GroupList& list) {
    std::map<base::BrokerId, DescribeGroupsRequest> requests;
    for (const GroupRow& row : list.groups) {
        if (row.state.empty()) requests[row.coordinator].groups.push_back(row.id);
    }
    return requests;
}

void put_states(GroupList& list, const BrokerAnswers<DescribeGroupsResponse>& answers) {
    std::map<std::string, std::string> states;
    for (const auto& [broker, answer] : answers) {
        if (!answer) continue;
        for (const auto& group : answer->groups)
            states.emplace(group.group_id, group.group_state);
    }
    for (GroupRow& row : list.groups) {
        const auto found = states.find(row.id);
        if (row.state.empty() && found != states.end()) row.state = found->second;
    }
}

// A group that moved while the brokers were asked may be listed by two of them.
void sort_and_merge(GroupList& list) {
    std::ranges::sort(list.groups, {}, &GroupRow::id);
    const auto repeated = std::ranges::unique(list.groups, {}, &GroupRow::id);
    list.groups.erase(repeated.begin(), repeated.end());
}

} // namespace

std::string_view name(GroupType type) noexcept {
    const auto found = std::ranges::find(kNames, type, &std::pair<GroupType, std::string_view>::first);
    return found == kNames.end() ? "unknown" : found->second;
}

GroupType group_type(std::string_view text) noexcept {
    const auto same = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    };
    for (const auto& [type, known] : kNames) {
        if (std::ranges::equal(text, known, same)) return type;
    }
    return GroupType::Unknown;
}

Task<Result<GroupList>> list_groups(Access access) {
    auto brokers = co_await all_brokers(access);
    if (!brokers) co_return base::forward(brokers);
    std::map<base::BrokerId, ListGroupsRequest> requests;
    for (const base::BrokerId broker : *brokers)
        requests[broker] = {};
    const auto answers = co_await ask_brokers(access, std::move(requests));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    GroupList list;
    for (const auto& [broker, answer] : answers)
        take(access, list, broker, answer);
    if (!list.failed.empty() && list.failed.size() == answers.size() && list.groups.empty()) {
        co_return std::unexpected(list.failed.front().error);
    }
    auto without_state = state_requests(list);
    if (!without_state.empty()) put_states(list, co_await ask_brokers(access, std::move(without_state)));
    if (co_await base::is_cancelled()) co_return std::unexpected(base::cancelled());
    sort_and_merge(list);
    co_return list;
}

} // namespace odradek::admin
