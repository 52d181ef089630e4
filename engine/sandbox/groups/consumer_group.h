// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "sandbox/common/codes.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// The consumer group protocol of KIP-848, from the coordinator's side.
namespace odradek::sandbox {

/// Partitions by topic name.
using PartitionSet = std::set<base::TopicPartition>;

/// The number of partitions of each topic that exists, as the group sees the cluster.
using TopicSizes = std::map<std::string, std::int32_t>;

/// ConsumerGroupHeartbeat as the group sees it; what is absent is as before.
struct ConsumerHeartbeat {
    std::string member_id;                           ///< Made by the client (v1) or the coordinator (v0).
    std::int32_t member_epoch = 0;                   ///< 0 joins, −1 leaves, −2 leaves for a short while (static).
    std::optional<std::string> instance_id;          ///< group.instance.id.
    std::optional<std::string> rack;                 ///< client.rack.
    std::optional<base::Duration> rebalance_timeout; ///< How long revoking may take.
    std::optional<std::vector<std::string>> topics;  ///< Subscribed topics by name.
    std::optional<std::string> regex;                ///< Subscribed pattern; the owner resolves it into `topics`.
    std::optional<std::string> assignor;             ///< "uniform", "range"; none: uniform.
    std::optional<PartitionSet> owned;               ///< What the member holds now.
    std::string client_id;                           ///< The client's own name.
    std::string client_host;                         ///< Where it connects from.
};

/// The answer to a heartbeat.
struct ConsumerHeartbeatAnswer {
    code::KafkaCode error = code::None;     ///< None, FENCED_MEMBER_EPOCH, UNKNOWN_MEMBER_ID, …
    std::int32_t member_epoch = 0;          ///< The member's epoch from here on.
    std::optional<PartitionSet> assignment; ///< What it may hold from here on; nothing: as told before.
};

/// A member of a consumer group. Engine thread only.
struct ConsumerMember {
    std::string id;                         ///< Its id.
    std::optional<std::string> instance_id; ///< Of a static member.
    std::optional<std::string> rack;        ///< client.rack.
    std::string client_id;                  ///< The client's own name.
    std::string client_host;                ///< Where it connects from.
    std::int32_t epoch = 0;                 ///< The epoch that it reached.
    std::set<std::string> topics;           ///< Subscribed topics.
    std::string regex;                      ///< Subscribed pattern.
    std::string assignor;                   ///< The wished assignor, empty for the default.
    base::Duration rebalance_timeout{};     ///< How long revoking may take.
    PartitionSet assigned;                  ///< What it was told to hold.
    PartitionSet target;                    ///< What it shall hold in the end.
    PartitionSet revoking;                  ///< What it was told to give up and still holds.
    base::MonotonicTime expires{};          ///< When it is dropped unless it speaks.
};

/// One consumer group: members, a target assignment, and the way there, one heartbeat at a time. No I/O, no clock. A
/// partition is given to a member only after its last owner has said that it let go. Engine thread only.
class ConsumerGroup {
public:
    /// How long a silent member is kept, as consumer.session.timeout.ms.
    static constexpr base::Duration kSessionTimeout = std::chrono::seconds(45);

    /// How often members shall report, as consumer.heartbeat.interval.ms.
    static constexpr base::Duration kHeartbeatInterval = std::chrono::seconds(5);

    /// A member reports; `sizes` is the cluster of now.
    ConsumerHeartbeatAnswer heartbeat(const ConsumerHeartbeat& beat, const TopicSizes& sizes, base::MonotonicTime now);

    /// Whether a commit of this member and epoch is in order.
    code::KafkaCode may_commit(const std::string& member_id, std::int32_t member_epoch) const;

    /// Drops members that were silent too long.
    void tick(const TopicSizes& sizes, base::MonotonicTime now);

    /// When tick() has something to do.
    std::optional<base::MonotonicTime> next_deadline() const;

    /// The group's epoch; grows with every change of members, subscriptions or topics.
    std::int32_t epoch() const noexcept { return epoch_; }

    /// The epoch that the target assignment was made for.
    std::int32_t assignment_epoch() const noexcept { return epoch_; }

    /// "Empty", "Reconciling" or "Stable".
    std::string_view state() const;

    /// "uniform" or "range".
    std::string assignor() const;

    /// Members by id.
    const std::map<std::string, ConsumerMember>& members() const noexcept { return members_; }

private:
    ConsumerHeartbeatAnswer leave(const ConsumerHeartbeat& beat, const TopicSizes& sizes);
    code::KafkaCode check(const ConsumerHeartbeat& beat) const;
    bool apply(ConsumerMember& member, const ConsumerHeartbeat& beat, base::MonotonicTime now);
    TopicSizes subscribed(const TopicSizes& sizes) const;
    void retarget(const TopicSizes& sizes);
    void reconcile(ConsumerMember& member, const ConsumerHeartbeat& beat, ConsumerHeartbeatAnswer& answer);
    bool is_held_by_another(const ConsumerMember& member, const base::TopicPartition& partition) const;
    void assign_uniform(const std::string& topic, std::int32_t count, std::vector<ConsumerMember*> takers);
    void assign_range(const std::string& topic, std::int32_t count, std::vector<ConsumerMember*> takers);

    std::map<std::string, ConsumerMember> members_;
    TopicSizes sizes_; // of subscribed topics, when the target was made
    std::int32_t epoch_ = 0;
};

} // namespace odradek::sandbox
