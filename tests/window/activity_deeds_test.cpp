// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an entry of Activity without the mouse: its menu, the palette.
#include "tests/window/ExplorerTest.h"

#include "ui/views/ActivityPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

namespace odradek::testing {
namespace {

using models::ActivityState;
using views::ActivityPage;

class ActivityDeeds : public ExplorerTest {
protected:
    ActivityPage* page() { return qobject_cast<ActivityPage*>(window().tabs().currentPage()); }

    /// A change that can be taken back, in front and chosen.
    void showChange() {
        start();
        models::Activity activity;
        activity.action = QStringLiteral("Change configuration");
        activity.target = QStringLiteral("orders");
        auto& log = explorer().activity();
        id_ = log.note(activity, {ActivityState::Done, QStringLiteral("retention.ms 7 d → 2 d"), {}}, 1'000);
        offer();
        window().showActivity();
        ASSERT_TRUE(waitUntil([this] { return page()->table()->rowCount() == 2; })); // the day and the entry
        page()->table()->setFocus();
        page()->table()->setCurrentRow(1);
    }
    void offer() {
        explorer().activity().offer(id_, QStringLiteral("Revert…"), [this] { ++taken_; });
    }
    /// The menu of the row, as the menu key and Shift+F10 open it.
    QMenu* menuByKey() {
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, {}, page()->table()->mapToGlobal(QPoint()));
        QApplication::sendEvent(page()->table(), &wish);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* entry(const QMenu& menu, const QString& text) {
        const auto actions = menu.actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    QAction* action(const char* id) { return window().actions().find(QLatin1StringView(id)); }

    quint64 id_ = 0;
    int taken_ = 0;
};

} // namespace

TEST_F(ActivityDeeds, StandInTheMenuOfTheRow) {
    showChange();
    auto* menu = menuByKey();
    ASSERT_NE(menu, nullptr);
    auto* revert = entry(*menu, QStringLiteral("Revert…"));
    ASSERT_NE(revert, nullptr);
    revert->trigger();
    menu->close();
    EXPECT_EQ(taken_, 1);
    ASSERT_TRUE(waitUntil([this] { return page()->offer().isEmpty(); }));
    menu = menuByKey();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(entry(*menu, QStringLiteral("Revert…")), nullptr) << "it was taken";
    auto* copy = entry(*menu, QStringLiteral("Copy"));
    ASSERT_NE(copy, nullptr);
    copy->trigger();
    menu->close();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("retention.ms 7 d → 2 d")));
}

TEST_F(ActivityDeeds, ARightClickChoosesTheRow) {
    showChange();
    auto* table = page()->table();
    table->setCurrentRow(-1);
    const QPoint at = table->rowRect(1).center();
    QContextMenuEvent wish(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &wish);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(table->currentRow(), 1);
    EXPECT_NE(entry(*menu, QStringLiteral("Revert…")), nullptr);
    menu->close();
}

TEST_F(ActivityDeeds, AreFoundInThePalette) {
    showChange();
    QTest::keyClick(page()->table(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window().palette().edit(), QStringLiteral("revert the chosen"));
    QTest::keyClick(window().palette().edit(), Qt::Key_Return);
    EXPECT_EQ(taken_, 1);
    ASSERT_TRUE(waitUntil([this] { return page()->offer().isEmpty(); }));
    window().actions().refresh();
    EXPECT_FALSE(action("activity.revert")->isEnabled());
    EXPECT_EQ(action("activity.revert")->toolTip(), u"This entry has nothing that can be reverted.");
    action("activity.copy")->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("orders")));
    window().showConnections();
    EXPECT_EQ(action("activity.copy")->toolTip(), u"Open Activity first.");
}

} // namespace odradek::testing
