// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/classic_group.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

JoinAnswer refused(code::KafkaCode error, std::string member_id) {
    JoinAnswer answer;
    answer.error = error;
    answer.member_id = std::move(member_id);
    return answer;
}

SyncAnswer refused(code::KafkaCode error) {
    SyncAnswer answer;
    answer.error = error;
    return answer;
}

} // namespace

std::string_view name(ClassicState state) noexcept {
    switch (state) {
    case ClassicState::Empty:
        return "Empty";
    case ClassicState::PreparingRebalance:
        return "PreparingRebalance";
    case ClassicState::CompletingRebalance:
        return "CompletingRebalance";
    case ClassicState::Stable:
        return "Stable";
    case ClassicState::Dead:
        return "Dead";
    }
    return "Unknown";
}

base::Bytes ClassicGroup::metadata_of(const ClassicMember& member) const {
    const auto found = std::ranges::find(member.protocols, protocol_, &GroupProtocol::name);
    return found == member.protocols.end() ? base::Bytes{} : found->metadata;
}

// Whether the member speaks at least one protocol that all others speak too.
bool ClassicGroup::fits(const JoinCall& call) const {
    if (call.protocols.empty()) return false;
    if (members_.empty()) return true;
    if (call.protocol_type != protocol_type_) return false;
    return std::ranges::any_of(call.protocols, [&](const GroupProtocol& offered) {
        return std::ranges::all_of(members_, [&](const auto& each) {
            return each.first == call.member_id ||
                   std::ranges::find(each.second.protocols, offered.name, &GroupProtocol::name) !=
                       each.second.protocols.end();
        });
    });
}

void ClassicGroup::join(const JoinCall& call, std::string fresh_id, base::MonotonicTime now, JoinReply reply) {
    if (state_ == ClassicState::Dead) return reply(refused(code::UnknownMemberId, call.member_id));
    if (!fits(call)) return reply(refused(code::InconsistentGroupProtocol, call.member_id));
    if (call.member_id.empty()) {
        const auto known = call.instance_id ? static_members_.find(*call.instance_id) : static_members_.end();
        if (known != static_members_.end()) {
            return join_static(call, known->second, std::move(fresh_id), now, std::move(reply));
        }
        return join_new(call, std::move(fresh_id), now, std::move(reply));
    }
    if (pending_members_.erase(call.member_id) > 0) {
        admit(call, call.member_id, now).join_reply = std::move(reply);
        if (state_ != ClassicState::PreparingRebalance) prepare_rebalance(now);
        return complete_if_ready(now);
    }
    const code::KafkaCode error = check(call.member_id, call.instance_id);
    if (error != code::None) return reply(refused(error, call.member_id));
    join_known(call, now, std::move(reply));
}

// Who must know its id first (KIP-394) is given one and comes again with it: a join whose answer was lost leaves no
// member behind that nobody is.
void ClassicGroup::join_new(const JoinCall& call, std::string fresh_id, base::MonotonicTime now, JoinReply reply) {
    if (call.must_know_id && !call.instance_id) {
        pending_members_[fresh_id] = now + call.session_timeout;
        return reply(refused(code::MemberIdRequired, std::move(fresh_id)));
    }
    admit(call, std::move(fresh_id), now).join_reply = std::move(reply);
    if (state_ != ClassicState::PreparingRebalance) prepare_rebalance(now);
    complete_if_ready(now);
}

// A static member came back under a new member id: it takes its old place, and the old id is fenced.
void ClassicGroup::join_static(const JoinCall& call, std::string old_id, std::string fresh_id, base::MonotonicTime now,
                               JoinReply reply) {
    auto node = members_.extract(old_id);
    ClassicMember& old = node.mapped();
    if (old.join_reply) old.join_reply(refused(code::FencedInstanceId, old_id));
    if (old.sync_reply) old.sync_reply(refused(code::FencedInstanceId));
    old.join_reply = nullptr;
    old.sync_reply = nullptr;
    const bool same = old.protocols == call.protocols;
    const bool led = leader_ == old_id;
    node.key() = fresh_id;
    old.id = fresh_id;
    ClassicMember& member = members_.insert(std::move(node)).position->second;
    static_members_[*call.instance_id] = fresh_id;
    if (led) leader_ = fresh_id;
    update(member, call, now);
    if (state_ == ClassicState::Stable && same) {
        JoinAnswer answer = joined(member);
        answer.skip_assignment = led;
        return reply(std::move(answer));
    }
    member.join_reply = std::move(reply);
    if (state_ != ClassicState::PreparingRebalance) prepare_rebalance(now);
    complete_if_ready(now);
}

