// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cluster/metadata.h"
#include "ui/models/RowModel.h"
#include "ui/views/PartitionCells.h"

#include <QHash>

#include <memory>
#include <vector>

namespace odradek::views {

/// A row of the partitions of a cluster. Immutable, GUI thread.
struct ClusterPartitionLine {
    std::shared_ptr<const cluster::TopicInfo> topic{}; ///< Keeps `partition` alive.
    const cluster::PartitionInfo* partition = nullptr; ///< Its metadata.
    QString name{};                                    ///< The topic's name, as text, shared by its partitions.
    QString key{};                                     ///< Topic and partition, which name the row.
    PartitionTrouble trouble = PartitionTrouble::None; ///< The worst of it.
};

/// How many partitions there are, and how many of each trouble; one may lack replicas and be led elsewhere. A value.
struct TroubleCounts {
    qint64 all = 0;             ///< Every partition.
    qint64 offline = 0;         ///< Without a leader.
    qint64 underReplicated = 0; ///< With a leader, and fewer in sync than replicas.
    qint64 notPreferred = 0;    ///< Led by another than the first replica, in sync or not.

    /// Counts a partition.
    void add(const cluster::PartitionInfo& partition);
};

/// Makes the rows of a hundred thousand partitions, and keeps those of topics that did not change. GUI thread.
class ClusterPartitionLines {
public:
    /// Reads the partitions of a cluster; false where nothing changed, so that the table need not look at them.
    bool update(const cluster::MetadataSnapshot& metadata);

    /// Every row, by topic and partition.
    const std::vector<models::Row>& rows() const { return rows_; }
    /// What they come to.
    const TroubleCounts& counts() const { return counts_; }

private:
    struct Topic {
        std::shared_ptr<const cluster::TopicInfo> info;
        std::vector<std::shared_ptr<const ClusterPartitionLine>> lines;
    };

    std::vector<Topic> topics_; // by name
    std::vector<models::Row> rows_;
    TroubleCounts counts_;
};

/// The columns of the partitions of a cluster, over ClusterPartitionLine.
std::vector<models::RowColumn> clusterPartitionColumns();

/// The key of a row: topic and partition.
QString clusterPartitionKey(const void* line);

} // namespace odradek::views
