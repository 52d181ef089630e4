// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <QAccessibleWidget>
#include <QHash>

namespace odradek::widgets {

class TableView;

/// A TableView to a screen reader: rows and visible columns as cells, row by row; behind them what stands around them
/// (the head, the words in place of rows). Rows past what an int can number are left out;
/// they can be reached all the same, by the view's own keys. GUI thread.
class TableAccess final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    /// The access of one table; Qt owns it.
    explicit TableAccess(TableView* view);
    ~TableAccess() override;
    Q_DISABLE_COPY_MOVE(TableAccess)

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface*> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

private:
    TableView* view() const;
    QWidgetList around() const;
    int cellCount() const;
    void forget() const;

    mutable QHash<quint64, QAccessible::Id> cells_; // made when asked for; thrown away when rows move
};

} // namespace odradek::widgets
