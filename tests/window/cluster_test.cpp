// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a cluster on the demo: overview, brokers, partitions, configurations; by mouse and by keyboard.
#include "tests/window/ExplorerTest.h"

#include "ui/views/BrokerLines.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/BrokersPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ClusterPartitionsPage.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/OverviewPage.h"
#include "ui/views/PartitionsPage.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Segments.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>

namespace odradek::testing {
namespace {

class ClusterPages : public ExplorerTest {
protected:
    template <class T>
    T* page(const char* name) {
        window().openPage(demo(), QLatin1StringView(name));
        return cluster() != nullptr ? qobject_cast<T*>(cluster()->current()) : nullptr;
    }
    views::BrokersPage* brokers() {
        auto* shown = page<views::BrokersPage>("brokers");
        EXPECT_TRUE(waitUntil([&] {
            const auto* first = shown->table()->at<views::BrokerLine>(0);
            return shown->table()->rowCount() == 3 && first != nullptr && first->asked;
        }));
        return shown;
    }
    static bool filled(const views::RowTable& table) {
        return waitUntil([&table] { return table.rowCount() > 0; });
    }
};

} // namespace

TEST_F(ClusterPages, TheTreeLeadsToEachOfThem) {
    start(true);
    for (const char* name : {"overview", "brokers", "partitions", "topics"}) {
        clickTree(window(), {demo(), QLatin1StringView(name)});
        ASSERT_NE(cluster(), nullptr);
        EXPECT_EQ(cluster()->currentName(), QLatin1StringView(name));
        EXPECT_TRUE(cluster()->current()->isVisible());
    }
    EXPECT_EQ(window().tabs().count(), 1) << "they are pages of one tab";
}

TEST_F(ClusterPages, TheArrowsGoFromPageToPage) {
    start(true);
    auto* bar = cluster()->findChild<QTabBar*>();
    ASSERT_TRUE(tabTo(bar));
    QTest::keyClick(bar, Qt::Key_Right);
    EXPECT_EQ(cluster()->currentName(), u"groups");
    QTest::keyClick(bar, Qt::Key_Right);
    EXPECT_EQ(cluster()->currentName(), u"brokers");
    QTest::keyClick(bar, Qt::Key_Left);
    EXPECT_EQ(cluster()->currentName(), u"groups");
}

TEST_F(ClusterPages, TheOverviewFindsNothingWrongAndMeasuresWhatComesIn) {
    start(true);
    auto* overview = page<views::OverviewPage>("overview");
    ASSERT_NE(overview, nullptr);
    auto& empty = overview->problems()->empty();
    EXPECT_TRUE(waitUntil([&] { return empty.what() == u"No problems"; }));
    ASSERT_TRUE(filled(*overview->facts()));
    EXPECT_GE(rowOf(*overview->facts(), QStringLiteral("Voters")), 0);
    // The demo lives: two looks at its end offsets are five seconds apart.
    ASSERT_TRUE(filled(*overview->busiest()));
    openRow(*overview->busiest(), 0);
    ASSERT_NE(topic(), nullptr);
    EXPECT_TRUE(messages()->isVisible());
}

TEST_F(ClusterPages, ABrokerIsReadBelowTheTableAndInATabOfItsOwn) {
    start(true);
    auto* shown = brokers();
    EXPECT_EQ(shown->detail(), nullptr);
    auto* table = shown->table();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->rowRect(1).center());
    ASSERT_NE(shown->detail(), nullptr);
    EXPECT_EQ(shown->detail()->broker(), base::BrokerId{2});
    ASSERT_TRUE(filled(*shown->detail()->configuration()->table()));
    shown->detail()->showTab(views::BrokerPage::LogDirs);
    ASSERT_TRUE(filled(*shown->detail()->replicas()));
    shown->detail()->showTab(views::BrokerPage::Apis);
    EXPECT_GT(shown->detail()->apis()->rowCount(), 20);
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(shown->detail()->broker(), base::BrokerId{3});
    EXPECT_EQ(shown->detail()->tab(), views::BrokerPage::Apis) << "the next broker opens on the same page";
    click(button(*shown->detail(), QStringLiteral("Close the details")));
    EXPECT_TRUE(waitUntil([&] { return shown->detail() == nullptr; }));
    EXPECT_EQ(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Return);
    auto* own = qobject_cast<views::BrokerPage*>(window().tabs().currentPage());
    ASSERT_NE(own, nullptr);
    EXPECT_EQ(own->broker(), base::BrokerId{3});
}

