// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"
#include "tests/ui/support/Cells.h"
#include "tests/ui/support/Main.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/RowTable.h"
#include "ui/views/TopicGroupsPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterBar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using odradek::testing::cellOf;
using odradek::testing::waitUntil;
using sandbox::Fault;
using sandbox::FaultKind;
using State = session::ClusterSession::State;
using wire::ApiKey;

namespace {

/// What an empty state, or the label in it, says.
bool says(const QWidget& page, const QString& text) {
    for (const auto* edit : page.findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->text().contains(text)) return true;
    for (const auto* state : page.findChildren<widgets::EmptyState*>())
        if (state->isVisible() && state->what().contains(text)) return true;
    return false;
}

} // namespace

/// The pages of groups over a sandbox cluster in memory.
class GroupPagesTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<odradek::testing::LiveCluster> live_;
    std::unique_ptr<session::ClusterSession> cluster_;
    std::shared_ptr<sandbox::ScriptedFaults> faults_;

    void commit(const std::string& group, base::Offset offset) {
        live_->on_engine([&] { live_->cluster().commit(group, {"orders", 0}, offset); });
    }

    void refuse(std::initializer_list<ApiKey> apis, base::KafkaCode code) {
        live_->on_engine([&] {
            for (const ApiKey api : apis) {
                Fault fault;
                fault.kind = FaultKind::ErrorCode;
                fault.code = code;
                faults_->add(api, fault, 1000);
            }
        });
    }

    void stopAll() {
        live_->on_engine([&] {
            for (int i = 1; i <= 3; ++i)
                live_->cluster().stop_broker(base::BrokerId{i});
        });
        cluster_->refresh();
        QVERIFY(waitUntil([this] { return cluster_->state() == State::Reconnecting; }));
    }

    std::unique_ptr<views::GroupsPage> groupsPage() {
        auto page = std::make_unique<views::GroupsPage>(*cluster_);
        page->resize(1100, 700);
        page->show();
        return page;
    }

    std::unique_ptr<views::TopicGroupsPage> readersPage(const QString& topic) {
        auto page = std::make_unique<views::TopicGroupsPage>(*cluster_, topic);
        page->resize(1100, 700);
        page->show();
        return page;
    }

    std::unique_ptr<views::GroupPage> groupPage(const QString& group) {
        auto page = std::make_unique<views::GroupPage>(*cluster_, group);
        page->resize(1100, 700);
        page->show();
        return page;
    }

