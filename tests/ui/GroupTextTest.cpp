// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/GroupText.h"
#include "tests/ui/support/Main.h"
#include "ui/views/GroupPartitionLines.h"

#include <QTest>

using namespace odradek;

namespace {

admin::PartitionLag partition(int number, std::optional<std::int64_t> lag) {
    admin::PartitionLag row;
    row.partition = {"orders", number};
    row.lag = lag;
    return row;
}

} // namespace

class GroupTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGroupWithoutCommitsHasNoLagWhichIsNoZero() {
        admin::GroupLag lag;
        QVERIFY(!views::group::knownLag(lag));
        lag.partitions = {partition(0, {}), partition(1, {})};
        QVERIFY(!views::group::knownLag(lag));
        QCOMPARE(views::group::lagText(views::group::knownLag(lag)), QStringLiteral("—"));
        lag.partitions.push_back(partition(2, 0));
        QCOMPARE(views::group::knownLag(lag), std::optional<qint64>(0));
        lag.partitions.push_back(partition(3, 1'234));
        QCOMPARE(views::group::lagText(views::group::knownLag(lag)), QStringLiteral("1,234"));
    }

    void theHeadOverPartitionsSaysTheSame() {
        const admin::PartitionLag none = partition(0, {});
        const admin::PartitionLag seven = partition(1, 7);
        const auto lineOf = [](const admin::PartitionLag& row) {
            views::GroupPartitionLine line;
            line.row = &row;
            return line;
        };
        const views::GroupPartitionLine unknown = lineOf(none);
        const views::GroupPartitionLine known = lineOf(seven);
        QVERIFY(views::groupPartitionSum({&unknown}).endsWith(QStringLiteral("lag —")));
        QVERIFY(views::groupPartitionSum({&unknown, &known}).endsWith(QStringLiteral("lag 7")));
    }
};

ODRADEK_UI_TEST(GroupTextTest)
#include "GroupTextTest.moc"
