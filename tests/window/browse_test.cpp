// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/ExplorerTest.h"

#include "session/MessagesSession.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessageSource.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/PartitionsPage.h"
#include "ui/views/TopicsPage.h"
#include "ui/views/ValuePopup.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

#include <set>

namespace odradek::testing {
namespace {

using State = session::MessagesSession::State;
using Source = views::MessageSource;

class Browse : public ExplorerTest {
protected:
    State state() { return messages()->session().state(); }
    const session::MessageStore& store() { return messages()->session().store(); }
    widgets::TableView& table() { return *messages()->table(); }
    views::MessageDetail& detail() { return *messages()->findChild<views::MessageDetail*>(); }
    bool says(const QString& text) {
        const auto labels = detail().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    }
    /// Clicks a tab of the detail; answers whether its page is in front.
    bool showTab(int index) {
        auto* bar = detail().findChild<QTabBar*>();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(index).center());
        return detail().findChild<QStackedWidget*>()->currentIndex() == index;
    }
};

} // namespace

TEST_F(Browse, OneClickInTheTreePreviewsADoubleClickKeeps) {
    start(true);
    for (const char* name : {"shop.log", "shop.orders", "shop.customers"})
        openMessages(QLatin1StringView(name));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    ASSERT_EQ(window().tabs().count(), 1);
    const auto path = [](const char* name) {
        return QStringList{demo(), QStringLiteral("topics"), QStringLiteral("topic:") + QLatin1StringView(name)};
    };
    clickTree(window(), path("shop.log"));
    clickTree(window(), path("shop.orders"));
    EXPECT_EQ(window().tabs().count(), 2) << "a preview takes the place of the one before";
    ASSERT_EQ(topic()->topic(), u"shop.orders");
    // The lowest of the list: the click must not move it away from under the second one.
    clickTree(window(), path("shop.log"), true);
    ASSERT_EQ(topic()->topic(), u"shop.log");
    clickTree(window(), path("shop.customers"));
    EXPECT_EQ(window().tabs().count(), 3) << "what was kept stays";
}

TEST_F(Browse, TheNewestMessagesEndAtTheEnd) {
    start(true);
    openRow(*topics()->table(), rowOf(*topics()->table(), QStringLiteral("shop.orders")));
    awaitLoad();
    EXPECT_EQ(store().records(), 500);
    EXPECT_EQ(messages()->session().summary()->end, consumer::ScanEnd::Complete);
    EXPECT_TRUE(table().rowRect(table().rowCount() - 1).intersects(table().viewport()->rect()));
}

TEST_F(Browse, AMessageIsReadByKeyboardOnEveryTab) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    ASSERT_TRUE(detail().isVisible());
    const qint64 last = table().currentRow();
    EXPECT_TRUE(says(table().source()->cell(last, Source::Offset).text));
    QTest::keyClick(&table(), Qt::Key_Up);
    EXPECT_EQ(table().currentRow(), last - 1);
    EXPECT_TRUE(says(table().source()->cell(last - 1, Source::Offset).text));
    for (int tab = 0; tab < 5; ++tab)
        EXPECT_TRUE(showTab(tab)) << tab;
    showTab(2);
    auto* headers = qobject_cast<widgets::TableView*>(detail().findChild<QStackedWidget*>()->currentWidget());
    ASSERT_NE(headers, nullptr);
    EXPECT_EQ(headers->rowCount(), table().source()->cell(last - 1, Source::Headers).text.toLongLong());
    click(button(detail(), QStringLiteral("Message after")));
    EXPECT_EQ(table().currentRow(), last);
    click(button(detail(), QStringLiteral("Close the detail")));
    EXPECT_FALSE(detail().isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &table());
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_TRUE(detail().isVisible()) << "Enter brings it back";
}

// What is hidden stands as a row of its own between the records around it.
TEST_F(Browse, AbortedTransactionsLeaveARow) {
    start(true);
    openMessages(QStringLiteral("shop.payments"));
    qint64 gaps = 0;
    for (qint64 row = 0; row < table().rowCount(); ++row) {
        if (table().source()->rowKind(row) != models::RowKind::Gap) continue;
        ++gaps;
        EXPECT_FALSE(table().source()->rowNote(row).text.isEmpty());
    }
    EXPECT_GT(gaps, 0);
    EXPECT_EQ(store().records(), 500);
}

