// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "admin/broker_summary.h"
#include "base/error.h"
#include "cluster/metadata.h"
#include "ui/models/RowModel.h"

namespace odradek::views {

/// Something in a cluster that wants a look, and where to look. Immutable, GUI thread.
struct ProblemLine {
    /// How bad it is, the worst first.
    enum class Weight : quint8 { Error, Warning, Note };

    Weight weight = Weight::Warning; ///< How bad it is.
    QString what{};                  ///< "3 partitions without a leader".
    QString where{};                 ///< "orders", "broker 4": data.
    QString detail{};                ///< Quiet words: which partitions, since when, why.
    QString page{};                  ///< What Page::openWanted takes to get there.
};

/// What is wrong with a cluster, the worst first: partitions by topic, brokers, log directories, the quorum, and what
/// could not be asked. `summary` may be null: then the metadata alone speak.
std::vector<models::Row> problemRows(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary);

/// The columns of the problems, over ProblemLine.
std::vector<models::RowColumn> problemColumns();

/// The key of a ProblemLine: what and where.
QString problemKey(const void* line);

} // namespace odradek::views
