// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/JsonNodes.h"
#include "tests/ui/support/Main.h"

#include <QTest>

using namespace odradek;
using models::JsonKind;
using models::JsonNodes;

class JsonNodesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNodesInDocumentOrder() {
        const JsonNodes json = JsonNodes::parse(R"( {"a": {"b": [1, "x", null]}, "c": true} )");
        QVERIFY(json.isValid());
        QCOMPARE(json.nodes().size(), size_t{7});
        QCOMPARE(json.nodes()[0].children, 2);
        QCOMPARE(json.nodes()[2].kind, JsonKind::Array);
        QCOMPARE(json.nodes()[2].children, 3);
        QCOMPARE(json.nodes()[1].next, 6);
        QCOMPARE(json.path(4), QStringLiteral("$.a.b[1]"));
        QCOMPARE(json.text(4), QStringLiteral("x"));
        QCOMPARE(json.raw(4), QStringLiteral("\"x\""));
    }

    void numbersKeepEveryDigit() {
        const JsonNodes json = JsonNodes::parse("[9007199254740993, 1299.00, -0, 1e400, 0.10]");
        QCOMPARE(json.raw(1), QStringLiteral("9007199254740993"));
        QCOMPARE(json.raw(2), QStringLiteral("1299.00"));
        QCOMPARE(json.raw(3), QStringLiteral("-0"));
        QCOMPARE(json.raw(4), QStringLiteral("1e400"));
        QCOMPARE(json.raw(5), QStringLiteral("0.10"));
    }

    void duplicateKeysAllStand() {
        const JsonNodes json = JsonNodes::parse(R"({"a":1,"a":2})");
        QCOMPARE(json.nodes()[0].children, 2);
        QCOMPARE(json.raw(2), QStringLiteral("2"));
    }

    void escapesAreRead() {
        const JsonNodes json = JsonNodes::parse("{\"a\\\"b\":\"x\\n\\u00e9\\ud83d\\ude00\\/\"}");
        QCOMPARE(json.key(1), QStringLiteral("a\"b"));
        QCOMPARE(json.text(1), QString::fromUtf8("x\né😀/"));
        QCOMPARE(json.path(1), QStringLiteral("$[\"a\\\"b\"]"));
    }

    void scalarsAreDocumentsToo() {
        QCOMPARE(JsonNodes::parse(" 12 ").nodes()[0].kind, JsonKind::Number);
        QCOMPARE(JsonNodes::parse("[]").nodes()[0].children, 0);
        QCOMPARE(JsonNodes::parse("{}").nodes().size(), size_t{1});
    }

    void faultsSayWhere_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("empty") << QByteArray("  ") << qint64{2};
        QTest::newRow("cut off") << QByteArray("{\"a\":") << qint64{5};
        QTest::newRow("open string") << QByteArray("\"ab") << qint64{3};
        QTest::newRow("comma before the end") << QByteArray("[1,]") << qint64{3};
        QTest::newRow("comma before the brace") << QByteArray("{\"a\":1,}") << qint64{7};
        QTest::newRow("wrong bracket") << QByteArray("[1}") << qint64{2};
        QTest::newRow("two documents") << QByteArray("1 2") << qint64{2};
        QTest::newRow("leading zero") << QByteArray("01") << qint64{2};
        QTest::newRow("no digits") << QByteArray("-") << qint64{1};
        QTest::newRow("no name") << QByteArray("{1:2}") << qint64{1};
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << qint64{5};
        QTest::newRow("bad word") << QByteArray("nul") << qint64{0};
        QTest::newRow("bad escape") << QByteArray("\"\\x\"") << qint64{2};
        QTest::newRow("short escape") << QByteArray("\"\\u12\"") << qint64{5};
        QTest::newRow("line feed in a string") << QByteArray("\"a\nb\"") << qint64{2};
        QTest::newRow("closing alone") << QByteArray("]") << qint64{0};
    }

    void faultsSayWhere() {
        QFETCH(const QByteArray, document);
        QFETCH(const qint64, offset);
        const JsonNodes json = JsonNodes::parse(document);
        QVERIFY(!json.isValid());
        QVERIFY(!json.fault().reason.isEmpty());
        QCOMPARE(json.fault().offset, offset);
    }

    void depthIsBounded() {
        const int deep = JsonNodes::kMostDepth;
        QVERIFY(JsonNodes::parse(QByteArray(deep, '[') + QByteArray(deep, ']')).isValid());
        QVERIFY(!JsonNodes::parse(QByteArray(100'000, '[')).isValid());
    }

    void everyCutOfADocumentIsAFault() {
        const QByteArray whole = "{\"a\":[1,-2.5e+3,\"\\u0041\\n\",{\"b\":null}],\"c\":false}";
        QVERIFY(JsonNodes::parse(whole).isValid());
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!JsonNodes::parse(whole.first(length)).isValid(), qPrintable(QString::number(length)));
    }
};

ODRADEK_UI_TEST(JsonNodesTest)
#include "JsonNodesTest.moc"
