// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextBrowser>

namespace odradek::views {

/// A page of the help as it is read: our faces and colours, headings that links can name, words marked that are looked
/// for. Links are told, never followed, and nothing is ever loaded from anywhere. GUI thread.
class HelpText final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpText(QWidget* parent = nullptr);

    /// Shows a page of our own in Markdown; the page before is forgotten. As a sheet its sections stand side by side,
    /// in as many columns as there is room for.
    void showPage(const QString& markdown, bool sheet = false);
    /// In how many columns a sheet is shown; 0: it is none.
    int columns() const { return columns_; }
    /// Marks every place that has one of these words; answers how many there are, counting up to a thousand.
    int mark(const QString& words);
    /// Goes to the next marked place below the cursor, or above it; around the end.
    void step(bool forward);
    /// Goes to a heading; an empty anchor is the top.
    void goTo(const QString& anchor);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setLook();
    void paintMarks();
    void keepLinesShort();
    int columnsThatFit() const;

    QString markdown_;
    int columns_ = 0;
    QString words_;
    QList<QTextCursor> marks_;
    int at_ = -1; // the mark that stepping has reached
};

} // namespace odradek::views
