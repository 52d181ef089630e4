// SPDX-License-Identifier: Apache-2.0
#include "sandbox/groups/group_table.h"

namespace odradek::sandbox {

bool Group::is_empty() const {
    return std::visit([](const auto& group) { return group.members().empty(); }, membership);
}

std::string_view Group::state() const {
    if (const auto* group = std::get_if<ConsumerGroup>(&membership)) return group->state();
    return name(std::get<ClassicGroup>(membership).state());
}

std::string_view Group::type() const noexcept {
    return std::holds_alternative<ConsumerGroup>(membership) ? "consumer" : "classic";
}

Group* GroupTable::find(std::string_view id) {
    const auto found = groups_.find(id);
    return found == groups_.end() ? nullptr : &found->second;
}

Group& GroupTable::at(const std::string& id) {
    const auto found = groups_.find(id);
    if (found != groups_.end()) return found->second;
    return groups_.emplace(id, Group{id, ClassicGroup(initial_delay_), {}}).first->second;
}

ClassicGroup* GroupTable::classic(const std::string& id) {
    Group& group = at(id);
    if (group.consumer() != nullptr && !group.is_empty()) return nullptr;
    if (group.consumer() != nullptr) group.membership.emplace<ClassicGroup>(initial_delay_);
    return group.classic();
}

ConsumerGroup* GroupTable::consumer(const std::string& id) {
    Group& group = at(id);
    if (group.classic() != nullptr && !group.is_empty()) return nullptr;
    if (group.classic() != nullptr) group.membership.emplace<ConsumerGroup>();
    return group.consumer();
}

code::KafkaCode GroupTable::remove(const std::string& id) {
    const auto found = groups_.find(id);
    if (found == groups_.end()) return code::GroupIdNotFound;
    if (!found->second.is_empty()) return code::NonEmptyGroup;
    groups_.erase(found);
    return code::None;
}

void GroupTable::forget_topic(const std::string& topic) {
    for (auto& [id, group] : groups_)
        group.offsets.remove_topic(topic);
}

void GroupTable::tick(const TopicSizes& sizes, base::MonotonicTime now) {
    for (auto& [id, group] : groups_) {
        if (ClassicGroup* classic = group.classic()) classic->tick(now);
        if (ConsumerGroup* consumer = group.consumer()) consumer->tick(sizes, now);
    }
}

std::optional<base::MonotonicTime> GroupTable::next_deadline() const {
    std::optional<base::MonotonicTime> next;
    for (const auto& [id, group] : groups_) {
        const auto deadline = std::visit([](const auto& each) { return each.next_deadline(); }, group.membership);
        if (deadline && (!next || *deadline < *next)) next = deadline;
    }
    return next;
}

} // namespace odradek::sandbox
