// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/ScrollMap.h"
#include "ui/widgets/SpokenParts.h"

#include <QAbstractScrollArea>

namespace odradek::widgets {

/// Lines of one height of which only those in sight are made: the ground of the hex, text and tree views. Keys scroll
/// or move the current line. Each line is a child to screen readers. GUI thread.
class LineView : public QAbstractScrollArea, public SpokenParts {
    Q_OBJECT
public:
    /// A view without lines.
    explicit LineView(QWidget* parent = nullptr);

    /// The line with the focus, −1 for none or where the view has no such line.
    qint64 currentLine() const { return current_; }
    /// Moves the current line and brings it into sight.
    void setCurrentLine(qint64 line);
    /// The first line in sight.
    qint64 topLine() const;
    /// Brings a line into sight.
    void reveal(qint64 line);
    /// The line at a height, −1 below the last.
    qint64 lineAt(int y) const;

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    int spokenPartCount() const override;
    SpokenPart spokenPart(int number) const override;
    int spokenFocus() const override;

Q_SIGNALS:
    /// Another line is current.
    void currentLineChanged(qint64 line);

protected:
    /// How many lines there are now.
    virtual qint64 lineCount() const = 0;
    /// Draws a line into its rectangle; the ground is painted already.
    virtual void paintLine(QPainter& painter, const QRect& rect, qint64 line) const = 0;
    /// What a screen reader says of a line.
    virtual QString spokenLine(qint64 line) const = 0;
    /// The width of the widest line in pixels; 0 does without a bar.
    virtual int contentWidth() const { return 0; }
    /// The height of a line in pixels.
    virtual int lineHeight() const;
    /// Whether lines can be current (a tree) or only scroll (text).
    virtual bool hasCurrent() const { return false; }
    /// To be called when lineCount or contentWidth differ.
    void linesChanged();
    /// Where a line stands in the viewport, moved by the bar at the bottom.
    QRect lineRect(qint64 line) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void scrollTo(qint64 position);
    qint64 target(int key) const;

    ScrollMap map_;
    qint64 position_ = 0;
    qint64 current_ = -1;
    bool syncing_ = false;
};

} // namespace odradek::widgets
