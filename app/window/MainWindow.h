// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/ConnectionHub.h"
#include "app/window/ActivityWatch.h"
#include "app/window/NavigationContent.h"
#include "app/window/StateFile.h"
#include "app/window/TabHost.h"
#include "ui/models/PaletteModel.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>
#include <QTimer>

class QMenu;
class QSplitter;

namespace odradek::widgets {
class ActionRegistry;
struct ActionSpec;
class Banner;
class EnvironmentChip;
class NavigationTree;
class Palette;
class StatusFigures;
class StatusItem;
class StatusStrip;
} // namespace odradek::widgets

namespace odradek::views {
class AccessClock;
class ActivityPage;
class ClusterPage;
class ConfigPage;
struct ConnectionEntry;
class ConnectionsPage;
class NextTryClock;
struct Preferences;
class TopicPage;
} // namespace odradek::views

namespace odradek::window {

class ConfigChanges;
class Settings;
class TopicActions;
class TopicRemovals;

/// The window: the tree of connections, the tabs, the status bar, the menus. It owns nothing of the engine. GUI thread;
/// hub, settings, state and the watch outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// Makes what the palette finds of one kind, as it is now. Called each time the palette opens.
    using MakeSource = std::function<models::PaletteSource()>;

    /// A window over connections; `state` is read now and written as things change.
    MainWindow(controllers::ConnectionHub& hub, Settings& settings, StateFile& state, ActivityWatch& watch);
    ~MainWindow() override;

