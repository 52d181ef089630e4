// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/GroupSession.h"
#include "ui/views/GroupText.h"
#include "ui/views/Page.h"

class QStackedWidget;

namespace odradek::widgets {
class EmptyState;
class FigureStrip;
class SubTabs;
} // namespace odradek::widgets

namespace odradek::views {

class GroupMembersView;
class GroupPartitionsView;
class PinButton;
class RowTable;

/// One group, to be looked at: its state in figures; its partitions with commits, ends and lag; its members with their
/// assignments; its topics. It asks anew every few seconds while it is in sight. GUI thread; the cluster session
/// outlives it.
class GroupPage final : public Page {
    Q_OBJECT
public:
    /// The pages of a group.
    enum Tab : int { Partitions, Members, Topics };

    /// Asks while it is in sight; the group need not exist, which is said in place of its pages.
    GroupPage(session::ClusterSession& cluster, const QString& group, QWidget* parent = nullptr);
    ~GroupPage() override;

    /// Shows one of its pages.
    void showTab(Tab tab);
    void refresh() override { group_.refresh(); }
    qint64 takenAt() const override { return group_.takenAt(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::vector<widgets::StatusFigure> statusFigures() const override;
    void setPins(Pins& pins) override;

    /// The group's name.
    const QString& group() const { return group_.group(); }
    /// What it shows, for tests and pictures.
    const session::GroupSession& session() const { return group_; }
    /// Its tables, for tests and for the focus.
    RowTable* partitions() const;
    /// The members.
    RowTable* members() const;
    /// The topics.
    RowTable* topics() const { return topics_; }

protected:
    bool showsMetadata() const override { return false; }
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectAll();
    void openTopic(const QString& topic);
    void showNow();
    void showFacts();
    void showTrouble();
    void showTables();
    RowTable* tableOf(int tab) const;

    session::ClusterSession& cluster_;
    session::GroupSession group_;
    std::shared_ptr<BarScale> topicScale_;
    widgets::SubTabs* tabs_;
    PinButton* pin_;
    widgets::FigureStrip* strip_;
    widgets::EmptyState* absence_; // in the place of the tables while there is nothing to show
    QStackedWidget* pages_;
    GroupPartitionsView* partitions_;
    GroupMembersView* members_;
    RowTable* topics_;
};

} // namespace odradek::views
