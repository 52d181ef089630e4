// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/groups/classic_group.h"
#include "sandbox/groups/consumer_group.h"
#include "sandbox/groups/offset_store.h"

#include <variant>

/// All groups of the sandbox.
namespace odradek::sandbox {

/// One group of either protocol with its offsets. Engine thread only.
struct Group {
    std::string id;                                       ///< group.id.
    std::variant<ClassicGroup, ConsumerGroup> membership; ///< Who is in it.
    OffsetStore offsets;                                  ///< What it committed.

    /// The classic protocol's state, or nullptr.
    ClassicGroup* classic() { return std::get_if<ClassicGroup>(&membership); }

    /// The consumer protocol's state, or nullptr.
    ConsumerGroup* consumer() { return std::get_if<ConsumerGroup>(&membership); }

    /// Whether it has no member (it may then change its protocol, or be deleted).
    bool is_empty() const;

    /// The state by Kafka's name.
    std::string_view state() const;

    /// "classic" or "consumer".
    std::string_view type() const noexcept;
};

/// Groups by id. Pointers to groups stay valid until the group is deleted. Engine thread only.
class GroupTable {
public:
    /// `initial_delay` goes to new classic groups.
    explicit GroupTable(base::Duration initial_delay) : initial_delay_(initial_delay) {}

    /// The group, or nullptr.
    Group* find(std::string_view id);

    /// The group, made as a classic one if there is none; nullptr if it is a consumer group with members.
    ClassicGroup* classic(const std::string& id);

    /// The group, made as a consumer group if there is none; nullptr if it is a classic group with members.
    ConsumerGroup* consumer(const std::string& id);

    /// The group with its offsets, made as an empty classic one if there is none.
    Group& at(const std::string& id);

    /// Deletes an empty group. Codes as DeleteGroups gives them.
    code::KafkaCode remove(const std::string& id);

    /// Drops the offsets of a deleted topic in all groups.
    void forget_topic(const std::string& topic);

    /// Lets every group act on the time.
    void tick(const TopicSizes& sizes, base::MonotonicTime now);

    /// When the next group has something to do.
    std::optional<base::MonotonicTime> next_deadline() const;

    /// All groups by id.
    std::map<std::string, Group, std::less<>>& all() noexcept { return groups_; }

private:
    base::Duration initial_delay_;
    std::map<std::string, Group, std::less<>> groups_;
};

} // namespace odradek::sandbox
