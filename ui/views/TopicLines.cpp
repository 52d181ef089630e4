// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicLines.h"

#include "ui/models/Format.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <utility>

namespace odradek::views {
namespace {

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

// Figures that are asked for again stay in sight until the new ones come.
bool keepsFigures(const session::TopicFigures* now, const std::optional<session::TopicFigures>& before) {
    if (now == nullptr) return true;
    return before && now->messages == before->messages && now->size == before->size && now->error == before->error;
}

/// A figure that comes late: grey while it is on its way, a dash where it cannot be had.
Cell lateFigure(const TopicLine& line, std::optional<std::int64_t> session::TopicFigures::* figure,
                QString (*write)(qint64)) {
    if (!line.figures) return models::kindCell(CellKind::Loading);
    const auto& value = (*line.figures).*figure;
    return value ? models::figureCell(write(*value)) : models::kindCell(CellKind::Unknown);
}

SortKey lateKey(const TopicLine& line, std::optional<std::int64_t> session::TopicFigures::* figure) {
    if (!line.figures || !((*line.figures).*figure)) return {};
    return qint64(*((*line.figures).*figure));
}

Cell healthCell(const TopicLine& line) {
    if (line.offline > 0) {
        Cell cell = models::textCell(Words::tr("%1 offline").arg(line.offline), Tone::Err);
        cell.kind = CellKind::State;
        cell.icon = style::Icon::Error;
        return cell;
    }
    if (line.underReplicated == 0) return models::kindCell(CellKind::Unknown);
    Cell cell = models::textCell(Words::tr("%1 of %2").arg(line.underReplicated).arg(line.topic->partitions.size()),
                                 Tone::Warn);
    cell.kind = CellKind::State;
    cell.icon = style::Icon::Warning;
    return cell;
}

Cell nameCell(const TopicLine& line) {
    Cell cell = models::textCell(format::visible(line.name), line.topic->internal ? Tone::Text2 : Tone::Text);
    if (line.topic->error == base::KafkaCode::None) return cell;
    cell.kind = CellKind::State;
    cell.icon = style::Icon::Warning;
    return cell;
}

QString figureTip(const TopicLine& line) {
    if (!line.figures) return {};
    if (line.figures->error) return errorText(*line.figures->error);
    if (!line.figures->size) return {};
    return Words::tr("%1 on the leaders' disks, without the other replicas")
        .arg(format::exactBytes(*line.figures->size));
}

} // namespace

PartitionHealth healthOf(const cluster::TopicInfo& topic) {
    PartitionHealth health;
    health.partitions = int(topic.partitions.size());
    for (const auto& partition : topic.partitions) {
        if (partition.leader == base::BrokerId::None) {
            ++health.offline;
        } else if (partition.isr.size() < partition.replicas.size()) {
            ++health.underReplicated;
        }
    }
    return health;
}

TopicLines::Line TopicLines::lineOf(const std::shared_ptr<const cluster::TopicInfo>& topic, const Line& before,
                                    const session::TopicFigures* figures) {
    if (before && before->topic == topic && keepsFigures(figures, before->figures)) return before;
    auto known = figures != nullptr ? std::optional(*figures) : before ? before->figures : std::nullopt;
    const PartitionHealth health = healthOf(*topic);
    return std::make_shared<const TopicLine>(TopicLine{topic,
                                                       before ? before->name : QString::fromStdString(topic->name),
                                                       std::move(known), health.underReplicated, health.offline});
}

std::vector<models::Row> TopicLines::update(const cluster::MetadataSnapshot& metadata,
                                            const session::TopicsSession& figures, bool internal) {
    const std::vector<Line> before = std::exchange(lines_, {});
    lines_.reserve(metadata.topics.size());
    std::vector<models::Row> rows;
    rows.reserve(metadata.topics.size());
    health_ = {};
    // Both are in the order of names: one walk finds what was known.
    auto known = before.begin();
    for (const auto& topic : metadata.topics) {
        while (known != before.end() && (*known)->topic != topic && (*known)->topic->name < topic->name)
            ++known;
        const bool same = known != before.end() && (*known)->topic->name == topic->name;
        const Line& line = lines_.emplace_back(lineOf(topic, same ? *known : nullptr, figures.figures(topic->name)));
        health_.partitions += int(topic->partitions.size());
        health_.underReplicated += line->underReplicated;
        health_.offline += line->offline;
        if (!topic->internal || internal) rows.push_back(line);
    }
    return rows;
}

std::vector<models::RowColumn> topicColumns() {
    using session::TopicFigures;
    const auto column = [](models::Column head, std::function<Cell(const TopicLine&)> cell,
                           std::function<SortKey(const TopicLine&)> key,
                           std::function<QString(const TopicLine&)> tip = {}) {
        return models::column<TopicLine>(std::move(head), std::move(cell), std::move(key), std::move(tip));
    };
    models::Column name = head("name", Words::tr("Name"), 320, false);
    name.stretch = true;
    name.middle = true;
    name.fixed = true;
    models::Column messages = head("messages", Words::tr("Messages"), 120);
    messages.unit = QStringLiteral("≈");
    messages.toolTip =
        Words::tr("The sum of end − begin over the partitions: gaps of compaction and transactions count too");
    models::Column id = head("id", Words::tr("Id"), 176, false);
    id.visible = false;
    return {
        column(
            name, nameCell, [](const TopicLine& line) -> SortKey { return line.name; },
            [](const TopicLine& line) { return format::visible(line.name); }),
        column(
            head("partitions", Words::tr("Parts"), 60),
            [](const TopicLine& line) {
                return models::figureCell(format::count(qint64(line.topic->partitions.size())));
            },
            [](const TopicLine& line) -> SortKey { return qint64(line.topic->partitions.size()); }),
        column(
            head("replication", Words::tr("RF"), 44),
            [](const TopicLine& line) { return models::figureCell(QString::number(line.topic->replication())); },
            [](const TopicLine& line) -> SortKey { return qint64(line.topic->replication()); }),
        column(
            messages, [](const TopicLine& line) { return lateFigure(line, &TopicFigures::messages, format::count); },
            [](const TopicLine& line) { return lateKey(line, &TopicFigures::messages); }, figureTip),
        column(
            head("size", Words::tr("Size"), 96),
            [](const TopicLine& line) { return lateFigure(line, &TopicFigures::size, format::bytes); },
            [](const TopicLine& line) { return lateKey(line, &TopicFigures::size); }, figureTip),
        column(
            head("health", Words::tr("Out of sync"), 112, false), healthCell,
            [](const TopicLine& line) -> SortKey { return qint64(line.offline) * 1'000'000 + line.underReplicated; }),
        column(
            id,
            [](const TopicLine& line) {
                return line.topic->id.is_zero()
                           ? models::kindCell(CellKind::Unknown)
                           : models::textCell(QString::fromStdString(base::to_string(line.topic->id)), Tone::Text2);
            },
            [](const TopicLine& line) -> SortKey { return QString::fromStdString(base::to_string(line.topic->id)); }),
    };
}

QString topicKey(const void* line) {
    return static_cast<const TopicLine*>(line)->name;
}

} // namespace odradek::views
