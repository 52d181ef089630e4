// SPDX-License-Identifier: GPL-3.0-or-later
// What the window lets one change: the actions on topics, and the lock of read-only connections.
#include "app/window/MainWindow.h"

#include "app/window/TopicActions.h"
#include "ui/views/AccessText.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

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
            [this, connection](const QString& topic, const QPoint& at) { topicMenu(connection, topic, at); });
    connect(topics->table(), &widgets::TableView::currentRowChanged, actions_, &widgets::ActionRegistry::refresh);
}

void MainWindow::topicMenu(const QString& connection, const QString& topic, const QPoint& at) {
    topics_->popup(*actions_, {connection, topic}, at);
}

// What the tree has for a topic, or for all topics of a connection.
void MainWindow::addTopicActions(QMenu& menu, const QStringList& path) {
    const QString prefix = QStringLiteral("topic:");
    const QString& leaf = path.constLast();
    const Target target{path.constFirst(), leaf.startsWith(prefix) ? leaf.mid(prefix.size()) : QString()};
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
