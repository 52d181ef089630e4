// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterPartitionLines.h"
#include "ui/views/PartitionFilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using testing::partition;
using testing::snapshot;
using testing::topic;
using views::ClusterPartitionLine;
using views::PartitionTrouble;

namespace {

// Three partitions in trouble of three kinds, and one that is well.
cluster::MetadataSnapshot troubled() {
    auto offline = partition(0, {1, 2});
    offline.leader = base::BrokerId::None;
    auto under = partition(1, {1, 2, 3});
    under.isr.pop_back();
    auto moved = partition(2, {1, 2});
    moved.leader = base::BrokerId{2};
    return snapshot(3, {topic("orders", {offline, under, moved, partition(3, {3})})});
}

QStringList shown(const models::RowModel& model) {
    QStringList keys;
    for (int i = 0; i < model.rowCount(); ++i)
        keys << model.key(i);
    return keys;
}

// The partitions of a cluster that a text lets through.
QStringList filtered(const cluster::MetadataSnapshot& metadata, const QString& text) {
    views::ClusterPartitionLines lines;
    lines.update(metadata);
    const auto test = views::parsePartitionFilter(text);
    if (!test) return {test.error().reason};
    QStringList keys;
    for (const auto& row : lines.rows()) {
        const auto& line = *static_cast<const ClusterPartitionLine*>(row.get());
        if ((*test)({line.name, *line.partition})) keys << views::clusterPartitionKey(row.get());
    }
    return keys;
}

} // namespace

class ClusterPartitionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPartitionCountsForTheWorstOfIt() {
        views::ClusterPartitionLines lines;
        QVERIFY(lines.update(troubled()));
        QCOMPARE(lines.counts().all, 4);
        QCOMPARE(lines.counts().offline, 1);
        QCOMPARE(lines.counts().underReplicated, 1);
        QCOMPARE(lines.counts().notPreferred, 1);
    }

    void oneThatLacksReplicasMayBeLedElsewhereAsWell() {
        // The first replica is gone, the second leads: what an election of preferred leaders would move back.
        auto orphan = partition(0, {1, 2, 3});
        orphan.leader = base::BrokerId{2};
        orphan.isr = {base::BrokerId{2}, base::BrokerId{3}};
        const auto metadata = snapshot(3, {topic("orders", {orphan, partition(1, {2, 3})})});
        views::ClusterPartitionLines lines;
        QVERIFY(lines.update(metadata));
        QCOMPARE(lines.counts().underReplicated, 1);
        QCOMPARE(lines.counts().notPreferred, 1);
        const auto totals = views::totalsOf(views::brokerLines(metadata, nullptr), metadata);
        QCOMPARE(qint64(totals.elsewhere), lines.counts().notPreferred);
    }

    void statesAreWordsAndShapes() {
        views::ClusterPartitionLines lines;
        lines.update(troubled());
        const auto columns = views::clusterPartitionColumns();
        const auto state = [&](size_t row) {
            return columns.back().cell(lines.rows()[row].get());
        };
        QCOMPARE(state(0).tone, models::Tone::Err);
        QCOMPARE(state(1).text, QStringLiteral("broker 3 out of sync"));
        QCOMPARE(state(2).icon, style::Icon::Info);
        QCOMPARE(state(3).kind, models::CellKind::Unknown);
    }

    void whatDidNotChangeIsNotMadeAnew() {
        auto metadata = troubled();
        metadata.topics.push_back(topic("payments", {partition(0, {1})}));
        views::ClusterPartitionLines lines;
        QVERIFY(lines.update(metadata));
        const auto before = lines.rows();
        QVERIFY(!lines.update(metadata));
        metadata.topics[1] = topic("payments", {partition(0, {1}), partition(1, {2})});
        QVERIFY(lines.update(metadata));
        QCOMPARE(lines.rows().size(), size_t{6});
        QCOMPARE(lines.rows()[0], before[0]);
        QVERIFY(lines.rows()[4] != before[4]);
        metadata.topics.erase(metadata.topics.begin());
        QVERIFY(lines.update(metadata));
        QCOMPARE(lines.rows().size(), size_t{2});
        metadata.topics.clear();
        QVERIFY(lines.update(metadata));
        QVERIFY(lines.rows().empty());
    }

    void theModelHoldsUnderRefreshAndFilter() {
        models::RowModel model(views::clusterPartitionColumns(), views::clusterPartitionKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        views::ClusterPartitionLines lines;
        lines.update(troubled());
        model.setRows(lines.rows());
        model.sort(6, Qt::AscendingOrder);
        QCOMPARE(shown(model).first(), QStringLiteral("orders-0"));
        model.setFilter([](const void* row) {
            return static_cast<const ClusterPartitionLine*>(row)->trouble == PartitionTrouble::Offline;
        });
        QCOMPARE(shown(model), QStringList{QStringLiteral("orders-0")});
        lines.update(snapshot(3, {topic("orders", {partition(0, {1, 2})})}));
        model.setRows(lines.rows());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.verify(), QString());
    }

    void theFilterReadsItsWords() {
        const auto metadata = troubled();
        QCOMPARE(filtered(metadata, QString()).size(), 4);
        QCOMPARE(filtered(metadata, QStringLiteral("ORD  ")).size(), 4);
        QCOMPARE(filtered(metadata, QStringLiteral("absent")).size(), 0);
        QCOMPARE(filtered(metadata, QStringLiteral("leader:3")), QStringList{QStringLiteral("orders-3")});
        QCOMPARE(filtered(metadata, QStringLiteral("replica:3")),
                 QStringList({QStringLiteral("orders-1"), QStringLiteral("orders-3")}));
        QCOMPARE(filtered(metadata, QStringLiteral("isr<2")), QStringList{QStringLiteral("orders-3")});
        QCOMPARE(filtered(metadata, QStringLiteral("isr>1 p:2")), QStringList{QStringLiteral("orders-2")});
    }

    void theFilterNamesThePartThatIsWrong() {
        const auto bad = views::parsePartitionFilter(QStringLiteral("orders leader:x"));
        QVERIFY(!bad);
        QCOMPARE(bad.error().part, (models::Span{7, 8}));
        QVERIFY(!bad.error().reason.isEmpty());
        QVERIFY(!views::parsePartitionFilter(QStringLiteral("isr<")));
        QVERIFY(!views::parsePartitionFilter(QStringLiteral("p:-1")));
    }

    // catalogue B26
    void aHundredThousandRefreshByWhatChanged() {
        std::vector<std::shared_ptr<const cluster::TopicInfo>> topics;
        for (int t = 0; t < 10'000; ++t) {
            std::vector<cluster::PartitionInfo> partitions;
            for (int p = 0; p < 10; ++p)
                partitions.push_back(partition(p, {1 + p % 3, 1 + (p + 1) % 3}));
            topics.push_back(
                topic(QStringLiteral("topic-%1").arg(t, 5, 10, QLatin1Char('0')).toStdString(), std::move(partitions)));
        }
        auto metadata = snapshot(3, std::move(topics));
        views::ClusterPartitionLines lines;
        models::RowModel model(views::clusterPartitionColumns(), views::clusterPartitionKey);
        lines.update(metadata);
        model.setRows(lines.rows());
        QCOMPARE(model.rowCount(), 100'000);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto changed = partition(4, {1, 2});
        changed.isr.pop_back();
        auto other = std::make_shared<cluster::TopicInfo>(*metadata.topics[5'000]);
        other->partitions[4] = changed;
        metadata.topics[5'000] = other;
        QVERIFY(lines.update(metadata));
        model.setRows(lines.rows());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(lines.counts().underReplicated, 1);
    }
};

ODRADEK_UI_TEST(ClusterPartitionsTest)
#include "ClusterPartitionsTest.moc"