TEST_F(Browse, APinnedMessageStaysWhileOthersAreChosen) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    const QString pinned = table().source()->cell(table().currentRow(), Source::Offset).text;
    auto* pin = button(detail(), QStringLiteral("Keep this message while others are chosen"));
    click(pin);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&table(), Qt::Key_Up);
    EXPECT_TRUE(says(pinned));
    click(button(detail(), QStringLiteral("Message before")));
    EXPECT_FALSE(pin->isChecked()) << "going on lets it go";
    EXPECT_TRUE(says(table().source()->cell(table().currentRow(), Source::Offset).text));
}

// Low and wide, the head and the tabs share a line, and the chosen row stays in sight.
TEST_F(Browse, ANarrowWindowPutsTheDetailBelowAndKeepsTheRow) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    window().resize(1440, 900);
    auto* tabs = detail().findChild<QTabBar*>();
    ASSERT_TRUE(waitUntil([&] { return tabs->mapTo(&detail(), QPoint()).y() > tabs->height(); }));
    const int wide = tabs->mapTo(&detail(), QPoint()).y();
    window().resize(1024, 640);
    EXPECT_TRUE(waitUntil([&] { return tabs->mapTo(&detail(), QPoint()).y() < wide; }));
    EXPECT_GT(table().height(), detail().height());
    EXPECT_TRUE(table().viewport()->rect().contains(table().rowRect(table().currentRow())));
    window().resize(1440, 900);
    EXPECT_TRUE(waitUntil([&] { return tabs->mapTo(&detail(), QPoint()).y() == wide; }));
}

TEST_F(Browse, TheOlderPageComesBeforeAndMovesNothing) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("50"));
    awaitLoad();
    ASSERT_EQ(store().records(), 50);
    table().setCurrentRow(0);
    const auto offset = [this] {
        return table().source()->cell(table().currentRow(), Source::Offset).text;
    };
    const QString chosen = offset();
    click(button(*messages(), QStringLiteral("Older")));
    ASSERT_TRUE(waitUntil([this] { return store().records() == 100 && state() == State::Idle; }));
    EXPECT_EQ(offset(), chosen);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([this] { return store().records() == 150 && state() == State::Idle; }));
}

// Nothing is chosen: what stands at the top stays there, by the button and by the key.
TEST_F(Browse, TheOlderPageMovesNothingWhereNoRowIsChosen) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("50"));
    awaitLoad();
    const auto topOffset = [this] {
        return table().source()->cell(table().topRow(), Source::Offset).text;
    };
    table().reveal(0);
    ASSERT_LT(table().currentRow(), 0);
    const QString first = topOffset();
    click(button(*messages(), QStringLiteral("Older")));
    ASSERT_TRUE(waitUntil([this] { return store().records() == 100 && state() == State::Idle; }));
    EXPECT_EQ(topOffset(), first);
    table().reveal(10);
    const QString tenth = topOffset();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([this] { return store().records() == 150 && state() == State::Idle; }));
    EXPECT_EQ(topOffset(), tenth);
}

// The pages next to what was followed can be read, and are.
TEST_F(Browse, OlderAndNewerWorkWhereFollowingWasStopped) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    click(button(*messages(), QStringLiteral("Follow")));
    ASSERT_TRUE(waitUntil([this] { return state() == State::Following && store().records() >= 500; }));
    click(button(*messages(), QStringLiteral("Stop")));
    auto* older = button(*messages(), QStringLiteral("Older"));
    ASSERT_TRUE(waitUntil([older] { return older->isEnabled(); }));
    EXPECT_TRUE(button(*messages(), QStringLiteral("Newer"))->isEnabled());
    const std::int64_t before = store().records();
    click(older);
    EXPECT_TRUE(waitUntil([&] { return state() == State::Idle && store().records() == before + 500; }));
}

