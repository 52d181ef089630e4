// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupPartitionLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using Line = GroupPartitionLine;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

models::RowColumn column(models::Column head, std::function<Cell(const Line&)> cell,
                         std::function<SortKey(const Line&)> key, std::function<QString(const Line&)> tip = {}) {
    return models::column<Line>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

QString problem(const Line& line) {
    if (!line.row->error) return {};
    return QString(errorText(*line.row->error) % QLatin1Char('\n') % remedyText(*line.row->error)).trimmed();
}

using OptionalOffset = std::optional<base::Offset> admin::PartitionLag::*;

models::RowColumn offsetColumn(const char* id, const QString& title, OptionalOffset which, const QString& tip,
                               int yields = 0) {
    models::Column head = dataColumn(id, title, 104);
    head.least = 84;
    head.toolTip = tip;
    head.yields = yields;
    return column(
        head, [which](const Line& line) { return optionalFigure(line.row->*which, format::count); },
        [which](const Line& line) { return optionalKey(line.row->*which); }, problem);
}

Cell committedCell(const Line& line) {
    if (line.row->committed) return models::figureCell(format::count(*line.row->committed));
    Cell cell = models::kindCell(line.row->error ? CellKind::Unknown : CellKind::None);
    cell.text = Words::tr("none");
    return cell;
}

std::optional<qint64> lagOf(const Line& line) {
    return line.row->lag ? std::optional<qint64>(*line.row->lag) : std::nullopt;
}

Cell lagCell(const Line& line, const BarScale& scale) {
    if (line.row->lag || !line.row->error) return group::lagCell(lagOf(line), scale);
    const bool refused = isPermission(*line.row->error);
    return iconCell(refused ? style::Icon::NoAccess : style::Icon::Warning,
                    refused ? Words::tr("No permission") : Words::tr("Not known"), refused ? Tone::Text2 : Tone::Warn);
}

// While the first report has no ages they are on their way.
Cell ageCell(const Line& line) {
    const bool wanted = line.row->lag.value_or(0) > 0 && !line.ages;
    if (wanted) return models::kindCell(CellKind::Loading);
    if (!line.row->time_lag_ms) {
        return line.row->lag == 0 ? models::figureCell(QStringLiteral("0")) : models::kindCell(CellKind::Unknown);
    }
    const qint64 age = *line.row->time_lag_ms;
    return models::figureCell(age == 0 ? QStringLiteral("0") : format::duration(age));
}

Cell nameCell(const std::string& text, Tone tone) {
    if (text.empty()) return models::kindCell(CellKind::Unknown);
    return models::textCell(QString::fromStdString(text), tone);
}

models::RowColumn nameColumnOf(models::Column head, std::string admin::PartitionLag::* which, Tone tone) {
    return column(
        std::move(head), [which, tone](const Line& line) { return nameCell(line.row->*which, tone); },
        [which](const Line& line) -> SortKey { return QString::fromStdString(line.row->*which); });
}

models::RowColumn hostColumn() {
    models::Column head = dataColumn("host", Words::tr("Host"), 100, false);
    head.yields = 2;
    return column(
        head,
        [](const Line& line) {
            const QString host = group::hostText(line.row->host);
            return host.isEmpty() ? models::kindCell(CellKind::Unknown) : models::textCell(host, Tone::Text2);
        },
        [](const Line& line) -> SortKey { return group::hostText(line.row->host); });
}

models::RowColumn metadataColumn() {
    models::Column head = dataColumn("metadata", Words::tr("Note"), 64, false);
    head.yields = 4;
    head.toolTip = Words::tr("The text that the member left with its commit");
    return column(
        head, [](const Line& line) { return nameCell(line.row->metadata.value_or(std::string()), Tone::Text2); },
        [](const Line& line) -> SortKey { return QString::fromStdString(line.row->metadata.value_or(std::string())); });
}

models::RowColumn lagColumn(const std::shared_ptr<const BarScale>& scale) {
    models::Column head = dataColumn("lag", Words::tr("Lag"), 152);
    head.least = 124;
    head.trail = 76;
    head.toolTip = Words::tr("End − committed");
    return column(
        head, [scale](const Line& line) { return lagCell(line, *scale); },
        [](const Line& line) { return optionalKey(lagOf(line)); }, problem);
}

models::RowColumn ageColumn() {
    models::Column head = dataColumn("age", Words::tr("Time lag"), 92);
    head.toolTip = Words::tr("How old the first unread record is, by its timestamp");
    return column(head, ageCell, [](const Line& line) -> SortKey {
        return line.row->time_lag_ms ? SortKey(qint64(*line.row->time_lag_ms)) : SortKey();
    });
}

models::RowColumn changeColumn() {
    models::Column head = dataColumn("change", Words::tr("Change"), 88);
    head.toolTip = Words::tr("By how much the lag grew over the last half minute");
    return column(
        head, [](const Line& line) { return group::changeCell(line.rate); },
        [](const Line& line) { return line.rate ? SortKey(*line.rate) : SortKey(); });
}

} // namespace

