// SPDX-License-Identifier: GPL-3.0-or-later
// A cluster that goes away while one looks at it, and comes back.
#include "tests/session/live_cluster.h"
#include "tests/window/ExplorerTest.h"

#include "session/MessagesSession.h"
#include "ui/models/TimeFormat.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/OverviewPage.h"
#include "ui/views/PartitionsPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace odradek::testing {
namespace {

class Away : public ExplorerTest {
protected:
    void SetUp() override {
        cluster_.produce("orders", 0, 5);
        start();
        id_ = QString::fromStdString(explorer().hub().addUnsaved(QString::fromStdString(cluster_.bootstrap())));
        window().connectTo(id_);
        awaitTopics();
    }

    void stop() {
        cluster_.on_engine([this] {
            for (int i = 1; i <= 3; ++i)
                cluster_.cluster().stop_broker(base::BrokerId{i});
        });
    }
    void comeBack() {
        cluster_.on_engine([this] {
            for (int i = 1; i <= 3; ++i)
                cluster_.cluster().start_broker(base::BrokerId{i});
        });
    }
    widgets::Banner* reach() {
        for (auto* banner : window().tabs().currentPage()->findChildren<widgets::Banner*>()) {
            if (banner->isVisible() && banner->what().contains(QStringLiteral("cannot be reached"))) return banner;
        }
        return nullptr;
    }
    void goAway() {
        stop();
        window().tabs().currentPage()->refresh();
        ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    }
    /// How many banners the page in front shows.
    qint64 banners() {
        return std::ranges::count_if(window().tabs().currentPage()->findChildren<widgets::Banner*>(),
                                     &QWidget::isVisible);
    }
    static QString moment(qint64 time) {
        return models::TimeFormat::instance().moment(time, QDateTime::currentMSecsSinceEpoch());
    }
    bool statusSays(const QString& words) {
        for (const auto* item : window().findChildren<widgets::StatusItem*>()) {
            if (item->isVisible() && item->accessibleName().contains(words)) return true;
        }
        return false;
    }

    LiveCluster cluster_{"orders:1", LiveCluster::Over::Tcp};
    QString id_;
};

} // namespace

// catalogue A10
TEST_F(Away, DataStayUnderABannerAndComeToLifeAgain) {
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    ASSERT_EQ(messages()->table()->rowCount(), 5);
    EXPECT_TRUE(statusSays(QStringLiteral("3 brokers")));
    EXPECT_TRUE(statusSays(QStringLiteral("No jobs")));
    stop();
    window().tabs().currentPage()->refresh();
    ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    EXPECT_TRUE(reach()->what().contains(QStringLiteral("You see what was known at")));
    EXPECT_TRUE(statusSays(QStringLiteral("0 of 3 brokers")));
    EXPECT_EQ(messages()->table()->rowCount(), 5) << "what was read stays, also after the refresh above";
    window().tabs().goTo(0);
    ASSERT_NE(reach(), nullptr) << "every page of the cluster says so";
    EXPECT_EQ(topics()->table()->rowCount(), 1);
    click(button(*reach(), QStringLiteral("Try now")));
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return reach() == nullptr; }));
    EXPECT_TRUE(statusSays(QStringLiteral("3 brokers")));
}

TEST_F(Away, ClosingTheBannerKeepsItClosedWhileTriesFail) {
    stop();
    window().tabs().currentPage()->refresh();
    ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    click(button(*reach(), QStringLiteral("Close this message")));
    EXPECT_EQ(reach(), nullptr);
    const auto* session = explorer().hub().find(id_.toStdString())->session.get();
    const QSignalSpy tries(session, &session::ClusterSession::brokersChanged);
    ASSERT_TRUE(waitUntil([&] { return tries.count() > 3; }));
    EXPECT_EQ(reach(), nullptr);
    comeBack();
    ASSERT_TRUE(waitUntil([&] { return session->state() == session::ClusterSession::State::Connected; }));
}

