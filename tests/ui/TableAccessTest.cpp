// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/FakeSource.h"
#include "tests/ui/support/Main.h"
#include "ui/widgets/TableView.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace odradek;

class TableAccessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        source_ = std::make_unique<testing::FakeSource>(10'000'000);
        view_ = std::make_unique<widgets::TableView>();
        view_->setSource(source_.get());
        view_->setAccessibleName(QStringLiteral("Messages"));
        view_->resize(600, 400);
        view_->show();
        access_ = QAccessible::queryAccessibleInterface(view_.get());
    }
    void cleanup() {
        view_.reset();
        source_.reset();
    }

    void isATableWithANameAndHeads() {
        QVERIFY(access_);
        QCOMPARE(access_->role(), QAccessible::Table);
        QCOMPARE(access_->text(QAccessible::Name), QStringLiteral("Messages"));
        QAccessibleTableInterface* table = access_->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 10'000'000);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->columnDescription(1), QStringLiteral("Size"));
    }

    void cellsSayTheirText() {
        QAccessibleTableInterface* table = access_->tableInterface();
        QAccessibleInterface* cell = table->cellAt(9'999'999, 0);
        QVERIFY(cell);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("row-9999999"));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 9'999'999);
        QCOMPARE(table->cellAt(9'999'999, 0), cell);
        QVERIFY(!table->cellAt(10'000'000, 0));
        QVERIFY(!table->cellAt(0, 3));
    }

    void childrenAndCellsAgree() {
        QAccessibleInterface* cell = access_->child(3 * 5 + 2);
        QVERIFY(cell);
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 5);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 2);
        QCOMPARE(access_->indexOfChild(cell), 17);
        const QPoint middle = cell->rect().center();
        QCOMPARE(access_->childAt(middle.x(), middle.y()), cell);
    }

    void selectionIsToldAndSet() {
        QAccessibleTableInterface* table = access_->tableInterface();
        QVERIFY(table->selectRow(4));
        QCOMPARE(view_->currentRow(), qint64{4});
        QVERIFY(table->isRowSelected(4));
        QCOMPARE(table->selectedRows(), QList<int>{4});
        QVERIFY(table->cellAt(4, 0)->state().selected);
        QVERIFY(!table->cellAt(5, 0)->state().selected);
        view_->selectAll();
        QCOMPARE(table->selectedRowCount(), 10'000'000);
        QVERIFY(table->selectedRows().size() <= 1000);
    }

    void aGapSpeaksItsNote() {
        source_->gapRow = 2;
        QCOMPARE(access_->tableInterface()->cellAt(2, 0)->text(QAccessible::Name), QStringLiteral("2 control records"));
    }

    void walkingALongTableKeepsFewCells() {
        QAccessibleTableInterface* table = access_->tableInterface();
        for (int row = 0; row < 20'000; ++row)
            QVERIFY(table->cellAt(row, 0)->isValid());
        QCOMPARE(table->cellAt(19'999, 0)->text(QAccessible::Name), QStringLiteral("row-19999"));
    }

    void moreRowsThanAnIntCanNumber() {
        testing::FakeSource huge(qint64{1} << 40);
        view_->setSource(&huge);
        QVERIFY(access_->tableInterface()->rowCount() > 0);
        QVERIFY(access_->childCount() > 0);
        view_->setSource(nullptr);
    }

private:
    std::unique_ptr<testing::FakeSource> source_;
    std::unique_ptr<widgets::TableView> view_;
    QAccessibleInterface* access_ = nullptr;
};

ODRADEK_UI_TEST(TableAccessTest)
#include "TableAccessTest.moc"
