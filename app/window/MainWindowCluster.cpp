// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a connected cluster, and how one gets from one to another.
#include "app/window/MainWindow.h"

#include "app/window/NavigationContent.h"
#include "app/window/PageWord.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/NavigationTree.h"

namespace odradek::window {
namespace {

const QString kCluster = QStringLiteral("cluster");
const QString kBroker = QStringLiteral("broker");
const QString kGroup = QStringLiteral("group");
const QString kTopics = QStringLiteral("topics");

} // namespace

void MainWindow::openPage(const QString& connection, const QString& page, bool keep) {
    const auto word = readPageWord(page);
    if (!word) return;
    if (word->name.isEmpty()) return openCluster(connection, word->kind);
    if (word->kind == kBroker) {
        tabs_->open({kBroker, connection, word->name}, keep);
        return;
    }
    if (word->kind == kGroup) return openGroup(connection, word->name, keep);
    using Tab = views::TopicPage::Tab;
    const Tab tab = word->kind == u"topic"           ? Tab::Partitions
                    : word->kind == u"configuration" ? Tab::Configuration
                                                     : Tab::Messages;
    openTopic(connection, word->name, keep, tab);
}

void MainWindow::openCluster(const QString& connection, const QString& page) {
    auto* cluster = qobject_cast<views::ClusterPage*>(tabs_->open({kCluster, connection, {}}, true));
    if (cluster == nullptr) return;
    cluster->showPage(page);
    // In the tree one may look at the next page, too.
    if (!tree_->hasFocus()) tabs_->enterPage();
}

void MainWindow::openTopic(const QString& connection, const QString& topic, bool keep, int tab) {
    auto* page = qobject_cast<views::TopicPage*>(tabs_->open({QStringLiteral("topic"), connection, topic}, keep));
    if (page == nullptr) return;
    page->showTab(views::TopicPage::Tab(tab));
    tabs_->enterTable();
    recent_[connection].touch(topic);
    rememberPage({QStringLiteral("topic"), connection, topic});
    showTree();
    storeLater_.start();
}

views::Page* MainWindow::makeClusterPage(session::ClusterSession& session, QWidget* parent) {
    auto* page = new views::ClusterPage(session, parent);
    connect(page, &views::ClusterPage::pageChanged, this, &MainWindow::tabChanged);
    return page;
}

views::Page* MainWindow::makeBrokerPage(session::ClusterSession& session, const QString& name, QWidget* parent) {
    bool good = false;
    const int id = name.toInt(&good);
    return good ? new views::BrokerPage(session, base::BrokerId{id}, parent) : nullptr;
}

// The node of the tree that belongs to the tab in front; empty: none does.
QStringList MainWindow::pathInTree() const {
    const TabKey key = tabs_->currentKey();
    if (key.kind == u"topic") return {key.connection, kTopics, topicNode(key.name)};
    if (key.kind == kGroup) return {key.connection, QStringLiteral("groups"), groupNode(key.name)};
    if (key.kind == kBroker) return {key.connection, QStringLiteral("brokers")};
    if (key.kind != kCluster) return {};
    // While a tab is being made, its page is not in front yet.
    const auto* cluster = qobject_cast<views::ClusterPage*>(tabs_->currentPage());
    return {key.connection, cluster != nullptr ? cluster->currentName() : kTopics};
}

} // namespace odradek::window
