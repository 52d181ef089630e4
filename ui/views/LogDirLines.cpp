// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/LogDirLines.h"

#include "ui/models/Format.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using admin::LogDirSummary;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString pathOf(const LogDirSummary& dir) {
    return format::visible(QString::fromStdString(dir.path));
}

Cell dirState(const LogDirSummary& dir) {
    if (dir.error) return iconCell(style::Icon::Error, errorText(*dir.error), Tone::Err);
    if (dir.future > 0)
        return models::stateCell(style::StateShape::HalfDisc,
                                 Words::tr("%Ln replica(s) being moved here", nullptr, dir.future));
    return models::stateCell(style::StateShape::Disc, Words::tr("in use"));
}

// What a folder that cannot be read holds is not known, however many replicas the answer lists.
std::optional<qint64> readable(const LogDirSummary& dir, qint64 value) {
    return dir.error ? std::nullopt : std::optional(value);
}

models::RowColumn dirColumn(models::Column head, std::function<Cell(const LogDirSummary&)> cell,
                            std::function<SortKey(const LogDirSummary&)> key) {
    const auto tip = [](const LogDirSummary& dir) {
        if (!dir.total_bytes || !dir.usable_bytes) return QString();
        return Words::tr("%1 free of %2").arg(format::bytes(*dir.usable_bytes), format::bytes(*dir.total_bytes));
    };
    return models::column<LogDirSummary>(std::move(head), std::move(cell), std::move(key), tip);
}

models::RowColumn replicaColumn(models::Column head, std::function<Cell(const ReplicaLine&)> cell,
                                std::function<SortKey(const ReplicaLine&)> key) {
    return models::column<ReplicaLine>(std::move(head), std::move(cell), std::move(key));
}

Cell movingCell(const ReplicaLine& line) {
    if (!line.log->future) return models::kindCell(CellKind::Unknown);
    return iconCell(style::Icon::ArrowRight, Words::tr("being moved here"), Tone::Text2);
}

} // namespace

std::vector<models::RowColumn> logDirColumns() {
    models::Column used = dataColumn("used", Words::tr("Used"), 170);
    used.trail = 110;
    used.toolTip = Words::tr("The used share of its volume, whoever uses it");
    return {dirColumn(
                nameColumn("path", Words::tr("Directory"), 240),
                [](const LogDirSummary& dir) { return models::textCell(pathOf(dir)); },
                [](const LogDirSummary& dir) -> SortKey { return pathOf(dir); }),
            dirColumn(dataColumn("state", Words::tr("State"), 220, false), dirState,
                      [](const LogDirSummary& dir) -> SortKey { return dirState(dir).text; }),
            dirColumn(
                dataColumn("replicas", Words::tr("Replicas"), 88),
                [](const LogDirSummary& dir) { return optionalFigure(readable(dir, dir.replicas), format::count); },
                [](const LogDirSummary& dir) { return optionalKey(readable(dir, dir.replicas)); }),
            dirColumn(
                dataColumn("size", Words::tr("Size"), 96),
                [](const LogDirSummary& dir) { return optionalFigure(readable(dir, dir.size), format::bytes); },
                [](const LogDirSummary& dir) { return optionalKey(readable(dir, dir.size)); }),
            dirColumn(
                used, [](const LogDirSummary& dir) { return usedCell(usedOf(dir)); },
                [](const LogDirSummary& dir) -> SortKey { return usedOf(dir).value_or(0); })};
}

std::vector<models::Row> logDirRows(const admin::BrokerDetail& detail) {
    std::vector<models::Row> rows;
    for (const admin::LogDir& dir : detail.dirs.dirs)
        rows.push_back(std::make_shared<const LogDirSummary>(admin::summary_of(dir)));
    return rows;
}

QString logDirKey(const void* line) {
    return QString::fromStdString(static_cast<const LogDirSummary*>(line)->path);
}

std::vector<models::RowColumn> replicaColumns() {
    models::Column size = dataColumn("size", Words::tr("Size"), 150);
    size.trail = 64;
    models::Column lag = dataColumn("lag", Words::tr("Offset lag"), 96);
    lag.toolTip = Words::tr("How many offsets it is behind the high watermark");
    return {replicaColumn(
                nameColumn("topic", Words::tr("Topic"), 240),
                [](const ReplicaLine& line) { return models::textCell(format::visible(line.topic)); },
                [](const ReplicaLine& line) -> SortKey { return line.topic; }),
            replicaColumn(
                dataColumn("partition", Words::tr("P"), 52),
                [](const ReplicaLine& line) { return idCell(line.log->partition.partition); },
                [](const ReplicaLine& line) -> SortKey { return qint64(line.log->partition.partition); }),
            replicaColumn(
                size,
                [](const ReplicaLine& line) {
                    return models::figureCell(format::bytes(line.log->size), Tone::Text, line.share);
                },
                [](const ReplicaLine& line) -> SortKey { return qint64(line.log->size); }),
            replicaColumn(
                lag,
                [](const ReplicaLine& line) {
                    return models::figureCell(format::count(line.log->offset_lag),
                                              line.log->offset_lag > 0 ? Tone::Warn : Tone::Text3);
                },
                [](const ReplicaLine& line) -> SortKey { return qint64(line.log->offset_lag); }),
            replicaColumn(
                dataColumn("dir", Words::tr("Directory"), 180, false),
                [](const ReplicaLine& line) { return models::textCell(format::visible(line.dir), Tone::Text2); },
                [](const ReplicaLine& line) -> SortKey { return line.dir; }),
            replicaColumn(dataColumn("moving", Words::tr("Move"), 132, false), movingCell,
                          [](const ReplicaLine& line) -> SortKey { return qint64(line.log->future); })};
}

std::vector<models::Row> replicaRows(const std::shared_ptr<const admin::BrokerDetail>& detail) {
    std::vector<std::shared_ptr<ReplicaLine>> lines;
    qint64 largest = 1;
    for (const admin::LogDir& dir : detail->dirs.dirs) {
        const QString path = QString::fromStdString(dir.path);
        for (const admin::ReplicaLog& log : dir.replicas) {
            lines.push_back(std::make_shared<ReplicaLine>(
                ReplicaLine{detail, &log, QString::fromStdString(log.partition.topic), path, 0}));
            largest = std::max<qint64>(largest, log.size);
        }
    }
    std::ranges::sort(lines, [](const auto& a, const auto& b) {
        return a->log->size != b->log->size ? a->log->size > b->log->size : a->log->partition < b->log->partition;
    });
    for (const auto& line : lines)
        line->share = double(line->log->size) / double(largest);
    return {lines.begin(), lines.end()};
}

QString replicaKey(const void* line) {
    const auto& replica = *static_cast<const ReplicaLine*>(line);
    return replica.topic % u'-' % QString::number(replica.log->partition.partition) %
           (replica.log->future ? QStringLiteral("+") : QString());
}

} // namespace odradek::views
