// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;

namespace odradek::widgets {

/// A line that finds a text in what stands below it: the text, "3 of 17", previous, next, close. Enter and F3 go on,
/// with Shift back, Escape closes. It is hidden until it is opened. GUI thread.
class FindBar final : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows it with the cursor in its text, which is selected.
    void open();
    /// Hides it; closed() is told.
    void close();
    /// What is sought.
    QString text() const;
    /// Says that the match of this number (from 1; 0: none is chosen) stands in front, of so many; a total below 0 says
    /// that they were not counted, `more` that there are more than that.
    void setCount(qint64 current, qint64 total, bool more = false);
    /// The words of the count.
    QString note() const;

Q_SIGNALS:
    /// Another text is sought.
    void sought(const QString& text);
    /// The next match is wanted, or the one before.
    void stepWanted(bool backwards);
    /// It was closed.
    void closed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* edit_;
    QLabel* note_;
};

} // namespace odradek::widgets
