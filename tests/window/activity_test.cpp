// SPDX-License-Identifier: GPL-3.0-or-later
// Activity: what runs, how it ended, by the sessions of the real window.
#include "tests/window/ExplorerTest.h"

#include "ui/views/ActivityDetail.h"
#include "ui/views/ActivityPage.h"
#include "ui/views/JobRow.h"
#include "ui/views/MessagesPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QPlainTextEdit>

namespace odradek::testing {
namespace {

using models::ActivityState;
using views::ActivityPage;

class ActivityInWindow : public ExplorerTest {
protected:
    ActivityPage* page() { return qobject_cast<ActivityPage*>(window().tabs().currentPage()); }

    /// The status bar's way to Activity.
    widgets::StatusItem* jobs() {
        for (auto* item : window().findChildren<widgets::StatusItem*>()) {
            if (item->toolTip().contains(QStringLiteral("Activity"))) return item;
        }
        return nullptr;
    }

    /// The newest entry of an action, or nullptr.
    std::shared_ptr<const models::Activity> last(const QString& action) {
        const auto& entries = explorer().activity().entries();
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
            if ((*entry)->action == action) return *entry;
        }
        return nullptr;
    }
};

} // namespace

TEST_F(ActivityInWindow, TellsHowALoadEnded) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    const auto connect = last(QStringLiteral("Connect"));
    ASSERT_NE(connect, nullptr);
    EXPECT_EQ(connect->state, ActivityState::Done);
    const auto load = last(QStringLiteral("Load"));
    ASSERT_NE(load, nullptr);
    EXPECT_EQ(load->state, ActivityState::Done);
    EXPECT_EQ(load->target, u"shop.orders");
    EXPECT_EQ(load->cluster, u"Demo cluster");
    EXPECT_TRUE(load->outcome.startsWith(QStringLiteral("Complete"))) << load->outcome.toStdString();
    EXPECT_GT(load->endedMs, 0);
}

TEST_F(ActivityInWindow, OpensFromTheStatusBarAndCancels) {
    start(true);
    openMessages(QStringLiteral("shop.orders"));
    window().actions().find(QStringLiteral("messages.follow"))->trigger();
    ASSERT_TRUE(waitUntil([this] { return explorer().activity().running() == 1; }));
    EXPECT_EQ(jobs()->accessibleName(), u"1 running");
    click(jobs());
    ASSERT_NE(page(), nullptr);
    ASSERT_EQ(page()->jobs().size(), 1U);
    click(button(*page(), QStringLiteral("Cancel")));
    ASSERT_TRUE(waitUntil([this] { return explorer().activity().running() == 0; }));
    EXPECT_EQ(last(QStringLiteral("Follow"))->state, ActivityState::Cancelled);
    EXPECT_TRUE(waitUntil([this] { return page()->jobs().empty(); }));
    EXPECT_EQ(jobs()->accessibleName(), u"No jobs");
}

TEST_F(ActivityInWindow, AClusterThatIsAwayIsHeldWithItsReason) {
    start();
    const QString id = QString::fromStdString(explorer().hub().addUnsaved(QStringLiteral("127.0.0.1:1")));
    window().connectTo(id);
    ASSERT_TRUE(waitUntil([this] { return explorer().activity().held() == 1; }));
    const auto connect = last(QStringLiteral("Connect"));
    EXPECT_FALSE(connect->facts.isEmpty());
    EXPECT_TRUE(explorer().activity().canCancel(connect->id));
    explorer().activity().cancel(connect->id);
    EXPECT_EQ(explorer().activity().running(), 0);
    EXPECT_EQ(last(QStringLiteral("Connect"))->state, ActivityState::Cancelled);
    EXPECT_EQ(window().tabs().count(), 0);
}

TEST_F(ActivityInWindow, WhatEndedIsListedAndItsWordsCanBeCopied) {
    start();
    models::Activity activity;
    activity.action = QStringLiteral("Create topic");
    activity.target = QStringLiteral("<img src=x>\u202e");
    activity.cluster = QStringLiteral("staging");
    explorer().activity().note(activity,
                               {ActivityState::Failed, QStringLiteral("TOPIC_ALREADY_EXISTS (36)"),
                                QStringLiteral("A topic of this name exists.\nTake another name.")},
                               1'000);
    window().showActivity();
    ASSERT_TRUE(waitUntil([this] { return page()->table()->rowCount() == 2; })); // the day and the entry
    page()->table()->setCurrentRow(1);
    const QPlainTextEdit* text = nullptr;
    for (const auto* one : page()->findChildren<QPlainTextEdit*>()) {
        if (one->isVisible()) text = one;
    }
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Take another name.")));
    click(button(*page(), QStringLiteral("Copy")));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("TOPIC_ALREADY_EXISTS (36)")));
    page()->showTab(ActivityPage::Failed);
    EXPECT_EQ(page()->table()->rowCount(), 2);
    page()->showTab(ActivityPage::Writes);
    EXPECT_EQ(page()->table()->rowCount(), 0);
}

