// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"
#include "wire/api.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace odradek::cluster {

/// What a coordinator coordinates (the key type of FindCoordinator).
enum class CoordinatorType : std::int8_t { Group = 0, Transaction = 1, Share = 2 };

/// Whom a request is for. A value.
struct Target {
    /// The ways to say it.
    enum class Kind : std::uint8_t { Any, Controller, Broker, Leader, Coordinator };

    Kind kind = Kind::Any;                                     ///< Which of the members below counts.
    base::BrokerId broker_id = base::BrokerId::None;           ///< Kind::Broker.
    base::TopicPartition partition;                            ///< Kind::Leader.
    CoordinatorType coordinator_type = CoordinatorType::Group; ///< Kind::Coordinator.
    std::string key; ///< Kind::Coordinator: the group or the transactional id.

    /// The broker with the least to do.
    static Target any() { return {}; }

    /// The controller; where it is unknown, any broker (KRaft's brokers forward to it).
    static Target controller() {
        Target target;
        target.kind = Kind::Controller;
        return target;
    }

    /// One broker.
    static Target broker(base::BrokerId id) {
        Target target;
        target.kind = Kind::Broker;
        target.broker_id = id;
        return target;
    }

    /// The leader of a partition; NOT_LEADER_OR_FOLLOWER and its like are followed with a refresh.
    static Target leader(base::TopicPartition tp) {
        Target target;
        target.kind = Kind::Leader;
        target.partition = std::move(tp);
        return target;
    }

    /// The coordinator of a group or a transaction; NOT_COORDINATOR and its like are followed with a new look-up.
    static Target coordinator(CoordinatorType type, std::string of) {
        Target target;
        target.kind = Kind::Coordinator;
        target.coordinator_type = type;
        target.key = std::move(of);
        return target;
    }
};

/// Which connection of a broker a request takes. A broker answers one connection in order, so a fetch that waits for
/// data must not stand before other requests.
enum class Lane : std::uint8_t {
    Control, ///< Everything that is answered at once.
    Fetch,   ///< Fetches, which wait at the broker.
    Group,   ///< JoinGroup and SyncGroup, which wait for others.
    Forward, ///< What a broker of KRaft passes on to the controller: it hangs where the controller hangs.
};

/// How one call is made. A value.
struct CallOptions {
    std::optional<wire::VersionRange> versions; ///< Narrower than what this client declares.
    std::optional<base::Duration> timeout;      ///< Of each attempt; unset: ClusterConfig::request_timeout.
    std::optional<base::Duration> deadline; ///< Of the whole call with all attempts; unset: ClusterConfig::api_timeout.
    std::optional<std::uint32_t> attempts;  ///< In all, at least 1; unset: 1 + ClusterConfig::retries.
    std::optional<bool> repeatable; ///< Whether it may be sent again when it is unknown if it was done; unset: as
                                    ///< the API table says (reads are).
    Lane lane = Lane::Control;      ///< Which connection it takes.
    std::uint64_t own_lane = 0;     ///< 0: the lane's connection that all share. Else one of the caller's own, by a
                                    ///< number that it drew; it closes soon after its last use.
    std::shared_ptr<bool> in_doubt; ///< If set: true while a request was handed to a socket and its answer has not
                                    ///< come. After a call that failed it tells whether the broker may have done it.
};

} // namespace odradek::cluster
