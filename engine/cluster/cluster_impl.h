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
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The inside of Cluster, shared by the sources of this folder alone. Engine thread only.
namespace odradek::cluster {

/// A node; the cluster holds it, and so do the calls that use it.
using NodePtr = std::shared_ptr<BrokerNode>;

/// One call on its way through its attempts. Engine thread only; held by perform().
struct Call {
    Target target;                      ///< For whom.
    std::shared_ptr<Exchange> exchange; ///< What.
    CallOptions options;                ///< How.
    NodePtr node;                       ///< Whom the last attempt asked; null: nobody was found.
    std::uint32_t unsupported = 0;      ///< Attempts that ended in UNSUPPORTED_VERSION.
    std::vector<std::string> silent;    ///< Who let attempts end without an answer, "host:port", each once, in order.
    std::optional<base::Error> failure; ///< Of the last such attempt; not a cancel.
};

/// The state of a cluster and what works on it, one group per source. Engine thread only; owned by the Cluster, which
/// the coroutines hold.
struct Cluster::Impl {
    Impl(base::Environment& e, ClusterConfig c);

    // Constant after construction.
    base::Environment& environment;
    const ClusterConfig config;
    base::ThreadChecker thread;
    const std::shared_ptr<net::BufferPool> pool = net::BufferPool::create();

    WriteGate gate;
    MetadataCache cache;
    std::map<base::BrokerId, NodePtr> nodes; ///< Brokers by id.
    std::vector<NodePtr> bootstrap;          ///< Addresses not known to be one of them; made when they are needed.
    std::vector<NodePtr> leaving;            ///< Closed ones that still have jobs.
    std::map<std::pair<CoordinatorType, std::string>, base::BrokerId> coordinators;
    std::map<std::string, std::shared_ptr<base::Event>> refreshing; ///< Topics being asked for.
    std::list<std::weak_ptr<Observer>> observers;
    RequestObserver request_observer;
    base::JobGroup jobs;
    base::JobGroup asides; ///< Questions that nobody waits for; at most one at a time.
    base::Event closing;   ///< Set by close(): every pause of a call ends.
    base::Event sent;      ///< Pulsed when a request was handed to a socket.
    base::Event upkeep;    ///< Pulsed when the upkeep should look at once.
    base::Event quiet;     ///< Pulsed when a call has ended.
    std::size_t calls = 0;
    std::vector<net::Endpoint> named; ///< Canonical names of the bootstrap addresses; empty: they stand as given.
    bool modern = false;              ///< A broker has answered ApiVersions: none is taken for an old one any more.
    bool connected = false;           ///< What observers were told last.
    bool silent = false;              ///< Brokers hold connections open, and not one of them answers.
    std::uint64_t probes = 0;         ///< Drawn numbers of the probes' connections.
    bool stale = false;               ///< Metadata are known to be out of date.
    bool closed = false;

    /// What every call answers after close().
    static base::Error closed_error();

    // Nodes (nodes.cpp)

    /// A node whose changes come to node_changed().
    NodePtr make_node(base::BrokerId id, net::Endpoint endpoint);
    /// Tells observers, and wakes the upkeep when the last broker is lost.
    void node_changed(BrokerNode& node);
    void note_modern(const BrokerNode& node);
    /// Makes the nodes follow the metadata: new ones, moved ones, those that are gone.
    void update_nodes();
    /// Makes a bootstrap address that a broker advertises too into that broker: its connection is kept.
    void adopt_bootstrap();
    /// Lets a node go: at once where it has nothing to do, else when its requests have been answered.
    void retire(NodePtr node);
    /// Looks which of the nodes that leave can go now.
    void sweep_leaving();
    /// The best node for a request of this lane that any broker can answer, or null.
    NodePtr least_loaded(LaneKey lane);
    /// Whether brokers are known and the last try of each has failed.
    bool all_failing() const;
    /// Whether a connection to a broker is open.
    bool any_connected() const;
    /// Whether the bootstrap addresses must take part again.
    bool needs_bootstrap() const;
    /// Makes the nodes of the bootstrap addresses, if there are none.
    void begin_bootstrap();
    /// Ends every node with Closed.
    void close_nodes();
    /// Waits until every node has ended, after close_nodes().
    base::Task<void> join_nodes();

    // Observers (nodes.cpp)

