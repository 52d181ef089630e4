// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Format.h"
#include "tests/ui/support/Main.h"
#include "ui/models/TimeFormat.h"

#include <QTest>

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
};

ODRADEK_UI_TEST(FormatTest)
#include "FormatTest.moc"
