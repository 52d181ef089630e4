// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "tests/ui/support/Main.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterFigures.h"
#include "ui/views/FactLines.h"
#include "ui/views/OverviewLines.h"
#include "ui/views/ProblemLines.h"
#include "ui/widgets/ColumnLayout.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace odradek;
using testing::partition;
using testing::snapshot;
using testing::topic;
using views::BrokerLine;

namespace {

// Brokers 1, 2, 3: the second leads nothing, the third stores most and its volume is nearly full.
cluster::MetadataSnapshot metadata() {
    auto under = partition(1, {3, 2});
    under.isr.pop_back();
    return snapshot(3, {topic("orders", {partition(0, {1, 2}), under, partition(2, {3, 1})})});
}

admin::ClusterSummary summary() {
    admin::ClusterSummary summary;
    summary.info.kraft = true;
    summary.info.controller = base::BrokerId{2};
    summary.info.quorum = admin::Quorum{2, 7, 100, {{2, 100, {}, {}}, {9, 98, {}, {}}}, {{1, 100, {}, {}}}};
    for (int id = 1; id <= 3; ++id) {
        admin::BrokerSummary broker;
        broker.info = {base::BrokerId{id}, "b" + std::to_string(id), 9092, "rack-" + std::to_string(id), false};
        broker.release = net::Release{"4.1", true};
        broker.dirs.push_back({"/data", 1'000, id == 3 ? 50 : 500, id * 100, 2, 0, std::nullopt});
        summary.brokers.push_back(broker);
    }
    return summary;
}

QStringList problems(const cluster::MetadataSnapshot& metadata, const admin::ClusterSummary* summary) {
    QStringList lines;
    for (const auto& row : views::problemRows(metadata, summary)) {
        const auto& line = *static_cast<const views::ProblemLine*>(row.get());
        lines << line.where % QStringLiteral(": ") % line.what % QStringLiteral(" -> ") % line.page;
    }
    return lines;
}

base::Error refusal() {
    return {base::ErrorKind::Broker, base::code::ClusterAuthorizationFailed, "broker 1", {}};
}

} // namespace

class ClusterLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void brokersAreCountedFromTheMetadata() {
        const auto lines = views::brokerLines(metadata(), nullptr);
        QCOMPARE(lines.size(), size_t{3});
        QCOMPARE(lines[0]->leaders, 1);
        QCOMPARE(lines[1]->leaders, 0);
        QCOMPARE(lines[2]->leaders, 2);
        QCOMPARE(lines[1]->replicas, 2);
        QCOMPARE(lines[1]->lagging, 1);
        QCOMPARE(lines[2]->leaderSkew, 1.0);
        QVERIFY(!lines[0]->asked);
        QVERIFY(!lines[0]->sizeSkew);
    }

    void theColumnsFitTheSmallestWindow() {
        // The page of a window of 1024 pixels: a bar to scroll to the side would cover the last broker.
        constexpr int kPage = 815;
        std::vector<models::Column> heads;
        for (const auto& column : views::brokerColumns())
            heads.push_back(column.head);
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        layout.fit(kPage, 0);
        QVERIFY(layout.total() <= kPage);
        for (const int column : layout.shown()) {
            if (heads[size_t(column)].id == u"state") QVERIFY(layout.width(column) >= 84);
        }
    }

    void oneThatTheMetadataMissServesNoMore() {
        // Killed since the brokers were asked: the metadata know of it first.
        auto fewer = metadata();
        fewer.brokers.pop_back();
        const auto known = summary();
        const auto lines = views::brokerLines(fewer, &known);
        const auto totals = views::totalsOf(lines, fewer);
        QCOMPARE(totals.brokers, 3);
        QCOMPARE(totals.serving, 2);
        QCOMPARE(views::figures::brokers(totals).tone, models::Tone::Err);
        QCOMPARE(views::brokerState(*lines[2]).shape, style::StateShape::Square);
        QVERIFY(problems(fewer, &known).contains(QStringLiteral("broker 3: not in the cluster -> broker:3")));
    }

    void whatTheyStoreAndAreComesFromTheSummary() {
        const auto known = summary();
        const auto lines = views::brokerLines(metadata(), &known);
        QCOMPARE(lines[0]->role, BrokerLine::Role::Observer);
        QCOMPARE(lines[1]->role, BrokerLine::Role::Leader);
        QCOMPARE(lines[2]->role, BrokerLine::Role::None);
        QCOMPARE(lines[2]->sizeSkew, 0.5);
        QCOMPARE(lines[2]->diskUsed(), 0.95);
        const auto totals = views::totalsOf(lines, metadata());
        QCOMPARE(totals.serving, 3);
        QCOMPARE(totals.size, 600);
        QCOMPARE(totals.largest, 1); // the first of two that are as far from the mean
        QCOMPARE(totals.elsewhere, 0);
    }

    void statesAreSaidByShapeAndWord() {
        auto known = summary();
        known.brokers[0].info.fenced = true;
        known.brokers[1].dirs[0].error = refusal();
        const auto lines = views::brokerLines(metadata(), &known);
        QCOMPARE(views::brokerState(*lines[0]).shape, style::StateShape::Square);
        QCOMPARE(views::brokerState(*lines[1]).text, QStringLiteral("log dir failed"));
        QCOMPARE(views::brokerState(*lines[2]).shape, style::StateShape::Triangle);
    }

    void theCrownStandsInTheRowOfTheController() {
        auto known = summary();
        const auto columns = views::brokerColumns();
        const auto state = std::ranges::find(columns, QStringLiteral("state"), [](const auto& c) { return c.head.id; });
        const auto crowned = [&] {
            QList<int> ids;
            for (const auto& line : views::brokerLines(metadata(), &known)) {
                const bool crown = state->cell(line.get()).badge == style::Icon::Controller;
                const bool said = state->toolTip(line.get()) == QStringLiteral("Controller");
                if (crown && said) ids.append(base::number(line->broker.info.id));
            }
            return ids;
        };
        QCOMPARE(crowned(), QList<int>{2});
        // With ZooKeeper there is no quorum to tell it.
        known.info.quorum.reset();
        known.info.controller = base::BrokerId{3};
        known.brokers[2].dirs.clear();
        QCOMPARE(crowned(), QList<int>{3});
    }

    void aFencedBrokerDoesNotCountForTheMean() {
        auto known = summary();
        known.brokers[1].info.fenced = true;
        const auto lines = views::brokerLines(metadata(), &known);
        QVERIFY(!lines[1]->leaderSkew);
        QVERIFY(qAbs(*lines[2]->leaderSkew - 1.0 / 3) < 1e-9);
        QCOMPARE(views::totalsOf(lines, metadata()).serving, 2);
    }

    void problemsLeadToTheirRows() {
        auto known = summary();
        known.info.quorum->voters[0].log_end = 5'000;
        known.info.quorum->voters[1].log_end = 0;
        known.info.quorum->high_watermark = 5'000;
        auto all = metadata();
        auto lost = partition(0, {7, 8});
        lost.leader = base::BrokerId::None;
        lost.isr.clear();
        all.topics.push_back(topic("payments", {lost}));
        const QStringList lines = problems(all, &known);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QStringLiteral("broker 7: not in the cluster -> broker:7"));
        QVERIFY(lines[2].endsWith(QStringLiteral("-> topic:payments")));
        QCOMPARE(lines[3], QStringLiteral("broker 3: log directory /data is full soon -> broker:3"));
        QVERIFY(lines[4].startsWith(QStringLiteral("quorum: voter 9 is behind")));
        QVERIFY(lines[5].endsWith(QStringLiteral("-> topic:orders")));
    }

