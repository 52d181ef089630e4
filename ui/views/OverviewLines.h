// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/broker_summary.h"
#include "admin/message_rates.h"
#include "cluster/metadata.h"
#include "ui/models/RowModel.h"

namespace odradek::views {

/// What is known about a cluster as a whole, name by name, over FactLine: id, release, controller, quorum, features.
std::vector<models::Row> clusterFacts(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary);

/// A topic among the busiest. Immutable, GUI thread.
struct RateLine {
    QString topic{};      ///< Its name.
    double perSecond = 0; ///< Messages a second.
    double share = 0;     ///< Of the busiest, for its bar.
};

/// The columns of the busiest topics, over RateLine.
std::vector<models::RowColumn> rateColumns();
/// The busiest topics, at most `most`.
std::vector<models::Row> rateRows(const admin::MessageRates& rates, std::size_t most);
/// The key of a RateLine: the topic.
QString rateKey(const void* line);

} // namespace odradek::views