private Q_SLOTS:
    void init() {
        live_ = std::make_unique<odradek::testing::LiveCluster>("orders:2,audit:1");
        faults_ = std::make_shared<sandbox::ScriptedFaults>();
        live_->produce("orders", 0, 10);
        live_->on_engine([this] { live_->cluster().set_faults(faults_); });
        cluster_ = std::make_unique<session::ClusterSession>(live_->engine(), live_->config());
        cluster_->open();
        QVERIFY(waitUntil([this] { return cluster_->state() == State::Connected; }));
    }

    void cleanup() {
        cluster_.reset();
        live_.reset();
    }

    void groupsComeWithTheirLag() {
        commit("shop", 4);
        commit("till", 10);
        const auto page = groupsPage();
        QSignalSpy counted(page.get(), &views::GroupsPage::countChanged);
        auto& table = *page->table();
        QVERIFY(waitUntil([&] { return table.rowCount() == 2 && page->session().known() == 2; }));
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.front().front().toInt(), 2);
        QCOMPARE(cellOf(table, 0, QLatin1StringView("lag")).text, QStringLiteral("6"));
        QCOMPARE(cellOf(table, 0, QLatin1StringView("state")).shape, style::StateShape::Ring);
        for (auto* box : page->findChildren<QCheckBox*>())
            box->setChecked(true);
        QCOMPARE(table.rowCount(), qint64{1});
        QSignalSpy opened(page.get(), &views::Page::openWanted);
        table.setCurrentRow(0);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("group:shop"));
    }

    void aFilterThatDoesNotHoldKeepsTheLastOne() {
        commit("shop", 4);
        commit("till", 10);
        const auto page = groupsPage();
        QVERIFY(waitUntil([&] { return page->session().known() == 2; }));
        auto* filter = page->findChild<widgets::FilterBar*>();
        filter->setText(QStringLiteral("lag>5"));
        QCOMPARE(page->table()->rowCount(), qint64{1});
        filter->setText(QStringLiteral("lag>x"));
        QCOMPARE(filter->state(), widgets::FilterBar::State::Invalid);
        QCOMPARE(page->table()->rowCount(), qint64{1});
        filter->setText(QStringLiteral("nowhere"));
        QVERIFY(says(*page, QStringLiteral("No group matches")));
    }

    void aTopicHasItsReaders() {
        commit("shop", 4);
        commit("till", 10);
        live_->on_engine([&] { live_->cluster().commit("elsewhere", {"audit", 0}, 0); });
        const auto page = readersPage(QStringLiteral("orders"));
        QSignalSpy counted(page.get(), &views::TopicGroupsPage::countChanged);
        auto& table = *page->table();
        QVERIFY(waitUntil([&] { return page->session().isComplete(); }));
        QCOMPARE(table.rowCount(), qint64{2});
        QCOMPARE(counted.size(), 1);
        QCOMPARE(counted.front().front().toInt(), 2);
        QVERIFY2(page->progress().startsWith(u"3 "), qPrintable(page->progress()));
        QVERIFY(page->progress().contains(u"of the cluster looked at"));
        QCOMPARE(cellOf(table, 0, QLatin1StringView("lag")).text, QStringLiteral("6"));
        QCOMPARE(cellOf(table, 0, QLatin1StringView("partitions")).text, QStringLiteral("1"));
        QSignalSpy opened(page.get(), &views::Page::openWanted);
        table.setCurrentRow(1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.front().front().toString(), QStringLiteral("group:till"));
        auto* filter = page->findChild<widgets::FilterBar*>();
        filter->setText(QStringLiteral("lag>5"));
        QCOMPARE(table.rowCount(), qint64{1});
        const QJsonObject state = page->saveState();
        const auto later = readersPage(QStringLiteral("orders"));
        later->restoreState(state);
        QCOMPARE(later->findChild<widgets::FilterBar*>()->text(), QStringLiteral("lag>5"));
    }

    void aTopicThatNobodyReadsSaysSo() {
        commit("shop", 4);
        const auto page = readersPage(QStringLiteral("audit"));
        QVERIFY2(says(*page, QStringLiteral("Loading")), "before every group was looked at");
        QVERIFY(waitUntil([&] { return page->session().isComplete(); }));
        QVERIFY(says(*page, QStringLiteral("No group has committed offsets here")));
    }

    void groupsThatCannotBeLookedAtAreCounted() {
        commit("shop", 4);
        refuse({ApiKey::OffsetFetch, ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe},
               base::code::GroupAuthorizationFailed);
        const auto page = readersPage(QStringLiteral("orders"));
        QVERIFY(waitUntil([&] { return page->session().isComplete(); }));
        QVERIFY2(page->progress().contains(u"cannot be looked at: shop"), qPrintable(page->progress()));
    }

    void theReadersOfATopicWithoutPermissionSaySo() {
        refuse({ApiKey::ListGroups}, base::code::ClusterAuthorizationFailed);
        const auto page = readersPage(QStringLiteral("orders"));
        QVERIFY(waitUntil([&] { return says(*page, QStringLiteral("You may not see the groups")); }));
    }

    void readersThatWereKnownStayWhileTheClusterIsAway() {
        commit("shop", 4);
        const auto page = readersPage(QStringLiteral("orders"));
        QVERIFY(waitUntil([&] { return page->session().isComplete(); }));
        stopAll();
        QCOMPARE(page->table()->rowCount(), qint64{1});
        QVERIFY(page->progress().contains(u"as of "));
    }

    void noGroupsIsNotNothing() {
        const auto page = groupsPage();
        QVERIFY(waitUntil([&] { return page->session().list() != nullptr; }));
        QVERIFY(says(*page, QStringLiteral("No groups yet")));
    }

    // catalogue A44
    void aRefusalIsNoEmptyTable() {
        commit("shop", 4);
        refuse({ApiKey::ListGroups}, base::code::ClusterAuthorizationFailed);
        const auto page = groupsPage();
        QVERIFY(waitUntil([&] { return page->session().error().has_value(); }));
        QVERIFY(says(*page, QStringLiteral("You may not see the groups")));
        QVERIFY(says(*page, QStringLiteral("--operation Describe --group '*'")));
    }

    // catalogue A44
    void aRefusalOfOneGroupStandsInItsRow() {
        commit("shop", 4);
        refuse({ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe, ApiKey::OffsetFetch},
               base::code::GroupAuthorizationFailed);
        const auto page = groupsPage();
        QVERIFY(waitUntil([&] { return page->session().known() == 1; }));
        QCOMPARE(cellOf(*page->table(), 0, QLatin1StringView("lag")).text, QStringLiteral("No permission"));
    }

    void whatWasKnownStaysMarkedStale() {
        commit("shop", 4);
        const auto groups = groupsPage();
        const auto shop = groupPage(QStringLiteral("shop"));
        QVERIFY(waitUntil([&] { return groups->session().known() == 1 && shop->session().hasAges(); }));
        stopAll();
        QCOMPARE(groups->table()->rowCount(), qint64{1});
        QVERIFY(shop->partitions()->rowCount() > 0);
        for (const QWidget* page : std::initializer_list<QWidget*>{groups.get(), shop.get()}) {
            const auto* banner = page->findChild<widgets::Banner*>();
            QVERIFY(banner->isVisible());
            QVERIFY(banner->what().contains(QStringLiteral("cannot be reached")));
        }
    }

    void oneGroupShowsPartitionsUnderTheirTopic() {
        commit("shop", 4);
        const auto page = groupPage(QStringLiteral("shop"));
        QVERIFY(waitUntil([&] { return page->session().hasAges(); }));
        auto& table = *page->partitions();
        QCOMPARE(table.rowCount(), qint64{2});
        QCOMPARE(table.source()->rowKind(0), models::RowKind::Group);
        QCOMPARE(table.source()->rowNote(0).text, QStringLiteral("orders"));
        QCOMPARE(cellOf(table, 1, QLatin1StringView("committed")).text, QStringLiteral("4"));
        QCOMPARE(cellOf(table, 1, QLatin1StringView("end")).text, QStringLiteral("10"));
        QCOMPARE(cellOf(table, 1, QLatin1StringView("lso")).text, QStringLiteral("10"));
        QCOMPARE(cellOf(table, 1, QLatin1StringView("lag")).text, QStringLiteral("6"));
        page->showTab(views::GroupPage::Topics);
        QCOMPARE(page->topics()->rowCount(), qint64{1});
        page->showTab(views::GroupPage::Members);
        QVERIFY(says(*page, QStringLiteral("Nobody reads in this group")));
    }

    // catalogue A44
    void aGroupThatMayNotBeSeenSaysWhichPermissionIsMissing() {
        commit("shop", 4);
        refuse({ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe, ApiKey::OffsetFetch},
               base::code::GroupAuthorizationFailed);
        const auto page = groupPage(QStringLiteral("shop"));
        QVERIFY(waitUntil([&] { return page->session().error().has_value(); }));
        QVERIFY(says(*page, QStringLiteral("You may not see the group shop")));
        QVERIFY(says(*page, QStringLiteral("--operation Describe --group 'shop'")));
    }

    void choicesComeBack() {
        commit("shop", 4);
        QJsonObject saved;
        {
            const auto page = groupPage(QStringLiteral("shop"));
            page->showTab(views::GroupPage::Members);
            for (auto* box : page->findChildren<QCheckBox*>())
                box->toggle();
            saved = page->saveState();
        }
        const auto page = groupPage(QStringLiteral("shop"));
        page->restoreState(saved);
        QCOMPARE(page->saveState(), saved);
        QVERIFY(waitUntil([&] { return page->session().report() != nullptr; }));
        QVERIFY(page->members()->isVisible());
    }

    void commandsStayOneWhateverAGroupIsCalled() {
        refuse({ApiKey::DescribeGroups, ApiKey::ConsumerGroupDescribe, ApiKey::OffsetFetch},
               base::code::GroupAuthorizationFailed);
        const auto page = groupPage(QStringLiteral("a'; reboot; '"));
        QVERIFY(waitUntil([&] { return page->session().error().has_value(); }));
        QVERIFY(says(*page, QStringLiteral("--group 'a'\\''; reboot; '\\'''")));
    }
};

ODRADEK_UI_TEST(GroupPagesTest)
#include "GroupPagesTest.moc"
