// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ProblemLines.h"

#include "ui/models/Format.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterPartitionLines.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace odradek::views {
namespace {

using models::Cell;
using models::SortKey;
using models::Tone;
using Weight = ProblemLine::Weight;
using Lines = std::vector<std::shared_ptr<const ProblemLine>>;
namespace format = models::format;

/// How many partitions of a topic are named one by one.
constexpr qsizetype kMostNamed = 6;
/// How far a voter may be behind before it is said (offsets of the metadata log, which grows slowly).
constexpr qint64 kVoterLag = 1000;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

void add(Lines& lines, ProblemLine line) {
    lines.push_back(std::make_shared<const ProblemLine>(std::move(line)));
}

// "0, 3, 7 and 12 more".
QString listed(const QStringList& numbers) {
    if (numbers.size() <= kMostNamed) return Words::tr("partition %1").arg(numbers.join(QStringLiteral(", ")));
    return Words::tr("partition %1 and %2 more")
        .arg(numbers.first(kMostNamed).join(QStringLiteral(", ")))
        .arg(numbers.size() - kMostNamed);
}

void addTopic(Lines& lines, const cluster::TopicInfo& topic) {
    QStringList offline;
    QStringList under;
    for (const cluster::PartitionInfo& partition : topic.partitions) {
        const PartitionTrouble trouble = troubleOf(partition);
        if (trouble == PartitionTrouble::Offline) offline << QString::number(partition.partition);
        if (trouble == PartitionTrouble::UnderReplicated) under << QString::number(partition.partition);
    }
    const QString name = QString::fromStdString(topic.name);
    const QString page = QStringLiteral("topic:") + name;
    if (!offline.isEmpty()) {
        add(lines, {Weight::Error, Words::tr("%Ln partition(s) without a leader", nullptr, int(offline.size())), name,
                    listed(offline), page});
    }
    if (!under.isEmpty()) {
        add(lines, {Weight::Warning, Words::tr("%Ln partition(s) under-replicated", nullptr, int(under.size())), name,
                    listed(under), page});
    }
}

ProblemLine ofBroker(base::BrokerId broker, Weight weight, const QString& what, const QString& detail) {
    const QString number = QString::number(base::number(broker));
    return {weight, what, Words::tr("broker %1").arg(number), detail, QStringLiteral("broker:") + number};
}

void addDir(Lines& lines, base::BrokerId broker, const admin::LogDirSummary& dir) {
    const QString path = format::visible(QString::fromStdString(dir.path));
    if (dir.error) {
        add(lines,
            ofBroker(broker, Weight::Error, Words::tr("log directory %1 failed").arg(path), errorText(*dir.error)));
        return;
    }
    const auto used = usedOf(dir);
    if (used.value_or(0) < kFullSoon) return;
    add(lines, ofBroker(broker, Weight::Warning, Words::tr("log directory %1 is full soon").arg(path),
                        Words::tr("%1 used, %2 free").arg(format::percent(*used), format::bytes(*dir.usable_bytes))));
}

void addBroker(Lines& lines, const admin::BrokerSummary& broker) {
    const base::BrokerId id = broker.info.id;
    if (broker.info.fenced)
        add(lines, ofBroker(id, Weight::Error, Words::tr("fenced: registered, but not serving"), {}));
    if (broker.reach_error)
        add(lines,
            ofBroker(id, Weight::Error, Words::tr("cannot be reached from here"), errorText(*broker.reach_error)));
    for (const admin::LogDirSummary& dir : broker.dirs)
        addDir(lines, id, dir);
    if (broker.dirs_error && !broker.reach_error) {
        add(lines,
            ofBroker(id, Weight::Note, Words::tr("its log directories are not known"), errorText(*broker.dirs_error)));
    }
}

void addQuorum(Lines& lines, const admin::ClusterInfo& info) {
    const QString where = Words::tr("quorum");
    const QString page = QStringLiteral("brokers");
    if (info.quorum_error)
        add(lines,
            {Weight::Note, Words::tr("the metadata quorum is not known"), where, errorText(*info.quorum_error), page});
    if (!info.quorum) return;
    if (info.quorum->leader < 0) add(lines, {Weight::Error, Words::tr("the quorum has no leader"), where, {}, page});
    for (const admin::QuorumReplica& voter : info.quorum->voters) {
        const qint64 lag = voter.log_end < 0 ? 0 : info.quorum->high_watermark - voter.log_end;
        if (lag < kVoterLag) continue;
        add(lines, {Weight::Warning, Words::tr("voter %1 is behind").arg(voter.id), where,
                    Words::tr("%1 offsets of the metadata").arg(format::count(lag)), page});
    }
}

// Brokers that hold replicas and are not there.
void addMissing(Lines& lines, const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary) {
    QSet<int> known;
    for (const cluster::BrokerInfo& broker : metadata.brokers)
        known.insert(base::number(broker.id));
    // Those have a line of their own; one that served when it was asked, and is gone since, has none.
    if (summary != nullptr) {
        for (const admin::BrokerSummary& broker : summary->brokers)
            if (broker.info.fenced || broker.reach_error) known.insert(base::number(broker.info.id));
    }
    QMap<int, int> missing;
    for (const auto& topic : metadata.topics) {
        for (const cluster::PartitionInfo& partition : topic->partitions) {
            for (const base::BrokerId replica : partition.replicas) {
                if (!known.contains(base::number(replica))) ++missing[base::number(replica)];
            }
        }
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        add(lines, ofBroker(base::BrokerId{it.key()}, Weight::Error, Words::tr("not in the cluster"),
                            Words::tr("%Ln replica(s) are placed on it", nullptr, it.value())));
    }
}

void addAddresses(Lines& lines, const cluster::MetadataSnapshot& metadata) {
    for (const cluster::BrokerInfo& broker : metadata.brokers) {
        if (broker.problem.empty()) continue;
        add(lines, ofBroker(broker.id, broker.usable ? Weight::Note : Weight::Error,
                            broker.usable ? Words::tr("doubtful address") : Words::tr("unusable address"),
                            format::visible(QString::fromStdString(broker.problem))));
    }
}

Cell whatCell(const ProblemLine& line) {
    switch (line.weight) {
    case Weight::Error:
        return iconCell(style::Icon::Error, line.what, Tone::Err);
    case Weight::Warning:
        return iconCell(style::Icon::Warning, line.what, Tone::Warn);
    case Weight::Note:
        break;
    }
    return iconCell(style::Icon::Info, line.what, Tone::Text2);
}

models::RowColumn column(models::Column head, std::function<Cell(const ProblemLine&)> cell,
                         std::function<SortKey(const ProblemLine&)> key) {
    return models::column<ProblemLine>(std::move(head), std::move(cell), std::move(key), [](const ProblemLine& line) {
        return QString(line.what % u'\n' % line.detail).trimmed();
    });
}

} // namespace

