// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "cluster/config.h"
#include "cluster/events.h"
#include "cluster/exchange.h"
#include "cluster/metadata.h"
#include "cluster/target.h"
#include "cluster/write_gate.h"

#include <memory>
#include <string>
#include <vector>

/// A client's view of one cluster: its brokers, their versions, its metadata, and calls that find their way.
namespace odradek::cluster {

/// Which topics a refresh asks for.
struct TopicScope {
    bool all = true;                ///< Every topic; `names` and `ids` are then unused.
    std::vector<std::string> names; ///< These; none and not `all`: brokers only.
    std::vector<base::Uuid> ids;    ///< These, by id (Metadata v12).
};

/// What connect() does when every bootstrap address has failed once.
enum class Persistence : std::uint8_t {
    GiveUp,     ///< Answers with the error.
    KeepTrying, ///< Tells observers (Reconnecting) and goes on with backoff until it is cancelled.
};

/// A leader that a broker told beside an error (KIP-951).
struct LeaderHint {
    base::TopicPartition partition;               ///< Of which partition.
    base::BrokerId leader = base::BrokerId::None; ///< The leader.
    base::LeaderEpoch epoch = -1;                 ///< Its epoch; hints that are not newer are dropped.
};

/// One cluster. Engine thread only; keep it in a shared_ptr, and call close() before the last one goes: its jobs hold
/// it too. A coroutine member begins at its first turn: whoever spawns one holds the cluster. It never joins a group,
/// never commits and never lets a broker create a topic by itself.
class Cluster : public std::enable_shared_from_this<Cluster> {
public:
    /// A cluster that is not connected yet. The environment outlives it.
    static std::shared_ptr<Cluster> create(base::Environment& environment, ClusterConfig config);

    ~Cluster();
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    /// Finds a broker that answers and takes the first metadata (of brokers, not of topics). Errors: that of the
    /// bootstrap addresses, each tried once (with GiveUp); Cancelled; Closed.
    base::Task<base::Result<void>> connect(Persistence persistence = Persistence::GiveUp);

    /// What is known now; never null, empty before connect().
    std::shared_ptr<const MetadataSnapshot> metadata() const;

    /// Asks for the metadata of some topics, or all, and answers with the merged snapshot. Topics that this answer
    /// misses or reports in error keep their last good partitions.
    base::Task<base::Result<std::shared_ptr<const MetadataSnapshot>>> refresh(TopicScope scope);

    /// Sends a request to its target and answers with the response. It chooses the version, follows moved leaders and
    /// coordinators, and tries again what is safe, with backoff; the response's own error codes are the caller's
    /// business. When the tries run out on a code that the target implies (NOT_LEADER …), the response is answered as
    /// it is. Errors: Unsupported, Unavailable, Timeout, Disconnected, Cancelled, Closed, Protocol, Resolve, Connect,
    /// ReadOnly.
    template <class Request>
    base::Task<base::Result<typename Request::Response>> call(Target target, Request request, CallOptions options = {});

    /// The version that call() would choose for a broker spoken to before. Errors: Unsupported with the reason;
    /// Unavailable if nothing is known of the broker yet.
    base::Result<std::int16_t> version_of(base::BrokerId broker, wire::ApiKey key, wire::VersionRange ours) const;

    /// Connects to a broker if need be and answers with what it speaks.
    base::Task<base::Result<std::shared_ptr<const net::BrokerVersions>>> versions_of(base::BrokerId broker);

    /// The broker that a target stands for now, asking the cluster where it must. Errors: as call().
    base::Task<base::Result<base::BrokerId>> find(Target target);

    /// Takes over leaders, and the addresses of brokers, that came with another answer (KIP-951). True if one was
    /// newer than what was known.
    bool learn_leaders(const std::vector<LeaderHint>& leaders, const std::vector<BrokerInfo>& brokers);

    /// Takes over who coordinates a key from another answer (a list of groups, a look-up of many): no question is then
    /// sent for it.
    void learn_coordinator(CoordinatorType type, std::string key, base::BrokerId broker);

    /// Whether the coordinator of a key is known, so that finding it sends nothing.
    bool knows_coordinator(CoordinatorType type, const std::string& key) const;

    /// Forgets who coordinates a key, after NOT_COORDINATOR in an answer.
    void forget_coordinator(CoordinatorType type, const std::string& key);

    /// Drops topics that this client has deleted, instead of keeping what was known of them once more.
    void forget_topics(const std::vector<std::string>& names);

    /// Says that metadata is out of date, so that the next use of a leader asks first.
    void mark_stale();

    /// Ends the pauses between tries while no broker answers: the next ones begin at once. Nothing while one does.
    void try_now();

    /// How every broker's connections stand.
    std::vector<BrokerStatus> brokers() const;

    /// Adds an observer of changes; it lives as long as the answer is kept.
    [[nodiscard]] Subscription listen(Observer observer);

    /// Sets the one observer of requests; for logs and tests.
    void observe_requests(RequestObserver observer);

    /// Whether requests that change something are let through; every call asks it before each attempt.
    WriteGate& writes() noexcept;

    /// Ends every call with Closed and every connection; answers when all jobs of the cluster have ended (≤ 2 s).
    base::Task<void> close();

    /// Whether close() was called.
    bool closed() const noexcept;

    /// How it was configured.
    const ClusterConfig& config() const noexcept;

    /// The world that it lives in.
    base::Environment& environment() const noexcept;

private:
    struct Impl;
    explicit Cluster(std::unique_ptr<Impl> impl);
    base::Task<base::Result<void>> perform(Target target, std::shared_ptr<Exchange> exchange, CallOptions options);

    std::unique_ptr<Impl> impl_;
};

template <class Request>
base::Task<base::Result<typename Request::Response>> Cluster::call(Target target, Request request,
                                                                   CallOptions options) {
    auto exchange = std::make_shared<TypedExchange<Request>>(std::move(request));
    base::Result<void> done = co_await perform(std::move(target), exchange, std::move(options));
    if (!done) co_return base::forward(done);
    co_return std::move(exchange->response());
}

} // namespace odradek::cluster
