// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupFigures.h"

#include "session/GroupSession.h"
#include "ui/models/Format.h"
#include "ui/views/GroupText.h"

#include <QCoreApplication>

#include <algorithm>

namespace odradek::views {
namespace {

using Figure = widgets::FigureStrip::Figure;
namespace format = models::format;

const QString kDash = QStringLiteral("—");

/// How many points a spark line has at most.
constexpr std::size_t kPoints = 60;

/// How long the name of a partition in a note may be.
constexpr int kPartitionName = 28;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Figure stateFigure(const admin::GroupReport& report) {
    Figure figure{Words::tr("State"), group::stateWord(report.detail.state)};
    figure.shape = group::stateShape(report.detail.state);
    if (group::isRebalancing(report.detail.state)) figure.tone = models::Tone::Warn;
    const int members = int(report.detail.members.size());
    figure.note = members == 0 ? Words::tr("no members") : Words::tr("%Ln member(s)", nullptr, members);
    return figure;
}

// A group of consumers says how partitions are shared out; others say what they are.
Figure protocolFigure(const admin::GroupReport& report) {
    const auto& detail = report.detail;
    QStringList note;
    if (detail.type == admin::GroupType::Consumer) note.push_back(QStringLiteral("KIP-848"));
    if (!detail.protocol.empty()) note.push_back(format::visible(QString::fromStdString(detail.protocol), 40));
    if (detail.protocol.empty() && !detail.protocol_type.empty()) {
        note.push_back(format::visible(QString::fromStdString(detail.protocol_type), 40));
    }
    return {Words::tr("Protocol"), group::typeWord(detail.type), note.join(QStringLiteral(", "))};
}

// The newest samples on the scale of the greatest of them.
std::vector<float> course(const std::deque<session::LagSample>& samples) {
    const std::size_t first = samples.size() > kPoints ? samples.size() - kPoints : 0;
    std::int64_t most = 1;
    for (std::size_t at = first; at < samples.size(); ++at)
        most = std::max(most, samples[at].lag);
    std::vector<float> series;
    for (std::size_t at = first; at < samples.size(); ++at)
        series.push_back(float(double(samples[at].lag) / double(most)));
    return series.size() < 3 ? std::vector<float>() : series;
}

Figure lagFigure(const session::GroupSession& group) {
    const admin::GroupReport& report = *group.report();
    const auto lag = group::knownLag(report.lag);
    if (!lag) return {Words::tr("Lag"), kDash};
    Figure figure{Words::tr("Lag"), format::count(*lag)};
    const auto rate = group.lagRate();
    if (rate) figure.note = group::changes(*rate) ? group::changeText(*rate) : Words::tr("steady");
    figure.series = course(group.samples());
    const qint64 since = group.samples().empty() ? group.takenAt() : group.samples().front().at;
    figure.toolTip = Words::tr("End − committed over all partitions with a commit; its course since %1, when this page "
                               "was opened, and its change over the last half minute")
                         .arg(group::takenText(since));
    return figure;
}

const admin::PartitionLag* oldest(const admin::GroupReport& report) {
    const auto age = [](const admin::PartitionLag& row) {
        return row.time_lag_ms.value_or(-1);
    };
    const auto found = std::ranges::max_element(report.lag.partitions, {}, age);
    return found == report.lag.partitions.end() || age(*found) < 0 ? nullptr : &*found;
}

Figure ageFigure(const session::GroupSession& group) {
    const QString caption = Words::tr("Time lag");
    const auto lag = group::knownLag(group.report()->lag);
    if (!lag) return {caption, kDash};
    const bool lags = *lag > 0;
    if (lags && !group.hasAges()) return {caption, {}};
    const admin::PartitionLag* row = lags ? oldest(*group.report()) : nullptr;
    Figure figure{caption, row != nullptr ? format::duration(*row->time_lag_ms) : lags ? kDash : QStringLiteral("0")};
    if (row != nullptr) {
        figure.note =
            format::middle(format::visible(QString::fromStdString(to_string(row->partition))), kPartitionName);
    }
    figure.toolTip = Words::tr("How old the oldest unread record is, by its timestamp");
    return figure;
}

Figure caughtUpFigure(const session::GroupSession& group) {
    Figure figure{Words::tr("Caught up in"), kDash};
    const auto rate = group.lagRate();
    const auto known = group::knownLag(group.report()->lag);
    if (!known) return figure;
    const qint64 lag = *known;
    if (lag == 0) figure.value = Words::tr("now");
    if (lag == 0 || !rate) return figure;
    if (group::changes(*rate) && *rate < 0) {
        figure.value = format::duration(qint64(double(lag) / -*rate * 1000));
        return figure;
    }
    figure.value = format::eta(-1);
    figure.tone = models::Tone::Warn;
    figure.icon = style::Icon::Warning;
    figure.note =
        group::changes(*rate) ? Words::tr("lag grows by %1").arg(format::rate(*rate)) : Words::tr("lag stands still");
    return figure;
}

Figure coordinatorFigure(const admin::GroupReport& report, const session::ClusterSession& cluster) {
    const base::BrokerId id = report.detail.coordinator;
    if (id == base::BrokerId::None) return {Words::tr("Coordinator"), kDash};
    Figure figure{Words::tr("Coordinator"), QString::number(base::number(id))};
    if (const auto* broker = cluster.metadata()->find_broker(id)) {
        figure.note = format::visible(QString::fromStdString(broker->host), 60) % u':' % QString::number(broker->port);
    }
    return figure;
}

} // namespace

std::vector<Figure> groupFigures(const session::GroupSession& group, const session::ClusterSession& cluster) {
    if (!group.report()) {
        std::vector<Figure> grey;
        for (const QString& caption : {Words::tr("State"), Words::tr("Protocol"), Words::tr("Lag"),
                                       Words::tr("Time lag"), Words::tr("Caught up in"), Words::tr("Coordinator")})
            grey.push_back({caption, {}});
        return grey;
    }
    const admin::GroupReport& report = *group.report();
    return {stateFigure(report), protocolFigure(report), lagFigure(group),
            ageFigure(group),    caughtUpFigure(group),  coordinatorFigure(report, cluster)};
}

} // namespace odradek::views
