// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Finder.h"
#include "tests/ui/support/Main.h"
#include "ui/views/TextMatch.h"
#include "ui/views/ViewFinder.h"
#include "ui/widgets/FindBar.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/PlainTextView.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using views::Finder;
using views::TextMatch;

namespace {

base::ByteView bytes(std::string_view text) {
    return base::as_bytes(text);
}

} // namespace

class FinderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void caseCountsOnlyWhereItIsAskedFor() {
        const TextMatch any(QStringLiteral("OrDer"), Qt::CaseInsensitive);
        QVERIFY(any.in(bytes("a border")));
        QVERIFY(any.in(bytes("ORDER")));
        QVERIFY(!any.in(bytes("orde")));
        const TextMatch exact(QStringLiteral("OrDer"), Qt::CaseSensitive);
        QVERIFY(exact.in(bytes("xOrDerx")));
        QVERIFY(!exact.in(bytes("order")));
    }

    void everyPlaceIsLookedAt() {
        const TextMatch match(QStringLiteral("aab"), Qt::CaseInsensitive);
        QVERIFY(match.in(bytes("AAAB")));
        QVERIFY(match.in(bytes("aab")));
        QVERIFY(match.in(bytes("abaabaaab")));
        QVERIFY(!match.in(bytes("abababba")));
        QVERIFY(!match.in(bytes("")));
        QVERIFY(TextMatch(QStringLiteral("x"), Qt::CaseInsensitive).in(bytes("X")));
    }

    void lettersBeyondAsciiHaveTheirCasesToo() {
        const TextMatch match(QStringLiteral("ÄRGER"), Qt::CaseInsensitive);
        QVERIFY(match.in(bytes("viel ärger")));
        QVERIFY(!TextMatch(QStringLiteral("ÄRGER"), Qt::CaseSensitive).in(bytes("ärger")));
    }

    void whatIsNoTextIsSearchedAsItCame() {
        const std::string_view raw("\xff\x00paid\xfe", 7);
        QVERIFY(TextMatch(QStringLiteral("Paid"), Qt::CaseInsensitive).in(bytes(raw)));
        QVERIFY(!TextMatch(QStringLiteral("unpaid"), Qt::CaseInsensitive).in(bytes(raw)));
    }

    void hitsAreMarkedInWhatIsShown() {
        const TextMatch match(QStringLiteral("ab"), Qt::CaseInsensitive);
        QCOMPARE(match.hits(u"ABxab"), (std::vector<models::Span>{{0, 2}, {3, 2}}));
        QVERIFY(TextMatch().hits(u"ABxab").empty());
        QVERIFY(TextMatch().isEmpty());
    }

    void placesAreSteppedThroughAndAround() {
        Finder finder;
        finder.findIn(QStringLiteral("one two ONE"), QStringLiteral("one"));
        QCOMPARE(finder.total(), 2);
        QCOMPARE(finder.place(), -1);
        QVERIFY(finder.step(false));
        QCOMPARE(finder.place(), 0);
        QVERIFY(finder.step(false));
        QCOMPARE(finder.place(), 8);
        QCOMPARE(finder.current(), 2);
        QVERIFY(finder.step(false));
        QCOMPARE(finder.current(), 1);
        QVERIFY(finder.step(true));
        QCOMPARE(finder.current(), 2);
        finder.findIn(QStringLiteral("one"), QStringLiteral("none"));
        QVERIFY(!finder.step(false));
    }

    void moreThanAreCountedIsSaid() {
        Finder finder;
        finder.findIn(QString(3 * Finder::kMost, u'a'), QStringLiteral("a"));
        QCOMPARE(finder.total(), Finder::kMost);
        QVERIFY(finder.hasMore());
    }

    void bytesAreFoundByTheirDigits() {
        QCOMPARE(Finder::hexOf(QStringLiteral("89 50")), QByteArray("\x89\x50"));
        QCOMPARE(Finder::hexOf(QStringLiteral("0x8950")), QByteArray("\x89\x50"));
        QCOMPARE(Finder::hexOf(QStringLiteral("0x895")), QByteArray());
        QCOMPARE(Finder::hexOf(QStringLiteral("be")), QByteArray());
        QCOMPARE(Finder::hexOf(QStringLiteral("to be")), QByteArray());
        Finder finder;
        finder.findIn(QByteArray("\x01\x89PNG png"), QStringLiteral("png"));
        QCOMPARE(finder.total(), 2);
        finder.findIn(QByteArray("\x01\x89PNG"), QStringLiteral("89 50"));
        QVERIFY(finder.step(false));
        QCOMPARE(finder.place(), 1);
        QCOMPARE(finder.length(), 2);
    }

    void eachViewShowsWhatWasFound() {
        widgets::PlainTextView text;
        text.setText(QStringLiteral("{\"a\": 1}\n{\"A\": 2}"));
        widgets::HexView hex;
        hex.setBytes("xxABab");
        widgets::JsonTree tree;
        QVERIFY(tree.setDocument(R"({"a": {"b": {"c": {"needle": 1}}}, "z": "no"})"));
        views::ViewFinder finder;
        auto found = finder.find(&text, QStringLiteral("\"A\""));
        QCOMPARE(found.current, 1);
        QCOMPARE(found.total, 2);
        QCOMPARE(text.selectedText(), QStringLiteral("\"a\""));
        (void)finder.step(false);
        QCOMPARE(text.selectedText(), QStringLiteral("\"A\""));
        found = finder.find(&hex, QStringLiteral("ab"));
        QCOMPARE(found.total, 2);
        QCOMPARE(hex.selectionStart(), 2);
        QCOMPARE(hex.selectionEnd(), 3);
        found = finder.find(&tree, QStringLiteral("e"));
        QCOMPARE(found.total, 1);
        QCOMPARE(found.current, 1);
        QCOMPARE(tree.currentPath(), QStringLiteral("$.a.b.c.needle"));
        QCOMPARE(hex.selectionStart(), -1);
        QCOMPARE(finder.find(&tree, QStringLiteral("nowhere")).total, 0);
        QCOMPARE(finder.find(nullptr, QStringLiteral("x")).total, 0);
    }

    void theBarGoesOnByEnterAndCloses() {
        widgets::FindBar bar;
        QSignalSpy sought(&bar, &widgets::FindBar::sought);
        QSignalSpy steps(&bar, &widgets::FindBar::stepWanted);
        QSignalSpy closed(&bar, &widgets::FindBar::closed);
        bar.open();
        auto* edit = bar.findChild<QLineEdit*>();
        QTest::keyClicks(edit, QStringLiteral("ab"));
        QCOMPARE(sought.size(), 3);
        bar.setCount(1, 12, true);
        QCOMPARE(bar.note(), QStringLiteral("1 of 12+"));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(edit, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).at(0).toBool(), false);
        QCOMPARE(steps.at(1).at(0).toBool(), true);
        bar.setCount(0, 0);
        QCOMPARE(bar.note(), QStringLiteral("none"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(closed.size(), 1);
    }
};

ODRADEK_UI_TEST(FinderTest)
#include "FinderTest.moc"
