// SPDX-License-Identifier: Apache-2.0
#include "cluster/broker_node.h"

#include <algorithm>
#include <utility>

namespace odradek::cluster {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Task;

namespace {
// A caller's own connection is in use all the time, or not any more.
constexpr base::Duration kOwnIdle = std::chrono::seconds(10);
} // namespace

BrokerNode::BrokerNode(base::Environment& environment, const ClusterConfig& config,
                       std::shared_ptr<net::BufferPool> pool, base::BrokerId id, net::Endpoint endpoint,
                       Changed changed, Traced traced)
    : environment_(environment),
      config_(config),
      pool_(std::move(pool)),
      changed_(std::move(changed)),
      traced_(std::move(traced)),
      id_(id),
      endpoint_(std::move(endpoint)),
      backoff_(config.reconnect_backoff, config.reconnect_backoff_max),
      hurry_(environment.executor()) {}

BrokerNode::LanePtr BrokerNode::at(LaneKey key) {
    LanePtr& lane = lanes_[key];
    if (!lane) lane = std::make_shared<LaneState>(environment_.executor());
    return lane;
}

Task<Result<ReadyConnection>> BrokerNode::connection(LaneKey key) {
    auto self = shared_from_this();
    for (;;) {
        if (closed_) co_return std::unexpected(*closed_);
        // Looked up in each round: a lane of somebody's own goes with its connection.
        const LanePtr lane = at(key);
        if (lane->open()) co_return lane->ready;
        if (!lane->setting_up) {
            lane->setting_up = true;
            lane->failure.reset();
            jobs_.add(environment_, set_up(self, key));
        }
        Result<void> waited = co_await lane->changed.wait();
        if (!waited) co_return base::forward(waited);
        if (!closed_ && lane->failure) co_return std::unexpected(*lane->failure);
    }
}

net::SetupOptions BrokerNode::setup_options(LaneKey key) const {
    net::SetupOptions options;
    options.connection.max_in_flight = config_.max_in_flight;
    options.connection.max_frame = largest_frame(config_);
    options.connect = config_.connect;
    options.family = config_.address_family;
    options.connection.pool = pool_;
    options.connection.max_idle = config_.connections_max_idle;
    const bool forever = options.connection.max_idle == base::Duration{};
    if (key.own != 0)
        options.connection.max_idle = forever ? kOwnIdle : std::min(kOwnIdle, config_.connections_max_idle);
    options.client_id = config_.client_id;
    options.timeout = config_.setup_timeout;
    for (std::uint32_t i = 0; i < backoff_.failures() && options.timeout < config_.setup_timeout_max; ++i)
        options.timeout *= 2;
    options.timeout = std::min(options.timeout, std::max(config_.setup_timeout, config_.setup_timeout_max));
    options.old = old_;
    options.modern = modern_;
    return options;
}

void BrokerNode::trace(const net::HandshakeRequest& request) const {
    using Phase = RequestTrace::Phase;
    traced_({.phase = request.ended ? Phase::Ended : Phase::Sent,
             .broker = id_,
             .endpoint = endpoint_,
             .api = request.api,
             .version = request.version,
             .correlation_id = request.correlation_id,
             .bytes = request.bytes,
             .took = request.took,
             .error = request.error});
}

Task<Result<net::OpenBroker>> BrokerNode::open(LaneKey key) {
    const base::Duration pause = waiting_until_ - environment_.now();
    if (pause > base::Duration{}) {
        Result<bool> waited = co_await hurry_.wait_for(environment_, pause);
        if (!waited) co_return base::forward(waited);
    }
    if (changed_) changed_(*this);
    net::SetupOptions options = setup_options(key);
    if (traced_) {
        options.observer = [weak = weak_from_this()](const net::HandshakeRequest& request) {
            if (const auto self = weak.lock()) self->trace(request);
        };
    }
    co_return co_await net::open_broker(environment_, endpoint_, std::move(options));
}

// A job of its own: a caller that is cancelled leaves the set-up to those who still wait.
Task<void> BrokerNode::set_up(std::shared_ptr<BrokerNode> self, LaneKey key) {
    const std::uint64_t place = self->place_;
    Result<net::OpenBroker> broker = co_await self->open(key);
    const LanePtr lane = self->at(key);
    lane->setting_up = false;
    // It was silent and seemed old, until another broker of its cluster answered: who waits for it asks it anew.
    const bool mistaken = broker && self->modern_ && broker->versions->source == net::VersionSource::Probe;
    if (broker && (self->closed_ || place != self->place_ || mistaken)) {
        broker->connection->close({ErrorKind::Closed, {}, {}, "what was asked of it holds no longer"});
        co_await broker->connection->join();
    } else if (broker) {
        self->opened(key, std::move(*broker));
    } else if (place == self->place_) {
        self->failed(*lane, broker.error());
    }
    if (key.own != 0 && !lane->ready.connection) self->lanes_.erase(key);
    lane->changed.pulse();
}

void BrokerNode::opened(LaneKey key, net::OpenBroker broker) {
    backoff_.reset();
    waiting_until_ = {};
    error_.reset();
    const bool probed = broker.versions->source == net::VersionSource::Probe;
    const bool has_groups = broker.versions->apis.contains(wire::number(wire::ApiKey::ListGroups));
    if (probed)
        old_ = has_groups ? &net::versions_of_0_9() : &net::versions_of_0_8();
    else
        old_ = nullptr;
    modern_ = modern_ || !probed;
    const LanePtr lane = at(key);
    lane->ready = {std::move(broker.connection), std::move(broker.versions)};
    std::weak_ptr<BrokerNode> weak = weak_from_this();
    lane->ready.connection->on_end([weak, key] {
        if (auto self = weak.lock()) self->disconnected(key);
    });
    if (changed_) changed_(*this);
}

void BrokerNode::failed(LaneState& lane, Error error) {
    if (error.kind == ErrorKind::Cancelled) return;
    // Nobody has typed this name: the cluster gave it.
    if (error.kind == ErrorKind::Resolve && id_ != base::BrokerId::None) {
        error.where = "broker " + std::to_string(base::number(id_)) + " advertises " + error.where;
        error.detail += "; check its advertised.listeners";
    }
    old_ = nullptr;
    waiting_until_ = environment_.now() + backoff_.next(environment_.random());
    lane.failure = error;
    error_ = std::move(error);
    if (changed_) changed_(*this);
}

// The parameter keeps the connection: a member coroutine would not hold it before its first turn.
Task<void> BrokerNode::join_connection(std::shared_ptr<net::Connection> connection) {
    co_await connection->join();
}

/// A connection that was open has ended: by itself when it was idle, else by a failure.
void BrokerNode::disconnected(LaneKey key) {
    const LanePtr lane = at(key);
    const net::Connection& connection = *lane->ready.connection;
    bytes_in_ += connection.bytes_in();
    bytes_out_ += connection.bytes_out();
    heard_at_ = std::max(heard_at_, connection.heard_at());
    if (connection.end()->kind != ErrorKind::Closed) error_ = connection.end();
    // What ends must not be destroyed under its own feet: its jobs hold it until they are through.
    jobs_.add(environment_, join_connection(lane->ready.connection));
    lane->ready = {};
    if (key.own != 0) lanes_.erase(key);
    if (changed_) changed_(*this);
}

void BrokerNode::drop_connections(const Error& why) {
    // A lane of somebody's own leaves the map when its connection ends.
    for (const auto& [key, lane] : std::map(lanes_)) {
        if (auto connection = lane->ready.connection) connection->close(why);
    }
}

void BrokerNode::move_to(net::Endpoint endpoint) {
    if (endpoint == endpoint_) return;
    ++place_;
    endpoint_ = std::move(endpoint);
    old_ = nullptr;
    backoff_.reset();
    waiting_until_ = {};
    jobs_.cancel_all();
    drop_connections({ErrorKind::Disconnected, {}, {}, "the broker has moved to another address"});
}

void BrokerNode::set_modern() {
    if (std::exchange(modern_, true)) return;
    if (old_ != nullptr) renegotiate();
}

void BrokerNode::renegotiate() {
    old_ = nullptr;
    drop_connections({ErrorKind::Disconnected, {}, {}, "closed to ask for the versions again"});
}

void BrokerNode::hurry() {
    waiting_until_ = {};
    hurry_.pulse();
}

void BrokerNode::hold(LaneKey key, base::Duration span) {
    const auto found = lanes_.find(key);
    const bool open = found != lanes_.end() && found->second->ready.connection;
    if (open) found->second->ready.connection->hold(span);
    if (changed_) changed_(*this);
}

void BrokerNode::close(const Error& why) {
    if (closed_) return;
    closed_ = why;
    jobs_.cancel_all();
    drop_connections(why);
    for (const auto& [key, lane] : lanes_)
        lane->changed.pulse();
}

Task<void> BrokerNode::join() {
    auto self = shared_from_this();
    co_await self->jobs_.join_all();
}

bool BrokerNode::connected() const {
    return std::ranges::any_of(lanes_, [](const auto& each) { return each.second->open(); });
}

bool BrokerNode::connected(LaneKey key) const {
    const auto found = lanes_.find(key);
    return found != lanes_.end() && found->second->open();
}

std::size_t BrokerNode::pending() const {
    std::size_t sum = 0;
    for (const auto& [key, lane] : lanes_)
        sum += lane->ready.connection ? lane->ready.connection->pending() : 0;
    return sum;
}

std::optional<base::MonotonicTime> BrokerNode::waiting_since() const {
    std::optional<base::MonotonicTime> oldest;
    for (const auto& [key, lane] : lanes_) {
        const auto since = lane->ready.connection ? lane->ready.connection->waiting_since() : std::nullopt;
        if (since && (!oldest || *since < *oldest)) oldest = since;
    }
    return oldest;
}

base::MonotonicTime BrokerNode::heard_at() const {
    base::MonotonicTime last = heard_at_;
    for (const auto& [key, lane] : lanes_) {
        if (lane->ready.connection) last = std::max(last, lane->ready.connection->heard_at());
    }
    return last;
}

BrokerStatus BrokerNode::status() const {
    using State = BrokerStatus::State;
    BrokerStatus status;
    status.id = id_;
    status.endpoint = endpoint_;
    const bool setting_up = std::ranges::any_of(lanes_, [](const auto& each) { return each.second->setting_up; });
    const base::MonotonicTime now = environment_.now();
    if (waiting_until_ > now) status.waiting_until = waiting_until_;
    status.bytes_in = bytes_in_;
    status.bytes_out = bytes_out_;
    for (const auto& [key, lane] : lanes_) {
        if (!lane->ready.connection) continue;
        const net::Connection& connection = *lane->ready.connection;
        status.bytes_in += connection.bytes_in();
        status.bytes_out += connection.bytes_out();
        status.connections += 1;
        if (connection.held_until() > now) status.throttled_until = connection.held_until();
    }
    status.in_flight = pending();
    if (status.connections > 0)
        status.state = State::Connected;
    else if (status.waiting_until)
        status.state = State::Waiting;
    else if (setting_up)
        status.state = State::Connecting;
    status.failures = backoff_.failures();
    status.error = error_;
    return status;
}

} // namespace odradek::cluster
