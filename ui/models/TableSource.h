// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/Cell.h"
#include "ui/models/Column.h"

#include <functional>
#include <vector>

namespace odradek::models {

/// What a row is: a record, a hatched note over all columns (control, aborted, compacted, evicted), or the head of a
/// group, which stays at the top while its rows are in sight.
enum class RowKind : quint8 { Normal, Gap, Group };

/// The words of a gap row or a group head.
struct RowNote {
    style::Icon icon = style::Icon::None;
    QString text{};
    QString detail{}; ///< quieter, behind the text
};

/// Maps a row from before a change to where it is now, −1 where it is gone.
using RowMap = std::function<qint64(qint64)>;

/// Told by a source what became of its rows, after the fact. GUI thread.
class TableObserver {
public:
    virtual ~TableObserver() = default;
    /// `count` rows came at the end.
    virtual void rowsAppended(qint64 count) = 0;
    /// `count` rows left at the front; all others moved up by as many.
    virtual void rowsEvicted(qint64 count) = 0;
    /// Rows `first` … `last` (inclusive) show something else.
    virtual void rowsChanged(qint64 first, qint64 last) = 0;
    /// Rows moved, came or went anywhere (sort, filter, refresh).
    virtual void rowsMoved(const RowMap& map) = 0;
    /// Nothing is as it was; selection and place are lost.
    virtual void rowsReset() = 0;
    /// The list of columns differs.
    virtual void columnsChanged() = 0;
};

/// Rows for a TableView: a small list behind RowModel as well as a store of millions of messages. Nothing is kept a
/// row: cells are made when asked for. GUI thread; the observers must outlive their registration.
class TableSource {
public:
    TableSource() = default;
    virtual ~TableSource() = default;
    Q_DISABLE_COPY_MOVE(TableSource)

    /// Rows there are, all kinds counted.
    virtual qint64 rowCount() const = 0;
    /// The columns, in the order of their indexes.
    virtual const std::vector<Column>& columns() const = 0;
    /// The cell at a row and the index of a column.
    virtual Cell cell(qint64 row, int column) const = 0;
    /// What the row is.
    virtual RowKind rowKind(qint64 row) const;
    /// The words of a row that is not Normal.
    virtual RowNote rowNote(qint64 row) const;
    /// The row of the head of the group that this row belongs to, itself for a head; −1 without groups.
    virtual qint64 groupRow(qint64 row) const;
    /// A mark in the gutter before the first column (bookmark, star, error).
    virtual style::Icon gutterIcon(qint64 row) const;
    /// What the mark says, for screen readers; empty where there is none, or a cell of the row says the same.
    virtual QString gutterWord(qint64 row) const;
    /// Whether the source has marks, so that the view keeps room for them.
    virtual bool hasGutter() const;
    /// The tool tip of a cell in plain text; empty: the cell's own text when it is cut off.
    virtual QString toolTip(qint64 row, int column) const;
    /// Sorts by a column; the source tells its observers. Does nothing where it can't.
    virtual void sort(int column, Qt::SortOrder order);
    /// The text that a row adds to the clipboard in a column; without line breaks and tabs added by the view.
    virtual QString copyText(qint64 row, int column) const;

    /// Registers an observer; each is told once a change.
    void addObserver(TableObserver* observer);
    /// Takes an observer out; harmless when it isn't in.
    void removeObserver(TableObserver* observer);

protected:
    /// Calls each observer; they may take themselves out meanwhile.
    void notify(const std::function<void(TableObserver&)>& call) const;

private:
    std::vector<TableObserver*> observers_;
};

} // namespace odradek::models
