// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/ExplorerTest.h"

#include "session/MessagesSession.h"
#include "tests/support/residue.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/Segments.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace odradek::testing {
namespace {

class Start : public ExplorerTest {};

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

TEST_F(Start, OfAClusterThatNeverAnsweredNothingIsCounted) {
    start();
    const QString id = QString::fromStdString(explorer().hub().addUnsaved(QStringLiteral("127.0.0.1:1")));
    window().connectTo(id);
    window().openPage(id, QStringLiteral("partitions"));
    const QWidget& page = *window().tabs().currentPage();
    for (const auto* label : page.findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(u'0')) << label->text().toStdString();
    for (const auto* segment : page.findChild<widgets::Segments*>()->findChildren<QAbstractButton*>())
        EXPECT_FALSE(segment->text().contains(u'0')) << segment->text().toStdString();
}

// The sum of the sizes comes last, if ever: with ten thousand topics only those in sight are asked.
TEST_F(Start, TheStripOfTopicsKeepsThePlaceOfWhatIsNotKnown) {
    start();
    const QString id = QString::fromStdString(explorer().hub().addUnsaved(QStringLiteral("127.0.0.1:1")));
    window().connectTo(id);
    const auto* strip = topics()->findChild<widgets::FigureStrip*>();
    ASSERT_NE(strip, nullptr);
    QStringList names;
    for (int part = 0; part < strip->spokenPartCount(); ++part)
        names.push_back(strip->spokenPart(part).name);
    EXPECT_TRUE(names.filter(QStringLiteral("Size, leaders")).size() == 1) << names.join(u'|').toStdString();
}

TEST_F(Start, LeavesNothingBehind) {
    const auto once = [this] {
        start(true);
        openMessages(QStringLiteral("shop.orders"));
        end();
    };
    // The first run may start what Qt keeps for the process.
    once();
    const Residue before = Residue::now();
    once();
    EXPECT_EQ(Residue::since(before), std::vector<std::string>{});
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
