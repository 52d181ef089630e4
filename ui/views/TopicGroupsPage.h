// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/GroupsSession.h"
#include "ui/views/Page.h"

class QLabel;

namespace odradek::widgets {
class EmptyState;
}

namespace odradek::views {

class GroupsView;
class RowTable;

/// The groups with a commit or a member in a topic, with their lag there. Groups are looked at some hundreds at a time,
/// and only while the page is in sight; a line below tells how far that is. GUI thread; the cluster session outlives
/// it.
class TopicGroupsPage final : public Page {
    Q_OBJECT
public:
    /// Asks while it is in sight, by a session of its own; the topic need not exist.
    TopicGroupsPage(session::ClusterSession& cluster, const QString& topic, QWidget* parent = nullptr);
    ~TopicGroupsPage() override;

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
    /// What the line below the table says, for tests.
    QString progress() const;

Q_SIGNALS:
    /// How many groups read the topic is known, or known anew: every group of the cluster was looked at.
    void countChanged(int groups);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showGroups();
    void showState();
    void sayEmpty(widgets::EmptyState& empty);
    QStringList looked() const;

    session::ClusterSession& cluster_;
    session::GroupsSession* groups_;
    GroupsView* view_;
    QLabel* foot_;
    int told_ = -1; // the count that countChanged told last
};

} // namespace odradek::views