TEST_F(ClusterPages, ATopicsConfigurationIsFilteredByKeyboard) {
    start(true);
    window().openPage(demo(), QStringLiteral("configuration:shop.orders"));
    ASSERT_NE(topic(), nullptr);
    auto* config = topic()->configuration();
    ASSERT_TRUE(config->isVisible());
    auto* table = config->table();
    ASSERT_TRUE(filled(*table));
    const qint64 all = table->rowCount();
    auto* filter = config->findChild<widgets::FilterBar*>()->edit();
    ASSERT_TRUE(tabTo(filter));
    QTest::keyClicks(filter, QStringLiteral("retention"));
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_LT(table->rowCount(), all);
    EXPECT_GE(rowOf(*table, QStringLiteral("retention.ms")), 0);
    ASSERT_TRUE(tabTo(table));
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("retention.ms\t")));
    QTest::keyClick(filter, Qt::Key_Escape);
    click(config->findChild<QCheckBox*>());
    for (qint64 row = 0; row < table->rowCount(); ++row)
        EXPECT_TRUE(table->at<views::ConfigLine>(row)->own);
}

TEST_F(ClusterPages, PartitionsAreFoundAndOpened) {
    start(true);
    auto* shown = page<views::ClusterPartitionsPage>("partitions");
    ASSERT_NE(shown, nullptr);
    ASSERT_TRUE(filled(*shown->table()));
    const qint64 all = shown->table()->rowCount();
    auto* filter = shown->findChild<widgets::FilterBar*>();
    filter->setText(QStringLiteral("shop.orders leader:1"));
    EXPECT_LT(shown->table()->rowCount(), all);
    filter->setText(QStringLiteral("leader:"));
    EXPECT_EQ(filter->state(), widgets::FilterBar::State::Invalid);
    filter->setText({});
    shown->setShow(views::ClusterPartitionsPage::Show::Offline);
    EXPECT_EQ(shown->table()->rowCount(), 0);
    EXPECT_EQ(shown->table()->empty().what(), u"None");
    // A button that was just made comes into sight with the next turn of events.
    const auto again = [shown] {
        return button(*shown, QStringLiteral("Show all partitions"));
    };
    ASSERT_TRUE(waitUntil([&again] { return again() != nullptr; }));
    click(again());
    EXPECT_EQ(shown->table()->rowCount(), all);
    openRow(*shown->table(), rowOf(*shown->table(), QStringLiteral("shop.orders")));
    ASSERT_NE(topic(), nullptr);
    EXPECT_TRUE(topic()->findChild<views::PartitionsPage*>()->isVisible());
}

TEST_F(ClusterPages, ThePageInFrontComesBack) {
    start(true);
    auto* shown = page<views::ClusterPartitionsPage>("partitions");
    shown->setShow(views::ClusterPartitionsPage::Show::NotPreferred);
    end();
    start(true);
    ASSERT_NE(cluster(), nullptr);
    EXPECT_EQ(cluster()->currentName(), u"partitions");
    const auto* segments = cluster()->current()->findChild<widgets::Segments*>();
    EXPECT_EQ(segments->current(), int(views::ClusterPartitionsPage::Show::NotPreferred));
}

TEST_F(ClusterPages, WordsOfTheCommandLineOpenThem) {
    window::WindowOptions options;
    options.demo = true;
    options.open =
        QStringList{QStringLiteral("brokers"), QStringLiteral("broker:2"), QStringLiteral("configuration:shop.orders")};
    start(options);
    ASSERT_EQ(window().tabs().count(), 3);
    EXPECT_TRUE(topic()->configuration()->isVisible());
    window().tabs().goTo(0);
    EXPECT_EQ(cluster()->currentName(), u"brokers");
    const auto problem = [](const char* page) {
        return window::parseOptions({QStringLiteral("odradek"), QStringLiteral("--demo"), QStringLiteral("--open"),
                                     QLatin1StringView(page)})
            .problem;
    };
    EXPECT_FALSE(problem("broker:1"));
    EXPECT_FALSE(problem("overview"));
    for (const char* bad : {"broker", "broker:x", "broker:-1", "overview:x", "topic:", "brokerage"})
        EXPECT_TRUE(problem(bad)) << bad;
}

} // namespace odradek::testing
