// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/TableSource.h"
#include "ui/widgets/ColumnLayout.h"
#include "ui/widgets/RowRanges.h"
#include "ui/widgets/ScrollMap.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <utility>

class QMenu;

namespace odradek::widgets {

class NewRowsPill;
class TableHeader;

/// The program's one table: any number of rows (64 bits) from a TableSource, nothing kept a row. Rows have one height;
/// those in sight are asked for and painted, whatever the size of the source.
///
/// Keyboard: arrows, page, Home, End (Shift extends, Ctrl moves without selecting), Space, Ctrl+A, Ctrl+C (rows as
/// tab-separated text), Enter activates, Escape empties the selection, letters jump. GUI thread.
class TableView : public QAbstractScrollArea, private models::TableObserver {
    Q_OBJECT
public:
    /// A table without rows.
    explicit TableView(QWidget* parent = nullptr);
    ~TableView() override;

    /// Shows a source, which must outlive the table or be taken out by nullptr.
    void setSource(models::TableSource* source);
    /// The source, or nullptr.
    models::TableSource* source() const { return source_; }
    /// Rows of the source, 0 without one.
    qint64 rowCount() const;

    /// The row with the focus bar, −1 for none.
    qint64 currentRow() const { return current_; }
    /// Moves the focus bar, selects that row alone and brings it into sight.
    void setCurrentRow(qint64 row);
    /// Takes the focus into the rows: the current one comes into sight, without one the first in sight is chosen.
    void enterRows();
    /// The selected rows.
    const RowRanges& selection() const { return selection_; }
    /// Selects all rows.
    void selectAll();
    /// Selects nothing.
    void clearSelection();
    /// The selected rows as tab-separated lines of the visible columns, at most `most` rows; line ends and tabs inside
    /// cells become escapes.
    QString selectedText(qint64 most = 100'000) const;

    /// The first row in sight, and how many whole rows fit.
    qint64 topRow() const;
    /// How many whole rows fit into the view.
    int rowsPerPage() const;
    /// Brings a row into sight, moving as little as can be.
    void reveal(qint64 row);
    /// The row at a height of the viewport, −1 below the last.
    qint64 rowAt(int y) const;
    /// Where a row stands in the viewport.
    QRect rowRect(qint64 row) const;
    /// Where a cell stands in the viewport.
    QRect cellRect(qint64 row, int column) const;

    /// A table whose end can be followed: it offers the pill for rows that came while one looked elsewhere.
    void setFollowable(bool followable);
    /// Keeps the end in sight as rows come; scrolling up ends it.
    void setFollowing(bool following);
    /// Whether the end is kept in sight.
    bool isFollowing() const { return following_; }
    /// Rows that came since following ended.
    qint64 newRows() const { return newRows_; }

    /// Shows what was known while nothing is: words in text3, marks without colour.
    void setStale(bool stale);
    /// Whether it does.
    bool isStale() const { return stale_; }
    /// A widget over the table while it has no rows (an EmptyState); the table takes it.
    void setEmptyWidget(QWidget* widget);
    /// The head of the columns.
    TableHeader* header() const { return header_; }
    /// What stands in place of rows, or nullptr.
    QWidget* emptyWidget() const { return empty_; }

    /// Sorts, and shows the arrow. Column −1 is the order of arrival.
    void sortBy(int column, Qt::SortOrder order);
    /// The column with the arrow, −1 for none.
    int sortColumn() const;
    /// Columns, widths, order.
    const ColumnLayout& columnLayout() const { return columns_; }
    /// Makes a column as wide as its cells in sight want.
    void fitColumn(int column);
    /// Shows or hides a column by its index.
    void setColumnVisible(int column, bool visible);
    /// Fills a menu with the columns, for a button of a tool bar.
    void fillColumnMenu(QMenu& menu);
    /// Columns and sort, for the settings.
    QJsonObject saveState() const;
    /// Takes a saved state; call it after setSource.
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    /// The focus bar stands elsewhere; −1 for nowhere.
    void currentRowChanged(qint64 row);
    /// Other rows are selected.
    void selectionChanged();
    /// Enter or a double click on a row.
    void activated(qint64 row);
    /// A left click on a cell, without a key held: pressed and let go there.
    void cellClicked(qint64 row, int column);
    /// A right click or the menu key on a row (−1 below the rows) and the column there (−1 for none).
    void menuWanted(const QPoint& global, qint64 row, int column);
    /// The sort is another one.
    void sortChanged(int column, Qt::SortOrder order);
    /// Columns were moved, resized, shown or hidden: something to save.
    void columnsEdited();
    /// Following began or ended.
    void followingChanged(bool following);
    /// Ctrl+C put rows on the clipboard; fewer than were selected when there were too many.
    void copied(qint64 rows, qint64 selected);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void rowsAppended(qint64 count) override;
    void rowsEvicted(qint64 count) override;
    void rowsChanged(qint64 first, qint64 last) override;
    void rowsMoved(const models::RowMap& map) override;
    void rowsReset() override;
    void columnsChanged() override;

    int rowHeight() const;
    int columnOf(int x) const;
    int gutter() const;
    void layOut();
    qint64 rowToKeep(const models::RowMap& map) const;
    void placeChildren();
    void syncBars();
    void scrollTo(qint64 position, bool byUser);
    void moveCurrent(qint64 row, Qt::KeyboardModifiers modifiers);
    void select(qint64 row, Qt::KeyboardModifiers modifiers);
    void setSelection(RowRanges selection, qint64 current);
    void announceCurrent();
    bool moveByKey(const QKeyEvent& event);
    bool commandByKey(const QKeyEvent& event);
    bool jumpByKey(const QKeyEvent& event);
    qint64 findFrom(qint64 start, const QString& prefix) const;
    void copySelection();
    void setHover(qint64 row);
    void paintRow(QPainter& painter, qint64 row) const;
    void paintGround(QPainter& painter, const QRect& rect, qint64 row) const;
    void paintStickyGroup(QPainter& painter) const;
    void paintFocusBar(QPainter& painter, qint64 row) const;
    qint64 entryRow() const;
    void showToolTip(const QPoint& at, const QPoint& global);
    void updatePill();
    void noteNewRows(qint64 count);

    models::TableSource* source_ = nullptr;
    ColumnLayout columns_;
    ColumnLayout noColumns_; // of the corner over the scroll bar, which goes on as an empty head
    TableHeader* header_;
    TableHeader* corner_;
    NewRowsPill* pill_;
    QPointer<QWidget> empty_;
    ScrollMap map_;
    qint64 position_ = 0; // pixels from the top of row 0
    qint64 knownRows_ = 0;
    qint64 current_ = -1;
    qint64 anchor_ = -1;
    std::pair<qint64, int> pressed_{-1, -1}; // the cell below a button that is down
    qint64 hover_ = -1;
    qint64 newRows_ = 0;
    RowRanges selection_;
    QString typed_;
    ulong typedAt_ = 0;
    bool stale_ = false;
    bool followable_ = false;
    bool following_ = false;
    bool syncing_ = false;
};

} // namespace odradek::widgets
