// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "cluster/config.h"
#include "cluster/events.h"
#include "cluster/target.h"
#include "net/backoff.h"
#include "net/broker_setup.h"

#include <compare>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace odradek::cluster {

/// A connection that is ready, and what its broker speaks.
struct ReadyConnection {
    std::shared_ptr<net::Connection> connection;         ///< Open when handed out.
    std::shared_ptr<const net::BrokerVersions> versions; ///< Of the broker behind it.
};

/// Names a connection of a broker. A value.
struct LaneKey {
    /// The connection that all share, or (`number` not 0) one of a caller's own.
    LaneKey(Lane kind, std::uint64_t number = 0) noexcept : lane(kind), own(number) {}

    Lane lane;         ///< What it is for.
    std::uint64_t own; ///< CallOptions::own_lane.

    friend auto operator<=>(const LaneKey&, const LaneKey&) = default;
};

/// One broker (or one bootstrap address): its connections, one per lane and made when they are needed, and the pauses
/// between failed tries. However many wait for a lane, one set-up runs for all of them. A caller's own lane goes with
/// its connection. Engine thread only; kept in a shared_ptr, and by its own set-ups.
class BrokerNode : public std::enable_shared_from_this<BrokerNode> {
public:
    /// Called after each change of status().
    using Changed = std::function<void(BrokerNode&)>;

    /// Told of the requests of its handshakes.
    using Traced = std::function<void(const RequestTrace&)>;

    /// The environment and the configuration outlive it. Large answers are received into the pool's memory.
    BrokerNode(base::Environment& environment, const ClusterConfig& config, std::shared_ptr<net::BufferPool> pool,
               base::BrokerId id, net::Endpoint endpoint, Changed changed, Traced traced);

    /// The open connection of a lane; makes it if need be, after the pause that earlier failures ask for. Errors: those
    /// of net::open_broker, Closed, Cancelled (the set-up then goes on for the others).
    base::Task<base::Result<ReadyConnection>> connection(LaneKey key);

    /// Who it is; None for a bootstrap address.
    base::BrokerId id() const noexcept { return id_; }

    /// Gives a bootstrap address the id that it turned out to have.
    void set_id(base::BrokerId id) noexcept { id_ = id; }

    /// Where it is.
    const net::Endpoint& endpoint() const noexcept { return endpoint_; }

    /// It has moved: connections to the old place end, and its failures are forgotten.
    void move_to(net::Endpoint endpoint);

    /// Ends the connections, so that the next use asks for the versions again.
    void renegotiate();

    /// Whether its cluster is known to answer ApiVersions: it is never again taken for an old broker.
    bool modern() const noexcept { return modern_; }

    /// Another broker of the cluster has answered ApiVersions. If this one was taken for an old one, it was the
    /// network's doing: it is asked again.
    void set_modern();

    /// Ends the pause after a failure: who waits for a connection tries at once.
    void hurry();

    /// Asks it for silence on one lane (KIP-219).
    void hold(LaneKey key, base::Duration span);

    /// Ends everything with this error, for good.
    void close(const base::Error& why);

    /// Waits until everything has ended, after close().
    base::Task<void> join();

    /// How it stands.
    BrokerStatus status() const;

    /// Whether a connection is open.
    bool connected() const;

    /// Whether the connection of this lane is open: that another is says nothing, it may be what is left of a broker
    /// that has moved.
    bool connected(LaneKey key) const;

    /// Whether none of its jobs is left, after close().
    bool ended() const { return jobs_.running() == 0; }

    /// Whether the last try has failed and nothing is open since.
    bool failing() const { return backoff_.failures() > 0 && !connected(); }

    /// Requests without an answer.
    std::size_t pending() const;

    /// When the oldest request was sent that somebody waits for; nothing where nobody waits.
    std::optional<base::MonotonicTime> waiting_since() const;

    /// When it was last heard of, over any connection; the beginning of time before the first.
    base::MonotonicTime heard_at() const;

    /// When the next try may begin; in the past: now.
    base::MonotonicTime ready_at() const noexcept { return waiting_until_; }

private:
    struct LaneState {
        explicit LaneState(asio::any_io_executor executor) : changed(std::move(executor)) {}
        bool open() const { return ready.connection && ready.connection->open(); }

        ReadyConnection ready;
        base::Event changed; // pulsed when a set-up has ended
        std::optional<base::Error> failure;
        bool setting_up = false;
    };
    using LanePtr = std::shared_ptr<LaneState>;

    static base::Task<void> set_up(std::shared_ptr<BrokerNode> self, LaneKey key);
    static base::Task<void> join_connection(std::shared_ptr<net::Connection> connection);
    base::Task<base::Result<net::OpenBroker>> open(LaneKey key);
    void opened(LaneKey key, net::OpenBroker broker);
    void failed(LaneState& lane, base::Error error);
    void disconnected(LaneKey key);
    void drop_connections(const base::Error& why);
    net::SetupOptions setup_options(LaneKey key) const;
    void trace(const net::HandshakeRequest& request) const;
    LanePtr at(LaneKey key);

    // Constant after construction.
    base::Environment& environment_;
    const ClusterConfig& config_;
    const std::shared_ptr<net::BufferPool> pool_;
    const Changed changed_;
    const Traced traced_;

    base::BrokerId id_;
    net::Endpoint endpoint_;
    std::map<LaneKey, LanePtr> lanes_; // whoever waits for one keeps it
    std::uint64_t bytes_in_ = 0;       // of connections that have ended
    std::uint64_t bytes_out_ = 0;      // of connections that have ended
    base::MonotonicTime heard_at_{};   // over connections that have ended
    base::JobGroup jobs_;
    net::Backoff backoff_;
    base::MonotonicTime waiting_until_{};
    base::Event hurry_;                 // pulsed when that pause is cut short
    std::optional<base::Error> error_;  // the last failure
    std::optional<base::Error> closed_; // why it was closed for good
    const net::BrokerVersions* old_ = nullptr;
    bool modern_ = false;
    std::uint64_t place_ = 0; // counts the moves
};

} // namespace odradek::cluster
