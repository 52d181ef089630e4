// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/PlainTextView.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;

namespace {

void open(QWidget& view) {
    view.resize(500, 300);
    view.show();
    view.setFocus();
    QApplication::setActiveWindow(&view);
}

} // namespace

class DetailViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonTreeWalksAndFolds() {
        widgets::JsonTree tree;
        open(tree);
        QVERIFY(tree.setDocument(R"({"a":1,"b":{"c":[true,"x"]},"d":9007199254740993})"));
        tree.setCurrentLine(0);
        QCOMPARE(tree.currentPath(), QStringLiteral("$.a"));
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.currentPath(), QStringLiteral("$.b"));
        QTest::keyClick(&tree, Qt::Key_Left);
        QTest::keyClick(&tree, Qt::Key_Down);
        QCOMPARE(tree.currentPath(), QStringLiteral("$.d"));
        QCOMPARE(tree.currentText(), QStringLiteral("9007199254740993"));
        QTest::keyClick(&tree, Qt::Key_Up);
        QTest::keyClick(&tree, Qt::Key_Asterisk, Qt::ShiftModifier);
        QTest::keyClick(&tree, Qt::Key_End);
        QTest::keyClick(&tree, Qt::Key_Up);
        QCOMPARE(tree.currentPath(), QStringLiteral("$.b.c[1]"));
        QTest::keyClick(&tree, Qt::Key_Left);
        QCOMPARE(tree.currentPath(), QStringLiteral("$.b.c"));
    }

    void jsonTreeNamesTheTypesOfNumbers() {
        widgets::JsonTree tree;
        open(tree);
        const auto right = [&tree](const QByteArray& document) {
            tree.setDocument(document);
            const QImage image = tree.viewport()->grab().toImage();
            const QRect end(image.width() - 80, 0, 80, 22);
            int ink = 0;
            for (int y = end.top(); y <= end.bottom(); ++y)
                for (int x = end.left(); x < end.right(); ++x)
                    ink += image.pixelColor(x, y) != image.pixelColor(image.width() - 1, 100) ? 1 : 0;
            return ink;
        };
        QCOMPARE(right(R"({"a":"x"})"), 0);
        QVERIFY(right(R"({"a":1})") > 20);
        const int whole = right(R"({"a":1})");
        QVERIFY(right(R"({"a":1.0})") != whole);
    }

    void jsonTreeCopiesValues() {
        widgets::JsonTree tree;
        open(tree);
        tree.setDocument(R"({"a":"x\ty"})");
        tree.setCurrentLine(0);
        QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("x\ty"));
    }

    void jsonTreeFindsInClosedParts() {
        widgets::JsonTree tree;
        open(tree);
        tree.setDocument(R"({"a":{"b":{"c":{"needle":1}}},"z":"Needle"})");
        tree.expandAll(false);
        QVERIFY(tree.find(QStringLiteral("needle")));
        QCOMPARE(tree.currentPath(), QStringLiteral("$.a.b.c.needle"));
        QVERIFY(tree.find(QStringLiteral("needle")));
        QCOMPARE(tree.currentPath(), QStringLiteral("$.z"));
        QVERIFY(tree.find(QStringLiteral("needle"), true));
        QCOMPARE(tree.currentPath(), QStringLiteral("$.a.b.c.needle"));
        QVERIFY(!tree.find(QStringLiteral("nothing")));
    }

    void jsonTreeHidesMaskedValuesFromFind() {
        widgets::JsonTree tree;
        open(tree);
        tree.setDocument(R"({"email":"secret@x"})");
        tree.setMasked([](const QString& path) { return path == u"$.email"; });
        QVERIFY(!tree.find(QStringLiteral("secret")));
        tree.grab();
    }

    void jsonTreeRefusesWhatIsNoJson() {
        widgets::JsonTree tree;
        QVERIFY(!tree.setDocument("{oops"));
        QVERIFY(!tree.fault().reason.isEmpty());
        QCOMPARE(tree.currentPath(), QString());
        tree.grab();
    }

    void jsonTreeOfAMillionNodesOpensAtOnce() {
        QByteArray big = "[";
        for (int i = 0; i < 300'000; ++i)
            big += "{\"i\":1},";
        big += "0]";
        widgets::JsonTree tree;
        open(tree);
        QVERIFY(tree.setDocument(big));
        QTest::keyClick(&tree, Qt::Key_End);
        QCOMPARE(tree.currentPath(), QStringLiteral("$[300000]"));
        tree.grab();
    }

    void hexSelectsAndCopies() {
        widgets::HexView view;
        open(view);
        view.setBytes(QByteArray("\x89PNG\x0d\x0a", 6));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.selectionStart(), qint64{0});
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.selectedHex(), QStringLiteral("89 50 4e"));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("89 50 4e 47 0d 0a"));
        view.grab();
    }

    void hexHasEightBytesALineWhereItIsNarrow() {
        widgets::HexView view;
        open(view);
        view.setBytes(QByteArray(64, 'x'));
        view.resize(800, 300);
        QCOMPARE(view.lineAt(view.viewport()->height() - 1), qint64{-1});
        QVERIFY(view.horizontalScrollBar()->maximum() == 0);
        view.select(17, 17);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectionStart(), qint64{33});
        view.resize(416, 300);
        QVERIFY(view.horizontalScrollBar()->maximum() == 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectionStart(), qint64{41});
    }

    void hexOfNothingAndOfMuch() {
        widgets::HexView view;
        open(view);
        view.resize(800, 300);
        view.grab();
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        view.setBytes(QByteArray(50 << 20, 'x'));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.lineAt(view.viewport()->height() - 1), qint64{(50 << 20) / 16 - 1});
        view.grab();
    }

    void textFindsRoundTheEnd() {
        widgets::PlainTextView view;
        open(view);
        view.setText(QStringLiteral("one two\nTWO three\n"));
        QVERIFY(view.find(QStringLiteral("two")));
        QCOMPARE(view.selectedText(), QStringLiteral("two"));
        QVERIFY(view.find(QStringLiteral("two")));
        QCOMPARE(view.selectedText(), QStringLiteral("TWO"));
        QVERIFY(view.find(QStringLiteral("two")));
        QCOMPARE(view.selectedText(), QStringLiteral("two"));
        QVERIFY(view.find(QStringLiteral("two"), true));
        QCOMPARE(view.selectedText(), QStringLiteral("TWO"));
        QVERIFY(!view.find(QStringLiteral("four")));
        view.grab();
    }

    void textOfOneLongLineStaysQuick() {
        widgets::PlainTextView view;
        open(view);
        view.setWrap(false);
        view.setText(QString(20'000'000, u'x'));
        QCOMPARE(view.lineAt(5), qint64{0});
        view.grab();
        view.setWrap(true);
        QTest::keyClick(&view, Qt::Key_End);
        view.grab();
    }

    void cutTextOffersMore() {
        widgets::PlainTextView view;
        open(view);
        QSignalSpy more(&view, &widgets::PlainTextView::moreWanted);
        view.setText(QStringLiteral("abc"), 65'536, 4'300'000);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, 25));
        QCOMPARE(more.count(), 2);
        view.setText(QStringLiteral("abc"), 3, 3);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(more.count(), 2);
    }

    void textCopiesAll() {
        widgets::PlainTextView view;
        open(view);
        view.setText(QStringLiteral("<b>not markup</b>"));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("<b>not markup</b>"));
    }
};

ODRADEK_UI_TEST(DetailViewsTest)
#include "DetailViewsTest.moc"
