// SPDX-License-Identifier: Apache-2.0
#include "cluster/probe.h"

#include "base/async.h"
#include "base/gather.h"
#include "cluster/cluster.h"
#include "net/broker_setup.h"
#include "net/dial.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>

namespace odradek::cluster {
namespace {

using base::Error;
using base::ErrorKind;
using base::Result;
using base::Task;
using Kind = ProbeStep::Kind;
using State = ProbeStep::State;
using SnapshotPtr = std::shared_ptr<const MetadataSnapshot>;

/// How long an advertised address may take to accept: one that does not answer at all should not hold up the rest.
constexpr base::Duration kPatience = std::chrono::seconds(3);

/// Advertised addresses beyond these are not tried: a cluster of hundreds has one mistake, not hundreds.
constexpr std::size_t kMostBrokers = 32;

/// So many hosts are tried at a time at most: a name that is looked up costs a thread.
constexpr std::size_t kSideBySide = 32;

/// What the steps share. The coroutines below hold it.
struct Way {
    base::Environment& environment;
    const ClusterConfig config;
    const ProbeObserver observer;
    std::vector<net::Endpoint> reached{}; // those of the step before that succeeded
    SnapshotPtr metadata{};
    ProbeStep step{};
    base::MonotonicTime begun{};

    void begin(Kind kind, std::size_t all) {
        step = {.kind = kind, .all = all};
        begun = environment.now();
        observer(step);
    }

    void failed(const Error& error) {
        if (!step.error || error.kind == ErrorKind::Cancelled) step.error = error;
    }

    /// Whether a try of the step succeeded; it is counted.
    bool take(const Result<void>& result) {
        if (!result) failed(result.error());
        step.good += result ? 1 : 0;
        return result.has_value();
    }

