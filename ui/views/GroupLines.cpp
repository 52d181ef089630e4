// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupLines.h"

#include "ui/models/Format.h"
#include "ui/views/DataColumns.h"
#include "ui/views/ErrorText.h"

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

bool isRefused(const GroupLine& line) {
    return line.figures && line.figures->error.has_value();
}

// Kafka allows a group without a name.
Cell nameCell(const GroupLine& line) {
    if (line.name.isEmpty()) return models::kindCell(CellKind::Empty);
    return models::textCell(line.name);
}

Cell protocolCell(const GroupLine& line) {
    const std::string* text = &line.row.protocol_type;
    if (line.figures && !line.figures->protocol.empty()) text = &line.figures->protocol;
    if (text->empty()) return models::kindCell(line.figures ? CellKind::Unknown : CellKind::Loading);
    return models::textCell(QString::fromStdString(*text), Tone::Text2);
}

Cell membersCell(const GroupLine& line) {
    if (isRefused(line)) return models::kindCell(CellKind::Unknown);
    if (!line.figures) return models::kindCell(CellKind::Loading);
    return models::figureCell(format::count(qint64(line.figures->members)));
}

// Why there is no figure, in the place of the figure: an empty cell would look like no lag.
Cell refusalCell(const base::Error& error) {
    if (isPermission(error)) return iconCell(style::Icon::NoAccess, Words::tr("No permission"), Tone::Text2);
    return iconCell(style::Icon::Warning, Words::tr("Not known"), Tone::Warn);
}

Cell lagCell(const GroupLine& line, const BarScale& scale) {
    if (!line.figures) return models::kindCell(CellKind::Loading);
    const auto& figures = *line.figures;
    if (figures.error) return refusalCell(*figures.error);
    if (figures.lagError && !figures.lag) return refusalCell(*figures.lagError);
    Cell cell = group::lagCell(line.lag(), scale);
    if (figures.lagError) cell.icon = style::Icon::Warning;
    return cell;
}

QString lagTip(const GroupLine& line) {
    if (!line.figures) return {};
    const auto& figures = *line.figures;
    for (const auto* error : {&figures.error, &figures.lagError}) {
        if (*error) return QString(errorText(**error) % QLatin1Char('\n') % remedyText(**error)).trimmed();
    }
    if (line.row.type == admin::GroupType::Share)
        return Words::tr("Share groups commit no offsets, so they have no lag");
    QString tip = Words::tr("%Ln partition(s)", nullptr, int(figures.partitions));
    if (figures.uncounted > 0) {
        tip +=
            QLatin1Char('\n') % Words::tr("%Ln of them without a commit: not counted", nullptr, int(figures.uncounted));
    }
    return tip;
}

Cell coordinatorCell(const GroupLine& line) {
    if (line.row.coordinator == base::BrokerId::None) return models::kindCell(CellKind::Unknown);
    return idCell(base::number(line.row.coordinator));
}

SortKey figureKey(const GroupLine& line, std::size_t session::GroupFigures::* figure) {
    return line.figures && !isRefused(line) ? SortKey(qint64((*line.figures).*figure)) : SortKey();
}

models::RowColumn column(models::Column head, std::function<Cell(const GroupLine&)> cell,
                         std::function<SortKey(const GroupLine&)> key,
                         std::function<QString(const GroupLine&)> tip = {}) {
    return models::column<GroupLine>(std::move(head), std::move(cell), std::move(key), std::move(tip));
}

models::Column wordColumn(const char* id, const QString& title, int width, int least) {
    models::Column head = dataColumn(id, title, width, false);
    head.least = least;
    head.mono = false;
    return head;
}

models::RowColumn lagColumn(const std::shared_ptr<const BarScale>& scale) {
    models::Column head = dataColumn("lag", Words::tr("Lag"), 152);
    head.trail = 68;
    head.toolTip = Words::tr("End − committed, summed over the partitions with a commit");
    return column(
        head, [scale](const GroupLine& line) { return lagCell(line, *scale); },
        [](const GroupLine& line) { return optionalKey(line.lag()); }, lagTip);
}

models::RowColumn partitionsColumn() {
    using session::GroupFigures;
    models::Column head = dataColumn("partitions", Words::tr("Partitions"), 84);
    head.visible = false;
    return column(
        head,
        [](const GroupLine& line) {
            if (!line.figures) return models::kindCell(CellKind::Loading);
            if (isRefused(line)) return models::kindCell(CellKind::Unknown);
            return models::figureCell(format::count(qint64(line.figures->partitions)));
        },
        [](const GroupLine& line) { return figureKey(line, &GroupFigures::partitions); });
}

} // namespace

