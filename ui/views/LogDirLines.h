// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/broker_summary.h"
#include "ui/models/RowModel.h"

namespace odradek::views {

/// A replica in one of the folders of a broker. Immutable, GUI thread.
struct ReplicaLine {
    std::shared_ptr<const admin::BrokerDetail> detail{}; ///< Keeps `log` alive.
    const admin::ReplicaLog* log = nullptr;              ///< The replica, in the detail.
    QString topic{};                                     ///< Its topic, as text.
    QString dir{};                                       ///< Its folder.
    double share = 0;                                    ///< Of the largest replica, for its bar.
};

/// The columns of the folders, over admin::LogDirSummary.
std::vector<models::RowColumn> logDirColumns();
/// The folders of a broker.
std::vector<models::Row> logDirRows(const admin::BrokerDetail& detail);
/// The key of a folder: its path.
QString logDirKey(const void* line);

/// The columns of the replicas, over ReplicaLine.
std::vector<models::RowColumn> replicaColumns();
/// Every replica of a broker, the largest first; they share the detail's memory.
std::vector<models::Row> replicaRows(const std::shared_ptr<const admin::BrokerDetail>& detail);
/// The key of a replica: topic, partition, and whether it is being moved here.
QString replicaKey(const void* line);

/// The columns of a broker's APIs, over admin::ApiVersionRow.
std::vector<models::RowColumn> apiColumns();
/// The APIs of a broker; the rows share its memory.
std::vector<models::Row> apiRows(const std::shared_ptr<const admin::BrokerDetail>& detail);
/// The key of an API: its number.
QString apiKey(const void* line);

} // namespace odradek::views
