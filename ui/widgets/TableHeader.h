// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/ColumnLayout.h"
#include "ui/widgets/SpokenParts.h"

#include <QWidget>

class QMenu;

namespace odradek::widgets {

/// The head of a TableView: titles, the sort arrow, resizing at the edges, moving by dragging, the menu of columns.
/// By keyboard: left and right choose a column, Enter sorts, Ctrl with the arrows moves it, Alt with them resizes it,
/// the menu key opens the menu. It changes the shared layout and says so. GUI thread.
class TableHeader final : public QWidget, public SpokenParts {
    Q_OBJECT
public:
    /// A head over a layout that the table owns.
    TableHeader(ColumnLayout& layout, QWidget* parent);

    /// How far the table is scrolled to the side.
    void setOffset(int offset);
    /// Shows the arrow; −1 for none.
    void setSort(int column, Qt::SortOrder order);
    /// The column with the arrow, −1 for none.
    int sortColumn() const { return sortColumn_; }
    /// The direction of the arrow.
    Qt::SortOrder sortOrder() const { return sortOrder_; }
    /// Fills a menu with an entry a column and "reset"; for the head's own menu and for a button of a tool bar.
    void fillMenu(QMenu& menu);

    QSize sizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    int spokenPartCount() const override { return int(layout_.shown().size()); }
    SpokenPart spokenPart(int number) const override;
    int spokenFocus() const override;

Q_SIGNALS:
    /// Someone wants this order; column −1 is the order of arrival.
    void sortWanted(int column, Qt::SortOrder order);
    /// Widths, order or visibility differ.
    void layoutEdited();
    /// A double click on an edge: make the column as wide as what is seen.
    void fitWanted(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { None, Resize, Press, Move };

    int logicalX(int x) const;
    QRect rectOf(int column) const;
    int placeAt(int x) const;
    void cycleSort(int column);
    void paintColumn(QPainter& painter, int column) const;
    void paintEdge(QPainter& painter, int column, const QRect& whole) const;
    void moveChosen(int step);
    void resizeChosen(int step);
    void choose(int step);
    int placeOf(int column) const;

    ColumnLayout& layout_;
    int offset_ = 0;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    Drag drag_ = Drag::None;
    int dragColumn_ = -1;
    int dragStart_ = 0;
    int dragWidth_ = 0;
    int dropPlace_ = -1;
    int chosen_ = -1;
};

} // namespace odradek::widgets
