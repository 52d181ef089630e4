// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"
#include "ui/views/RateCourse.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace odradek::views {
namespace {

using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
using Role = BrokerLine::Role;
namespace format = models::format;

/// A skew from which on it is worth a second look.
constexpr double kMuchSkew = 0.2;
/// The skew that fills half of the bar.
constexpr double kWholeSkew = 0.5;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString addressOf(const BrokerLine& line) {
    const auto& info = line.broker.info;
    return format::visible(QString::fromStdString(info.host)) % u':' % QString::number(info.port);
}

Cell roleCell(const BrokerLine& line) {
    switch (line.role) {
    case Role::Leader:
        return models::textCell(Words::tr("leader"), Tone::Text);
    case Role::Controller:
        return models::textCell(Words::tr("controller"), Tone::Text);
    case Role::Voter:
        return models::textCell(Words::tr("voter"), Tone::Text2);
    case Role::Observer:
        return models::textCell(Words::tr("observer"), Tone::Text2);
    case Role::None:
        break;
    }
    return models::kindCell(CellKind::Unknown);
}

Cell skewCell(std::optional<double> skew) {
    if (!skew) return models::kindCell(CellKind::Unknown);
    const double percent = *skew * 100;
    const QString sign = percent > 0.05 ? QStringLiteral("+") : QString();
    const Tone tone = std::abs(*skew) >= kMuchSkew ? Tone::Warn : Tone::Text;
    Cell cell = models::figureCell(sign % QLocale().toString(percent, 'f', 1) % QStringLiteral(" %"), tone,
                                   std::clamp(0.5 + *skew / kWholeSkew / 2, 0.0, 1.0));
    cell.centred = true;
    return cell;
}

SortKey skewKey(std::optional<double> skew) {
    return skew ? SortKey(*skew) : SortKey();
}

Cell laggingCell(const BrokerLine& line) {
    return models::figureCell(format::count(line.lagging), line.lagging > 0 ? Tone::Warn : Tone::Text3);
}

QString sizeTip(const BrokerLine& line) {
    if (line.broker.dirs_error) return errorText(*line.broker.dirs_error);
    const auto size = line.broker.size();
    if (!size) return {};
    return Words::tr("%1 in %Ln log director(ies), all replicas counted", nullptr, int(line.broker.dirs.size()))
        .arg(format::exactBytes(*size));
}

Cell sizeCell(const BrokerLine& line) {
    if (!line.asked) return models::kindCell(CellKind::Loading);
    return optionalFigure(line.broker.size(), format::bytes);
}

Cell releaseCell(const BrokerLine& line) {
    if (!line.asked) return models::kindCell(CellKind::Loading);
    if (!line.broker.release) return models::kindCell(CellKind::Unknown);
    return models::textCell(QString::fromStdString(net::to_string(*line.broker.release)), Tone::Text2);
}

QString rackOf(const BrokerLine& line) {
    return format::visible(QString::fromStdString(line.broker.info.rack.value_or("")));
}

QString stateTip(const BrokerLine& line) {
    if (line.broker.reach_error) return errorText(*line.broker.reach_error);
    for (const admin::LogDirSummary& dir : line.broker.dirs) {
        if (dir.error) return errorText(*dir.error);
    }
    return line.controls() ? Words::tr("Controller") : QString();
}

// The crown stands in the controller's own row, which the role's column may have no room for.
Cell stateCell(const BrokerLine& line) {
    Cell cell = brokerState(line);
    if (line.controls()) cell.badge = style::Icon::Controller;
    return cell;
}

using Tip = std::function<QString(const BrokerLine&)>;

models::RowColumn column(models::Column head, std::function<Cell(const BrokerLine&)> cell,
                         std::function<SortKey(const BrokerLine&)> key, Tip tip = {}) {
    return models::column<BrokerLine>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

models::RowColumn countColumn(const char* id, const QString& title, int BrokerLine::* member) {
    return column(
        dataColumn(id, title, 76),
        [member](const BrokerLine& line) { return models::figureCell(format::count(line.*member)); },
        [member](const BrokerLine& line) -> SortKey { return qint64(line.*member); });
}

models::RowColumn skewColumn(const char* id, const QString& title, const QString& tip,
                             std::optional<double> BrokerLine::* member) {
    models::Column head = dataColumn(id, title, 116);
    head.trail = 48;
    head.toolTip = tip;
    return column(
        head, [member](const BrokerLine& line) { return skewCell(line.*member); },
        [member](const BrokerLine& line) { return skewKey(line.*member); });
}

// Who it is: number, state, address, rack.
void addNames(std::vector<models::RowColumn>& columns) {
    models::Column id = dataColumn("id", Words::tr("Id"), 52);
    id.fixed = true;
    id.least = 40;
    columns.push_back(column(
        id, [](const BrokerLine& line) { return idCell(base::number(line.broker.info.id)); },
        [](const BrokerLine& line) -> SortKey { return qint64(base::number(line.broker.info.id)); }));
    models::Column state = dataColumn("state", Words::tr("State"), 140, false);
    state.least = 84;
    columns.push_back(
        column(state, stateCell, [](const BrokerLine& line) -> SortKey { return brokerState(line).text; }, stateTip));
    columns.push_back(column(
        nameColumn("address", Words::tr("Address"), 160),
        [](const BrokerLine& line) { return models::textCell(addressOf(line)); },
        [](const BrokerLine& line) -> SortKey { return addressOf(line); }));
    models::Column rack = dataColumn("rack", Words::tr("Rack"), 72, false);
    rack.yields = 2;
    columns.push_back(column(
        rack,
        [](const BrokerLine& line) {
            return rackOf(line).isEmpty() ? models::kindCell(CellKind::Unknown)
                                          : models::textCell(rackOf(line), Tone::Text2);
        },
        [](const BrokerLine& line) -> SortKey { return rackOf(line); }));
}

// What it stores.
void addSizes(std::vector<models::RowColumn>& columns) {
    models::Column size = dataColumn("size", Words::tr("Size"), 96);
    size.toolTip = Words::tr("Bytes in its log directories");
    columns.push_back(
        column(size, sizeCell, [](const BrokerLine& line) { return optionalKey(line.broker.size()); }, sizeTip));
    columns.push_back(skewColumn("sizeSkew", Words::tr("Skew"), Words::tr("Its bytes against the mean of all brokers"),
                                 &BrokerLine::sizeSkew));
    columns.back().head.yields = 1;
    models::Column disk = dataColumn("disk", Words::tr("Disk"), 116);
    disk.trail = 64;
    disk.least = 92;
    disk.toolTip = Words::tr("The used share of the volumes of its log directories");
    columns.push_back(column(
        disk, [](const BrokerLine& line) { return usedCell(line.diskUsed()); },
        [](const BrokerLine& line) { return skewKey(line.diskUsed()); }));
}

// Each line on a scale of its own, from 0, as in the table of topics.
Cell bytesCell(const BrokerLine& line) {
    if (!line.bytesIn) return models::kindCell(CellKind::Unknown);
    Cell cell = models::figureCell(format::byteRate(*line.bytesIn));
    if (!line.course) return cell;
    cell.series = sparkOf(std::vector<double>(line.course->begin(), line.course->end()));
    return cell;
}

QString bytesTip(const BrokerLine& line) {
    if (line.bytesError) return errorText(*line.bytesError);
    if (!line.bytesIn) return Words::tr("Two looks at the log sizes are needed before a rate is known.");
    return Words::tr("Growth of the logs that it leads, between the last two looks");
}

// What comes to it from producers; what it copies from other leaders would count everything again.
models::RowColumn bytesInColumn() {
    models::Column head = dataColumn("bytesIn", Words::tr("Bytes in"), 164);
    head.trail = 62;
    head.yields = 2;
    head.toolTip = Words::tr("Bytes a second, estimated from the sizes of the logs that it leads while connected. What "
                             "retention, compaction or deletion took away hides as much; what goes out, no broker "
                             "tells.");
    return column(
        head, bytesCell, [](const BrokerLine& line) { return line.bytesIn ? SortKey(*line.bytesIn) : SortKey(); },
        bytesTip);
}

} // namespace

Cell usedCell(std::optional<double> used) {
    if (!used) return models::kindCell(CellKind::Unknown);
    Cell cell = models::figureCell(format::percent(*used), *used >= kFullSoon ? Tone::Warn : Tone::Text, *used);
    cell.tracked = true;
    return cell;
}

Cell brokerState(const BrokerLine& line) {
    using style::StateShape;
    if (line.broker.info.fenced) return models::stateCell(StateShape::Square, Words::tr("fenced"), Tone::Err);
    if (!line.listed || line.broker.reach_error)
        return models::stateCell(StateShape::Square, Words::tr("not reachable"), Tone::Err);
    const auto& dirs = line.broker.dirs;
    if (std::ranges::any_of(dirs, [](const auto& dir) { return dir.error.has_value(); }))
        return models::stateCell(StateShape::Square, Words::tr("log dir failed"), Tone::Err);
    if (std::ranges::any_of(dirs, [](const auto& dir) { return usedOf(dir).value_or(0) >= kFullSoon; }))
        return models::stateCell(StateShape::Triangle, Words::tr("log dir full soon"), Tone::Warn);
    return models::stateCell(StateShape::Disc, Words::tr("up"));
}

std::vector<models::RowColumn> brokerColumns() {
    std::vector<models::RowColumn> columns;
    addNames(columns);
    columns.push_back(countColumn("leaders", Words::tr("Leaders"), &BrokerLine::leaders));
    columns.push_back(skewColumn("leaderSkew", Words::tr("Leader skew"),
                                 Words::tr("Its leaders against the mean of all brokers"), &BrokerLine::leaderSkew));
    // The strip above says how uneven it is; which broker it is, whoever wants to know can ask for.
    columns.back().head.visible = false;
    columns.push_back(countColumn("replicas", Words::tr("Replicas"), &BrokerLine::replicas));
    columns.back().head.yields = 1;
    models::Column lagging = dataColumn("lagging", Words::tr("Lagging"), 76);
    lagging.toolTip = Words::tr("Its replicas that are not in sync");
    columns.push_back(
        column(lagging, laggingCell, [](const BrokerLine& line) -> SortKey { return qint64(line.lagging); }));
    addSizes(columns);
    columns.push_back(bytesInColumn());
    models::Column release = dataColumn("release", Words::tr("Release"), 76, false);
    release.yields = 4;
    release.toolTip = Words::tr("By the level of metadata and the APIs that it supports; ≥: this one, or a later one");
    columns.push_back(column(release, releaseCell, [](const BrokerLine& line) -> SortKey {
        return QString::fromStdString(line.broker.release.value_or(net::Release{}).name);
    }));
    models::Column role = dataColumn("role", Words::tr("Quorum"), 100, false);
    role.yields = 3;
    columns.push_back(column(role, roleCell, [](const BrokerLine& line) -> SortKey { return qint64(line.role); }));
    return columns;
}

} // namespace odradek::views
