// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"
#include "sandbox/groups/group_table.h"
#include "sandbox/kernel/cluster_state.h"
#include "sandbox/kernel/fetch_session.h"
#include "sandbox/kernel/request_log.h"
#include "sandbox/transactions/transaction_table.h"

#include <memory>

/// What the handlers of all APIs share.
namespace odradek::sandbox {

class Sandbox;

/// One accepted connection. Engine thread only.
struct Connection {
    /// A stream that a client opened to a broker; `number` counts from 1.
    Connection(base::Environment& environment, base::BrokerId at, std::uint64_t counted,
               std::unique_ptr<base::Stream> opened)
        : broker(at), number(counted), stream(std::move(opened)), closed(environment.executor()) {}

    base::BrokerId broker;                ///< Who serves it.
    std::uint64_t number;                 ///< Counted from 1.
    std::unique_ptr<base::Stream> stream; ///< The bytes.
    base::Event closed;                   ///< Set once it shall end; ends injected waits.

    /// Ends it from the broker's side.
    void close() {
        closed.set();
        stream->close();
    }
};

/// Things that tests set and handlers read. Engine thread only.
struct Hooks {
    std::map<base::TopicPartition, base::BrokerId> preferred_replicas; ///< Where a leader sends consumers (KIP-392).
    std::shared_ptr<FaultPlan> faults;                                 ///< What goes wrong; may be null.
    /// What keeps a topic from having these settings of its own, in words; nothing: they may be. May be empty.
    std::function<std::optional<std::string>(const std::string& topic, const ConfigMap& configs)> policy;
};

/// The state of a running sandbox, and the few actions that concern several parts of it. Held by shared_ptr, for
/// connections may outlive the Sandbox by a turn. Engine thread only.
class Kernel : public std::enable_shared_from_this<Kernel> {
public:
    /// The environment outlives the kernel.
    Kernel(base::Environment& surroundings, SandboxConfig configuration, Sandbox& facade);

    base::Environment& environment;                   ///< Clocks, timers, random numbers.
    SandboxConfig config;                             ///< As given; `versions` and `absent_apis` may change.
    ClusterState cluster;                             ///< Brokers and topics.
    GroupTable groups;                                ///< All groups.
    TransactionTable transactions;                    ///< All transactional ids.
    std::map<base::BrokerId, FetchSessions> sessions; ///< Fetch sessions by broker.
    std::map<std::string, ConfigMap> broker_configs;  ///< Overrides by broker id as text; "" for the whole cluster.
    std::map<std::string, ConfigMap> group_configs;   ///< Overrides by group.
    RequestLog requests;                              ///< What was asked.
    Hooks hooks;                                      ///< What tests set.
    base::Event changed;                              ///< Pulsed when a log or a leader changes; fetches wait for it.
    Sandbox* owner;                                   ///< Null once the Sandbox is gone.

    /// The monotonic clock.
    base::MonotonicTime now() const { return environment.now(); }

    /// The wall clock, ms.
    base::TimestampMs wall_now() const { return environment.wall_now(); }

    /// How many partitions each topic has, for the assignors.
    TopicSizes topic_sizes() const;

    /// Writes the markers of a transaction that ended, settles its offsets, wakes readers.
    void settle(const EndedTransaction& ended);

    /// Notes a commit, also in __consumer_offsets where that topic exists.
    void commit(const std::string& group, const base::TopicPartition& partition, const CommittedOffset& offset);

    /// Creates a topic with the defaults for missing ones, as auto.create.topics.enable does.
    Topic* create_automatically(const std::string& name);

    /// A setting of all brokers: what was set for the cluster, or Kafka's default.
    std::string broker_setting(const std::string& name) const;

    /// Deletes a topic, with what groups committed for it.
    code::KafkaCode delete_topic(const std::string& name);

    /// Sets the timer to the next moment at which a group or a transaction has something to do. Called after each
    /// request that may have changed that.
    void rearm();

    /// Starts the periodic cleaning of logs.
    void start_cleaning();

    /// A connection begins; it counts among the broker's until it is dropped.
    std::shared_ptr<Connection> open(base::BrokerId broker, std::unique_ptr<base::Stream> stream);

    /// Closes all connections of a broker (None: of all), and wakes what waits on them.
    void close_connections(base::BrokerId broker);

    /// Ends everything: timers, connections, waiting members.
    void shut_down();

    /// Whether shut_down() was called.
    bool is_down() const noexcept { return down_; }

private:
    void tick();
    void clean();

    std::vector<std::weak_ptr<Connection>> connections_;
    std::uint64_t last_connection_ = 0;
    base::Environment::TimerId timer_ = 0;
    base::Environment::TimerId cleaning_ = 0;
    std::optional<base::MonotonicTime> armed_;
    base::MonotonicTime last_retention_{};
    bool down_ = false;
};

} // namespace odradek::sandbox
