// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using admin::PartitionDetail;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using OptionalFigure = std::optional<std::int64_t> PartitionDetail::*;

std::optional<qint64> messages(const PartitionDetail& partition) {
    if (!partition.begin || !partition.end) return std::nullopt;
    return *partition.end - *partition.begin;
}

Cell leaderCell(const PartitionDetail& partition) {
    if (partition.leader != base::BrokerId::None) return idCell(base::number(partition.leader));
    return iconCell(style::Icon::Error, Words::tr("none"), Tone::Err);
}

models::ReplicaMark::State stateOf(const PartitionDetail& partition, base::BrokerId broker) {
    using State = models::ReplicaMark::State;
    if (std::ranges::find(partition.offline, broker) != partition.offline.end()) return State::Offline;
    if (broker == partition.leader) return State::Leader;
    return std::ranges::find(partition.isr, broker) != partition.isr.end() ? State::InSync : State::OutOfSync;
}

Cell replicasCell(const PartitionDetail& partition) {
    Cell cell = models::kindCell(CellKind::Replicas);
    for (const auto broker : partition.replicas)
        cell.replicas.push_back({base::number(broker), stateOf(partition, broker)});
    return cell;
}

QString problem(const PartitionDetail& partition) {
    for (const auto* error : {&partition.error, &partition.offsets_error, &partition.size_error}) {
        if (*error) return errorText(**error);
    }
    return {};
}

models::RowColumn column(models::Column head, std::function<Cell(const PartitionDetail&)> cell,
                         std::function<SortKey(const PartitionDetail&)> key) {
    return models::column<PartitionDetail>(std::move(head), std::move(cell), std::move(key), problem);
}

models::RowColumn figureColumn(models::Column head, OptionalFigure which, QString (*write)(qint64)) {
    return column(
        std::move(head),
        [which, write](const PartitionDetail& partition) { return optionalFigure(partition.*which, write); },
        [which](const PartitionDetail& partition) { return optionalKey(partition.*which); });
}

Cell epochCell(const PartitionDetail& partition) {
    return partition.leader_epoch < 0 ? models::kindCell(CellKind::Unknown) : idCell(partition.leader_epoch);
}

} // namespace

std::vector<models::RowColumn> partitionColumns() {
    models::Column id = dataColumn("partition", Words::tr("Partition"), 84);
    id.fixed = true;
    models::Column replicas = dataColumn("replicas", Words::tr("Replicas"), 180, false);
    replicas.stretch = true;
    replicas.toolTip = Words::tr("Leader filled, in sync grey, out of sync outlined, offline struck through");
    models::Column approximate = dataColumn("messages", Words::tr("Messages"), 112);
    approximate.unit = QStringLiteral("≈");
    models::Column lso = dataColumn("lso", Words::tr("Stable"), 112);
    lso.toolTip = Words::tr("The last stable offset: where a reader of committed records ends");
    return {
        column(
            id, [](const PartitionDetail& p) { return idCell(p.partition); },
            [](const PartitionDetail& p) -> SortKey { return qint64(p.partition); }),
        column(dataColumn("leader", Words::tr("Leader"), 72), leaderCell,
               [](const PartitionDetail& p) -> SortKey { return qint64(base::number(p.leader)); }),
        column(dataColumn("epoch", Words::tr("Epoch"), 64), epochCell,
               [](const PartitionDetail& p) -> SortKey { return qint64(p.leader_epoch); }),
        column(replicas, replicasCell,
               [](const PartitionDetail& p) -> SortKey { return qint64(p.isr.size()) - qint64(p.replicas.size()); }),
        figureColumn(dataColumn("begin", Words::tr("Begin"), 112), &PartitionDetail::begin, format::count),
        figureColumn(dataColumn("end", Words::tr("End"), 112), &PartitionDetail::end, format::count),
        figureColumn(lso, &PartitionDetail::lso, format::count),
        column(
            approximate, [](const PartitionDetail& p) { return optionalFigure(messages(p), format::count); },
            [](const PartitionDetail& p) { return optionalKey(messages(p)); }),
        figureColumn(dataColumn("size", Words::tr("Size"), 96), &PartitionDetail::size, format::bytes)};
}

std::vector<models::Row> partitionRows(const std::shared_ptr<const admin::TopicDetail>& topic) {
    std::vector<models::Row> rows;
    if (!topic) return rows;
    for (const auto& partition : topic->partitions)
        rows.emplace_back(topic, &partition);
    return rows;
}

QString partitionKey(const void* line) {
    return QString::number(static_cast<const PartitionDetail*>(line)->partition);
}

} // namespace odradek::views
