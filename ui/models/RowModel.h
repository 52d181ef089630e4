// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/models/Column.h"

#include <functional>
#include <memory>
#include <QAbstractTableModel>
#include <QHash>
#include <variant>

namespace odradek::models {

/// What a column sorts by; monostate (not known) comes last in both directions. A model sorts words without regard to
/// case.
using SortKey = std::variant<std::monostate, qint64, double, QString>;

/// Orders two sort keys of one column: negative, zero, positive. Not-known is greater than everything.
int compareKeys(const SortKey& a, const SortKey& b);

/// A row: an immutable snapshot that others may hold on to. What it points to is known to the columns alone.
using Row = std::shared_ptr<const void>;

/// A column of a RowModel: its head and how to read a row. Build them with `column<T>()`.
struct RowColumn {
    Column head;
    std::function<Cell(const void*)> cell;
    std::function<SortKey(const void*)> sortKey;
    std::function<QString(const void*)> toolTip; ///< may be empty
};

/// A column over rows of type T, read by three functions of `const T&`.
template <class T>
RowColumn column(Column head, std::function<Cell(const T&)> cell, std::function<SortKey(const T&)> sortKey,
                 std::function<QString(const T&)> toolTip = {}) {
    RowColumn result;
    result.head = std::move(head);
    result.cell = [cell = std::move(cell)](const void* row) {
        return cell(*static_cast<const T*>(row));
    };
    result.sortKey = [key = std::move(sortKey)](const void* row) {
        return key(*static_cast<const T*>(row));
    };
    if (toolTip)
        result.toolTip = [tip = std::move(toolTip)](const void* row) {
            return tip(*static_cast<const T*>(row));
        };
    return result;
}

/// A table whose bookkeeping is written once: columns are a list, rows are snapshots, sort and filter are one
/// permutation of indexes, and a refresh is merged by key, so that selection and place survive. For lists up to some
/// 100,000 rows. GUI thread.
class RowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What names a row over refreshes: unique in a table.
    using KeyOf = std::function<QString(const void*)>;
    /// Whether a row is shown.
    using Filter = std::function<bool(const void*)>;

    /// A model over these columns; rows come by setRows.
    RowModel(std::vector<RowColumn> columns, KeyOf keyOf, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    QModelIndex parent(const QModelIndex& child) const final;
    using QObject::parent;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    /// Takes all rows anew: those with a known key change in place, others come and go.
    void setRows(std::vector<Row> rows);
    /// The same for rows of one type.
    template <class T>
    void setRowsOf(std::vector<std::shared_ptr<const T>> rows) {
        setRows(std::vector<Row>(std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end())));
    }
    /// Shows only what the filter lets through; an empty one shows all.
    void setFilter(Filter filter);
    /// Replaces the columns (a JSON path became one); the rows stay, the order is that of arrival.
    void setColumns(std::vector<RowColumn> columns);

    /// Rows with those that the filter hides.
    int totalCount() const { return int(rows_.size()); }
    /// A shown row's snapshot.
    const Row& row(int shown) const { return rows_[shown_[size_t(shown)]]; }
    /// A shown row as its type.
    template <class T>
    const T& rowAs(int shown) const {
        return *static_cast<const T*>(row(shown).get());
    }
    /// The shown row with a key, −1 when there is none.
    int find(const QString& key) const;
    /// The key of a shown row.
    QString key(int shown) const { return keyOf_(row(shown).get()); }
    /// The key of a snapshot.
    QString keyOf(const void* row) const { return keyOf_(row); }
    /// The columns.
    const std::vector<RowColumn>& rowColumns() const { return columns_; }
    /// The column sorted by, −1 for the order of arrival.
    int sortColumn() const { return sortColumn_; }
    /// The direction of the sort.
    Qt::SortOrder sortOrder() const { return sortOrder_; }

    /// An empty text when the permutation is sound, else what is wrong; for tests.
    QString verify() const;

Q_SIGNALS:
    /// Shown rows moved, came or went; entry i is where the row that was i is now, −1 where it is gone. After the
    /// model's own signals.
    void shownMoved(const std::vector<int>& map);
    /// The columns were replaced; after the model's reset.
    void columnsReplaced();

private:
    using Index = quint32;
    // Where each row in rows_ (by index) is in the next rows_, −1 for none.
    using Places = std::vector<qint64>;

    bool isSame(const Row& before, const Row& now) const;
    Places placesIn(const std::vector<Row>& rows) const;
    void placeMiddle(Places& places, const std::vector<Row>& rows, size_t head, size_t tail) const;
    bool keepsOrder(const std::vector<Row>& rows) const;
    std::vector<Index> sorted(const std::vector<Row>& rows) const;
    std::vector<Index> filtered(const std::vector<Row>& rows, const std::vector<Index>& order) const;
    void rearrange(std::vector<Index> order);
    void become(std::vector<Row> rows, std::vector<Index> order, const Places& places);
    void becomeByReset(std::vector<Row>&& rows, std::vector<Index>&& wanted);
    std::vector<bool> becomeByRanges(std::vector<Row>&& rows, const std::vector<Index>& wanted, const Places& places,
                                     const std::vector<int>& map);
    void removeGone(const std::vector<int>& map);
    void reorder(const std::vector<int>& targets);
    void insertNew(const std::vector<Index>& wanted);
    void tellChanged(const std::vector<bool>& changed);

    std::vector<RowColumn> columns_;
    KeyOf keyOf_;
    Filter filter_;
    std::vector<Row> rows_;    // in order of arrival
    std::vector<Index> order_; // all indexes into rows_, sorted: a key stroke in a filter sorts nothing
    std::vector<Index> shown_; // those of them that the filter lets through
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace odradek::models
