// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RowTable.h"

#include "ui/style/Metrics.h"
#include "ui/widgets/EmptyState.h"

#include <algorithm>

namespace odradek::views {

RowTable::RowTable(std::vector<models::RowColumn> columns, models::RowModel::KeyOf keyOf, const QString& name,
                   QWidget* parent)
    : TableView(parent),
      model_(new models::RowModel(std::move(columns), std::move(keyOf), this)),
      source_(new models::RowSource(model_, this)),
      empty_(new widgets::EmptyState) {
    setSource(source_);
    setEmptyWidget(empty_);
    setAccessibleName(name);
}

RowTable::~RowTable() {
    // Who listens must not hear that the rows have gone. Its end is told all the same: screen readers wait for that.
    disconnect(this, &TableView::currentRowChanged, nullptr, nullptr);
    disconnect(this, &TableView::selectionChanged, nullptr, nullptr);
    disconnect(this, &TableView::followingChanged, nullptr, nullptr);
    setSource(nullptr);
}

bool RowTable::goTo(const QString& key) {
    const int line = model_->find(key);
    if (line < 0) return false;
    setCurrentRow(source_->viewRow(line));
    return true;
}

int RowTable::heightOf(int rows) const {
    const int height = style::metric::kTableHead + rows * style::metric::kTableRow;
    return style::scaled(height) + 2 * frameWidth() + 1;
}

int RowTable::wholeHeight() const {
    return heightOf(std::max(1, model_->rowCount()));
}

void RowTable::fitHeight(int most) {
    setFixedHeight(heightOf(std::clamp(model_->rowCount(), 1, most)));
}

} // namespace odradek::views
