// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/thread_checker.h"
#include "cluster/broker_node.h"
#include "cluster/cluster.h"
#include "cluster/metadata_cache.h"
#include "cluster/retry.h"

#include <list>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// The inside of Cluster, shared by the sources of this folder alone. Engine thread only.
namespace odradek::cluster {

using NodePtr = std::shared_ptr<BrokerNode>;

/// One call on its way through its attempts. Engine thread only; held by perform().
struct Call {
    Target target;                      ///< For whom.
    std::shared_ptr<Exchange> exchange; ///< What.
    CallOptions options;                ///< How.
    NodePtr node;                       ///< Whom the last attempt asked; null: nobody was found.
    std::uint32_t unsupported = 0;      ///< Attempts that ended in UNSUPPORTED_VERSION.
};

struct Cluster::Impl {
    Impl(base::Environment& e, ClusterConfig c);

    // Constant after construction.
    base::Environment& environment;
    const ClusterConfig config;
    base::ThreadChecker thread;

    MetadataCache cache;
    std::map<base::BrokerId, NodePtr> nodes; ///< Brokers by id.
    std::vector<NodePtr> bootstrap;          ///< Addresses not known to be one of them; made when they are needed.
    std::vector<NodePtr> leaving;            ///< Closed ones that still have jobs.
    std::map<std::pair<CoordinatorType, std::string>, base::BrokerId> coordinators;
    std::map<std::string, std::shared_ptr<base::Event>> refreshing; ///< Topics being asked for.
    std::list<std::weak_ptr<Observer>> observers;
    RequestObserver request_observer;
    base::JobGroup jobs;
    base::Event closing; ///< Set by close(): every pause of a call ends.
    base::Event upkeep;  ///< Pulsed when the upkeep should look at once.
    base::Event quiet;   ///< Pulsed when a call has ended.
    std::size_t calls = 0;
    bool connected = false; ///< What observers were told last.
    bool stale = false;     ///< Metadata are known to be out of date.
    bool closed = false;

    static base::Error closed_error();

    // Nodes (nodes.cpp)
    NodePtr make_node(base::BrokerId id, net::Endpoint endpoint);
    void node_changed(BrokerNode& node);
    void update_nodes();
    void adopt_bootstrap();
    void retire(NodePtr node);
    NodePtr least_loaded();
    bool all_failing() const;
    void begin_bootstrap();
    void close_nodes();
    base::Task<void> join_nodes();

    // Observers (nodes.cpp)
    void tell(const ClusterEvent& event);
    void tell_failure(const base::Error& error);
    void tell_success();
    void trace(const RequestTrace& record) const;

    // Finding whom to ask (routing.cpp)
    static base::Task<base::Result<NodePtr>> find_node(std::shared_ptr<Cluster> self, Target target);
    static base::Task<base::Result<NodePtr>> find_leader(std::shared_ptr<Cluster> self, base::TopicPartition partition);
    static base::Task<base::Result<NodePtr>> find_coordinator(std::shared_ptr<Cluster> self, Target target);
    static base::Task<base::Result<NodePtr>> find_broker(std::shared_ptr<Cluster> self, base::BrokerId id);
    static base::Task<base::Result<void>> refresh_topic(std::shared_ptr<Cluster> self, std::string topic);

    // Making calls (perform.cpp)
    static base::Task<base::Result<void>> run_call(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call);
    static base::Task<AttemptResult> attempt(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call);
    static base::Task<AttemptResult> send(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call,
                                          ReadyConnection ready);
    static base::Task<base::Result<void>> prepare_next(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call,
                                                       Verdict verdict, base::Duration pause);
    net::Outgoing outgoing(const Call& call, std::int16_t version, std::shared_ptr<std::int32_t> correlation);
    void trace_end(const Call& call, std::int16_t version, std::int32_t correlation, const net::Outcome& outcome);
    void throttle(const Call& call, std::int16_t version);

    // Beginning and keeping up (bootstrap.cpp, upkeep.cpp)
    static base::Task<base::Result<void>> try_bootstrap(std::shared_ptr<Cluster> self);
    static base::Task<void> keep_up(std::shared_ptr<Cluster> self);
    static base::Task<base::Result<void>> refresh_known(std::shared_ptr<Cluster> self);
    static base::Task<base::Result<void>> ask_quorum(std::shared_ptr<Cluster> self);
};

} // namespace odradek::cluster