    /// Ends the step; answers whether the next may follow. A way that was cancelled tells nothing more.
    bool end() {
        if (step.error && step.error->kind == ErrorKind::Cancelled) return false;
        step.took = environment.now() - begun;
        step.state = step.good == 0 ? State::Failed : step.good < step.all ? State::Doubtful : State::Passed;
        observer(step);
        return step.good > 0;
    }
};

using WayPtr = std::shared_ptr<Way>;

Task<Result<void>> find_name(WayPtr way, net::Endpoint endpoint, base::Duration patience) {
    auto resolving = net::resolve_endpoint(way->environment, endpoint, way->config.address_family);
    auto addresses = co_await base::with_deadline<std::vector<base::Address>>(
        way->environment, patience, net::to_string(endpoint), std::move(resolving));
    if (!addresses) co_return base::forward(addresses);
    co_return Result<void>{};
}

Task<Result<void>> connect(WayPtr way, net::Endpoint endpoint) {
    auto addresses = co_await net::resolve_endpoint(way->environment, endpoint, way->config.address_family);
    if (!addresses) co_return base::forward(addresses);
    auto dialled = co_await net::dial(way->environment, std::move(*addresses), way->config.connect);
    if (!dialled) co_return base::forward(dialled);
    co_return Result<void>{};
}

/// Connects, and lets the connection go again.
Task<Result<void>> touch(WayPtr way, net::Endpoint endpoint, base::Duration patience) {
    const std::string where = net::to_string(endpoint);
    auto connecting = connect(way, std::move(endpoint));
    auto touched = co_await base::with_deadline<void>(way->environment, patience, where, std::move(connecting));
    if (touched) co_return touched;
    Error error = touched.error();
    error.where = where;
    co_return std::unexpected(std::move(error));
}

using Results = std::vector<Result<void>>;

/// Begins the try of a number, which has so long.
using Try = std::function<Task<Result<void>>(std::size_t, base::Duration)>;

Task<void> keep(std::shared_ptr<Results> results, std::size_t index, Task<Result<void>> attempt) {
    (*results)[index] = co_await std::move(attempt);
}

/// Tries so many things side by side, all of them within `limit`; answers in their order.
Task<Results> try_all(WayPtr way, std::size_t count, base::Duration limit, Try attempt) {
    const base::MonotonicTime until = way->environment.now() + limit;
    const Error not_tried{ErrorKind::Timeout, {}, {}, "the time was over before its turn"};
    auto results = std::make_shared<Results>(count, std::unexpected(not_tried));
    for (std::size_t first = 0; first < count; first += kSideBySide) {
        const base::Duration left = until - way->environment.now();
        if (left <= base::Duration::zero()) break;
        std::vector<Task<void>> tasks;
        for (std::size_t index = first; index < std::min(first + kSideBySide, count); ++index)
            tasks.push_back(keep(results, index, attempt(index, left)));
        co_await base::gather(way->environment, std::move(tasks));
    }
    co_return std::move(*results);
}

// Which of the hosts tried have answered, in the order of the list.
void reach(Way& way, const std::vector<net::Endpoint>& tried, const Results& results) {
    way.reached.clear();
    for (std::size_t index = 0; index < tried.size(); ++index) {
        if (way.take(results[index])) way.reached.push_back(tried[index]);
    }
}

Task<bool> find_names(WayPtr way) {
    const std::vector<net::Endpoint>& hosts = way->config.bootstrap;
    way->begin(Kind::Names, hosts.size());
    Try attempt = [way](std::size_t index, base::Duration patience) {
        return find_name(way, way->config.bootstrap[index], patience);
    };
    const Results results = co_await try_all(way, hosts.size(), way->config.setup_timeout, std::move(attempt));
    reach(*way, hosts, results);
    co_return way->end();
}

Task<bool> touch_addresses(WayPtr way) {
    const std::vector<net::Endpoint> named = way->reached;
    way->begin(Kind::Addresses, named.size());
    Try attempt = [way, &named](std::size_t index, base::Duration patience) {
        return touch(way, named[index], patience);
    };
    const Results results = co_await try_all(way, named.size(), way->config.setup_timeout, std::move(attempt));
    reach(*way, named, results);
    co_return way->end();
}

// One broker that answers is enough: the others are met in the cluster's own list.
Task<bool> ask_versions(WayPtr way) {
    way->begin(Kind::Versions, 1);
    net::SetupOptions options;
    options.client_id = way->config.client_id;
    options.timeout = way->config.setup_timeout;
    options.connection.max_frame = largest_frame(way->config);
    options.connect = way->config.connect;
    options.family = way->config.address_family;
    for (const net::Endpoint& endpoint : way->reached) {
        auto opened = co_await net::open_broker(way->environment, endpoint, options);
        if (!opened) {
            way->failed(opened.error());
            if (opened.error().kind == ErrorKind::Cancelled) break;
            continue;
        }
        opened->connection->close({ErrorKind::Closed, {}, {}, "the test is over"});
        co_await opened->connection->join();
        way->step.versions = opened->versions;
        way->step.good = 1;
        way->step.error.reset();
        break;
    }
    co_return way->end();
}

Task<Result<SnapshotPtr>> learn(std::shared_ptr<Cluster> cluster) {
    auto connected = co_await cluster->connect(Persistence::GiveUp);
    if (!connected) co_return base::forward(connected);
    co_return co_await cluster->refresh(TopicScope{});
}

Task<void> close(std::shared_ptr<Cluster> cluster) {
    co_await cluster->close();
}

Task<bool> ask_metadata(WayPtr way) {
    way->begin(Kind::Metadata, 1);
    auto cluster = Cluster::create(way->environment, way->config);
    auto learnt = co_await learn(cluster);
    // A job of its own: a way that was cancelled has no waits left, and the cluster's jobs must end before it.
    base::Job closing = base::spawn(way->environment, close(std::move(cluster)));
    co_await closing.join();
    if (learnt) {
        way->metadata = std::move(*learnt);
        way->step.metadata = way->metadata;
        way->step.good = 1;
    } else {
        way->failed(learnt.error());
    }
    co_return way->end();
}

Task<Result<void>> touch_broker(WayPtr way, BrokerInfo broker, base::Duration patience) {
    const std::string who = "broker " + std::to_string(base::number(broker.id)) + " advertises ";
    if (!broker.usable) co_return base::fail(ErrorKind::Connect, who + broker.host, broker.problem);
    const net::Endpoint endpoint{broker.host, static_cast<std::uint16_t>(broker.port)};
    auto touched = co_await touch(way, endpoint, patience);
    if (touched || touched.error().kind == ErrorKind::Cancelled) co_return touched;
    Error error = touched.error();
    error.where = who + net::to_string(endpoint);
    co_return std::unexpected(std::move(error));
}

Task<bool> touch_advertised(WayPtr way) {
    const std::size_t count = std::min(way->metadata->brokers.size(), kMostBrokers);
    way->begin(Kind::Advertised, count);
    Try attempt = [way](std::size_t index, base::Duration patience) {
        return touch_broker(way, way->metadata->brokers[index], patience);
    };
    const base::Duration limit = std::min(kPatience, way->config.setup_timeout);
    const Results results = co_await try_all(way, count, limit, std::move(attempt));
    for (const Result<void>& result : results)
        way->take(result);
    co_return way->end();
}

} // namespace

Task<void> probe(base::Environment& environment, ClusterConfig config, ProbeObserver observer) {
    auto way = std::make_shared<Way>(environment, std::move(config), std::move(observer));
    if (!co_await find_names(way)) co_return;
    if (!co_await touch_addresses(way)) co_return;
    if (!co_await ask_versions(way)) co_return;
    if (!co_await ask_metadata(way)) co_return;
    co_await touch_advertised(way);
}

} // namespace odradek::cluster
