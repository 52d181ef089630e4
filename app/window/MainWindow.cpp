// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MainWindow.h"

#include "ui/models/Format.h"
#include "ui/style/Metrics.h"
#include "ui/views/ConnectionsPage.h"
#include "ui/views/ErrorText.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
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
const QString kTopicPrefix = QStringLiteral("topic:");

/// The width of the tree in narrow windows, and its least.
constexpr int kNarrowTree = 208;
/// How long news of a cluster are gathered before the tree is made anew.
constexpr std::chrono::milliseconds kTreeRest{100};
/// How long changes of tabs and columns are gathered before they are written down.
constexpr std::chrono::milliseconds kStoreRest{1000};

} // namespace

MainWindow::MainWindow(controllers::ConnectionHub& hub, StateFile& settings, StateFile& state)
    : hub_(hub),
      settings_(settings),
      state_(state),
      treeModel_(new models::TreeModel(this)),
      tree_(new widgets::NavigationTree(treeModel_)),
      tabs_(new TabHost([this](const TabKey& key, QWidget* parent) { return makePage(key, parent); },
                        [this](const TabKey& key) { return lookOf(key); }, buildStart())),
      status_(new widgets::StatusStrip),
      environment_(new widgets::EnvironmentChip),
      cluster_(new widgets::StatusItem),
      health_(new widgets::StatusItem),
      counts_(new widgets::StatusItem) {
    setWindowTitle(QStringLiteral("Odradek"));
    buildBody();
    buildStatus();
    buildMenus();
    for (QTimer* timer : {&treeLater_, &storeLater_})
        timer->setSingleShot(true);
    treeLater_.setInterval(kTreeRest);
    storeLater_.setInterval(kStoreRest);
    connect(&treeLater_, &QTimer::timeout, this, &MainWindow::showTree);
    connect(&storeLater_, &QTimer::timeout, this, &MainWindow::store);
    connect(tabs_, &TabHost::currentChanged, this, &MainWindow::tabChanged);
    connect(tabs_, &TabHost::edited, &storeLater_, qOverload<>(&QTimer::start));
    connect(tree_, &widgets::NavigationTree::openWanted, this,
            [this](const QStringList& path) { openPath(path, false); });
    connect(tree_, &widgets::NavigationTree::pinWanted, this,
            [this](const QStringList& path) { openPath(path, true); });
    connect(tree_, &widgets::NavigationTree::menuWanted, this, &MainWindow::treeMenu);
    connect(&hub_, &controllers::ConnectionHub::connectionsChanged, this, &MainWindow::showTree);
    connect(&hub_, &controllers::ConnectionHub::stateChanged, this, &MainWindow::sessionChanged);
    connect(&hub_, &controllers::ConnectionHub::closing, tabs_, &TabHost::closeConnection);
    restore();
    showTree();
    showStatus();
}

MainWindow::~MainWindow() {
    store();
}

QWidget* MainWindow::buildStart() {
    auto* start = new widgets::EmptyState;
    start->setMessage(style::Icon::Odradek, tr("Explore a Kafka cluster"),
                      tr("Connect to one of yours, or look at the built-in demo cluster, which needs no network."));
    auto* demo = start->addAction(tr("Open the demo cluster"), style::ButtonRole::Primary, style::Icon::Play);
    auto* add = start->addAction(tr("New connection…"), style::ButtonRole::Plain, style::Icon::Add);
    connect(demo, &QPushButton::clicked, this,
            [this] { connectTo(QString::fromStdString(controllers::ConnectionHub::kDemoId)); });
    connect(add, &QPushButton::clicked, this, [this] { showConnections(); });
    return start;
}

QWidget* MainWindow::buildSide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, style::scaled(style::metric::kPadNarrow), 0, 0);
    column->setSpacing(0);
    column->addWidget(tree_, 1);
    auto* foot = new QWidget(side);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(style::scaled(style::metric::kGap), 0, style::scaled(style::metric::kGap), 0);
    foot->setFixedHeight(style::scaled(style::metric::kTab));
    auto* add = widgets::ghostButton(tr("New connection"), style::Icon::Add);
    connect(add, &QPushButton::clicked, this, [this] { showConnections(); });
    row->addWidget(add);
    row->addStretch();
    column->addWidget(foot);
    tree_->setAccessibleName(tr("Connections and topics"));
    return side;
}

