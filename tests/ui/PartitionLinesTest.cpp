// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/PartitionLines.h"
#include "tests/ui/support/Main.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace odradek;
using base::BrokerId;
using models::Tone;

namespace {

admin::PartitionDetail detail(int number, std::vector<BrokerId> replicas) {
    admin::PartitionDetail detail;
    detail.partition = number;
    detail.leader = replicas.front();
    detail.replicas = detail.isr = std::move(replicas);
    detail.begin = 10;
    detail.end = detail.lso = 110;
    detail.size = 400;
    return detail;
}

/// A topic whose partitions are well, lack a replica, and have no leader.
std::shared_ptr<const admin::TopicDetail> topic() {
    admin::TopicDetail topic;
    topic.partitions = {detail(0, {BrokerId{1}, BrokerId{2}}), detail(1, {BrokerId{2}, BrokerId{1}}),
                        detail(2, {BrokerId{3}})};
    topic.partitions[0].lso = 90;
    topic.partitions[1].isr.pop_back();
    topic.partitions[1].size = 100;
    topic.partitions[2].leader = BrokerId::None;
    topic.partitions[2].end.reset();
    return std::make_shared<const admin::TopicDetail>(std::move(topic));
}

} // namespace

class PartitionLinesTest : public QObject {
    Q_OBJECT
private:
    std::shared_ptr<views::BarScale> scale_ = std::make_shared<views::BarScale>();
    std::vector<models::Row> rows_ = views::partitionRows(topic(), *scale_);
    std::vector<models::RowColumn> columns_ = views::partitionColumns(scale_);

    const models::RowColumn& column(const char* id) const {
        return *std::ranges::find_if(columns_, [id](const auto& one) { return one.head.id == QLatin1StringView(id); });
    }
    models::Cell cell(size_t row, const char* id) const { return column(id).cell(rows_[row].get()); }

private Q_SLOTS:
    void whatIsWrongIsSaid() {
        QCOMPARE(cell(0, "state").kind, models::CellKind::Unknown);
        QCOMPARE(cell(1, "state").text, QStringLiteral("broker 1 out of sync"));
        QCOMPARE(cell(1, "isr").text, QStringLiteral("1 of 2"));
        QCOMPARE(cell(1, "isr").tone, Tone::Warn);
        QCOMPARE(cell(2, "leader").text, QStringLiteral("none"));
        QCOMPARE(cell(2, "state").tone, Tone::Err);
        QCOMPARE(cell(2, "messages").kind, models::CellKind::Unknown);
        const auto key = [this](size_t row) {
            return column("state").sortKey(rows_[row].get());
        };
        QVERIFY2(models::compareKeys(key(2), key(1)) < 0 && models::compareKeys(key(1), key(0)) < 0, "the worst first");
    }

    void anOpenTransactionHoldsTheStableEndBack() {
        QCOMPARE(cell(0, "lso").icon, style::Icon::Transaction);
        QCOMPARE(cell(0, "lso").tone, Tone::Warn);
        QVERIFY(column("lso").toolTip(rows_[0].get()).contains(QStringLiteral("20 offsets")));
        QCOMPARE(cell(1, "lso").icon, style::Icon::None);
    }

    void sizesHaveBarsOnTheScaleOfTheLargest() {
        QCOMPARE(cell(0, "size").fraction, 1.0);
        QCOMPARE(cell(1, "size").fraction, 0.25);
    }

    void theRowsAreSoundAndNoTopicHasNone() {
        models::RowModel model(views::partitionColumns(scale_), views::partitionKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows_);
        QCOMPARE(model.key(1), QStringLiteral("1"));
        views::BarScale scale;
        model.setRows(views::partitionRows(nullptr, scale));
        QCOMPARE(model.rowCount(), 0);
    }
};

ODRADEK_UI_TEST(PartitionLinesTest)
#include "PartitionLinesTest.moc"
