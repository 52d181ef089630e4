// SPDX-License-Identifier: GPL-3.0-or-later
// The palette finds groups that no page has listed yet.
#include "tests/window/ExplorerTest.h"

#include "ui/models/TreeModel.h"
#include "ui/views/GroupPage.h"
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

} // namespace odradek::testing
