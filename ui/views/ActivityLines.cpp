// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActivityLines.h"

#include "ui/models/Format.h"
#include "ui/models/TimeFormat.h"

#include <QCoreApplication>
#include <QDateTime>

namespace odradek::views {
namespace {

using models::Activity;
using models::ActivityState;
using models::Cell;
using models::Column;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString stateWord(ActivityState state) {
    switch (state) {
    case ActivityState::Running:
        return Words::tr("running");
    case ActivityState::Held:
        return Words::tr("held");
    case ActivityState::Done:
        return Words::tr("done");
    case ActivityState::Partly:
        return Words::tr("in part");
    case ActivityState::Failed:
        return Words::tr("failed");
    case ActivityState::Cancelled:
        return Words::tr("cancelled");
    }
    return {};
}

style::Icon stateIcon(ActivityState state) {
    switch (state) {
    case ActivityState::Running:
        return style::Icon::Play;
    case ActivityState::Held:
        return style::Icon::Pause;
    case ActivityState::Done:
        return style::Icon::Ok;
    case ActivityState::Partly:
    case ActivityState::Cancelled:
        return style::Icon::Warning;
    case ActivityState::Failed:
        return style::Icon::Error;
    }
    return style::Icon::None;
}

qint64 took(const Activity& activity) {
    return activity.endedMs > 0 ? activity.endedMs - activity.begunMs : -1;
}

/// When it began, in full; not "4 s ago", which would have to be repainted.
QString begun(const Activity& activity) {
    return models::TimeFormat::instance().dateTime(activity.begunMs, QDateTime::currentMSecsSinceEpoch());
}

Cell actionCell(const Activity& activity) {
    Cell cell = models::stateCell(style::StateShape::None, activity.action);
    cell.icon = activity.icon;
    return cell;
}

// Environment and connection are read together.
Cell clusterCell(const Activity& activity) {
    Cell cell = models::kindCell(models::CellKind::Environment);
    cell.environment = activity.environment;
    cell.text = format::visible(activity.cluster);
    cell.tone = Tone::Text2;
    return cell;
}

/// How narrow a column of words becomes where there is no room.
constexpr int kLeastWords = 120;

Column head(const QString& id, const QString& title, int width, int least = 0) {
    Column column;
    column.least = least;
    column.id = id;
    column.title = title;
    column.width = width;
    return column;
}

Column timeHead() {
    Column column = head(QStringLiteral("time"), Words::tr("Time"), 110);
    column.unit = models::TimeFormat::instance().word();
    column.mono = true;
    column.fixed = true;
    return column;
}

Column tookHead() {
    Column column = head(QStringLiteral("took"), Words::tr("Took"), 88);
    column.yields = 1;
    column.right = true;
    column.mono = true;
    return column;
}

Column targetHead() {
    Column column = head(QStringLiteral("target"), Words::tr("Target"), 200, kLeastWords);
    column.mono = true;
    column.middle = true;
    return column;
}

Column outcomeHead() {
    Column column = head(QStringLiteral("outcome"), Words::tr("Outcome"), 236, kLeastWords);
    column.stretch = true;
    return column;
}

} // namespace

Cell outcomeCell(const Activity& activity) {
    const bool open = activity.endedMs == 0;
    QString words = open ? activity.facts : activity.outcome;
    if (words.isEmpty()) words = stateWord(activity.state);
    Cell cell = models::stateCell(style::StateShape::None, format::visible(words));
    cell.icon = stateIcon(activity.state);
    cell.tone = Tone::Text2;
    if (activity.state == ActivityState::Done) cell.iconTone = Tone::Ok;
    if (activity.state == ActivityState::Cancelled) cell.iconTone = Tone::Warn;
    if (activity.state == ActivityState::Partly) cell.tone = Tone::Warn;
    if (activity.state == ActivityState::Failed) cell.tone = Tone::Err;
    return cell;
}

std::vector<models::RowColumn> activityColumns() {
    using Text = std::function<QString(const Activity&)>;
    const auto words = [](const Column& column, const Text& text) {
        return models::column<Activity>(
            column, [text](const Activity& row) { return models::textCell(format::visible(text(row))); },
            [text](const Activity& row) { return SortKey(text(row)); });
    };
    std::vector<models::RowColumn> columns;
    columns.push_back(models::column<Activity>(
        timeHead(),
        [](const Activity& row) {
            const auto& times = models::TimeFormat::instance();
            return models::textCell(times.time(row.begunMs, QDateTime::currentMSecsSinceEpoch()), Tone::Text2);
        },
        // Two in one millisecond stay in their order.
        [](const Activity& row) { return SortKey(qint64(row.id)); },
        [](const Activity& row) {
            return models::TimeFormat::instance().all(row.begunMs, QDateTime::currentMSecsSinceEpoch());
        }));
    columns.push_back(models::column<Activity>(head(QStringLiteral("action"), Words::tr("Action"), 216, kLeastWords),
                                               actionCell, [](const Activity& row) { return SortKey(row.action); }));
    columns.push_back(words(targetHead(), [](const Activity& row) { return row.target; }));
    columns.push_back(models::column<Activity>(head(QStringLiteral("cluster"), Words::tr("Cluster"), 164, kLeastWords),
                                               clusterCell, [](const Activity& row) { return SortKey(row.cluster); }));
    columns.push_back(
        models::column<Activity>(outcomeHead(), outcomeCell, [](const Activity& row) { return SortKey(row.outcome); }));
    Column deed = head(QStringLiteral("deed"), Words::tr("Revert"), 132);
    deed.yields = 2;
    columns.push_back(models::column<Activity>(deed, deedCell, [](const Activity& row) {
        return SortKey(qint64(!row.offer.isEmpty()) * 2 + qint64(row.revertedBy != 0));
    }));
    columns.push_back(models::column<Activity>(
        tookHead(),
        [](const Activity& row) {
            return took(row) < 0 ? models::kindCell(models::CellKind::Unknown)
                                 : models::figureCell(format::duration(took(row)), Tone::Text2);
        },
        [](const Activity& row) { return took(row) < 0 ? SortKey() : SortKey(took(row)); }));
    return columns;
}

QString activityKey(const void* activity) {
    return QString::number(static_cast<const Activity*>(activity)->id);
}

Cell deedCell(const Activity& activity) {
    const bool reverted = activity.offer.isEmpty() && activity.revertedBy != 0;
    Cell cell = models::stateCell(style::StateShape::None, reverted ? Words::tr("Reverted") : activity.offer,
                                  reverted ? Tone::Text2 : Tone::Accent);
    if (reverted) cell.icon = style::Icon::Check;
    if (!activity.offer.isEmpty()) cell.icon = style::Icon::Undo;
    return cell;
}

QString activityDay(const Activity& activity, qint64 now) {
    const auto& times = models::TimeFormat::instance();
    const qint64 ago = times.day(now) - times.day(activity.begunMs);
    const QString date = times.date(activity.begunMs);
    if (ago == 0) return Words::tr("Today, %1").arg(date);
    return ago == 1 ? Words::tr("Yesterday, %1").arg(date) : date;
}

QString activityText(const Activity& activity) {
    QStringList lines{activity.target.isEmpty() ? activity.action : activity.action % u' ' % activity.target,
                      Words::tr("Cluster: %1").arg(activity.cluster), Words::tr("Began: %1").arg(begun(activity))};
    if (took(activity) >= 0) lines.append(Words::tr("Took: %1").arg(format::duration(took(activity))));
    lines.append(Words::tr("Outcome: %1").arg(outcomeCell(activity).text));
    if (!activity.details.isEmpty()) lines.append(activity.details);
    return lines.join(u'\n');
}

} // namespace odradek::views
