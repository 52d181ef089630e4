// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/GroupsSession.h"
#include "ui/views/Page.h"

#include <QTimer>

namespace odradek::widgets {
class EmptyState;
class FigureStrip;
} // namespace odradek::widgets

namespace odradek::views {

class GroupsView;
class RowTable;

/// The groups of a cluster: figures on top, a filter, one table. The list is there at once; members and lag come for
/// the rows in sight, then for the rest. GUI thread; the cluster session outlives it.
class GroupsPage final : public Page {
    Q_OBJECT
public:
    /// Asks while it is in sight, by a session of its own.
    explicit GroupsPage(session::ClusterSession& cluster, QWidget* parent = nullptr);
    ~GroupsPage() override;

    void refresh() override { groups_->refresh(); }
    qint64 takenAt() const override { return groups_->takenAt(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void setPins(Pins& pins) override;

    /// The group of the row with the focus bar; empty for none.
    QString currentGroup() const;
    /// The table, for tests and for the focus.
    RowTable* table() const;
    /// What it shows, for tests.
    session::GroupsSession& session() { return *groups_; }

Q_SIGNALS:
    /// How many groups the cluster has is known, or known anew.
    void countChanged(int groups);

protected:
    bool showsMetadata() const override { return shown_ != nullptr; }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectAll();
    void showGroups();
    void takeFigures();
    void showFigures();
    void showTrouble();
    void sayEmpty(widgets::EmptyState& empty);

    session::ClusterSession& cluster_;
    session::GroupsSession* groups_;
    widgets::FigureStrip* strip_;
    GroupsView* view_;
    QTimer breath_;                                 // between two batches of figures that are shown
    bool due_ = false;                              // a batch has come meanwhile
    std::shared_ptr<const admin::GroupList> shown_; // the list that the rows are of
    int told_ = -1;                                 // the count that countChanged told last
};

} // namespace odradek::views
