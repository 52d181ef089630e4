// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "app/window/Settings.h"
#include "session/GroupNamesSession.h"
#include "ui/dialogs/DeleteConnectionDialog.h"
#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/AccessText.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/ErrorText.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/NextTry.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FocusKeeper.h"
#include "ui/widgets/KeyHints.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/StatusFigures.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TabSteps.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace odradek::window {
namespace {

using State = session::ClusterSession::State;
namespace format = models::format;

const QString kConnections = QStringLiteral("connections");
const QString kCluster = QStringLiteral("cluster");
const QString kTopic = QStringLiteral("topic");
const QString kBroker = QStringLiteral("broker");
const QString kGroup = QStringLiteral("group");

/// How long news of a cluster are gathered before the tree is made anew.
constexpr std::chrono::milliseconds kTreeRest{100};
/// How long changes of tabs and columns are gathered before they are written down.
constexpr std::chrono::milliseconds kStoreRest{1000};
/// How long it is said why a shortcut did nothing.
constexpr std::chrono::seconds kRefusal{10};

} // namespace

MainWindow::MainWindow(controllers::ConnectionHub& hub, Settings& settings, StateFile& state, ActivityWatch& watch)
    : hub_(hub),
      settings_(settings),
      state_(state),
      watch_(watch),
      actions_(new widgets::ActionRegistry(this)),
      accessClock_(new views::AccessClock(this)),
      nextTry_(new views::NextTryClock(this)),
      notice_(new widgets::Banner),
      treeModel_(new models::TreeModel(this)),
      tree_(new widgets::NavigationTree(treeModel_)),
      tabs_(new TabHost([this](const TabKey& key, QWidget* parent) { return makePage(key, parent); },
                        [this](const TabKey& key) { return lookOf(key); }, buildStart())),
      status_(new widgets::StatusStrip),
      environment_(new widgets::EnvironmentChip),
      cluster_(new widgets::StatusItem),
      locked_(new widgets::StatusItem),
      health_(new widgets::StatusItem),
      next_(new widgets::StatusItem),
      refusal_(new widgets::StatusItem),
      counts_(new widgets::StatusFigures),
      jobs_(new widgets::StatusItem) {
    setWindowTitle(QStringLiteral("Odradek"));
    buildBody();
    buildStatus();
    buildMenus();
    addPaletteSources();
    for (QTimer* timer : {&treeLater_, &storeLater_, &refusalPasses_})
        timer->setSingleShot(true);
    treeLater_.setInterval(kTreeRest);
    storeLater_.setInterval(kStoreRest);
    refusalPasses_.setInterval(kRefusal);
    connect(&treeLater_, &QTimer::timeout, this, &MainWindow::showTree);
    connect(&storeLater_, &QTimer::timeout, this, &MainWindow::store);
    connect(tabs_, &TabHost::currentChanged, this, &MainWindow::tabChanged);
    connect(tabs_, &TabHost::edited, &storeLater_, qOverload<>(&QTimer::start));
    connect(tabs_, &TabHost::menuWanted, this, &MainWindow::tabMenu);
    connect(&watch_.log(), &models::ActivityLog::changed, this, &MainWindow::showJobs);
    for (const StateFile* file : {&settings_.file(), static_cast<const StateFile*>(&state_)})
        watchFile(*file);
    connect(tree_, &widgets::NavigationTree::openWanted, this,
            [this](const QStringList& path) { openPath(path, false); });
    connect(tree_, &widgets::NavigationTree::pinWanted, this,
            [this](const QStringList& path) { openPath(path, true); });
    connect(tree_, &widgets::NavigationTree::menuWanted, this, &MainWindow::treeMenu);
    connect(&hub_, &controllers::ConnectionHub::connectionsChanged, this, &MainWindow::showTree);
    connect(&hub_, &controllers::ConnectionHub::stateChanged, this, &MainWindow::sessionChanged);
    connect(&hub_, &controllers::ConnectionHub::closing, tabs_, &TabHost::closeConnection);
    new widgets::FocusKeeper(*this);
    restore();
    showJobs();
    showTree();
    showStatus();
}

