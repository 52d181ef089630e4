// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "ui/views/DataColumns.h"
#include "ui/views/Page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace odradek::widgets {
class FilterBar;
}

namespace odradek::views {

class RowTable;

/// The partitions of a topic: leader, replicas, offsets, size, and what is wrong with them. GUI thread; the topic's
/// session outlives it.
class PartitionsPage final : public Page {
    Q_OBJECT
public:
    /// Shows what the topic's session knows; whoever owns that has it asked.
    explicit PartitionsPage(session::TopicSession& topic, QWidget* parent = nullptr);
    ~PartitionsPage() override;

    void refresh() override { topic_.refresh(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::vector<widgets::StatusFigure> statusFigures() const override;

    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }

Q_SIGNALS:
    /// The messages of one partition are to be shown.
    void browseWanted(int partition);

private:
    void buildBar();
    void show();
    void showState();
    void showBrowse();
    void applyFilter();
    void showEmpty();
    void browse(qint64 row);

    session::TopicSession& topic_;
    std::shared_ptr<BarScale> sizes_;
    qint64 offline_ = 0;
    qint64 outOfSync_ = 0;
    widgets::FilterBar* filter_;
    QCheckBox* problems_;
    QLabel* time_;
    QPushButton* browse_;
    RowTable* table_;
};

} // namespace odradek::views
