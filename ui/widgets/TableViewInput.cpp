// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard, mouse, selection and clipboard of a TableView.
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"

#include <limits>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace odradek::widgets {
namespace {

// How far a search by typing looks: a store of millions must not hang the window for a letter.
constexpr qint64 kMostSearched = 50'000;

QString oneLine(QString text) {
    return text.replace(u'\t', QStringLiteral("\\t"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\r', QStringLiteral("\\r"));
}

} // namespace

void TableView::setSelection(RowRanges selection, qint64 current) {
    const bool selectionDiffers = selection != selection_;
    const bool currentDiffers = current != current_;
    selection_ = std::move(selection);
    current_ = current;
    viewport()->update();
    if (currentDiffers) {
        announceCurrent();
        Q_EMIT currentRowChanged(current_);
    }
    if (selectionDiffers) Q_EMIT selectionChanged();
}

void TableView::announceCurrent() {
    if (!QAccessible::isActive() || !hasFocus() || current_ < 0 || columns_.shown().empty()) return;
    const qint64 child = current_ * qint64(columns_.shown().size());
    if (child > std::numeric_limits<int>::max()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(int(child));
    QAccessible::updateAccessibility(&event);
}

void TableView::select(qint64 row, Qt::KeyboardModifiers modifiers) {
    RowRanges next = modifiers & Qt::ControlModifier ? selection_ : RowRanges();
    if (modifiers & Qt::ShiftModifier) {
        if (anchor_ < 0) anchor_ = row;
        next.add(anchor_, row);
    } else {
        anchor_ = row;
        if (modifiers & Qt::ControlModifier && next.contains(row))
            next.remove(row, row);
        else
            next.add(row, row);
    }
    setSelection(std::move(next), row);
}

void TableView::moveCurrent(qint64 row, Qt::KeyboardModifiers modifiers) {
    if (rowCount() == 0) return;
    const qint64 held = qBound<qint64>(0, row, rowCount() - 1);
    // Ctrl alone moves the bar and leaves the selection.
    const bool onlyMove = modifiers & Qt::ControlModifier && !(modifiers & Qt::ShiftModifier);
    if (onlyMove)
        setSelection(selection_, held);
    else
        select(held, modifiers & Qt::ShiftModifier);
    reveal(held);
}

void TableView::setCurrentRow(qint64 row) {
    if (row < 0 || row >= rowCount()) {
        setSelection({}, -1);
        return;
    }
    select(row, Qt::NoModifier);
    reveal(row);
}

// The row that is chosen first where none is current: the first one in sight as a whole that is no head and no gap.
qint64 TableView::entryRow() const {
    const qint64 count = rowCount();
    const qint64 first = qMin(count - 1, (position_ + rowHeight() - 1) / rowHeight());
    for (qint64 row = first; row >= 0 && row < qMin(count, first + rowsPerPage()); ++row)
        if (source_->rowKind(row) == models::RowKind::Normal) return row;
    return first;
}

void TableView::enterRows() {
    setFocus(Qt::OtherFocusReason);
    if (rowCount() == 0) return;
    if (current_ < 0)
        setCurrentRow(entryRow());
    else
        reveal(current_);
}

void TableView::selectAll() {
    if (rowCount() == 0) return;
    RowRanges all;
    all.add(0, rowCount() - 1);
    setSelection(std::move(all), current_ < 0 ? 0 : current_);
}

void TableView::clearSelection() {
    anchor_ = -1;
    setSelection({}, current_);
}

QString TableView::selectedText(qint64 most) const {
    QString text;
    for (const RowRanges::Range& range : selection_.ranges()) {
        for (qint64 row = range.first; row <= range.last && most > 0; ++row) {
            if (source_->rowKind(row) != models::RowKind::Normal) continue;
            QStringList fields;
            for (const int column : columns_.shown())
                fields.append(oneLine(source_->copyText(row, column)));
            text += fields.join(u'\t') % u'\n';
            --most;
        }
    }
    return text;
}

void TableView::copySelection() {
    if (!source_ || selection_.isEmpty()) return;
    const QString text = selectedText();
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(text.count(u'\n'), selection_.count());
}

bool TableView::moveByKey(const QKeyEvent& event) {
    static const QList<int> steps{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
    if (current_ < 0 && steps.contains(event.key())) {
        moveCurrent(entryRow(), event.modifiers());
        return true;
    }
    const qint64 from = current_;
    switch (event.key()) {
    case Qt::Key_Up:
        moveCurrent(from - 1, event.modifiers());
        return true;
    case Qt::Key_Down:
        moveCurrent(from + 1, event.modifiers());
        return true;
    case Qt::Key_PageUp:
        moveCurrent(from - rowsPerPage() + 1, event.modifiers());
        return true;
    case Qt::Key_PageDown:
        moveCurrent(from + rowsPerPage() - 1, event.modifiers());
        return true;
    case Qt::Key_Home:
        moveCurrent(0, event.modifiers() & Qt::ShiftModifier);
        return true;
    case Qt::Key_End:
        moveCurrent(rowCount() - 1, event.modifiers() & Qt::ShiftModifier);
        if (followable_) setFollowing(true);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        QScrollBar* bar = horizontalScrollBar();
        const bool forward = (event.key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
        bar->setValue(bar->value() + (forward ? 1 : -1) * bar->singleStep() * 2);
        return true;
    }
    default:
        return false;
    }
}

bool TableView::commandByKey(const QKeyEvent& event) {
    if (event.matches(QKeySequence::SelectAll))
        selectAll();
    else if (event.matches(QKeySequence::Copy))
        copySelection();
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (rowCount() == 0) return false;
        // The bar stands at a row that is not chosen yet: that comes first.
        if (current_ < 0)
            moveCurrent(entryRow(), Qt::NoModifier);
        else
            Q_EMIT activated(current_);
    } else if (event.key() == Qt::Key_Space && event.modifiers() & Qt::ControlModifier) {
        if (current_ >= 0) select(current_, Qt::ControlModifier);
    } else if (event.key() == Qt::Key_Escape && !selection_.isEmpty())
        clearSelection();
    else
        return false;
    return true;
}

qint64 TableView::findFrom(qint64 start, const QString& prefix) const {
    int column = -1;
    for (const int candidate : columns_.shown())
        if (column < 0 && !columns_.columns()[size_t(candidate)].right) column = candidate;
    const qint64 count = rowCount();
    if (column < 0 || count == 0) return -1;
    for (qint64 step = 0; step < qMin(count, kMostSearched); ++step) {
        const qint64 row = (start + step) % count;
        if (source_->rowKind(row) == models::RowKind::Normal &&
            models::cellText(source_->cell(row, column)).startsWith(prefix, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

bool TableView::jumpByKey(const QKeyEvent& event) {
    const QString text = event.text();
    if (text.isEmpty() || !text.at(0).isPrint() || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const auto pause = event.timestamp() - typedAt_;
    typedAt_ = ulong(event.timestamp());
    typed_ = pause > ulong(QApplication::keyboardInputInterval()) * 2 ? text : typed_ + text;
    // The same letter again goes on to the next one.
    const bool again = typed_.size() > 1 && typed_.count(typed_.at(0)) == typed_.size();
    const bool onward = again || typed_.size() == 1;
    const qint64 start = qMax<qint64>(0, current_ + (onward ? 1 : 0));
    const qint64 row = findFrom(start, again ? typed_.first(1) : typed_);
    if (row >= 0) moveCurrent(row, Qt::NoModifier);
    return true;
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (!source_ || (!commandByKey(*event) && !moveByKey(*event) && !jumpByKey(*event)))
        QAbstractScrollArea::keyPressEvent(event);
}

// The column at an x of the viewport, −1 for none.
int TableView::columnOf(int x) const {
    const int along = layoutDirection() == Qt::RightToLeft ? viewport()->width() - 1 - x : x;
    return columns_.columnAt(along + horizontalScrollBar()->value());
}

void TableView::mousePressEvent(QMouseEvent* event) {
    const qint64 row = rowAt(event->pos().y());
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    pressed_ = plain ? std::pair{row, columnOf(event->pos().x())} : std::pair<qint64, int>{-1, -1};
    if (event->button() == Qt::LeftButton) {
        if (row >= 0)
            select(row, event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
        else if (!(event->modifiers() & Qt::ControlModifier))
            clearSelection();
    } else if (event->button() == Qt::RightButton && row >= 0 && !selection_.contains(row)) {
        select(row, Qt::NoModifier);
    }
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    const qint64 row = rowAt(event->pos().y());
    setHover(event->buttons() == Qt::NoButton ? row : -1);
    if (!(event->buttons() & Qt::LeftButton) || anchor_ < 0 || rowCount() == 0) return;
    const qint64 at = (position_ + event->pos().y()) / rowHeight();
    const qint64 held = qBound<qint64>(0, at, rowCount() - 1);
    if (held == current_) return;
    select(held, Qt::ShiftModifier | (event->modifiers() & Qt::ControlModifier));
    reveal(held);
}

void TableView::mouseReleaseEvent(QMouseEvent* event) {
    QAbstractScrollArea::mouseReleaseEvent(event);
    const auto pressed = std::exchange(pressed_, {-1, -1});
    const std::pair here{rowAt(event->pos().y()), columnOf(event->pos().x())};
    if (here == pressed && here.first >= 0 && here.second >= 0) Q_EMIT cellClicked(here.first, here.second);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const qint64 row = rowAt(event->pos().y());
    if (event->button() == Qt::LeftButton && row >= 0) Q_EMIT activated(row);
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint at = current_ >= 0 ? rowRect(current_).bottomLeft() : QPoint();
        Q_EMIT menuWanted(viewport()->mapToGlobal(at + QPoint(style::scaled(24), 0)), current_, -1);
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(event->globalPos());
    Q_EMIT menuWanted(event->globalPos(), rowAt(at.y()), columnOf(at.x()));
}

void TableView::wheelEvent(QWheelEvent* event) {
    const QPoint pixels = event->pixelDelta();
    const QPoint degrees = event->angleDelta();
    const bool sideways = qAbs(degrees.x()) > qAbs(degrees.y()) || event->modifiers() & Qt::ShiftModifier;
    if (sideways) {
        const int notch = degrees.x() != 0 ? degrees.x() : degrees.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - notch / 2);
    } else {
        const int down =
            !pixels.isNull() ? -pixels.y() : -degrees.y() * QApplication::wheelScrollLines() * rowHeight() / 120;
        scrollTo(position_ + down, true);
    }
    event->accept();
}

void TableView::setHover(qint64 row) {
    if (row == hover_) return;
    hover_ = row;
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace odradek::widgets
