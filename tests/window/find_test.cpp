// SPDX-License-Identifier: GPL-3.0-or-later
// The filter over loaded messages, and finding in the one that is read.
#include "tests/window/ExplorerTest.h"

#include "session/MessagesSession.h"
#include "ui/views/MessageDetail.h"
#include "ui/views/MessageSource.h"
#include "ui/views/MessagesPage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FindBar.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

namespace odradek::testing {
namespace {

using Source = views::MessageSource;

class Find : public ExplorerTest {
protected:
    widgets::TableView& table() { return *messages()->table(); }
    views::MessageDetail& detail() { return *messages()->findChild<views::MessageDetail*>(); }
    widgets::FilterBar& filter() { return *messages()->findChild<widgets::FilterBar*>(); }
    widgets::FindBar& bar() { return *detail().findChild<widgets::FindBar*>(); }
    QString key(qint64 row) { return table().source()->cell(row, Source::Key).text; }
    void type(const QString& text) {
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        EXPECT_EQ(QApplication::focusWidget(), filter().edit());
        QTest::keyClicks(filter().edit(), text);
        QTest::keyClick(filter().edit(), Qt::Key_Return);
        EXPECT_TRUE(waitUntil([this] { return filter().state() == widgets::FilterBar::State::Valid; }));
    }
};

} // namespace

TEST_F(Find, TheFilterShowsTheLoadedRowsThatHoldAText) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    const qint64 all = messages()->session().store().records();
    const qint64 rows = table().rowCount();
    const QString wanted = key(rows - 1);
    ASSERT_FALSE(wanted.isEmpty());
    table().setCurrentRow(rows - 1);
    type(wanted.toUpper());
    EXPECT_LT(table().rowCount(), all);
    EXPECT_GT(table().rowCount(), 0);
    EXPECT_EQ(key(table().currentRow()), wanted) << "what was chosen stays so";
    EXPECT_EQ(filter().note(), QStringLiteral("%1 of %2").arg(table().rowCount()).arg(all));
    EXPECT_FALSE(table().source()->cell(table().currentRow(), Source::Key).hits.empty());
    QTest::keyClick(filter().edit(), Qt::Key_Escape);
    EXPECT_EQ(table().rowCount(), rows);
    EXPECT_EQ(key(table().currentRow()), wanted);
}

TEST_F(Find, CaseCountsWhenSwitchedOn) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    const QString wanted = key(table().rowCount() - 1).toUpper();
    type(wanted);
    EXPECT_GT(table().rowCount(), 0);
    auto* sensitive = button(*messages(), QStringLiteral("Match case"));
    ASSERT_NE(sensitive, nullptr);
    click(sensitive);
    ASSERT_TRUE(waitUntil([this] { return table().rowCount() == 0; }));
    auto* clear = button(*messages(), QStringLiteral("Clear the filter"));
    ASSERT_NE(clear, nullptr);
    filter().setText({});
    EXPECT_GT(table().rowCount(), 0);
}

TEST_F(Find, ALoadKeepsTheFilterAndARestartToo) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    const QString wanted = key(table().rowCount() - 1);
    type(wanted);
    const qint64 rows = table().rowCount();
    QTest::keyClick(&window(), Qt::Key_F5);
    awaitLoad();
    EXPECT_EQ(table().rowCount(), rows);
    end();
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    EXPECT_EQ(filter().text(), wanted);
    EXPECT_TRUE(waitUntil([&] { return table().rowCount() == rows; }));
}

TEST_F(Find, SelectedMessagesAreCopiedAsJson) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    QTest::keyClick(&table(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject last = QJsonDocument::fromJson(lines[1].toUtf8()).object();
    EXPECT_EQ(last.value(u"topic").toString(), u"shop.orders");
    EXPECT_EQ(last.value(u"key").toString(), key(table().rowCount() - 1));
    EXPECT_TRUE(last.value(u"headers").isArray());
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\t') % 2, 0) << "as a table it has the same columns twice";
}

TEST_F(Find, TheMenuOffersEachFormOfACopy) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, table().mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(table().viewport(), &asked);
    auto* menu = table().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 4);
    menu->actions().at(3)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u'{')) << "the value as it came";
    menu->close();
}

TEST_F(Find, AMessageIsSearchedByKeyboardAlone) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End);
    ASSERT_TRUE(detail().isVisible());
    EXPECT_TRUE(bar().isHidden());
    QTest::keyClick(&table(), Qt::Key_F3);
    ASSERT_TRUE(bar().isVisible()) << "without a text it asks for one";
    auto* edit = bar().findChild<QLineEdit*>();
    EXPECT_EQ(QApplication::focusWidget(), edit);
    const auto trees = detail().findChildren<widgets::JsonTree*>();
    auto* tree = *std::ranges::find_if(trees, [](const auto* one) { return one->isVisible(); });
    QTest::keyClicks(edit, QStringLiteral("i"));
    const QString first = tree->currentPath();
    EXPECT_FALSE(first.isEmpty());
    QTest::keyClick(edit, Qt::Key_F3);
    EXPECT_NE(tree->currentPath(), first);
    QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(tree->currentPath(), first);
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_TRUE(bar().isHidden());
    EXPECT_EQ(QApplication::focusWidget(), tree);
    // Where a message is read, Ctrl+F finds in it.
    QTest::keyClick(tree, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(bar().isVisible());
}

} // namespace odradek::testing
