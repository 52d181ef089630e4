// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/FakeSource.h"

namespace odradek::testing {

FakeSource::FakeSource(qint64 rows) : rows_(rows) {
    models::Column name;
    name.id = QStringLiteral("name");
    name.title = QStringLiteral("Name");
    name.fixed = true;
    models::Column size;
    size.id = QStringLiteral("size");
    size.title = QStringLiteral("Size");
    size.right = size.mono = true;
    models::Column value;
    value.id = QStringLiteral("value");
    value.title = QStringLiteral("Value");
    value.stretch = true;
    columns_ = {name, size, value};
}

models::Cell FakeSource::cell(qint64 row, int column) const {
    ++asked;
    const qint64 number = first_ + (reversed_ ? rows_ - 1 - row : row);
    if (column == 0) return models::textCell(QStringLiteral("row-%1").arg(number));
    if (column == 1) return models::figureCell(QString::number(number * 2));
    return models::textCell(QStringLiteral("a\tb\nc"));
}

models::RowKind FakeSource::rowKind(qint64 row) const {
    return row == gapRow ? models::RowKind::Gap : models::RowKind::Normal;
}

models::RowNote FakeSource::rowNote(qint64) const {
    return {style::Icon::Control, QStringLiteral("2 control records"), {}};
}

QString FakeSource::toolTip(qint64, int) const {
    return {};
}

void FakeSource::sort(int column, Qt::SortOrder order) {
    sortedBy = column;
    sortedTo = order;
}

void FakeSource::append(qint64 count) {
    rows_ += count;
    notify([count](models::TableObserver& observer) { observer.rowsAppended(count); });
}

void FakeSource::evict(qint64 count) {
    rows_ -= count;
    first_ += count;
    notify([count](models::TableObserver& observer) { observer.rowsEvicted(count); });
}

void FakeSource::reverse() {
    reversed_ = !reversed_;
    const qint64 last = rows_ - 1;
    notify([last](models::TableObserver& observer) { observer.rowsMoved([last](qint64 row) { return last - row; }); });
}

} // namespace odradek::testing
