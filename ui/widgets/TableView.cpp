// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"

#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/style/Theme.h"
#include "ui/widgets/NewRowsPill.h"
#include "ui/widgets/SpokenParts.h"
#include "ui/widgets/TableHeader.h"

#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

namespace odradek::widgets {

TableView::TableView(QWidget* parent)
    : QAbstractScrollArea(parent),
      header_(new TableHeader(columns_, this)),
      corner_(new TableHeader(noColumns_, nullptr)),
      pill_(new NewRowsPill(viewport())) {
    installAccess();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Table"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    corner_->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    corner_->setFixedHeight(style::scaled(style::metric::kTableHead));
    addScrollBarWidget(corner_, Qt::AlignTop);
    connect(header_, &TableHeader::sortWanted, this, &TableView::sortBy);
    connect(header_, &TableHeader::fitWanted, this, &TableView::fitColumn);
    connect(header_, &TableHeader::layoutEdited, this, [this] {
        layOut();
        Q_EMIT columnsEdited();
    });
    connect(pill_, &QAbstractButton::clicked, this, [this] { setFollowing(true); });
    layOut();
}

TableView::~TableView() {
    if (source_) source_->removeObserver(this);
}

void TableView::setSource(models::TableSource* source) {
    if (source_) source_->removeObserver(this);
    source_ = source;
    if (source_) {
        source_->addObserver(this);
        columns_.setColumns(source_->columns());
    }
    header_->setSort(-1, Qt::AscendingOrder);
    rowsReset();
    layOut();
}

qint64 TableView::rowCount() const {
    return source_ ? source_->rowCount() : 0;
}

int TableView::rowHeight() const {
    return style::scaled(style::metric::kTableRow);
}

int TableView::gutter() const {
    return source_ && source_->hasGutter() ? style::scaled(28) : 0;
}

void TableView::layOut() {
    setViewportMargins(0, style::scaled(style::metric::kTableHead), 0, 0);
    columns_.fit(viewport()->width(), gutter());
    placeChildren();
    syncBars();
    header_->update();
    viewport()->update();
}

void TableView::placeChildren() {
    const QRect area = viewport()->geometry();
    const int head = style::scaled(style::metric::kTableHead);
    header_->setGeometry(area.x(), area.y() - head, area.width(), head);
    if (empty_) {
        empty_->setGeometry(viewport()->rect());
        empty_->setVisible(rowCount() == 0);
    }
    updatePill();
}

void TableView::syncBars() {
    syncing_ = true;
    knownRows_ = rowCount();
    map_ = ScrollMap(knownRows_, rowHeight(), viewport()->height());
    if (following_) position_ = map_.last();
    position_ = map_.bound(position_);
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(map_.barPage());
    verticalScrollBar()->setRange(0, map_.barMaximum());
    verticalScrollBar()->setValue(map_.toBar(position_));
    horizontalScrollBar()->setSingleStep(style::scaled(24));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, columns_.total() - viewport()->width()));
    header_->setOffset(horizontalScrollBar()->value());
    syncing_ = false;
}

void TableView::scrollTo(qint64 position, bool byUser) {
    const qint64 held = map_.bound(position);
    if (byUser && following_ && held < position_) setFollowing(false);
    position_ = held;
    syncing_ = true;
    verticalScrollBar()->setValue(map_.toBar(position_));
    syncing_ = false;
    viewport()->update();
}

void TableView::scrollContentsBy(int dx, int) {
    if (dx != 0) {
        header_->setOffset(horizontalScrollBar()->value());
        viewport()->update();
    }
    if (!syncing_ && map_.toBar(position_) != verticalScrollBar()->value())
        scrollTo(map_.fromBar(verticalScrollBar()->value()), true);
}

void TableView::resizeEvent(QResizeEvent* event) {
    const int top = rowRect(current_).top();
    const bool seen = current_ >= 0 && top >= 0 && top < event->oldSize().height();
    layOut();
    // A detail pane that opens below must not hide the row that it is about.
    if (seen) reveal(current_);
}

qint64 TableView::topRow() const {
    return position_ / rowHeight();
}

int TableView::rowsPerPage() const {
    return qMax(1, viewport()->height() / rowHeight());
}

void TableView::reveal(qint64 row) {
    const qint64 top = row * rowHeight();
    const qint64 bottom = top + rowHeight();
    // A group's head may stand over the topmost row.
    const bool grouped = source_ && row < rowCount() && source_->groupRow(row) >= 0;
    const int covered = grouped && source_->groupRow(row) != row ? rowHeight() : 0;
    if (top - covered < position_)
        scrollTo(top - covered, true);
    else if (bottom > position_ + viewport()->height())
        scrollTo(bottom - qint64(rowsPerPage()) * rowHeight(), true);
}

qint64 TableView::rowAt(int y) const {
    if (y < 0) return -1;
    const qint64 row = (position_ + y) / rowHeight();
    return row < rowCount() ? row : -1;
}

QRect TableView::rowRect(qint64 row) const {
    constexpr qint64 kFar = 100'000; // past any screen, and an int holds it
    return {0, int(qBound(-kFar, row * rowHeight() - position_, kFar)), viewport()->width(), rowHeight()};
}

QRect TableView::cellRect(qint64 row, int column) const {
    const QRect line = rowRect(row);
    const QRect cell(columns_.x(column) - horizontalScrollBar()->value(), line.y(), columns_.width(column),
                     line.height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), cell);
}

void TableView::setFollowable(bool followable) {
    followable_ = followable;
    if (!followable) setFollowing(false);
    updatePill();
}