TEST_F(Away, TheNextTryIsCountedDownAndCanBeHadAtOnce) {
    stop();
    window().tabs().currentPage()->refresh();
    const auto says = [this](const QString& words) {
        return reach() != nullptr && reach()->why().contains(words) && statusSays(words);
    };
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("Next try in 2 s")); })) << "pauses grow";
    const auto* session = explorer().hub().find(id_.toStdString())->session.get();
    EXPECT_GT(session->untilNextTry().value_or(0), 0);
    comeBack();
    click(button(*reach(), QStringLiteral("Try now")));
    ASSERT_TRUE(waitUntil([this] { return reach() == nullptr; }));
    EXPECT_FALSE(session->untilNextTry());
}

// A load that fails because the cluster is away says no more than the page around it.
TEST_F(Away, OneBannerSaysWhyNothingCouldBeRead) {
    stop();
    profiles::Profile profile;
    profile.name = "impatient";
    profile.bootstrap = cluster_.bootstrap();
    profile.properties = {{"default.api.timeout.ms", "1000"}};
    const QString id = QString::fromStdString(explorer().hub().save(profile).value());
    window().connectTo(id);
    window().openPage(id, QStringLiteral("messages:orders"));
    awaitLoad();
    ASSERT_TRUE(messages()->session().summary()->error);
    ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    EXPECT_EQ(banners(), 1);
    comeBack();
    EXPECT_TRUE(waitUntil([this] { return messages()->table()->rowCount() == 5; }))
        << "it is read as soon as it can be";
}

TEST_F(Away, WhatIsFollowedIsWaitedForAndNoLongerLive) {
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    click(button(*messages(), QStringLiteral("Follow")));
    const auto* bar = messages()->findChild<views::LoadBar*>();
    EXPECT_EQ(bar->stateWord(), u"Live");
    ASSERT_TRUE(waitUntil([this] { return messages()->session().takenAt() > 0; }));
    stop();
    ASSERT_TRUE(waitUntil([bar] { return bar->stateWord() == u"Waiting"; }));
    comeBack();
    ASSERT_TRUE(waitUntil([bar] { return bar->stateWord() == u"Live"; }));
    click(button(*messages(), QStringLiteral("Stop")));
    EXPECT_EQ(bar->stateWord(), QString());
}

TEST_F(Away, TheTabOfWhatIsFollowedSaysThatItWaits) {
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    click(button(*messages(), QStringLiteral("Follow")));
    const auto* tabs = window().tabs().findChild<widgets::TabBar*>();
    ASSERT_TRUE(waitUntil([tabs] { return tabs->tab(1).live; }));
    stop();
    ASSERT_TRUE(waitUntil([tabs] { return tabs->tab(1).waiting; }));
    EXPECT_FALSE(tabs->tab(1).live);
    EXPECT_FALSE(tabs->tab(1).busy) << "one sign a tab";
    EXPECT_TRUE(tabs->tab(0).busy);
    comeBack();
    ASSERT_TRUE(waitUntil([tabs] { return tabs->tab(1).live; }));
    EXPECT_FALSE(tabs->tab(1).waiting);
    click(button(*messages(), QStringLiteral("Stop")));
}

TEST_F(Away, TheTimeOfWhatIsShownIsSaidToBeOld) {
    const auto says = [this](const QString& words) {
        for (const auto* part : cluster()->findChildren<QWidget*>())
            if (part->accessibleName().startsWith(QStringLiteral("as of")) && part->accessibleName().endsWith(words))
                return true;
        return false;
    };
    EXPECT_FALSE(says(QStringLiteral("not up to date")));
    stop();
    window().tabs().currentPage()->refresh();
    ASSERT_TRUE(waitUntil([&] { return says(QStringLiteral("not up to date")); }));
    comeBack();
    ASSERT_TRUE(waitUntil([&] { return !says(QStringLiteral("not up to date")); }));
}

