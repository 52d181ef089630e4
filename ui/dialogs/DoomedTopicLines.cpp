// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DoomedTopicLines.h"

#include "ui/dialogs/ManyEnds.h"
#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FindingText.h"

#include <QCoreApplication>

namespace odradek::dialogs {
namespace {

using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// How many groups a tip names.
constexpr int kMostGroups = 20;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Cell lateFigure(const DoomedTopicLine& line, std::optional<qint64> value, QString (*write)(qint64)) {
    if (!value && !line.asked && !line.internal) return models::kindCell(CellKind::Loading);
    return views::optionalFigure(value, write);
}

Cell groupsCell(const DoomedTopicLine& line) {
    if (line.internal) return models::kindCell(CellKind::Unknown);
    if (!line.groups) return models::kindCell(CellKind::Loading);
    if (line.groups->isEmpty()) return models::textCell(QStringLiteral("0"), Tone::Text3);
    const QString first = format::visible(line.groups->constFirst());
    const QString words = line.groups->size() == 1
                              ? first
                              : Words::tr("%1 and %Ln more", nullptr, int(line.groups->size()) - 1).arg(first);
    return views::iconCell(style::Icon::Warning, words, Tone::Warn);
}

QString groupsTip(const DoomedTopicLine& line) {
    if (!line.groups || line.groups->isEmpty()) return {};
    QStringList names;
    for (const QString& group : line.groups->first(qMin<qsizetype>(line.groups->size(), kMostGroups)))
        names.append(format::visible(group));
    return Words::tr("These groups have commits in it:") % u'\n' % names.join(u'\n');
}

Cell stateCell(const DoomedTopicLine& line) {
    if (line.result) return outcomeCell(*line.result, Words::tr("deleted"));
    if (line.internal) return views::iconCell(style::Icon::Lock, Words::tr("Kafka's own: it stays"), Tone::Text2);
    if (line.gone) return models::textCell(Words::tr("not there any more"), Tone::Text3);
    return models::textCell({});
}

QString stateTip(const DoomedTopicLine& line) {
    if (line.result) return outcomeTip(*line.result);
    return line.internal ? Words::tr("Consumers and transactions depend on it.") : QString();
}

models::RowColumn column(models::Column head, std::function<Cell(const DoomedTopicLine&)> cell,
                         std::function<SortKey(const DoomedTopicLine&)> key,
                         std::function<QString(const DoomedTopicLine&)> tip = {}) {
    return models::column<DoomedTopicLine>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

} // namespace

Cell outcomeCell(const admin::WriteResult& result, const QString& done) {
    using State = admin::WriteState;
    if (result.ok()) return views::iconCell(style::Icon::Ok, done, Tone::Ok);
    if (result.state == State::Unknown)
        return views::iconCell(style::Icon::Warning, Words::tr("unknown: no answer came"), Tone::Warn);
    const QString why = result.error ? whyText(result) : Words::tr("not done");
    return views::iconCell(style::Icon::Error, why, Tone::Err);
}

QString outcomeTip(const admin::WriteResult& result) {
    QStringList lines{views::remarkText(result.remark)};
    if (result.error) lines << views::errorText(*result.error) << views::remedyText(*result.error);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::vector<models::RowColumn> doomedTopicColumns() {
    using Line = DoomedTopicLine;
    models::Column topic = views::nameColumn("topic", Words::tr("Topic"), 240);
    topic.mono = true;
    topic.middle = true;
    models::Column groups = views::dataColumn("groups", Words::tr("Groups with commits"), 160, false);
    models::Column state = views::dataColumn("state", Words::tr("Outcome"), 260, false);
    groups.mono = state.mono = false;
    models::Column messages = views::dataColumn("messages", Words::tr("Messages"), 100);
    messages.unit = QStringLiteral("≈");
    return {
        column(
            topic, [](const Line& line) { return models::textCell(format::visible(line.topic)); },
            [](const Line& line) -> SortKey { return line.topic; }),
        column(
            views::dataColumn("partitions", Words::tr("Parts"), 56),
            [](const Line& line) { return models::figureCell(format::count(line.partitions)); },
            [](const Line& line) -> SortKey { return line.partitions; }),
        column(
            messages, [](const Line& line) { return lateFigure(line, line.messages, format::count); },
            [](const Line& line) { return views::optionalKey(line.messages); }),
        column(
            views::dataColumn("size", Words::tr("Size"), 84),
            [](const Line& line) { return lateFigure(line, line.size, format::bytes); },
            [](const Line& line) { return views::optionalKey(line.size); }),
        column(
            groups, groupsCell,
            [](const Line& line) -> SortKey { return line.groups ? qint64(line.groups->size()) : qint64{-1}; },
            groupsTip),
        column(
            state, stateCell, [](const Line& line) -> SortKey { return models::cellText(stateCell(line)); }, stateTip),
    };
}

QString doomedTopicKey(const void* line) {
    return static_cast<const DoomedTopicLine*>(line)->topic;
}

} // namespace odradek::dialogs
