// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/ConnectionHub.h"
#include "app/window/NavigationContent.h"
#include "app/window/StateFile.h"
#include "app/window/TabHost.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QTimer>

class QSplitter;

namespace odradek::widgets {
class EnvironmentChip;
class NavigationTree;
class StatusItem;
class StatusStrip;
} // namespace odradek::widgets

namespace odradek::views {
struct ConnectionEntry;
class ConnectionsPage;
} // namespace odradek::views

namespace odradek::window {

/// The window: the tree of connections, the tabs, the status bar, the menus. It owns nothing of the engine. GUI thread;
/// hub and state outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// A window over connections; `settings` and `state` are read now and written as things change.
    MainWindow(controllers::ConnectionHub& hub, StateFile& settings, StateFile& state);
    ~MainWindow() override;

    /// Connects, and shows the cluster's topics. Where the profile cannot be used, the connections page says why.
    void connectTo(const QString& id);
    /// Opens "topics", "topic:NAME" or "messages:NAME" of a connection, as a tab that stays.
    void openPage(const QString& connection, const QString& page);
    /// Connects what had tabs when the window was closed, and goes to the tab that was active.
    void reopen();
    /// Shows the page of connections, and one of them.
    void showConnections(const QString& id = {});
    /// The tabs, for tests and pictures.
    TabHost& tabs() { return *tabs_; }
    /// The tree, for tests and pictures.
    widgets::NavigationTree* tree() { return tree_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBody();
    void buildStatus();
    void buildMenus();
    QWidget* buildSide();
    QWidget* buildStart();
    views::Page* makePage(const TabKey& key, QWidget* parent);
    views::Page* makeConnectionsPage(QWidget* parent);
    views::Page* makeTopicsPage(session::ClusterSession& session, const QString& connection, QWidget* parent);
    views::Page* makeTopicPage(session::ClusterSession& session, const QString& topic, QWidget* parent);
    widgets::TabBar::Tab lookOf(const TabKey& key) const;
    void openTopic(const QString& connection, const QString& topic, bool keep, bool partitions);
    void openPath(const QStringList& path, bool keep);
    void treeMenu(const QStringList& path, const QPoint& at);
    profiles::Profile profileOf(const views::ConnectionEntry& entry) const;
    void saveConnection(const views::ConnectionEntry& entry, bool connect, views::ConnectionsPage* page);
    void showEntries(views::ConnectionsPage* page) const;
    void sessionChanged(const QString& id);
    void showTree();
    void showStatus();
    void tabChanged();
    void store();
    void restore();
    QJsonObject tabsToStore() const;
    bool bringBack(const QString& id);
    int runningJobs() const;
    void showNobody();
    session::ClusterSession* sessionOf(const QString& id) const;

    controllers::ConnectionHub& hub_;
    StateFile& settings_;
    StateFile& state_;
    models::TreeModel* treeModel_;
    widgets::NavigationTree* tree_;
    QWidget* side_ = nullptr;
    QSplitter* splitter_ = nullptr;
    TabHost* tabs_;
    widgets::StatusStrip* status_;
    widgets::EnvironmentChip* environment_;
    widgets::StatusItem* cluster_;
    widgets::StatusItem* locked_;
    widgets::StatusItem* health_;
    widgets::StatusItem* next_;
    widgets::StatusItem* counts_;
    widgets::StatusItem* jobs_;
    QHash<QString, RecentTopics> recent_;
    QSet<QString> restored_;
    int wideTree_ = 0; // the tree's width before the window became narrow; 0 while it is wide
    bool narrow_ = false;
    QTimer treeLater_;
    QTimer storeLater_;
};

} // namespace odradek::window
