// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Palette.h"
#include "tests/ui/support/Main.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using models::FuzzyPattern;
using models::FuzzyText;
using models::PaletteEntry;
using models::PaletteSource;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

int score(const char* typed, const char* text) {
    return FuzzyPattern(words(typed)).score(FuzzyText(words(text)));
}

/// The text with its matched letters in brackets.
QString marked(const char* typed, const char* text) {
    QString result = words(text);
    const auto spans = FuzzyPattern(words(typed)).spans(FuzzyText(result));
    for (auto span = spans.rbegin(); span != spans.rend(); ++span)
        result.insert(span->start + span->length, u']').insert(span->start, u'[');
    return result;
}

PaletteEntry entry(const char* text) {
    PaletteEntry made;
    made.key = made.text = words(text);
    return made;
}

/// A window with a palette over two sources; what was taken stands in `taken`.
struct Posed {
    Posed() {
        window.resize(1000, 700);
        field = new QLineEdit(&window);
        palette = new widgets::Palette(&window);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) qFatal("the window does not become active");
        field->setFocus();
    }

    void open(const QStringList& recent = {}) {
        PaletteSource actions{
            words("actions"), words("Actions"), {entry("Refresh"), entry("Reset columns")}, {}, note()};
        PaletteEntry off = entry("Retire");
        off.quiet = true;
        actions.entries.push_back(off);
        PaletteSource topics{
            words("topics"), words("Topics"), {entry("orders"), entry("returns"), entry("payments")}, {}, note()};
        palette->open(words("Go to"), {actions, topics}, recent);
    }

    std::function<void(const QString&, bool)> note() {
        return [this](const QString& key, bool keep) {
            taken = keep ? key + u'!' : key;
        };
    }

    QString current() const { return palette->model().index(palette->currentRow(), 0).data().toString(); }
    void type(const char* text) { QTest::keyClicks(palette->edit(), words(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(palette->edit(), key, modifiers); }

    QWidget window;
    QLineEdit* field = nullptr;
    widgets::Palette* palette = nullptr;
    QString taken;
};

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersInTheirOrderMatch() {
        QVERIFY(score("pda", "payments.dlq.audit") > 0);
        QVERIFY(score("PDA", "payments.dlq.audit") > 0);
        QCOMPARE(score("adp", "dlq.audit"), 0);
        QCOMPARE(score("zz", "z"), 0);
        QVERIFY(score("pay aud", "payments.dlq.audit") > 0);
        QVERIFY(score("aud pay", "payments.dlq.audit") > 0);
        QCOMPARE(score("aud nix", "payments.dlq.audit"), 0);
        QVERIFY(FuzzyPattern(words("  ")).isEmpty());
    }

    void betterMatchesScoreMore() {
        QVERIFY(score("ord", "orders") > score("ord", "shop.orders"));
        QVERIFY(score("ord", "shop.orders") > score("ord", "records"));
        QVERIFY(score("ord", "records") > score("ord", "one.ride"));
        QVERIFY(score("ord", "orders") > score("ord", "orders.v2.changelog"));
        QVERIFY(score("or", "a.o.r") > score("or", "abocdr"));
    }

    void theLettersThatCountAreKnown() {
        QCOMPARE(marked("reset", "iam.password-reset-requested"), words("iam.password-[reset]-requested"));
        QCOMPARE(marked("ord", "records.orders"), words("records.[ord]ers"));
        QCOMPARE(marked("pda", "payments.dlq.audit"), words("[p]ayments.[d]lq.[a]udit"));
        QCOMPARE(marked("co ord", "records.orders"), words("re[co]rds.[ord]ers"));
        QCOMPARE(marked("nix", "records"), words("records"));
        // Folding never moves places, whatever the letter: İ has a longer lower case in words, not as a unit.
        QCOMPARE(marked("stan", "İstanbul"), words("İ[stan]bul"));
    }

    void typingOnNarrows() {
        QVERIFY(FuzzyPattern(words("orde")).narrows(FuzzyPattern(words("ord"))));
        QVERIFY(FuzzyPattern(words("ord v")).narrows(FuzzyPattern(words("ord"))));
        QVERIFY(!FuzzyPattern(words("o rd")).narrows(FuzzyPattern(words("ord"))));
        QVERIFY(!FuzzyPattern(words("or")).narrows(FuzzyPattern(words("ord"))));
    }

    void theBestMatchLeadsWithItsSource() {
        models::PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSources({{words("a"), words("A"), {entry("xret")}, {}, {}},
                          {words("b"), words("B"), {entry("return"), entry("nothing")}, {}, {}}},
                         {});
        QCOMPARE(model.rowCount(), 5);
        model.setPattern(words("ret"));
        QCOMPARE(model.matches(), 2);
        QCOMPARE(model.total(), 3);
        QVERIFY(model.isHead(0));
        QCOMPARE(model.index(0, 0).data().toString(), words("B"));
        QCOMPARE(model.entryAt(1).text, words("return"));
        model.setPattern(words("retu"));
        QCOMPARE(model.matches(), 1);
        model.setPattern(words("re"));
        QCOMPARE(model.matches(), 2);
        model.setPattern({});
        QCOMPARE(model.rowCount(), 5);
    }

    void whatWasTakenOfLateComesFirst() {
        models::PaletteModel model;
        model.setSources({{words("t"), words("T"), {entry("orders.a"), entry("orders.b"), entry("orders.c")}, {}, {}}},
                         {words("t\norders.c"), words("t\norders.b"), words("gone\nx")});
        QCOMPARE(model.index(0, 0).data().toString(), words("Recent"));
        QCOMPARE(model.entryAt(1).key, words("orders.c"));
        QCOMPARE(model.entryAt(2).key, words("orders.b"));
        QCOMPARE(model.entryAt(4).key, words("orders.a"));
        model.setPattern(words("orders"));
        QCOMPARE(model.entryAt(1).key, words("orders.c"));
        QCOMPARE(model.idAt(1), words("t\norders.c"));
    }

    void whatIsNoMoreAmongTheNewestStandsWithItsKind() {
        std::vector<PaletteEntry> many;
        QStringList recent;
        for (int i = 0; i < 14; ++i) {
            many.push_back(entry(qPrintable(QStringLiteral("topic-%1").arg(i))));
            if (i < 12) recent.append(models::PaletteModel::idOf(words("t"), many.back().key));
        }
        models::PaletteModel model;
        model.setSources({{words("t"), words("T"), many, {}, {}}}, recent);
        constexpr int kRecent = models::PaletteModel::kMostRecent;
        QCOMPARE(model.rowCount(), 2 + 14);
        QVERIFY(model.isHead(1 + kRecent));
        QCOMPARE(model.entryAt(2 + kRecent).key, QStringLiteral("topic-%1").arg(kRecent));
    }

    void thousandsShowTheFirstFifty() {
        std::vector<PaletteEntry> many;
        for (int i = 0; i < 20'000; ++i)
            many.push_back(entry(qPrintable(QStringLiteral("topic-%1").arg(i))));
        models::PaletteModel model;
        model.setSources({{words("t"), words("T"), many, {}, {}}}, {});
        model.setPattern(words("topic"));
        QCOMPARE(model.matches(), 20'000);
        QCOMPARE(model.rowCount(), 1 + models::PaletteModel::kMostRows);
        model.setPattern(words("topic-19999"));
        QCOMPARE(model.matches(), 1);
    }

    void theKeyboardChoosesAndTakes() {
        Posed posed;
        posed.open();
        QVERIFY(posed.palette->edit()->hasFocus());
        QCOMPARE(posed.current(), words("Refresh"));
        posed.press(Qt::Key_Up);
        QCOMPARE(posed.current(), words("payments"));
        posed.press(Qt::Key_Down);
        QCOMPARE(posed.current(), words("Refresh"));
        for (int i = 0; i < 3; ++i)
            posed.press(Qt::Key_Down);
        QCOMPARE(posed.current(), words("orders"));
        posed.press(Qt::Key_Up);
        QCOMPARE(posed.current(), words("Retire"));
        posed.type("retu");
        QCOMPARE(posed.current(), words("returns"));
        posed.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(posed.taken, words("returns!"));
        QVERIFY(!posed.palette->isVisible());
        QVERIFY(posed.field->hasFocus());
    }

    void escapeLeavesAndTakesNothing() {
        Posed posed;
        posed.open();
        posed.type("ord");
        posed.press(Qt::Key_Escape);
        QVERIFY(!posed.palette->isVisible());
        QVERIFY(posed.field->hasFocus());
        QVERIFY(posed.taken.isEmpty());
        posed.open();
        QVERIFY(posed.palette->edit()->text().isEmpty());
    }

    void whatCannotRunIsNotTaken() {
        Posed posed;
        posed.open();
        posed.type("retire");
        QCOMPARE(posed.current(), words("Retire"));
        posed.press(Qt::Key_Return);
        QVERIFY(posed.palette->isVisible());
        QVERIFY(posed.taken.isEmpty());
    }

    void theMouseTakesAndAClickElsewhereCloses() {
        Posed posed;
        posed.open();
        auto* list = posed.palette->findChild<QListView*>();
        const QSignalSpy taken(posed.palette, &widgets::Palette::taken);
        const auto at = [&](int row) {
            return list->visualRect(list->model()->index(row, 0)).center();
        };
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at(0)); // a head
        QVERIFY(posed.palette->isVisible());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at(5));
        QCOMPARE(posed.taken, words("orders"));
        QCOMPARE(taken.first().first().toString(), words("topics\norders"));
        posed.open();
        QTest::mouseClick(&posed.window, Qt::LeftButton, {}, QPoint(5, 690));
        QVERIFY(!posed.palette->isVisible());
    }

    void nothingFoundIsSaid() {
        Posed posed;
        posed.open();
        posed.type("qqq");
        bool said = false;
        for (const auto* label : posed.palette->findChildren<QLabel*>())
            said = said || (label->isVisible() && label->text().startsWith(words("Nothing")));
        QVERIFY(said);
        posed.press(Qt::Key_Return);
        posed.press(Qt::Key_Down);
        QCOMPARE(posed.palette->currentRow(), -1);
        posed.press(Qt::Key_Backspace);
        QVERIFY(!posed.palette->findChild<QListView*>()->isVisible());
    }

    void screenReadersHearWhatIsChosen() {
        Posed posed;
        posed.open();
        auto* access = QAccessible::queryAccessibleInterface(posed.palette->edit());
        QCOMPARE(access->text(QAccessible::Name), words("Go to"));
        posed.type("pay");
        QCOMPARE(access->text(QAccessible::Description), words("payments"));
    }

    void itIsAsTallAsWhatItFound() {
        Posed posed;
        posed.open();
        QCoreApplication::processEvents();
        const int before = posed.palette->height();
        posed.type("orders");
        const int found = posed.palette->height();
        QVERIFY2(found < before, "less was found");
        // Nothing moves any more once the layouts have had their turn.
        QCoreApplication::processEvents();
        QCOMPARE(posed.palette->layout()->totalSizeHint().height(), found);
        posed.open();
        QCOMPARE(posed.palette->height(), before);
    }

    void eachRowIsSeenWholeOrNotAtAll() {
        Posed posed;
        std::vector<PaletteEntry> many;
        for (int i = 0; i < 40; ++i)
            many.push_back(entry(qPrintable(QStringLiteral("topic-%1").arg(i))));
        for (const int height : {420, 500, 511, 640, 700}) {
            posed.window.resize(1000, height);
            posed.palette->open(words("Go to"), {{words("t"), words("T"), many, {}, {}}}, {});
            QCoreApplication::processEvents();
            const auto* list = posed.palette->findChild<QListView*>();
            const QRect seen = list->viewport()->rect();
            int partly = 0;
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QRect rect = list->visualRect(list->model()->index(row, 0));
                partly += seen.intersects(rect) && !seen.contains(rect) ? 1 : 0;
            }
            QCOMPARE(partly, 0);
        }
    }

    void longNamesGiveWayInTheirMiddle() {
        Posed posed;
        const QString family = QString(200, u'a');
        const auto picture = [&](const QString& name) {
            PaletteEntry one;
            one.key = one.text = name;
            posed.palette->open(words("Go to"), {{words("t"), words("T"), {one}, {}, {}}}, {});
            QCoreApplication::processEvents();
            return posed.palette->findChild<QListView*>()->viewport()->grab().toImage();
        };
        QVERIFY2(picture(family + u'1') != picture(family + u'2'), "names that differ at their ends look alike");
        QVERIFY2(picture(u'1' + family) != picture(u'2' + family), "names that differ at their starts look alike");
    }

    void otherWordsFindAnEntryByTheirBeginning() {
        models::PaletteModel model;
        PaletteEntry create = entry("New topic…");
        create.words = words("create Add");
        model.setSources({{words("a"), words("A"), {create, entry("Close")}, {}, {}}}, {});
        for (const char* typed : {"cre", "create", "add", "topic create", "CREATE top"}) {
            model.setPattern(words(typed));
            QCOMPARE(model.matches(), 1);
            QCOMPARE(model.entryAt(1).text, create.text);
        }
        model.setPattern(words("reate"));
        QCOMPARE(model.matches(), 0);
        model.setPattern(words("create group"));
        QCOMPARE(model.matches(), 0);
    }

    void theFootWritesKeysAsMenusDo() {
        Posed posed;
        posed.open();
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
        bool said = false;
        for (const auto* label : posed.palette->findChildren<QLabel*>())
            said = said || label->text() == keys;
        QVERIFY(said);
    }

    void itStaysInSmallWindows() {
        Posed posed;
        posed.window.resize(480, 360);
        posed.open();
        QVERIFY(posed.window.rect().contains(posed.palette->geometry()));
        posed.window.resize(1000, 700);
        QCOMPARE(posed.palette->geometry().center().x(), 499);
    }
};

ODRADEK_UI_TEST(PaletteTest)
#include "PaletteTest.moc"
