// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TableSource.h"

#include <algorithm>

namespace odradek::models {

RowKind TableSource::rowKind(qint64) const {
    return RowKind::Normal;
}

RowNote TableSource::rowNote(qint64) const {
    return {};
}

qint64 TableSource::groupRow(qint64) const {
    return -1;
}

style::Icon TableSource::gutterIcon(qint64) const {
    return style::Icon::None;
}

QString TableSource::gutterWord(qint64) const {
    return {};
}

bool TableSource::hasGutter() const {
    return false;
}

QString TableSource::toolTip(qint64, int) const {
    return {};
}

void TableSource::sort(int, Qt::SortOrder) {}

QString TableSource::copyText(qint64 row, int column) const {
    return cellText(cell(row, column));
}

void TableSource::addObserver(TableObserver* observer) {
    if (std::ranges::find(observers_, observer) == observers_.end()) observers_.push_back(observer);
}

void TableSource::removeObserver(TableObserver* observer) {
    std::erase(observers_, observer);
}

void TableSource::notify(const std::function<void(TableObserver&)>& call) const {
    const std::vector<TableObserver*> copy = observers_;
    for (TableObserver* observer : copy)
        if (std::ranges::find(observers_, observer) != observers_.end()) call(*observer);
}

} // namespace odradek::models
