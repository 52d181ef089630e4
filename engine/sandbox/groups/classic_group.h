// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/groups/classic_messages.h"

#include <map>
#include <set>

/// The classic group protocol, from the coordinator's side.
namespace odradek::sandbox {

/// The states of a classic group; names as in ListGroups.
enum class ClassicState : std::uint8_t { Empty, PreparingRebalance, CompletingRebalance, Stable, Dead };

/// Kafka's name of a state: "PreparingRebalance".
std::string_view name(ClassicState state) noexcept;

/// A member of a classic group. Engine thread only.
struct ClassicMember {
    std::string id;                         ///< Given by the coordinator.
    std::optional<std::string> instance_id; ///< Of a static member.
    std::string client_id;                  ///< The client's own name.
    std::string client_host;                ///< Where it connects from.
    base::Duration session_timeout{};       ///< Silence after which it is dropped.
    base::Duration rebalance_timeout{};     ///< How long it may take to join again.
    std::vector<GroupProtocol> protocols;   ///< What it offers.
    base::Bytes assignment;                 ///< Its share of the current generation.
    base::MonotonicTime expires{};          ///< When it is dropped unless it speaks.
    JoinReply join_reply;                   ///< Set while it waits for the rebalance.
    SyncReply sync_reply;                   ///< Set while it waits for the leader's assignment.
    bool synced = false;                    ///< Whether it asked for its share in this generation.
};

/// One classic group: who is in it, whose turn it is. No I/O and no clock: each call brings the time, answers go to the
/// reply handed in, and the owner calls tick() at next_deadline(). Rules: Kafka's group coordinator, KIP-62, 345, 394.
/// Engine thread only.
class ClassicGroup {
public:
    /// A group without members. `initial_delay` is how long an empty group waits for more than the first member.
    explicit ClassicGroup(base::Duration initial_delay = {}) : initial_delay_(initial_delay) {}

    /// A member joins or joins again. `fresh_id` is the id that a new member gets.
    void join(const JoinCall& call, std::string fresh_id, base::MonotonicTime now, JoinReply reply);

    /// A member asks for its share; the leader brings everybody's.
    void sync(const SyncCall& call, base::MonotonicTime now, SyncReply reply);

    /// A member shows that it lives.
    code::KafkaCode heartbeat(const std::string& member_id, const std::optional<std::string>& instance_id,
                              std::int32_t generation, base::MonotonicTime now);

    /// A member goes.
    code::KafkaCode leave(const std::string& member_id, const std::optional<std::string>& instance_id,
                          base::MonotonicTime now);

    /// Whether a commit of this member and generation is in order (generation < 0 and no member: a simple consumer).
    code::KafkaCode may_commit(const std::string& member_id, const std::optional<std::string>& instance_id,
                               std::int32_t generation, base::MonotonicTime now);

    /// Drops members whose session ended and ends a rebalance whose time is up.
    void tick(base::MonotonicTime now);

    /// When tick() has something to do; nothing if never.
    std::optional<base::MonotonicTime> next_deadline() const;

    /// Tells everybody who waits that the coordinator moved, and dies.
    void abandon(code::KafkaCode reason);

    /// Its state.
    ClassicState state() const noexcept { return state_; }

    /// Its generation, 0 before the first.
    std::int32_t generation() const noexcept { return generation_; }

    /// The protocol type, empty without members ever.
    const std::string& protocol_type() const noexcept { return protocol_type_; }

    /// The chosen assignor, empty unless Stable or CompletingRebalance.
    const std::string& protocol() const noexcept { return protocol_; }

    /// Members by id.
    const std::map<std::string, ClassicMember>& members() const noexcept { return members_; }

    /// A member's subscription for the chosen assignor.
    base::Bytes metadata_of(const ClassicMember& member) const;

private:
    void join_new(const JoinCall& call, std::string fresh_id, base::MonotonicTime now, JoinReply reply);
    void join_static(const JoinCall& call, std::string old_id, std::string fresh_id, base::MonotonicTime now,
                     JoinReply reply);
    void join_known(const JoinCall& call, base::MonotonicTime now, JoinReply reply);
    bool fits(const JoinCall& call) const;
    ClassicMember& admit(const JoinCall& call, std::string id, base::MonotonicTime now);
    static void update(ClassicMember& member, const JoinCall& call, base::MonotonicTime now);
    code::KafkaCode check(const std::string& member_id, const std::optional<std::string>& instance_id) const;
    code::KafkaCode check_sync(const SyncCall& call) const;
    void prepare_rebalance(base::MonotonicTime now);
    void complete_if_ready(base::MonotonicTime now);
    void complete_join(base::MonotonicTime now);
    void finish_sync(const SyncCall& call);
    void expire_members(base::MonotonicTime now);
    void remove(const std::string& member_id, base::MonotonicTime now);
    void choose_protocol();
    JoinAnswer joined(const ClassicMember& member) const;
    SyncAnswer synced(const ClassicMember& member) const;

    base::Duration initial_delay_;
    ClassicState state_ = ClassicState::Empty;
    std::int32_t generation_ = 0;
    std::string protocol_type_;
    std::string protocol_;
    std::string leader_;
    std::map<std::string, ClassicMember> members_;
    std::map<std::string, std::string> static_members_;          // instance id → member id
    std::map<std::string, base::MonotonicTime> pending_members_; // ids given out by MEMBER_ID_REQUIRED
    std::optional<base::MonotonicTime> rebalance_deadline_;      // of joins, then of syncs
};

} // namespace odradek::sandbox
