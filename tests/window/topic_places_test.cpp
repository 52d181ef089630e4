// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to a topic and into it: the menu of its row, Ctrl+L.
#include "tests/window/ExplorerTest.h"

#include "ui/views/LoadBar.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace odradek::testing {
namespace {

class TopicPlaces : public ExplorerTest {
protected:
    /// Opens the menu of a topic's row and takes the entry of this name.
    void take(const QString& entry) {
        window().openPage(demo(), QStringLiteral("topics"));
        awaitTopics();
        auto* table = topics()->table();
        const qint64 row = rowOf(*table, QStringLiteral("shop.orders"));
        table->setCurrentRow(row);
        Q_EMIT table->menuWanted(table->viewport()->mapToGlobal(table->rowRect(row).center()), row, 0);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, entry, &QAction::text);
        ASSERT_NE(found, actions.end()) << entry.toStdString();
        (*found)->trigger();
        menu->close();
    }
    int tab() { return topic()->findChild<widgets::SubTabs*>()->currentIndex(); }
};

} // namespace

TEST_F(TopicPlaces, StandInTheMenuOfItsRow) {
    start(true);
    take(QStringLiteral("Open"));
    ASSERT_NE(topic(), nullptr);
    EXPECT_TRUE(window().tabs().currentIsPreview());
    take(QStringLiteral("Configuration"));
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(tab(), views::TopicPage::Configuration);
    take(QStringLiteral("Partitions"));
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(tab(), views::TopicPage::Partitions);
    take(QStringLiteral("Copy name"));
    EXPECT_EQ(QApplication::clipboard()->text(), u"shop.orders");
}

TEST_F(TopicPlaces, CtrlLAsksForAnOffset) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    QTest::keyClick(messages()->table(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(answer(QStringLiteral("12")).isEmpty());
    const auto& choice = messages()->findChild<views::LoadBar*>()->choice();
    EXPECT_EQ(choice.from, views::LoadBar::From::Offset);
    EXPECT_EQ(choice.number, 12);
    awaitLoad();
}

} // namespace odradek::testing
