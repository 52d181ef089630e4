// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/LineView.h"
#include "ui/widgets/TextLines.h"

#include <QString>

namespace odradek::widgets {

/// Text of any length, laid out a line at a time: never markup, hidden characters shown as escapes, lines wrapped or
/// scrolled to the side. Find marks every match in sight. Dragging selects, Ctrl+A, Ctrl+C. What is cut off is said in
/// a last line. GUI thread.
class PlainTextView final : public LineView {
    Q_OBJECT
public:
    /// How the text is coloured.
    enum class Language { Plain, Json };

    /// A view without text.
    explicit PlainTextView(QWidget* parent = nullptr);

    /// Shows a text; `totalBytes` more than it holds says how much there would be.
    void setText(const QString& text, qint64 shownBytes = 0, qint64 totalBytes = 0);
    /// The text.
    const QString& text() const { return text_; }
    /// The colours.
    void setLanguage(Language language);
    /// Wraps long lines, or scrolls to the side.
    void setWrap(bool wrap);
    /// Whether long lines are wrapped.
    bool wraps() const { return wrap_; }
    /// Marks all matches and selects the next (or previous) one; false when there is none. Case counts for nothing.
    bool find(const QString& sought, bool backwards = false);
    /// The selected text.
    QString selectedText() const;
    /// Selects `length` characters from `start`.
    void select(qsizetype start, qsizetype length);

    QAccessible::Role spokenRole() const override { return QAccessible::Document; }
    SpokenPart spokenPart(int number) const override;

Q_SIGNALS:
    /// The last line, "Show more", was clicked or Enter pressed while text is cut off.
    void moreWanted();

protected:
    qint64 lineCount() const override;
    QString spokenLine(qint64 line) const override;
    void paintLine(QPainter& painter, const QRect& rect, qint64 line) const override;
    int contentWidth() const override;
    int lineHeight() const override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QString moreWords() const;
    bool isCut() const { return total_ > shown_; }
    void layOut();
    void paintMore(QPainter& painter, const QRect& rect) const;
    void paintSelection(QPainter& painter, const QRect& rect, const TextLines::Line& line) const;
    qsizetype positionAt(const QPoint& at) const;

    QString text_;
    TextLines lines_;
    Language language_ = Language::Plain;
    QString sought_;
    qint64 shown_ = 0;
    qint64 total_ = 0;
    qsizetype anchor_ = 0;
    qsizetype caret_ = 0;
    bool wrap_ = true;
};

} // namespace odradek::widgets
