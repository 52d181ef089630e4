// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and lengths of time as people type them: one rule for filters and settings.
#include "ui/views/TypedAmounts.h"
#include "tests/ui/support/Main.h"
#include "ui/views/SettingForm.h"
#include "ui/views/TopicFilter.h"

#include <QTest>

using namespace odradek;
using views::bytesOf;
using views::millisecondsOf;

class TypedAmountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytes_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("amount");
        const auto row = [](const char* typed, double amount) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << amount;
        };
        row("512", 512);
        row("512b", 512);
        row("512 B", 512);
        row("2k", 2048);
        row("1.5KiB", 1536);
        row("1,5 kib", 1536);
        row("2kB", 2000);
        row("1 MB", 1e6);
        row("1 MiB", 1048576);
        row("1M", 1048576);
        row("2gb", 2e9);
        row(" 2 GiB ", 2147483648.0);
        row("1T", 1099511627776.0);
        row("1PB", 1e15);
    }
    void bytes() {
        QFETCH(const QString, typed);
        QFETCH(const double, amount);
        QCOMPARE(bytesOf(typed), std::optional(amount));
    }

    void milliseconds() {
        QCOMPARE(millisecondsOf(QStringLiteral("250")), std::optional(250.0));
        QCOMPARE(millisecondsOf(QStringLiteral("250 ms")), std::optional(250.0));
        QCOMPARE(millisecondsOf(QStringLiteral("1,5 h")), std::optional(5'400'000.0));
        QCOMPARE(millisecondsOf(QStringLiteral("90MIN")), std::optional(5'400'000.0));
        QCOMPARE(millisecondsOf(QStringLiteral("2w")), std::optional(14 * 86'400'000.0));
    }

    void whatIsNoAmountIsNone() {
        for (const char* text : {"", " ", "k", "km", "1i", "1ib", "1kk", "1kbb", "1.", ".5", "-1", "1 2", "1e3", "1d"})
            QVERIFY2(!bytesOf(QString::fromLatin1(text)), text);
        for (const char* text : {"", "h", "1k", "1 mib", "1.5.2 h", "-1 s", "1 hour"})
            QVERIFY2(!millisecondsOf(QString::fromLatin1(text)), text);
    }

    void filtersAndSettingsCountAlike() {
        views::SettingForm form;
        form.kind = views::SettingKind::Number;
        form.unit = views::SettingUnit::Bytes;
        for (const char* text : {"2k", "2kB", "2KiB", "1.5 MB", "1G", "3TB"}) {
            const QString typed = QString::fromLatin1(text);
            QCOMPARE(views::valueOf(form, typed), QString::number(qint64(*bytesOf(typed))));
        }
    }
};

ODRADEK_UI_TEST(TypedAmountsTest)
#include "TypedAmountsTest.moc"
