// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ConfigLines.h"
#include "tests/ui/support/Main.h"
#include "ui/views/LogDirLines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace odradek;
using admin::ConfigEntry;
using admin::ConfigSource;
using views::ConfigLine;

namespace {

ConfigEntry entry(const std::string& name, const std::string& value, ConfigSource source) {
    ConfigEntry made;
    made.name = name;
    made.value = value;
    made.source = source;
    made.is_default = source == ConfigSource::Default;
    return made;
}

std::shared_ptr<const admin::ConfigDetail> detail() {
    auto detail = std::make_shared<admin::ConfigDetail>();
    detail->resource = {admin::ResourceType::Topic, "orders"};
    detail->entries.push_back(entry("cleanup.policy", "delete", ConfigSource::Default));
    auto password = entry("a.password", "", ConfigSource::StaticBroker);
    password.value.reset();
    password.sensitive = true;
    detail->entries.push_back(password);
    auto retention = entry("retention.ms", "86400000", ConfigSource::Topic);
    retention.documentation = "How long <b>records</b> stay.";
    retention.synonyms = {{"retention.ms", "86400000", ConfigSource::Topic},
                          {"log.retention.ms", "604800000", ConfigSource::Default}};
    detail->entries.push_back(retention);
    return detail;
}

const ConfigLine& lineAt(const std::vector<models::Row>& rows, size_t at) {
    return *static_cast<const ConfigLine*>(rows[at].get());
}

} // namespace

class ConfigLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOverriddenStandsFirst() {
        const auto rows = views::configRows(detail());
        QCOMPARE(lineAt(rows, 0).name, QStringLiteral("retention.ms"));
        QVERIFY(lineAt(rows, 0).own);
        QCOMPARE(lineAt(rows, 0).fallback, QStringLiteral("604800000"));
        QCOMPARE(lineAt(rows, 1).name, QStringLiteral("a.password"));
        QCOMPARE(lineAt(rows, 2).name, QStringLiteral("cleanup.policy"));
        QCOMPARE(views::ownCount(*detail()), 1);
    }

    void aHiddenValueIsSaidAndNotShownAsEmpty() {
        const auto rows = views::configRows(detail());
        const auto columns = views::configColumns();
        QCOMPARE(columns[1].cell(rows[1].get()).kind, models::CellKind::None);
        QCOMPARE(columns[3].cell(rows[1].get()).kind, models::CellKind::Unknown);
    }

    // catalogue B12
    void theTipHoldsTheWordsAndWhatStandsBehind() {
        const auto rows = views::configRows(detail());
        const QString tip = views::configColumns()[0].toolTip(rows[0].get());
        QVERIFY(tip.contains(QStringLiteral("How long <b>records</b> stay.")));
        QVERIFY(tip.contains(QStringLiteral("default: log.retention.ms = 604800000")));
        models::RowModel model(views::configColumns(), views::configKey);
        model.setRows(rows);
        const QString shown = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(!shown.contains(QStringLiteral("<b>")), qPrintable(shown));
    }

    void valuesAreRead() {
        QCOMPARE(views::meaningOf(QStringLiteral("retention.ms"), QStringLiteral("604800000")), QStringLiteral("7 d"));
        QCOMPARE(views::meaningOf(QStringLiteral("retention.ms"), QStringLiteral("-1")), QStringLiteral("no limit"));
        QCOMPARE(views::meaningOf(QStringLiteral("segment.bytes"), QStringLiteral("1073741824")),
                 QStringLiteral("1.00 GiB"));
        QCOMPARE(views::meaningOf(QStringLiteral("flush.ms"), QStringLiteral("9223372036854775807")),
                 QStringLiteral("never"));
        QCOMPARE(views::meaningOf(QStringLiteral("cleanup.policy"), QStringLiteral("delete")), QString());
        QCOMPARE(views::meaningOf(QStringLiteral("num.io.threads"), QStringLiteral("8")), QString());
    }

    void sourcesNameTheBroker() {
        const admin::Resource broker{admin::ResourceType::Broker, "4"};
        QCOMPARE(views::sourceText(ConfigSource::DynamicBroker, broker), QStringLiteral("dynamic, broker 4"));
        QCOMPARE(views::sourceText(ConfigSource::DynamicDefaultBroker, broker), QStringLiteral("dynamic, cluster"));
        QCOMPARE(views::sourceText(ConfigSource::Default, broker), QStringLiteral("default"));
    }

    void theModelHoldsUnderARefresh() {
        models::RowModel model(views::configColumns(), views::configKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(views::configRows(detail()));
        auto less = std::make_shared<admin::ConfigDetail>(*detail());
        less->entries.pop_back();
        model.setRows(views::configRows(less));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.verify(), QString());
    }

    void replicasStandBySize() {
        auto broker = std::make_shared<admin::BrokerDetail>();
        broker->dirs.dirs.push_back({"/a", {}, {}, {{{"orders", 0}, 10, 0, false}, {{"orders", 1}, 40, 3, false}}, {}});
        broker->dirs.dirs.push_back({"/b", {}, {}, {{{"orders", 1}, 40, 0, true}}, {}});
        broker->versions.push_back({base::BrokerId{1}, 1, "Fetch", 4, 17, 4, 13, 13});
        broker->versions.push_back({base::BrokerId{1}, 9'000, "", 0, 0, {}, {}, {}});
        models::RowModel replicas(views::replicaColumns(), views::replicaKey);
        const QAbstractItemModelTester tester(&replicas, QAbstractItemModelTester::FailureReportingMode::QtTest);
        replicas.setRows(views::replicaRows(broker));
        QCOMPARE(replicas.rowCount(), 3);
        QCOMPARE(replicas.key(2), QStringLiteral("orders-0"));
        QCOMPARE(replicas.rowAs<views::ReplicaLine>(2).share, 0.25);
        const auto apis = views::apiRows(broker);
        const auto columns = views::apiColumns();
        QCOMPARE(columns[4].cell(apis[0].get()).text, QStringLiteral("13"));
        QCOMPARE(columns[1].cell(apis[1].get()).kind, models::CellKind::Unknown);
    }
};

ODRADEK_UI_TEST(ConfigLinesTest)
#include "ConfigLinesTest.moc"
