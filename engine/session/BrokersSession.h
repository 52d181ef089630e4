// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/broker_summary.h"
#include "session/SnapshotSession.h"

#include <memory>

namespace odradek::session {

/// The cluster as a whole and its brokers: versions, features, quorum, what each stores. Leaders and replicas come from
/// the cluster session's metadata. GUI thread; the cluster session outlives it.
class BrokersSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// Asks nothing before the first refresh().
    explicit BrokersSession(ClusterSession& cluster, QObject* parent = nullptr) : SnapshotSession(cluster, parent) {}

    /// What was last known; null before the first answer.
    const std::shared_ptr<const admin::ClusterSummary>& summary() const noexcept { return summary_; }

private:
    JobId start() override;

    std::shared_ptr<const admin::ClusterSummary> summary_;
};

/// One broker: its log folders with every replica, and its APIs. GUI thread; the cluster session outlives it.
class BrokerSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// Asks nothing before the first refresh(); the broker need not exist.
    BrokerSession(ClusterSession& cluster, base::BrokerId broker, QObject* parent = nullptr)
        : SnapshotSession(cluster, parent), broker_(broker) {}

    /// Which broker.
    base::BrokerId broker() const noexcept { return broker_; }

    /// What was last known; null before the first answer. What it refused stands in it.
    const std::shared_ptr<const admin::BrokerDetail>& detail() const noexcept { return detail_; }

private:
    JobId start() override;

    const base::BrokerId broker_;
    std::shared_ptr<const admin::BrokerDetail> detail_;
};

} // namespace odradek::session
