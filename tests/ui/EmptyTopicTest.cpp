// SPDX-License-Identifier: GPL-3.0-or-later
// Emptying a topic, before and after; and how changes of many things are summed up.
#include "tests/ui/support/Main.h"
#include "ui/dialogs/DoomedTopicLines.h"
#include "ui/dialogs/EmptyTopicDialog.h"
#include "ui/dialogs/ManyEnds.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace odradek;
using admin::DoomedRecords;
using admin::WriteResult;
using admin::WriteState;
using dialogs::EmptyTopicDialog;
using models::ActivityState;

namespace {

DoomedRecords doomed(base::PartitionId partition, base::Offset begin, base::Offset before) {
    DoomedRecords made;
    made.partition = {"orders", partition};
    made.begin = begin;
    made.before = before;
    return made;
}

std::vector<DoomedRecords> plan() {
    std::vector<DoomedRecords> made{doomed(0, 10, 110), doomed(1, 7, 7), doomed(2, 0, 5), doomed(3, 0, 0)};
    made[3].error = base::fail(base::ErrorKind::Unavailable, "orders-3", "it has no leader now").error();
    return made;
}

EmptyTopicDialog* dialog(QWidget& window, style::Environment environment) {
    auto* made = new EmptyTopicDialog(QStringLiteral("orders"),
                                      {QStringLiteral("staging"), environment, QStringLiteral("orders")}, &window);
    made->open();
    return made;
}

WriteResult result(const char* subject, WriteState state, base::ErrorKind kind = base::ErrorKind::Timeout) {
    WriteResult made{subject, state, {}, {}};
    if (state == WriteState::Failed || state == WriteState::Unknown)
        made.error = base::fail(kind, subject, "because").error();
    return made;
}

} // namespace

class EmptyTopicTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatHoldsSomethingIsSent() {
        QWidget window;
        auto* shown = dialog(window, style::Environment::Dev);
        QVERIFY(!shown->canAct());
        shown->setPlan(plan());
        QCOMPARE(shown->table().rowCount(), 4);
        const auto sent = shown->doomed();
        QCOMPARE(sent.size(), 2U);
        QCOMPARE(sent[0].before, 110);
        QVERIFY(shown->canAct());
        QVERIFY(shown->actionButton()->text().startsWith(QStringLiteral("Empty 2 partition")));
    }

    void partitionsAreChosen() {
        QWidget window;
        auto* shown = dialog(window, style::Environment::Dev);
        shown->setPlan(plan());
        QTest::keyClicks(shown->partitions(), QStringLiteral("1-2"));
        QCOMPARE(shown->doomed().size(), 1U);
        QCOMPARE(shown->table().rowCount(), 2);
        shown->partitions()->setText(QStringLiteral("1"));
        QVERIFY(!shown->canAct());
        for (const char* bad : {"x", "9", "0,"}) {
            shown->partitions()->setText(QLatin1StringView(bad));
            QVERIFY2(!shown->canAct(), bad);
        }
        shown->partitions()->setText(QStringLiteral("9"));
        QCOMPARE(shown->table().rowCount(), 0);
        QCOMPARE(shown->table().empty().what(), QStringLiteral("No such partition"));
        shown->partitions()->clear();
        QVERIFY(shown->canAct());
    }

    void anotherChoiceEmptiesTheName() {
        QWidget window;
        auto* shown = dialog(window, style::Environment::Prod);
        shown->setPlan(plan());
        QTest::keyClicks(shown->typedName().field(), QStringLiteral("orders"));
        QVERIFY(shown->canAct());
        shown->partitions()->setText(QStringLiteral("0"));
        QVERIFY(!shown->canAct());
        QVERIFY(shown->typedName().field()->text().isEmpty());
    }

    void aTopicThatIsOnlyCompactedSaysSo() {
        QWidget window;
        auto* shown = dialog(window, style::Environment::Dev);
        shown->setPlan(base::fail(base::ErrorKind::Broker, "orders", "it is compacted alone"));
        QVERIFY(!shown->canAct());
        QVERIFY(shown->banner().isVisible());
        QVERIFY(shown->banner().why().contains(QStringLiteral("it is compacted alone")));
    }

    void eachPartitionTellsHowItEnded() {
        QWidget window;
        auto* shown = dialog(window, style::Environment::Dev);
        shown->setPlan(plan());
        shown->setEmptying();
        shown->setDone(1, 2);
        std::vector<admin::EmptiedPartition> ended(2);
        ended[0] = {{"orders", 0}, result("orders-0", WriteState::Written), 110};
        ended[1] = {{"orders", 2}, result("orders-2", WriteState::Failed), {}};
        shown->setResults(ended);
        QVERIFY(shown->isOver());
        QVERIFY(shown->banner().what().startsWith(QStringLiteral("1 partition")));
        QVERIFY(shown->banner().what().contains(QStringLiteral(", 1 ")));
        const auto columns = dialogs::doomedRecordColumns();
        const auto state = [&](qint64 row) {
            return models::cellText(columns[4].cell(shown->table().at<dialogs::DoomedRecordLine>(row)));
        };
        QCOMPARE(state(0), QStringLiteral("emptied"));
        QCOMPARE(state(1), QStringLiteral("empty already"));
        QVERIFY(state(2).contains(QStringLiteral("because")));
        QVERIFY(state(3).contains(QStringLiteral("no leader")));
    }

    void endsAreSummedUp() {
        const std::vector<WriteResult> mixed{result("a", WriteState::Written), result("b", WriteState::Failed),
                                             result("c", WriteState::Unknown),
                                             result("d", WriteState::Failed, base::ErrorKind::Cancelled)};
        const auto counts = dialogs::countEnds(mixed);
        QCOMPARE(dialogs::endsText(counts, QStringLiteral("1 done")),
                 QStringLiteral("1 done, 1 refused, 1 without an answer, 1 not sent"));
        QCOMPARE(dialogs::endsKind(counts), widgets::Banner::Kind::Warn);
        const QString nothing = QStringLiteral("Not done");
        const auto end = dialogs::endsActivity(mixed, QStringLiteral("1 done"), nothing);
        QCOMPARE(end.outcome, QStringLiteral("1 done; not done: b, d; no answer came: c"));
        QCOMPARE(end.state, ActivityState::Partly);
        QCOMPARE(end.details.count(u'\n'), 2);
        const std::vector<WriteResult> refused{mixed[1]};
        QCOMPARE(dialogs::endsActivity(refused, {}, nothing).state, ActivityState::Failed);
        QCOMPARE(dialogs::endsActivity(refused, QStringLiteral("0 done"), nothing).outcome,
                 QStringLiteral("Not done: ") + dialogs::whyText(refused.front()));
        QVERIFY(!dialogs::whyText(refused.front()).isEmpty());
        QCOMPARE(dialogs::endsKind(dialogs::countEnds(refused)), widgets::Banner::Kind::Error);
        const std::vector<WriteResult> stopped{mixed[3]};
        QCOMPARE(dialogs::endsActivity(stopped, {}, nothing).state, ActivityState::Cancelled);
        const std::vector<WriteResult> none(5, mixed[1]);
        QCOMPARE(dialogs::endsActivity(none, QStringLiteral("0 done"), nothing).outcome,
                 QStringLiteral("Not done: b, b, b and 2 more"));
        QVERIFY(dialogs::firstTrouble(stopped).isEmpty());
    }

    void rowsOfTopicsHold() {
        dialogs::DoomedTopicLine line;
        line.topic = QStringLiteral("orders");
        models::RowModel model(dialogs::doomedTopicColumns(), dialogs::doomedTopicKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto show = [&model, &line] {
            model.setRows({std::make_shared<const dialogs::DoomedTopicLine>(line)});
            return models::cellText(model.rowColumns()[4].cell(model.row(0).get()));
        };
        QCOMPARE(model.rowColumns()[2].cell(&line).kind, models::CellKind::Loading);
        line.groups = QStringList{QStringLiteral("billing"), QStringLiteral("audit")};
        QCOMPARE(show(), QStringLiteral("billing and 1 more"));
        line.groups = QStringList{};
        QCOMPARE(show(), QStringLiteral("0"));
        line.internal = true;
        show();
        QCOMPARE(models::cellText(model.rowColumns()[5].cell(&line)), QStringLiteral("Kafka's own: it stays"));
        QCOMPARE(model.verify(), QString());
    }
};

ODRADEK_UI_TEST(EmptyTopicTest)
#include "EmptyTopicTest.moc"
