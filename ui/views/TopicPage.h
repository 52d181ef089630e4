// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "session/TopicsSession.h"
#include "ui/views/Page.h"

class QStackedWidget;

namespace odradek::widgets {
class SubTabs;
}

namespace odradek::views {

class ConfigPage;
class MessagesPage;
class PartitionsPage;

/// One topic: its messages, its partitions and its configuration, with facts at the right. GUI thread; the cluster
/// session outlives it.
class TopicPage final : public Page {
    Q_OBJECT
public:
    /// The pages of a topic.
    enum Tab : int { Messages, Partitions, Configuration };

    TopicPage(session::ClusterSession& cluster, const QString& topic, QWidget* parent = nullptr);
    ~TopicPage() override;

    /// Shows one of its pages; the first look loads it.
    void showTab(Tab tab);
    void refresh() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// The topic's name.
    const QString& topic() const { return topic_.topic(); }
    /// The messages.
    MessagesPage* messages() const { return messages_; }
    /// The configuration.
    ConfigPage* configuration() const { return config_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showFacts();
    void loadIfSeen();
    void pageChanged(int index);
    void showGone(const session::ClusterSession& cluster);

    session::TopicSession topic_;
    widgets::SubTabs* tabs_;
    QStackedWidget* pages_;
    MessagesPage* messages_;
    PartitionsPage* partitions_;
    ConfigPage* config_;
    bool loaded_ = false;
    bool seen_ = false; // the cluster had the topic while this page was open
    bool gone_ = false; // and has it no more: the banner says so
};

} // namespace odradek::views
