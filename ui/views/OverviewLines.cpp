// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/OverviewLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FactLines.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Gathers facts line by line.
class Facts {
public:
    void add(const QString& name, const Cell& value) {
        rows.push_back(
            std::make_shared<const FactLine>(FactLine{int(rows.size()), models::textCell(name, Tone::Text2), value}));
    }
    void add(const QString& name, const QString& value) {
        add(name, value.isEmpty() ? models::kindCell(CellKind::Unknown) : models::textCell(value));
    }

    std::vector<models::Row> rows;
};

QString ids(const std::vector<admin::QuorumReplica>& replicas) {
    QStringList numbers;
    for (const admin::QuorumReplica& replica : replicas)
        numbers << QString::number(replica.id);
    return numbers.join(QStringLiteral(", "));
}

// Who leads, who votes, who listens; or why that is not known.
void addQuorum(Facts& facts, const admin::ClusterInfo& info) {
    if (info.quorum_error)
        return facts.add(Words::tr("Quorum"),
                         iconCell(style::Icon::NoAccess, errorText(*info.quorum_error), Tone::Text2));
    if (!info.quorum) return;
    const admin::Quorum& quorum = *info.quorum;
    facts.add(Words::tr("Quorum leader"), quorum.leader < 0 ? QString() : QString::number(quorum.leader));
    facts.add(Words::tr("Quorum epoch"), QString::number(quorum.epoch));
    facts.add(Words::tr("Metadata end"), format::count(quorum.high_watermark));
    facts.add(Words::tr("Voters"), ids(quorum.voters));
    facts.add(Words::tr("Observers"), ids(quorum.observers));
}

QString racks(const cluster::MetadataSnapshot& metadata) {
    QStringList racks;
    for (const cluster::BrokerInfo& broker : metadata.brokers) {
        if (broker.rack) racks << format::visible(QString::fromStdString(*broker.rack));
    }
    racks.removeDuplicates();
    return racks.join(QStringLiteral(", "));
}

/// "33 · 4.4-IV2": a level, and what it is called where that is known.
QString levelText(const admin::Feature& feature) {
    const QString level = QString::number(feature.level);
    const auto name = feature.name == "metadata.version" ? net::metadata_level_name(feature.level) : std::string_view();
    if (name.empty()) return level;
    return level % QStringLiteral(" · ") % QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

std::vector<models::Row> clusterFacts(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary) {
    Facts facts;
    const auto& id = summary != nullptr ? summary->info.cluster_id : metadata.cluster_id;
    facts.add(Words::tr("Cluster id"), format::visible(QString::fromStdString(id.value_or(""))));
    facts.add(Words::tr("Release"), QString::fromStdString(net::to_string(metadata.release())));
    facts.add(Words::tr("Racks"), racks(metadata));
    if (summary == nullptr) return std::move(facts.rows);
    const admin::ClusterInfo& info = summary->info;
    facts.add(Words::tr("Metadata"), info.kraft ? QStringLiteral("KRaft") : QStringLiteral("ZooKeeper"));
    facts.add(Words::tr("Controller"), info.controller ? QString::number(base::number(*info.controller)) : QString());
    addQuorum(facts, info);
    for (const admin::Feature& feature : info.features)
        facts.add(format::visible(QString::fromStdString(feature.name)), levelText(feature));
    return std::move(facts.rows);
}

std::vector<models::RowColumn> rateColumns() {
    models::Column rate = dataColumn("rate", Words::tr("Messages in"), 180);
    rate.trail = 90;
    rate.toolTip = Words::tr("Sampled from end offsets while connected");
    return {models::column<RateLine>(
                nameColumn("topic", Words::tr("Topic"), 260),
                [](const RateLine& line) { return models::textCell(format::visible(line.topic)); },
                [](const RateLine& line) -> SortKey { return line.topic; }),
            models::column<RateLine>(
                rate,
                [](const RateLine& line) {
                    return models::figureCell(format::rate(line.perSecond), Tone::Text, line.share);
                },
                [](const RateLine& line) -> SortKey { return line.perSecond; })};
}

std::vector<models::Row> rateRows(const admin::MessageRates& rates, std::size_t most) {
    std::vector<models::Row> rows;
    const double greatest = rates.topics.empty() ? 1 : rates.topics.front().per_second;
    for (std::size_t at = 0; at < std::min(most, rates.topics.size()); ++at) {
        const admin::TopicRate& rate = rates.topics[at];
        rows.push_back(std::make_shared<const RateLine>(
            RateLine{QString::fromStdString(rate.topic), rate.per_second, rate.per_second / greatest}));
    }
    return rows;
}

QString rateKey(const void* line) {
    return static_cast<const RateLine*>(line)->topic;
}

} // namespace odradek::views
