// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DoomedRecordLines.h"

#include "ui/dialogs/DoomedTopicLines.h"
#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

#include <QCoreApplication>

namespace odradek::dialogs {
namespace {

using Line = DoomedRecordLine;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;
namespace format = models::format;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

Cell offsetCell(const Line& line, base::Offset offset, Tone tone) {
    return line.plan.error ? models::kindCell(CellKind::Unknown) : models::figureCell(format::count(offset), tone);
}

Cell countCell(const Line& line) {
    if (line.plan.error) return models::kindCell(CellKind::Unknown);
    Cell cell = models::figureCell(format::count(line.records()), line.records() > 0 ? Tone::Text : Tone::Text3);
    cell.strong = line.records() > 0;
    return cell;
}

Cell stateCell(const Line& line) {
    if (line.plan.error) return views::iconCell(style::Icon::Error, views::errorText(*line.plan.error), Tone::Err);
    if (line.result && (line.records() > 0 || !line.result->result.ok()))
        return outcomeCell(line.result->result, Words::tr("emptied"));
    return line.records() > 0 ? models::textCell({}) : models::textCell(Words::tr("empty already"), Tone::Text3);
}

QString stateTip(const Line& line) {
    if (line.result) return outcomeTip(line.result->result);
    return line.plan.error ? views::remedyText(*line.plan.error) : QString();
}

models::RowColumn column(models::Column head, std::function<Cell(const Line&)> cell,
                         std::function<SortKey(const Line&)> key, std::function<QString(const Line&)> tip = {}) {
    return models::column<Line>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

} // namespace

std::vector<models::RowColumn> doomedRecordColumns() {
    models::Column from = views::dataColumn("from", Words::tr("From"), 130);
    from.toolTip = Words::tr("The earliest offset that there is");
    models::Column before = views::dataColumn("before", Words::tr("Up to"), 130);
    before.toolTip = Words::tr("The end when this was looked at: what comes later stays");
    models::Column records = views::dataColumn("records", Words::tr("Messages"), 120);
    records.unit = QStringLiteral("≈");
    models::Column state = views::nameColumn("state", Words::tr("Outcome"), 220);
    state.mono = false;
    return {
        column(
            views::dataColumn("partition", QStringLiteral("P"), 56),
            [](const Line& line) { return views::idCell(line.plan.partition.partition); },
            [](const Line& line) -> SortKey { return qint64(line.plan.partition.partition); }),
        column(
            from, [](const Line& line) { return offsetCell(line, line.plan.begin, Tone::Text2); },
            [](const Line& line) -> SortKey { return qint64(line.plan.begin); }),
        column(
            before, [](const Line& line) { return offsetCell(line, line.plan.before, Tone::Text2); },
            [](const Line& line) -> SortKey { return qint64(line.plan.before); }),
        column(records, countCell, [](const Line& line) -> SortKey { return line.records(); }),
        column(
            state, stateCell, [](const Line& line) -> SortKey { return models::cellText(stateCell(line)); }, stateTip),
    };
}

QString doomedRecordKey(const void* line) {
    return QString::number(static_cast<const Line*>(line)->plan.partition.partition);
}

} // namespace odradek::dialogs
