// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DataColumns.h"
#include "ui/views/LogDirLines.h"

#include <QCoreApplication>

namespace odradek::views {
namespace {

using admin::ApiVersionRow;
using models::Cell;
using models::CellKind;
using models::SortKey;
using models::Tone;

/// Where the texts of this file are translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString nameOf(const ApiVersionRow& api) {
    return QString::fromStdString(api.name);
}

QString rangeOf(int first, int last) {
    return first == last ? QString::number(first) : QStringLiteral("%1 – %2").arg(first).arg(last);
}

Cell chosenCell(const ApiVersionRow& api) {
    if (api.chosen) return idCell(*api.chosen);
    if (!api.our_max) return models::kindCell(CellKind::Unknown);
    return iconCell(style::Icon::Warning, Words::tr("none in common"), Tone::Warn);
}

Cell ownCell(const ApiVersionRow& api) {
    if (!api.our_min || !api.our_max) return models::kindCell(CellKind::Unknown);
    return models::textCell(rangeOf(*api.our_min, *api.our_max), Tone::Text2);
}

models::RowColumn column(models::Column head, std::function<Cell(const ApiVersionRow&)> cell,
                         std::function<SortKey(const ApiVersionRow&)> key) {
    return models::column<ApiVersionRow>(std::move(head), std::move(cell), std::move(key));
}

} // namespace

std::vector<models::RowColumn> apiColumns() {
    models::Column ours = dataColumn("ours", Words::tr("This program"), 120, false);
    ours.toolTip = Words::tr("The versions that this program speaks; a dash: it never asks this");
    models::Column chosen = dataColumn("chosen", Words::tr("In use"), 140, false);
    chosen.toolTip = Words::tr("The greatest version that both speak");
    return {column(
                dataColumn("key", Words::tr("Key"), 60), [](const ApiVersionRow& api) { return idCell(api.key); },
                [](const ApiVersionRow& api) -> SortKey { return qint64(api.key); }),
            column(
                nameColumn("name", Words::tr("API"), 240),
                [](const ApiVersionRow& api) {
                    return api.name.empty() ? models::kindCell(CellKind::Unknown) : models::textCell(nameOf(api));
                },
                [](const ApiVersionRow& api) -> SortKey { return nameOf(api); }),
            column(
                dataColumn("broker", Words::tr("Broker"), 100, false),
                [](const ApiVersionRow& api) { return models::textCell(rangeOf(api.min, api.max)); },
                [](const ApiVersionRow& api) -> SortKey { return qint64(api.max); }),
            column(ours, ownCell, [](const ApiVersionRow& api) -> SortKey { return qint64(api.our_max.value_or(-1)); }),
            column(chosen, chosenCell,
                   [](const ApiVersionRow& api) -> SortKey { return qint64(api.chosen.value_or(-1)); })};
}

std::vector<models::Row> apiRows(const std::shared_ptr<const admin::BrokerDetail>& detail) {
    std::vector<models::Row> rows;
    for (const ApiVersionRow& api : detail->versions)
        rows.emplace_back(detail, &api);
    return rows;
}

QString apiKey(const void* line) {
    return QString::number(static_cast<const ApiVersionRow*>(line)->key);
}

} // namespace odradek::views
