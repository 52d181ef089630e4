// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/configs.h"
#include "session/SnapshotSession.h"

#include <memory>

namespace odradek::session {

/// The configuration of one thing: a topic, a broker, a group. GUI thread; the cluster session outlives it.
class ConfigSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// Asks nothing before the first refresh(); what it is about need not exist.
    ConfigSession(ClusterSession& cluster, admin::Resource resource, QObject* parent = nullptr)
        : SnapshotSession(cluster, parent), resource_(std::move(resource)) {}

    /// Whose configuration it is.
    const admin::Resource& resource() const noexcept { return resource_; }

    /// What was last known, documentation too; null before the first good answer. A refusal is error().
    const std::shared_ptr<const admin::ConfigDetail>& detail() const noexcept { return detail_; }

private:
    JobId start() override;

    const admin::Resource resource_;
    std::shared_ptr<const admin::ConfigDetail> detail_;
};

} // namespace odradek::session
