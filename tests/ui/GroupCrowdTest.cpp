// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/group_load.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"
#include "tests/ui/support/Cells.h"
#include "tests/ui/support/Main.h"
#include "ui/views/GroupPage.h"
#include "ui/views/GroupsPage.h"
#include "ui/views/RowTable.h"

#include <QTest>

using namespace odradek;
using odradek::testing::cellOf;
using odradek::testing::waitUntil;

namespace {

constexpr int kGroups = 10'000;
constexpr int kMembers = 5'000;
constexpr int kPartitions = 1'000;
const std::string kTopics = "orders:2,crowd-0:1000,crowd-1:1000,crowd-2:1000,crowd-3:1000,crowd-4:1000";

std::string topicOf(std::int64_t number) {
    return "crowd-" + std::to_string(number % 5);
}

} // namespace

/// The pages of groups over a cluster that has very many, and one with very many members.
class GroupCrowdTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<odradek::testing::LiveCluster> live_;
    std::unique_ptr<session::ClusterSession> cluster_;

    void load(int groups, int members) {
        const bench::GroupLoad load{groups, members, "crowd", topicOf, kPartitions, 2, "orders", 10};
        live_->on_engine([&] { bench::load_groups(live_->cluster(), load); });
    }

private Q_SLOTS:
    void init() {
        live_ = std::make_unique<odradek::testing::LiveCluster>(kTopics);
        live_->produce("orders", 0, 10);
        cluster_ = std::make_unique<session::ClusterSession>(live_->engine(), live_->config());
        cluster_->open();
        QVERIFY(waitUntil([this] { return cluster_->state() == session::ClusterSession::State::Connected; }));
    }

    void cleanup() {
        cluster_.reset();
        live_.reset();
    }

    // catalogue B26
    void ofTenThousandGroupsTheLastIsKnownToo() {
        load(kGroups, 0);
        views::GroupsPage page(*cluster_);
        page.resize(1100, 700);
        page.show();
        auto& table = *page.table();
        QVERIFY(waitUntil([&] { return table.rowCount() == kGroups; }));
        const auto known = [&] {
            return cellOf(table, table.rowCount() - 1, QLatin1StringView("lag")).kind != models::CellKind::Loading;
        };
        table.setCurrentRow(table.rowCount() - 1);
        QVERIFY(waitUntil(known));
        QVERIFY(!page.grab().isNull());
    }

    // catalogue B26
    void aGroupOfFiveThousandMembersIsShown() {
        load(0, kMembers);
        views::GroupPage page(*cluster_, QStringLiteral("crowd"));
        page.resize(1100, 700);
        page.show();
        page.showTab(views::GroupPage::Members);
        auto& table = *page.members();
        QVERIFY(waitUntil([&] { return table.rowCount() == kMembers; }));
        const qint64 last = kMembers - 1;
        QCOMPARE(cellOf(table, last, QLatin1StringView("member")).text, QStringLiteral("crowd-04999-member"));
        QCOMPARE(cellOf(table, last, QLatin1StringView("partitions")).text, QStringLiteral("1"));
        QCOMPARE(cellOf(table, last, QLatin1StringView("assignment")).text, QStringLiteral("crowd-4 999"));
        table.setCurrentRow(last);
        table.sortBy(0, Qt::DescendingOrder);
        QCOMPARE(table.currentRow(), qint64{0});
        QVERIFY(!page.grab().isNull());
        page.showTab(views::GroupPage::Partitions);
        // With a head above those of each topic.
        QCOMPARE(page.partitions()->rowCount(), qint64{kMembers + 5});
    }
};

ODRADEK_UI_TEST(GroupCrowdTest)
#include "GroupCrowdTest.moc"
