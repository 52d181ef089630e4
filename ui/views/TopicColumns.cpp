// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"
#include "ui/views/TopicLines.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <limits>

namespace odradek::views {
namespace {

using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
using session::TopicFigures;
namespace format = models::format;

/// A line over fewer looks says nothing.
constexpr std::size_t kLeastPoints = 3;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

const QString kDelete = QStringLiteral("delete");
const QString kCompact = QStringLiteral("compact");

Cell loading() {
    return models::kindCell(CellKind::Loading);
}

Cell unknown() {
    return models::kindCell(CellKind::Unknown);
}

/// What is missing: a dash, with a sign where it is one may not see it; the tip tells which right is missing.
Cell missing(const std::optional<base::Error>& error) {
    Cell cell = unknown();
    if (error && isPermission(*error)) cell.icon = style::Icon::NoAccess;
    return cell;
}

/// A figure that comes late: grey while it is on its way, a dash where it cannot be had.
Cell lateFigure(const TopicLine& line, std::optional<std::int64_t> TopicFigures::* figure, QString (*write)(qint64)) {
    if (!line.figures) return loading();
    const auto& value = (*line.figures).*figure;
    return value ? optionalFigure(value, write) : missing(line.figures->error);
}

SortKey lateKey(const TopicLine& line, std::optional<std::int64_t> TopicFigures::* figure) {
    return line.figures ? optionalKey((*line.figures).*figure) : SortKey();
}

Cell healthCell(const TopicLine& line) {
    if (line.offline > 0) return iconCell(style::Icon::Error, Words::tr("%1 offline").arg(line.offline), Tone::Err);
    if (line.underReplicated == 0) return unknown();
    return iconCell(style::Icon::Warning,
                    Words::tr("%1 of %2").arg(line.underReplicated).arg(line.topic->partitions.size()), Tone::Warn);
}

Cell nameCell(const TopicLine& line) {
    const Tone tone = line.topic->internal ? Tone::Text2 : Tone::Text;
    const QString name = format::visible(line.name);
    const bool broken = line.topic->error != base::KafkaCode::None;
    return broken ? iconCell(style::Icon::Warning, name, tone) : models::textCell(name, tone);
}

QString figureTip(const TopicLine& line) {
    if (!line.figures) return {};
    if (line.figures->error) return errorText(*line.figures->error);
    if (!line.figures->size) return {};
    return Words::tr("%1 on the leaders' disks, without the other replicas")
        .arg(format::exactBytes(*line.figures->size));
}

// The policy as the broker writes it, without spaces.
QString policyOf(const TopicLine& line) {
    return line.settings ? QString::fromStdString(line.settings->cleanup).remove(u' ') : QString();
}

Cell cleanupCell(const TopicLine& line) {
    if (!line.settings) return loading();
    const QString policy = policyOf(line);
    if (policy.isEmpty()) return missing(line.settings->error);
    const bool both = policy.contains(kDelete) && policy.contains(kCompact);
    return models::textCell(both ? Words::tr("both") : format::visible(policy));
}

// Records of a topic that is only compacted are kept for their key, not for a time.
std::optional<qint64> retentionOf(const TopicLine& line) {
    const bool deletes = line.settings && policyOf(line).contains(kDelete);
    return deletes && line.settings->retention ? std::optional<qint64>(*line.settings->retention) : std::nullopt;
}

Cell retentionCell(const TopicLine& line) {
    if (!line.settings) return loading();
    const auto retention = retentionOf(line);
    if (!retention) return missing(line.settings->error);
    return models::figureCell(*retention < 0 ? QStringLiteral("∞") : format::duration(*retention));
}

SortKey retentionKey(const TopicLine& line) {
    const auto retention = retentionOf(line);
    if (!retention) return {};
    return *retention < 0 ? SortKey(std::numeric_limits<qint64>::max()) : SortKey(*retention);
}

QString settingsTip(const TopicLine& line) {
    if (!line.settings) return {};
    if (line.settings->error) return errorText(*line.settings->error);
    QString tip = QStringLiteral("cleanup.policy=") + format::visible(policyOf(line));
    if (line.settings->retention) tip += QStringLiteral("\nretention.ms=%1").arg(*line.settings->retention);
    return tip;
}

float topOf(const TopicLine& line) {
    return line.course && !line.course->empty() ? std::ranges::max(*line.course) : 0;
}

// Each line on a scale of its own, from 0: beside the busiest topic all others would be flat.
Cell rateCell(const TopicLine& line) {
    if (!line.rate) return unknown();
    Cell cell = models::figureCell(format::rate(*line.rate));
    if (!line.course || line.course->size() < kLeastPoints) return cell;
    const float top = topOf(line);
    cell.series.reserve(line.course->size());
    for (const float point : *line.course)
        cell.series.push_back(top > 0 ? point / top : 0);
    return cell;
}

QString rateTip(const TopicLine& line) {
    if (!line.rate) return {};
    QString tip = Words::tr("Messages a second between the last two looks at its end offsets");
    if (line.course && line.course->size() >= kLeastPoints) {
        tip += QLatin1Char('\n') % Words::tr("The line: its last %Ln look(s) since the row was in sight, up to %1",
                                             nullptr, int(line.course->size()))
                                       .arg(format::rate(topOf(line)));
    }
    return tip;
}

Cell bytesCell(const TopicLine& line) {
    return line.bytesIn ? models::figureCell(format::byteRate(*line.bytesIn)) : missing(line.bytesError);
}

QString bytesTip(const TopicLine& line) {
    if (line.bytesError) return errorText(*line.bytesError);
    return line.bytesIn ? Words::tr("Growth of its leaders' logs between the last two looks") : QString();
}

Cell ageCell(const TopicLine& line) {
    if (!line.age) return loading();
    if (!line.age->last) return missing(line.age->error);
    const qint64 ago = QDateTime::currentMSecsSinceEpoch() - *line.age->last;
    // Producers set times as they like: of one that lies ahead the day is told, the tip has it whole.
    if (ago < 0) return models::textCell(models::TimeFormat::instance().date(*line.age->last), Tone::Text2);
    return models::textCell(format::ago(ago), Tone::Text2);
}

QString ageTip(const TopicLine& line) {
    if (!line.age) return {};
    if (line.age->last) return models::TimeFormat::instance().all(*line.age->last, QDateTime::currentMSecsSinceEpoch());
    return line.age->error ? errorText(*line.age->error) : Words::tr("It holds no record.");
}

models::RowColumn column(models::Column head, std::function<Cell(const TopicLine&)> cell,
                         std::function<SortKey(const TopicLine&)> key,
                         std::function<QString(const TopicLine&)> tip = {}) {
    return models::column<TopicLine>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

models::RowColumn nameOf() {
    return column(
        nameColumn("name", Words::tr("Name"), 232), nameCell,
        [](const TopicLine& line) -> SortKey { return line.name; },
        [](const TopicLine& line) { return format::visible(line.name); });
}

models::RowColumn partitionsOf() {
    return column(
        dataColumn("partitions", Words::tr("Parts"), 60),
        [](const TopicLine& line) { return models::figureCell(format::count(qint64(line.topic->partitions.size()))); },
        [](const TopicLine& line) -> SortKey { return qint64(line.topic->partitions.size()); });
}

models::RowColumn replicationOf() {
    return column(
        dataColumn("replication", Words::tr("RF"), 44),
        [](const TopicLine& line) { return idCell(line.topic->replication()); },
        [](const TopicLine& line) -> SortKey { return qint64(line.topic->replication()); });
}

models::RowColumn messagesOf() {
    models::Column head = dataColumn("messages", Words::tr("Messages"), 120);
    head.unit = QStringLiteral("≈");
    head.toolTip =
        Words::tr("The sum of end − begin over the partitions: gaps of compaction and transactions count too");
    return column(
        head, [](const TopicLine& line) { return lateFigure(line, &TopicFigures::messages, format::count); },
        [](const TopicLine& line) { return lateKey(line, &TopicFigures::messages); }, figureTip);
}

models::RowColumn sizeOf(const std::shared_ptr<const BarScale>& scale) {
    models::Column head = dataColumn("size", Words::tr("Size"), 124);
    head.trail = 48;
    return column(
        head,
        [scale](const TopicLine& line) {
            if (!line.figures) return loading();
            const auto& size = line.figures->size;
            return size ? barCell(size, format::bytes, *scale) : missing(line.figures->error);
        },
        [](const TopicLine& line) { return lateKey(line, &TopicFigures::size); }, figureTip);
}

models::RowColumn rateOf() {
    models::Column head = dataColumn("rate", Words::tr("In"), 126);
    head.trail = 62;
    head.yields = 1;
    head.toolTip = Words::tr("Messages a second, sampled from the end offsets while connected. Transaction markers "
                             "count; what consumers fetch, no broker tells.");
    return column(
        head, rateCell, [](const TopicLine& line) { return line.rate ? SortKey(*line.rate) : SortKey(); }, rateTip);
}

models::RowColumn bytesInOf() {
    models::Column head = dataColumn("bytesIn", Words::tr("Bytes in"), 96);
    head.visible = false;
    head.toolTip = Words::tr("Bytes a second, estimated from the sizes of the leaders' logs while connected. What "
                             "retention, compaction or deletion took away hides as much; what goes out, no broker "
                             "tells.");
    return column(
        head, bytesCell, [](const TopicLine& line) { return line.bytesIn ? SortKey(*line.bytesIn) : SortKey(); },
        bytesTip);
}

models::RowColumn cleanupOf() {
    models::Column head = dataColumn("cleanup", Words::tr("Cleanup"), 84, false);
    head.yields = 2;
    return column(
        head, cleanupCell, [](const TopicLine& line) { return line.settings ? SortKey(policyOf(line)) : SortKey(); },
        settingsTip);
}

models::RowColumn retentionColumn() {
    models::Column head = dataColumn("retention", Words::tr("Retention"), 84);
    head.yields = 3;
    return column(head, retentionCell, retentionKey, settingsTip);
}

models::RowColumn outOfSync() {
    return column(
        dataColumn("health", Words::tr("Out of sync"), 104, false), healthCell,
        [](const TopicLine& line) -> SortKey { return qint64(line.offline) * 1'000'000 + line.underReplicated; });
}

models::RowColumn lastRecord() {
    models::Column head = dataColumn("last", Words::tr("Last record"), 96, false);
    head.mono = false;
    head.yields = 4;
    head.toolTip = Words::tr("The greatest timestamp of its records, from Kafka 3.0 on");
    return column(
        head, ageCell, [](const TopicLine& line) { return line.age ? optionalKey(line.age->last) : SortKey(); },
        ageTip);
}

models::RowColumn idOf() {
    models::Column head = dataColumn("id", Words::tr("Id"), 176, false);
    head.visible = false;
    const auto text = [](const TopicLine& line) {
        return QString::fromStdString(base::to_string(line.topic->id));
    };
    return column(
        head,
        [text](const TopicLine& line) {
            return line.topic->id.is_zero() ? unknown() : models::textCell(text(line), Tone::Text2);
        },
        [text](const TopicLine& line) -> SortKey { return text(line); });
}

} // namespace

std::vector<models::RowColumn> topicColumns(const std::shared_ptr<const BarScale>& sizes) {
    return {nameOf(),    partitionsOf(), replicationOf(),   messagesOf(), sizeOf(sizes), rateOf(),
            bytesInOf(), cleanupOf(),    retentionColumn(), outOfSync(),  lastRecord(),  idOf()};
}

} // namespace odradek::views