    /// Tells all observers.
    void tell(const ClusterEvent& event);
    /// Tells that no broker answers, and after which pause the upkeep looks again.
    void tell_failure(const base::Error& error, base::Duration pause = {});
    /// Tells that the cluster answers, if it was not so before.
    void tell_success();
    /// Tells the observer of requests.
    void trace(const RequestTrace& record) const;

    // Finding whom to ask (routing.cpp). All errors as Cluster::call.

    /// The node of a target.
    static base::Task<base::Result<NodePtr>> find_node(std::shared_ptr<Cluster> self, Target target, LaneKey lane);
    /// The leader of a partition, asking for metadata where it is not known.
    static base::Task<base::Result<NodePtr>> find_leader(std::shared_ptr<Cluster> self, base::TopicPartition partition);
    /// The coordinator of a key, asking for it where it is not known.
    static base::Task<base::Result<NodePtr>> find_coordinator(std::shared_ptr<Cluster> self, Target target);
    /// The node of a broker, asking for metadata where it is not known.
    static base::Task<base::Result<NodePtr>> find_broker(std::shared_ptr<Cluster> self, base::BrokerId id);
    /// Asks for one topic; however many want it at a time, one question is sent.
    static base::Task<base::Result<void>> refresh_topic(std::shared_ptr<Cluster> self, std::string topic);

    // Making calls (perform.cpp)

    /// All attempts of a call.
    static base::Task<base::Result<void>> run_call(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call);
    /// One attempt: find, connect, send.
    static base::Task<AttemptResult> attempt(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call);
    /// Sends a call on a connection and takes its answer.
    static base::Task<AttemptResult> send(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call,
                                          ReadyConnection ready);
    /// The pause before the next attempt, and what has to be found out anew.
    static base::Task<base::Result<void>> prepare_next(std::shared_ptr<Cluster> self, std::shared_ptr<Call> call,
                                                       Verdict verdict, base::Duration pause);
    /// Asks again for what the next attempt depends on.
    static base::Task<base::Result<void>> refresh_for(std::shared_ptr<Cluster> self, Target target);
    /// The request as the connection takes it; `correlation` learns its id when it is sent.
    net::Outgoing outgoing(const Call& call, std::int16_t version, std::shared_ptr<std::int32_t> correlation);
    /// Tells the observer of requests how one has ended.
    void trace_end(const Call& call, std::int16_t version, std::int32_t correlation, const net::Outcome& outcome);
    /// Keeps the pause that an answer asks for.
    void throttle(const Call& call, std::int16_t version);

    // Brokers that hang (silence.cpp)

    struct Round;
    /// When the silence is too long in which somebody waits for an answer and nothing comes from any broker; nothing
    /// where nobody waits.
    std::optional<base::MonotonicTime> silence_due() const;
    /// When a broker was last heard of.
    base::MonotonicTime heard_at() const;
    /// Looks for such silences and asks every broker anew, over connections of their own. Tells the failure when none
    /// answers these either, and the success when one does again. Ends with close().
    static base::Task<void> watch_silence(std::shared_ptr<Cluster> self);
    /// Asks every broker; comes back when one is heard of or all have failed.
    static base::Task<void> ask_everybody(std::shared_ptr<Cluster> self);
    /// Asks one of them.
    static base::Task<void> ask_one(std::shared_ptr<Cluster> self, base::BrokerId id, std::shared_ptr<Round> round);
    /// Waits until the silence is too long; at once while it is known to be.
    static base::Task<base::Result<void>> await_silence(std::shared_ptr<Cluster> self);
    /// Tells, once, that brokers hold connections and answer nothing.
    void tell_silence();

    // Beginning and keeping up (bootstrap.cpp, upkeep.cpp, refresh.cpp)

    /// Connects to the first bootstrap address that answers, each tried once.
    static base::Task<base::Result<void>> try_bootstrap(std::shared_ptr<Cluster> self);
    /// Keeps the metadata young, and looks for the cluster while no broker answers. Ends with close().
    static base::Task<void> keep_up(std::shared_ptr<Cluster> self);
    /// Asks again for what is known already.
    static base::Task<base::Result<void>> refresh_known(std::shared_ptr<Cluster> self);
    /// Begins to ask the quorum of KRaft for its leader, where a broker offers that. Nobody waits for the answer:
    /// brokers pass the question on to the controller, which may be the one that hangs.
    static void begin_ask_quorum(std::shared_ptr<Cluster> self);
    /// Asks the quorum of KRaft for its leader.
    static base::Task<void> ask_quorum(std::shared_ptr<Cluster> self);
};

} // namespace odradek::cluster
