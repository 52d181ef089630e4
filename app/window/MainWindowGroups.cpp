// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of a connected cluster in the window: their tabs, the tree, the palette.
#include "app/window/MainWindow.h"

#include "ui/models/Format.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/RowTable.h"

namespace odradek::window {
namespace {

/// Between the parts of a key of the palette.
constexpr QChar kApart = u'\t';

} // namespace

void MainWindow::openGroup(const QString& connection, const QString& group, bool keep) {
    auto* page = qobject_cast<views::GroupPage*>(tabs_->open({QStringLiteral("group"), connection, group}, keep));
    if (page == nullptr) return;
    page->partitions()->setFocus();
    recent_[connection].touchGroup(group);
    showTree();
    storeLater_.start();
}

views::Page* MainWindow::makeGroupPage(session::ClusterSession& session, const QString& group, QWidget* parent) {
    auto* page = new views::GroupPage(session, group, parent);
    // The status bar tells the lag of the group in front.
    connect(&page->session(), &session::GroupSession::changed, this, &MainWindow::showStatus);
    return page;
}

// The list of groups is asked for by their page alone: what it knows stands in the tree from then on.
void MainWindow::watchGroups(views::ClusterPage& page, const QString& connection) {
    connect(&page, &views::ClusterPage::groupsCounted, this, [this, connection](int groups) {
        recent_[connection].groupCount = groups;
        treeLater_.start();
    });
}

// Every group where their page has listed them, else those that were looked at of late.
QStringList MainWindow::knownGroups(const QString& connection) const {
    const auto* cluster = tabs_->pageOf({QStringLiteral("cluster"), connection, {}});
    auto* page = cluster != nullptr ? cluster->findChild<views::GroupsPage*>() : nullptr;
    if (page == nullptr || !page->session().list()) return recent_.value(connection).groups;
    QStringList names;
    for (const auto& group : page->session().list()->groups)
        names.push_back(QString::fromStdString(group.id));
    return names;
}

models::PaletteSource MainWindow::groupSource() {
    models::PaletteSource source;
    source.id = QStringLiteral("groups");
    source.title = tr("Groups");
    for (const auto& connection : hub_.connections()) {
        if (!connection->session) continue;
        const QString id = QString::fromStdString(connection->profile.id);
        const auto environment = environmentOf(connection->profile);
        for (const QString& name : knownGroups(id)) {
            source.entries.push_back(
                {id + kApart + name, models::format::visible(name), style::Icon::Group, environment, {}, {}, false});
        }
    }
    source.choose = [this](const QString& key, bool keep) {
        openGroup(key.section(kApart, 0, 0), key.section(kApart, 1), keep);
    };
    return source;
}

} // namespace odradek::window
