// SPDX-License-Identifier: GPL-3.0-or-later
// The pages inside a tab by keyboard: by their names, by their shortcuts, one after the other.
#include "tests/window/ExplorerTest.h"

#include "session/TopicsSession.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/SubTabs.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

namespace odradek::testing {
namespace {

using GroupTab = views::GroupPage::Tab;
using TopicTab = views::TopicPage::Tab;

class PagePlaces : public ExplorerTest {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QWidget* at = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window();
        QTest::keyClick(at, key, modifiers);
    }
    widgets::SubTabs* pages() { return window().tabs().currentPage()->findChild<widgets::SubTabs*>(); }
    QAction* action(const char* id) { return window().actions().find(QLatin1StringView(id)); }
    views::GroupPage* group() { return qobject_cast<views::GroupPage*>(window().tabs().currentPage()); }
};

} // namespace

TEST_F(PagePlaces, OfATopicHaveTheirKeys) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    const std::initializer_list<std::pair<Qt::Key, int>> keys{{Qt::Key_4, TopicTab::Configuration},
                                                              {Qt::Key_2, TopicTab::Partitions},
                                                              {Qt::Key_3, TopicTab::Groups},
                                                              {Qt::Key_1, TopicTab::Messages}};
    for (const auto& [key, tab] : keys) {
        press(key, Qt::AltModifier);
        EXPECT_EQ(pages()->currentIndex(), tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_TRUE(QApplication::focusWidget()->inherits("odradek::widgets::TableView")) << tab;
    }
    EXPECT_EQ(window().tabs().count(), 2) << "they are pages of one tab";
}

TEST_F(PagePlaces, OfTheChosenTopicAreOpenedFromTheList) {
    start(true);
    EXPECT_EQ(action("topic.configuration")->isEnabled(), !topics()->currentTopic().isEmpty());
    auto* table = topics()->table();
    table->setFocus();
    table->setCurrentRow(rowOf(*table, QStringLiteral("shop.clicks")));
    ASSERT_TRUE(action("topic.configuration")->isEnabled());
    press(Qt::Key_4, Qt::AltModifier);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.clicks");
    EXPECT_TRUE(topic()->configuration()->table()->hasFocus());
}

TEST_F(PagePlaces, OfATopicAreFoundInThePalette) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window().palette().edit(), QStringLiteral("config"));
    QTest::keyClick(window().palette().edit(), Qt::Key_Return);
    EXPECT_EQ(pages()->currentIndex(), TopicTab::Configuration) << "what can be done now comes before what cannot";
}

TEST_F(PagePlaces, LeadNowhereWithoutTheirSubject) {
    start();
    window().showActivity();
    for (const char* id : {"topic.messages", "topic.partitions", "topic.groups", "topic.configuration",
                           "group.partitions", "group.members", "group.topics"}) {
        ASSERT_NE(action(id), nullptr) << id;
        EXPECT_FALSE(action(id)->isEnabled()) << id;
        EXPECT_FALSE(action(id)->shortcut().isEmpty()) << id;
        EXPECT_TRUE(action(id)->toolTip().endsWith(u'.')) << id;
    }
    window().showConnections();
    EXPECT_FALSE(action("go.page-next")->isEnabled());
}

TEST_F(PagePlaces, OfAGroupHaveTheirKeys) {
    start(true);
    window().openPage(demo(), QStringLiteral("group:fulfilment"));
    ASSERT_NE(group(), nullptr);
    ASSERT_TRUE(waitUntil([this] { return group()->session().report() != nullptr; }));
    press(Qt::Key_2, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(pages()->currentIndex(), GroupTab::Members);
    EXPECT_TRUE(group()->members()->hasFocus());
    press(Qt::Key_3, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(pages()->currentIndex(), GroupTab::Topics);
    press(Qt::Key_1, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(group()->partitions()->hasFocus());
}

TEST_F(PagePlaces, OfTheChosenGroupAreOpenedFromTheList) {
    start(true);
    window().openPage(demo(), QStringLiteral("groups"));
    auto* groups = qobject_cast<views::GroupsPage*>(cluster()->current());
    ASSERT_NE(groups, nullptr);
    ASSERT_TRUE(waitUntil([groups] { return groups->session().known() == 4; }));
    groups->table()->setCurrentRow(rowOf(*groups->table(), QStringLiteral("analytics")));
    window().actions().refresh();
    action("group.topics")->trigger();
    ASSERT_NE(group(), nullptr);
    EXPECT_EQ(group()->group(), u"analytics");
    EXPECT_EQ(pages()->currentIndex(), GroupTab::Topics);
}

TEST_F(PagePlaces, FollowEachOtherInAnyTab) {
    start(true);
    ASSERT_EQ(cluster()->currentName(), u"topics");
    topics()->table()->setFocus();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(cluster()->currentName(), u"groups");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(cluster()->currentName(), u"overview");
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(cluster()->currentName(), u"partitions") << "around the end";
    auto* bar = pages()->findChild<QTabBar*>();
    bar->setFocus();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(cluster()->currentName(), u"overview");
    EXPECT_TRUE(bar->hasFocus());
    window().showActivity();
    const int before = pages()->currentIndex();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(pages()->currentIndex(), before + 1);
}

TEST_F(PagePlaces, OfATopicStandInItsMenu) {
    start(true);
    QMenu* menu = nullptr;
    for (QObject* owner : action("topic.configuration")->associatedObjects())
        if (auto* found = qobject_cast<QMenu*>(owner)) menu = found;
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->title().remove(u'&'), u"Show");
    EXPECT_EQ(menu->actions().size(), 4);
}

} // namespace odradek::testing
