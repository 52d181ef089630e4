// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/SnapshotSession.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace odradek::session {

/// The names of a cluster's groups, for whoever looks for one: no state, no lag. Each look is one ListGroups request a
/// broker, made only where somebody wants the names and those that are known are old. GUI thread; owned by its cluster
/// session.
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

private:
    JobId start() override;

    std::shared_ptr<const QStringList> names_;
    qint64 askedAt_ = 0; // ms since 1970 UTC
};

} // namespace odradek::session
