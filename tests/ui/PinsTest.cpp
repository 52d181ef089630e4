// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/Pins.h"

#include "tests/ui/support/Main.h"
#include "ui/models/RowSource.h"
#include "ui/views/PinControls.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QAction>
#include <QJsonArray>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using views::PinButton;
using views::Pins;
using Kind = Pins::Kind;

namespace {

models::RowColumn nameColumn() {
    models::Column head;
    head.id = head.title = QStringLiteral("name");
    return models::column<QString>(
        head, [](const QString& name) { return models::textCell(name); },
        [](const QString& name) -> models::SortKey { return name; });
}

} // namespace

/// What is pinned of a connection, and the controls that change it.
class PinsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepTheirOrder();
    void moveAmongTheirKind();
    void comeBackFromAState();
    void leaveOutWhatIsNoName();
    void areToldOnceAChange();
    void giveRowsAStarThatIsRead();
    void areTakenAwayByTheButton();
    void standInAMenuAsWhatItWouldDo();
};

void PinsTest::keepTheirOrder() {
    Pins pins;
    for (const char* name : {"b", "a", "c"})
        pins.set(Kind::Topic, QLatin1StringView(name), true);
    pins.set(Kind::Group, QStringLiteral("a"), true);
    pins.set(Kind::Topic, QStringLiteral("a"), false);
    QCOMPARE(pins.of(Kind::Topic), QStringList({QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(pins.has(Kind::Group, QStringLiteral("a")));
    QVERIFY(!pins.has(Kind::Topic, QStringLiteral("a")));
}

void PinsTest::moveAmongTheirKind() {
    Pins pins;
    for (const char* name : {"a", "b", "c"})
        pins.set(Kind::Topic, QLatin1StringView(name), true);
    pins.move(Kind::Topic, QStringLiteral("c"), -1);
    QCOMPARE(pins.of(Kind::Topic).join(QString()), QStringLiteral("acb"));
    QVERIFY(!pins.canMove(Kind::Topic, QStringLiteral("a"), -1));
    QVERIFY(!pins.canMove(Kind::Topic, QStringLiteral("b"), 1));
    QVERIFY(!pins.canMove(Kind::Topic, QStringLiteral("x"), 1));
    pins.move(Kind::Topic, QStringLiteral("a"), -1);
    QCOMPARE(pins.of(Kind::Topic).join(QString()), QStringLiteral("acb"));
}

void PinsTest::comeBackFromAState() {
    Pins pins;
    pins.set(Kind::Topic, QStringLiteral("orders"), true);
    pins.set(Kind::Group, QStringLiteral("billing"), true);
    Pins again;
    again.restoreState(pins.saveState());
    QCOMPARE(again.of(Kind::Topic), pins.of(Kind::Topic));
    QCOMPARE(again.of(Kind::Group), pins.of(Kind::Group));
    QVERIFY(!again.isEmpty());
}

void PinsTest::leaveOutWhatIsNoName() {
    Pins pins;
    const QJsonArray names{QStringLiteral("a"), 7, QString(), QStringLiteral("a"), QJsonArray()};
    pins.restoreState({{QStringLiteral("topics"), names}, {QStringLiteral("groups"), QStringLiteral("no list")}});
    QCOMPARE(pins.of(Kind::Topic), QStringList(QStringLiteral("a")));
    QVERIFY(pins.of(Kind::Group).isEmpty());
}

void PinsTest::areToldOnceAChange() {
    Pins pins;
    const QSignalSpy spy(&pins, &Pins::changed);
    pins.set(Kind::Topic, QStringLiteral("a"), true);
    pins.set(Kind::Topic, QStringLiteral("a"), true);
    pins.set(Kind::Topic, QString(), true);
    pins.set(Kind::Topic, QStringLiteral("b"), false);
    QCOMPARE(spy.count(), 1);
}

void PinsTest::giveRowsAStarThatIsRead() {
    Pins pins;
    models::RowModel model({nameColumn()}, [](const void* row) { return *static_cast<const QString*>(row); });
    models::RowSource source(&model);
    widgets::TableView table;
    table.setSource(&source);
    views::showPins(source, table, pins, Kind::Topic);
    model.setRows(
        {std::make_shared<const QString>(QStringLiteral("a")), std::make_shared<const QString>(QStringLiteral("b"))});
    pins.set(Kind::Topic, QStringLiteral("b"), true);
    QVERIFY(source.hasGutter());
    QCOMPARE(source.gutterIcon(0), style::Icon::None);
    QCOMPARE(source.gutterIcon(1), style::Icon::StarFilled);
    auto* access = QAccessible::queryAccessibleInterface(&table)->tableInterface();
    QCOMPARE(access->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("a"));
    QCOMPARE(access->cellAt(1, 0)->text(QAccessible::Name), QStringLiteral("b, pinned"));
    table.setSource(nullptr);
}

void PinsTest::areTakenAwayByTheButton() {
    Pins pins;
    PinButton button;
    QVERIFY(button.isHidden());
    button.setPins(pins, Kind::Group, QStringLiteral("billing"));
    QVERIFY(!button.isChecked());
    QTest::keyClick(&button, Qt::Key_Space);
    QVERIFY(pins.has(Kind::Group, QStringLiteral("billing")));
    QVERIFY(button.isChecked());
    QVERIFY(button.toolTip().startsWith(QStringLiteral("Unpin")));
    pins.set(Kind::Group, QStringLiteral("billing"), false);
    QVERIFY(!button.isChecked());
    QVERIFY(!button.accessibleName().isEmpty());
}

void PinsTest::standInAMenuAsWhatItWouldDo() {
    Pins pins;
    QMenu menu;
    views::addPinEntry(menu, pins, Kind::Topic, QStringLiteral("a"));
    QVERIFY(menu.actions().constLast()->text().startsWith(QStringLiteral("Pin")));
    menu.actions().constLast()->trigger();
    QVERIFY(pins.has(Kind::Topic, QStringLiteral("a")));
    views::addPinEntry(menu, pins, Kind::Topic, QStringLiteral("a"));
    QVERIFY(menu.actions().constLast()->text().startsWith(QStringLiteral("Unpin")));
    menu.actions().constLast()->trigger();
    QVERIFY(pins.isEmpty());
}

ODRADEK_UI_TEST(PinsTest)
#include "PinsTest.moc"
