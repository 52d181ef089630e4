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
using models::SortKey;
using Line = ClusterPartitionLine;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

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

void TroubleCounts::add(const PartitionInfo& partition) {
    const PartitionTrouble trouble = troubleOf(partition);
    ++all;
    if (trouble == PartitionTrouble::Offline) ++offline;
    if (trouble == PartitionTrouble::UnderReplicated) ++underReplicated;
    if (ledElsewhere(partition)) ++notPreferred;
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
            counts_.add(*line->partition);
        }
    }
    return true;
}

std::vector<models::RowColumn> clusterPartitionColumns() {
    models::Column replicas = dataColumn("replicas", Words::tr("Replicas"), 200, false);
    replicas.least = 96;
    replicas.toolTip = Words::tr("Leader filled, in sync grey, out of sync outlined, offline struck through");
    models::Column epoch = dataColumn("epoch", Words::tr("Epoch"), 64);
    epoch.visible = false;
    models::Column state = dataColumn("state", Words::tr("State"), 260, false);
    state.least = 120;
    return {column(
                nameColumn("topic", Words::tr("Topic"), 280),
                [](const Line& line) { return models::textCell(format::visible(line.name)); },
                [](const Line& line) -> SortKey { return line.name; }),
            column(
                dataColumn("partition", Words::tr("P"), 60),
                [](const Line& line) { return idCell(line.partition->partition); },
                [](const Line& line) -> SortKey { return qint64(line.partition->partition); }),
            column(
                dataColumn("leader", Words::tr("Leader"), 72),
                [](const Line& line) { return partition::leaderCell(*line.partition); },
                [](const Line& line) -> SortKey { return qint64(base::number(line.partition->leader)); }),
            column(
                replicas, [](const Line& line) { return partition::replicasCell(*line.partition); },
                [](const Line& line) -> SortKey { return qint64(line.partition->replicas.size()); }),
            column(
                dataColumn("isr", Words::tr("In sync"), 80, true),
                [](const Line& line) { return partition::inSyncCell(*line.partition); },
                [](const Line& line) -> SortKey {
                    return qint64(line.partition->isr.size()) - qint64(line.partition->replicas.size());
                }),
            column(
                epoch, [](const Line& line) { return idCell(line.partition->leader_epoch); },
                [](const Line& line) -> SortKey { return qint64(line.partition->leader_epoch); }),
            column(
                state, [](const Line& line) { return partition::troubleCell(*line.partition); },
                [](const Line& line) -> SortKey { return qint64(line.trouble); })};
}

QString clusterPartitionKey(const void* line) {
    return static_cast<const Line*>(line)->key;
}

} // namespace odradek::views
