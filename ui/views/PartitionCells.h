// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cluster/metadata.h"
#include "ui/models/Cell.h"

#include <vector>

/// What every table of partitions shows in the same way. Pure functions, GUI thread.
namespace odradek::widgets {
struct StatusFigure;
}

namespace odradek::views {

/// What is wrong with a partition, the worst first. A partition is in one of them.
enum class PartitionTrouble : quint8 { Offline, UnderReplicated, NotPreferred, None };

/// Whether a partition is led, and by another than the first of its replicas; it may lack replicas in sync as well.
bool ledElsewhere(const cluster::PartitionInfo& partition);

/// What is wrong with a partition.
PartitionTrouble troubleOf(const cluster::PartitionInfo& partition);

/// How many partitions have no leader, and how many have one and lack replicas in sync, for the status bar.
std::vector<widgets::StatusFigure> troubleFigures(qint64 offline, qint64 outOfSync);

namespace partition {

/// Its leader's number; "none" where it has none.
models::Cell leaderCell(const cluster::PartitionInfo& partition);

/// Its replicas in the order of preference, each by how it stands to the leader.
models::Cell replicasCell(const cluster::PartitionInfo& partition);

/// "2 of 3", in the tone of its trouble where one is missing.
models::Cell inSyncCell(const cluster::PartitionInfo& partition);

/// What is wrong in words, with an icon; a dash where all is well.
models::Cell troubleCell(const cluster::PartitionInfo& partition);

} // namespace partition
} // namespace odradek::views
