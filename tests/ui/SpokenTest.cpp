// SPDX-License-Identifier: GPL-3.0-or-later
// What screen readers are told of cells and of widgets that paint what others make of child widgets.
#include "tests/ui/support/FakeSource.h"
#include "tests/ui/support/Main.h"
#include "ui/models/CellSpeech.h"
#include "ui/views/RowTable.h"
#include "ui/widgets/FigureStrip.h"
#include "ui/widgets/HexView.h"
#include "ui/widgets/JsonTree.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/PlainTextView.h"
#include "ui/widgets/StatusItem.h"
#include "ui/widgets/SubTabs.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace odradek;
using models::Cell;
using models::CellKind;
using models::Tone;

namespace {

QString words(const char* text) {
    return QString::fromUtf8(text);
}

QAccessibleInterface* accessOf(QWidget& widget) {
    return QAccessible::queryAccessibleInterface(&widget);
}

QStringList childNames(QWidget& widget) {
    QStringList names;
    for (int i = 0; i < accessOf(widget)->childCount(); ++i)
        names.append(accessOf(widget)->child(i)->text(QAccessible::Name));
    return names;
}

Cell replicas() {
    using State = models::ReplicaMark::State;
    Cell cell = models::kindCell(CellKind::Replicas);
    cell.replicas = {{1, State::Leader}, {2, State::InSync}, {3, State::OutOfSync}, {4, State::Offline}};
    return cell;
}

Cell iconOnly(style::Icon icon) {
    Cell cell = models::textCell({});
    cell.icon = icon;
    return cell;
}

Cell badged(Cell cell, style::Icon badge) {
    cell.badge = badge;
    return cell;
}

Cell course(std::vector<float> series) {
    Cell cell = models::figureCell(words("12"));
    cell.series = std::move(series);
    return cell;
}

} // namespace

class SpokenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsSayWhatTheyShow_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const Cell& cell, const char* expected) {
            QTest::newRow(name) << models::spokenCell(cell) << words(expected);
        };
        row("text", models::textCell(words("orders")), "orders");
        row("null", models::kindCell(CellKind::Null), "no value");
        row("tombstone", models::kindCell(CellKind::Tombstone), "no value, tombstone");
        row("empty", models::kindCell(CellKind::Empty), "empty, 0 bytes");
        row("loading", models::kindCell(CellKind::Loading), "loading");
        row("dash", models::kindCell(CellKind::Unknown), "not known");
        row("masked", models::kindCell(CellKind::Masked), "masked");
        row("replicas", replicas(), "1 leader, 2 in sync, 3 out of sync, 4 offline");
        row("icon alone", iconOnly(style::Icon::Lock), "read-only");
        row("warning alone", iconOnly(style::Icon::Warning), "warning");
        row("shape alone", models::stateCell(style::StateShape::Square, {}), "problem");
        row("controller", badged(models::stateCell(style::StateShape::Disc, words("up")), style::Icon::Controller),
            "up, controller");
        row("red figure", models::figureCell(words("3"), Tone::Err), "3, problem");
        row("bar", models::figureCell(words("3 GiB"), Tone::Warn, 0.414), "3 GiB, warning, 41 % of the scale");
        row("bar of per cent", models::figureCell(words("41 %"), Tone::Text, 0.41), "41 %");
        row("rising", course({0.1F, 0.2F, 0.9F}), "12, rising");
        row("falling", course({0.9F, 0.95F, 0.1F}), "12, falling");
        row("steady", course({0.5F, 0.9F, 0.51F}), "12, steady");
    }
    void cellsSayWhatTheyShow() {
        QFETCH(QString, said);
        QFETCH(QString, expected);
        QCOMPARE(said, expected);
    }

    void figuresAreAList() {
        widgets::FigureStrip strip;
        widgets::FigureStrip::Figure offline{words("Offline"), words("3"), {}, Tone::Err, style::Icon::Error};
        offline.toolTip = words("Partitions without a leader");
        strip.setFigures({{words("Brokers"), words("6"), words("of 6")}, offline, {words("Size"), {}, {}}});
        strip.resize(800, 64);
        QCOMPARE(accessOf(strip)->role(), QAccessible::List);
        QCOMPARE(childNames(strip),
                 QStringList({words("Brokers 6 of 6"), words("Offline 3, problem"), words("Size loading")}));
        QAccessibleInterface* second = accessOf(strip)->child(1);
        QCOMPARE(second->text(QAccessible::Description), words("Partitions without a leader"));
        QCOMPARE(accessOf(strip)->indexOfChild(second), 1);
        const QPoint middle = second->rect().center();
        QCOMPARE(accessOf(strip)->childAt(middle.x(), middle.y()), second);
    }

    void aJsonTreeTellsItsNodes() {
        widgets::JsonTree tree;
        tree.resize(400, 300);
        tree.setMasked([](const QString& path) { return path == u"$.secret"; });
        QVERIFY(tree.setDocument(R"({"id": 7, "items": [1, 2], "secret": "x"})"));
        QCOMPARE(accessOf(tree)->role(), QAccessible::Tree);
        QCOMPARE(childNames(tree), QStringList({words("id: 7"), words("items: list, 2 in it"), words("0: 1"),
                                                words("1: 2"), words("secret: masked")}));
        QVERIFY(accessOf(tree)->child(1)->state().expanded);
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Down);
        QTest::keyClick(&tree, Qt::Key_Left);
        QCOMPARE(accessOf(tree)->childCount(), 3);
        QVERIFY(accessOf(tree)->child(1)->state().collapsed);
        QVERIFY(!accessOf(tree)->child(0)->state().expandable);
        QCOMPARE(accessOf(tree)->focusChild(), nullptr);
        tree.show();
        tree.setFocus();
        QApplication::setActiveWindow(&tree);
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        QCOMPARE(accessOf(tree)->focusChild(), accessOf(tree)->child(1));
    }

    void bytesAndTextTellTheirLines() {
        widgets::HexView hex;
        hex.resize(900, 100);
        hex.setBytes(QByteArray("0123456789abcdef\n", 17));
        QCOMPARE(accessOf(hex)->childCount(), 2);
        QVERIFY(childNames(hex).constFirst().startsWith(words("00000000 30 31")));
        QVERIFY(childNames(hex).constFirst().endsWith(words("0123456789abcdef")));
        QCOMPARE(childNames(hex).constLast(), words("00000010 0a ."));
        widgets::PlainTextView text;
        text.resize(400, 100);
        text.setText(words("one\n\n<b>two</b>"), 3, 9);
        QCOMPARE(childNames(text).mid(0, 3), QStringList({words("one"), words("empty line"), words("<b>two</b>")}));
        QVERIFY(childNames(text).constLast().contains(words("Show more")));
    }

    void aTableTellsItsHead() {
        testing::FakeSource source(3);
        widgets::TableView view;
        view.setSource(&source);
        view.resize(600, 200);
        view.sortBy(1, Qt::DescendingOrder);
        QAccessibleInterface* table = accessOf(view);
        QAccessibleInterface* head = table->child(3 * 3);
        QVERIFY(head);
        QCOMPARE(head->object(), view.header());
        QCOMPARE(table->indexOfChild(head), 9);
        QCOMPARE(childNames(*view.header()),
                 QStringList({words("Name"), words("Size, sorted downwards"), words("Value")}));
        const auto heads = table->tableInterface()->cellAt(0, 1)->tableCellInterface()->columnHeaderCells();
        QCOMPARE(heads.size(), 1);
        QCOMPARE(heads.constFirst()->role(), QAccessible::ColumnHeader);
    }

    // What has gone is forgotten: a screen reader would ask it once more.
    void aTableThatEndsIsForgotten() {
        auto table = std::make_unique<views::RowTable>(
            std::vector<models::RowColumn>{}, [](const void*) { return QString(); }, words("Rows"));
        const QAccessible::Id id = QAccessible::uniqueId(accessOf(*table));
        QVERIFY(QAccessible::accessibleInterface(id));
        table.reset();
        QVERIFY(!QAccessible::accessibleInterface(id));
    }

    void buttonsOfOurOwnCanBePressed() {
        widgets::Picker picker(words("From"));
        picker.setItems({{words("Newest"), 1}, {words("Oldest"), 2}});
        picker.setCustomPopup(true);
        const QSignalSpy opened(&picker, &widgets::Picker::popupWanted);
        QCOMPARE(accessOf(picker)->role(), QAccessible::ComboBox);
        QCOMPARE(accessOf(picker)->text(QAccessible::Value), words("Newest"));
        accessOf(picker)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
        widgets::StatusItem still;
        still.setWords(words("Dropped"), words("12"), Tone::Warn);
        QCOMPARE(accessOf(still)->role(), QAccessible::StaticText);
        QCOMPARE(accessOf(still)->text(QAccessible::Name), words("Dropped 12, warning"));
        widgets::StatusItem leads;
        connect(&leads, &QAbstractButton::clicked, this, [] {});
        QCOMPARE(accessOf(leads)->role(), QAccessible::PushButton);
    }

    void aTabSaysWhetherItIsCurrentAndHasTheFocus() {
        widgets::SubTabs tabs;
        tabs.addPage(words("Value"));
        tabs.addPage(words("Headers"));
        tabs.show();
        auto* bar = tabs.findChild<QTabBar*>();
        auto* access = accessOf(*bar);
        QCOMPARE(access->role(), QAccessible::PageTabList);
        QCOMPARE(childNames(*bar), QStringList({words("Value"), words("Headers")}));
        bar->clearFocus();
        QVERIFY(access->child(0)->state().selected);
        QVERIFY(!access->child(0)->state().focused);
        QVERIFY(!access->child(1)->state().selected);
        access->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bar->currentIndex(), 1);
        QVERIFY(access->child(1)->state().selected);
        tabs.hide();
        QVERIFY(access->child(1)->state().invisible);
    }

    void partsOfAHiddenViewAreHidden() {
        widgets::HexView view;
        view.setBytes(QByteArray(64, 'x'));
        view.show();
        QVERIFY(!accessOf(view)->child(0)->state().offscreen);
        view.hide();
        QVERIFY(accessOf(view)->child(0)->state().invisible);
        QVERIFY(accessOf(view)->child(0)->state().offscreen);
    }
};

ODRADEK_UI_TEST(SpokenTest)
#include "SpokenTest.moc"
