// SPDX-License-Identifier: GPL-3.0-or-later
// A window from right to left: the layout is mirrored, data and figures are not.
#include "tests/ui/support/FakeSource.h"
#include "tests/ui/support/Main.h"
#include "ui/style/Fonts.h"
#include "ui/style/Painting.h"
#include "ui/style/Theme.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/PlainTextView.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace odradek;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

QImage written(const QString& text, Qt::LayoutDirection direction) {
    QImage image(200, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    // Centred, so that both stand at the same place.
    style::drawText(painter, image.rect(), text, {style::monoFont(), Qt::black, Qt::AlignHCenter});
    return image;
}

QImage pictureOf(QWidget& widget) {
    widget.resize(400, 120);
    return widget.grab().toImage();
}

} // namespace

class MirrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void figuresAndNamesRunFromTheLeft_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"412 MiB/s", "1,284,310", "12:03:38.841", "shop.orders (7)", "≥ 3.7", "broker-1:9092",
                                 "68,812,470 – 68,812,471", "-12", "212 of 100,000"})
            QTest::newRow(text) << words(text);
    }
    void figuresAndNamesRunFromTheLeft() {
        QFETCH(QString, text);
        QCOMPARE(written(text, Qt::RightToLeft), written(text, Qt::LeftToRight));
    }

    void wordsOfALanguageFromTheRightDoNot() {
        // Hebrew, with a full stop that stands at the left end.
        const QString text = words("\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.");
        QVERIFY(text.isRightToLeft());
        QCOMPARE(written(text, Qt::LeftToRight), written(text, Qt::RightToLeft));
    }

    void bytesJsonAndTextLookTheSame() {
        const auto pictures = [] {
            widgets::HexView hex;
            hex.setBytes("{\"id\": 7, \"name\": \"x\"}");
            widgets::JsonTree tree;
            tree.setDocument("{\"id\": 7, \"items\": [1, 2]}");
            widgets::PlainTextView text;
            text.setText(words("offset 7,\nkey: u-1"));
            return QList<QImage>{pictureOf(hex), pictureOf(tree), pictureOf(text)};
        };
        const QList<QImage> plain = pictures();
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(pictures(), plain);
    }

    void columnsStandFromTheRight() {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        testing::FakeSource source(3);
        widgets::TableView view;
        view.setSource(&source);
        view.resize(600, 200);
        QVERIFY(view.cellRect(0, 0).left() > view.cellRect(0, 1).left());
        QVERIFY(view.cellRect(0, 1).left() > view.cellRect(0, 2).left());
        QCOMPARE(view.cellRect(0, 0).right(), view.viewport()->width() - 1);
    }

    void aStatusItemIsMirroredAndItsFigureIsNot() {
        widgets::StatusItem item;
        item.setWords(words("Received"), words("1,284 k/s"));
        item.resize(item.sizeHint());
        const QImage plain = item.grab().toImage();
        item.setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = item.grab().toImage();
        QVERIFY(mirrored != plain);
        // The figure's picture stands at the left now, unchanged.
        const int width = QFontMetrics(style::monoFont()).horizontalAdvance(words("1,284 k/s"));
        const auto figure = [width](const QImage& image, int from) {
            return image.copy(from, 0, width, image.height());
        };
        bool found = false;
        for (int x = 0; x < 6 && !found; ++x)
            for (int from = plain.width() - width - 6; from <= plain.width() - width && !found; ++from)
                found = figure(mirrored, x) == figure(plain, from);
        QVERIFY(found);
    }
};

ODRADEK_UI_TEST(MirrorTest)
#include "MirrorTest.moc"