TEST_F(Browse, FollowsPausesResumesAndStops) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    click(button(*messages(), QStringLiteral("Follow")));
    ASSERT_TRUE(waitUntil([this] { return state() == State::Following; }));
    EXPECT_FALSE(button(*messages(), QStringLiteral("Load"))->isEnabled());
    click(button(*messages(), QStringLiteral("Pause")));
    EXPECT_EQ(state(), State::Paused);
    click(button(*messages(), QStringLiteral("Resume")));
    EXPECT_EQ(state(), State::Following);
    click(button(*messages(), QStringLiteral("Stop")));
    ASSERT_TRUE(waitUntil([this] { return state() == State::Idle; }));
    EXPECT_TRUE(button(*messages(), QStringLiteral("Load"))->isEnabled());
}

TEST_F(Browse, FollowsByKeyboard) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([this] { return state() == State::Following; }));
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(state(), State::Paused);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(state(), State::Following);
    QTest::keyClick(&table(), Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return state() == State::Idle; }));
}

TEST_F(Browse, AnOffsetIsAskedForAndABadOneRefusedInPlace) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    choose(*messages(), QStringLiteral("From"), QStringLiteral("Offset…"));
    EXPECT_FALSE(answer(QStringLiteral("soon")).isEmpty());
    EXPECT_FALSE(answer(QStringLiteral("-5")).isEmpty());
    EXPECT_TRUE(answer(QStringLiteral("99999999999999999999")).contains(QStringLiteral("so large")));
    EXPECT_TRUE(answer(QStringLiteral("100")).isEmpty());
    awaitLoad();
    EXPECT_EQ(picker(*messages(), QStringLiteral("From"))->valueText(), u"offset 100");
    EXPECT_GE(store().records(), 1);
    for (qint64 row = 0; row < table().rowCount(); ++row)
        EXPECT_GE(table().source()->cell(row, Source::Offset).text.toLongLong(), 100);
}

TEST_F(Browse, LeavingThePopupKeepsWhatWasChosen) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    choose(*messages(), QStringLiteral("From"), QStringLiteral("Time…"));
    ASSERT_NE(popup(), nullptr);
    QTest::keyClick(popup(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(popup(), nullptr);
    EXPECT_EQ(picker(*messages(), QStringLiteral("From"))->valueText(), u"Newest");
}

TEST_F(Browse, PartitionsAreChosenByTheirNumbers) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    ASSERT_TRUE(
        waitUntil([this] { return picker(*messages(), QStringLiteral("Partitions"))->valueText() == u"All 6"; }));
    click(picker(*messages(), QStringLiteral("Partitions")));
    EXPECT_NE(answer(QStringLiteral("1, 99")), QString());
    EXPECT_NE(answer(QStringLiteral("one")), QString());
    EXPECT_EQ(answer(QStringLiteral("1, 3-4")), QString());
    awaitLoad();
    std::set<QString> seen;
    for (qint64 row = 0; row < table().rowCount(); ++row)
        seen.insert(table().source()->cell(row, Source::Partition).text);
    EXPECT_EQ(seen, (std::set<QString>{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("4")}));
}

TEST_F(Browse, APartitionIsOpenedFromItsPage) {
    start(true);
    window().openPage(demo(), QStringLiteral("topic:shop.orders"));
    auto* page = topic()->findChild<views::PartitionsPage*>();
    ASSERT_TRUE(page->isVisible());
    auto* partitions = page->findChild<widgets::TableView*>();
    ASSERT_TRUE(waitUntil([&] { return partitions->rowCount() == 6; }));
    openRow(*partitions, 2);
    awaitLoad();
    EXPECT_TRUE(messages()->isVisible());
    EXPECT_EQ(picker(*messages(), QStringLiteral("Partitions"))->valueText(), u"2");
}

TEST_F(Browse, AClosedTabComesBackAsItWas) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    choose(*messages(), QStringLiteral("Limit"), QStringLiteral("50"));
    awaitLoad();
    // The offscreen platform does not give the window back its keys when a list has closed.
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(topic(), nullptr);
    QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(topic(), nullptr);
    EXPECT_EQ(topic()->topic(), u"shop.orders");
    EXPECT_EQ(picker(*messages(), QStringLiteral("Limit"))->valueText(), u"50");
    awaitLoad();
    EXPECT_EQ(store().records(), 50) << "it loads what its pickers say";
}

} // namespace odradek::testing
