// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/delegates/TextRuns.h"
#include "ui/style/Icons.h"

#include <functional>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace odradek::widgets {

class Debounce;
class TableView;

/// The line that filters what is loaded: a funnel, the text in the colours of its language, and at the right a check
/// with "212 of 10,000", or the reason why it is not valid while the last valid filter stays in force; clear, star,
/// history. Enter applies at once and goes on into the rows, Escape clears, Down goes into the rows as they are, Up
/// opens the history. GUI thread.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    /// What is shown at the right.
    enum class State { Empty, Waiting, Valid, Invalid };
    /// Colours for a text of the filter language.
    using Highlighter = std::function<std::vector<delegates::ColorRun>(const QString&)>;

    /// An empty filter with an example in it; a null debounce makes the usual one of 200 ms.
    explicit FilterBar(const QString& example, QWidget* parent = nullptr, Debounce* debounce = nullptr);

    /// The text as typed.
    QString text() const;
    /// Replaces the text and asks for it at once.
    void setText(const QString& text);
    /// The example that stands in an empty bar.
    void setExample(const QString& example);
    /// Colours the text; empty: one colour.
    void setHighlighter(Highlighter highlighter);
    /// The answer to filterWanted: it holds, and so many of so many rows are shown. Of `unknown` rows it is not known
    /// yet whether it takes them: the check waits until there are none.
    void setValid(qint64 shown, qint64 total, qint64 unknown = 0);
    /// The answer to filterWanted: it does not hold, why, and which part is to blame (length 0: none).
    void setInvalid(const QString& reason, const models::Span& part = {});
    /// What is shown.
    State state() const { return state_; }
    /// The words at the right: the counts or the reason.
    const QString& note() const { return note_; }
    /// Offers the earlier and starred filters of a kind of table, and keeps those that are used here (FilterMemory).
    /// Before it is called there is neither star nor history.
    void keepAs(const QString& kind);
    /// The kind of table whose filters are kept; empty: none are.
    const QString& kind() const { return kind_; }
    /// The table that it filters: Down and Enter take the focus into its rows, as far as there are any.
    void leadTo(TableView& table);
    /// Puts the cursor into the text and selects it (Ctrl+F).
    void focusText();
    /// The edit itself, for completers.
    QLineEdit* edit() const { return edit_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text rests: apply it and answer by setValid or setInvalid. Empty: show all.
    void filterWanted(const QString& text);
    /// The text was confirmed by Enter: something for the history.
    void committed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void edited();
    void ask();
    bool takeKey(int key);
    void confirm();
    void enterRows();
    void setState(State state, const QString& note);
    void colourText();
    void placeParts();
    void refreshStar();
    bool isSaved(const QString& text) const;
    void openHistory();
    void toggleStar();

    QLineEdit* edit_;
    QToolButton* clear_;
    QToolButton* star_;
    QToolButton* history_;
    Debounce* debounce_;
    Highlighter highlighter_;
    State state_ = State::Empty;
    QString note_;
    bool soFar_ = false; // the counts are not the last ones
    models::Span blamed_;
    QString kind_;
    QPointer<TableView> table_;
    bool entering_ = false; // Enter was pressed, and its answer is awaited
    QRect noteRect_;
};

} // namespace odradek::widgets