void ClassicGroup::join_known(const JoinCall& call, base::MonotonicTime now, JoinReply reply) {
    ClassicMember& member = members_.at(call.member_id);
    const bool same = member.protocols == call.protocols;
    // A repeated join takes the place of the one that still waits.
    if (member.join_reply) member.join_reply(refused(code::RebalanceInProgress, member.id));
    member.join_reply = nullptr;
    update(member, call, now);
    const bool completing = state_ == ClassicState::CompletingRebalance && same;
    const bool follower = state_ == ClassicState::Stable && same && member.id != leader_;
    // Its last answer may have been lost: tell it the same again.
    if (completing || follower) return reply(joined(member));
    member.join_reply = std::move(reply);
    if (state_ != ClassicState::PreparingRebalance) prepare_rebalance(now);
    complete_if_ready(now);
}

ClassicMember& ClassicGroup::admit(const JoinCall& call, std::string id, base::MonotonicTime now) {
    ClassicMember& member = members_[id];
    member.id = id;
    member.instance_id = call.instance_id;
    update(member, call, now);
    if (call.instance_id) static_members_[*call.instance_id] = id;
    if (leader_.empty()) leader_ = id;
    protocol_type_ = call.protocol_type;
    return member;
}

void ClassicGroup::update(ClassicMember& member, const JoinCall& call, base::MonotonicTime now) {
    member.client_id = call.client_id;
    member.client_host = call.client_host;
    member.protocols = call.protocols;
    member.session_timeout = call.session_timeout;
    member.rebalance_timeout = call.rebalance_timeout;
    member.expires = now + call.session_timeout;
}

// Who waits for a share of the generation that ends is sent back to join. The group waits for as long as its slowest
// member may take, and at the very first for others to come.
void ClassicGroup::prepare_rebalance(base::MonotonicTime now) {
    for (auto& [id, member] : members_) {
        member.synced = false;
        if (!member.sync_reply) continue;
        auto reply = std::exchange(member.sync_reply, nullptr);
        reply(refused(code::RebalanceInProgress));
    }
    base::Duration longest{};
    for (const auto& [id, member] : members_)
        longest = std::max(longest, member.rebalance_timeout);
    rebalance_deadline_ = now + (state_ == ClassicState::Empty ? initial_delay_ : longest);
    state_ = ClassicState::PreparingRebalance;
}

void ClassicGroup::complete_if_ready(base::MonotonicTime now) {
    if (state_ != ClassicState::PreparingRebalance || !pending_members_.empty()) return;
    // An empty group waits out its initial delay: more members usually come together.
    if (generation_ == 0 && initial_delay_ > base::Duration{} && rebalance_deadline_ && now < *rebalance_deadline_)
        return;
    const bool all = std::ranges::all_of(members_, [](const auto& each) { return each.second.join_reply != nullptr; });
    if (all) complete_join(now);
}

void ClassicGroup::complete_join(base::MonotonicTime now) {
    for (auto member = members_.begin(); member != members_.end();) {
        // A static member keeps its place over a round that it missed, until its session ends (KIP-345).
        const bool gone = !member->second.join_reply && !member->second.instance_id;
        member = gone ? members_.erase(member) : std::next(member);
    }
    ++generation_;
    rebalance_deadline_.reset();
    if (members_.empty()) {
        state_ = ClassicState::Empty;
        protocol_.clear();
        leader_.clear();
        return;
    }
    if (!members_.contains(leader_)) leader_ = members_.begin()->first;
    choose_protocol();
    state_ = ClassicState::CompletingRebalance;
    base::Duration longest{};
    for (auto& [id, member] : members_) {
        longest = std::max(longest, member.rebalance_timeout);
        member.assignment.clear();
        member.expires = now + member.session_timeout;
        if (!member.join_reply) continue;
        auto reply = std::exchange(member.join_reply, nullptr);
        reply(joined(member));
    }
    rebalance_deadline_ = now + longest;
}