void MainWindow::buildBody() {
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    splitter_ = new QSplitter(body);
    splitter_->setChildrenCollapsible(false);
    side_ = buildSide();
    side_->setMinimumWidth(style::scaled(kNarrowTree));
    splitter_->addWidget(side_);
    splitter_->addWidget(tabs_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({style::scaled(style::metric::kTree), 10'000});
    column->addWidget(splitter_, 1);
    column->addWidget(status_);
    setCentralWidget(body);
}

void MainWindow::buildStatus() {
    cluster_->setStrong(true);
    status_->addLeft(environment_);
    status_->addLeft(cluster_);
    status_->addLeft(health_, true);
    status_->addRight(counts_);
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
    const bool first = !restored_.value(id);
    restored_.insert(id, true);
    // First what comes back: a tab that is open already would not take its saved state.
    if (first) tabs_->restoreTabs(state_.value(QStringLiteral("tabs")).toObject(), id);
    tabs_->open({kCluster, id, {}}, true);
    showTree();
    tree_->expand(treeModel_->find({id}));
    tree_->expand(treeModel_->find({id, QStringLiteral("topics")}));
}

void MainWindow::openPage(const QString& connection, const QString& page) {
    if (page == u"topics") {
        tabs_->open({kCluster, connection, {}}, true);
        return;
    }
    const bool partitions = page.startsWith(kTopicPrefix);
    openTopic(connection, page.section(u':', 1), true, partitions);
}

void MainWindow::showConnections(const QString& id) {
    auto* page = qobject_cast<views::ConnectionsPage*>(tabs_->open({kConnections, {}, {}}, true));
    if (page != nullptr) page->choose(id);
}

views::Page* MainWindow::makePage(const TabKey& key, QWidget* parent) {
    if (key.kind == kConnections) return makeConnectionsPage(parent);
    auto* session = sessionOf(key.connection);
    if (session == nullptr) return nullptr;
    if (key.kind == kCluster) return makeTopicsPage(*session, key.connection, parent);
    if (key.kind != kTopic || key.name.isEmpty()) return nullptr;
    auto* page = new views::TopicPage(*session, key.name, parent);
    connect(page->messages(), &views::MessagesPage::activityChanged, this, [this] {
        showStatus();
        tabs_->refreshLooks();
    });
    return page;
}

views::Page* MainWindow::makeTopicsPage(session::ClusterSession& session, const QString& connection, QWidget* parent) {
    auto* page = new views::TopicsPage(session, parent);
    connect(page, &views::TopicsPage::topicWanted, this,
            [this, connection](const QString& topic, bool keep) { openTopic(connection, topic, keep, false); });
    return page;
}

views::Page* MainWindow::makeConnectionsPage(QWidget* parent) {
    auto* page = new views::ConnectionsPage(parent);
    showEntries(page);
    if (hub_.problem()) {
        const auto& aside = hub_.keptAside();
        page->setFileProblem(views::errorText(*hub_.problem()),
                             aside ? tr("The file was kept as %1.").arg(QString::fromStdString(aside->string()))
                                   : QString());
    }
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
    connect(page, &views::ConnectionsPage::removeWanted, this, [this, page](const QString& id) {
        if (auto removed = hub_.remove(id.toStdString()); !removed) page->setProblem(removed.error());
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

void MainWindow::saveConnection(const views::ConnectionEntry& entry, bool connect, views::ConnectionsPage* page) {
    const auto* known = hub_.find(entry.id.toStdString());
    profiles::Profile profile = known != nullptr ? known->profile : profiles::Profile{};
    profile.id = entry.id.toStdString();
    profile.name = entry.name.toStdString();
    profile.bootstrap = entry.bootstrap.toStdString();
    profile.read_only = entry.readOnly;
    profile.environment = entry.environment == style::Environment::Prod   ? profiles::EnvironmentKind::Prod
                          : entry.environment == style::Environment::Test ? profiles::EnvironmentKind::Test
                                                                          : profiles::EnvironmentKind::Dev;
    auto saved = hub_.save(std::move(profile));
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
    if (connection == nullptr) return look;
    look.environment = environmentOf(connection->profile);
    look.icon = key.kind == kTopic ? style::Icon::Topic : style::Icon::Cluster;
    look.text = format::visible(key.kind == kTopic ? key.name : QString::fromStdString(connection->profile.name));
    const auto* session = connection->session.get();
    look.busy = session != nullptr && session->state() != State::Connected;
    return look;
}

void MainWindow::openTopic(const QString& connection, const QString& topic, bool keep, bool partitions) {
    auto* page = qobject_cast<views::TopicPage*>(tabs_->open({kTopic, connection, topic}, keep));
    if (page == nullptr) return;
    page->showTab(partitions ? views::TopicPage::Partitions : views::TopicPage::Messages);
    if (!partitions) page->messages()->table()->setFocus();
    recent_[connection].touch(topic);
    showTree();
    storeLater_.start();
}

void MainWindow::openPath(const QStringList& path, bool keep) {
    if (path.isEmpty()) return;
    const QString& id = path.constFirst();
    if (path.size() == 1 || sessionOf(id) == nullptr) {
        connectTo(id);
        return;
    }
    const QString& leaf = path.constLast();
    if (leaf.startsWith(kTopicPrefix)) {
        openTopic(id, leaf.mid(kTopicPrefix.size()), keep, false);
    } else {
        tabs_->open({kCluster, id, {}}, true);
    }
}

void MainWindow::treeMenu(const QStringList& path, const QPoint& at) {
    if (path.isEmpty()) return;
    const QString id = path.constFirst();
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
    menu->popup(at);
}

void MainWindow::sessionChanged(const QString& id) {
    Q_UNUSED(id)
    treeLater_.start();
    tabs_->refreshLooks();
    showStatus();
}

void MainWindow::showTree() {
    treeModel_->setTree(navigationContent(hub_, recent_));
    tabChanged();
}

void MainWindow::tabChanged() {
    const TabKey key = tabs_->currentKey();
    if (key.kind == kTopic) tree_->showPath({key.connection, QStringLiteral("topics"), kTopicPrefix + key.name});
    if (key.kind == kCluster) tree_->showPath({key.connection, QStringLiteral("topics")});
    showStatus();
}

void MainWindow::showStatus() {
    const TabKey key = tabs_->currentKey();
    const auto* connection = key.connection.isEmpty() ? nullptr : hub_.find(key.connection.toStdString());
    environment_->setEnvironment(connection != nullptr ? environmentOf(connection->profile) : style::Environment::None,
                                 true);
    if (connection == nullptr) {
        cluster_->setWords({}, tr("%n connection(s)", nullptr, int(hub_.connections().size())));
        health_->setWords({}, {});
        counts_->setWords({}, {});
        return;
    }
    cluster_->setWords({}, format::visible(QString::fromStdString(connection->profile.name)));
    const auto* session = connection->session.get();
    health_->setShape(shapeOf(session));
    const bool up = session != nullptr && session->state() == State::Connected;
    health_->setWords({},
                      up ? tr("%n broker(s)", nullptr, int(session->metadata()->brokers.size())) : stateWord(session));
    const auto* topic = qobject_cast<views::TopicPage*>(tabs_->currentPage());
    if (topic == nullptr) {
        counts_->setWords({}, {});
        return;
    }
    const auto& messages = topic->messages()->session();
    counts_->setWords(messages.dropped() > 0 ? tr("Received, %1 dropped").arg(format::count(messages.dropped()))
                                             : tr("Received"),
                      format::count(messages.progress().delivered));
}

void MainWindow::store() {
    storeLater_.stop();
    state_.setValue(QStringLiteral("tabs"), tabs_->saveState());
    state_.setValue(QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64()));
    state_.setValue(QStringLiteral("splitter"), QString::fromLatin1(splitter_->saveState().toBase64()));
    QJsonObject recent;
    for (auto it = recent_.cbegin(); it != recent_.cend(); ++it)
        recent.insert(it.key(), QJsonArray::fromStringList(it->topics));
    state_.setValue(QStringLiteral("recent"), recent);
}

void MainWindow::restore() {
    resize(style::scaled(1440), style::scaled(900));
    restoreGeometry(QByteArray::fromBase64(state_.value(QStringLiteral("geometry")).toString().toLatin1()));
    // A screen that is gone, or has shrunk, must not hide the window.
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const bool seen = std::ranges::any_of(QGuiApplication::screens(), [this](const QScreen* one) {
        return one->availableGeometry().intersects(frameGeometry());
    });
    resize(size().boundedTo(screen.size()));
    if (!seen) move(screen.topLeft());
    splitter_->restoreState(QByteArray::fromBase64(state_.value(QStringLiteral("splitter")).toString().toLatin1()));
    const QJsonObject recent = state_.value(QStringLiteral("recent")).toObject();
    for (auto it = recent.begin(); it != recent.end(); ++it) {
        for (const QJsonValue& topic : it->toArray())
            recent_[it.key()].topics.push_back(topic.toString());
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    store();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < style::scaled(style::metric::kNarrow);
    const int wanted = style::scaled(narrow ? kNarrowTree : style::metric::kTree);
    if (narrow && side_->width() > wanted) splitter_->setSizes({wanted, width() - wanted});
    storeLater_.start();
}

} // namespace odradek::window
