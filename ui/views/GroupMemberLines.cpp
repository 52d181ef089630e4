// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupMemberLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace odradek::views {
namespace {

using Line = GroupMemberLine;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// How many topics a cell names, and its tool tip.
constexpr std::size_t kTopicsInCell = 8;
constexpr std::size_t kTopicsInTip = 40;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

models::RowColumn column(models::Column head, std::function<Cell(const Line&)> cell,
                         std::function<SortKey(const Line&)> key, std::function<QString(const Line&)> tip = {}) {
    return models::column<Line>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

// "orders 0–3, 5" of each topic; those beyond `most` are counted.
QStringList assignmentParts(const admin::GroupMember& member, std::size_t most) {
    QStringList parts;
    for (const admin::TopicPartitions& topic : member.assignment) {
        if (std::size_t(parts.size()) == most) {
            parts.push_back(Words::tr("%Ln more topic(s)", nullptr, int(member.assignment.size() - most)));
            break;
        }
        parts.push_back(QString::fromStdString(topic.topic) % u' ' % group::rangesText(topic.partitions));
    }
    return parts;
}

Cell assignmentCell(const Line& line) {
    if (line.member->assignment_error) {
        return iconCell(style::Icon::Binary, Words::tr("Not a consumer's assignment"), Tone::Text2);
    }
    const QString text = assignmentParts(*line.member, kTopicsInCell).join(QStringLiteral("; "));
    if (!text.isEmpty()) return models::textCell(text);
    Cell cell = models::kindCell(CellKind::None);
    cell.text = Words::tr("none");
    return cell;
}

QString assignmentTip(const Line& line) {
    if (line.member->assignment_error) return errorText(*line.member->assignment_error);
    QStringList parts = assignmentParts(*line.member, kTopicsInTip);
    for (QString& part : parts)
        part = format::visible(part, 400);
    return parts.join(QLatin1Char('\n'));
}

Cell textOrDash(const QString& text, Tone tone) {
    return text.isEmpty() ? models::kindCell(CellKind::Unknown) : models::textCell(text, tone);
}

QString instanceOf(const Line& line) {
    return QString::fromStdString(line.member->instance_id.value_or(std::string()));
}

QString clientOf(const Line& line) {
    return QString::fromStdString(line.member->client_id);
}

models::RowColumn textColumn(models::Column head, QString (*text)(const Line&), Tone tone) {
    return column(
        std::move(head), [text, tone](const Line& line) { return textOrDash(text(line), tone); },
        [text](const Line& line) -> SortKey { return text(line); });
}

template <class T>
models::RowColumn lagColumn(const std::shared_ptr<const BarScale>& scale) {
    models::Column head = dataColumn("lag", Words::tr("Lag"), 152);
    head.trail = 72;
    return models::column<T>(
        head, [scale](const T& line) { return group::lagCell(line.lag, *scale); },
        [](const T& line) { return optionalKey(line.lag); });
}

template <class T>
models::RowColumn countColumn(const char* id, const QString& title, int width, qint64 T::* figure) {
    const auto value = [figure](const T& line) {
        return line.*figure < 0 ? std::nullopt : std::optional<qint64>(line.*figure);
    };
    return models::column<T>(
        dataColumn(id, title, width), [value](const T& line) { return optionalFigure(value(line), format::count); },
        [value](const T& line) { return optionalKey(value(line)); });
}

using LagOf = std::unordered_map<std::string, qint64>;

LagOf lagsByMember(const admin::GroupReport& report) {
    LagOf lags;
    for (const admin::PartitionLag& row : report.lag.partitions) {
        if (row.lag && !row.member_id.empty()) lags[row.member_id] += *row.lag;
    }
    return lags;
}

// Adds a partition of the report to its topic.
void addPartition(GroupTopicLine& line, const admin::PartitionLag& row) {
    line.assigned += int(!row.member_id.empty());
    line.committed += int(row.committed.has_value());
    if (row.lag) line.lag = line.lag.value_or(0) + *row.lag;
}

} // namespace

std::vector<models::Row> groupMemberRows(const std::shared_ptr<const admin::GroupReport>& report, BarScale& scale) {
    std::vector<models::Row> rows;
    scale.most = 0;
    if (!report) return rows;
    const LagOf lags = lagsByMember(*report);
    for (const admin::GroupMember& member : report->detail.members) {
        GroupMemberLine line{report, &member, 0, std::nullopt};
        for (const admin::TopicPartitions& topic : member.assignment)
            line.partitions += qint64(topic.partitions.size());
        if (const auto lag = lags.find(member.member_id); lag != lags.end()) line.lag = lag->second;
        scale.most = std::max(scale.most, line.lag.value_or(0));
        rows.push_back(std::make_shared<const Line>(std::move(line)));
    }
    return rows;
}

std::vector<models::RowColumn> groupMemberColumns(const std::shared_ptr<const BarScale>& scale) {
    models::Column id = nameColumn("member", Words::tr("Member"), 240);
    id.stretch = false;
    models::Column assignment = nameColumn("assignment", Words::tr("Assignment"), 240);
    assignment.fixed = false;
    assignment.middle = false;
    models::Column instance = dataColumn("instance", Words::tr("Instance id"), 128, false);
    instance.toolTip = Words::tr("group.instance.id of a static member");
    return {
        column(
            id, [](const Line& line) { return models::textCell(QString::fromStdString(line.member->member_id)); },
            [](const Line& line) -> SortKey { return QString::fromStdString(line.member->member_id); }),
        textColumn(dataColumn("client", Words::tr("Client"), 140, false), clientOf, Tone::Text2),
        textColumn(
            dataColumn("host", Words::tr("Host"), 120, false),
            [](const Line& line) { return group::hostText(line.member->host); }, Tone::Text2),
        textColumn(instance, instanceOf, Tone::Text2),
        countColumn("partitions", Words::tr("Partitions"), 84, &Line::partitions),
        lagColumn<Line>(scale),
        column(
            assignment, assignmentCell, [](const Line& line) -> SortKey { return line.partitions; }, assignmentTip),
    };
}

QString groupMemberKey(const void* line) {
    return QString::fromStdString(static_cast<const Line*>(line)->member->member_id);
}

GroupFields fieldsOf(const GroupMemberLine& line) {
    const QString member = QString::fromStdString(line.member->member_id);
    QStringList words{member, clientOf(line), instanceOf(line), group::hostText(line.member->host)};
    for (const admin::TopicPartitions& topic : line.member->assignment)
        words.push_back(QString::fromStdString(topic.topic));
    return {words.join(u'\n'), member, line.lag, 0};
}

std::vector<models::Row> groupTopicRows(const admin::GroupReport& report, const cluster::MetadataSnapshot& metadata,
                                        BarScale& scale) {
    std::map<std::string, GroupTopicLine> lines;
    for (const admin::GroupMember& member : report.detail.members) {
        for (const std::string& topic : member.subscription)
            ++lines[topic].subscribers;
    }
    for (const admin::PartitionLag& row : report.lag.partitions)
        addPartition(lines[row.partition.topic], row);
    std::vector<models::Row> rows;
    scale.most = 0;
    for (auto& [name, line] : lines) {
        line.topic = QString::fromStdString(name);
        if (const auto* topic = metadata.find_topic(name)) line.partitions = qint64(topic->partitions.size());
        scale.most = std::max(scale.most, line.lag.value_or(0));
        rows.push_back(std::make_shared<const GroupTopicLine>(std::move(line)));
    }
    return rows;
}

std::vector<models::RowColumn> groupTopicColumns(const std::shared_ptr<const BarScale>& scale) {
    using Topic = GroupTopicLine;
    return {
        models::column<Topic>(
            nameColumn("topic", Words::tr("Topic"), 280),
            [](const Topic& line) { return models::textCell(line.topic); },
            [](const Topic& line) -> SortKey { return line.topic; }),
        countColumn("subscribers", Words::tr("Subscribed by"), 104, &Topic::subscribers),
        countColumn("partitions", Words::tr("Partitions"), 84, &Topic::partitions),
        countColumn("assigned", Words::tr("Read"), 72, &Topic::assigned),
        countColumn("committed", Words::tr("With a commit"), 108, &Topic::committed),
        lagColumn<Topic>(scale),
    };
}

QString groupTopicKey(const void* line) {
    return static_cast<const GroupTopicLine*>(line)->topic;
}

} // namespace odradek::views
