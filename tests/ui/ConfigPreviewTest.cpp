// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a configuration's changes: its rows, what it warns of, what it refuses, how it ends.
#include "tests/ui/support/Main.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/ConfigPlanLines.h"
#include "ui/dialogs/ConfigPreviewDialog.h"
#include "ui/dialogs/TypedName.h"
#include "ui/views/RowTable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using admin::ConfigEffect;
using admin::ConfigOperation;
using admin::ConfigPlan;
using admin::ConfigSource;
using dialogs::ConfigPlanLine;
using dialogs::ConfigPreviewDialog;

namespace {

const admin::Resource kOrders{admin::ResourceType::Topic, "orders"};

ConfigEffect effect(const std::string& name, const std::string& before, const std::string& after) {
    ConfigEffect made;
    made.name = name;
    made.before = before;
    made.after = after;
    made.own_after = true;
    return made;
}

ConfigPlan plan() {
    ConfigPlan made;
    made.resource = kOrders;
    made.effects = {effect("retention.ms", "604800000", "86400000"), effect("min.insync.replicas", "1", "2")};
    made.changes = {{ConfigOperation::Set, "retention.ms", "86400000"},
                    {ConfigOperation::Set, "min.insync.replicas", "2"}};
    made.reverse = {{ConfigOperation::Delete, "retention.ms", ""},
                    {ConfigOperation::Delete, "min.insync.replicas", ""}};
    return made;
}

admin::ConfigDetail detail() {
    admin::ConfigDetail made;
    made.resource = kOrders;
    admin::ConfigEntry entry;
    entry.name = "retention.ms";
    entry.value = "604800000";
    entry.source = ConfigSource::StaticBroker;
    made.entries.push_back(entry);
    return made;
}

base::Error refusal() {
    return base::fail(base::ErrorKind::Broker, "orders", "Invalid value 2 for configuration min.insync.replicas")
        .error();
}

QString cellText(const std::vector<models::Row>& rows, size_t row, const char* column) {
    for (const auto& one : dialogs::planColumns())
        if (one.head.id == QLatin1StringView(column)) return models::cellText(one.cell(rows[row].get()));
    return QStringLiteral("no such column");
}

ConfigPreviewDialog* dialog(QWidget& window, style::Environment environment) {
    auto* made = new ConfigPreviewDialog({kOrders, plan().changes, std::make_shared<admin::ConfigDetail>(detail())},
                                         {QStringLiteral("staging"), environment, QStringLiteral("orders")}, &window);
    made->open();
    return made;
}

bool checksSay(ConfigPreviewDialog& dialog, const char* words) {
    for (const auto& check : dialog.checks().checks())
        if (check.words.contains(QLatin1StringView(words))) return true;
    return false;
}

} // namespace

class ConfigPreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsTellNowAndThen() {
        const auto known = detail();
        const auto rows = dialogs::planRows(plan(), &known);
        QCOMPARE(cellText(rows, 0, "before"), QStringLiteral("604800000"));
        QCOMPARE(cellText(rows, 0, "after"), QStringLiteral("86400000"));
        QCOMPARE(cellText(rows, 0, "meaning"), QStringLiteral("7 d to 1 d"));
        QCOMPARE(cellText(rows, 0, "source"), QStringLiteral("static to topic"));
        QCOMPARE(cellText(rows, 1, "source"), QStringLiteral("inherited to topic"));
        models::RowModel model(dialogs::planColumns(), dialogs::planKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows);
        model.setRows(dialogs::planRows(plan(), &known, true));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.verify(), QString());
    }

    void whatGoesForGoodIsSaid() {
        QVERIFY(dialogs::riskOf(effect("retention.ms", "604800000", "86400000")).contains(QStringLiteral("1 d")));
        QVERIFY(dialogs::riskOf(effect("retention.ms", "-1", "86400000")).contains(QStringLiteral("deleted soon")));
        QVERIFY(dialogs::riskOf(effect("retention.ms", "86400000", "-1")).isEmpty());
        const QString tombstones = dialogs::riskOf(effect("delete.retention.ms", "604800000", "86400000"));
        QVERIFY(tombstones.contains(QStringLiteral("1 d")) && !tombstones.contains(QStringLiteral("deleted soon")));
        QVERIFY(dialogs::riskOf(effect("retention.bytes", "-1", "1073741824")).contains(QStringLiteral("1.00 GiB")));
        QVERIFY(!dialogs::riskOf(effect("cleanup.policy", "delete", "compact")).isEmpty());
        QVERIFY(!dialogs::riskOf(effect("cleanup.policy", "compact", "compact,delete")).isEmpty());
        QVERIFY(dialogs::riskOf(effect("cleanup.policy", "compact,delete", "delete")).isEmpty());
        QVERIFY(dialogs::riskOf(effect("min.insync.replicas", "1", "2")).isEmpty());
    }

    void theBrokersWordsStandBesideTheirSetting() {
        ConfigPlan refused = plan();
        refused.refusal = refusal();
        const auto rows = dialogs::planRows(refused, nullptr);
        QVERIFY(static_cast<const ConfigPlanLine*>(rows[0].get())->refusal.isEmpty());
        QVERIFY(cellText(rows, 1, "remark").contains(QStringLiteral("Invalid value 2 for configuration")));
    }

    void aSecretIsShownNeitherNowNorThen() {
        ConfigPlan secret = plan();
        secret.effects[0].sensitive = true;
        const auto rows = dialogs::planRows(secret, nullptr);
        QVERIFY(!cellText(rows, 0, "before").contains(QStringLiteral("604800000")));
        QVERIFY(!cellText(rows, 0, "after").contains(QStringLiteral("86400000")));
    }

    void aProdClusterWantsTheName() {
        QWidget window;
        const QPointer<ConfigPreviewDialog> shown = dialog(window, style::Environment::Prod);
        QVERIFY(!shown->canAct());
        shown->setPlan(plan());
        QVERIFY(!shown->canAct());
        QVERIFY(checksSay(*shown, "would do it"));
        QSignalSpy acted(shown, &dialogs::Dialog::acted);
        QTest::keyClicks(shown->typedName().field(), QStringLiteral("orders"));
        QVERIFY(shown->canAct());
        QTest::mouseClick(shown->actionButton(), Qt::LeftButton);
        QCOMPARE(acted.count(), 1);
        QVERIFY(shown->actionButton()->text().startsWith(QStringLiteral("Apply 2 change")));
    }

    void aRefusalKeepsTheTableAndSaysWhy() {
        QWidget window;
        const QPointer<ConfigPreviewDialog> shown = dialog(window, style::Environment::Dev);
        ConfigPlan refused = plan();
        refused.refusal = refusal();
        shown->setPlan(refused);
        QVERIFY(!shown->canAct());
        QVERIFY(shown->banner().isVisible());
        QVERIFY(shown->banner().why().contains(QStringLiteral("min.insync.replicas")));
        QCOMPARE(shown->table().rowCount(), 2);
    }

    void whatIsRefusedBeforeItIsSentIsShownToo() {
        QWidget window;
        const QPointer<ConfigPreviewDialog> shown = dialog(window, style::Environment::Dev);
        shown->setPlan(base::fail(base::ErrorKind::Usage, "retention.ms", "it is changed twice"));
        QVERIFY(!shown->canAct());
        QCOMPARE(shown->table().rowCount(), 2);
        QVERIFY(!shown->table().at<ConfigPlanLine>(0)->refusal.isEmpty());
        QVERIFY(shown->table().at<ConfigPlanLine>(1)->refusal.isEmpty());
    }

    void nothingToChangeIsNothingToApply() {
        QWidget window;
        const QPointer<ConfigPreviewDialog> shown = dialog(window, style::Environment::Dev);
        ConfigPlan same = plan();
        for (auto& one : same.effects) {
            one.after = one.before;
            one.own_before = true;
        }
        shown->setPlan(same);
        QVERIFY(!shown->canAct());
    }

    void brokersThatTakeItWholeAreWarnedOf() {
        QWidget window;
        const QPointer<ConfigPreviewDialog> shown = dialog(window, style::Environment::Dev);
        ConfigPlan whole = plan();
        whole.replaces_all = true;
        whole.kept = {"segment.bytes"};
        shown->setPlan(whole);
        QVERIFY(checksSay(*shown, "segment.bytes are sent again"));
        QVERIFY(shown->canAct());
    }

    void anUnknownEndIsSaid() {
        QWidget window;
        const QPointer<ConfigPreviewDialog> shown = dialog(window, style::Environment::Dev);
        shown->setPlan(plan());
        shown->setApplying();
        admin::WriteResult lost{"orders", admin::WriteState::Unknown, refusal(), {}};
        QVERIFY(!shown->setApplied(lost));
        QVERIFY(shown->isOver());
        QCOMPARE(shown->banner().kind(), widgets::Banner::Kind::Warn);
        QVERIFY(shown->banner().what().startsWith(QStringLiteral("Nobody knows yet")));
    }
};

ODRADEK_UI_TEST(ConfigPreviewTest)
#include "ConfigPreviewTest.moc"