TEST_F(Away, TheWholeErrorCanBeReadAndCopied) {
    stop();
    window().tabs().currentPage()->refresh();
    ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    click(button(*reach(), QStringLiteral("Details")));
    const auto* story = reach()->findChild<QPlainTextEdit*>();
    ASSERT_NE(story, nullptr);
    EXPECT_TRUE(story->isVisible());
    EXPECT_TRUE(story->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    ASSERT_TRUE(waitUntil([story] { return story->toPlainText().count(QStringLiteral("127.0.0.1:")) >= 3; }))
        << "every broker with its own reason";
    EXPECT_TRUE(story->toPlainText().contains(QStringLiteral("\nKind: "))) << qPrintable(story->toPlainText());
    const auto* session = explorer().hub().find(id_.toStdString())->session.get();
    const QSignalSpy tries(session, &session::ClusterSession::brokersChanged);
    ASSERT_TRUE(waitUntil([&] { return tries.count() > 3; }));
    EXPECT_TRUE(story->isVisible()) << "it stays unfolded while tries fail";
    click(button(*reach(), QStringLiteral("Copy")));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Kind: ")));
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return reach() == nullptr; }));
}

TEST_F(Away, TheBannerSaysTheTimeOfTheNewestThatIsShown) {
    window().openPage(id_, QStringLiteral("topics"));
    stop();
    window().tabs().currentPage()->refresh();
    ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    const QString time =
        models::TimeFormat::instance().moment(cluster()->takenAt(), QDateTime::currentMSecsSinceEpoch());
    EXPECT_TRUE(reach()->what().contains(time)) << reach()->what().toStdString();
}

TEST_F(Away, WhatNobodyTellsIsNotLookedForAndNoFigure) {
    stop();
    profiles::Profile profile;
    profile.name = "never reached";
    profile.bootstrap = cluster_.bootstrap();
    const QString id = QString::fromStdString(explorer().hub().save(profile).value());
    window().connectTo(id);
    window().openPage(id, QStringLiteral("topics"));
    ASSERT_TRUE(waitUntil([this] { return reach() != nullptr; }));
    for (const auto* label : topics()->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().startsWith(QStringLiteral("0 "))) << label->text().toStdString();
    window().openPage(id, QStringLiteral("overview"));
    const auto* overview = qobject_cast<views::OverviewPage*>(cluster()->current());
    ASSERT_NE(overview, nullptr);
    for (auto* table : {overview->problems(), overview->busiest()})
        EXPECT_EQ(table->empty().what(), u"Not known yet");
}

// By its banner, by the time at the end of its pages, and by its ink.
TEST_F(Away, ABrokersOwnTabIsMarkedStale) {
    window().openPage(id_, QStringLiteral("broker:1"));
    auto* page = qobject_cast<views::BrokerPage*>(window().tabs().currentPage());
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitUntil([page] { return page->takenAt() > 0 && page->replicas()->rowCount() > 0; }));
    const auto tells = [page](const QString& end) {
        return std::ranges::any_of(page->findChildren<QWidget*>(), [&](const QWidget* part) {
            return part->accessibleName().startsWith(u"as of") && part->accessibleName().endsWith(end);
        });
    };
    EXPECT_TRUE(tells(moment(page->takenAt())));
    for (auto* table : {page->configuration()->table(), page->replicas(), page->apis()})
        EXPECT_FALSE(table->isStale());
    const auto buttons = page->findChildren<QAbstractButton*>();
    const auto again = std::ranges::find(buttons, QStringLiteral("Refresh (F5)"), &QWidget::accessibleName);
    ASSERT_NE(again, buttons.end()) << "F5 has its button";
    goAway();
    EXPECT_EQ(banners(), 1);
    EXPECT_TRUE(reach()->what().contains(moment(page->takenAt()))) << reach()->what().toStdString();
    EXPECT_TRUE(tells(QStringLiteral("not up to date")));
    for (auto* table : {page->configuration()->table(), page->replicas(), page->apis()})
        EXPECT_TRUE(table->isStale());
    const qint64 before = page->takenAt();
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return reach() == nullptr; }));
    click(*again);
    ASSERT_TRUE(waitUntil([&] { return page->takenAt() > before; }));
    EXPECT_FALSE(page->configuration()->table()->isStale());
}

