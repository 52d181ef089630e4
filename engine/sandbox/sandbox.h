// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/kernel/kernel.h"

/// A Kafka cluster inside the process.
namespace odradek::sandbox {

/// N brokers with topics, groups and transactions, served on whatever streams are brought: TCP, memory. It answers as
/// Kafka 4.4 does, from version 0 of each API it has, and goes wrong where a FaultPlan says so. Records are kept in
/// memory. Engine thread only; the environment outlives it.
class Sandbox {
public:
    /// Starts a cluster; it has no connection yet. The configuration must name at least one broker.
    Sandbox(base::Environment& environment, SandboxConfig config);
    ~Sandbox();
    Sandbox(const Sandbox&) = delete;
    Sandbox& operator=(const Sandbox&) = delete;

    /// Serves one connection to a broker until either side ends it. The task may outlive the Sandbox by a turn.
    base::Task<void> serve(base::BrokerId broker, std::unique_ptr<base::Stream> stream);

    /// Closes every connection and ends what waits, soon; the served tasks end in their next turns. Harmless twice.
    void close();

    /// Brokers and topics, to look at and to change: leaders, epochs, topics.
    ClusterState& cluster() noexcept { return kernel_->cluster; }

    /// Groups and their offsets.
    GroupTable& groups() noexcept { return kernel_->groups; }

    /// Transactional ids.
    TransactionTable& transactions() noexcept { return kernel_->transactions; }

    /// What was asked so far.
    RequestLog& requests() noexcept { return kernel_->requests; }

    /// What tests set: preferred replicas, the fault plan.
    Hooks& hooks() noexcept { return kernel_->hooks; }

    /// The environment given.
    base::Environment& environment() noexcept { return kernel_->environment; }

    /// Orders faults; null for none.
    void set_faults(std::shared_ptr<FaultPlan> faults) { kernel_->hooks.faults = std::move(faults); }

    /// Serves an API in these versions from now on (min > max possible), or as declared again.
    void set_versions(wire::ApiKey api, std::optional<ServedVersions> versions);

    /// Lacks an API from now on, as an older cluster does.
    void remove_api(wire::ApiKey api);

    /// Sets something for all brokers, as an operator does: "delete.topic.enable".
    void set_broker_config(const std::string& name, std::string value) {
        kernel_->broker_configs[""][name] = std::move(value);
    }

    /// Produces as a client would: checked, offsets given. Answers with the first offset. Error: Broker, NotFound.
    base::Result<base::Offset> produce(const base::TopicPartition& partition, const base::SharedBytes& records);

    /// Puts batches into a log as they are, unchecked: any magic, wrong checksums. Errors: NotFound, Usage, Corrupt.
    base::Result<void> append_raw(const base::TopicPartition& partition, const base::SharedBytes& records);

    /// Moves the start of a log, as retention does.
    void delete_before(const base::TopicPartition& partition, base::Offset offset);

    /// Cuts the end of a log, as an unclean election does.
    void truncate(const base::TopicPartition& partition, base::Offset offset);

    /// Compacts and applies retention now, to all topics.
    void clean();

    /// Commits an offset without a client.
    void commit(const std::string& group, const base::TopicPartition& partition, base::Offset offset);

    /// Lets long polls and timers see what was changed by hand in cluster(), groups() or transactions().
    void notify();

    /// Takes a broker down: its connections close, its partitions move.
    void stop_broker(base::BrokerId broker);

    /// Brings it back, at the same address.
    void start_broker(base::BrokerId broker) { kernel_->cluster.start_broker(broker); }

    /// Closes the connections of a broker (None: of all) and leaves it running.
    void cut_connections(base::BrokerId broker) { kernel_->close_connections(broker); }

    /// Forgets all fetch sessions. Their ids are not given again: a client that still has one must hear so.
    void forget_sessions() {
        for (auto& [broker, sessions] : kernel_->sessions)
            sessions.clear();
    }

    /// How many fetch sessions a broker keeps.
    std::size_t fetch_sessions(base::BrokerId broker) const { return kernel_->sessions[broker].size(); }

private:
    std::shared_ptr<Kernel> kernel_;
};

} // namespace odradek::sandbox
