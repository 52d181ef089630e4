// SPDX-License-Identifier: GPL-3.0-or-later
// What the window lets one change beyond creating: configurations, and what takes topics and messages away.
#include "app/window/MainWindow.h"

#include "app/window/ConfigChanges.h"
#include "app/window/TopicRemovals.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/TopicSelection.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/TableView.h"

#include <QShortcut>

namespace odradek::window {
namespace {

const QString kDelete = QStringLiteral("topic.delete");

} // namespace

void MainWindow::buildChanges() {
    configs_ = new ConfigChanges(*topics_, watch_.log(), this);
    configs_->addTo(*actions_, [this] { return configInFront(); });
    TopicRemovals::Window window;
    window.selected = [this] {
        auto* page = qobject_cast<views::ClusterPage*>(tabs_->currentPage());
        const bool listed = page != nullptr && page->currentName() == u"topics";
        return listed ? views::selectedTopics(*page->topics()->table()) : QStringList();
    };
    window.removed = [this](const QString& connection, const QStringList& topics) {
        topicsRemoved(connection, topics);
    };
    removals_ = new TopicRemovals(*topics_, std::move(window), this);
    removals_->addTo(*actions_);
}

// The configuration in sight: a topic's or a broker's tab, or the pane below the table of brokers.
views::ConfigPage* MainWindow::configInFront() const {
    const auto* page = tabs_->currentPage();
    if (page == nullptr) return nullptr;
    for (auto* config : page->findChildren<views::ConfigPage*>()) {
        if (config->isVisible()) return config;
    }
    return nullptr;
}

void MainWindow::watchChanges(views::Page& page, const QString& connection) {
    connect(&page, &views::Page::actionsChanged, actions_, &widgets::ActionRegistry::refresh);
    connect(&page, &views::Page::previewWanted, this, [this, connection] {
        if (auto* config = configInFront()) configs_->preview(*config, connection);
    });
    auto* cluster = qobject_cast<views::ClusterPage*>(&page);
    if (cluster == nullptr) return;
    // The key is the table's alone: elsewhere Del belongs to what is edited.
    auto* table = cluster->topics()->table();
    auto* remove = new QShortcut(QKeySequence(Qt::Key_Delete), table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] {
        actions_->refresh();
        actions_->find(kDelete)->trigger();
    });
}

// A topic that the window itself has deleted has nothing more to show, and is no recent one.
void MainWindow::topicsRemoved(const QString& connection, const QStringList& topics) {
    for (const QString& topic : topics) {
        tabs_->close({QStringLiteral("topic"), connection, topic});
        recent_[connection].topics.removeAll(topic);
    }
    if (topics.isEmpty()) return;
    if (auto* session = sessionOf(connection)) session->refresh();
    showTree();
    storeLater_.start();
}

} // namespace odradek::window