std::optional<qint64> GroupLine::lag() const {
    if (!figures || !figures->lag) return std::nullopt;
    return qint64(*figures->lag);
}

void GroupLines::count(const GroupLine& line) {
    ++totals_.groups;
    const style::StateShape shape = group::stateShape(line.state());
    totals_.stable += int(shape == style::StateShape::Disc);
    totals_.rebalancing += int(shape == style::StateShape::HalfDisc);
    totals_.empty += int(shape == style::StateShape::Ring);
    if (!line.figures || line.figures->error) return;
    ++totals_.known;
    totals_.members += qint64(line.figures->members);
    totals_.lag += line.lag().value_or(0);
    scale_->most = std::max(scale_->most, line.lag().value_or(0));
}

std::vector<models::Row> GroupLines::update(const admin::GroupList& list, const FiguresOf& figuresOf) {
    std::vector<std::shared_ptr<const GroupLine>> lines;
    lines.reserve(list.groups.size());
    std::vector<models::Row> rows;
    rows.reserve(list.groups.size());
    totals_ = {};
    scale_->most = 0;
    auto before = lines_.cbegin();
    for (const admin::GroupRow& row : list.groups) {
        // Both are by name: what stands before this one is gone.
        while (before != lines_.cend() && (*before)->row.id < row.id)
            ++before;
        auto known = figuresOf(row.id);
        const bool same = before != lines_.cend() && (*before)->row == row && (*before)->figures == known;
        auto line =
            same ? *before
                 : std::make_shared<const GroupLine>(GroupLine{row, QString::fromStdString(row.id), std::move(known)});
        count(*line);
        rows.push_back(line);
        lines.push_back(std::move(line));
    }
    lines_ = std::move(lines);
    return rows;
}

std::vector<models::RowColumn> groupColumns(const std::shared_ptr<const BarScale>& scale) {
    using session::GroupFigures;
    models::Column coordinator = dataColumn("coordinator", Words::tr("Coordinator"), 88);
    coordinator.yields = 2;
    coordinator.toolTip = Words::tr("The broker that keeps the group");
    models::Column protocol = dataColumn("protocol", Words::tr("Protocol"), 96, false);
    protocol.yields = 1;
    protocol.toolTip = Words::tr("How partitions are shared out, or what the members speak");
    return {
        column(
            nameColumn("name", Words::tr("Name"), 180), nameCell,
            [](const GroupLine& line) -> SortKey { return line.name; },
            [](const GroupLine& line) { return format::visible(line.name); }),
        column(
            wordColumn("type", Words::tr("Type"), 80, 64),
            [](const GroupLine& line) { return models::textCell(group::typeWord(line.row.type), Tone::Text2); },
            [](const GroupLine& line) -> SortKey { return group::typeWord(line.row.type); }),
        column(
            wordColumn("state", Words::tr("State"), 148, 96),
            [](const GroupLine& line) { return group::stateCell(line.state()); },
            [](const GroupLine& line) -> SortKey { return group::stateWord(line.state()); }),
        column(protocol, protocolCell, [](const GroupLine& line) -> SortKey { return protocolCell(line).text; }),
        column(dataColumn("members", Words::tr("Members"), 72), membersCell,
               [](const GroupLine& line) { return figureKey(line, &GroupFigures::members); }),
        partitionsColumn(),
        lagColumn(scale),
        column(coordinator, coordinatorCell,
               [](const GroupLine& line) -> SortKey { return qint64(base::number(line.row.coordinator)); }),
    };
}

std::vector<models::RowColumn> readerColumns(const std::shared_ptr<const BarScale>& scale) {
    auto columns = groupColumns(scale);
    for (models::RowColumn& column : columns) {
        models::Column& head = column.head;
        if (head.id == u"members") head.toolTip = Words::tr("Members that read this topic, or subscribe to it");
        if (head.id == u"lag")
            head.toolTip = Words::tr("End − committed, summed over the partitions of this topic with a commit");
        if (head.id != u"partitions") continue;
        head.toolTip = Words::tr("Partitions of this topic with a commit or a member");
        head.visible = true;
    }
    return columns;
}

QString groupKey(const void* line) {
    return static_cast<const GroupLine*>(line)->name;
}

GroupFields fieldsOf(const GroupLine& line) {
    return {line.name, {}, line.lag(), line.figures ? qint64(line.figures->members) : 0};
}

} // namespace odradek::views
