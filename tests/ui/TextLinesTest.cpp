// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLines.h"
#include "tests/ui/support/Main.h"
#include "ui/models/Format.h"
#include "ui/style/Fonts.h"
#include "ui/style/Theme.h"
#include "ui/widgets/PlainTextView.h"

#include <QScrollBar>
#include <QTest>

using namespace odradek;
using widgets::TextLines;

namespace {

const delegates::GlyphWidths& widths() {
    return delegates::GlyphWidths::of(style::monoFont());
}

qreal digits(double count) {
    return count * widths().digit();
}

QStringList parts(const QString& text, const TextLines& lines) {
    QStringList result;
    for (const TextLines::Line& line : lines.lines())
        result.append(text.sliced(line.start, line.length));
    return result;
}

// Letters of many widths, hidden ones, pairs and marks.
QString manyWidths() {
    return QString::fromUtf8("订单已取消,客户要求退款。\u200b\u200b\u202e tail 😀😀é e\u0301 \x1b[31m ﷽ ");
}

// How many pixels of a strip are not of the ground.
int painted(const QImage& image, const QRect& strip) {
    int count = 0;
    for (int y = strip.top(); y <= strip.bottom(); ++y)
        for (int x = strip.left(); x <= strip.right(); ++x)
            count += image.pixelColor(x, y) != style::color(style::Token::Base) ? 1 : 0;
    return count;
}

} // namespace

class TextLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evenTextWrapsByCount() {
        const QString text = QStringLiteral("abcdefgh\nij\n");
        const TextLines lines(text, widths(), digits(3.5));
        QCOMPARE(parts(text, lines), (QStringList{QStringLiteral("abc"), QStringLiteral("def"), QStringLiteral("gh"),
                                                  QStringLiteral("ij"), QString()}));
        QCOMPARE(lines.lineOf(4), qint64{1});
        QVERIFY(lines.lines()[1].continues);
        QVERIFY(!lines.lines()[3].continues);
        QCOMPARE(lines.widest(), digits(3));
        QCOMPARE(TextLines({}, widths(), digits(10)).lines().size(), size_t{1});
    }

    void pairsAndMarksStayWhole() {
        const TextLines pairs(QString::fromUtf8("a😀😀"), widths(), digits(1));
        QCOMPARE(pairs.lines().size(), size_t{3});
        QCOMPARE(pairs.lines()[1].length, qsizetype{2});
        const TextLines marks(QString::fromUtf8("中e\u0301e\u0301"), widths(), digits(1));
        QCOMPARE(marks.lines().back().length, qsizetype{2});
    }

    void noLineIsWiderThanItsRoom() {
        const QString text = manyWidths().repeated(20);
        const qreal room = digits(24);
        const TextLines lines(text, widths(), room);
        QCOMPARE(parts(text, lines).join(QString()), text);
        const QFontMetricsF metrics(style::monoFont());
        for (const QString& part : parts(text, lines))
            QVERIFY2(metrics.horizontalAdvance(models::format::visible(part)) <= room + 1, qPrintable(part));
    }

    void placesOfALongLineAreFound() {
        const QString text = manyWidths().repeated(2000);
        const TextLines lines(text, widths(), 0);
        QCOMPARE(lines.lines().size(), size_t{1});
        const TextLines::Line& line = lines.lines()[0];
        QCOMPARE(lines.xOf(line, text.size()), lines.widest());
        for (qsizetype position = 0; position < text.size(); position += 997) {
            const qsizetype begin = text[position].isLowSurrogate() ? position - 1 : position;
            const qreal x = lines.xOf(line, begin);
            qsizetype units = 1;
            const qreal width = widths().at(text, begin, units);
            if (width <= 0) continue;
            QCOMPARE(lines.positionAt(line, x + width / 2), begin);
            QCOMPARE(lines.boundaryAt(line, x + width * 0.9), begin + units);
        }
    }

    void wideLettersWrapWithinTheView() {
        widgets::PlainTextView view;
        view.resize(300, 400);
        view.setText(QString::fromUtf8("订单").repeated(40));
        view.show();
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(painted(image, {288, 0, 12, 400}), 0);
        QVERIFY(painted(image, {12, 0, 250, 20}) > 0);
        view.setWrap(false);
        QVERIFY(view.horizontalScrollBar()->maximum() > 300);
        view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
        QVERIFY(painted(view.viewport()->grab().toImage(), {200, 0, 80, 20}) > 0);
    }

    void whatFollowsEscapesIsShown() {
        widgets::PlainTextView view;
        view.resize(200, 200);
        view.setText(QString::fromUtf8("\u200b\u200b\u200b\u200b\u200b\u200b important tail"));
        view.show();
        // Six escapes of six letters fill the first line and more; the tail stands below.
        const QImage image = view.viewport()->grab().toImage();
        QVERIFY(painted(image, {12, 20, 100, 20}) > 0);
        QVERIFY(painted(image, {12, 40, 60, 20}) > 0);
    }

    void aDragSelectsWideLetters() {
        widgets::PlainTextView view;
        view.resize(300, 100);
        const QString text = QString::fromUtf8("订单已取消");
        view.setText(text);
        view.show();
        const TextLines lines(text, widths(), 0);
        const int left = 12;
        const auto at = [&](qsizetype position) {
            return QPoint(left + qRound(lines.xOf(lines.lines()[0], position)), 10);
        };
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(1));
        QMouseEvent move(QEvent::MouseMove, QPointF(at(4)), view.viewport()->mapToGlobal(QPointF(at(4))), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        QCOMPARE(view.selectedText(), text.sliced(1, 3));
    }
};

ODRADEK_UI_TEST(TextLinesTest)
#include "TextLinesTest.moc"
