// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of a connected cluster in the window: their tabs, the tree, the palette.
#include "app/window/MainWindow.h"

#include "session/GroupNamesSession.h"
#include "ui/models/Format.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/GroupText.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/Palette.h"

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
    rememberPage({QStringLiteral("group"), connection, group});
    showTree();
    storeLater_.start();
}

views::Page* MainWindow::makeGroupPage(session::ClusterSession& session, const QString& group, QWidget* parent) {
    return new views::GroupPage(session, group, parent);
}

// Their page lists the groups, and so does whoever looks for one: what is known stands in the tree from then on.
void MainWindow::watchGroups(views::ClusterPage& page, const QString& connection) {
    connect(&page, &views::ClusterPage::groupsCounted, this, [this, connection](int groups) {
        recent_[connection].groupCount = groups;
        treeLater_.start();
    });
}

// The names came while the palette was open, or just before.
void MainWindow::groupsListed() {
    const auto* listed = qobject_cast<session::GroupNamesSession*>(sender());
    if (listed == nullptr || listed->refreshing() || !listed->names()) return;
    for (const auto& connection : hub_.connections()) {
        if (connection->session.get() != &listed->cluster()) continue;
        recent_[QString::fromStdString(connection->profile.id)].groupCount = int(listed->names()->size());
        treeLater_.start();
    }
    renewPalette();
}

// The newest list, if there is one.
std::optional<QStringList> MainWindow::listedGroups(const QString& connection) const {
    auto* session = sessionOf(connection);
    const auto found = session != nullptr ? session->groupNames().names() : nullptr;
    const auto* cluster = tabs_->pageOf({QStringLiteral("cluster"), connection, {}});
    auto* page = cluster != nullptr ? cluster->findChild<views::GroupsPage*>() : nullptr;
    const bool listed = page != nullptr && page->session().list();
    if (found && (!listed || page->session().takenAt() < session->groupNames().takenAt())) return *found;
    if (!listed) return std::nullopt;
    QStringList names;
    for (const auto& group : page->session().list()->groups)
        names.push_back(QString::fromStdString(group.id));
    return names;
}

// The newest list, else those that were looked at of late, and the pinned ones.
QStringList MainWindow::knownGroups(const QString& connection) const {
    if (auto listed = listedGroups(connection)) return *listed;
    const auto* pins = pins_.value(connection);
    QStringList names = pins != nullptr ? pins->of(views::Pins::Kind::Group) : QStringList();
    for (const QString& name : recent_.value(connection).groups) {
        if (!names.contains(name)) names.append(name);
    }
    return names;
}

// The newest that is known: of the group's own page or of the page of all groups, else of the list of names.
QString MainWindow::groupDetail(const QString& connection, const QString& group) const {
    auto* cluster = sessionOf(connection);
    if (cluster == nullptr) return {};
    const auto* own = qobject_cast<views::GroupPage*>(tabs_->pageOf({QStringLiteral("group"), connection, group}));
    const auto* all = tabs_->pageOf({QStringLiteral("cluster"), connection, {}});
    auto* listing = all != nullptr ? all->findChild<views::GroupsPage*>() : nullptr;
    const auto listed = listing != nullptr ? listing->session().figures(group.toStdString()) : nullptr;
    const bool reported = own != nullptr && own->session().report();
    session::GroupFigures figures;
    if (reported && (!listed || own->takenAt() >= listing->takenAt()))
        figures = session::figuresOf(*own->session().report());
    else if (listed)
        figures = *listed;
    const auto* row = cluster->groupNames().find(group);
    if (figures.state.empty() && row != nullptr) figures.state = row->state;
    if (figures.state.empty() && !figures.lag) return {};
    const QString state = views::group::stateWord(figures.state);
    return figures.lag ? tr("%1, lag %2").arg(state, models::format::count(*figures.lag)) : state;
}

models::PaletteSource MainWindow::groupSource() {
    models::PaletteSource source;
    source.id = QStringLiteral("groups");
    source.title = tr("Groups");
    for (const auto* connection : openConnections()) {
        const QString id = QString::fromStdString(connection->profile.id);
        const auto environment = environmentOf(connection->profile);
        // What comes later is shown as it comes.
        connection->session->groupNames().want();
        const auto* pins = pins_.value(id);
        for (const QString& name : knownGroups(id)) {
            const bool pinned = pins != nullptr && pins->has(views::Pins::Kind::Group, name);
            const style::Icon icon = pinned ? style::Icon::StarFilled : style::Icon::Group;
            source.entries.push_back(
                {id + kApart + name, models::format::visible(name), icon, environment, {}, {}, false});
        }
    }
    source.detail = [this](const models::PaletteEntry& entry) {
        const QString id = entry.key.section(kApart, 0, 0);
        return besideConnection(id, groupDetail(id, entry.key.section(kApart, 1)));
    };
    source.choose = [this](const QString& key, bool keep) {
        openGroup(key.section(kApart, 0, 0), key.section(kApart, 1), keep);
    };
    return source;
}

} // namespace odradek::window
