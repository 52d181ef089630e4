// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableAccess.h"

#include "ui/models/CellSpeech.h"
#include "ui/widgets/NewRowsPill.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"

#include <limits>
#include <QPointer>

namespace odradek::widgets {
namespace {

// More cells than this are never kept: a reader that walks a long table would else fill the memory.
constexpr qsizetype kMostCells = 4096;
constexpr int kMostListed = 1000;
constexpr int kMostAround = 8;

/// One cell to a screen reader. GUI thread.
class CellAccess final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    CellAccess(TableView* view, int row, int place) : view_(view), row_(row), place_(place) {}

    bool isValid() const override {
        return view_ && row_ < view_->rowCount() && place_ < int(view_->columnLayout().shown().size());
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        if (!isValid() || kind != QAccessible::Name) return {};
        if (view_->source()->rowKind(row_) == models::RowKind::Normal) return spoken();
        const models::RowNote note = view_->source()->rowNote(row_);
        return place_ == 0 ? QString(note.text + u' ' + note.detail).trimmed() : QString();
    }

    QRect rect() const override {
        if (!isValid()) return {};
        const QRect cell = view_->cellRect(row_, column());
        return {view_->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = state.readOnly = true;
        state.selected = view_->selection().contains(row_);
        state.focused = view_->hasFocus() && view_->currentRow() == row_;
        state.offscreen = !view_->viewport()->rect().intersects(view_->cellRect(row_, column()));
        // A note goes over all columns: its first cell says it.
        state.invisible = place_ > 0 && view_->source()->rowKind(row_) != models::RowKind::Normal;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this) : nullptr;
    }
    bool isSelected() const override { return view_ && view_->selection().contains(row_); }
    QList<QAccessibleInterface*> columnHeaderCells() const override {
        if (!isValid()) return {};
        return {QAccessible::queryAccessibleInterface(view_->header())->child(place_)};
    }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return place_; }
    int rowIndex() const override { return row_; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

private:
    // The mark in the gutter is said with the first cell: it belongs to the row.
    QString spoken() const {
        const QString words = models::spokenCell(view_->source()->cell(row_, column())).left(1000);
        const QString mark = place_ == 0 ? view_->source()->gutterWord(row_) : QString();
        return mark.isEmpty() ? words : words + QStringLiteral(", ") + mark;
    }

    int column() const { return view_->columnLayout().shown()[size_t(place_)]; }

    QPointer<TableView> view_;
    int row_;
    int place_;
};

} // namespace

TableAccess::TableAccess(TableView* view) : QAccessibleWidget(view, QAccessible::Table) {}

TableAccess::~TableAccess() {
    forget();
}

void TableAccess::forget() const {
    for (const QAccessible::Id id : std::as_const(cells_))
        QAccessible::deleteAccessibleInterface(id);
    cells_.clear();
}

TableView* TableAccess::view() const {
    return qobject_cast<TableView*>(object());
}

void* TableAccess::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

int TableAccess::columnCount() const {
    return int(view()->columnLayout().shown().size());
}

int TableAccess::rowCount() const {
    // Children are numbered row by row in an int, and a few more stand behind them.
    const qint64 most = (std::numeric_limits<int>::max() - kMostAround) / qMax(1, columnCount());
    return int(qMin(view()->rowCount(), most));
}

int TableAccess::cellCount() const {
    return rowCount() * columnCount();
}

QWidgetList TableAccess::around() const {
    QWidgetList widgets{view()->header()};
    auto* pill = view()->findChild<NewRowsPill*>();
    for (QWidget* widget : {view()->emptyWidget(), static_cast<QWidget*>(pill)})
        if (widget != nullptr && widget->isVisible()) widgets.append(widget);
    return widgets;
}

int TableAccess::childCount() const {
    return cellCount() + int(around().size());
}

QAccessibleInterface* TableAccess::child(int index) const {
    if (index < 0) return nullptr;
    if (index < cellCount()) return cellAt(index / columnCount(), index % columnCount());
    return QAccessible::queryAccessibleInterface(around().value(index - cellCount()));
}

int TableAccess::indexOfChild(const QAccessibleInterface* child) const {
    auto* cell = const_cast<QAccessibleInterface*>(child)->tableCellInterface();
    if (cell) return cell->rowIndex() * columnCount() + cell->columnIndex();
    const auto place = around().indexOf(qobject_cast<QWidget*>(child->object()));
    return place < 0 ? -1 : cellCount() + int(place);
}

QAccessibleInterface* TableAccess::childAt(int x, int y) const {
    const QWidgetList widgets = around();
    for (QWidget* widget : widgets)
        if (widget->rect().contains(widget->mapFromGlobal(QPoint(x, y))))
            return QAccessible::queryAccessibleInterface(widget);
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const qint64 row = view()->rowAt(at.y());
    if (row < 0 || row >= rowCount()) return nullptr;
    for (int place = 0; place < columnCount(); ++place)
        if (view()->cellRect(row, view()->columnLayout().shown()[size_t(place)]).contains(at))
            return cellAt(int(row), place);
    return nullptr;
}

QAccessibleInterface* TableAccess::focusChild() const {
    const qint64 row = view()->currentRow();
    return row >= 0 && row < rowCount() ? cellAt(int(row), 0) : nullptr;
}

QAccessibleInterface* TableAccess::cellAt(int row, int column) const {
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) return nullptr;
    const quint64 key = (quint64(quint32(row)) << 32) | quint32(column);
    if (const auto known = cells_.constFind(key); known != cells_.cend())
        return QAccessible::accessibleInterface(*known);
    if (cells_.size() >= kMostCells) forget();
    auto* cell = new CellAccess(view(), row, column);
    cells_.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int TableAccess::selectedRowCount() const {
    return int(qMin<qint64>(view()->selection().count(), std::numeric_limits<int>::max()));
}

int TableAccess::selectedCellCount() const {
    const qint64 cells = view()->selection().count() * columnCount();
    return int(qMin<qint64>(cells, std::numeric_limits<int>::max()));
}

QList<int> TableAccess::selectedRows() const {
    QList<int> rows;
    for (const RowRanges::Range& range : view()->selection().ranges())
        for (qint64 row = range.first; row <= range.last && rows.size() < kMostListed; ++row)
            rows.append(int(row));
    return rows;
}

QList<QAccessibleInterface*> TableAccess::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        for (int place = 0; place < columnCount() && cells.size() < kMostListed; ++place)
            cells.append(cellAt(row, place));
    return cells;
}

QString TableAccess::columnDescription(int column) const {
    const auto& shown = view()->columnLayout().shown();
    if (column < 0 || column >= int(shown.size())) return {};
    return view()->columnLayout().columns()[size_t(shown[size_t(column)])].title;
}

QString TableAccess::rowDescription(int row) const {
    return QString::number(row + 1);
}

bool TableAccess::isRowSelected(int row) const {
    return view()->selection().contains(row);
}

bool TableAccess::selectRow(int row) {
    if (row < 0 || row >= rowCount()) return false;
    view()->setCurrentRow(row);
    return true;
}

bool TableAccess::unselectRow(int row) {
    if (!isRowSelected(row)) return false;
    view()->clearSelection();
    return true;
}

void TableAccess::modelChange(QAccessibleTableModelChangeEvent*) {
    forget();
}

} // namespace odradek::widgets