    /// Connects, and shows the cluster's topics. Where the profile cannot be used, the connections page says why.
    void connectTo(const QString& id);
    /// Shows now what is gathered for a moment first, the tree: for who takes a picture.
    void settle();
    /// Opens a page of a connection by its word (see PageWord.h), as a tab that stays or, without `keep`, as a look.
    void openPage(const QString& connection, const QString& page, bool keep = true);
    /// Connects what had tabs when the window was closed, and goes to the tab that was active.
    void reopen();
    /// Shows the page of connections, and one of them.
    void showConnections(const QString& id = {});
    /// Shows the page of settings.
    void showSettings();
    /// Shows what runs and what has ended.
    void showActivity();
    /// Opens the palette on topics, connections, pages and tabs.
    void openGoTo();
    /// Opens the palette on actions, then everything else.
    void openActions();
    /// Adds a kind of things that the palette finds.
    void addPaletteSource(MakeSource make);
    /// Says from here on what is wrong with another file of the program, which outlives the window.
    void watchFile(const StateFile& file);
    /// Says over the tabs what is wrong with the file of connections, where another page than theirs was asked for.
    void tellProfileProblem();
    /// Every action of the window.
    widgets::ActionRegistry& actions() { return *actions_; }
    /// The palette, for tests and pictures.
    widgets::Palette& palette();
    /// The tabs, for tests and pictures.
    TabHost& tabs() { return *tabs_; }
    /// What can be changed of topics, for tests and pictures.
    TopicActions& topicActions() { return *topics_; }
    /// The tree, for tests and pictures.
    widgets::NavigationTree* tree() { return tree_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A page that every connected cluster has: the word that openPage() takes, and how it is called.
    struct ClusterPage {
        QString word;
        QString title;
        style::Icon icon = style::Icon::None;
    };
    /// What pinning is about: a topic or a group of a connection.
    struct PinTarget {
        QString connection;
        views::Pins::Kind kind = views::Pins::Kind::Topic;
        QString name;
    };
    /// Why an action cannot be done now; empty if it can.
    using WhyNot = std::function<QString()>;

    void buildBody();
    void buildStatus();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildClusterMenu();
    void buildTopicMenu();
    void buildTopicPlaces();
    void buildGroupMenu();
    void buildPageSteps();
    void buildActivityActions();
    views::ActivityPage* activityInFront() const;
    void buildMessagesMenu();
    void buildTabMenu();
    void buildHelpMenu();
    void addActions(const QString& where, const WhyNot& whyNot, std::vector<widgets::ActionSpec> specs);
    void addChoice(const char* menu, const char* id, const QString& text,
                   const std::function<void(views::Preferences&)>& choose);
    WhyNot noTab() const;
    QString noCluster(bool open) const;
    void pressOnMessages(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void addPaletteSources();
    std::vector<models::PaletteSource> makeSources() const;
    void openPalette(const QString& hint, bool actions, std::function<std::vector<models::PaletteSource>()> make);
    void renewPalette();
    void remember(const QString& id);
    void rememberPage(const TabKey& key);
    static QString paletteId(const TabKey& key);
    QStringList recentIds() const;
    void groupsListed();
    models::PaletteSource tabSource();
    models::PaletteSource connectionSource();
    models::PaletteSource pageSource();
    models::PaletteSource topicSource();
    models::PaletteSource groupSource();
    std::vector<const controllers::Connection*> openConnections() const;
    QString besideConnection(const QString& id, const QString& words) const;
    static std::vector<ClusterPage> clusterPages();
    void openTabList();
    views::Page* makeSettingsPage(QWidget* parent);
    views::Page* makeActivityPage(QWidget* parent);
    widgets::TabBar::Tab ownLook(const QString& kind) const;
    void preparePage(views::TopicPage& page, const QString& connection);
    ActivityWatch::Owner ownerOf(const QString& connection) const;
    void showFileProblems();
    QString keptAside() const;
    void showJobs();
    void tabMenu(int index, const QPoint& at);
    static QString shownKeys(const QString& keys);
    QWidget* buildSide();
    QWidget* buildStart();
    void showSide(bool shown);
    views::Page* makePage(const TabKey& key, QWidget* parent);
    views::Page* makeConnectionsPage(QWidget* parent);
    views::Page* makeClusterPage(session::ClusterSession& session, QWidget* parent);
    static views::Page* makeBrokerPage(session::ClusterSession& session, const QString& name, QWidget* parent);
    views::Page* makeTopicPage(session::ClusterSession& session, const QString& topic, QWidget* parent);
    widgets::TabBar::Tab lookOf(const TabKey& key) const;
    void openCluster(const QString& connection, const QString& page);
    void openTopic(const QString& connection, const QString& topic, bool keep, int tab);
    void openGroup(const QString& connection, const QString& group, bool keep);
    static views::Page* makeGroupPage(session::ClusterSession& session, const QString& group, QWidget* parent);
    void watchGroups(views::ClusterPage& page, const QString& connection);
    std::optional<QStringList> listedGroups(const QString& connection) const;
    QStringList knownGroups(const QString& connection) const;
    QString groupDetail(const QString& connection, const QString& group) const;
    QString topicInFront() const;
    void watchTopics(views::ClusterPage& page, const QString& connection);
    void topicMenu(const QString& connection, const QString& topic, const QPoint& at);
    void topicRowMenu(const QString& connection, const QString& topic, const QPoint& at);
    void addTopicPlaces(QMenu& menu, const QString& connection, const QString& topic);
    void addTreeActions(QMenu& menu, const QStringList& path);
    void buildChanges();
    void watchChanges(views::Page& page, const QString& connection);
    views::ConfigPage* configInFront() const;
    void topicsRemoved(const QString& connection, const QStringList& topics);
    void buildPinActions();
    views::Pins& pinsOf(const QString& connection);
    std::optional<PinTarget> pinTarget() const;
    bool isPinned(const PinTarget& target) const;
    QString groupInFront() const;
    QString whyNoMove(int by) const;
    void movePin(int by);
    void addPinEntries(QMenu& menu, const PinTarget& target);
    void addGroupPlaces(QMenu& menu, const QString& connection, const QString& group);
    void storePins();
    void restorePins();
    void sayRefusal(const QString& action, const QString& why);
    void watchLock();
    void showLock();
    void lockClicked();
    QStringList pathInTree() const;
    void showInTree();
    void openPath(const QStringList& path, bool keep);
    void treeMenu(const QStringList& path, const QPoint& at);
    profiles::Profile profileOf(const views::ConnectionEntry& entry) const;
    void askRemove(const views::ConnectionEntry& entry, views::ConnectionsPage* page);
    void saveConnection(const views::ConnectionEntry& entry, bool connect, views::ConnectionsPage* page);
    void showEntries(views::ConnectionsPage* page) const;
    void sessionChanged(const QString& id);
    void showTree();
    void showStatus();
    void showCounts();
    void tabChanged();
    void store();
    void restore();
    void placeOnScreen();
    QJsonObject tabsToStore() const;
    bool bringBack(const QString& id);
    void showNobody();
    session::ClusterSession* sessionOf(const QString& id) const;

    controllers::ConnectionHub& hub_;
    Settings& settings_;
    StateFile& state_;
    std::vector<const StateFile*> files_; // those whose problems are said
    bool profilesTold_ = false;           // with that of the file of connections
    ActivityWatch& watch_;
    widgets::ActionRegistry* actions_;
    TopicActions* topics_ = nullptr;
    ConfigChanges* configs_ = nullptr;
    TopicRemovals* removals_ = nullptr;
    views::AccessClock* accessClock_; // of the connection in front
    views::NextTryClock* nextTry_;    // of the connection in front, while it is away
    widgets::Palette* palette_ = nullptr;
    std::vector<MakeSource> sources_;
    std::function<std::vector<models::PaletteSource>()> makeFound_; // what the palette was opened on
    bool findsActions_ = false;                                     // the palette was opened to find an action
    QStringList taken_; // ids of what the palette gave or was opened otherwise, newest first
    widgets::Banner* notice_;
    models::TreeModel* treeModel_;
    widgets::NavigationTree* tree_;
    QStringList shownInTree_; // the node of the tab in front, once it was shown
    QWidget* side_ = nullptr;
    QSplitter* splitter_ = nullptr;
    TabHost* tabs_;
    widgets::StatusStrip* status_;
    widgets::EnvironmentChip* environment_;
    widgets::StatusItem* cluster_;
    widgets::StatusItem* locked_;
    widgets::StatusItem* health_;
    widgets::StatusItem* next_;
    widgets::StatusItem* refusal_;   // why the last shortcut did nothing, for a while
    widgets::StatusFigures* counts_; // of the page in front
    widgets::StatusItem* jobs_;
    QHash<QString, RecentTopics> recent_;
    QHash<QString, views::Pins*> pins_; // of those connections that ever had one; children of the window
    QSet<QString> restored_;
    int wideTree_ = 0; // the tree's width before the window became narrow; 0 while it is wide
    bool narrow_ = false;
    bool framed_ = false; // the window manager has put its frame around
    QTimer treeLater_;
    QTimer storeLater_;
    QTimer refusalPasses_;
};

} // namespace odradek::window
