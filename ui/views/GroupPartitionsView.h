// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/GroupPartitionLines.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace odradek::widgets {
class FilterBar;
}

namespace odradek::views {

class RowTable;

/// The partitions of a group under a filter, by topic if wanted. GUI thread; the group's session outlives it.
class GroupPartitionsView final : public QWidget {
    Q_OBJECT
public:
    /// Grouped by topic and unfiltered; it shows what the session knows, and asks nothing itself.
    explicit GroupPartitionsView(session::GroupSession& group, QWidget* parent = nullptr);
    ~GroupPartitionsView() override;

    /// Shows what the session knows now.
    void showNow();
    /// Shows what was known while nothing is.
    void setStale(bool stale);
    /// Columns, sort, filter and choices.
    QJsonObject saveState() const;
    /// Takes a saved state; unknown and missing fields change nothing.
    void restoreState(const QJsonObject& state);

    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }

Q_SIGNALS:
    /// saveState() would give something else now.
    void edited();
    /// The messages of a topic are wanted.
    void topicWanted(const QString& topic);

private:
    void buildBar();
    void applyFilter();
    void applyGrouping();
    void showEmpty();
    void openMenu(const QPoint& at, qint64 row);

    session::GroupSession& group_;
    std::shared_ptr<BarScale> scale_;
    widgets::FilterBar* filter_;
    QCheckBox* lagging_;
    QCheckBox* byTopic_;
    QLabel* count_;
    RowTable* table_;
};

} // namespace odradek::views
