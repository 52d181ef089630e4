// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the real window: preview and keep, move, close, reopen, by mouse and by keyboard.
#include "tests/window/ExplorerTest.h"

#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QMenu>
#include <QTabBar>

namespace odradek::testing {
namespace {

class Tabs : public ExplorerTest {
protected:
    QStringList names() {
        QStringList names;
        for (const auto& key : window().tabs().keys())
            names.append(key.name.isEmpty() ? key.kind : key.name);
        return names;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        // A menu that has just closed leaves no window active.
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), key, modifiers);
    }
    void preview(const QString& name) {
        clickTree(window(), {demo(), QStringLiteral("topics"), QStringLiteral("topic:") + name});
    }
    /// Topics that the tree has, because they were opened once.
    void know(const QStringList& topics) {
        for (const QString& name : topics)
            openMessages(name);
        while (window().tabs().count() > 1)
            window().tabs().closeCurrent();
    }
    QTabBar* bar() { return window().tabs().findChild<QTabBar*>(); }
};

const QString kOrders = QStringLiteral("shop.orders");
const QString kLog = QStringLiteral("shop.log");

} // namespace

TEST_F(Tabs, APreviewGivesWayToTheNext) {
    start(true);
    know({kOrders, kLog});
    preview(kOrders);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kOrders}));
    preview(kLog);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kLog}));
    awaitLoad();
}

TEST_F(Tabs, AnEditKeepsAPreview) {
    start(true);
    know({kOrders});
    preview(kOrders);
    awaitLoad();
    EXPECT_TRUE(window().tabs().currentIsPreview());
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("50"));
    EXPECT_FALSE(window().tabs().currentIsPreview());
    awaitLoad();
}

TEST_F(Tabs, ADoubleClickOnTheTabKeepsIt) {
    start(true);
    know({kOrders});
    preview(kOrders);
    awaitLoad();
    QTest::mouseDClick(bar(), Qt::LeftButton, {}, bar()->tabRect(1).center());
    EXPECT_FALSE(window().tabs().currentIsPreview());
    preview(kOrders);
    EXPECT_FALSE(window().tabs().currentIsPreview());
}

TEST_F(Tabs, TheKeyboardMovesAndKeepsThem) {
    start(true);
    openMessages(kOrders);
    openMessages(kLog);
    press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kLog, kOrders}));
    press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_PageUp, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList({kLog, QStringLiteral("cluster"), kOrders}));
    EXPECT_EQ(topic()->topic(), kLog);
    press(Qt::Key_PageDown, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kLog, kOrders}));
}

TEST_F(Tabs, ClosedOnesComeBackWhereTheyWere) {
    start(true);
    openMessages(kOrders);
    openMessages(kLog);
    window().tabs().goTo(1);
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("50"));
    awaitLoad();
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kLog}));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kOrders, kLog}));
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), kOrders);
    EXPECT_EQ(picker(*messages(), QStringLiteral("Limit"))->valueText(), u"50");
    awaitLoad();
}

TEST_F(Tabs, TheMenuOfATabClosesTheOthers) {
    start(true);
    openMessages(kOrders);
    openMessages(kLog);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, bar()->tabRect(1).center(),
                             bar()->mapToGlobal(bar()->tabRect(1).center()));
    QCoreApplication::sendEvent(bar(), &wanted);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction* action : menu->actions()) {
        if (action->objectName() != u"tab.close-others") continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        break;
    }
    EXPECT_EQ(names(), QStringList({kOrders}));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kOrders}));
}

TEST_F(Tabs, AMiddleClickClosesAndADragMoves) {
    start(true);
    openMessages(kOrders);
    openMessages(kLog);
    const QPoint from = bar()->tabRect(2).center();
    const QPoint to = bar()->tabRect(1).center();
    QTest::mousePress(bar(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, bar()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendEvent(bar(), &move);
    QTest::mouseRelease(bar(), Qt::LeftButton, {}, to);
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kLog, kOrders}));
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(1).center());
    EXPECT_EQ(names(), QStringList({QStringLiteral("cluster"), kOrders}));
}

} // namespace odradek::testing
