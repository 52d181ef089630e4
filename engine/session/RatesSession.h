// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/message_rates.h"
#include "session/SnapshotSession.h"

#include <memory>
#include <vector>

namespace odradek::session {

/// How fast the topics of a cluster grow, from their end offsets: each refresh() looks once, and two looks give a rate.
/// The looks are kept short apart or far apart as the caller likes; each rate counts for the time between its two. GUI
/// thread; the cluster session outlives it.
class RatesSession final : public SnapshotSession {
    Q_OBJECT
public:
    /// The most points of history() that are kept.
    static constexpr std::size_t kMostPoints = 120;

    explicit RatesSession(ClusterSession& cluster, QObject* parent = nullptr) : SnapshotSession(cluster, parent) {}

    /// The newest rates; null before the second look.
    const std::shared_ptr<const admin::MessageRates>& rates() const noexcept { return rates_; }

    /// Messages a second over all topics, the oldest first.
    const std::vector<double>& history() const noexcept { return history_; }

private:
    JobId start() override;

    std::shared_ptr<const admin::EndOffsets> last_;
    std::shared_ptr<const admin::MessageRates> rates_;
    std::vector<double> history_;
};

} // namespace odradek::session