std::vector<models::Row> groupPartitionRows(const session::GroupSession& group, BarScale& scale) {
    std::vector<models::Row> rows;
    scale.most = 0;
    const auto& report = group.report();
    if (!report) return rows;
    rows.reserve(report->lag.partitions.size());
    QString topic;
    for (const admin::PartitionLag& row : report->lag.partitions) {
        // Partitions of a topic share its text.
        if (topic.isNull() || topic.toStdString() != row.partition.topic) {
            topic = QString::fromStdString(row.partition.topic);
        }
        const QString key = topic % u'-' % QString::number(row.partition.partition);
        rows.push_back(
            std::make_shared<const Line>(Line{report, &row, topic, key, group.lagRate(row), group.hasAges()}));
        scale.most = std::max<qint64>(scale.most, row.lag.value_or(0));
    }
    return rows;
}

std::vector<models::RowColumn> groupPartitionColumns(const std::shared_ptr<const BarScale>& scale) {
    using admin::PartitionLag;
    models::Column topic = nameColumn("topic", Words::tr("Topic"), 180);
    topic.stretch = false;
    topic.fixed = false;
    models::Column partition = dataColumn("partition", QStringLiteral("P"), 48);
    partition.fixed = true;
    partition.toolTip = Words::tr("Partition");
    models::Column committed = dataColumn("committed", Words::tr("Committed"), 104);
    committed.least = 84;
    models::Column member = nameColumn("member", Words::tr("Member"), 156);
    member.least = 88;
    member.fixed = false;
    models::Column client = dataColumn("client", Words::tr("Client"), 104, false);
    client.middle = true;
    client.yields = 1;
    return {
        column(
            topic, [](const Line& line) { return models::textCell(line.topic); },
            [](const Line& line) -> SortKey { return line.topic; }),
        column(
            partition,
            [](const Line& line) {
                return models::figureCell(QString::number(line.row->partition.partition), Tone::Text2);
            },
            [](const Line& line) -> SortKey { return qint64(line.row->partition.partition); }, problem),
        column(
            committed, committedCell, [](const Line& line) { return optionalKey(line.row->committed); }, problem),
        offsetColumn("end", Words::tr("End"), &PartitionLag::end, Words::tr("The high watermark")),
        offsetColumn("lso", Words::tr("Stable"), &PartitionLag::lso,
                     Words::tr("The last stable offset: where a reader of committed records ends"), 3),
        lagColumn(scale),
        ageColumn(),
        changeColumn(),
        nameColumnOf(member, &PartitionLag::member_id, Tone::Text),
        nameColumnOf(client, &PartitionLag::client_id, Tone::Text2),
        hostColumn(),
        metadataColumn(),
    };
}

QString groupPartitionKey(const void* line) {
    return static_cast<const Line*>(line)->key;
}

QString groupPartitionTopic(const void* line) {
    return format::visible(static_cast<const Line*>(line)->topic);
}

QString groupPartitionSum(const std::vector<const void*>& lines) {
    std::optional<qint64> lag;
    for (const void* line : lines) {
        const auto known = static_cast<const Line*>(line)->row->lag;
        if (known) lag = lag.value_or(0) + *known;
    }
    return Words::tr("%Ln partition(s), lag %1", nullptr, int(lines.size())).arg(group::lagText(lag));
}

GroupFields fieldsOf(const GroupPartitionLine& line) {
    const QString member = QString::fromStdString(line.row->member_id);
    const QString text = line.topic % u'\n' % member % u'\n' % QString::fromStdString(line.row->client_id) % u'\n' %
                         group::hostText(line.row->host);
    return {text, member, lagOf(line), 0};
}

} // namespace odradek::views