// Each member votes for the first of its protocols that all speak.
void ClassicGroup::choose_protocol() {
    const auto spoken_by_all = [&](const std::string& candidate) {
        return std::ranges::all_of(members_, [&](const auto& each) {
            return std::ranges::find(each.second.protocols, candidate, &GroupProtocol::name) !=
                   each.second.protocols.end();
        });
    };
    std::map<std::string, int> votes;
    for (const auto& [id, member] : members_) {
        const auto vote =
            std::ranges::find_if(member.protocols, [&](const GroupProtocol& p) { return spoken_by_all(p.name); });
        if (vote != member.protocols.end()) ++votes[vote->name];
    }
    const auto best = std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    protocol_ = best == votes.end() ? std::string{} : best->first;
}

JoinAnswer ClassicGroup::joined(const ClassicMember& member) const {
    JoinAnswer answer;
    answer.generation = generation_;
    answer.protocol_type = protocol_type_;
    answer.protocol = protocol_;
    answer.leader = leader_;
    answer.member_id = member.id;
    // Only the leader assigns, and needs to know the others.
    if (member.id != leader_) return answer;
    for (const auto& [id, each] : members_)
        answer.members.push_back({id, each.instance_id, metadata_of(each)});
    return answer;
}

SyncAnswer ClassicGroup::synced(const ClassicMember& member) const {
    return {code::None, protocol_type_, protocol_, member.assignment};
}

code::KafkaCode ClassicGroup::check(const std::string& member_id, const std::optional<std::string>& instance_id) const {
    if (instance_id) {
        const auto known = static_members_.find(*instance_id);
        if (known == static_members_.end()) return code::UnknownMemberId;
        if (known->second != member_id) return code::FencedInstanceId;
    }
    return members_.contains(member_id) ? code::None : code::UnknownMemberId;
}

code::KafkaCode ClassicGroup::check_sync(const SyncCall& call) const {
    if (const code::KafkaCode error = check(call.member_id, call.instance_id); error != code::None) return error;
    if (call.generation != generation_) return code::IllegalGeneration;
    const bool other =
        (call.protocol && *call.protocol != protocol_) || (call.protocol_type && *call.protocol_type != protocol_type_);
    if (other) return code::InconsistentGroupProtocol;
    return state_ == ClassicState::PreparingRebalance ? code::RebalanceInProgress : code::None;
}

void ClassicGroup::sync(const SyncCall& call, base::MonotonicTime now, SyncReply reply) {
    if (const code::KafkaCode error = check_sync(call); error != code::None) return reply(refused(error));
    ClassicMember& member = members_.at(call.member_id);
    member.expires = now + member.session_timeout;
    member.synced = true;
    if (state_ == ClassicState::Stable) return reply(synced(member));
    // Asked twice: the first answer was given up on, whoever waits for it.
    if (member.sync_reply) member.sync_reply(refused(code::RebalanceInProgress));
    member.sync_reply = std::move(reply);
    if (member.id == leader_) finish_sync(call);
}

void ClassicGroup::finish_sync(const SyncCall& call) {
    for (const auto& [id, share] : call.assignments) {
        const auto member = members_.find(id);
        if (member != members_.end()) member->second.assignment = share;
    }
    state_ = ClassicState::Stable;
    for (auto& [id, member] : members_) {
        if (!member.sync_reply) continue;
        auto reply = std::exchange(member.sync_reply, nullptr);
        reply(synced(member));
    }
}

code::KafkaCode ClassicGroup::heartbeat(const std::string& member_id, const std::optional<std::string>& instance_id,
                                        std::int32_t generation, base::MonotonicTime now) {
    if (const code::KafkaCode error = check(member_id, instance_id); error != code::None) return error;
    if (generation != generation_) return code::IllegalGeneration;
    ClassicMember& member = members_.at(member_id);
    member.expires = now + member.session_timeout;
    return state_ == ClassicState::PreparingRebalance ? code::RebalanceInProgress : code::None;
}

