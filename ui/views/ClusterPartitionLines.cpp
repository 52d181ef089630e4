// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ClusterPartitionLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using cluster::PartitionInfo;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
using Line = ClusterPartitionLine;
using State = models::ReplicaMark::State;
namespace format = models::format;

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

Cell replicasCell(const Line& line) {
    Cell cell = models::kindCell(CellKind::Replicas);
    for (const base::BrokerId broker : line.partition->replicas)
        cell.replicas.push_back({base::number(broker), stateOf(*line.partition, broker)});
    return cell;
}

Cell leaderCell(const Line& line) {
    if (line.partition->leader != base::BrokerId::None) return idCell(base::number(line.partition->leader));
    return models::textCell(Words::tr("none"), Tone::Err);
}

Tone toneOf(PartitionTrouble trouble) {
    if (trouble == PartitionTrouble::Offline) return Tone::Err;
    return trouble == PartitionTrouble::UnderReplicated ? Tone::Warn : Tone::Text2;
}

Cell inSyncCell(const Line& line) {
    const auto in = qsizetype(line.partition->isr.size());
    const auto all = qsizetype(line.partition->replicas.size());
    return models::textCell(Words::tr("%1 of %2").arg(in).arg(all), in < all ? toneOf(line.trouble) : Tone::Text);
}

// The brokers that lack: "1, 4".
QString missing(const PartitionInfo& partition) {
    QStringList brokers;
    for (const base::BrokerId broker : partition.replicas) {
        if (!contains(partition.isr, broker)) brokers << QString::number(base::number(broker));
    }
    return brokers.join(QStringLiteral(", "));
}

Cell troubleCell(const Line& line) {
    switch (line.trouble) {
    case PartitionTrouble::Offline:
        return iconCell(style::Icon::Error, Words::tr("offline: no leader"), Tone::Err);
    case PartitionTrouble::UnderReplicated:
        return iconCell(style::Icon::Warning, Words::tr("broker %1 out of sync").arg(missing(*line.partition)),
                        Tone::Warn);
    case PartitionTrouble::NotPreferred:
        return iconCell(style::Icon::Info, Words::tr("not the preferred leader"), Tone::Text2);
    case PartitionTrouble::None:
        break;
    }
    return models::kindCell(CellKind::Unknown);
}

QString tipOf(const Line& line) {
    if (line.partition->error == base::KafkaCode::None) return {};
    return errorText({base::ErrorKind::Broker,
                      line.partition->error,
                      base::to_string({line.topic->name, line.partition->partition}),
                      {}});
}

models::RowColumn column(models::Column head, std::function<Cell(const Line&)> cell,
                         std::function<SortKey(const Line&)> key) {
    return models::column<Line>(std::move(head), std::move(cell), std::move(key), tipOf);
}

std::shared_ptr<const Line> lineOf(const std::shared_ptr<const cluster::TopicInfo>& topic,
                                   const PartitionInfo& partition, const QString& name) {
    // Made once: a refresh asks for the key of every row.
    const QString key = name % u'-' % QString::number(partition.partition);
    return std::make_shared<const Line>(Line{topic, &partition, name, key, troubleOf(partition)});
}

} // namespace

void TroubleCounts::add(PartitionTrouble trouble) {
    ++all;
    if (trouble == PartitionTrouble::Offline) ++offline;
    if (trouble == PartitionTrouble::UnderReplicated) ++underReplicated;
    if (trouble == PartitionTrouble::NotPreferred) ++notPreferred;
}

PartitionTrouble troubleOf(const PartitionInfo& partition) {
    if (partition.leader == base::BrokerId::None) return PartitionTrouble::Offline;
    if (partition.isr.size() < partition.replicas.size()) return PartitionTrouble::UnderReplicated;
    const bool preferred = partition.replicas.empty() || partition.replicas.front() == partition.leader;
    return preferred ? PartitionTrouble::None : PartitionTrouble::NotPreferred;
}

bool ClusterPartitionLines::update(const cluster::MetadataSnapshot& metadata) {
    std::vector<Topic> topics;
    topics.reserve(metadata.topics.size());
    bool changed = metadata.topics.size() != topics_.size();
    auto known = topics_.begin();
    for (const auto& info : metadata.topics) {
        while (known != topics_.end() && known->info->name < info->name)
            ++known;
        if (known != topics_.end() && known->info == info) {
            topics.push_back(std::move(*known++));
            continue;
        }
        changed = true;
        Topic& topic = topics.emplace_back();
        topic.info = info;
        const QString name = QString::fromStdString(info->name);
        for (const PartitionInfo& partition : info->partitions)
            topic.lines.push_back(lineOf(info, partition, name));
    }
    topics_ = std::move(topics);
    if (!changed) return false;
    rows_.clear();
    counts_ = {};
    for (const Topic& topic : topics_) {
        for (const auto& line : topic.lines) {
            rows_.push_back(line);
            counts_.add(line->trouble);
        }
    }
    return true;
}

std::vector<models::RowColumn> clusterPartitionColumns() {
    models::Column replicas = dataColumn("replicas", Words::tr("Replicas"), 200, false);
    replicas.toolTip = Words::tr("Leader filled, in sync grey, out of sync outlined, offline struck through");
    models::Column epoch = dataColumn("epoch", Words::tr("Epoch"), 64);
    epoch.visible = false;
    return {column(
                nameColumn("topic", Words::tr("Topic"), 280),
                [](const Line& line) { return models::textCell(format::visible(line.name)); },
                [](const Line& line) -> SortKey { return line.name; }),
            column(
                dataColumn("partition", Words::tr("P"), 60),
                [](const Line& line) { return idCell(line.partition->partition); },
                [](const Line& line) -> SortKey { return qint64(line.partition->partition); }),
            column(dataColumn("leader", Words::tr("Leader"), 72), leaderCell,
                   [](const Line& line) -> SortKey { return qint64(base::number(line.partition->leader)); }),
            column(replicas, replicasCell,
                   [](const Line& line) -> SortKey { return qint64(line.partition->replicas.size()); }),
            column(dataColumn("isr", Words::tr("In sync"), 80, true), inSyncCell,
                   [](const Line& line) -> SortKey {
                       return qint64(line.partition->isr.size()) - qint64(line.partition->replicas.size());
                   }),
            column(
                epoch, [](const Line& line) { return idCell(line.partition->leader_epoch); },
                [](const Line& line) -> SortKey { return qint64(line.partition->leader_epoch); }),
            column(dataColumn("state", Words::tr("State"), 260, false), troubleCell,
                   [](const Line& line) -> SortKey { return qint64(line.trouble); })};
}

QString clusterPartitionKey(const void* line) {
    return static_cast<const Line*>(line)->key;
}

} // namespace odradek::views
