// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"
#include "tests/ui/support/Main.h"
#include "ui/models/TimeFormat.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QTest>

#include <limits>

using namespace odradek;
namespace format = odradek::models::format;

class FormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts() {
        QCOMPARE(format::count(68'812'487), QStringLiteral("68,812,487"));
        QCOMPARE(format::shortCount(999), QStringLiteral("999"));
        QCOMPARE(format::shortCount(16'400), QStringLiteral("16.4 k"));
        QCOMPARE(format::shortCount(999'960), QStringLiteral("1.0 M"));
    }

    void bytes_data() {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64{0} << QStringLiteral("0 B");
        QTest::newRow("bytes") << qint64{1023} << QStringLiteral("1023 B");
        QTest::newRow("kib") << qint64{9'339} << QStringLiteral("9.12 KiB");
        QTest::newRow("two decimals are enough") << qint64{18'637} << QStringLiteral("18.2 KiB");
        QTest::newRow("three digits") << qint64{910} * 1024 * 1024 * 1024 << QStringLiteral("910 GiB");
        QTest::newRow("just below the next unit") << qint64{1024} * 1024 - 1 << QStringLiteral("1.00 MiB");
        QTest::newRow("greatest") << std::numeric_limits<qint64>::max() << QStringLiteral("8.00 EiB");
        QTest::newRow("not known") << qint64{-1} << QStringLiteral("—");
    }

    void bytes() {
        QFETCH(const qint64, value);
        QFETCH(const QString, text);
        QCOMPARE(format::bytes(value), text);
    }

    void rates() {
        QCOMPARE(format::rate(0), QStringLiteral("0"));
        QCOMPARE(format::rate(0.3), QStringLiteral("0.3 /s"));
        QCOMPARE(format::rate(64), QStringLiteral("64 /s"));
        QCOMPARE(format::rate(1'234), QStringLiteral("1.2 k/s"));
        QCOMPARE(format::rate(213'000), QStringLiteral("213 k/s"));
        QCOMPARE(format::byteRate(412.0 * 1024 * 1024), QStringLiteral("412 MiB/s"));
    }

    void durations_data() {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("ms") << qint64{31} << QStringLiteral("31 ms");
        QTest::newRow("seconds") << qint64{54'000} << QStringLiteral("54 s");
        QTest::newRow("minutes") << qint64{151'000} << QStringLiteral("2 min 31 s");
        QTest::newRow("even") << qint64{120'000} << QStringLiteral("2 min");
        QTest::newRow("hours") << qint64{3'600'000 * 3 + 300'000} << QStringLiteral("3 h 5 min");
        QTest::newRow("days") << qint64{86'400'000} * 7 << QStringLiteral("7 d");
        QTest::newRow("many days") << qint64{86'400'000} * 14 + 3'600'000 << QStringLiteral("14 d");
        QTest::newRow("negative") << qint64{-5} << QStringLiteral("—");
    }

    void durations() {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QCOMPARE(format::duration(ms), text);
    }

    void ends() {
        QCOMPARE(format::eta(-1), QStringLiteral("never"));
        QCOMPARE(format::ago(400), QStringLiteral("now"));
        QCOMPARE(format::ago(14'000), QStringLiteral("14 s ago"));
        QCOMPARE(format::ago(qint64{2} * 86'400'000), QStringLiteral("2 d ago"));
    }

    void middleKeepsBothEnds() {
        QCOMPARE(format::middle(QStringLiteral("short"), 10), QStringLiteral("short"));
        const QString cut = format::middle(QStringLiteral("inventory.stock-level.changelog"), 20);
        QCOMPARE(cut.size(), 20);
        QVERIFY(cut.startsWith(u"inventory"));
        QVERIFY(cut.endsWith(u"changelog"));
        const QString pairs = format::middle(QString::fromUtf8("😀😀😀😀😀😀"), 6);
        QVERIFY(!pairs.contains(QChar::ReplacementCharacter));
        for (qsizetype i = 0; i < pairs.size(); ++i)
            if (pairs[i].isHighSurrogate()) QVERIFY(i + 1 < pairs.size() && pairs[i + 1].isLowSurrogate());
    }

    void hiddenCharactersAreSeen() {
        QCOMPARE(format::visible(u"a\nb\tc"), QStringLiteral("a\\nb\\tc"));
        QCOMPARE(format::visible(u"evil\u202egnp.exe"), QStringLiteral("evil\\u202egnp.exe"));
        QCOMPARE(format::visible(QString(QChar(u'\0'))), QStringLiteral("\\0"));
        QCOMPARE(format::visible(QString(10'000, u'x'), 5), QStringLiteral("xxxxx"));
        QCOMPARE(format::visible(u"żółć 日本"), QStringLiteral("żółć 日本"));
    }

    void hexInPairs() { QCOMPARE(format::hex(QByteArrayView("\x89PNG", 4), 3), QStringLiteral("89 50 4e")); }

    void lettersOfMenusAreNoWords() {
        QCOMPARE(format::withoutMnemonic(QStringLiteral("T&opic…")), QStringLiteral("Topic…"));
        QCOMPARE(format::withoutMnemonic(QStringLiteral("复制为 JSON(&J)")), QStringLiteral("复制为 JSON"));
        QCOMPARE(format::withoutMnemonic(QStringLiteral("编辑连接(&E)…")), QStringLiteral("编辑连接…"));
        QCOMPARE(format::withoutMnemonic(QStringLiteral("Find && replace (TSV)")),
                 QStringLiteral("Find & replace (TSV)"));
        QCOMPARE(format::withoutMnemonic(QStringLiteral("end&")), QStringLiteral("end"));
    }

    void tipsAreEscaped() { QVERIFY(!format::plainToolTip(QStringLiteral("<img src=x>")).contains(u"<img")); }

    void timesByTheSwitch() {
        models::TimeFormat times;
        constexpr qint64 when = 1'795'262'618'841;
        QCOMPARE(times.time(when), QStringLiteral("12:03:38.841"));
        QCOMPARE(times.dateTime(when), QStringLiteral("2026-11-21 12:03:38.841"));
        times.setMode(models::TimeMode::Epoch);
        QCOMPARE(times.time(when), QStringLiteral("1795262618841"));
        times.setMode(models::TimeMode::Relative);
        QCOMPARE(times.time(when, when + 134'000), QStringLiteral("2 min ago"));
        times.setMode(models::TimeMode::Zone, QTimeZone("Europe/Paris"));
        QCOMPARE(times.time(when), QStringLiteral("13:03:38.841"));
        QCOMPARE(times.word(), QStringLiteral("Europe/Paris"));
        QVERIFY(times.all(when, when).contains(u"Epoch: 1795262618841"));
    }

    // The tip names the zone by its distance from UTC: both signs, and halves and quarters of an hour.
    void theTipTellsTheOffsetOfTheZone() {
        constexpr qint64 winter = 1'795'262'618'841; // 2026-11-21 12:03:38.841 UTC
        const QList<std::pair<QByteArray, QString>> zones{{"UTC", QStringLiteral("12:03:38.841 +00:00")},
                                                          {"Europe/Paris", QStringLiteral("13:03:38.841 +01:00")},
                                                          {"Asia/Kolkata", QStringLiteral("17:33:38.841 +05:30")},
                                                          {"Asia/Kathmandu", QStringLiteral("17:48:38.841 +05:45")},
                                                          {"America/New_York", QStringLiteral("07:03:38.841 -05:00")},
                                                          {"America/St_Johns", QStringLiteral("08:33:38.841 -03:30")}};
        const auto restore = qScopeGuard([set = qEnvironmentVariableIsSet("TZ"), before = qgetenv("TZ")] {
            set ? qputenv("TZ", before) : qunsetenv("TZ");
        });
        for (const auto& [zone, told] : zones) {
            qputenv("TZ", zone);
            const models::TimeFormat times;
            const QString tip = times.all(winter, winter);
            QVERIFY2(tip.contains(told), qPrintable(tip));
        }
    }

    // What is written by hand is what Qt writes.
    void timesAreThoseOfTheCalendar() {
        models::TimeFormat times;
        for (const char* zone : {"UTC", "Europe/Paris", "Asia/Kathmandu", "America/St_Johns", "Antarctica/Casey"}) {
            const QTimeZone where(zone);
            times.setMode(models::TimeMode::Zone, where);
            for (const qint64 when : {0LL, -1LL, -86'400'000LL, 1'664'640'030'000LL, 1'664'640'060'000LL,
                                      1'711'846'799'999LL, 1'711'846'800'000LL, 1'729'989'000'123LL, 951'782'400'000LL,
                                      253'402'300'799'999LL, -62'135'596'800'000LL}) {
                const QDateTime told = QDateTime::fromMSecsSinceEpoch(when, where);
                QCOMPARE(times.dateTime(when), told.toString(u"yyyy-MM-dd HH:mm:ss.zzz"));
                QCOMPARE(times.time(when), told.toString(u"HH:mm:ss.zzz"));
                QCOMPARE(times.date(when), told.toString(u"yyyy-MM-dd"));
            }
        }
    }

    void timesBeyondAllCalendarsAreNumbers() {
        const models::TimeFormat times;
        for (const qint64 when : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            QCOMPARE(times.dateTime(when), QString::number(when));
            QCOMPARE(times.time(when), QString::number(when));
            QCOMPARE(times.date(when), QString::number(when));
        }
        QCOMPARE(times.date(253'402'300'800'000), QStringLiteral("10000-01-01"));
    }

    void aMomentOfAnotherDayHasItsDate() {
        models::TimeFormat times;
        constexpr qint64 when = 1'795'262'618'841; // 12:03:38.841 UTC
        constexpr qint64 hour = 3'600'000;
        QCOMPARE(times.moment(when, when + 11 * hour), QStringLiteral("12:03:38"));
        QCOMPARE(times.moment(when, when + 12 * hour), QStringLiteral("2026-11-21 12:03:38"));
        QVERIFY2(times.moment(when, when - 13 * hour).startsWith(u"2026-11-21"), "what is to come, too");
        times.setMode(models::TimeMode::Zone, QTimeZone("Asia/Shanghai"));
        QCOMPARE(times.moment(when, when + 3 * hour), QStringLiteral("20:03:38"));
        QCOMPARE(times.moment(when, when + 4 * hour), QStringLiteral("2026-11-21 20:03:38"));
        times.setMode(models::TimeMode::Relative);
        QCOMPARE(times.moment(when, when + 48 * hour), QStringLiteral("2 d ago"));
        times.setMode(models::TimeMode::Epoch);
        QCOMPARE(times.moment(when, when + 48 * hour), QString::number(when));
    }
};

ODRADEK_UI_TEST(FormatTest)
#include "FormatTest.moc"
