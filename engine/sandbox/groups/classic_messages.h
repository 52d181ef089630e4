// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "sandbox/common/codes.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// What members say to a classic group and what they are told, free of wire versions. Values, any thread.
namespace odradek::sandbox {

/// A protocol (assignor) that a member offers, with its opaque subscription.
struct GroupProtocol {
    std::string name;     ///< "range".
    base::Bytes metadata; ///< The embedded consumer protocol; the group does not read it.

    friend bool operator==(const GroupProtocol&, const GroupProtocol&) = default;
};

/// JoinGroup as the group sees it.
struct JoinCall {
    std::string member_id;                  ///< Empty for a new member.
    std::optional<std::string> instance_id; ///< group.instance.id of a static member (KIP-345).
    std::string client_id;                  ///< The client's own name.
    std::string client_host;                ///< Where it connects from.
    std::string protocol_type;              ///< "consumer", "connect".
    std::vector<GroupProtocol> protocols;   ///< In the member's order of preference.
    base::Duration session_timeout{};       ///< Silence after which it is dropped.
    base::Duration rebalance_timeout{};     ///< How long it may take to join again.
    bool must_know_id = false;              ///< v4+: a new member is told its id first (KIP-394).
};

/// A member in the leader's answer.
struct JoinedMember {
    std::string member_id;                  ///< Its id.
    std::optional<std::string> instance_id; ///< Its instance id.
    base::Bytes metadata;                   ///< Its subscription for the chosen protocol.
};

/// The answer to JoinGroup.
struct JoinAnswer {
    code::KafkaCode error = code::None; ///< None, MEMBER_ID_REQUIRED, UNKNOWN_MEMBER_ID, …
    std::int32_t generation = -1;       ///< The generation joined.
    std::string protocol_type;          ///< The group's.
    std::string protocol;               ///< The chosen assignor.
    std::string leader;                 ///< Member id of the leader.
    std::string member_id;              ///< The asker's id.
    bool skip_assignment = false;       ///< A static leader that came back need not assign again.
    std::vector<JoinedMember> members;  ///< For the leader only.
};

/// Takes a join's answer, once; at once or when the rebalance is complete.
using JoinReply = std::move_only_function<void(JoinAnswer)>;

/// SyncGroup as the group sees it.
struct SyncCall {
    std::string member_id;                                        ///< The asker.
    std::optional<std::string> instance_id;                       ///< Its instance id.
    std::int32_t generation = -1;                                 ///< What it joined.
    std::optional<std::string> protocol_type;                     ///< Checked if there.
    std::optional<std::string> protocol;                          ///< Checked if there.
    std::vector<std::pair<std::string, base::Bytes>> assignments; ///< By member id, from the leader.
};

/// The answer to SyncGroup.
struct SyncAnswer {
    code::KafkaCode error = code::None; ///< None, REBALANCE_IN_PROGRESS, …
    std::string protocol_type;          ///< The group's.
    std::string protocol;               ///< The chosen assignor.
    base::Bytes assignment;             ///< The asker's share, opaque.
};

/// Takes a sync's answer, once.
using SyncReply = std::move_only_function<void(SyncAnswer)>;

} // namespace odradek::sandbox
