// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableView.h"
#include "tests/ui/support/FakeSource.h"
#include "tests/ui/support/Main.h"
#include "ui/style/Painting.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace odradek;
using testing::FakeSource;
using widgets::TableView;

namespace {

QString nameAt(const TableView& view, qint64 row) {
    return view.source()->cell(row, 0).text;
}

} // namespace

class TableViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        source_ = std::make_unique<FakeSource>(10'000'000);
        view_ = std::make_unique<TableView>();
        view_->setSource(source_.get());
        view_->resize(600, 24 + 22 * 20);
        view_->show();
        view_->setFocus();
        QApplication::setActiveWindow(view_.get());
    }
    void cleanup() {
        view_.reset();
        source_.reset();
    }

    void onlyRowsInSightAreAsked() {
        source_->asked = 0;
        view_->grab();
        QVERIFY(source_->asked > 0);
        QVERIFY2(source_->asked < 200, qPrintable(QString::number(source_->asked)));
    }

    void endOfTenMillionRowsIsReached() {
        QTest::keyClick(view_.get(), Qt::Key_End);
        QCOMPARE(view_->currentRow(), qint64{9'999'999});
        QCOMPARE(view_->rowAt(view_->viewport()->height() - 1), qint64{9'999'999});
        QTest::keyClick(view_.get(), Qt::Key_Home);
        QCOMPARE(view_->topRow(), qint64{0});
    }

    void moreRowsThanPixelsInAnInt() {
        FakeSource huge(qint64{1} << 40);
        view_->setSource(&huge);
        QTest::keyClick(view_.get(), Qt::Key_End);
        QCOMPARE(view_->currentRow(), (qint64{1} << 40) - 1);
        QTest::keyClick(view_.get(), Qt::Key_Up);
        QCOMPARE(view_->currentRow(), (qint64{1} << 40) - 2);
        view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->maximum() / 2);
        QVERIFY(qAbs(double(view_->topRow()) / double(qint64{1} << 40) - 0.5) < 0.001);
        view_->setSource(nullptr);
    }

    void arrowsPagesAndShift() {
        view_->setCurrentRow(5);
        QTest::keyClick(view_.get(), Qt::Key_Down);
        QCOMPARE(view_->currentRow(), qint64{6});
        QTest::keyClick(view_.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view_.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view_->selection().ranges(), (std::vector<widgets::RowRanges::Range>{{6, 8}}));
        QTest::keyClick(view_.get(), Qt::Key_PageDown);
        QCOMPARE(view_->currentRow(), 8 + qint64{view_->rowsPerPage()} - 1);
        QCOMPARE(view_->selection().count(), qint64{1});
        QTest::keyClick(view_.get(), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(!view_->selection().contains(view_->currentRow()));
        QTest::keyClick(view_.get(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(view_->selection().count(), qint64{2});
    }

    void noHalfRowStandsAtTheTopOfTheEnd() {
        view_->resize(view_->width(), view_->height() + 9);
        QTest::keyClick(view_.get(), Qt::Key_End);
        QCOMPARE(view_->rowRect(view_->topRow()).top(), 0);
        QVERIFY(view_->viewport()->rect().contains(view_->rowRect(view_->rowCount() - 1)));
        view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->maximum());
        QVERIFY(view_->viewport()->rect().contains(view_->rowRect(view_->rowCount() - 1)));
    }

    void theCurrentRowStaysInSightWhenTheViewShrinks() {
        const qint64 row = view_->topRow() + view_->rowsPerPage() - 1;
        view_->setCurrentRow(row);
        view_->resize(view_->width(), view_->height() / 2);
        QVERIFY(view_->viewport()->rect().contains(view_->rowRect(row)));
    }

    void selectAllCostsOneRange() {
        QTest::keyClick(view_.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view_->selection().count(), qint64{10'000'000});
        QCOMPARE(view_->selection().ranges().size(), size_t{1});
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QVERIFY(view_->selection().isEmpty());
    }

    void clicksWithModifiers() {
        const auto click = [this](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(view_->viewport(), Qt::LeftButton, modifiers, view_->rowRect(row).center());
        };
        click(2, Qt::NoModifier);
        click(5, Qt::ShiftModifier);
        QCOMPARE(view_->selection().count(), qint64{4});
        click(9, Qt::ControlModifier);
        QCOMPARE(view_->selection().count(), qint64{5});
        click(9, Qt::ControlModifier);
        QCOMPARE(view_->selection().count(), qint64{4});
        click(7, Qt::NoModifier);
        QCOMPARE(view_->selection().count(), qint64{1});
    }

    void enterAndDoubleClickActivate() {
        QSignalSpy activated(view_.get(), &TableView::activated);
        view_->setCurrentRow(3);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QTest::mouseDClick(view_->viewport(), Qt::LeftButton, {}, view_->rowRect(4).center());
        QCOMPARE(activated.count(), 2);
        QCOMPARE(activated[0][0].toLongLong(), qint64{3});
        QCOMPARE(activated[1][0].toLongLong(), qint64{4});
        // Where none is chosen yet, that comes first.
        view_->setCurrentRow(-1);
        QTest::keyClick(view_.get(), Qt::Key_Return);
        QCOMPARE(view_->currentRow(), qint64{0});
        QCOMPARE(activated.count(), 2);
    }

    void copiesRowsAsTabSeparatedText() {
        QSignalSpy copied(view_.get(), &TableView::copied);
        source_->gapRow = 1;
        view_->setCurrentRow(0);
        QTest::keyClick(view_.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view_.get(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view_.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("row-0\t0\ta\\tb\\nc\nrow-2\t4\ta\\tb\\nc\n"));
        QCOMPARE(copied[0][0].toLongLong(), qint64{2});
    }

    void copyOfTooManyRowsSaysSo() {
        view_->selectAll();
        QCOMPARE(view_->selectedText(50).count(u'\n'), qsizetype{50});
    }

    void lettersJump() {
        view_->setCurrentRow(0);
        QTest::keyClicks(view_.get(), QStringLiteral("row-12"));
        QCOMPARE(nameAt(*view_, view_->currentRow()), QStringLiteral("row-12"));
    }

    void evictionKeepsWhatOneLooksAt() {
        view_->reveal(5'000);
        view_->setCurrentRow(5'000);
        const QString top = nameAt(*view_, view_->topRow());
        const QString current = nameAt(*view_, view_->currentRow());
        const int y = view_->rowRect(view_->currentRow()).y();
        source_->evict(1'000);
        QCOMPARE(nameAt(*view_, view_->topRow()), top);
        QCOMPARE(nameAt(*view_, view_->currentRow()), current);
        QCOMPARE(view_->rowRect(view_->currentRow()).y(), y);
        QVERIFY(view_->selection().contains(view_->currentRow()));
    }

    void evictionOfTheCurrentRowTells() {
        view_->setCurrentRow(3);
        QSignalSpy current(view_.get(), &TableView::currentRowChanged);
        source_->evict(10);
        QCOMPARE(view_->currentRow(), qint64{-1});
        QVERIFY(view_->selection().isEmpty());
        QCOMPARE(current.count(), 1);
    }

    void sortKeepsSelectionByRow() {
        view_->setCurrentRow(7);
        FakeSource few(100);
        view_->setSource(&few);
        view_->setCurrentRow(7);
        few.reverse();
        QCOMPARE(view_->currentRow(), qint64{92});
        QCOMPARE(nameAt(*view_, view_->currentRow()), QStringLiteral("row-7"));
        QVERIFY(view_->selection().contains(92));
        view_->setSource(nullptr);
    }

    void followsTheEndUntilScrolledUp() {
        QSignalSpy following(view_.get(), &TableView::followingChanged);
        view_->setFollowable(true);
        view_->setFollowing(true);
        source_->append(100);
        QCOMPARE(view_->rowAt(view_->viewport()->height() - 1), source_->rowCount() - 1);
        view_->verticalScrollBar()->setValue(view_->verticalScrollBar()->value() - 500);
        QVERIFY(!view_->isFollowing());
        const qint64 top = view_->topRow();
        source_->append(312);
        QCOMPARE(view_->topRow(), top);
        QCOMPARE(view_->newRows(), qint64{312});
        QTest::keyClick(view_.get(), Qt::Key_End);
        QVERIFY(view_->isFollowing());
        QCOMPARE(view_->newRows(), qint64{0});
        QCOMPARE(following.count(), 3);
    }

    void followingSurvivesEviction() {
        view_->setFollowable(true);
        view_->setFollowing(true);
        source_->append(500);
        source_->evict(500);
        QVERIFY(view_->isFollowing());
        QCOMPARE(view_->rowAt(view_->viewport()->height() - 1), source_->rowCount() - 1);
    }

    void headerSortsInThreeSteps() {
        auto* header = view_->findChild<widgets::TableHeader*>();
        const QPoint at(view_->columnLayout().x(1) + 30, 10);
        QTest::mouseClick(header, Qt::LeftButton, {}, at);
        QCOMPARE(source_->sortedBy, 1);
        QCOMPARE(source_->sortedTo, Qt::AscendingOrder);
        QTest::mouseClick(header, Qt::LeftButton, {}, at);
        QCOMPARE(source_->sortedTo, Qt::DescendingOrder);
        QTest::mouseClick(header, Qt::LeftButton, {}, at);
        QCOMPARE(source_->sortedBy, -1);
    }

    void headerByKeyboard() {
        auto* header = view_->findChild<widgets::TableHeader*>();
        header->setFocus();
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Return);
        QCOMPARE(source_->sortedBy, 1);
        QTest::keyClick(header, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view_->columnLayout().shown(), (std::vector<int>{1, 0, 2}));
        const int before = view_->columnLayout().width(1);
        QTest::keyClick(header, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view_->columnLayout().width(1), before + 8);
    }

    void columnsHideMoveAndComeBack() {
        view_->setColumnVisible(1, false);
        QCOMPARE(view_->columnLayout().shown(), (std::vector<int>{0, 2}));
        view_->setColumnVisible(0, false);
        QVERIFY2(view_->columnLayout().isVisible(0), "a fixed column can't be hidden");
        view_->sortBy(0, Qt::DescendingOrder);
        const QJsonObject state = view_->saveState();
        TableView other;
        other.setSource(source_.get());
        other.restoreState(state);
        QCOMPARE(other.columnLayout().shown(), (std::vector<int>{0, 2}));
        QCOMPARE(other.sortColumn(), 0);
    }

    void columnMenuListsAll() {
        QMenu menu;
        view_->fillColumnMenu(menu);
        QCOMPARE(menu.actions().size(), 5);
        QVERIFY(!menu.actions()[0]->isEnabled());
        menu.actions()[1]->trigger();
        QVERIFY(!view_->columnLayout().isVisible(1));
    }

    void theFocusIsSeenAtTheRowThatTheFirstKeyChooses_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("up") << Qt::Key_Up;
        QTest::newRow("page down") << Qt::Key_PageDown;
        QTest::newRow("page up") << Qt::Key_PageUp;
    }

    void theFocusIsSeenAtTheRowThatTheFirstKeyChooses() {
        QFETCH(const Qt::Key, key);
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
        source_->gapRow = 51;
        view_->verticalScrollBar()->setValue(50 * view_->rowRect(0).height() + 7);
        view_->setCurrentRow(-1);
        view_->clearFocus();
        QVERIFY(barsAt().isEmpty());
        view_->setFocus();
        QVERIFY2(view_->rowRect(51).top() > 0, "row 50 is cut off, row 51 is a gap");
        QCOMPARE(barsAt(), QList<qint64>{52});
        QTest::keyClick(view_.get(), key);
        QCOMPARE(view_->currentRow(), qint64{52});
        QCOMPARE(barsAt(), QList<qint64>{52});
    }

    void theFocusIsSeenAlsoWhereThereAreNoRows() {
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
        FakeSource none(0);
        view_->setEmptyWidget(new widgets::EmptyState);
        view_->setSource(&none);
        QCOMPARE(barsAt(), QList<qint64>{0});
        view_->clearFocus();
        QVERIFY(barsAt().isEmpty());
        view_->setSource(nullptr);
    }

    void enteringTheRowsChoosesOneOrComesBackToIt() {
        QVERIFY(QTest::qWaitForWindowActive(view_.get()));
        view_->verticalScrollBar()->setValue(30 * view_->rowRect(0).height());
        view_->clearFocus();
        view_->enterRows();
        QVERIFY(view_->hasFocus());
        QCOMPARE(view_->currentRow(), qint64{30});
        QCOMPARE(view_->selection().ranges(), (std::vector<widgets::RowRanges::Range>{{30, 30}}));
        view_->verticalScrollBar()->setValue(0);
        view_->clearFocus();
        view_->enterRows();
        QCOMPARE(view_->currentRow(), qint64{30});
        QVERIFY(view_->viewport()->rect().contains(view_->rowRect(30)));
    }

    void emptyWidgetStandsInForRows() {
        auto* empty = new QWidget;
        view_->setEmptyWidget(empty);
        QVERIFY(empty->isHidden());
        FakeSource none(0);
        view_->setSource(&none);
        QVERIFY(!empty->isHidden());
        none.append(1);
        QVERIFY(empty->isHidden());
        view_->setSource(nullptr);
    }

    void rightToLeftMirrorsColumns() {
        view_->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(view_->cellRect(0, 0).left() > view_->cellRect(0, 2).left());
        QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, view_->rowRect(3).center());
        QCOMPARE(view_->currentRow(), qint64{3});
    }

private:
    // The rows that have the focus bar at their start and no more than that; −1: it is somewhere else, too.
    QList<qint64> barsAt() {
        const QImage image = view_->viewport()->grab().toImage();
        QList<qint64> rows;
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(image.width() - 1, y) == style::focusColor()) rows.append(-1);
            if (image.pixelColor(1, y) != style::focusColor()) continue;
            const qint64 row =
                (view_->topRow() * view_->rowRect(0).height() - view_->rowRect(view_->topRow()).y() + y) /
                view_->rowRect(0).height();
            if (!rows.contains(row)) rows.append(row);
        }
        return rows;
    }

    std::unique_ptr<FakeSource> source_;
    std::unique_ptr<TableView> view_;
};

ODRADEK_UI_TEST(TableViewTest)
#include "TableViewTest.moc"
