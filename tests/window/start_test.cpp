// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/ExplorerTest.h"

#include "session/MessagesSession.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>

namespace odradek::testing {
namespace {

class Start : public ExplorerTest {};

qsizetype threads() {
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

TEST_F(Start, OpensTheDemoByMouse) {
    start();
    EXPECT_EQ(window().tabs().count(), 0);
    click(button(window(), QStringLiteral("Open the demo cluster")));
    awaitTopics();
    EXPECT_GE(rowOf(*topics()->table(), QStringLiteral("shop.orders")), 0);
}

TEST_F(Start, NeedsNoMouse) {
    start();
    auto* open = button(window(), QStringLiteral("Open the demo cluster"));
    ASSERT_TRUE(tabTo(open));
    QTest::keyClick(open, Qt::Key_Space);
    awaitTopics();
    auto* filter = topics()->findChild<widgets::FilterBar*>()->edit();
    ASSERT_TRUE(tabTo(filter));
    QTest::keyClicks(filter, QStringLiteral("orders"));
    QTest::keyClick(filter, Qt::Key_Return);
    auto* table = topics()->table();
    ASSERT_EQ(table->rowCount(), 1);
    ASSERT_TRUE(tabTo(table));
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    awaitLoad();
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    EXPECT_EQ(QApplication::focusWidget(), messages()->table());
    QTest::keyClick(messages()->table(), Qt::Key_End);
    EXPECT_TRUE(messages()->findChild<views::MessageDetail*>()->isVisible());
}

TEST_F(Start, WhatNoFilterMatchesIsSaidWithTheWayBack) {
    start(true);
    auto* filter = topics()->findChild<widgets::FilterBar*>()->edit();
    QTest::keyClicks(filter, QStringLiteral("nothing like this"));
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_EQ(topics()->table()->rowCount(), 0);
    click(button(*topics(), QStringLiteral("Clear the filter")));
    EXPECT_GT(topics()->table()->rowCount(), 5);
}

TEST_F(Start, LeavesNothingBehind) {
    const auto once = [this] {
        start(true);
        openMessages(QStringLiteral("shop.orders"));
        end();
        return threads();
    };
    // The first run may start what Qt keeps for the process.
    const qsizetype before = once();
    EXPECT_EQ(once(), before);
    EXPECT_TRUE(QApplication::topLevelWidgets().isEmpty());
}

TEST_F(Start, EndsWhileMessagesAreComing) {
    start(true);
    window().openPage(demo(), QStringLiteral("messages:shop.clicks"));
    ASSERT_NE(messages(), nullptr);
    end();
    EXPECT_TRUE(QApplication::topLevelWidgets().isEmpty());
}

} // namespace odradek::testing
