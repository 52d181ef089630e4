// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionCells.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/widgets/StatusFigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using cluster::PartitionInfo;
using models::Cell;
using models::CellKind;
using models::Tone;
using State = models::ReplicaMark::State;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

bool contains(const std::vector<base::BrokerId>& brokers, base::BrokerId broker) {
    return std::ranges::find(brokers, broker) != brokers.end();
}

State stateOf(const PartitionInfo& partition, base::BrokerId broker) {
    if (contains(partition.offline, broker)) return State::Offline;
    if (broker == partition.leader) return State::Leader;
    return contains(partition.isr, broker) ? State::InSync : State::OutOfSync;
}

Tone toneOf(PartitionTrouble trouble) {
    if (trouble == PartitionTrouble::Offline) return Tone::Err;
    return trouble == PartitionTrouble::UnderReplicated ? Tone::Warn : Tone::Text2;
}

// The brokers that lack: "1, 4".
QString missing(const PartitionInfo& partition) {
    QStringList brokers;
    for (const base::BrokerId broker : partition.replicas) {
        if (!contains(partition.isr, broker)) brokers << QString::number(base::number(broker));
    }
    return brokers.join(QStringLiteral(", "));
}

} // namespace

bool ledElsewhere(const PartitionInfo& partition) {
    if (partition.leader == base::BrokerId::None || partition.replicas.empty()) return false;
    return partition.replicas.front() != partition.leader;
}

PartitionTrouble troubleOf(const PartitionInfo& partition) {
    if (partition.leader == base::BrokerId::None) return PartitionTrouble::Offline;
    if (partition.isr.size() < partition.replicas.size()) return PartitionTrouble::UnderReplicated;
    return ledElsewhere(partition) ? PartitionTrouble::NotPreferred : PartitionTrouble::None;
}

std::vector<widgets::StatusFigure> troubleFigures(qint64 offline, qint64 outOfSync) {
    return {{Words::tr("Offline"), models::format::count(offline), offline > 0 ? Tone::Err : Tone::Text},
            {Words::tr("Out of sync"), models::format::count(outOfSync), outOfSync > 0 ? Tone::Warn : Tone::Text}};
}

namespace partition {

Cell leaderCell(const PartitionInfo& partition) {
    if (partition.leader != base::BrokerId::None) return idCell(base::number(partition.leader));
    Cell cell = models::textCell(Words::tr("none"), Tone::Err);
    cell.strong = true;
    return cell;
}

Cell replicasCell(const PartitionInfo& partition) {
    Cell cell = models::kindCell(CellKind::Replicas);
    for (const base::BrokerId broker : partition.replicas)
        cell.replicas.push_back({base::number(broker), stateOf(partition, broker)});
    return cell;
}

Cell inSyncCell(const PartitionInfo& partition) {
    const auto in = qsizetype(partition.isr.size());
    const auto all = qsizetype(partition.replicas.size());
    const Tone tone = in < all ? toneOf(troubleOf(partition)) : Tone::Text;
    return models::textCell(Words::tr("%1 of %2").arg(in).arg(all), tone);
}

Cell troubleCell(const PartitionInfo& partition) {
    switch (troubleOf(partition)) {
    case PartitionTrouble::Offline:
        return iconCell(style::Icon::Error, Words::tr("offline: no leader"), Tone::Err);
    case PartitionTrouble::UnderReplicated:
        return iconCell(style::Icon::Warning, Words::tr("broker %1 out of sync").arg(missing(partition)), Tone::Warn);
    case PartitionTrouble::NotPreferred:
        return iconCell(style::Icon::Info, Words::tr("not the preferred leader"), Tone::Text2);
    case PartitionTrouble::None:
        break;
    }
    return models::kindCell(CellKind::Unknown);
}

} // namespace partition
} // namespace odradek::views