std::vector<models::Row> problemRows(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary) {
    Lines lines;
    addMissing(lines, metadata, summary);
    addAddresses(lines, metadata);
    if (summary != nullptr) {
        for (const admin::BrokerSummary& broker : summary->brokers)
            addBroker(lines, broker);
        addQuorum(lines, summary->info);
    }
    for (const auto& topic : metadata.topics)
        addTopic(lines, *topic);
    // By weight; within one, brokers stand before topics, as they were added.
    std::vector<models::Row> rows;
    for (const Weight weight : {Weight::Error, Weight::Warning, Weight::Note}) {
        std::ranges::copy_if(lines, std::back_inserter(rows), [weight](const models::Row& row) {
            return static_cast<const ProblemLine*>(row.get())->weight == weight;
        });
    }
    return rows;
}

std::vector<models::RowColumn> problemColumns() {
    models::Column what = dataColumn("what", Words::tr("Problem"), 250, false);
    what.fixed = true;
    what.least = 160;
    models::Column where = dataColumn("where", Words::tr("Where"), 150, false);
    where.middle = true;
    where.least = 100;
    where.fixed = true;
    models::Column detail = dataColumn("detail", Words::tr("Detail"), 100, false);
    detail.stretch = true;
    detail.mono = false;
    return {column(what, whatCell, [](const ProblemLine& line) -> SortKey { return qint64(line.weight); }),
            column(
                where, [](const ProblemLine& line) { return models::textCell(format::visible(line.where)); },
                [](const ProblemLine& line) -> SortKey { return line.where; }),
            column(
                detail, [](const ProblemLine& line) { return models::textCell(line.detail, Tone::Text2); },
                [](const ProblemLine& line) -> SortKey { return line.detail; })};
}

QString problemKey(const void* line) {
    const auto& problem = *static_cast<const ProblemLine*>(line);
    // The words change with their counts, what they are about does not.
    return QString::number(int(problem.weight)) % problem.page % u'\n' % problem.where % u'\n' %
           (problem.page.startsWith(u"topic:") ? QString() : problem.what);
}

} // namespace odradek::views
