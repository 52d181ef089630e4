// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowSource.h"

namespace odradek::models {

RowSource::RowSource(RowModel* model, QObject* parent) : QObject(parent), model_(model) {
    readColumns();
    connect(model, &RowModel::shownMoved, this, &RowSource::moved);
    connect(model, &RowModel::columnsReplaced, this, [this] {
        readColumns();
        layOut();
        notify([](TableObserver& observer) { observer.columnsChanged(); });
        notify([](TableObserver& observer) { observer.rowsReset(); });
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { changed(from.row(), to.row()); });
}

void RowSource::readColumns() {
    heads_.clear();
    for (const RowColumn& column : model_->rowColumns())
        heads_.push_back(column.head);
}

void RowSource::setGrouping(GroupOf groupOf, GroupDetail detail) {
    groupOf_ = std::move(groupOf);
    groupDetail_ = std::move(detail);
    layOut();
    notify([](TableObserver& observer) { observer.rowsReset(); });
}

void RowSource::setGutter(GutterOf gutter, const QString& word) {
    gutter_ = std::move(gutter);
    gutterWord_ = word;
    notify([](TableObserver& observer) { observer.columnsChanged(); });
}

void RowSource::layOut() {
    groups_.clear();
    lines_.clear();
    headLine_.clear();
    lineOf_.clear();
    if (!groupOf_ || !model_) return;
    const int count = model_->rowCount();
    QHash<QString, size_t> known;
    for (int i = 0; i < count; ++i) {
        const QString title = groupOf_(model_->row(i).get());
        const auto place = known.constFind(title);
        const bool fresh = place == known.cend();
        const size_t group = fresh ? groups_.size() : *place;
        if (fresh) known.insert(title, group);
        if (fresh) groups_.push_back({title, {}, {}});
        groups_[group].rows.push_back(i);
    }
    lineOf_.assign(size_t(count), -1);
    for (size_t g = 0; g < groups_.size(); ++g) {
        const auto head = qint64(lines_.size());
        lines_.push_back(-1 - int(g));
        headLine_.push_back(head);
        std::vector<const void*> members;
        for (const int row : groups_[g].rows) {
            lineOf_[size_t(row)] = qint64(lines_.size());
            lines_.push_back(row);
            headLine_.push_back(head);
            members.push_back(model_->row(row).get());
        }
        if (groupDetail_) groups_[g].detail = groupDetail_(members);
    }
}

void RowSource::moved(const std::vector<int>& map) {
    const std::vector<int> oldLines = lines_;
    layOut();
    const RowMap lines = [&](qint64 row) -> qint64 {
        const int old = oldLines.empty() ? int(row) : oldLines[size_t(row)];
        if (old < 0 || old >= int(map.size()) || map[size_t(old)] < 0) return -1;
        return viewRow(map[size_t(old)]);
    };
    notify([&](TableObserver& observer) { observer.rowsMoved(lines); });
}

void RowSource::changed(int first, int last) {
    if (!groupOf_) {
        notify([=](TableObserver& observer) { observer.rowsChanged(first, last); });
        return;
    }
    // A changed row may belong elsewhere now, and the words of its head may differ.
    std::vector<int> same(size_t(model_->rowCount()));
    for (size_t i = 0; i < same.size(); ++i)
        same[i] = int(i);
    moved(same);
}

int RowSource::modelRow(qint64 row) const {
    if (!groupOf_) return int(row);
    // No row is the current one where nothing is chosen.
    return row < 0 || row >= qint64(lines_.size()) ? -1 : qMax(-1, lines_[size_t(row)]);
}

qint64 RowSource::viewRow(int modelRow) const {
    if (!groupOf_) return modelRow;
    return modelRow < 0 || modelRow >= int(lineOf_.size()) ? -1 : lineOf_[size_t(modelRow)];
}

qint64 RowSource::rowCount() const {
    if (!model_) return 0;
    return groupOf_ ? qint64(lines_.size()) : model_->rowCount();
}

Cell RowSource::cell(qint64 row, int column) const {
    const int index = modelRow(row);
    return index < 0 ? Cell() : model_->rowColumns()[size_t(column)].cell(model_->row(index).get());
}

RowKind RowSource::rowKind(qint64 row) const {
    return modelRow(row) < 0 ? RowKind::Group : RowKind::Normal;
}

RowNote RowSource::rowNote(qint64 row) const {
    if (!groupOf_ || lines_[size_t(row)] >= 0) return {};
    const Group& group = groups_[size_t(-1 - lines_[size_t(row)])];
    return {style::Icon::None, group.title, group.detail};
}

qint64 RowSource::groupRow(qint64 row) const {
    return groupOf_ ? headLine_[size_t(row)] : -1;
}

style::Icon RowSource::gutterIcon(qint64 row) const {
    const int index = modelRow(row);
    return gutter_ && index >= 0 ? gutter_(model_->row(index).get()) : style::Icon::None;
}

QString RowSource::gutterWord(qint64 row) const {
    return gutterIcon(row) == style::Icon::None ? QString() : gutterWord_;
}

QString RowSource::toolTip(qint64 row, int column) const {
    const int index = modelRow(row);
    const RowColumn& source = model_->rowColumns()[size_t(column)];
    return index >= 0 && source.toolTip ? source.toolTip(model_->row(index).get()) : QString();
}

void RowSource::sort(int column, Qt::SortOrder order) {
    model_->sort(column, order);
}

} // namespace odradek::models
