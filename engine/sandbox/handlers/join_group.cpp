// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/lookup.h"
#include "sandbox/handlers/table.h"

#include "wire/messages/heartbeat.h"
#include "wire/messages/join_group.h"
#include "wire/messages/leave_group.h"
#include "wire/messages/sync_group.h"

#include <fmt/format.h>

namespace odradek::sandbox {
namespace {

constexpr std::int16_t kMustKnowId = 4;       // JoinGroup: a new member is told its id first (KIP-394)
constexpr std::int16_t kLeavesMany = 3;       // LeaveGroup: a list of members (KIP-345)
constexpr std::int16_t kNullableProtocol = 7; // JoinGroup: no protocol is null
constexpr std::int32_t kLongestSession = 1'800'000;

/// A member's answer that comes later. Shared by the group and the coroutine that waits for it. Engine thread only.
template <class Answer>
struct Pending {
    explicit Pending(base::Environment& environment) : ready(environment.executor()) {}
    base::Event ready;
    std::optional<Answer> answer;

    /// What the group calls.
    static auto reply_to(std::shared_ptr<Pending> pending) {
        return [pending](Answer answer) {
            pending->answer = std::move(answer);
            pending->ready.set();
        };
    }
};

JoinCall join_call(const Call& call, const wire::JoinGroupRequest& request) {
    JoinCall join;
    join.member_id = request.member_id;
    join.instance_id = request.group_instance_id;
    join.client_id = call.client_id;
    join.client_host = call.client_host;
    join.protocol_type = request.protocol_type;
    for (const auto& protocol : request.protocols)
        join.protocols.push_back({protocol.name, protocol.metadata});
    join.session_timeout = std::chrono::milliseconds(request.session_timeout_ms);
    // Version 0 has one time-out for both.
    const std::int32_t rebalance =
        request.rebalance_timeout_ms < 0 ? request.session_timeout_ms : request.rebalance_timeout_ms;
    join.rebalance_timeout = std::chrono::milliseconds(rebalance);
    join.must_know_id = call.version >= kMustKnowId;
    return join;
}

code::KafkaCode check_join(const Call& call, const wire::JoinGroupRequest& request) {
    if (request.group_id.empty()) return code::InvalidGroupId;
    if (request.session_timeout_ms <= 0 || request.session_timeout_ms > kLongestSession) {
        return code::InvalidSessionTimeout;
    }
    const code::KafkaCode error = call.coordinates(request.group_id);
    if (error != code::None) return error;
    return call.kernel.groups.classic(request.group_id) == nullptr ? code::InconsistentGroupProtocol : code::None;
}

wire::JoinGroupResponse join_response(const Call& call, JoinAnswer answer) {
    wire::JoinGroupResponse response;
    response.error_code = code::number(answer.error);
    response.generation_id = answer.generation;
    if (!answer.protocol_type.empty()) response.protocol_type = answer.protocol_type;
    response.protocol_name = answer.protocol;
    if (answer.protocol.empty() && call.version >= kNullableProtocol) response.protocol_name = std::nullopt;
    response.leader = answer.leader;
    response.skip_assignment = answer.skip_assignment;
    response.member_id = answer.member_id;
    for (JoinedMember& member : answer.members) {
        auto& listed = response.members.emplace_back();
        listed.member_id = member.member_id;
        listed.group_instance_id = member.instance_id;
        listed.metadata = std::move(member.metadata);
    }
    return response;
}

std::string fresh_member_id(const Call& call, const std::optional<std::string>& instance_id) {
    const std::string& prefix = instance_id ? *instance_id : call.client_id;
    return fmt::format("{}-{:016x}{:016x}", prefix, call.kernel.environment.random(), call.kernel.environment.random());
}

// The request stands in the dispatcher, which outlives this.
base::Task<wire::JoinGroupResponse> join_group(Call& call, const wire::JoinGroupRequest& request) {
    JoinAnswer refused;
    refused.error = check_join(call, request);
    refused.member_id = request.member_id;
    if (refused.error != code::None) co_return join_response(call, std::move(refused));
    auto pending = std::make_shared<Pending<JoinAnswer>>(call.kernel.environment);
    ClassicGroup* group = call.kernel.groups.classic(request.group_id);
    group->join(join_call(call, request), fresh_member_id(call, request.group_instance_id), call.kernel.now(),
                Pending<JoinAnswer>::reply_to(pending));
    call.kernel.rearm();
    const base::Result<void> waited = co_await pending->ready.wait();
    if (!waited || !pending->answer) {
        refused.error = code::CoordinatorNotAvailable;
        co_return join_response(call, std::move(refused));
    }
    co_return join_response(call, std::move(*pending->answer));
}

SyncCall sync_call(const wire::SyncGroupRequest& request) {
    SyncCall sync;
    sync.member_id = request.member_id;
    sync.instance_id = request.group_instance_id;
    sync.generation = request.generation_id;
    sync.protocol_type = request.protocol_type;
    sync.protocol = request.protocol_name;
    for (const auto& each : request.assignments)
        sync.assignments.emplace_back(each.member_id, each.assignment);
    return sync;
}

wire::SyncGroupResponse sync_response(SyncAnswer answer) {
    wire::SyncGroupResponse response;
    response.error_code = code::number(answer.error);
    if (!answer.protocol_type.empty()) response.protocol_type = answer.protocol_type;
    if (!answer.protocol.empty()) response.protocol_name = answer.protocol;
    response.assignment = std::move(answer.assignment);
    return response;
}

// The classic group that this broker coordinates, or the code to answer with.
std::expected<ClassicGroup*, code::KafkaCode> group_of(const Call& call, const std::string& id) {
    const code::KafkaCode error = call.coordinates(id);
    if (error != code::None) return std::unexpected(error);
    Group* group = call.kernel.groups.find(id);
    if (group == nullptr || group->classic() == nullptr) return std::unexpected(code::UnknownMemberId);
    return group->classic();
}

// The request stands in the dispatcher, which outlives this.
base::Task<wire::SyncGroupResponse> sync_group(Call& call, const wire::SyncGroupRequest& request) {
    SyncAnswer refused;
    const auto group = group_of(call, request.group_id);
    if (!group) {
        refused.error = group.error();
        co_return sync_response(std::move(refused));
    }
    auto pending = std::make_shared<Pending<SyncAnswer>>(call.kernel.environment);
    (*group)->sync(sync_call(request), call.kernel.now(), Pending<SyncAnswer>::reply_to(pending));
    call.kernel.rearm();
    const base::Result<void> waited = co_await pending->ready.wait();
    if (!waited || !pending->answer) {
        refused.error = code::CoordinatorNotAvailable;
        co_return sync_response(std::move(refused));
    }
    co_return sync_response(std::move(*pending->answer));
}

wire::HeartbeatResponse heartbeat(Call& call, const wire::HeartbeatRequest& request) {
    wire::HeartbeatResponse response;
    const auto group = group_of(call, request.group_id);
    const code::KafkaCode error = group ? (*group)->heartbeat(request.member_id, request.group_instance_id,
                                                              request.generation_id, call.kernel.now())
                                        : group.error();
    response.error_code = code::number(error);
    call.kernel.rearm();
    return response;
}

wire::LeaveGroupResponse leave_group(Call& call, const wire::LeaveGroupRequest& request) {
    wire::LeaveGroupResponse response;
    const auto group = group_of(call, request.group_id);
    if (!group) {
        response.error_code = code::number(group.error());
        return response;
    }
    if (call.version < kLeavesMany) {
        const code::KafkaCode error = (*group)->leave(request.member_id, std::nullopt, call.kernel.now());
        response.error_code = code::number(error);
    }
    for (const auto& member : request.members) {
        auto& answer = response.members.emplace_back();
        answer.member_id = member.member_id;
        answer.group_instance_id = member.group_instance_id;
        const auto error = (*group)->leave(member.member_id, member.group_instance_id, call.kernel.now());
        answer.error_code = code::number(error);
    }
    call.kernel.rearm();
    return response;
}

} // namespace

Handler join_group_handler() {
    return handler_of<wire::JoinGroupRequest, join_group>();
}

Handler sync_group_handler() {
    return handler_of<wire::SyncGroupRequest, sync_group>();
}

Handler heartbeat_handler() {
    return handler_of<wire::HeartbeatRequest, heartbeat>();
}

Handler leave_group_handler() {
    return handler_of<wire::LeaveGroupRequest, leave_group>();
}

} // namespace odradek::sandbox
