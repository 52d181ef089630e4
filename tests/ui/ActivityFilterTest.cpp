// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ActivityFilter.h"
#include "tests/ui/support/Main.h"
#include "ui/models/ActivityLog.h"

#include <QTest>

using namespace odradek;
using models::Activity;

namespace {

Activity entry() {
    Activity entry;
    entry.action = QStringLiteral("Change configuration");
    entry.target = QStringLiteral("billing.invoices");
    entry.cluster = QStringLiteral("prod-eu");
    entry.environment = style::Environment::Prod;
    entry.outcome = QStringLiteral("retention.ms");
    return entry;
}

bool holds(const char* text) {
    const auto test = views::parseActivityFilter(QLatin1StringView(text));
    return test && (*test)(entry());
}

} // namespace

class ActivityFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreLookedForEverywhere() {
        QVERIFY(holds(""));
        QVERIFY(holds("CONFIG invoices prod retention"));
        QVERIFY2(!holds("config orders"), "all of them must hold");
        QVERIFY2(!holds("configuration*"), "no text begins so");
        QVERIFY(holds("change*"));
    }

    void aTermLooksIntoOneText() {
        QVERIFY(holds("action:config target:invoices cluster:eu outcome:ms"));
        QVERIFY(!holds("action:invoices"));
        QVERIFY(!holds("cluster:billing"));
        QVERIFY(holds("target:Billing*"));
        QVERIFY(!holds("target:invoices*"));
        QVERIFY2(holds("action:"), "nothing is asked yet");
    }

    void environmentsAreNamed() {
        QVERIFY(holds("env:prod"));
        QVERIFY(holds("ENV:P"));
        QVERIFY(holds("env:"));
        QVERIFY(!holds("env:dev"));
        const auto fault = views::parseActivityFilter(QStringLiteral("config env:live"));
        QVERIFY(!fault);
        QCOMPARE(fault.error().part, (models::Span{7, 8}));
        QVERIFY(!fault.error().reason.isEmpty());
    }
};

ODRADEK_UI_TEST(ActivityFilterTest)
#include "ActivityFilterTest.moc"
