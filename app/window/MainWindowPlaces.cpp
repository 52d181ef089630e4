// SPDX-License-Identifier: GPL-3.0-or-later
// The pages inside a tab by keyboard: those of a topic and of a group by their names, any tab's one after the other.
#include "app/window/MainWindow.h"

#include "app/window/TopicActions.h"
#include "ui/views/GroupPage.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/SubTabs.h"

namespace odradek::window {
namespace {

using widgets::ActionSpec;
using GroupTab = views::GroupPage::Tab;
using TopicTab = views::TopicPage::Tab;

const QString kTopicPages = QStringLiteral("topic-pages");
const QString kGroupMenu = QStringLiteral("group");

/// A page as an action: its place in the tab, its words and its keys.
struct Place {
    const char* id;
    QString text;
    QString keys;
    style::Icon icon;
    int tab;
};

ActionSpec specOf(const Place& place, const QString& menu) {
    ActionSpec made;
    made.id = QLatin1StringView(place.id);
    made.menu = menu;
    made.text = place.text;
    made.keys = QKeySequence(place.keys);
    made.icon = place.icon;
    return made;
}

/// The bar of the pages inside a tab, or nullptr where it has one page alone.
widgets::SubTabs* pagesOf(const QWidget* tab) {
    return tab != nullptr ? tab->findChild<widgets::SubTabs*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace

// The topic is the one in front, or chosen in a list, or pointed at while its menu is open.
void MainWindow::buildTopicPlaces() {
    actions_->addMenu(kTopicPages, tr("&Show"), QStringLiteral("topic"));
    const WhyNot noTopic = [this] {
        const auto target = topics_->target();
        if (target.connection.isEmpty()) return tr("Open a page of a cluster first.");
        return target.topic.isEmpty() ? tr("Choose a topic first.") : QString();
    };
    const std::initializer_list<Place> places{
        {"topic.messages", tr("&Messages of the topic"), tr("Alt+1"), style::Icon::Message, TopicTab::Messages},
        {"topic.partitions", tr("&Partitions of the topic"), tr("Alt+2"), style::Icon::Partition, TopicTab::Partitions},
        {"topic.groups", tr("&Groups of the topic"), tr("Alt+3"), style::Icon::Group, TopicTab::Groups},
        {"topic.configuration", tr("&Configuration of the topic"), tr("Alt+4"), style::Icon::Config,
         TopicTab::Configuration}};
    for (const Place& place : places) {
        ActionSpec made = specOf(place, kTopicPages);
        made.run = [this, tab = place.tab] {
            const auto target = topics_->target();
            openTopic(target.connection, target.topic, true, tab);
            tabs_->enterTable();
        };
        addActions(tr("Pages of a topic"), noTopic, {made});
    }
}

void MainWindow::buildGroupMenu() {
    const WhyNot noGroup = [this] {
        if (tabs_->currentKey().connection.isEmpty()) return tr("Open a page of a cluster first.");
        return groupInFront().isEmpty() ? tr("Open or choose a group first.") : QString();
    };
    const std::initializer_list<Place> places{
        {"group.partitions", tr("&Partitions of the group"), tr("Alt+Shift+1"), style::Icon::Partition,
         GroupTab::Partitions},
        {"group.members", tr("&Members of the group"), tr("Alt+Shift+2"), style::Icon::Group, GroupTab::Members},
        {"group.topics", tr("&Topics of the group"), tr("Alt+Shift+3"), style::Icon::Topic, GroupTab::Topics}};
    for (const Place& place : places) {
        ActionSpec made = specOf(place, kGroupMenu);
        made.run = [this, tab = place.tab] {
            openGroup(tabs_->currentKey().connection, groupInFront(), true);
            auto* page = qobject_cast<views::GroupPage*>(tabs_->currentPage());
            if (page == nullptr) return;
            page->showTab(GroupTab(tab));
            tabs_->enterTable();
        };
        addActions(tr("Pages of a group"), noGroup, {made});
    }
}

void MainWindow::buildPageSteps() {
    const WhyNot onePage = [this] {
        return pagesOf(tabs_->currentPage()) == nullptr ? tr("This tab has one page alone.") : QString();
    };
    const auto step = [this](const char* id, const QString& text, const QString& keys, int by) {
        ActionSpec made = specOf({id, text, keys, style::Icon::None, 0}, QStringLiteral("go"));
        made.run = [this, by] {
            auto* pages = pagesOf(tabs_->currentPage());
            if (pages == nullptr) return;
            pages->step(by);
            // On the bar itself one goes on along the bar.
            if (focusWidget() == nullptr || !pages->isAncestorOf(focusWidget())) tabs_->enterTable();
        };
        return made;
    };
    addActions(tr("Tabs"), onePage,
               {step("go.page-next", tr("Ne&xt page of the tab"), tr("Ctrl+PgDown"), 1),
                step("go.page-previous", tr("Pre&vious page of the tab"), tr("Ctrl+PgUp"), -1)});
}

} // namespace odradek::window
