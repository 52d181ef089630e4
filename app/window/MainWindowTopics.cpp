// SPDX-License-Identifier: GPL-3.0-or-later
// What the window lets one change: the actions on topics, and the lock of read-only connections.
#include "app/window/MainWindow.h"

#include "app/window/NavigationContent.h"
#include "app/window/TopicActions.h"
#include "ui/style/Icons.h"
#include "ui/views/AccessText.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace odradek::window {
namespace {

using Target = TopicActions::Target;

const QString kCreate = QStringLiteral("topic.create");

} // namespace

void MainWindow::buildTopicMenu() {
    TopicActions::Window window;
    window.widget = this;
    window.current = [this] {
        const TabKey key = tabs_->currentKey();
        return Target{key.connection, topicInFront()};
    };
    window.show = [this](const Target& made) {
        openTopic(made.connection, made.topic, true, views::TopicPage::Messages);
    };
    topics_ = new TopicActions(hub_, watch_.log(), std::move(window), this);
    actions_->addMenu(QStringLiteral("access"), tr("Cha&nges"), QStringLiteral("cluster"));
    buildTopicPlaces();
    topics_->addTo(*actions_);
}

// The topic of the page in front, or the row chosen in the list of topics.
QString MainWindow::topicInFront() const {
    const TabKey key = tabs_->currentKey();
    if (key.kind == u"topic") return key.name;
    auto* cluster = qobject_cast<views::ClusterPage*>(tabs_->currentPage());
    return cluster != nullptr && cluster->currentName() == u"topics" ? cluster->topics()->currentTopic() : QString();
}

void MainWindow::watchTopics(views::ClusterPage& page, const QString& connection) {
    auto* topics = page.topics();
    topics->setCreate([this](QAbstractButton& button) { actions_->bind(&button, kCreate); });
    connect(topics, &views::TopicsPage::menuWanted, this,
            [this, connection](const QString& topic, const QPoint& at) { topicRowMenu(connection, topic, at); });
    connect(topics->table(), &widgets::TableView::currentRowChanged, actions_, &widgets::ActionRegistry::refresh);
}

// Of the page of a topic: what can be done with it, and its pin.
void MainWindow::topicMenu(const QString& connection, const QString& topic, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPinEntries(*menu, {connection, views::Pins::Kind::Topic, topic});
    menu->addSeparator();
    topics_->fill(*menu, *actions_, {connection, topic});
    menu->popup(at);
}

// Where a topic can be looked at, and its name.
void MainWindow::addTopicPlaces(QMenu& menu, const QString& connection, const QString& topic) {
    using Tab = views::TopicPage::Tab;
    const auto open = [this, connection, topic](bool keep, Tab tab) {
        return [this, connection, topic, keep, tab] {
            openTopic(connection, topic, keep, tab);
        };
    };
    menu.addAction(style::icon(style::Icon::Topic), tr("Open"), this, open(false, Tab::Messages));
    menu.addAction(tr("Open in a new tab"), this, open(true, Tab::Messages));
    menu.addAction(style::icon(style::Icon::Partition), tr("Partitions"), this, open(true, Tab::Partitions));
    menu.addAction(style::icon(style::Icon::Group), tr("Groups"), this, open(true, Tab::Groups));
    menu.addAction(style::icon(style::Icon::Settings), tr("Configuration"), this, open(true, Tab::Configuration));
    menu.addAction(style::icon(style::Icon::Copy), tr("Copy name"), this,
                   [topic] { QApplication::clipboard()->setText(topic); });
    addPinEntries(menu, {connection, views::Pins::Kind::Topic, topic});
    menu.addSeparator();
}

void MainWindow::topicRowMenu(const QString& connection, const QString& topic, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!topic.isEmpty()) addTopicPlaces(*menu, connection, topic);
    topics_->fill(*menu, *actions_, {connection, topic});
    menu->popup(at);
}

// What the tree has for a topic, for a group, or for all topics of a connection.
void MainWindow::addTreeActions(QMenu& menu, const QStringList& path) {
    const QString& leaf = path.constLast();
    if (const auto group = groupOf(leaf)) return addGroupPlaces(menu, path.constFirst(), *group);
    const Target target{path.constFirst(), topicOf(leaf).value_or(QString())};
    if (!target.topic.isEmpty()) addTopicPlaces(menu, target.connection, target.topic);
    topics_->fill(menu, *actions_, target);
}

// The lock of the connection in front, and the time that is left of what was allowed.
void MainWindow::showLock() {
    const auto* session = sessionOf(tabs_->currentKey().connection);
    const auto* connection = hub_.find(tabs_->currentKey().connection.toStdString());
    const bool readOnly = connection != nullptr && connection->profile.read_only;
    const auto* access = accessClock_->access();
    const bool watched = session != nullptr && access != nullptr;
    locked_->setStatusIcon(watched && access->isOpen() ? style::Icon::Unlock : style::Icon::Lock);
    locked_->setWords(watched    ? views::accessText(*access)
                      : readOnly ? tr("Read-only")
                                 : QString(),
                      {}, watched && access->isOpen() ? models::Tone::Warn : models::Tone::Text);
    const QString tip = watched && access->isOpen() ? tr("Changes are allowed for a time: click for more")
                                                    : tr("The program refuses every change: click to allow some");
    locked_->setToolTip(tip);
    actions_->refresh();
}

void MainWindow::watchLock() {
    auto* session = sessionOf(tabs_->currentKey().connection);
    accessClock_->watch(session != nullptr ? &session->writes() : nullptr);
    showLock();
}

void MainWindow::lockClicked() {
    const auto* access = accessClock_->access();
    if (access == nullptr) return;
    if (!access->isOpen()) return topics_->allowWrites({tabs_->currentKey().connection, {}});
    actions_->popup(QStringLiteral("access"), locked_->mapToGlobal(QPoint(0, 0)));
}

} // namespace odradek::window
