// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/groups.h"
#include "session/SnapshotSession.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace odradek::session {

/// The names of a cluster's groups, for whoever looks for one, and what ListGroups tells beside: no lag. Each look is
/// one such request a broker, made only where somebody wants the names and those that are known are old. GUI thread;
/// owned by its cluster session.
class GroupNamesSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// How long names are young enough not to be asked for again.
    static constexpr std::chrono::milliseconds kYoung{30'000};
    /// The most names that are kept: the first in order.
    static constexpr std::size_t kMost = 50'000;

    /// Asks nothing before want().
    explicit GroupNamesSession(ClusterSession& cluster, QObject* parent = nullptr) : SnapshotSession(cluster, parent) {}

    /// Asks for the names, unless they are young or the cluster is away.
    void want();

    /// The names, in order; null before the first answer. Kept while a question fails.
    const std::shared_ptr<const QStringList>& names() const noexcept { return names_; }

    /// What the brokers said of one of them; nullptr of another one. Lives until the next answer.
    const admin::GroupRow* find(const QString& name) const;

private:
    struct Answer {
        std::shared_ptr<const QStringList> names;
        std::vector<admin::GroupRow> rows; // by name
    };

    static base::Task<base::Result<Answer>> list(std::shared_ptr<cluster::Cluster> cluster);
    JobId start() override;

    std::shared_ptr<const QStringList> names_;
    std::vector<admin::GroupRow> rows_;
    qint64 askedAt_ = 0; // ms since 1970 UTC
};

} // namespace odradek::session