code::KafkaCode ClassicGroup::may_commit(const std::string& member_id, const std::optional<std::string>& instance_id,
                                         std::int32_t generation, base::MonotonicTime now) {
    // A simple consumer, which assigns to itself, commits where nobody is a member.
    if (generation < 0 && members_.empty()) return code::None;
    if (generation < 0 && member_id.empty()) return code::UnknownMemberId;
    if (const code::KafkaCode error = check(member_id, instance_id); error != code::None) return error;
    if (generation != generation_) return code::IllegalGeneration;
    ClassicMember& member = members_.at(member_id);
    member.expires = now + member.session_timeout;
    return state_ == ClassicState::CompletingRebalance ? code::RebalanceInProgress : code::None;
}

code::KafkaCode ClassicGroup::leave(const std::string& member_id, const std::optional<std::string>& instance_id,
                                    base::MonotonicTime now) {
    std::string id = member_id;
    if (id.empty() && instance_id) {
        const auto known = static_members_.find(*instance_id);
        if (known == static_members_.end()) return code::UnknownMemberId;
        id = known->second;
    }
    if (pending_members_.erase(id) > 0) {
        complete_if_ready(now);
        return code::None;
    }
    if (const code::KafkaCode error = check(id, instance_id); error != code::None) return error;
    remove(id, now);
    return code::None;
}

void ClassicGroup::remove(const std::string& member_id, base::MonotonicTime now) {
    auto node = members_.extract(member_id);
    if (node.empty()) return;
    ClassicMember member = std::move(node.mapped());
    if (member.instance_id) static_members_.erase(*member.instance_id);
    if (member.join_reply) member.join_reply(refused(code::UnknownMemberId, member_id));
    if (member.sync_reply) member.sync_reply(refused(code::UnknownMemberId));
    if (leader_ == member_id) leader_ = members_.empty() ? std::string{} : members_.begin()->first;
    const bool settled = state_ == ClassicState::Stable || state_ == ClassicState::CompletingRebalance;
    if (settled) prepare_rebalance(now);
    complete_if_ready(now);
}

void ClassicGroup::expire_members(base::MonotonicTime now) {
    std::vector<std::string> silent;
    for (const auto& [id, member] : members_) {
        // Who waits for an answer of ours cannot speak.
        const bool waits = member.join_reply || member.sync_reply;
        if (!waits && member.expires <= now) silent.push_back(id);
    }
    for (const std::string& id : silent)
        remove(id, now);
    std::erase_if(pending_members_, [now](const auto& each) { return each.second <= now; });
}

void ClassicGroup::tick(base::MonotonicTime now) {
    expire_members(now);
    complete_if_ready(now);
    if (!rebalance_deadline_ || now < *rebalance_deadline_) return;
    if (state_ == ClassicState::PreparingRebalance) return complete_join(now);
    rebalance_deadline_.reset();
    if (state_ != ClassicState::CompletingRebalance && state_ != ClassicState::Stable) return;
    std::vector<std::string> missing;
    for (const auto& [id, member] : members_) {
        if (!member.synced) missing.push_back(id);
    }
    for (const std::string& id : missing)
        remove(id, now);
}

std::optional<base::MonotonicTime> ClassicGroup::next_deadline() const {
    std::optional<base::MonotonicTime> next = rebalance_deadline_;
    const auto consider = [&next](base::MonotonicTime time) {
        if (!next || time < *next) next = time;
    };
    for (const auto& [id, member] : members_) {
        if (!member.join_reply && !member.sync_reply) consider(member.expires);
    }
    for (const auto& [id, time] : pending_members_)
        consider(time);
    return next;
}

void ClassicGroup::abandon(code::KafkaCode reason) {
    state_ = ClassicState::Dead;
    auto members = std::exchange(members_, {});
    for (auto& [id, member] : members) {
        if (member.join_reply) member.join_reply(refused(reason, id));
        if (member.sync_reply) member.sync_reply(refused(reason));
    }
    static_members_.clear();
    pending_members_.clear();
    rebalance_deadline_.reset();
}

} // namespace odradek::sandbox
