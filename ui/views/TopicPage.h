// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "ui/views/Page.h"

class QStackedWidget;

namespace odradek::widgets {
class EmptyState;
class SubTabs;
} // namespace odradek::widgets

namespace odradek::views {

class ConfigPage;
class MessagesPage;
class PartitionsPage;
class PinButton;
class TopicGroupsPage;

/// One topic: its messages, its partitions, the groups that read it and its configuration, with facts at the right.
/// Where the cluster does not have the topic, the page says so in place of them; of one that is deleted meanwhile what
/// was read stays. GUI thread; the cluster session outlives it.
class TopicPage final : public Page {
    Q_OBJECT
public:
    /// The pages of a topic.
    enum Tab : int { Messages, Partitions, Groups, Configuration };

    /// Asks at once for what its head shows, and loads messages when they are first looked at; the topic need not
    /// exist.
    TopicPage(session::ClusterSession& cluster, const QString& topic, QWidget* parent = nullptr);
    ~TopicPage() override;

    /// Shows one of its pages; the first look loads it.
    void showTab(Tab tab);
    void refresh() override;
    qint64 takenAt() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::vector<widgets::StatusFigure> statusFigures() const override;
    void setPins(Pins& pins) override;

    /// The topic's name.
    const QString& topic() const { return topic_.topic(); }
    /// The messages.
    MessagesPage* messages() const { return messages_; }
    /// The groups that read it.
    TopicGroupsPage* groups() const { return groups_; }
    /// The configuration.
    ConfigPage* configuration() const { return config_; }

protected:
    bool showsMetadata() const override { return false; }
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectPages();
    void showFacts();
    void loadIfSeen();
    void pageChanged(int index);
    bool isMissing() const;
    void showMissing();
    void sayMissing();
    void sayDeleted();
    void askAgain();

    session::ClusterSession& cluster_;
    session::TopicSession topic_;
    widgets::SubTabs* tabs_;
    PinButton* pin_;
    QStackedWidget* pages_;
    widgets::EmptyState* absence_; // in the place of the pages while the cluster does not have the topic
    MessagesPage* messages_;
    PartitionsPage* partitions_;
    TopicGroupsPage* groups_;
    ConfigPage* config_;
    bool loaded_ = false;
    bool seen_ = false;    // the cluster had the topic while this page was open
    bool missing_ = false; // it does not have it (any more), and the page says so
};

} // namespace odradek::views
