// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/ExplorerTest.h"

#include "ui/models/TreeModel.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupLines.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicGroupsPage.h"
#include "ui/widgets/NavigationTree.h"

#include <QApplication>
#include <QClipboard>
#include <QTabBar>

namespace odradek::testing {
namespace {

const QString kShopGroup = QStringLiteral("fulfilment");

class GroupPages : public ExplorerTest {
protected:
    views::GroupsPage* groups() {
        return cluster() != nullptr ? qobject_cast<views::GroupsPage*>(cluster()->current()) : nullptr;
    }
    views::GroupPage* group() { return qobject_cast<views::GroupPage*>(window().tabs().currentPage()); }
    /// The demo's four groups, with their lag.
    void awaitGroups() {
        ASSERT_NE(groups(), nullptr);
        ASSERT_TRUE(waitUntil([this] { return groups()->session().known() == 4; }));
    }
    void awaitGroup() {
        ASSERT_NE(group(), nullptr);
        ASSERT_TRUE(waitUntil([this] { return group()->session().hasAges(); }));
    }
    QModelIndex node(const QStringList& path) {
        return qobject_cast<models::TreeModel*>(window().tree()->model())->find(QStringList{demo()} + path);
    }
};

} // namespace

TEST_F(GroupPages, AreOpenedByMouse) {
    start(true);
    clickTree(window(), {demo(), QStringLiteral("groups")});
    awaitGroups();
    EXPECT_EQ(groups()->table()->rowCount(), 4);
    openRow(*groups()->table(), rowOf(*groups()->table(), kShopGroup));
    awaitGroup();
    EXPECT_EQ(group()->group(), kShopGroup);
    EXPECT_FALSE(group()->session().report()->detail.state.empty());
    EXPECT_GE(group()->session().report()->detail.members.size(), 2U);
    const QStringList path{QStringLiteral("groups"), QStringLiteral("group:") + kShopGroup};
    ASSERT_TRUE(waitUntil([&] { return node(path).isValid(); })) << "it stands in the tree from now on";
    EXPECT_EQ(window().tree()->currentIndex(), node(path));
}

TEST_F(GroupPages, AreOpenedByKeyboard) {
    start(true);
    window().tree()->setFocus();
    window().tree()->setCurrentIndex(node({QStringLiteral("groups")}));
    QTest::keyClick(window().tree(), Qt::Key_Return);
    awaitGroups();
    auto* table = groups()->table();
    ASSERT_TRUE(tabTo(table));
    table->setCurrentRow(rowOf(*table, QStringLiteral("analytics")));
    QTest::keyClick(table, Qt::Key_Return);
    awaitGroup();
    EXPECT_EQ(group()->group(), u"analytics");
    EXPECT_TRUE(group()->partitions()->hasFocus());
    // The first row is the head of a topic; Enter on a partition opens its messages.
    QTest::keyClick(group()->partitions(), Qt::Key_Home);
    QTest::keyClick(group()->partitions(), Qt::Key_Down);
    QTest::keyClick(group()->partitions(), Qt::Key_Return);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.clicks");
}

TEST_F(GroupPages, AreFoundOnTheTopicThatTheyRead) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    auto* tabs = topic()->findChild<QTabBar*>();
    ASSERT_NE(tabs, nullptr);
    ASSERT_GT(tabs->count(), int(views::TopicPage::Groups));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(views::TopicPage::Groups).center());
    auto* page = topic()->groups();
    ASSERT_TRUE(page->isVisible());
    ASSERT_TRUE(waitUntil([page] { return page->session().isComplete(); }));
    const qint64 row = rowOf(*page->table(), kShopGroup);
    ASSERT_GE(row, 0);
    EXPECT_LT(page->table()->rowCount(), qint64(page->session().list()->groups.size())) << "others read elsewhere";
    ASSERT_TRUE(tabTo(page->table()));
    page->table()->setCurrentRow(row);
    QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(kShopGroup));
    QTest::keyClick(page->table(), Qt::Key_Return);
    awaitGroup();
    EXPECT_EQ(group()->group(), kShopGroup);
}

TEST_F(GroupPages, AreOpenedFromTheCommandLine) {
    window::WindowOptions options =
        window::parseOptions({QStringLiteral("odradek"), QStringLiteral("--demo"), QStringLiteral("--open"),
                              QStringLiteral("groups"), QStringLiteral("--open"), QStringLiteral("group:billing")});
    ASSERT_FALSE(options.problem) << options.problem->toStdString();
    start(options);
    awaitGroup();
    EXPECT_EQ(group()->group(), u"billing");
    EXPECT_TRUE(window::parseOptions({QStringLiteral("odradek"), QStringLiteral("--demo"), QStringLiteral("--open"),
                                      QStringLiteral("group:")})
                    .problem);
}

TEST_F(GroupPages, CopyRowsAsTabSeparatedText) {
    start(true);
    window().openPage(demo(), QStringLiteral("groups"));
    awaitGroups();
    auto* table = groups()->table();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text.count(u'\n'), 4);
    EXPECT_TRUE(text.startsWith(QStringLiteral("analytics\tConsumer\t"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("\nnightly-report\tClassic\tEmpty\t"))) << text.toStdString();
}

TEST_F(GroupPages, SelectionAndPlaceStayWhileItIsAskedAnew) {
    start(true);
    window().openPage(demo(), QStringLiteral("groups"));
    awaitGroups();
    auto* table = groups()->table();
    table->setCurrentRow(2);
    const QString chosen = table->at<views::GroupLine>(2)->name;
    const qint64 before = groups()->session().takenAt();
    QTest::keyClick(&window(), Qt::Key_F5);
    ASSERT_TRUE(waitUntil([&] { return groups()->session().takenAt() > before; }));
    EXPECT_EQ(table->at<views::GroupLine>(table->currentRow())->name, chosen);
}

TEST_F(GroupPages, ComeBackAfterARestart) {
    start(true);
    window().openPage(demo(), QStringLiteral("group:") + kShopGroup);
    awaitGroup();
    group()->showTab(views::GroupPage::Members);
    end();
    start(true);
    awaitGroup();
    EXPECT_EQ(group()->group(), kShopGroup);
    EXPECT_TRUE(group()->members()->isVisible());
    EXPECT_TRUE(node({QStringLiteral("groups"), QStringLiteral("group:") + kShopGroup}).isValid());
}

TEST_F(GroupPages, NobodyJoinsAGroupByLooking) {
    start(true);
    window().openPage(demo(), QStringLiteral("group:") + kShopGroup);
    awaitGroup();
    const auto members = group()->session().report()->detail.members.size();
    group()->refresh();
    ASSERT_TRUE(waitUntil([this] { return !group()->session().refreshing(); }));
    EXPECT_EQ(group()->session().report()->detail.members.size(), members);
}

} // namespace odradek::testing
