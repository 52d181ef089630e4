// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowModel.h"

#include "ui/models/CellSpeech.h"

#include <algorithm>
#include <numeric>

namespace odradek::models {
namespace {

// A change that tears the list into more pieces than this is told as a reset: each piece costs a move of all rows
// behind it, and every attached view a turn of its own.
constexpr int kMostRanges = 256;

int threeWay(auto a, auto b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

int rangesOf(const std::vector<bool>& marked) {
    int ranges = 0;
    bool before = false;
    for (const bool mark : marked) {
        if (mark && !before) ++ranges;
        before = mark;
    }
    return ranges;
}

SortKey foldedKey(SortKey key) {
    if (auto* text = std::get_if<QString>(&key)) *text = text->toCaseFolded();
    return key;
}

} // namespace

int compareKeys(const SortKey& a, const SortKey& b) {
    // Not known sorts behind everything, so the alternative's index is turned round.
    if (a.index() != b.index()) return threeWay(a.index() == 0, b.index() == 0);
    if (const auto* text = std::get_if<QString>(&a)) return text->compare(*std::get_if<QString>(&b));
    if (const auto* whole = std::get_if<qint64>(&a)) return threeWay(*whole, *std::get_if<qint64>(&b));
    if (const auto* real = std::get_if<double>(&a)) return threeWay(*real, *std::get_if<double>(&b));
    return 0;
}

RowModel::RowModel(std::vector<RowColumn> columns, KeyOf keyOf, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)), keyOf_(std::move(keyOf)) {}

QModelIndex RowModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowModel::parent(const QModelIndex&) const {
    return {};
}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

int RowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columns_.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RowColumn& column = columns_[size_t(index.column())];
    const void* snapshot = row(index.row()).get();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column.cell(snapshot));
    case Qt::AccessibleTextRole:
        return spokenCell(column.cell(snapshot));
    case Qt::ToolTipRole:
        return column.toolTip ? column.toolTip(snapshot).toHtmlEscaped() : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column.head.right ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
    return columns_[size_t(section)].head.title;
}

std::vector<RowModel::Index> RowModel::filtered(const std::vector<Row>& rows, const std::vector<Index>& order) const {
    if (!filter_) return order;
    std::vector<Index> indexes;
    indexes.reserve(order.size());
    for (const Index i : order)
        if (filter_(rows[i].get())) indexes.push_back(i);
    return indexes;
}

std::vector<RowModel::Index> RowModel::sorted(const std::vector<Row>& rows) const {
    std::vector<Index> indexes(rows.size());
    std::iota(indexes.begin(), indexes.end(), Index{0});
    if (sortColumn_ < 0 || sortColumn_ >= columnCount()) return indexes;
    const auto& keyOfRow = columns_[size_t(sortColumn_)].sortKey;
    if (!keyOfRow) return indexes;
    // The keys are read and folded once a row, not once a comparison.
    std::vector<SortKey> keys(rows.size());
    for (const Index i : indexes)
        keys[i] = foldedKey(keyOfRow(rows[i].get()));
    const bool down = sortOrder_ == Qt::DescendingOrder;
    std::ranges::sort(indexes, [&](Index a, Index b) {
        const bool unknown = keys[a].index() == 0 || keys[b].index() == 0;
        const int order = compareKeys(keys[a], keys[b]);
        if (order == 0) return a < b; // equal rows keep the order of arrival
        return down && !unknown ? order > 0 : order < 0;
    });
    return indexes;
}

void RowModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column;
    sortOrder_ = order;
    rearrange(sorted(rows_));
}

void RowModel::setFilter(Filter filter) {
    filter_ = std::move(filter);
    rearrange(order_);
}

void RowModel::rearrange(std::vector<Index> order) {
    Places places(rows_.size());
    std::iota(places.begin(), places.end(), qint64{0});
    become(rows_, std::move(order), places);
}

void RowModel::setRows(std::vector<Row> rows) {
    if (rows == rows_) return;
    const Places places = placesIn(rows);
    std::vector<Index> order = keepsOrder(rows) ? order_ : sorted(rows);
    become(std::move(rows), std::move(order), places);
}

bool RowModel::isSame(const Row& before, const Row& now) const {
    return before == now || keyOf_(before.get()) == keyOf_(now.get());
}

