// SPDX-License-Identifier: GPL-3.0-or-later
// What a cluster keeps from this principal, and what is wrong with it, as its pages say it.
#include "base/kafka_errors.h"
#include "tests/session/live_cluster.h"
#include "tests/window/ExplorerTest.h"
#include "ui/models/Format.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/BrokerPage.h"
#include "ui/views/BrokersPage.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/ConfigPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/OverviewPage.h"
#include "ui/views/ProblemLines.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"

#include <QApplication>
#include <QClipboard>

namespace odradek::testing {
namespace {

class Refused : public ExplorerTest {
protected:
    void SetUp() override {
        start();
        id_ = QString::fromStdString(explorer().hub().addUnsaved(QString::fromStdString(live_.bootstrap())));
        window().connectTo(id_);
        awaitTopics();
    }

    /// Every request of these APIs is refused from now on.
    void refuse(std::vector<wire::ApiKey> apis, base::KafkaCode code = base::code::ClusterAuthorizationFailed) {
        live_.on_engine([&] {
            sandbox::Fault fault;
            fault.kind = sandbox::FaultKind::ErrorCode;
            fault.code = code;
            auto faults = std::make_shared<sandbox::ScriptedFaults>();
            for (const wire::ApiKey api : apis)
                faults->add(api, fault, 1'000);
            live_.cluster().set_faults(faults);
        });
    }
    void allow() {
        live_.on_engine([this] { live_.cluster().set_faults(nullptr); });
    }

    LiveCluster live_{"orders:2:2", LiveCluster::Over::Tcp};
    QString id_;
};

} // namespace

// catalogue A44
TEST_F(Refused, AConfigurationSaysWhichRightIsMissingAndIsAskedAgain) {
    refuse({wire::ApiKey::DescribeConfigs});
    window().openPage(id_, QStringLiteral("broker:1"));
    auto* page = qobject_cast<views::BrokerPage*>(window().tabs().currentPage());
    ASSERT_NE(page, nullptr);
    auto* config = page->configuration();
    auto& empty = config->table()->empty();
    ASSERT_TRUE(waitUntil([&] { return empty.what() == u"You may not see the configuration of broker 1"; }));
    click(button(empty, QStringLiteral("Copy the command")));
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"kafka-acls --add --allow-principal User:… --operation DescribeConfigs --cluster");
    page->showTab(views::BrokerPage::Apis);
    EXPECT_TRUE(waitUntil([&] { return page->apis()->rowCount() > 0; })) << "what is not refused is there";
    page->showTab(views::BrokerPage::Configuration);
    allow();
    click(button(empty, QStringLiteral("Ask again")));
    EXPECT_TRUE(waitUntil([&] { return config->table()->rowCount() > 0; }));
}

// catalogue A44
TEST_F(Refused, LogDirectoriesAreMissingAloneFromTheBrokers) {
    refuse({wire::ApiKey::DescribeLogDirs, wire::ApiKey::DescribeQuorum});
    window().openPage(id_, QStringLiteral("brokers"));
    auto* page = qobject_cast<views::BrokersPage*>(cluster()->current());
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(waitUntil([&] {
        const auto* line = page->table()->at<views::BrokerLine>(0);
        return line != nullptr && line->asked;
    }));
    const auto* line = page->table()->at<views::BrokerLine>(0);
    EXPECT_FALSE(line->broker.size());
    EXPECT_TRUE(line->broker.release);
    page->table()->setCurrentRow(0);
    page->detail()->showTab(views::BrokerPage::LogDirs);
    EXPECT_TRUE(waitUntil(
        [&] { return page->detail()->replicas()->empty().what() == u"You may not see the log directories"; }));
    window().openPage(id_, QStringLiteral("overview"));
    auto* overview = qobject_cast<views::OverviewPage*>(cluster()->current());
    EXPECT_TRUE(waitUntil([&] { return overview->problems()->rowCount() >= 4; })) << "three brokers and the quorum";
}

// catalogue A44
TEST_F(Refused, MessagesSayWhichRightIsMissingAndAreAskedForAgain) {
    live_.produce("orders", 0, 20);
    refuse({wire::ApiKey::Fetch}, base::code::TopicAuthorizationFailed);
    window().openPage(id_, QStringLiteral("messages:orders"));
    auto* page = qobject_cast<views::TopicPage*>(window().tabs().currentPage())->messages();
    auto* empty = page->table()->findChild<widgets::EmptyState*>();
    ASSERT_NE(empty, nullptr);
    ASSERT_TRUE(waitUntil([&] { return empty->what() == u"You may not read the messages of orders"; }));
    EXPECT_FALSE(page->findChild<widgets::Banner*>()->isVisible()) << "it is said once";
    click(button(*empty, QStringLiteral("Copy the command")));
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"kafka-acls --add --allow-principal User:… --operation Read --topic orders");
    allow();
    click(button(*empty, QStringLiteral("Ask again")));
    EXPECT_TRUE(waitUntil([&] { return page->table()->rowCount() == 20; }));
}

