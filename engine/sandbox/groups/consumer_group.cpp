// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/consumer_group.h"

#include <algorithm>

namespace odradek::sandbox {
namespace {

constexpr std::int32_t kLeaves = -1;
constexpr std::int32_t kLeavesForAWhile = -2;

PartitionSet common(const PartitionSet& a, const PartitionSet& b) {
    PartitionSet both;
    std::ranges::set_intersection(a, b, std::inserter(both, both.end()));
    return both;
}

PartitionSet without(const PartitionSet& a, const PartitionSet& b) {
    PartitionSet rest;
    std::ranges::set_difference(a, b, std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

ConsumerHeartbeatAnswer ConsumerGroup::heartbeat(const ConsumerHeartbeat& beat, const TopicSizes& sizes,
                                                 base::MonotonicTime now) {
    if (beat.member_epoch == kLeaves || beat.member_epoch == kLeavesForAWhile) return leave(beat, sizes);
    ConsumerHeartbeatAnswer answer;
    answer.error = check(beat);
    if (answer.error != code::None) return answer;
    ConsumerMember& member = members_[beat.member_id];
    const bool joins = beat.member_epoch == 0;
    const bool changed = apply(member, beat, now);
    if (joins || changed || subscribed(sizes) != sizes_) retarget(sizes);
    reconcile(member, beat, answer);
    answer.member_epoch = member.epoch;
    // A full report comes from who joins, or has lost an answer: it is told everything again.
    const bool full = joins || (beat.owned && beat.topics);
    if (full && !answer.assignment) answer.assignment = member.assigned;
    return answer;
}

TopicSizes ConsumerGroup::subscribed(const TopicSizes& sizes) const {
    TopicSizes wanted;
    for (const auto& [id, member] : members_) {
        for (const std::string& topic : member.topics) {
            const auto known = sizes.find(topic);
            if (known != sizes.end()) wanted.insert(*known);
        }
    }
    return wanted;
}

code::KafkaCode ConsumerGroup::check(const ConsumerHeartbeat& beat) const {
    const bool known_assignor = !beat.assignor || *beat.assignor == "uniform" || *beat.assignor == "range";
    if (!known_assignor) return code::UnsupportedAssignor;
    if (beat.member_epoch < 0) return code::InvalidRequest;
    const auto member = members_.find(beat.member_id);
    if (beat.member_epoch == 0) return code::None;
    if (member == members_.end()) return code::UnknownMemberId;
    // An older epoch is fine while the answer that raised it may be lost.
    if (beat.member_epoch > member->second.epoch) return code::FencedMemberEpoch;
    if (beat.member_epoch < member->second.epoch - 1 && !beat.owned) return code::FencedMemberEpoch;
    return code::None;
}

bool ConsumerGroup::apply(ConsumerMember& member, const ConsumerHeartbeat& beat, base::MonotonicTime now) {
    member.id = beat.member_id;
    member.client_id = beat.client_id;
    member.client_host = beat.client_host;
    member.expires = now + kSessionTimeout;
    if (beat.instance_id) member.instance_id = beat.instance_id;
    if (beat.rack) member.rack = beat.rack;
    if (beat.rebalance_timeout) member.rebalance_timeout = *beat.rebalance_timeout;
    if (beat.regex) member.regex = *beat.regex;
    bool changed = false;
    if (beat.assignor && *beat.assignor != member.assignor) {
        member.assignor = *beat.assignor;
        changed = true;
    }
    if (!beat.topics) return changed;
    const std::set<std::string> topics(beat.topics->begin(), beat.topics->end());
    changed = changed || topics != member.topics;
    member.topics = topics;
    return changed;
}

void ConsumerGroup::retarget(const TopicSizes& sizes) {
    sizes_ = subscribed(sizes);
    ++epoch_;
    for (auto& [id, member] : members_)
        member.target.clear();
    const bool range = assignor() == "range";
    for (const auto& [topic, count] : sizes_) {
        std::vector<ConsumerMember*> takers;
        for (auto& [id, member] : members_) {
            if (member.topics.contains(topic)) takers.push_back(&member);
        }
        if (takers.empty()) continue;
        range ? assign_range(topic, count, takers) : assign_uniform(topic, count, takers);
    }
}

// Who has least so far takes the next, among equals who holds it already: few partitions move.
void ConsumerGroup::assign_uniform(const std::string& topic, std::int32_t count, std::vector<ConsumerMember*> takers) {
    std::map<ConsumerMember*, std::int32_t> taken;
    const auto fair = static_cast<std::int32_t>((static_cast<std::size_t>(count) + takers.size() - 1) / takers.size());
    std::vector<base::TopicPartition> rest;
    for (std::int32_t number = 0; number < count; ++number) {
        const base::TopicPartition partition{topic, number};
        const auto owner = std::ranges::find_if(takers, [&](ConsumerMember* member) {
            return member->assigned.contains(partition) && taken[member] < fair;
        });
        if (owner == takers.end()) {
            rest.push_back(partition);
            continue;
        }
        (*owner)->target.insert(partition);
        ++taken[*owner];
    }
    for (const base::TopicPartition& partition : rest) {
        ConsumerMember* least =
            *std::ranges::min_element(takers, {}, [](ConsumerMember* m) { return m->target.size(); });
        least->target.insert(partition);
    }
}

void ConsumerGroup::assign_range(const std::string& topic, std::int32_t count, std::vector<ConsumerMember*> takers) {
    const auto members = static_cast<std::int32_t>(takers.size());
    std::int32_t next = 0;
    for (std::int32_t index = 0; index < members; ++index) {
        const std::int32_t share = count / members + (index < count % members ? 1 : 0);
        for (std::int32_t taken = 0; taken < share; ++taken, ++next)
            takers[static_cast<std::size_t>(index)]->target.insert({topic, next});
    }
}

bool ConsumerGroup::is_held_by_another(const ConsumerMember& member, const base::TopicPartition& partition) const {
    return std::ranges::any_of(members_, [&](const auto& each) {
        return each.first != member.id &&
               (each.second.assigned.contains(partition) || each.second.revoking.contains(partition));
    });
}

void ConsumerGroup::reconcile(ConsumerMember& member, const ConsumerHeartbeat& beat, ConsumerHeartbeatAnswer& answer) {
    const PartitionSet before = member.assigned;
    if (beat.owned) member.revoking = common(member.revoking, *beat.owned);
    const PartitionSet surplus = without(member.assigned, member.target);
    if (!surplus.empty()) {
        member.assigned = common(member.assigned, member.target);
        member.revoking.insert(surplus.begin(), surplus.end());
        answer.assignment = member.assigned;
        return;
    }
    if (!member.revoking.empty()) return;
    member.epoch = epoch_;
    for (const base::TopicPartition& partition : member.target) {
        if (!is_held_by_another(member, partition)) member.assigned.insert(partition);
    }
    if (member.assigned != before) answer.assignment = member.assigned;
}

ConsumerHeartbeatAnswer ConsumerGroup::leave(const ConsumerHeartbeat& beat, const TopicSizes& sizes) {
    ConsumerHeartbeatAnswer answer;
    answer.member_epoch = beat.member_epoch;
    if (members_.erase(beat.member_id) == 0) {
        answer.error = code::UnknownMemberId;
        return answer;
    }
    retarget(sizes);
    return answer;
}

code::KafkaCode ConsumerGroup::may_commit(const std::string& member_id, std::int32_t member_epoch) const {
    if (members_.empty() && member_epoch < 0) return code::None;
    const auto member = members_.find(member_id);
    if (member == members_.end()) return code::UnknownMemberId;
    return member_epoch == member->second.epoch ? code::None : code::StaleMemberEpoch;
}

void ConsumerGroup::tick(const TopicSizes& sizes, base::MonotonicTime now) {
    const auto dropped = std::erase_if(members_, [now](const auto& each) { return each.second.expires <= now; });
    if (dropped > 0) retarget(sizes);
}

std::optional<base::MonotonicTime> ConsumerGroup::next_deadline() const {
    std::optional<base::MonotonicTime> next;
    for (const auto& [id, member] : members_) {
        if (!next || member.expires < *next) next = member.expires;
    }
    return next;
}

std::string_view ConsumerGroup::state() const {
    if (members_.empty()) return "Empty";
    const bool settled = std::ranges::all_of(members_, [this](const auto& each) {
        return each.second.epoch == epoch_ && each.second.assigned == each.second.target;
    });
    return settled ? "Stable" : "Reconciling";
}

std::string ConsumerGroup::assignor() const {
    for (const auto& [id, member] : members_) {
        if (!member.assignor.empty()) return member.assignor;
    }
    return "uniform";
}

} // namespace odradek::sandbox