void TableView::setFollowing(bool following) {
    if (following) newRows_ = 0;
    if (following_ != following) {
        following_ = following;
        Q_EMIT followingChanged(following);
    }
    if (following) scrollTo(map_.last(), false);
    updatePill();
}

void TableView::updatePill() {
    pill_->setCount(followable_ && !following_ ? newRows_ : 0);
    pill_->move((viewport()->width() - pill_->width()) / 2, viewport()->height() - pill_->height() - style::scaled(12));
}

void TableView::setStale(bool stale) {
    if (stale_ == stale) return;
    stale_ = stale;
    viewport()->update();
}

void TableView::setEmptyWidget(QWidget* widget) {
    delete empty_;
    empty_ = widget;
    if (widget) {
        widget->setParent(viewport());
        // The bar that tells the focus is seen behind it.
        widget->setAutoFillBackground(false);
    }
    placeChildren();
}

void TableView::sortBy(int column, Qt::SortOrder order) {
    header_->setSort(column, order);
    if (source_) source_->sort(column, order);
    Q_EMIT sortChanged(column, order);
}

int TableView::sortColumn() const {
    return header_->sortColumn();
}

void TableView::setColumnVisible(int column, bool visible) {
    if (!columns_.setVisible(column, visible)) return;
    layOut();
    Q_EMIT columnsEdited();
}

void TableView::fillColumnMenu(QMenu& menu) {
    header_->fillMenu(menu);
}

QJsonObject TableView::saveState() const {
    QJsonObject state = columns_.save();
    const int column = header_->sortColumn();
    if (column >= 0) state[u"sort"] = columns_.columns()[size_t(column)].id;
    state[u"down"] = header_->sortOrder() == Qt::DescendingOrder;
    return state;
}

void TableView::restoreState(const QJsonObject& state) {
    columns_.restore(state);
    const QString id = state.value(u"sort").toString();
    for (size_t i = 0; i < columns_.columns().size(); ++i)
        if (!id.isEmpty() && columns_.columns()[i].id == id)
            sortBy(int(i), state.value(u"down").toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    layOut();
}

void TableView::rowsAppended(qint64 count) {
    syncBars();
    noteNewRows(count);
    if (empty_) placeChildren();
    viewport()->update();
}

void TableView::noteNewRows(qint64 count) {
    if (!followable_ || following_) return;
    newRows_ += count;
    updatePill();
}

void TableView::rowsEvicted(qint64 count) {
    // What one looks at stays where it is: the rows move up, so does the position.
    position_ = qMax<qint64>(0, position_ - count * rowHeight());
    selection_.evictFront(count);
    const qint64 before = current_;
    current_ = current_ >= count ? current_ - count : -1;
    anchor_ = anchor_ >= count ? anchor_ - count : current_;
    hover_ = -1;
    newRows_ = qMin(newRows_, rowCount());
    syncBars();
    viewport()->update();
    if (before >= 0 && current_ < 0) {
        Q_EMIT currentRowChanged(-1);
        Q_EMIT selectionChanged();
    }
}

void TableView::rowsChanged(qint64 first, qint64 last) {
    if (last < topRow() || first > topRow() + rowsPerPage() + 1) return;
    const int top = rowRect(qMax(first, topRow())).top();
    const int bottom = rowRect(qMin(last, topRow() + rowsPerPage() + 1)).bottom();
    viewport()->update(0, top, viewport()->width(), bottom - top + 1);
}

// The row that keeps its height on the screen while rows move: the current one if it is seen, else the topmost that is
// left; -1: none.
qint64 TableView::rowToKeep(const models::RowMap& map) const {
    const qint64 top = topRow();
    const qint64 last = top + rowsPerPage();
    if (current_ >= top && current_ <= last) return map(current_) >= 0 ? current_ : -1;
    for (qint64 row = top; row < knownRows_ && row <= last; ++row)
        if (map(row) >= 0) return row;
    return -1;
}

void TableView::rowsMoved(const models::RowMap& map) {
    const qint64 kept = rowToKeep(map);
    if (kept >= 0 && position_ > 0) position_ += (map(kept) - kept) * rowHeight();
    const qint64 before = current_;
    const bool hadSelection = !selection_.isEmpty();
    const auto moved = [&map](qint64 row) {
        return row < 0 ? -1 : map(row);
    };
    current_ = moved(current_);
    anchor_ = moved(anchor_);
    selection_.remap(map, knownRows_);
    hover_ = -1;
    layOut();
    if (before != current_) Q_EMIT currentRowChanged(current_);
    if (hadSelection) Q_EMIT selectionChanged();
}

void TableView::rowsReset() {
    const bool had = current_ >= 0 || !selection_.isEmpty();
    current_ = anchor_ = hover_ = -1;
    selection_.clear();
    position_ = 0;
    newRows_ = 0;
    layOut();
    if (!had) return;
    Q_EMIT currentRowChanged(-1);
    Q_EMIT selectionChanged();
}

void TableView::columnsChanged() {
    const QString sorted = sortColumn() >= 0 ? columns_.columns()[size_t(sortColumn())].id : QString();
    columns_.setColumns(source_->columns());
    int column = -1;
    for (size_t i = 0; i < columns_.columns().size(); ++i)
        if (!sorted.isEmpty() && columns_.columns()[i].id == sorted) column = int(i);
    header_->setSort(column, header_->sortOrder());
    layOut();
}

void TableView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) layOut();
}

} // namespace odradek::widgets
