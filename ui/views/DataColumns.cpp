// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/DataColumns.h"

namespace odradek::views {
namespace {

/// How wide a column of names grows: on a very wide screen figures stay near the name that they belong to.
constexpr int kMostName = 720;
/// And how narrow one becomes where there is no room: names elide in their middle.
constexpr int kLeastName = 140;

} // namespace

models::Column dataColumn(const char* id, const QString& title, int width, bool right) {
    models::Column column;
    column.id = QLatin1StringView(id);
    column.title = title;
    column.width = width;
    column.right = right;
    column.mono = true;
    return column;
}

models::Column nameColumn(const char* id, const QString& title, int width) {
    models::Column column = dataColumn(id, title, width, false);
    column.stretch = true;
    column.most = kMostName;
    column.least = qMin(width, kLeastName);
    column.middle = true;
    column.fixed = true;
    return column;
}

models::Cell optionalFigure(std::optional<qint64> value, QString (*write)(qint64)) {
    return value ? models::figureCell(write(*value)) : models::kindCell(models::CellKind::Unknown);
}

models::Cell barCell(std::optional<qint64> value, QString (*write)(qint64), const BarScale& scale) {
    models::Cell cell = optionalFigure(value, write);
    if (value.value_or(0) > 0 && scale.most > 0) cell.fraction = double(*value) / double(scale.most);
    return cell;
}

models::SortKey optionalKey(std::optional<qint64> value) {
    return value ? models::SortKey(*value) : models::SortKey();
}

models::Cell iconCell(style::Icon icon, const QString& text, models::Tone tone) {
    models::Cell cell = models::textCell(text, tone);
    cell.kind = models::CellKind::State;
    cell.icon = icon;
    return cell;
}

models::Cell idCell(qint64 id) {
    return models::figureCell(QString::number(id));
}

} // namespace odradek::views
