// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/TopicLines.h"
#include "base/kafka_errors.h"
#include "session/Engine.h"
#include "session/RatesSession.h"
#include "tests/ui/support/Main.h"
#include "tests/ui/support/Snapshots.h"
#include "ui/models/CellSpeech.h"

#include <QTest>

#include <algorithm>

using namespace odradek;
using models::CellKind;
using views::TopicLine;

namespace {

TopicLine line() {
    TopicLine line;
    line.topic = testing::topic("orders", {testing::partition(0, {1, 2})});
    line.name = QStringLiteral("orders");
    return line;
}

const models::RowColumn& column(const char* id) {
    static const auto columns = views::topicColumns(std::make_shared<const views::BarScale>(views::BarScale{1'000}));
    return *std::ranges::find_if(columns, [id](const auto& one) { return one.head.id == QLatin1StringView(id); });
}

models::Cell cell(const TopicLine& line, const char* id) {
    return column(id).cell(&line);
}

TopicLine with(const std::string& policy, std::optional<std::int64_t> retention) {
    TopicLine made = line();
    made.settings = session::TopicSettings{policy, retention, {}};
    return made;
}

} // namespace

class TopicLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOnItsWayIsGrey() {
        const TopicLine fresh = line();
        for (const char* id : {"messages", "size", "cleanup", "retention", "last"}) {
            QCOMPARE(cell(fresh, id).kind, CellKind::Loading);
            QVERIFY(std::holds_alternative<std::monostate>(column(id).sortKey(&fresh)));
        }
        QCOMPARE(cell(fresh, "rate").kind, CellKind::Unknown);
    }

    void policiesAreNamedAsKafkaNamesThem() {
        QCOMPARE(cell(with("delete", 1'000), "cleanup").text, QStringLiteral("delete"));
        QCOMPARE(cell(with("compact", 1'000), "cleanup").text, QStringLiteral("compact"));
        QCOMPARE(cell(with("compact, delete", 1'000), "cleanup").text, QStringLiteral("both"));
        QCOMPARE(cell(with("", {}), "cleanup").kind, CellKind::Unknown);
        const TopicLine both = with("compact, delete", 1'000);
        QCOMPARE(column("cleanup").toolTip(&both), QStringLiteral("cleanup.policy=compact,delete\nretention.ms=1000"));
    }

    void retentionIsThatOfTopicsThatDelete() {
        QCOMPARE(cell(with("delete", 7 * 86'400'000LL), "retention").text, QStringLiteral("7 d"));
        QCOMPARE(cell(with("delete", -1), "retention").text, QStringLiteral("∞"));
        QCOMPARE(cell(with("compact", 7 * 86'400'000LL), "retention").kind, CellKind::Unknown);
        QCOMPARE(cell(with("compact,delete", 1'000), "retention").text, QStringLiteral("1 s"));
        const TopicLine forEver = with("delete", -1);
        const TopicLine week = with("delete", 7 * 86'400'000LL);
        QVERIFY(models::compareKeys(column("retention").sortKey(&forEver), column("retention").sortKey(&week)) > 0);
    }

    void aRefusalIsADashWithItsReason() {
        TopicLine refused = line();
        const base::Error error{base::ErrorKind::Broker, base::code::TopicAuthorizationFailed, "orders", {}};
        refused.settings = session::TopicSettings{{}, {}, error};
        refused.age = session::TopicAge{{}, error};
        for (const char* id : {"cleanup", "retention", "last"}) {
            QCOMPARE(cell(refused, id).kind, CellKind::Unknown);
            QVERIFY(column(id).toolTip(&refused).contains(QStringLiteral("TOPIC_AUTHORIZATION_FAILED")));
        }
    }

    void whatOneMayNotSeeHasASign() {
        TopicLine refused = line();
        const base::Error error{base::ErrorKind::Broker, base::code::ClusterAuthorizationFailed, "broker 1", {}};
        refused.figures = session::TopicFigures{7, {}, error};
        refused.settings = session::TopicSettings{{}, {}, error};
        refused.age = session::TopicAge{{}, error};
        for (const char* id : {"size", "cleanup", "retention", "last"}) {
            QCOMPARE(cell(refused, id).icon, style::Icon::NoAccess);
            QCOMPARE(models::spokenCell(cell(refused, id)), QStringLiteral("no permission"));
        }
        QCOMPARE(cell(refused, "messages").icon, style::Icon::None);
        QCOMPARE(cell(with("compact", 1'000), "retention").icon, style::Icon::None);
        refused.age->error = base::Error{base::ErrorKind::Unsupported, {}, "broker 1", {}};
        QCOMPARE(cell(refused, "last").icon, style::Icon::None);
    }

    void calmIsAFigureAndNotMeasuredIsNone() {
        TopicLine calm = line();
        calm.rate = 0;
        QCOMPARE(cell(calm, "rate").text, QStringLiteral("0"));
        QVERIFY(column("rate").head.toolTip.contains(QStringLiteral("end offsets")));
    }

    void sizesHaveBarsOnOneScale() {
        TopicLine half = line();
        half.figures = session::TopicFigures{10, 500, {}};
        QCOMPARE(cell(half, "size").fraction, 0.5);
        half.figures->size = 0;
        QVERIFY2(cell(half, "size").fraction < 0, "nothing has no bar");
        half.figures->size.reset();
        QCOMPARE(cell(half, "size").kind, CellKind::Unknown);
    }

    void ratesHaveTheirCourse() {
        TopicLine busy = line();
        busy.rate = 4;
        const auto course = [&busy](std::vector<float> points) {
            busy.course = std::make_shared<const std::vector<float>>(std::move(points));
            return cell(busy, "rate").series;
        };
        QVERIFY2(course({1, 4}).empty(), "two looks make no line");
        QCOMPARE(course({1, 2, 4}), (std::vector<float>{0.25F, 0.5F, 1}));
        QVERIFY(column("rate").toolTip(&busy).contains(QStringLiteral("4.0 /s")));
        QCOMPARE(course({0, 0, 0}), (std::vector<float>{0, 0, 0}));
    }

    void internalTopicsAreCountedBeside() {
        auto own = testing::topic("orders", {testing::partition(0, {1})});
        cluster::TopicInfo internal = *own;
        internal.name = "__consumer_offsets";
        internal.internal = true;
        const auto snapshot =
            testing::snapshot(1, {std::make_shared<const cluster::TopicInfo>(std::move(internal)), std::move(own)});
        const views::TopicCounts counts = views::countTopics(snapshot);
        QCOMPARE(counts.own, 1);
        QCOMPARE(counts.internal, 1);
    }

    // catalogue B26
    void whatDidNotChangeOfTenThousandTopicsIsTheSameRow() {
        session::Engine engine;
        session::ClusterSession cluster(engine, {});
        const session::TopicsSession figures(cluster);
        const session::TopicTraits traits(cluster);
        const auto snapshot = testing::snapshot(3, testing::ten_thousand_topics());
        views::TopicLines lines;
        const auto rows = lines.update(snapshot, {figures, traits, cluster.rates()}, true);
        QCOMPARE(rows.size(), size_t{10'000});
        QCOMPARE(lines.health().partitions, 100'000);
        const auto again = lines.update(snapshot, {figures, traits, cluster.rates()}, true);
        QVERIFY2(rows == again, "what did not change is the same row");
        QCOMPARE(lines.countLacking(true, false), 10'000);
        QCOMPARE(lines.countLacking(false, false), 0);
    }

    void theLastRecordIsToldByItsAge() {
        TopicLine old = line();
        old.age = session::TopicAge{1'000, {}};
        QVERIFY(cell(old, "last").text.endsWith(QStringLiteral(" ago")));
        QVERIFY(column("last").toolTip(&old).contains(QStringLiteral("1970-01-01")));
        old.age = session::TopicAge{};
        QCOMPARE(cell(old, "last").kind, CellKind::Unknown);
        // A producer's clock may be years ahead.
        old.age = session::TopicAge{32'503'680'000'000, {}};
        QVERIFY(cell(old, "last").text.startsWith(QStringLiteral("3000-01-01")));
    }
};

ODRADEK_UI_TEST(TopicLinesTest)
#include "TopicLinesTest.moc"
