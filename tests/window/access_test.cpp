// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers and the Tab key find on every page of the window.
#include "app/window/AboutDialog.h"
#include "app/window/HelpWindows.h"
#include "tests/window/AccessWalk.h"
#include "tests/window/ExplorerTest.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/HelpView.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/NavigationTree.h"
#include "ui/widgets/Palette.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>

namespace odradek::testing {
namespace {

class Access : public ExplorerTest {
protected:
    void expectAll(const char* what) {
        expectWell(window(), what);
        expectTabs(window(), what);
    }
    /// Shows a page of the demo once it has rows.
    void show(const char* page) {
        window().openPage(demo(), QLatin1StringView(page));
        waitUntil([this] {
            for (const auto* table : window().tabs().currentPage()->findChildren<widgets::TableView*>())
                if (table->isVisible() && table->rowCount() > 0) return true;
            return false;
        });
    }
    static bool focusIsSeen() {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && focus->isVisible();
    }
};

} // namespace

TEST_F(Access, ThePagesOfACluster) {
    start(true);
    for (const char* page : {"overview", "brokers", "topics", "groups", "partitions", "broker:1", "group:analytics",
                             "topic:shop.orders", "configuration:shop.orders"}) {
        SCOPED_TRACE(page);
        show(page);
        expectAll(page);
    }
}

TEST_F(Access, AMessageInAllItsViews) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    messages()->table()->setCurrentRow(messages()->table()->rowCount() - 2);
    auto* detail = messages()->findChild<views::MessageDetail*>();
    auto* tabs = detail->findChild<widgets::SubTabs*>();
    for (int tab = 0; tab < 5; ++tab) {
        tabs->setCurrentIndex(tab);
        SCOPED_TRACE(tab);
        expectAll("message");
    }
}

TEST_F(Access, WhatBelongsToTheWindow) {
    start(true);
    window().showSettings();
    expectAll("settings");
    window().showConnections();
    expectAll("connections");
    window().showActivity();
    expectAll("activity");
    window().openActions();
    expectWell(window(), "palette");
    window().palette().edit()->setText(QStringLiteral("re"));
    expectWell(window(), "palette with letters");
    window().palette().hide();
}

TEST_F(Access, HelpAndAbout) {
    start();
    expectAll("start");
    auto* windows = window().findChild<window::HelpWindows*>();
    windows->openHelp();
    ASSERT_TRUE(QTest::qWaitForWindowActive(windows->help()));
    expectWell(*windows->help(), "help");
    expectTabs(*windows->help(), "help");
    windows->openAbout();
    auto* about = window().findChild<window::AboutDialog*>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(about));
    expectWell(*about, "about");
    expectTabs(*about, "about");
    about->close();
}

TEST_F(Access, EachMenuEntrySaysItsNameAndKeys) {
    start(true);
    QAccessibleInterface* bar = QAccessible::queryAccessibleInterface(window().menuWidget());
    ASSERT_NE(bar, nullptr);
    ASSERT_GT(bar->childCount(), 4);
    for (int i = 0; i < bar->childCount(); ++i) {
        EXPECT_FALSE(bar->child(i)->text(QAccessible::Name).isEmpty());
        EXPECT_FALSE(bar->child(i)->text(QAccessible::Name).contains(u'&'));
    }
    EXPECT_FALSE(window().actions().find(QStringLiteral("view.activity"))->shortcut().isEmpty());
}

TEST_F(Access, TheFocusIsNeverLostWithATab) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    messages()->table()->setFocus();
    window().tabs().closeCurrent();
    EXPECT_TRUE(focusIsSeen()) << "a tab was closed";
    while (window().tabs().count() > 0)
        window().tabs().closeCurrent();
    EXPECT_TRUE(focusIsSeen()) << "the last tab was closed";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(focusIsSeen());
}

TEST_F(Access, TheFocusComesBackFromPopups) {
    start(true);
    topics()->table()->setFocus();
    window().openGoTo();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), topics()->table());
    auto* windows = window().findChild<window::HelpWindows*>();
    windows->openAbout();
    auto* about = window().findChild<window::AboutDialog*>();
    ASSERT_TRUE(QTest::qWaitForWindowActive(about));
    about->close();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_EQ(QApplication::focusWidget(), topics()->table());
}

TEST_F(Access, ATreeNodeSaysItsState) {
    start(true);
    const auto* session = explorer().hub().find(controllers::ConnectionHub::kDemoId)->session.get();
    using State = session::ClusterSession::State;
    ASSERT_TRUE(waitUntil([session] { return session->state() == State::Connected; }));
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(window().tree());
    const auto told = [tree](const QString& name) {
        for (int i = 0; i < tree->childCount(); ++i)
            if (tree->child(i)->text(QAccessible::Name) == name) return true;
        return false;
    };
    EXPECT_TRUE(waitUntil([&told] { return told(QStringLiteral("Demo cluster, DEV, connected")); }));
}

} // namespace odradek::testing
