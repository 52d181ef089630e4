// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"
#include "ui/delegates/CellPainter.h"
#include "ui/delegates/JsonRuns.h"
#include "ui/delegates/TextRuns.h"
#include "ui/delegates/TreeItemPainter.h"
#include "ui/models/TreeModel.h"
#include "ui/style/Theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace odradek;
using models::Cell;
using models::CellKind;

namespace {

QString parts(const QString& text) {
    QString letters;
    const char16_t names[] = u"ksnlp_";
    for (const delegates::JsonRun& run : delegates::jsonRuns(text))
        letters += QString(run.length, names[size_t(run.part)]);
    return letters;
}

QImage painted(const Cell& cell, const models::Column& column, const delegates::CellLook& look = {}) {
    QImage image(220, 22, QImage::Format_ARGB32);
    image.fill(style::color(style::Token::Base));
    QPainter painter(&image);
    delegates::paintCell(painter, image.rect(), cell, column, look);
    return image;
}

// How many pixels are near a colour.
int near(const QImage& image, const QColor& color) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int apart = qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) +
                              qAbs(pixel.blue() - color.blue());
            if (apart < 60) ++count;
        }
    }
    return count;
}

QImage paintedNode(const models::TreeItem& item, int width) {
    QImage image(width, 24, QImage::Format_ARGB32);
    image.fill(style::color(style::Token::Side));
    QPainter painter(&image);
    delegates::paintTreeItem(painter, image.rect(), item, 0);
    return image;
}

models::Column monoColumn() {
    models::Column column;
    column.mono = true;
    return column;
}

} // namespace

class PaintersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonRunsCoverTheText_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("object") << QStringLiteral("{\"a\":\"b\"}") << QStringLiteral("pkkkpsssp");
        QTest::newRow("numbers") << QStringLiteral("[-1.5e3, 7]") << QStringLiteral("pnnnnnnp_np");
        QTest::newRow("literals") << QStringLiteral("{\"a\":true,\"b\":null}") << QStringLiteral("pkkkpllllpkkkpllllp");
        QTest::newRow("strings in arrays") << QStringLiteral("[\"a\",\"b\"]") << QStringLiteral("pssspsssp");
        QTest::newRow("cut in a key") << QStringLiteral("{\"a\":1,\"long na") << QStringLiteral("pkkkpnpkkkkkkkk");
        QTest::newRow("cut in a value") << QStringLiteral("{\"a\":\"lo") << QStringLiteral("pkkkpsss");
        QTest::newRow("a line of pretty text") << QStringLiteral("  \"a\" : 1,") << QStringLiteral("__kkk_p_np");
        QTest::newRow("escaped quote") << QStringLiteral("{\"a\\\"b\":1}") << QStringLiteral("pkkkkkkpnp");
        QTest::newRow("ends in an escape") << QStringLiteral("\"a\\") << QStringLiteral("sss");
        QTest::newRow("no json") << QStringLiteral("%&") << QStringLiteral("pp");
        QTest::newRow("nothing") << QString() << QString();
    }

    void jsonRunsCoverTheText() {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(parts(text), expected);
    }

    void escapesMoveHitsAlong() {
        delegates::DataLine line;
        line.text = QStringLiteral("a\nneedle");
        line.hits = {{2, 6}};
        const delegates::DataLine seen = delegates::visibleLine(line, 100);
        QCOMPARE(seen.text, QStringLiteral("a\\nneedle"));
        QCOMPARE(seen.hits[0], (models::Span{3, 6}));
        QCOMPARE(delegates::visibleLine(line, 3).text, QStringLiteral("a\\nn"));
    }

    void keysAreColouredUnlessStale() {
        Cell cell = models::textCell(QStringLiteral("{\"customer\":\"u-1\"}"));
        cell.kind = CellKind::Json;
        const QColor key = style::color(style::Token::JKey);
        QVERIFY(near(painted(cell, monoColumn()), key) > 20);
        QCOMPARE(near(painted(cell, monoColumn(), {true, false}), key) > 20, false);
    }

    void hitsAreMarkedAndUnderlined() {
        Cell cell = models::textCell(QStringLiteral("payment.captured"));
        QCOMPARE(near(painted(cell, monoColumn()), style::color(style::Token::HitLine)), 0);
        cell.hits = {{8, 8}};
        QVERIFY(near(painted(cell, monoColumn()), style::color(style::Token::HitLine)) > 20);
        QVERIFY(near(painted(cell, monoColumn()), style::color(style::Token::Hit)) > 100);
    }

    void everyKindDrawsSomething_data() {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(CellKind::Environment); ++kind)
            QTest::newRow(qPrintable(QString::number(kind))) << kind;
    }

    void everyKindDrawsSomething() {
        QFETCH(const int, kind);
        Cell cell = models::textCell(QStringLiteral("12"));
        cell.kind = CellKind(kind);
        cell.note = QStringLiteral("why");
        cell.shape = style::StateShape::Disc;
        cell.environment = style::Environment::Prod;
        cell.replicas = {{1, models::ReplicaMark::State::Leader}, {2, models::ReplicaMark::State::Offline}};
        QImage blank(220, 22, QImage::Format_ARGB32);
        blank.fill(style::color(style::Token::Base));
        QVERIFY(painted(cell, monoColumn()) != blank);
        QVERIFY(painted(cell, monoColumn(), {true, false}) != blank);
        QVERIFY(delegates::cellWidth(cell, monoColumn()) > 0);
    }

    void staleMarksLoseTheirColour() {
        const Cell cell = models::stateCell(style::StateShape::Square, QString());
        QVERIFY(near(painted(cell, {}), style::color(style::Token::Err)) > 10);
        QCOMPARE(near(painted(cell, {}, {true, false}), style::color(style::Token::Err)), 0);
    }

    void whatElseAStateIsStandsBehindItsWords() {
        const QColor ink = style::color(style::Token::Accent);
        Cell cell = models::stateCell(style::StateShape::Disc, QStringLiteral("up"));
        QCOMPARE(near(painted(cell, {}), ink), 0);
        const int bare = delegates::cellWidth(cell, {});
        cell.badge = style::Icon::Controller;
        const int crown = near(painted(cell, {}), ink);
        QVERIFY(crown > 10);
        QVERIFY(delegates::cellWidth(cell, {}) >= bare + 12);
        QCOMPARE(near(painted(cell, {}, {true, false}), ink), 0);
        cell.text = QString(100, u'w');
        QVERIFY2(near(painted(cell, {}), ink) >= crown, "long words leave it its room");
    }

    void wordsOfAStateGiveWayToTheName() {
        models::TreeItem item;
        item.text = QStringLiteral("a-cluster-with-a-name");
        item.shape = style::StateShape::Square;
        item.environment = style::Environment::Dev;
        const QImage bare = paintedNode(item, 240);
        item.count = QStringLiteral("trying again…");
        QCOMPARE(paintedNode(item, 240), bare);
        models::TreeItem wordless = item;
        wordless.count.clear();
        QVERIFY(paintedNode(item, 400) != paintedNode(wordless, 400));
        item.count = QStringLiteral("12");
        QVERIFY(paintedNode(item, 240) != bare);
    }

    void nullIsNoText() {
        QCOMPARE(models::cellText(models::kindCell(CellKind::Null)), QStringLiteral("∅"));
        QCOMPARE(models::cellText(models::kindCell(CellKind::Tombstone)), QStringLiteral("∅"));
        QCOMPARE(models::cellText(models::textCell(QStringLiteral("null"))), QStringLiteral("null"));
        QCOMPARE(models::cellText(models::kindCell(CellKind::Empty)), QString());
        const QImage absent = painted(models::kindCell(CellKind::Null), monoColumn());
        QVERIFY(absent != painted(models::textCell(QStringLiteral("null")), monoColumn()));
    }

    void barsKeepOneScale() {
        models::Column column = monoColumn();
        column.trail = 100;
        const QColor ink = style::color(style::Token::Chart);
        const int half = near(painted(models::figureCell(QString(), models::Tone::Text, 0.5), column), ink);
        const int full = near(painted(models::figureCell(QString(), models::Tone::Text, 1.0), column), ink);
        const int none = near(painted(models::figureCell(QString(), models::Tone::Text, 0.0), column), ink);
        QVERIFY(none > 0);
        QVERIFY(qAbs(full - 2 * half) < full / 5);
    }
};

ODRADEK_UI_TEST(PaintersTest)
#include "PaintersTest.moc"