TEST_F(Refused, ABrokerThatFailsIsAProblemThatLeadsThere) {
    live_.on_engine([this] { live_.cluster().stop_broker(base::BrokerId{3}); });
    window().openPage(id_, QStringLiteral("overview"));
    auto* overview = qobject_cast<views::OverviewPage*>(cluster()->current());
    ASSERT_NE(overview, nullptr);
    auto* problems = overview->problems();
    const auto fenced = [problems] {
        for (qint64 row = 0; row < problems->rowCount(); ++row) {
            if (problems->at<views::ProblemLine>(row)->page == u"broker:3") return row;
        }
        return qint64{-1};
    };
    ASSERT_TRUE(waitUntil([&] { return fenced() >= 0; }));
    problems->setFocus();
    problems->setCurrentRow(fenced());
    QTest::keyClick(problems, Qt::Key_Return);
    auto* broker = qobject_cast<views::BrokerPage*>(window().tabs().currentPage());
    ASSERT_NE(broker, nullptr);
    EXPECT_EQ(broker->broker(), base::BrokerId{3});
}

// catalogue A12
TEST_F(Refused, WhatWasKnownOfTheBrokersStaysWhileTheClusterIsAway) {
    window().openPage(id_, QStringLiteral("brokers"));
    auto* page = qobject_cast<views::BrokersPage*>(cluster()->current());
    ASSERT_TRUE(waitUntil([&] {
        const auto* line = page->table()->at<views::BrokerLine>(0);
        return line != nullptr && line->asked;
    }));
    live_.on_engine([this] {
        for (int i = 1; i <= 3; ++i)
            live_.cluster().stop_broker(base::BrokerId{i});
    });
    page->refresh();
    const auto* session = explorer().hub().find(id_.toStdString())->session.get();
    ASSERT_TRUE(waitUntil([&] { return session->state() == session::ClusterSession::State::Reconnecting; }));
    EXPECT_EQ(page->table()->rowCount(), 3);
    EXPECT_TRUE(page->table()->at<views::BrokerLine>(0)->broker.size());
}

// catalogue B12, B13
TEST_F(Refused, ForeignValuesAndFoldersAreShownAsTheyAre) {
    live_.on_engine([this] {
        auto* orders = live_.cluster().cluster().find(std::string_view("orders"));
        orders->configs["retention.ms"] = "<img src=\"file:///dev/zero\">\xe2\x80\xae\x1b[31m\n";
    });
    window().openPage(id_, QStringLiteral("configuration:orders"));
    auto* table = topic()->configuration()->table();
    ASSERT_TRUE(waitUntil([&] { return table->rowCount() > 0; }));
    const QString value = table->source()->cell(0, 1).text;
    EXPECT_TRUE(value.startsWith(u"<img src=")) << value.toStdString();
    EXPECT_EQ(value, models::format::visible(value));
    EXPECT_FALSE(table->source()->toolTip(0, 1).contains(QChar(0x202e)));
}

} // namespace odradek::testing
