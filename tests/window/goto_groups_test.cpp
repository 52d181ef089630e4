// SPDX-License-Identifier: GPL-3.0-or-later
// The palette finds groups that no page has listed yet.
#include "tests/window/ExplorerTest.h"

#include "ui/models/TreeModel.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Palette.h"

#include <QLineEdit>

namespace odradek::testing {
namespace {

class GoToGroups : public ExplorerTest {
protected:
    const models::PaletteModel& found() { return window().palette().model(); }
    QString countInTree() {
        auto* model = qobject_cast<models::TreeModel*>(window().tree()->model());
        return model->item(model->find({demo(), QStringLiteral("groups")})).count;
    }
    /// The rows under a head.
    QStringList under(const QString& head) {
        QStringList rows;
        bool below = false;
        for (int row = 0; row < found().rowCount(); ++row) {
            if (found().isHead(row))
                below = found().index(row, 0).data().toString() == head;
            else if (below)
                rows.append(found().index(row, 0).data().toString());
        }
        return rows;
    }
    /// What stands beside the chosen row.
    QString beside() { return found().detailAt(window().palette().currentRow()); }
    void openGoTo() {
        window().activateWindow();
        QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
        ASSERT_TRUE(window().palette().isVisible());
    }
    void leave() { QTest::keyClick(window().palette().edit(), Qt::Key_Escape); }
    QString chosen() { return found().index(window().palette().currentRow(), 0).data().toString(); }
};

} // namespace

TEST_F(GoToGroups, ThatNoPageHasListed) {
    start(true);
    QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
    QTest::keyClicks(window().palette().edit(), QStringLiteral("billing"));
    ASSERT_TRUE(waitUntil([&] { return found().matches() > 0 && chosen().contains(u"billing"); }))
        << "the groups are asked for when the palette opens, and shown as they come";
    EXPECT_EQ(window().palette().edit()->text(), u"billing") << "what was typed stays";
    const QString group = chosen();
    QTest::keyClick(window().palette().edit(), Qt::Key_Return);
    auto* page = qobject_cast<views::GroupPage*>(window().tabs().currentPage());
    ASSERT_NE(page, nullptr);
    EXPECT_TRUE(group.contains(u"billing"));
}

TEST_F(GoToGroups, TheTreeCountsThemFromThenOn) {
    start(true);
    awaitTopics();
    QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier);
    const int before = found().total();
    ASSERT_TRUE(waitUntil([&] { return found().total() > before; }));
    QTest::keyClick(window().palette().edit(), Qt::Key_Escape);
    EXPECT_FALSE(window().palette().isVisible());
    EXPECT_TRUE(waitUntil([&] { return countInTree() == u"4"; })) << countInTree().toStdString();
}

// As topics have their partitions beside them: as much as is known.
TEST_F(GoToGroups, HaveTheirStateAndLagBesideThem) {
    start(true);
    openGoTo();
    QTest::keyClicks(window().palette().edit(), QStringLiteral("billing"));
    ASSERT_TRUE(waitUntil([&] { return found().matches() > 0 && beside() == u"Stable"; })) << beside().toStdString();
    leave();
    window().openPage(demo(), QStringLiteral("groups"));
    auto* groups = qobject_cast<views::GroupsPage*>(cluster()->current());
    ASSERT_NE(groups, nullptr);
    ASSERT_TRUE(waitUntil([&] { return groups->session().isComplete(); }));
    openGoTo();
    QTest::keyClicks(window().palette().edit(), QStringLiteral("nightly"));
    EXPECT_TRUE(beside().startsWith(QStringLiteral("Empty, lag "))) << beside().toStdString();
    leave();
}

// Opened by whatever way; the one that is in front is where one is already.
TEST_F(GoToGroups, AndTopicsThatWereOpenedOfLateComeFirst) {
    start(true);
    openGoTo();
    EXPECT_EQ(under(QStringLiteral("Recent")), QStringList());
    leave();
    window().openPage(demo(), QStringLiteral("topic:shop.returns"));
    window().openPage(demo(), QStringLiteral("group:billing"));
    openMessages(QStringLiteral("shop.orders"));
    openGoTo();
    EXPECT_EQ(found().index(0, 0).data().toString(), u"Recent");
    EXPECT_EQ(under(QStringLiteral("Recent")),
              QStringList({QStringLiteral("billing"), QStringLiteral("shop.returns")}));
    EXPECT_EQ(chosen(), u"billing");
    QTest::keyClick(window().palette().edit(), Qt::Key_Return);
    EXPECT_NE(qobject_cast<views::GroupPage*>(window().tabs().currentPage()), nullptr);
    end();
    start(true);
    window().openPage(demo(), QStringLiteral("topics"));
    awaitTopics();
    openGoTo();
    ASSERT_TRUE(waitUntil([&] { return under(QStringLiteral("Recent")).size() == 3; }));
    EXPECT_EQ(under(QStringLiteral("Recent")).constFirst(), u"billing");
    leave();
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(under(QStringLiteral("Recent")), QStringList()) << "who looks for an action finds actions";
    leave();
}

} // namespace odradek::testing
