// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier and starred filters are kept, for each kind of table, over tabs and starts.
#include "tests/window/ExplorerTest.h"
#include "ui/views/GroupMemberLines.h"
#include "ui/views/GroupPage.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/FilterMemory.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace odradek::testing {
namespace {

class Filters : public ExplorerTest {
protected:
    /// The filter of the page in front.
    widgets::FilterBar* filter() {
        for (auto* bar : window().tabs().currentPage()->findChildren<widgets::FilterBar*>())
            if (bar->isVisible()) return bar;
        return nullptr;
    }

    /// What the filter of the page in front offers of before.
    QStringList offered() {
        QTest::keyClick(filter()->edit(), Qt::Key_Up);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) return {};
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator()) texts.append(action->text());
        menu->close();
        return texts;
    }

    /// Opens a page and waits until its filter can be used.
    bool shows(const char* page, const char* kind) {
        window().openPage(demo(), QLatin1StringView(page));
        return waitUntil([&] { return filter() != nullptr && filter()->kind() == QLatin1StringView(kind); });
    }

    /// The table that has the focus, or nullptr.
    static widgets::TableView* table() { return qobject_cast<widgets::TableView*>(QApplication::focusWidget()); }

    /// Whether a table of the page in front has rows.
    bool hasRows() {
        for (auto* one : window().tabs().currentPage()->findChildren<widgets::TableView*>())
            if (one->isVisible() && one->rowCount() > 0) return true;
        return false;
    }

    void type(const char* text) {
        filter()->setText(QLatin1StringView(text));
        QTest::keyClick(filter()->edit(), Qt::Key_Return);
    }

    void star() {
        for (auto* button : filter()->findChildren<QToolButton*>())
            if (button->accessibleName() == u"Save this filter") return button->click();
        ADD_FAILURE() << "no star";
    }
};

/// Every page of the demo that has a filter, and what it is about.
constexpr std::pair<const char*, const char*> kPages[] = {
    {"topics", "topics"},          {"groups", "groups"},          {"partitions", "cluster-partitions"},
    {"broker:1", "configuration"}, {"group:fulfilment", "group"}, {"messages:shop.orders", "messages"}};

} // namespace

TEST_F(Filters, EachPageKeepsItsOwnOverAStart) {
    start(true);
    for (const auto& [page, kind] : kPages) {
        SCOPED_TRACE(page);
        ASSERT_TRUE(shows(page, kind));
        EXPECT_EQ(offered(), QStringList{QStringLiteral("No earlier filters")});
        type("e");
        star();
    }
    window().showActivity();
    type("e");
    star();
    end();
    start(true);
    for (const auto& [page, kind] : kPages) {
        SCOPED_TRACE(page);
        ASSERT_TRUE(shows(page, kind));
        EXPECT_EQ(offered(), (QStringList{QStringLiteral("e"), QStringLiteral("e")}));
    }
    window().showActivity();
    EXPECT_EQ(offered(), (QStringList{QStringLiteral("e"), QStringLiteral("e")}));
}

TEST_F(Filters, DownAndEnterLeadIntoTheRowsOfEachPage) {
    start(true);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    const auto expectInRows = [this](Qt::Key key) {
        filter()->focusText();
        ASSERT_TRUE(filter()->edit()->hasFocus());
        QTest::keyClick(filter()->edit(), key);
        ASSERT_TRUE(waitUntil([&] { return table() != nullptr; })) << "key " << key;
        EXPECT_GE(table()->currentRow(), 0);
        EXPECT_TRUE(table()->selection().contains(table()->currentRow()));
    };
    for (const auto& [page, kind] : kPages) {
        SCOPED_TRACE(page);
        ASSERT_TRUE(shows(page, kind));
        ASSERT_TRUE(waitUntil([&] { return hasRows(); }));
        expectInRows(Qt::Key_Down);
        const auto* front = window().tabs().currentPage();
        filter()->setText(QStringLiteral("e"));
        expectInRows(Qt::Key_Return);
        EXPECT_EQ(window().tabs().currentPage(), front) << "a confirmed filter opens nothing";
    }
}

TEST_F(Filters, TheMembersOfAGroupHaveTheirOwn) {
    start(true);
    ASSERT_TRUE(shows("group:fulfilment", "group"));
    auto* page = qobject_cast<views::GroupPage*>(window().tabs().currentPage());
    type("lag>5");
    page->showTab(views::GroupPage::Members);
    ASSERT_TRUE(waitUntil([&] { return page->members()->rowCount() > 1; }));
    ASSERT_EQ(filter()->kind(), u"group-members");
    EXPECT_EQ(offered(), QStringList{QStringLiteral("No earlier filters")});
    const auto* first = page->members()->at<views::GroupMemberLine>(0);
    const std::string id = first->member->member_id;
    type(id.c_str());
    ASSERT_TRUE(waitUntil([&] { return page->members()->rowCount() == 1; }));
    EXPECT_EQ(page->members()->at<views::GroupMemberLine>(0)->member->member_id, id);
    type("lag>x");
    EXPECT_TRUE(waitUntil([&] { return filter()->state() == widgets::FilterBar::State::Invalid; }));
    EXPECT_EQ(page->members()->rowCount(), 1) << "the last valid filter stays";
    type("nobody");
    ASSERT_TRUE(waitUntil([&] { return page->members()->rowCount() == 0; }));
    click(button(*page, QStringLiteral("Clear the filter")));
    EXPECT_TRUE(waitUntil([&] { return page->members()->rowCount() > 1; }));
    EXPECT_EQ(offered().constFirst(), u"nobody");
}

TEST_F(Filters, TheMessagesOfAllTopicsShareTheirs) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    type("paid");
    openMessages(QStringLiteral("shop.clicks"));
    EXPECT_EQ(offered(), QStringList{QStringLiteral("paid")});
}

} // namespace odradek::testing
