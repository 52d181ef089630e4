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
using Line = PartitionLine;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

using OptionalFigure = std::optional<std::int64_t> PartitionDetail::*;

std::optional<qint64> messages(const Line& line) {
    const PartitionDetail& detail = *line.detail;
    if (!detail.begin || !detail.end) return std::nullopt;
    return *detail.end - *detail.begin;
}

QString problem(const Line& line) {
    const PartitionDetail& detail = *line.detail;
    for (const auto* error : {&detail.error, &detail.offsets_error, &detail.size_error}) {
        if (*error) return errorText(**error);
    }
    return {};
}

models::RowColumn column(models::Column head, std::function<Cell(const Line&)> cell,
                         std::function<SortKey(const Line&)> key, std::function<QString(const Line&)> tip = problem) {
    return models::column<Line>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

models::RowColumn offsetColumn(models::Column head, OptionalFigure which, Tone tone) {
    return column(
        std::move(head),
        [which, tone](const Line& line) {
            Cell cell = optionalFigure(line.detail->*which, format::count);
            cell.tone = tone;
            return cell;
        },
        [which](const Line& line) { return optionalKey(line.detail->*which); });
}

/// How many offsets a reader of committed records cannot see yet.
std::int64_t heldBack(const Line& line) {
    const PartitionDetail& detail = *line.detail;
    return detail.lso && detail.end ? *detail.end - *detail.lso : 0;
}

// Where it is the end, which is nearly everywhere, it is quiet.
models::RowColumn stableColumn() {
    models::Column head = dataColumn("lso", Words::tr("Stable"), 116);
    head.yields = 2;
    head.toolTip = Words::tr("The last stable offset: where a reader of committed records ends");
    return column(
        head,
        [](const Line& line) {
            Cell cell = optionalFigure(line.detail->lso, format::count);
            const bool held = heldBack(line) > 0;
            cell.tone = held ? Tone::Warn : Tone::Text2;
            if (held) cell.icon = style::Icon::Transaction;
            return cell;
        },
        [](const Line& line) { return optionalKey(line.detail->lso); },
        [](const Line& line) {
            if (heldBack(line) == 0) return problem(line);
            return Words::tr("A transaction is open: %1 offsets before the end are not stable yet")
                .arg(format::count(heldBack(line)));
        });
}

Cell epochCell(const Line& line) {
    return line.detail->leader_epoch < 0 ? models::kindCell(CellKind::Unknown) : idCell(line.detail->leader_epoch);
}

// Who holds it: number, leader, epoch, replicas, in sync.
void addHolders(std::vector<models::RowColumn>& columns) {
    models::Column id = dataColumn("partition", QStringLiteral("P"), 48);
    id.fixed = true;
    id.toolTip = Words::tr("Partition");
    columns.push_back(column(
        id, [](const Line& line) { return idCell(line.info.partition); },
        [](const Line& line) -> SortKey { return qint64(line.info.partition); }));
    columns.push_back(column(
        dataColumn("leader", Words::tr("Leader"), 64),
        [](const Line& line) { return partition::leaderCell(line.info); },
        [](const Line& line) -> SortKey { return qint64(base::number(line.info.leader)); }));
    models::Column epoch = dataColumn("epoch", Words::tr("Epoch"), 64);
    epoch.visible = false;
    columns.push_back(
        column(epoch, epochCell, [](const Line& line) -> SortKey { return qint64(line.detail->leader_epoch); }));
    models::Column replicas = dataColumn("replicas", Words::tr("Replicas"), 124, false);
    replicas.least = 92;
    replicas.toolTip = Words::tr("Leader filled, in sync grey, out of sync outlined, offline struck through");
    const auto lacking = [](const Line& line) -> SortKey {
        return qint64(line.info.isr.size()) - qint64(line.info.replicas.size());
    };
    columns.push_back(column(replicas, [](const Line& line) { return partition::replicasCell(line.info); }, lacking));
    columns.push_back(column(
        dataColumn("isr", Words::tr("In sync"), 76), [](const Line& line) { return partition::inSyncCell(line.info); },
        lacking));
}

// What it holds: offsets, messages, bytes.
void addContents(std::vector<models::RowColumn>& columns, const std::shared_ptr<const BarScale>& sizes) {
    models::Column begin = dataColumn("begin", Words::tr("Begin"), 104);
    begin.yields = 1;
    columns.push_back(offsetColumn(begin, &PartitionDetail::begin, Tone::Text2));
    columns.push_back(offsetColumn(dataColumn("end", Words::tr("End"), 104), &PartitionDetail::end, Tone::Text));
    columns.push_back(stableColumn());
    models::Column approximate = dataColumn("messages", Words::tr("Messages"), 112);
    approximate.unit = QStringLiteral("≈");
    approximate.yields = 3;
    columns.push_back(column(
        approximate, [](const Line& line) { return optionalFigure(messages(line), format::count); },
        [](const Line& line) { return optionalKey(messages(line)); }));
    models::Column size = dataColumn("size", Words::tr("Size"), 136);
    size.least = 112;
    size.trail = 58;
    size.toolTip = Words::tr("Bytes of the leader's log");
    columns.push_back(column(
        size, [sizes](const Line& line) { return barCell(line.detail->size, format::bytes, *sizes); },
        [](const Line& line) { return optionalKey(line.detail->size); }));
}

cluster::PartitionInfo infoOf(const PartitionDetail& detail) {
    cluster::PartitionInfo info;
    info.partition = detail.partition;
    info.leader = detail.leader;
    info.leader_epoch = detail.leader_epoch;
    info.replicas = detail.replicas;
    info.isr = detail.isr;
    info.offline = detail.offline;
    return info;
}

} // namespace

std::vector<models::RowColumn> partitionColumns(const std::shared_ptr<const BarScale>& sizes) {
    std::vector<models::RowColumn> columns;
    addHolders(columns);
    addContents(columns, sizes);
    models::Column state = dataColumn("state", Words::tr("State"), 200, false);
    state.least = 80;
    state.stretch = true;
    columns.push_back(column(
        state, [](const Line& line) { return partition::troubleCell(line.info); },
        [](const Line& line) -> SortKey { return qint64(line.trouble); }));
    return columns;
}

std::vector<models::Row> partitionRows(const std::shared_ptr<const admin::TopicDetail>& topic, BarScale& sizes) {
    std::vector<models::Row> rows;
    sizes.most = 0;
    if (!topic) return rows;
    rows.reserve(topic->partitions.size());
    for (const PartitionDetail& detail : topic->partitions) {
        cluster::PartitionInfo info = infoOf(detail);
        const PartitionTrouble trouble = troubleOf(info);
        rows.push_back(std::make_shared<const Line>(Line{topic, &detail, std::move(info), trouble}));
        sizes.most = std::max<qint64>(sizes.most, detail.size.value_or(0));
    }
    return rows;
}

QString partitionKey(const void* line) {
    return QString::number(static_cast<const Line*>(line)->info.partition);
}

} // namespace odradek::views