TEST_F(ActivityInWindow, IsChosenByClusterDayAndWords) {
    start();
    auto& log = explorer().activity();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 day = 24 * qint64{3'600'000};
    const auto note = [&log](const char* action, const char* cluster, qint64 when) {
        models::Activity activity;
        activity.action = QLatin1StringView(action);
        activity.cluster = QLatin1StringView(cluster);
        log.note(activity, {ActivityState::Done, QStringLiteral("done"), {}}, when);
    };
    note("Load", "staging", now - 40 * day);
    note("Load", "prod", now - 3 * day);
    note("Create topic", "prod", now);
    window().showActivity();
    const auto rows = [this] {
        qint64 entries = 0;
        for (qint64 row = 0; row < page()->table()->rowCount(); ++row)
            entries += page()->table()->source()->rowKind(row) == models::RowKind::Normal ? 1 : 0;
        return entries;
    };
    ASSERT_TRUE(waitUntil([&rows] { return rows() == 3; }));
    choose(*page(), QStringLiteral("Time"), QStringLiteral("Last 7 days"));
    EXPECT_EQ(rows(), 2);
    choose(*page(), QStringLiteral("Time"), QStringLiteral("Today"));
    EXPECT_EQ(rows(), 1);
    choose(*page(), QStringLiteral("Time"), QStringLiteral("Last 30 days"));
    choose(*page(), QStringLiteral("Cluster"), QStringLiteral("prod"));
    EXPECT_EQ(rows(), 2);
    page()->findChild<widgets::FilterBar*>()->setText(QStringLiteral("action:load"));
    EXPECT_EQ(rows(), 1);
    page()->findChild<widgets::FilterBar*>()->setText(QStringLiteral("action:load env:live"));
    EXPECT_EQ(rows(), 1) << "the last one that holds stays in force";
    choose(*page(), QStringLiteral("Cluster"), QStringLiteral("staging"));
    EXPECT_EQ(rows(), 0);
    // Not the cross in the filter, which clears its text alone.
    const auto clear = [this] {
        return button(*page()->table()->emptyWidget(), QStringLiteral("Clear the filter"));
    };
    ASSERT_TRUE(waitUntil([&clear] { return clear() != nullptr; }));
    click(clear());
    EXPECT_EQ(rows(), 3);
}

TEST_F(ActivityInWindow, AnOfferIsTakenOnce) {
    start();
    int taken = 0;
    auto& log = explorer().activity();
    const quint64 id = log.note({}, {ActivityState::Done, QStringLiteral("done"), {}}, 1'000);
    log.offer(id, QStringLiteral("Revert…"), [&taken] { ++taken; });
    window().showActivity();
    ASSERT_TRUE(waitUntil([this] { return page()->table()->rowCount() == 2; }));
    page()->table()->setCurrentRow(1);
    click(button(*page(), QStringLiteral("Revert…")));
    EXPECT_EQ(taken, 1);
    log.takeOffer(id);
    EXPECT_EQ(taken, 1);
    EXPECT_TRUE(waitUntil([this] { return button(*page(), QStringLiteral("Revert…")) == nullptr; }));
}

TEST_F(ActivityInWindow, FactsStandAtTheLeftAlsoWithoutAStory) {
    start();
    explorer().activity().note({}, {ActivityState::Done, QStringLiteral("done"), {}}, 1'000);
    window().showActivity();
    ASSERT_TRUE(waitUntil([this] { return page()->table()->rowCount() == 2; }));
    page()->table()->setCurrentRow(1);
    const auto* detail = page()->findChild<views::ActivityDetail*>();
    ASSERT_TRUE(detail->isVisible());
    const auto labels = detail->findChildren<QLabel*>();
    const auto fact = std::ranges::find(labels, QStringLiteral("Cluster"), &QLabel::text);
    ASSERT_NE(fact, labels.end());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    EXPECT_LT((*fact)->mapTo(detail, QPoint()).x(), 40);
}

TEST_F(ActivityInWindow, AChangeThatWasTakenBackLeadsToItsRevert) {
    start();
    auto& log = explorer().activity();
    models::Activity activity;
    activity.action = QStringLiteral("Change configuration");
    const quint64 change = log.note(activity, {ActivityState::Done, QStringLiteral("retention.ms"), {}}, 1'000);
    activity.action = QStringLiteral("Revert configuration");
    const quint64 revert = log.note(activity, {ActivityState::Done, QStringLiteral("retention.ms"), {}}, 2'000);
    log.markReverted(change, revert);
    window().showActivity();
    ASSERT_TRUE(waitUntil([this] { return page()->table()->rowCount() == 3; })); // the day and both
    page()->table()->setCurrentRow(2);
    EXPECT_EQ(button(*page(), QStringLiteral("Revert…")), nullptr);
    click(button(*page(), QStringLiteral("Go to the revert")));
    EXPECT_EQ(page()->table()->currentRow(), 1);
    click(button(*page(), QStringLiteral("Go to the change")));
    EXPECT_EQ(page()->table()->currentRow(), 2);
}

TEST_F(ActivityInWindow, WhatHasEndedIsThereAfterARestart) {
    start();
    models::Activity activity;
    activity.icon = style::Icon::Delete;
    activity.action = QStringLiteral("Delete topic");
    activity.target = QStringLiteral("orders");
    activity.cluster = QStringLiteral("prod-eu");
    activity.environment = style::Environment::Prod;
    activity.write = true;
    auto& before = explorer().activity();
    before.note(activity, {ActivityState::Failed, QStringLiteral("no"), QStringLiteral("why not")}, 1'000);
    before.begin(activity, 2'000);
    before.offer(1, QStringLiteral("Revert…"), [] {});
    const models::Activity told = *before.entries().front();
    end();
    start();
    ASSERT_EQ(explorer().activity().entries().size(), 1U) << "what still ran has no end to tell";
    models::Activity again = *explorer().activity().entries().front();
    EXPECT_TRUE(again.offer.isEmpty()) << "what could be done about it went with the program";
    again.offer = told.offer;
    EXPECT_EQ(again, told);
}

} // namespace odradek::testing