MainWindow::~MainWindow() {
    store();
    // Pages tell that they go out of sight, which the actions hear: that is over while all they ask stands.
    hide();
    // Pages and sessions end after this; what they tell then must not reach a window that is half gone.
    for (QObject* part : std::initializer_list<QObject*>{&hub_, &watch_.log(), &settings_, &state_, tabs_, tree_,
                                                         accessClock_, nextTry_})
        part->disconnect(this);
}

// As the menus show them, in the words of the keyboard: "Strg+N".
QString MainWindow::shownKeys(const QString& keys) {
    return QKeySequence::fromString(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

QWidget* MainWindow::buildStart() {
    auto* start = new widgets::EmptyState;
    start->setMessage(style::Icon::Odradek, tr("Connect to a Kafka cluster"),
                      tr("Connections stay on this computer. Nothing is sent anywhere but to your brokers."));
    auto* add = start->addAction(tr("New connection…"), style::ButtonRole::Primary, style::Icon::Add);
    auto* demo = start->addAction(tr("Open the demo cluster"), style::ButtonRole::Ghost, style::Icon::Play);
    start->setExtra(new widgets::KeyHints({{shownKeys(tr("Ctrl+N")), tr("New connection")},
                                           {shownKeys(tr("Ctrl+P")), tr("Go to a cluster, topic or group")},
                                           {shownKeys(tr("Ctrl+K")), tr("Every action by name")},
                                           {shownKeys(tr("Shift+F1")), tr("All shortcuts")}}));
    connect(demo, &QPushButton::clicked, this,
            [this] { connectTo(QString::fromStdString(controllers::ConnectionHub::kDemoId)); });
    connect(add, &QPushButton::clicked, this, [this] { showConnections(); });
    return start;
}

void MainWindow::buildBody() {
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    splitter_ = new QSplitter(body);
    splitter_->setChildrenCollapsible(false);
    side_ = buildSide();
    side_->setMinimumWidth(style::scaled(style::metric::kTreeNarrow));
    splitter_->addWidget(side_);
    auto* right = new QWidget(splitter_);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(notice_);
    rightColumn->addWidget(tabs_, 1);
    notice_->hide();
    splitter_->addWidget(right);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({style::scaled(style::metric::kTree), 10'000});
    column->addWidget(splitter_, 1);
    column->addWidget(status_);
    setCentralWidget(body);
}

void MainWindow::buildStatus() {
    cluster_->setStrong(true);
    cluster_->setElided(true);
    next_->setElided(true);
    refusal_->setElided(true);
    refusal_->setStatusIcon(style::Icon::Warning);
    connect(actions_, &widgets::ActionRegistry::refused, this, &MainWindow::sayRefusal);
    connect(actions_, &widgets::ActionRegistry::done, this, [this] { sayRefusal({}, {}); });
    connect(&refusalPasses_, &QTimer::timeout, this, [this] { sayRefusal({}, {}); });
    connect(locked_, &QAbstractButton::clicked, this, &MainWindow::lockClicked);
    connect(accessClock_, &views::AccessClock::changed, this, &MainWindow::showLock);
    connect(nextTry_, &views::NextTryClock::changed, this, &MainWindow::showStatus);
    jobs_->setStatusIcon(style::Icon::Activity);
    actions_->bind(jobs_, QStringLiteral("view.activity"));
    status_->addLeft(environment_);
    status_->addLeft(cluster_);
    status_->addLeft(locked_);
    status_->addLeft(health_, true);
    status_->addLeft(next_, true);
    status_->addLeft(refusal_, true);
    status_->addRight(counts_);
    status_->addRight(jobs_, true);
}

session::ClusterSession* MainWindow::sessionOf(const QString& id) const {
    const auto* connection = hub_.find(id.toStdString());
    return connection != nullptr ? connection->session.get() : nullptr;
}

void MainWindow::connectTo(const QString& id) {
    auto session = hub_.open(id.toStdString());
    if (!session) {
        showConnections(id);
        if (auto* page = qobject_cast<views::ConnectionsPage*>(tabs_->currentPage())) page->setProblem(session.error());
        return;
    }
    connect(*session, &session::ClusterSession::metadataChanged, &treeLater_, qOverload<>(&QTimer::start),
            Qt::UniqueConnection);
    connect(*session, &session::ClusterSession::metadataChanged, this, &MainWindow::showStatus, Qt::UniqueConnection);
    connect(&(*session)->groupNames(), &session::SnapshotSession::changed, this, &MainWindow::groupsListed,
            Qt::UniqueConnection);
    connect(&(*session)->writes(), &session::WriteAccess::changed, &treeLater_, qOverload<>(&QTimer::start),
            Qt::UniqueConnection);
    watch_.watch(**session, ownerOf(id));
    if (!bringBack(id)) tabs_->open({kCluster, id, {}}, true);
    showTree();
    tree_->expand(treeModel_->find({id}));
    tree_->expand(treeModel_->find({id, QStringLiteral("topics")}));
    // In the tree one may look at the next connection, too.
    if (!tree_->hasFocus()) tabs_->enterPage();
}

void MainWindow::showConnections(const QString& id) {
    auto* page = qobject_cast<views::ConnectionsPage*>(tabs_->open({kConnections, {}, {}}, true));
    if (page == nullptr) return;
    page->choose(id);
    tabs_->enterPage();
}

views::Page* MainWindow::makePage(const TabKey& key, QWidget* parent) {
    if (key.kind == kConnections) return makeConnectionsPage(parent);
    if (key.kind == u"settings") return makeSettingsPage(parent);
    if (key.kind == u"activity") return makeActivityPage(parent);
    auto* session = sessionOf(key.connection);
    if (session == nullptr) return nullptr;
    views::Page* page = nullptr;
    if (key.kind == kCluster) page = makeClusterPage(*session, parent);
    if (key.kind == kBroker) page = makeBrokerPage(*session, key.name, parent);
    if (key.kind == kTopic && !key.name.isEmpty()) page = makeTopicPage(*session, key.name, parent);
    if (key.kind == kGroup) page = makeGroupPage(*session, key.name, parent);
    if (page == nullptr) return nullptr;
    if (auto* topic = qobject_cast<views::TopicPage*>(page)) preparePage(*topic, key.connection);
    if (auto* cluster = qobject_cast<views::ClusterPage*>(page)) {
        watchGroups(*cluster, key.connection);
        watchTopics(*cluster, key.connection);
    }
    watchChanges(*page, key.connection);
    connect(page, &views::Page::statusChanged, this, [this, page] {
        if (page == tabs_->currentPage()) showCounts();
    });
    page->setPins(pinsOf(key.connection));
    page->setConnectionName(QString::fromStdString(hub_.find(key.connection.toStdString())->profile.name));
    // The button that asks for it is on the page that goes.
    connect(
        page, &views::Page::closeWanted, this,
        [this, page] {
            if (page == tabs_->currentPage()) tabs_->closeCurrent();
        },
        Qt::QueuedConnection);
    connect(page, &views::Page::connectionWanted, this, [this, id = key.connection] { showConnections(id); });
    connect(page, &views::Page::topicMenuWanted, this,
            [this, id = key.connection, name = key.name](const QPoint& at) { topicMenu(id, name, at); });
    connect(page, &views::Page::timesMenuWanted, this,
            [this](const QPoint& at) { actions_->popup(QStringLiteral("times"), at); });
    connect(page, &views::Page::openWanted, this,
            [this, id = key.connection](const QString& word, bool keep) { openPage(id, word, keep); });
    return page;
}

views::Page* MainWindow::makeTopicPage(session::ClusterSession& session, const QString& topic, QWidget* parent) {
    auto* page = new views::TopicPage(session, topic, parent);
    connect(page->messages(), &views::MessagesPage::activityChanged, tabs_, &TabHost::refreshLooks);
    return page;
}

views::Page* MainWindow::makeConnectionsPage(QWidget* parent) {
    auto* page = new views::ConnectionsPage(parent);
    showEntries(page);
    // Over the tabs it is said for all pages.
    const bool told = profilesTold_ && !notice_->isHidden();
    if (hub_.problem() && !told) page->setFileProblem(views::errorText(*hub_.problem()), keptAside());
    const auto update = [this, page] {
        showEntries(page);
    };
    connect(&hub_, &controllers::ConnectionHub::connectionsChanged, page, update);
    connect(&hub_, &controllers::ConnectionHub::stateChanged, page, update);
    connect(page, &views::ConnectionsPage::saveWanted, this,
            [this, page](const views::ConnectionEntry& entry, bool connect) { saveConnection(entry, connect, page); });
    connect(page, &views::ConnectionsPage::connectWanted, this, &MainWindow::connectTo);
    connect(page, &views::ConnectionsPage::disconnectWanted, this,
            [this](const QString& id) { hub_.close(id.toStdString()); });
    connect(page, &views::ConnectionsPage::removeWanted, this,
            [this, page](const views::ConnectionEntry& entry) { askRemove(entry, page); });
    connect(page, &views::ConnectionsPage::testWanted, this, [this, page](const views::ConnectionEntry& entry) {
        auto test = hub_.test(profileOf(entry), page);
        if (test)
            page->showTest(*test);
        else
            page->setProblem(test.error());
    });
    return page;
}

void MainWindow::showEntries(views::ConnectionsPage* page) const {
    std::vector<views::ConnectionEntry> entries;
    for (const auto& connection : hub_.connections()) {
        const auto& profile = connection->profile;
        entries.push_back({QString::fromStdString(profile.id), QString::fromStdString(profile.name),
                           QString::fromStdString(profile.bootstrap), environmentOf(profile), profile.read_only,
                           connection->demo, shapeOf(connection->session.get()), stateWord(connection->session.get())});
    }
    page->setEntries(std::move(entries));
}

// What the form does not show stays as the profile has it, or the one that was duplicated.
profiles::Profile MainWindow::profileOf(const views::ConnectionEntry& entry) const {
    const auto* known = hub_.find((entry.id.isEmpty() ? entry.copyOf : entry.id).toStdString());
    profiles::Profile profile = known != nullptr ? known->profile : profiles::Profile{};
    if (entry.demo) return profile;
    profile.id = entry.id.toStdString();
    profile.name = entry.name.toStdString();
    profile.bootstrap = entry.bootstrap.toStdString();
    profile.read_only = entry.readOnly;
    profile.environment = entry.environment == style::Environment::Prod   ? profiles::EnvironmentKind::Prod
                          : entry.environment == style::Environment::Test ? profiles::EnvironmentKind::Test
                                                                          : profiles::EnvironmentKind::Dev;
    return profile;
}

void MainWindow::askRemove(const views::ConnectionEntry& entry, views::ConnectionsPage* page) {
    const std::string id = entry.id.toStdString();
    const bool isOpen = sessionOf(entry.id) != nullptr;
    auto* dialog = new dialogs::DeleteConnectionDialog({entry.name, entry.environment, {}}, isOpen, this);
    connect(dialog, &dialogs::Dialog::acted, page, [this, dialog, page, id] {
        const auto removed = hub_.remove(id);
        if (!removed) return dialog->refuse(tr("The connection was not deleted"), removed.error());
        // Its pages are about to go, and look at them until then.
        const QString gone = QString::fromStdString(id);
        if (auto* pins = pins_.take(gone)) pins->deleteLater();
        storeLater_.start();
        page->removed(gone);
        dialog->accept();
    });
    dialog->open();
}

void MainWindow::saveConnection(const views::ConnectionEntry& entry, bool connect, views::ConnectionsPage* page) {
    auto saved = hub_.save(profileOf(entry));
    if (!saved) {
        page->setProblem(saved.error());
        return;
    }
    const QString id = QString::fromStdString(*saved);
    page->choose(id);
    // What is open was opened with the old words.
    if (connect) hub_.close(*saved);
    if (connect) connectTo(id);
}

widgets::TabBar::Tab MainWindow::lookOf(const TabKey& key) const {
    widgets::TabBar::Tab look;
    if (key.kind == kConnections) {
        look.text = tr("Connections");
        look.icon = style::Icon::Connect;
        return look;
    }
    const auto* connection = hub_.find(key.connection.toStdString());
    if (connection == nullptr) return ownLook(key.kind);
    look.environment = environmentOf(connection->profile);
    look.icon = key.kind == kTopic    ? style::Icon::Topic
                : key.kind == kBroker ? style::Icon::Broker
                : key.kind == kGroup  ? style::Icon::Group
                                      : style::Icon::Cluster;
    look.text = format::visible(
        key.kind == kTopic || key.kind == kGroup ? key.name : QString::fromStdString(connection->profile.name));
    if (key.kind == kBroker) look.text = tr("Broker %1").arg(key.name);
    const auto* session = connection->session.get();
    const bool away = session != nullptr && session->state() != State::Connected;
    const auto* topic = qobject_cast<const views::TopicPage*>(tabs_->pageOf(key));
    const bool follows =
        topic != nullptr && topic->messages()->session().state() == session::MessagesSession::State::Following;
    look.live = follows && !away;
    look.waiting = follows && away;
    look.busy = away && !follows;
    return look;
}

void MainWindow::openPath(const QStringList& path, bool keep) {
    if (path.isEmpty()) return;
    const QString& id = path.constFirst();
    if (path.size() == 1 || sessionOf(id) == nullptr) {
        connectTo(id);
        return;
    }
    const QString& leaf = path.constLast();
    if (const auto group = groupOf(leaf)) return openGroup(id, *group, keep);
    if (leaf == u"all-groups") return openCluster(id, QStringLiteral("groups"));
    if (const auto topic = topicOf(leaf)) {
        openTopic(id, *topic, keep, views::TopicPage::Messages);
    } else {
        // "all" is the link to every topic.
        openCluster(id, leaf == u"all" ? QStringLiteral("topics") : leaf);
    }
}

void MainWindow::treeMenu(const QStringList& path, const QPoint& at) {
    if (path.isEmpty()) return;
    const QString& id = path.constFirst();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (sessionOf(id) != nullptr) {
        menu->addAction(tr("Refresh"), this, [this, id] {
            if (auto* session = sessionOf(id)) session->refresh();
        });
        menu->addAction(tr("Disconnect"), this, [this, id] { hub_.close(id.toStdString()); });
    } else {
        menu->addAction(tr("Connect"), this, [this, id] { connectTo(id); });
    }
    menu->addAction(tr("Edit connection…"), this, [this, id] { showConnections(id); });
    if (sessionOf(id) != nullptr) {
        menu->addSeparator();
        addTreeActions(*menu, path);
    }
    menu->popup(at);
}

void MainWindow::sessionChanged(const QString& id) {
    Q_UNUSED(id)
    treeLater_.start();
    tabs_->refreshLooks();
    showStatus();
}

void MainWindow::settle() {
    if (treeLater_.isActive()) showTree();
}

void MainWindow::showTree() {
    treeModel_->setTree(navigationContent(hub_, {recent_, pins_, [this](const QString& connection) {
                                                     return listedGroups(connection);
                                                 }}));
    // Refreshing is no reason to lead away who looks round in the tree.
    if (pathInTree() == shownInTree_)
        tree_->keepShowing(shownInTree_);
    else
        showInTree();
    showStatus();
}

void MainWindow::tabChanged() {
    showInTree();
    showStatus();
}

// A node that is not there yet is shown when it has come.
void MainWindow::showInTree() {
    const QStringList path = pathInTree();
    shownInTree_ = tree_->showPath(path) ? path : QStringList();
}

// In the order in which the window is read, whenever its parts were made.
bool MainWindow::focusNextPrevChild(bool next) {
    return widgets::stepFocus(*this, next) || QMainWindow::focusNextPrevChild(next);
}

} // namespace odradek::window
