// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/views/GroupLines.h"
#include "ui/views/Page.h"

#include <QTimer>

class QCheckBox;
class QLabel;

namespace odradek::widgets {
class FigureStrip;
class FilterBar;
class Picker;
} // namespace odradek::widgets

namespace odradek::views {

class RowTable;

/// The groups of a cluster: figures on top, a filter, one table. The list is there at once; members and lag come for
/// the rows in sight, then for the rest. GUI thread; the cluster session outlives it.
class GroupsPage final : public Page {
    Q_OBJECT
public:
    explicit GroupsPage(session::ClusterSession& cluster, QWidget* parent = nullptr);
    ~GroupsPage() override;

    void refresh() override { groups_->refresh(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// The table, for tests and for the focus.
    RowTable* table() const { return table_; }
    /// What it shows, for tests.
    session::GroupsSession& session() { return *groups_; }

Q_SIGNALS:
    /// How many groups the cluster has is known, or known anew.
    void countChanged(int groups);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildBar();
    void connectAll();
    void showGroups();
    void showFigures();
    void showTrouble();
    void showEmpty();
    void applyFilter();
    void wantSeen();
    void clearFilter();
    bool isFiltered() const;
    void openRow(qint64 row);
    void openMenu(const QPoint& at, qint64 row);

    session::ClusterSession& cluster_;
    session::GroupsSession* groups_;
    GroupLines lines_;
    widgets::FigureStrip* strip_;
    widgets::FilterBar* filter_;
    widgets::Picker* state_;
    widgets::Picker* type_;
    QCheckBox* lagging_;
    QLabel* count_;
    RowTable* table_;
    QTimer seen_;
    std::shared_ptr<const admin::GroupList> shown_; // the list that the rows are of
    int told_ = -1;                                 // the count that countChanged told last
};

} // namespace odradek::views
