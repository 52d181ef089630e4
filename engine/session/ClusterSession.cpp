// SPDX-License-Identifier: Apache-2.0
#include "session/ClusterSession.h"

#include "cluster/cluster.h"
#include "net/system_environment.h"
#include "session/ByteRatesSession.h"
#include "session/GroupNamesSession.h"
#include "session/RatesSession.h"

#include <algorithm>

namespace odradek::session {
namespace {

using Box = std::shared_ptr<Mailbox<ClusterNews>>;
using Kind = ClusterNews::Kind;
using cluster::ClusterEvent;
using SnapshotPtr = std::shared_ptr<const cluster::MetadataSnapshot>;

ClusterNews news_of(const cluster::Cluster& cluster, Kind kind) {
    ClusterNews news;
    news.kind = kind;
    news.metadata = cluster.metadata();
    news.brokers = cluster.brokers();
    return news;
}

Kind kind_of(ClusterEvent::Kind kind) {
    switch (kind) {
    case ClusterEvent::Kind::Connected:
        return Kind::Connected;
    case ClusterEvent::Kind::Reconnecting:
        return Kind::Reconnecting;
    case ClusterEvent::Kind::MetadataChanged:
        return Kind::Metadata;
    case ClusterEvent::Kind::BrokerChanged:
        return Kind::Brokers;
    case ClusterEvent::Kind::Throttled:
        return Kind::Throttled;
    }
    return Kind::Brokers;
}

/// The engine's side: holds the subscription for as long as the cluster lives. Engine thread only.
base::Task<void> connect_and_watch(std::shared_ptr<ClusterLink> link, Box box) {
    auto cluster = link->cluster;
    std::weak_ptr<cluster::Cluster> weak = cluster;
    auto subscription = cluster->listen([weak, box](const ClusterEvent& event) {
        auto source = weak.lock();
        if (!source) return;
        ClusterNews news = news_of(*source, kind_of(event.kind));
        news.broker = event.broker;
        news.span = event.span;
        news.error = event.error;
        box->post(std::move(news));
    });
    auto connected = co_await cluster->connect(cluster::Persistence::KeepTrying);
    ClusterNews news = news_of(*cluster, connected ? Kind::Connected : Kind::Failed);
    if (!connected) news.error = connected.error();
    box->post(std::move(news));
    // Hold the subscription until the session closes: its cancel ends this wait.
    auto forever = std::make_shared<base::Event>(cluster->environment().executor());
    (void)co_await forever->wait();
}

base::Task<void> close_cluster(std::shared_ptr<ClusterLink> link, std::shared_ptr<cluster::Cluster> cluster) {
    link->jobs.cancel_all();
    co_await link->jobs.join_all();
    co_await cluster->close();
}

base::Task<base::Result<SnapshotPtr>> refresh_all(std::shared_ptr<cluster::Cluster> cluster) {
    co_return co_await cluster->refresh(cluster::TopicScope{});
}

} // namespace

ClusterSession::ClusterSession(Engine& engine, cluster::ClusterConfig config, QObject* parent)
    : QObject(parent),
      config_(std::move(config)),
      link_(std::make_shared<ClusterLink>(engine)),
      writes_(link_, config_.read_only),
      metadata_(std::make_shared<const cluster::MetadataSnapshot>()),
      news_(this, [this](std::vector<ClusterNews> news) { take(std::move(news)); }),
      requests_(this),
      rates_(std::make_unique<RatesSession>(*this)),
      byteRates_(std::make_unique<ByteRatesSession>(*this)),
      groupNames_(std::make_unique<GroupNamesSession>(*this)) {}

ClusterSession::~ClusterSession() {
    // Nobody is told by a session that is going: close() it before to hear of it.
    blockSignals(true);
    close();
}

void ClusterSession::open() {
    if (state_ != State::Idle) return;
    setState(State::Connecting, {});
    link_->engine.post([link = link_, config = config_, box = news_.box()] {
        base::Environment& environment = link->engine.environment();
        link->cluster = cluster::Cluster::create(environment, config);
        link->jobs.add(environment, connect_and_watch(link, box));
    });
}

void ClusterSession::close() {
    if (state_ == State::Closed) return;
    requests_.cancelAll();
    refreshing_ = 0;
    rates_->cancel();
    byteRates_->cancel();
    groupNames_->cancel();
    setState(State::Closed, {});
    link_->engine.post([link = link_] {
        auto cluster = std::exchange(link->cluster, nullptr);
        if (cluster) link->engine.finish(close_cluster(link, std::move(cluster)));
    });
}

void ClusterSession::refresh() {
    if (refreshing_ != 0 || state_ == State::Idle || state_ == State::Closed) return;
    refreshing_ = requests_.ask<SnapshotPtr>(link_, refresh_all, [this](base::Result<SnapshotPtr> answer) {
        refreshing_ = 0;
        if (answer) {
            metadata_ = std::move(*answer);
            if (state_ == State::Connected) error_.reset();
            Q_EMIT metadataChanged();
        } else {
            error_ = answer.error();
            Q_EMIT stateChanged();
        }
        Q_EMIT refreshFinished();
    });
}

void ClusterSession::tryNow() {
    paused_until_ = {};
    link_->engine.post([link = link_] {
        if (link->cluster) link->cluster->try_now();
    });
}

base::MonotonicTime ClusterSession::now() const {
    return link_->engine.environment().now();
}

// A try begins when the engine's pause is over, and with the first broker that need not wait any longer.
std::optional<qint64> ClusterSession::untilNextTry() const {
    using Broker = cluster::BrokerStatus;
    if ((state_ != State::Connecting && state_ != State::Reconnecting) || !error_) return std::nullopt;
    std::optional<base::MonotonicTime> first;
    for (const Broker& broker : brokers_) {
        if (broker.state == Broker::State::Connecting) return 0;
        if (broker.waiting_until && (!first || *broker.waiting_until < *first)) first = broker.waiting_until;
    }
    const base::Duration left = std::max(paused_until_, first.value_or(paused_until_)) - now();
    return std::max<qint64>(0, std::chrono::ceil<std::chrono::milliseconds>(left).count());
}

void ClusterSession::setState(State state, std::optional<base::Error> error) {
    if (state == state_ && error == error_) return;
    state_ = state;
    error_ = std::move(error);
    Q_EMIT stateChanged();
}

void ClusterSession::take(std::vector<ClusterNews> news) {
    for (ClusterNews& one : news) {
        if (state_ == State::Closed) return;
        takeOne(std::move(one));
    }
}

void ClusterSession::takeOne(ClusterNews news) {
    brokers_ = std::move(news.brokers);
    const bool newer = news.metadata && news.metadata->generation > metadata_->generation;
    if (newer) metadata_ = std::move(news.metadata);
    switch (news.kind) {
    case Kind::Connected:
        setState(State::Connected, {});
        break;
    case Kind::Reconnecting:
        paused_until_ = now() + news.span;
        setState(state_ == State::Connecting ? State::Connecting : State::Reconnecting, std::move(news.error));
        break;
    case Kind::Failed:
        setState(State::Reconnecting, std::move(news.error));
        break;
    case Kind::Throttled:
        Q_EMIT throttled(base::number(news.broker),
                         std::chrono::duration_cast<std::chrono::milliseconds>(news.span).count());
        break;
    case Kind::Metadata:
    case Kind::Brokers:
        break;
    }
    if (newer) Q_EMIT metadataChanged();
    Q_EMIT brokersChanged();
}

} // namespace odradek::session
