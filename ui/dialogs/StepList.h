// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QWidget>

namespace odradek::dialogs {

/// The steps of a dialog from top to bottom: those that are done with a check, the current one filled, those that come
/// with their number. It is looked at; Back and the action move it. GUI thread.
class StepList final : public QWidget {
    Q_OBJECT
public:
    /// Hidden while it has no steps.
    explicit StepList(QWidget* parent = nullptr);

    /// The steps; the first is current.
    void setTitles(const QStringList& titles);
    /// Which is current, from 0.
    void setCurrent(int step);
    /// Which is current.
    int current() const { return current_; }
    /// Quiet lines below a title, parted by line feeds.
    void setNote(int step, const QString& note);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int heightOf(qsizetype step) const;
    void paintStep(QPainter& painter, qsizetype step, int top) const;
    void describe();

    QStringList titles_;
    QStringList notes_; // beside titles_
    int current_ = 0;
};

} // namespace odradek::dialogs
