// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/ExplorerTest.h"

#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QLabel>
#include <QSplitter>

namespace odradek::testing {
namespace {

class Restart : public ExplorerTest {
protected:
    int sideWidth() { return window().centralWidget()->findChild<QSplitter*>()->sizes().constFirst(); }
};

} // namespace

TEST_F(Restart, TabsAndTheirPickersComeBack) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("50"));
    openMessages(QStringLiteral("shop.log"));
    end();
    start(true);
    ASSERT_EQ(window().tabs().count(), 3);
    window().tabs().goTo(1);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    EXPECT_EQ(picker(*messages(), QStringLiteral("Limit"))->valueText(), u"50");
    awaitLoad();
    EXPECT_EQ(messages()->session().store().records(), 50);
}

TEST_F(Restart, APreviewComesBackAsOne) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    window().openPage(demo(), QStringLiteral("messages:shop.log"), false);
    awaitLoad();
    ASSERT_TRUE(window().tabs().currentIsPreview());
    end();
    start(true);
    ASSERT_EQ(window().tabs().count(), 3);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.log");
    EXPECT_TRUE(window().tabs().currentIsPreview());
    awaitLoad();
    window().tabs().goTo(1);
    EXPECT_FALSE(window().tabs().currentIsPreview());
}

// Also where a preview stood before it.
TEST_F(Restart, TheTabThatWasActiveIsActiveAgain) {
    start(true);
    openMessages(QStringLiteral("shop.log"));
    clickTree(window(), {demo(), QStringLiteral("topics"), QStringLiteral("topic:shop.log")});
    openMessages(QStringLiteral("shop.orders"));
    openMessages(QStringLiteral("shop.customers"));
    window().tabs().goTo(2);
    end();
    start(true);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    awaitLoad();
}

TEST_F(Restart, WithoutOptionsItOpensWhatWasOpen) {
    start();
    click(button(window(), QStringLiteral("Open the demo cluster")));
    awaitTopics();
    openMessages(QStringLiteral("shop.orders"));
    window().showConnections();
    window().tabs().goTo(1);
    end();
    start();
    ASSERT_EQ(window().tabs().count(), 3);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    awaitLoad();
}

// A connection that stays closed this time keeps its tabs for the next.
TEST_F(Restart, TabsOfOthersAreNotForgotten) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    end();
    window::WindowOptions options;
    options.bootstrap = QStringLiteral("127.0.0.1:1");
    start(options);
    ASSERT_EQ(window().tabs().count(), 1);
    end();
    start(true);
    EXPECT_EQ(window().tabs().count(), 2);
}

TEST_F(Restart, TheTreeIsAsWideAgainAfterANarrowMoment) {
    start(true);
    window().resize(1440, 900);
    const int wide = sideWidth();
    window().resize(1024, 640);
    EXPECT_LT(sideWidth(), wide);
    window().resize(1440, 900);
    EXPECT_EQ(sideWidth(), wide);
}

TEST_F(Restart, ColumnsSortFilterAndSplitterComeBack) {
    start(true);
    auto* table = topics()->table();
    table->setColumnVisible(2, false);
    table->sortBy(0, Qt::DescendingOrder);
    topics()->findChild<widgets::FilterBar*>()->setText(QStringLiteral("pay"));
    auto* splitter = window().centralWidget()->findChild<QSplitter*>();
    splitter->setSizes({400, 1040});
    const int width = sideWidth();
    const QJsonObject columns = table->saveState();
    end();
    start(true);
    EXPECT_EQ(sideWidth(), width);
    EXPECT_EQ(topics()->table()->saveState(), columns);
    EXPECT_EQ(topics()->findChild<widgets::FilterBar*>()->text(), u"pay");
    ASSERT_TRUE(waitUntil([this] { return topics()->table()->rowCount() == 2; }));
    EXPECT_EQ(topics()->table()->source()->cell(0, 0).text, u"shop.payments.dlq");
}

TEST_F(Restart, ABrokenStateIsKeptAsideAndTheWindowOpens) {
    QDir().mkpath(QFileInfo(stateFile(QStringLiteral("window.json"))).path());
    QFile broken(stateFile(QStringLiteral("window.json")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{ not json");
    broken.close();
    start(true);
    openMessages(QStringLiteral("shop.log"));
    end();
    EXPECT_TRUE(QFile::exists(stateFile(QStringLiteral("window.json.broken"))));
    start(true);
    EXPECT_EQ(window().tabs().count(), 2);
}

// A window as wide as the smallest laptop's screen shows every page whole.
TEST_F(Restart, EveryPageFitsInto1024By640) {
    start(true);
    openMessages(QStringLiteral("shop.payments"));
    messages()->table()->setFocus();
    QTest::keyClick(messages()->table(), Qt::Key_End);
    window().showConnections();
    window().resize(1024, 640);
    for (const QWidget* widget : window().findChildren<QWidget*>()) {
        if (widget->minimumSizeHint().width() > 1024)
            ADD_FAILURE() << widget->metaObject()->className() << " wants " << widget->minimumSizeHint().width();
    }
    EXPECT_EQ(window().size(), QSize(1024, 640));
}

// The catalogue of plural forms is part of the program.
TEST_F(Restart, NoWordIsLeftWithAPluralInBrackets) {
    start(true);
    openMessages(QStringLiteral("shop.payments"));
    for (const QLabel* label : window().findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("(s)"))) << label->text().toStdString();
}

} // namespace odradek::testing
