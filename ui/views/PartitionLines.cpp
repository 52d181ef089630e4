// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionLines.h"

#include "ui/models/Format.h"
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

models::Column head(const char* id, const QString& title, int width, bool right = true) {
    models::Column column;
    column.id = QLatin1StringView(id);
    column.title = title;
    column.width = width;
    column.right = right;
    column.mono = true;
    return column;
}

using OptionalFigure = std::optional<std::int64_t> PartitionDetail::*;

Cell figure(const PartitionDetail& partition, OptionalFigure which, QString (*write)(qint64)) {
    const auto& value = partition.*which;
    return value ? models::figureCell(write(*value)) : models::kindCell(CellKind::Unknown);
}

SortKey figureKey(const PartitionDetail& partition, OptionalFigure which) {
    const auto& value = partition.*which;
    return value ? SortKey(qint64(*value)) : SortKey();
}

std::optional<qint64> messages(const PartitionDetail& partition) {
    if (!partition.begin || !partition.end) return std::nullopt;
    return *partition.end - *partition.begin;
}

Cell leaderCell(const PartitionDetail& partition) {
    if (partition.leader != base::BrokerId::None)
        return models::figureCell(QString::number(base::number(partition.leader)));
    Cell cell = models::textCell(Words::tr("none"), Tone::Err);
    cell.kind = CellKind::State;
    cell.icon = style::Icon::Error;
    return cell;
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
        std::move(head), [which, write](const PartitionDetail& partition) { return figure(partition, which, write); },
        [which](const PartitionDetail& partition) { return figureKey(partition, which); });
}

Cell epochCell(const PartitionDetail& partition) {
    return partition.leader_epoch < 0 ? models::kindCell(CellKind::Unknown)
                                      : models::figureCell(QString::number(partition.leader_epoch));
}

Cell messagesCell(const PartitionDetail& partition) {
    const auto count = messages(partition);
    return count ? models::figureCell(format::count(*count)) : models::kindCell(CellKind::Unknown);
}

} // namespace

std::vector<models::RowColumn> partitionColumns() {
    models::Column id = head("partition", Words::tr("Partition"), 84);
    id.fixed = true;
    models::Column replicas = head("replicas", Words::tr("Replicas"), 180, false);
    replicas.stretch = true;
    replicas.toolTip = Words::tr("Leader filled, in sync grey, out of sync outlined, offline struck through");
    models::Column approximate = head("messages", Words::tr("Messages"), 112);
    approximate.unit = QStringLiteral("≈");
    models::Column lso = head("lso", Words::tr("Stable"), 112);
    lso.toolTip = Words::tr("The last stable offset: where a reader of committed records ends");
    return {
        column(
            id, [](const PartitionDetail& p) { return models::figureCell(QString::number(p.partition)); },
            [](const PartitionDetail& p) -> SortKey { return qint64(p.partition); }),
        column(head("leader", Words::tr("Leader"), 72), leaderCell,
               [](const PartitionDetail& p) -> SortKey { return qint64(base::number(p.leader)); }),
        column(head("epoch", Words::tr("Epoch"), 64), epochCell,
               [](const PartitionDetail& p) -> SortKey { return qint64(p.leader_epoch); }),
        column(replicas, replicasCell,
               [](const PartitionDetail& p) -> SortKey { return qint64(p.isr.size()) - qint64(p.replicas.size()); }),
        figureColumn(head("begin", Words::tr("Begin"), 112), &PartitionDetail::begin, format::count),
        figureColumn(head("end", Words::tr("End"), 112), &PartitionDetail::end, format::count),
        figureColumn(lso, &PartitionDetail::lso, format::count),
        column(approximate, messagesCell,
               [](const PartitionDetail& p) -> SortKey {
                   const auto count = messages(p);
                   return count ? SortKey(*count) : SortKey();
               }),
        figureColumn(head("size", Words::tr("Size"), 96), &PartitionDetail::size, format::bytes)};
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
