// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicSelection.h"

#include "ui/models/RowSource.h"
#include "ui/views/TopicLines.h"
#include "ui/widgets/TableView.h"

namespace odradek::views {

QStringList selectedTopics(const widgets::TableView& table) {
    QStringList names;
    const auto* source = dynamic_cast<const models::RowSource*>(table.source());
    if (source == nullptr) return names;
    const auto add = [&](qint64 row) {
        const int line = row < 0 || row >= table.rowCount() ? -1 : source->modelRow(row);
        if (line >= 0) names.append(source->model()->rowAs<TopicLine>(line).name);
    };
    for (const auto& range : table.selection().ranges())
        for (qint64 row = range.first; row <= range.last; ++row)
            add(row);
    if (names.isEmpty()) add(table.currentRow());
    return names;
}

} // namespace odradek::views
