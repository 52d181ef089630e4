// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/ActivityLog.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace odradek::views {

/// One entry of Activity in full, below the table: what it was, its facts, what can be done about it, and its story to
/// copy. GUI thread.
class ActivityDetail final : public QWidget {
    Q_OBJECT
public:
    /// An empty one.
    explicit ActivityDetail(QWidget* parent = nullptr);

    /// Shows an entry; `other` is the one that took its change back, or whose change it took back (null: none).
    void show(const models::Activity& activity, const models::Activity* other);

Q_SIGNALS:
    /// What is offered about the entry is wanted.
    void offerTaken();
    /// Another entry is to be shown.
    void entryWanted(quint64 id);
    /// All of the entry's words are wanted on the clipboard.
    void copyWanted();
    /// It is to be closed.
    void closeWanted();

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void addFact(const QString& caption, const QString& value);
    void showOther(const models::Activity& activity, const models::Activity* other);

    QLabel* icon_;
    QLabel* title_;
    QLabel* subject_;
    QPushButton* offer_;
    QPushButton* other_;
    QGridLayout* facts_ = nullptr;
    QPlainTextEdit* story_;
    models::Activity shown_{}; // what is shown now, and by which form of times
    QString times_;
    quint64 otherId_ = 0;
};

} // namespace odradek::views