    void whatMayNotBeSeenIsANote() {
        auto known = summary();
        known.info.quorum.reset();
        known.info.quorum_error = refusal();
        known.brokers[0].dirs.clear();
        known.brokers[0].dirs_error = refusal();
        const auto rows = views::problemRows(snapshot(3, {}), &known);
        QCOMPARE(rows.size(), size_t{3});
        for (size_t i = 1; i < rows.size(); ++i)
            QCOMPARE(static_cast<const views::ProblemLine*>(rows[i].get())->weight, views::ProblemLine::Weight::Note);
        QCOMPARE(views::figures::quorum(&known).note, QStringLiteral("no permission"));
    }

    void nothingIsWrongWithACalmCluster() {
        auto known = summary();
        known.brokers[2].dirs[0].usable_bytes = 600;
        QVERIFY(problems(snapshot(3, {topic("orders", {partition(0, {1, 2})})}), &known).isEmpty());
    }

    void factsOfTheClusterAreNamed() {
        const auto known = summary();
        QStringList facts;
        for (const auto& row : views::clusterFacts(metadata(), &known)) {
            const auto& fact = *static_cast<const views::FactLine*>(row.get());
            facts << fact.name.text % u'=' % fact.value.text;
        }
        QVERIFY(facts.contains(QStringLiteral("Metadata=KRaft")));
        QVERIFY(facts.contains(QStringLiteral("Controller=2")));
        QVERIFY(facts.contains(QStringLiteral("Voters=2, 9")));
        QVERIFY(facts.contains(QStringLiteral("Quorum epoch=7")));
    }

    void theModelsHold() {
        const auto known = summary();
        models::RowModel brokers(views::brokerColumns(), views::brokerKey);
        const QAbstractItemModelTester brokersTester(&brokers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        brokers.setRowsOf(views::brokerLines(metadata(), nullptr));
        brokers.sort(4, Qt::DescendingOrder);
        brokers.setRowsOf(views::brokerLines(metadata(), &known));
        QCOMPARE(brokers.key(0), QStringLiteral("3"));
        QCOMPARE(brokers.verify(), QString());
        models::RowModel rates(views::rateColumns(), views::rateKey);
        const QAbstractItemModelTester ratesTester(&rates, QAbstractItemModelTester::FailureReportingMode::QtTest);
        admin::MessageRates found;
        found.topics = {{"orders", 20}, {"clicks", 5}, {"log", 1}};
        rates.setRows(views::rateRows(found, 2));
        QCOMPARE(rates.rowCount(), 2);
        QCOMPARE(rates.rowAs<views::RateLine>(1).share, 0.25);
    }

    void everyColumnHasATitleAndTakesEveryLine() {
        const auto known = summary();
        for (const auto& line : views::brokerLines(metadata(), &known)) {
            for (const auto& column : views::brokerColumns()) {
                QVERIFY(!column.head.title.isEmpty());
                (void)column.cell(line.get());
                (void)column.sortKey(line.get());
            }
        }
    }
};

ODRADEK_UI_TEST(ClusterLinesTest)
#include "ClusterLinesTest.moc"
