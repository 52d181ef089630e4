// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineView.h"

#include "ui/style/Metrics.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"

#include <limits>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace odradek::widgets {

using style::Token;

LineView::LineView(QWidget* parent) : QAbstractScrollArea(parent) {
    installAccess();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Bytes, JSON and code run from the left in every language.
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

int LineView::spokenPartCount() const {
    return int(qMin<qint64>(lineCount(), std::numeric_limits<int>::max()));
}

SpokenPart LineView::spokenPart(int number) const {
    return {QAccessible::ListItem, spokenLine(number), {}, lineRect(number), {}};
}

int LineView::spokenFocus() const {
    return hasCurrent() && current_ < spokenPartCount() ? int(current_) : -1;
}

int LineView::lineHeight() const {
    return style::scaled(style::metric::kTableRow);
}

void LineView::linesChanged() {
    syncing_ = true;
    map_ = ScrollMap(lineCount(), lineHeight(), viewport()->height());
    position_ = map_.bound(position_);
    if (current_ >= lineCount()) current_ = lineCount() - 1;
    verticalScrollBar()->setSingleStep(lineHeight());
    verticalScrollBar()->setPageStep(map_.barPage());
    verticalScrollBar()->setRange(0, map_.barMaximum());
    verticalScrollBar()->setValue(map_.toBar(position_));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(style::scaled(24));
    horizontalScrollBar()->setRange(0, qMax(0, contentWidth() - viewport()->width()));
    syncing_ = false;
    viewport()->update();
}

void LineView::scrollTo(qint64 position) {
    position_ = map_.bound(position);
    syncing_ = true;
    verticalScrollBar()->setValue(map_.toBar(position_));
    syncing_ = false;
    viewport()->update();
}

void LineView::scrollContentsBy(int dx, int) {
    if (!syncing_ && map_.toBar(position_) != verticalScrollBar()->value())
        position_ = map_.fromBar(verticalScrollBar()->value());
    if (dx != 0 || !syncing_) viewport()->update();
}

void LineView::resizeEvent(QResizeEvent*) {
    linesChanged();
}

qint64 LineView::topLine() const {
    return position_ / lineHeight();
}

qint64 LineView::lineAt(int y) const {
    const qint64 line = (position_ + y) / lineHeight();
    return y >= 0 && line < lineCount() ? line : -1;
}

QRect LineView::lineRect(qint64 line) const {
    constexpr qint64 kFar = 100'000;
    const qint64 y = qBound(-kFar, line * lineHeight() - position_, kFar);
    const int width = qMax(viewport()->width(), contentWidth());
    return {-horizontalScrollBar()->value(), int(y), width, lineHeight()};
}

void LineView::reveal(qint64 line) {
    const qint64 top = line * lineHeight();
    const int page = viewport()->height();
    if (top < position_)
        scrollTo(top);
    else if (top + lineHeight() > position_ + page)
        scrollTo(top + lineHeight() - page);
}

void LineView::setCurrentLine(qint64 line) {
    const qint64 held = qBound<qint64>(-1, line, lineCount() - 1);
    if (held >= 0) reveal(held);
    if (held == current_) return;
    current_ = held;
    viewport()->update();
    announceFocus(*this, *this);
    Q_EMIT currentLineChanged(held);
}

void LineView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), style::color(Token::Base));
    const qint64 first = (position_ + event->rect().top()) / lineHeight();
    const qint64 last = qMin(lineCount() - 1, (position_ + event->rect().bottom()) / lineHeight());
    for (qint64 line = first; line <= last; ++line) {
        const QRect rect = lineRect(line);
        if (hasCurrent() && line == current_) {
            const QRect ground(0, rect.y(), viewport()->width(), rect.height());
            painter.fillRect(ground, style::color(hasFocus() ? Token::Sel : Token::SelOff));
            if (hasFocus()) painter.fillRect(0, rect.y(), style::metric::kFocus, rect.height(), style::focusColor());
        }
        paintLine(painter, rect, line);
    }
    // A view without a current line shows its focus around itself.
    if (hasFocus() && !hasCurrent())
        painter.fillRect(0, 0, style::metric::kFocus, viewport()->height(), style::focusColor());
}

void LineView::wheelEvent(QWheelEvent* event) {
    const QPoint degrees = event->angleDelta();
    if (qAbs(degrees.x()) > qAbs(degrees.y()) || event->modifiers() & Qt::ShiftModifier) {
        const int notch = degrees.x() != 0 ? degrees.x() : degrees.y();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - notch / 2);
    } else {
        const QPoint pixels = event->pixelDelta();
        scrollTo(position_ + (pixels.isNull() ? -degrees.y() * QApplication::wheelScrollLines() * lineHeight() / 120
                                              : -pixels.y()));
    }
    event->accept();
}

qint64 LineView::target(int key) const {
    const qint64 page = qMax(1, viewport()->height() / lineHeight() - 1);
    const qint64 from = hasCurrent() ? qMax<qint64>(0, current_) : topLine();
    switch (key) {
    case Qt::Key_Up:
        return from - 1;
    case Qt::Key_Down:
        return hasCurrent() && current_ < 0 ? 0 : from + 1;
    case Qt::Key_PageUp:
        return from - page;
    case Qt::Key_PageDown:
        return from + page;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return lineCount() - 1;
    default:
        return -1;
    }
}

void LineView::keyPressEvent(QKeyEvent* event) {
    static const QList<int> keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    if (!keys.contains(event->key())) return QAbstractScrollArea::keyPressEvent(event);
    const qint64 line = qBound<qint64>(0, target(event->key()), qMax<qint64>(0, lineCount() - 1));
    if (hasCurrent())
        setCurrentLine(line);
    else
        scrollTo(line * lineHeight());
}

void LineView::mousePressEvent(QMouseEvent* event) {
    const qint64 line = lineAt(event->pos().y());
    if (hasCurrent() && line >= 0) setCurrentLine(line);
}

void LineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    if (hasCurrent() && current_ < 0 && lineCount() > 0) setCurrentLine(0);
    viewport()->update();
}

void LineView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace odradek::widgets