// Below the table of brokers it stands under that page's banner.
TEST_F(Away, ABrokerBelowTheTableSaysNothingASecondTime) {
    window().openPage(id_, QStringLiteral("brokers"));
    auto* brokers = cluster()->current();
    ASSERT_TRUE(waitUntil([brokers] { return brokers->findChild<views::RowTable*>()->rowCount() == 3; }));
    brokers->findChild<views::RowTable*>()->setCurrentRow(0);
    ASSERT_TRUE(waitUntil([brokers] { return brokers->findChild<views::BrokerPage*>() != nullptr; }));
    auto* page = brokers->findChild<views::BrokerPage*>();
    ASSERT_TRUE(waitUntil([page] { return page->takenAt() > 0; }));
    goAway();
    EXPECT_EQ(banners(), 1);
    EXPECT_TRUE(page->configuration()->table()->isStale());
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return reach() == nullptr; }));
    EXPECT_FALSE(page->configuration()->table()->isStale());
}

TEST_F(Away, EveryPageOfATopicIsMarkedStaleAndNamesItsOwnTime) {
    window().openPage(id_, QStringLiteral("topic:orders"));
    auto* partitions = topic()->findChild<views::PartitionsPage*>();
    ASSERT_TRUE(waitUntil([&] { return partitions->table()->rowCount() == 1; }));
    topic()->showTab(views::TopicPage::Configuration);
    auto* settings = topic()->configuration()->table();
    ASSERT_TRUE(waitUntil([&] { return settings->rowCount() > 0; }));
    EXPECT_FALSE(partitions->table()->isStale());
    EXPECT_FALSE(settings->isStale());
    // The cluster's metadata are of later than what these pages show.
    auto* session = explorer().hub().find(id_.toStdString())->session.get();
    ASSERT_TRUE(waitUntil([&] {
        session->refresh();
        return moment(session->metadata()->taken_at_ms) != moment(topic()->takenAt());
    }));
    goAway();
    EXPECT_TRUE(settings->isStale());
    EXPECT_TRUE(partitions->table()->isStale());
    for (const auto tab : {views::TopicPage::Partitions, views::TopicPage::Configuration}) {
        topic()->showTab(tab);
        EXPECT_TRUE(reach()->what().contains(moment(topic()->takenAt()))) << reach()->what().toStdString();
        EXPECT_EQ(banners(), 1);
    }
    comeBack();
    ASSERT_TRUE(waitUntil([this] { return reach() == nullptr; }));
    EXPECT_FALSE(settings->isStale());
}

// Every page says in the same way that it knows nothing yet, says it once, and fills when the cluster comes.
TEST_F(Away, PagesThatWereOpenedWhileTheClusterIsAwaySayTheSame) {
    goAway();
    const auto says = [this] {
        QStringList words;
        for (const auto* state : window().tabs().currentPage()->findChildren<widgets::EmptyState*>())
            if (state->isVisible()) words << state->what();
        words.removeDuplicates();
        return words;
    };
    const QStringList unknown{QStringLiteral("Not known yet")};
    const QStringList pages{
        QStringLiteral("messages:orders"), QStringLiteral("topic:orders"), QStringLiteral("configuration:orders"),
        QStringLiteral("group:readers"),   QStringLiteral("broker:2"),     QStringLiteral("groups")};
    for (const QString& page : pages) {
        SCOPED_TRACE(page.toStdString());
        window().openPage(id_, page);
        ASSERT_TRUE(waitUntil([&] { return says() == unknown; })) << says().join(u'|').toStdString();
        EXPECT_EQ(banners(), 1);
        for (const auto* strip : window().tabs().currentPage()->findChildren<widgets::FigureStrip*>())
            EXPECT_FALSE(strip->isVisible() && strip->accessibleName().contains(QStringLiteral("loading")));
    }
    comeBack();
    window().openPage(id_, QStringLiteral("messages:orders"));
    ASSERT_TRUE(waitUntil([this] { return messages()->table()->rowCount() == 5; }));
    topic()->showTab(views::TopicPage::Configuration);
    ASSERT_TRUE(waitUntil([this] { return topic()->configuration()->table()->rowCount() > 0; }));
}

TEST_F(Away, AnEmptyFrontCountsConnections) {
    window().showConnections();
    EXPECT_TRUE(statusSays(QStringLiteral("2 connections")));
    EXPECT_TRUE(statusSays(QStringLiteral("1 connected")));
}

} // namespace odradek::testing
