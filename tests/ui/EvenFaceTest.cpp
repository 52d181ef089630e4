// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/EvenFace.h"
#include "tests/ui/support/Main.h"
#include "ui/delegates/TextRuns.h"
#include "ui/style/Fonts.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace odradek;
using delegates::EvenFace;

namespace {

QImage drawn(qreal ratio, const std::function<void(QPainter&)>& draw) {
    QImage image(QSize(400, 24) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    draw(painter);
    return image;
}

QImage drawnByQt(qreal ratio, const QString& text, const QFont& font) {
    return drawn(ratio, [&](QPainter& painter) {
        painter.setFont(font);
        painter.drawText(QPointF(4, 16), text);
    });
}

} // namespace

class EvenFaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawsAsQtDoes_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qreal>("ratio");
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
            QTest::addRow("json %g", ratio) << QStringLiteral(R"({"order":"o-17","sum":12.50,"a != b":-1})") << ratio;
            QTest::addRow("latin %g", ratio) << QStringLiteral("Žluťoučký kůň, Straße 10x20 -> ¡Año!") << ratio;
        }
    }

    void drawsAsQtDoes() {
        QFETCH(const QString, text);
        QFETCH(const qreal, ratio);
        for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
            const QFont font = style::monoFont(style::kSmallPx, weight);
            const EvenFace* face = EvenFace::of(font);
            QVERIFY(face && face->covers(text));
            const QImage own = drawn(ratio, [&](QPainter& painter) { face->draw(painter, QPointF(4, 16), text); });
            QVERIFY(own == drawnByQt(ratio, text, font));
        }
    }

    void leavesToQtWhatIsNotItsOwn_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("wide") << QStringLiteral("日本");
        QTest::newRow("joined") << QStringLiteral("मराठी");
        QTest::newRow("turned") << QStringLiteral("שלום");
        QTest::newRow("combining") << QStringLiteral("e\u0301");
        QTest::newRow("soft hyphen") << QStringLiteral("a\u00adb");
        QTest::newRow("control") << QStringLiteral("a\tb");
        QTest::newRow("pair") << QStringLiteral("😀");
        QTest::newRow("cut mark") << QStringLiteral("a…");
    }

    void leavesToQtWhatIsNotItsOwn() {
        QFETCH(const QString, text);
        const EvenFace* face = EvenFace::of(style::monoFont());
        QVERIFY(face);
        QVERIFY(!face->covers(text));
        QVERIFY(face->covers(QStringLiteral("ab")));
    }

    void aLineOfSeveralColoursIsTheLine() {
        delegates::DataLine line;
        line.text = QStringLiteral(R"({"name":"日本","n":1})");
        line.font = style::monoFont();
        line.color = Qt::black;
        const auto paint = [&](QPainter& painter) {
            delegates::paintDataLine(painter, {4, 0, 380, 24}, line);
        };
        const QImage whole = drawn(1, paint);
        line.runs = {{1, 6, Qt::black}, {8, 4, Qt::black}, {13, 3, Qt::black}};
        QVERIFY(drawn(1, paint) == whole);
        line.text = QStringLiteral(R"({"name":"Nihon","n":1})");
        QVERIFY(drawn(1, paint) != whole);
    }

    void wordsAreNotEven() { QVERIFY(!EvenFace::of(style::uiFont(style::kSmallPx))); }
};

ODRADEK_UI_TEST(EvenFaceTest)
#include "EvenFaceTest.moc"
