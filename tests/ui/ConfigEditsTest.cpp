// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that were entered and not applied, and how the table of settings shows them.
#include "ui/views/ConfigEdits.h"
#include "tests/ui/support/Main.h"
#include "ui/views/ConfigLines.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace odradek;
using admin::ConfigChange;
using admin::ConfigOperation;
using admin::ConfigSource;
using views::ConfigEdits;

namespace {

admin::ConfigEntry entry(const std::string& name, const std::string& value, ConfigSource source) {
    admin::ConfigEntry made;
    made.name = name;
    made.value = value;
    made.source = source;
    return made;
}

std::shared_ptr<admin::ConfigDetail> detail() {
    auto made = std::make_shared<admin::ConfigDetail>();
    made->resource = {admin::ResourceType::Topic, "orders"};
    made->entries.push_back(entry("cleanup.policy", "delete", ConfigSource::Default));
    auto own = entry("retention.ms", "60000", ConfigSource::Topic);
    own.synonyms = {{"retention.ms", "60000", ConfigSource::Topic},
                    {"log.retention.ms", "604800000", ConfigSource::Default}};
    made->entries.push_back(own);
    return made;
}

} // namespace

class ConfigEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatChangesNothingIsNoChange() {
        const auto now = detail();
        ConfigEdits edits;
        edits.set(now->entries[1], now->resource, QStringLiteral("60000"));
        edits.reset(now->entries[0], now->resource);
        QCOMPARE(edits.count(), 0);
        // The same value as the inherited one, but its own: a change.
        edits.set(now->entries[0], now->resource, QStringLiteral("delete"));
        QCOMPARE(edits.count(), 1);
        edits.reset(now->entries[0], now->resource);
        QCOMPARE(edits.count(), 0);
    }

    void changesAreForThePlan() {
        const auto now = detail();
        ConfigEdits edits;
        edits.reset(now->entries[1], now->resource);
        edits.set(now->entries[0], now->resource, QStringLiteral("compact"));
        const std::vector<ConfigChange> wanted{{ConfigOperation::Set, "cleanup.policy", "compact"},
                                               {ConfigOperation::Delete, "retention.ms", ""}};
        QCOMPARE(edits.changes(), wanted);
        edits.takeBack(QStringLiteral("retention.ms"));
        QCOMPARE(edits.count(), 1);
        edits.clear();
        QVERIFY(edits.changes().empty());
    }

    void whatHasComeTrueIsForgotten() {
        const auto now = detail();
        ConfigEdits edits;
        edits.reset(now->entries[1], now->resource);
        edits.set(now->entries[0], now->resource, QStringLiteral("compact"));
        edits.settle(*now);
        QCOMPARE(edits.count(), 2);
        auto later = detail();
        later->entries[0] = entry("cleanup.policy", "compact", ConfigSource::Topic);
        edits.settle(*later);
        QCOMPARE(edits.count(), 1);
        later->entries.pop_back();
        edits.settle(*later);
        QCOMPARE(edits.count(), 0);
    }

    void whatWasEnteredComesBackWithItsTab() {
        const auto now = detail();
        ConfigEdits edits;
        edits.reset(now->entries[1], now->resource);
        edits.set(now->entries[0], now->resource, QStringLiteral("compact"));
        ConfigEdits again;
        again.restore(edits.save());
        QCOMPARE(again.changes(), edits.changes());
        again.restore({{QStringLiteral("odd"), 7}});
        QCOMPARE(again.count(), 2);
    }

    void theTableShowsWhatShallBe() {
        const auto now = detail();
        ConfigEdits edits;
        edits.reset(now->entries[1], now->resource);
        edits.set(now->entries[0], now->resource, QStringLiteral("compact"));
        models::RowModel model(views::configColumns(), views::configKey);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(views::configRows(now));
        QCOMPARE(model.row(0).get() == nullptr, false);
        model.setRows(views::configRows(now, edits));
        const auto& columns = model.rowColumns();
        const void* retention = model.row(model.find(QStringLiteral("retention.ms"))).get();
        QCOMPARE(columns[1].cell(retention).text, QStringLiteral("604800000"));
        QCOMPARE(columns[2].cell(retention).text, QStringLiteral("7 d"));
        QCOMPARE(columns[4].cell(retention).text, QStringLiteral("reset, not applied"));
        QVERIFY(columns[0].toolTip(retention).contains(QStringLiteral("It is 60000 until the change is applied.")));
        const void* policy = model.row(model.find(QStringLiteral("cleanup.policy"))).get();
        QCOMPARE(columns[1].cell(policy).text, QStringLiteral("compact"));
        QCOMPARE(columns[1].cell(policy).tone, models::Tone::Accent);
        QCOMPARE(columns[4].cell(policy).text, QStringLiteral("not applied"));
        QCOMPARE(model.verify(), QString());
    }
};

ODRADEK_UI_TEST(ConfigEditsTest)
#include "ConfigEditsTest.moc"