// A refresh changes little: what stands in its place at the beginning and at the end is not looked up.
RowModel::Places RowModel::placesIn(const std::vector<Row>& rows) const {
    const size_t least = std::min(rows.size(), rows_.size());
    size_t head = 0;
    while (head < least && isSame(rows_[head], rows[head]))
        ++head;
    size_t tail = 0;
    while (tail < least - head && isSame(rows_[rows_.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    Places places(rows_.size(), -1);
    std::iota(places.begin(), places.begin() + qint64(head), qint64{0});
    std::iota(places.end() - qint64(tail), places.end(), qint64(rows.size() - tail));
    placeMiddle(places, rows, head, tail);
    return places;
}

// The places of the rows between the first `head` and the last `tail`.
void RowModel::placeMiddle(Places& places, const std::vector<Row>& rows, size_t head, size_t tail) const {
    if (head + tail == rows_.size()) return;
    QHash<QString, qint64> incoming;
    for (size_t i = head; i < rows.size() - tail; ++i)
        incoming.insert(keyOf_(rows[i].get()), qint64(i));
    for (size_t i = head; i < rows_.size() - tail; ++i) {
        const auto found = incoming.constFind(keyOf_(rows_[i].get()));
        if (found == incoming.cend()) continue;
        places[i] = *found;
        incoming.erase(found); // a key that stands twice must not give two rows one place
    }
}

// Whether rows that stand in for rows_ one by one sort as those do: nothing that is sorted by has changed.
bool RowModel::keepsOrder(const std::vector<Row>& rows) const {
    if (rows.size() != rows_.size() || sortColumn_ < 0 || sortColumn_ >= columnCount()) return false;
    const auto& keyOfRow = columns_[size_t(sortColumn_)].sortKey;
    if (!keyOfRow) return false;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == rows_[i]) continue;
        if (compareKeys(keyOfRow(rows[i].get()), keyOfRow(rows_[i].get())) != 0) return false;
    }
    return true;
}

void RowModel::setColumns(std::vector<RowColumn> columns) {
    beginResetModel();
    columns_ = std::move(columns);
    sortColumn_ = -1;
    order_ = sorted(rows_);
    shown_ = filtered(rows_, order_);
    endResetModel();
    Q_EMIT columnsReplaced();
}

void RowModel::become(std::vector<Row> rows, std::vector<Index> order, const Places& places) {
    std::vector<Index> wanted = filtered(rows, order);
    order_ = std::move(order);
    std::vector<int> newShown(rows.size(), -1);
    for (size_t i = 0; i < wanted.size(); ++i)
        newShown[wanted[i]] = int(i);
    std::vector<int> map(shown_.size(), -1);
    std::vector<bool> gone(shown_.size());
    std::vector<bool> fresh(wanted.size(), true);
    for (size_t i = 0; i < shown_.size(); ++i) {
        const qint64 place = places[shown_[i]];
        map[i] = place < 0 ? -1 : newShown[size_t(place)];
        gone[i] = map[i] < 0;
        if (!gone[i]) fresh[size_t(map[i])] = false;
    }
    const bool moved = !std::ranges::is_sorted(map) || wanted.size() != shown_.size() || rangesOf(gone) > 0;
    std::vector<bool> changed(rows.size());
    if (rangesOf(gone) + rangesOf(fresh) > kMostRanges)
        becomeByReset(std::move(rows), std::move(wanted));
    else
        changed = becomeByRanges(std::move(rows), wanted, places, map);
    if (moved) Q_EMIT shownMoved(map);
    // Last: a listener to shownMoved must not see rows that it does not place yet.
    tellChanged(changed);
}

void RowModel::becomeByReset(std::vector<Row>&& rows, std::vector<Index>&& wanted) {
    beginResetModel();
    rows_ = std::move(rows);
    shown_ = std::move(wanted);
    endResetModel();
}

std::vector<bool> RowModel::becomeByRanges(std::vector<Row>&& rows, const std::vector<Index>& wanted,
                                           const Places& places, const std::vector<int>& map) {
    removeGone(map);
    std::vector<bool> changed(rows.size());
    for (Index& index : shown_) {
        const auto place = Index(places[index]);
        changed[place] = rows_[index] != rows[place];
        index = place;
    }
    rows_ = std::move(rows);
    std::vector<int> targets;
    targets.reserve(shown_.size());
    for (const int target : map)
        if (target >= 0) targets.push_back(target);
    if (!std::ranges::is_sorted(targets)) reorder(targets);
    insertNew(wanted);
    return changed;
}

void RowModel::removeGone(const std::vector<int>& map) {
    for (int last = int(map.size()) - 1; last >= 0; --last) {
        if (map[size_t(last)] >= 0) continue;
        int first = last;
        while (first > 0 && map[size_t(first - 1)] < 0)
            --first;
        beginRemoveRows({}, first, last);
        shown_.erase(shown_.begin() + first, shown_.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void RowModel::reorder(const std::vector<int>& targets) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> order(targets.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int i) { return targets[size_t(i)]; });
    std::vector<Index> next(order.size());
    std::vector<int> nowAt(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        next[i] = shown_[size_t(order[i])];
        nowAt[size_t(order[i])] = int(i);
    }
    shown_ = std::move(next);
    QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : std::as_const(from))
        to.append(index(nowAt[size_t(old.row())], old.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowModel::insertNew(const std::vector<Index>& wanted) {
    for (size_t first = 0; first < wanted.size(); ++first) {
        if (first < shown_.size() && shown_[first] == wanted[first]) continue;
        // What stays has its order already: the run ends where the next row that stays begins.
        const Index stop = first < shown_.size() ? shown_[first] : Index(rows_.size());
        size_t end = first;
        while (end < wanted.size() && wanted[end] != stop)
            ++end;
        beginInsertRows({}, int(first), int(end) - 1);
        shown_.insert(shown_.begin() + qint64(first), wanted.begin() + qint64(first), wanted.begin() + qint64(end));
        endInsertRows();
        first = end;
    }
}

void RowModel::tellChanged(const std::vector<bool>& changed) {
    for (int first = 0; first < int(shown_.size()); ++first) {
        if (!changed[shown_[size_t(first)]]) continue;
        int last = first;
        while (last + 1 < int(shown_.size()) && changed[shown_[size_t(last) + 1]])
            ++last;
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        first = last;
    }
}

int RowModel::find(const QString& key) const {
    for (int i = 0; i < int(shown_.size()); ++i)
        if (keyOf_(row(i).get()) == key) return i;
    return -1;
}

QString RowModel::verify() const {
    std::vector<bool> seen(rows_.size());
    for (const Index index : shown_) {
        if (index >= rows_.size()) return QStringLiteral("an index past the rows");
        if (seen[index]) return QStringLiteral("a row shown twice");
        seen[index] = true;
    }
    return shown_ == filtered(rows_, sorted(rows_)) ? QString() : QStringLiteral("not the order of sort and filter");
}

} // namespace odradek::models
