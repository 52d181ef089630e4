// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in, as tables and strips show it: estimated, said to be so, and never invented.
#include "base/kafka_errors.h"
#include "session/ByteRatesSession.h"
#include "session/Engine.h"
#include "tests/ui/support/Main.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterFigures.h"
#include "ui/views/TopicLines.h"

#include <QTest>

#include <algorithm>

using namespace odradek;
using models::CellKind;

namespace {

const base::Error kRefused{base::ErrorKind::Broker, base::code::ClusterAuthorizationFailed, "broker 1", {}};

models::RowColumn bytesIn(std::vector<models::RowColumn> columns) {
    return *std::ranges::find_if(columns, [](const auto& one) { return one.head.id == u"bytesIn"; });
}

} // namespace

class BytesInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofATopicIsAColumnThatOneAsksFor() {
        const auto column = bytesIn(views::topicColumns(std::make_shared<const views::BarScale>()));
        QVERIFY(!column.head.visible);
        QVERIFY(column.head.toolTip.contains(QStringLiteral("estimated from the sizes")));
        views::TopicLine line;
        line.topic = testing::topic("orders", {testing::partition(0, {1, 2})});
        QCOMPARE(column.cell(&line).kind, CellKind::Unknown);
        line.bytesIn = 2'048;
        QCOMPARE(column.cell(&line).text, QStringLiteral("2.00 KiB/s"));
        line.bytesIn = 0;
        QCOMPARE(column.cell(&line).text, QStringLiteral("0 B/s"));
    }

    void thatMayNotBeAskedForIsADashWithItsReason() {
        views::TopicLine topic;
        topic.topic = testing::topic("orders", {testing::partition(0, {1, 2})});
        topic.bytesError = kRefused;
        const auto ofTopic = bytesIn(views::topicColumns(std::make_shared<const views::BarScale>()));
        QCOMPARE(ofTopic.cell(&topic).kind, CellKind::Unknown);
        QVERIFY(ofTopic.toolTip(&topic).contains(QStringLiteral("CLUSTER_AUTHORIZATION_FAILED")));
        views::BrokerLine broker;
        broker.bytesError = kRefused;
        const auto ofBroker = bytesIn(views::brokerColumns());
        QCOMPARE(ofBroker.cell(&broker).kind, CellKind::Unknown);
        QVERIFY(ofBroker.toolTip(&broker).contains(QStringLiteral("CLUSTER_AUTHORIZATION_FAILED")));
    }

    void ofABrokerHasItsCourse() {
        const auto column = bytesIn(views::brokerColumns());
        QVERIFY(column.head.visible);
        views::BrokerLine line;
        QVERIFY(column.toolTip(&line).contains(QStringLiteral("Two looks")));
        line.bytesIn = 512;
        line.course = std::make_shared<const std::vector<float>>(std::vector<float>{256, 512});
        QCOMPARE(column.cell(&line).text, QStringLiteral("512 B/s"));
        QCOMPARE(column.cell(&line).series, (std::vector<float>{0.5F, 1}));
    }

    void ofAClusterIsGreyBeforeTheSecondLook() {
        session::Engine engine;
        session::ClusterSession cluster(engine, {});
        const auto figure = views::figures::bytesIn(cluster.byteRates());
        QVERIFY2(figure.value.isEmpty(), "not known yet, which is no 0");
        QVERIFY(figure.toolTip.contains(QStringLiteral("log sizes")));
    }
};

ODRADEK_UI_TEST(BytesInTest)
#include "BytesInTest.moc"
