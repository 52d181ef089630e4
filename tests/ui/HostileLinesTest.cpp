// SPDX-License-Identifier: GPL-3.0-or-later
// Every string that a cluster can send, through every table that shows it: literally, and without marks that hide or
// turn text.
#include "admin/broker_summary.h"
#include "admin/log_dirs.h"
#include "tests/ui/support/Main.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/models/Format.h"
#include "ui/views/BrokerLines.h"
#include "ui/views/ClusterFigures.h"
#include "ui/views/ClusterPartitionLines.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/ErrorText.h"
#include "ui/views/FactLines.h"
#include "ui/views/LogDirLines.h"
#include "ui/views/OverviewLines.h"
#include "ui/views/ProblemLines.h"
#include "ui/views/TopicLines.h"

#include <QTest>

using namespace odradek;

namespace {

const std::string kHostile = "<img src=\"file:///dev/zero\">ab\xe2\x80\xae"
                             "dc\x1b[31m\x07\xff";

base::Error refusal() {
    return {base::ErrorKind::Broker, base::KafkaCode{29}, kHostile, kHostile};
}

bool hides(const QString& text) {
    return std::ranges::any_of(
        text, [](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c == QChar(0x202e); });
}

/// Every cell and tip of rows, and what a copy and a screen reader get of them.
void expectLiteral(const std::vector<models::RowColumn>& columns, const std::vector<models::Row>& rows) {
    QVERIFY(!rows.empty());
    bool seen = false;
    for (const models::Row& row : rows) {
        for (const models::RowColumn& column : columns) {
            const models::Cell cell = column.cell(row.get());
            const QByteArray where = column.head.id.toUtf8() + ": " + cell.text.toUtf8();
            QVERIFY2(!hides(cell.text) && !hides(cell.note) && !hides(models::cellText(cell)), where.constData());
            seen = seen || cell.text.contains(QStringLiteral("<img src="));
            const QString tip = column.toolTip ? column.toolTip(row.get()) : QString();
            QVERIFY2(!hides(tip), (column.head.id + u": " + tip).toUtf8().constData());
        }
    }
    QVERIFY2(seen, "what was sent stands there, literally");
}

template <class T>
std::vector<models::Row> rowsOf(std::vector<std::shared_ptr<const T>> lines) {
    return {lines.begin(), lines.end()};
}

cluster::MetadataSnapshot metadata() {
    auto lost = testing::partition(0, {1, 7});
    lost.leader = base::BrokerId::None;
    auto snapshot = testing::snapshot(1, {testing::topic(kHostile, {lost, testing::partition(1, {1})})});
    snapshot.cluster_id = kHostile;
    for (auto& broker : snapshot.brokers) {
        broker.host = kHostile;
        broker.rack = kHostile;
    }
    return snapshot;
}

admin::ClusterSummary summary() {
    admin::ClusterSummary summary;
    summary.info.cluster_id = kHostile;
    summary.info.features.push_back({kHostile, 1});
    admin::BrokerSummary broker;
    broker.info = {base::BrokerId{1}, kHostile, 9092, kHostile, false};
    broker.dirs.push_back({kHostile, 1'000, 10, 100, 2, 0, refusal()});
    summary.brokers.push_back(broker);
    return summary;
}

} // namespace

class HostileLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // catalogue B12, B13
    void brokersAndTheirFolders() {
        const auto known = summary();
        expectLiteral(views::brokerColumns(), rowsOf(views::brokerLines(metadata(), &known)));
    }

    // catalogue B12, B13
    void factsAndProblemsOfTheCluster() {
        const auto known = summary();
        expectLiteral(views::factColumns(), views::clusterFacts(metadata(), &known));
        expectLiteral(views::problemColumns(), views::problemRows(metadata(), &known));
        for (const auto& figure : {views::figures::quorum(&known), views::figures::controller(metadata(), &known)})
            QVERIFY(!hides(figure.value) && !hides(figure.note) && !hides(figure.toolTip));
    }

    // catalogue B12, B13
    void foldersReplicasAndPartitions() {
        auto detail = std::make_shared<admin::BrokerDetail>();
        detail->dirs.dirs.push_back({kHostile, 1'000, 10, {{{kHostile, 0}, 5, 0, false}}, refusal()});
        expectLiteral(views::logDirColumns(), views::logDirRows(*detail));
        expectLiteral(views::replicaColumns(), views::replicaRows(detail));
        views::ClusterPartitionLines lines;
        (void)lines.update(metadata());
        expectLiteral(views::clusterPartitionColumns(), lines.rows());
    }

    // catalogue B12, B13
    void topicsAndTheirSettings() {
        auto line = std::make_shared<views::TopicLine>();
        line->topic = metadata().topics.front();
        line->name = QString::fromStdString(kHostile);
        line->figures = session::TopicFigures{{}, {}, refusal()};
        line->settings = session::TopicSettings{kHostile, 1, {}};
        line->age = session::TopicAge{{}, refusal()};
        expectLiteral(views::topicColumns(std::make_shared<const views::BarScale>()), {line});
        auto refused = std::make_shared<views::TopicLine>(*line);
        refused->settings = session::TopicSettings{{}, {}, refusal()};
        expectLiteral(views::topicColumns(std::make_shared<const views::BarScale>()), {refused});
    }

    // catalogue B12, B13
    void ratesOfTopics() {
        admin::MessageRates rates;
        rates.topics.push_back({kHostile, 2});
        expectLiteral(views::rateColumns(), views::rateRows(rates, 1));
    }

    // catalogue B12, B13
    void configurations() {
        auto detail = std::make_shared<admin::ConfigDetail>();
        detail->resource = {admin::ResourceType::Topic, kHostile};
        admin::ConfigEntry entry;
        entry.name = kHostile;
        entry.value = kHostile;
        entry.documentation = kHostile;
        entry.synonyms.push_back({kHostile, kHostile, admin::ConfigSource::DynamicBroker});
        detail->entries.push_back(entry);
        expectLiteral(views::configColumns(), views::configRows(detail));
    }

    // catalogue B12, B13
    void sentencesOfErrorsBeginLarge() {
        base::Error error{base::ErrorKind::Timeout, {}, {}, "no answer in time"};
        QCOMPARE(views::errorSentence(error), QStringLiteral("No answer in time."));
        error.where = "kafka-1:9092";
        QCOMPARE(views::errorSentence(error), QStringLiteral("kafka-1:9092: no answer in time."));
    }

    void wordsOfErrors() {
        QVERIFY(!hides(views::errorText(refusal())));
        QVERIFY(views::errorText(refusal()).contains(QStringLiteral("<img src=")));
    }
};

ODRADEK_UI_TEST(HostileLinesTest)
#include "HostileLinesTest.moc"
