// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/environment.h"
#include "base/ids.h"
#include "net/endpoint.h"
#include "wire/api.h"

#include <functional>
#include <optional>
#include <vector>

namespace odradek::cluster {

/// What has changed.
struct ClusterEvent {
    /// The kinds of change.
    enum class Kind : std::uint8_t {
        Connected,       ///< The cluster answers (again).
        Reconnecting,    ///< No broker answers; `error` says why, tries go on.
        MetadataChanged, ///< Cluster::metadata() is a newer one.
        BrokerChanged,   ///< The state of `broker` in Cluster::brokers() has changed.
        Throttled,       ///< `broker` asks for a pause of `span` (KIP-219).
    };
    Kind kind = Kind::Connected;                  ///< Which of them.
    base::BrokerId broker = base::BrokerId::None; ///< The broker concerned, if it is one.
    base::Duration span{};                        ///< Throttled, Reconnecting: the pause.
    std::optional<base::Error> error;             ///< Reconnecting: the last failure.
};

/// Receives events on the engine thread. It must not destroy the cluster.
using Observer = std::function<void(const ClusterEvent&)>;

/// The life of an observer: the observer is dropped when this goes. Engine thread only. May outlive the cluster.
class Subscription {
public:
    Subscription() = default;
    /// Keeps the observer that the list refers to weakly.
    explicit Subscription(std::shared_ptr<Observer> observer) : observer_(std::move(observer)) {}

    /// Ends it now.
    void reset() noexcept { observer_.reset(); }

private:
    std::shared_ptr<Observer> observer_;
};

/// A broker's connection as people want to see it. Immutable value, any thread.
struct BrokerStatus {
    /// How it stands.
    enum class State : std::uint8_t { Idle, Connecting, Connected, Waiting };

    base::BrokerId id = base::BrokerId::None;           ///< None: a bootstrap address.
    net::Endpoint endpoint;                             ///< Where.
    State state = State::Idle;                          ///< Waiting: failed, and pausing before the next try.
    std::optional<base::MonotonicTime> waiting_until;   ///< When the next try may begin.
    std::optional<base::MonotonicTime> throttled_until; ///< Until when its connection is held.
    std::size_t in_flight = 0;                          ///< Requests without an answer, queued ones included.
    std::size_t connections = 0;                        ///< Open ones.
    std::uint64_t bytes_in = 0;                         ///< Received since the cluster was created.
    std::uint64_t bytes_out = 0;                        ///< Sent since then.
    std::uint32_t failures = 0;                         ///< Failed tries in a row.
    std::optional<base::Error> error;                   ///< The last failure, until a try succeeds.
};

/// One request, told twice: when it is handed to the socket and when it has ended. For the protocol log, and for tests
/// that show what is never sent.
struct RequestTrace {
    /// Which of the two.
    enum class Phase : std::uint8_t { Sent, Ended };

    Phase phase = Phase::Sent;                    ///< Which of the two.
    base::BrokerId broker = base::BrokerId::None; ///< None: a bootstrap address.
    net::Endpoint endpoint;                       ///< Where it went.
    wire::ApiKey api{};                           ///< Which API.
    std::int16_t version = 0;                     ///< In which version.
    std::int32_t correlation_id = 0;              ///< Of its connection.
    std::size_t bytes = 0;                        ///< Of the frame: sent, then received.
    base::Duration took{};                        ///< Ended: since it was sent.
    std::optional<base::Error> error;             ///< Ended: why without an answer.
};

/// Receives traces on the engine thread.
using RequestObserver = std::function<void(const RequestTrace&)>;

} // namespace odradek::cluster
