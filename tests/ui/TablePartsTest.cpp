// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/Main.h"
#include "ui/style/Fonts.h"
#include "ui/widgets/ColumnLayout.h"
#include "ui/widgets/RowRanges.h"
#include "ui/widgets/ScrollMap.h"

#include <QFontMetrics>
#include <QTest>
#include <random>
#include <set>

using namespace odradek;
using widgets::RowRanges;
using widgets::ScrollMap;

namespace {

models::Column column(const char* id, int width, bool stretch = false) {
    models::Column head;
    head.id = head.title = QString::fromLatin1(id);
    head.width = width;
    head.stretch = stretch;
    return head;
}

std::set<qint64> rowsOf(const RowRanges& ranges) {
    std::set<qint64> rows;
    for (const RowRanges::Range& range : ranges.ranges())
        for (qint64 row = range.first; row <= range.last; ++row)
            rows.insert(row);
    return rows;
}

} // namespace

class TablePartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsYieldTheGreatestFirst() {
        std::vector<models::Column> heads{column("name", 100, true), column("a", 50), column("b", 50)};
        heads[1].yields = 1;
        heads[2].yields = 2;
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        layout.fit(200, 0);
        QCOMPARE(layout.shown(), (std::vector<int>{0, 1, 2}));
        layout.fit(199, 0);
        QCOMPARE(layout.shown(), (std::vector<int>{0, 1}));
        QVERIFY(!layout.isVisible(2));
        layout.fit(40, 0);
        QCOMPARE(layout.shown(), std::vector<int>{0});
        QCOMPARE(layout.width(0), 100);
        layout.fit(200, 0);
        QCOMPARE(layout.shown(), (std::vector<int>{0, 1, 2}));
    }

    void whereNothingYieldsAnyMoreColumnsBecomeNarrower() {
        std::vector<models::Column> heads{column("name", 200, true), column("state", 100), column("size", 50),
                                          column("more", 50)};
        heads[0].least = 100;
        heads[1].least = 50;
        heads[3].yields = 1;
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        layout.fit(350, 0);
        QVERIFY(!layout.isVisible(3));
        QVERIFY2(layout.width(0) == 200, "first what yields is left out");
        layout.fit(275, 0);
        QCOMPARE(layout.total(), 275);
        QCOMPARE(layout.width(0), 150); // by their share of what both can give
        QCOMPARE(layout.width(1), 75);
        QCOMPARE(layout.width(2), 50);
        layout.fit(100, 0);
        QVERIFY2(layout.total() == 200, "then it scrolls to the side");
        layout.setWidth(1, 100);
        layout.fit(250, 0);
        QVERIFY2(layout.width(1) == 100, "what somebody has chosen stays");
        QCOMPARE(layout.total(), 250);
    }

    void keysAreShownWholeWhereThereIsRoom() {
        std::vector<models::Column> heads{column("key", 100), column("value", 100, true)};
        heads[0].mono = true;
        heads[0].letters = 36;
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        const QString key(36, u'0');
        layout.fit(3'000, 0);
        QVERIFY(layout.width(0) > QFontMetrics(style::monoFont()).horizontalAdvance(key));
        QVERIFY2(layout.width(0) < 400, "the rest is the value's");
        QCOMPARE(layout.width(0) + layout.width(1), 3'000);
        layout.fit(300, 0);
        QVERIFY2(layout.width(0) == 150, "half of what is free");
        layout.fit(200, 0);
        QCOMPARE(layout.width(0), 100);
        layout.setWidth(0, 120);
        layout.fit(3'000, 0);
        QVERIFY2(layout.width(0) == 120, "who drags it gets it");
        widgets::ColumnLayout again;
        again.setColumns(heads);
        again.restore(layout.save());
        again.fit(3'000, 0);
        QCOMPARE(again.width(0), 120);
    }

    void aColumnThatStretchesStopsWhereItsNamesAreFarFromTheRest() {
        std::vector<models::Column> heads{column("name", 100, true), column("a", 50)};
        heads[0].most = 300;
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        layout.fit(250, 0);
        QCOMPARE(layout.width(0), 200);
        layout.fit(2'000, 0);
        QCOMPARE(layout.width(0), 300);
        QCOMPARE(layout.x(1), 300);
        layout.setWidth(0, 500);
        layout.fit(2'000, 0);
        QVERIFY2(layout.width(0) == 500, "who drags it wider gets it");
    }

    void aColumnThatWasAskedForStaysWithoutRoom() {
        std::vector<models::Column> heads{column("name", 100, true), column("a", 50), column("b", 50)};
        heads[1].yields = 1;
        heads[2].yields = 2;
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        layout.fit(100, 0);
        QVERIFY(layout.setVisible(2, true));
        layout.fit(100, 0);
        QCOMPARE(layout.shown(), (std::vector<int>{0, 2}));
        widgets::ColumnLayout again;
        again.setColumns(heads);
        again.restore(layout.save());
        again.fit(100, 0);
        QCOMPARE(again.shown(), (std::vector<int>{0, 2}));
        QVERIFY(again.setVisible(2, false));
        again.fit(500, 0);
        QCOMPARE(again.shown(), (std::vector<int>{0, 1}));
    }

    void rangesAgreeWithASet() {
        std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same run each time
        const auto draw = [&](int below) {
            return qint64(random() % unsigned(below));
        };
        RowRanges ranges;
        std::set<qint64> naive;
        for (int step = 0; step < 2'000; ++step) {
            const qint64 first = draw(200);
            const qint64 last = first + draw(12);
            if (draw(3) > 0) {
                ranges.add(first, last);
                for (qint64 row = first; row <= last; ++row)
                    naive.insert(row);
            } else {
                ranges.remove(last, first);
                for (qint64 row = first; row <= last; ++row)
                    naive.erase(row);
            }
            QCOMPARE(rowsOf(ranges), naive);
            QCOMPARE(ranges.count(), qint64(naive.size()));
            QCOMPARE(ranges.contains(first), naive.contains(first));
        }
    }

    void rangesTouchingBecomeOne() {
        RowRanges ranges;
        ranges.add(0, 4);
        ranges.add(5, 9);
        QCOMPARE(ranges.ranges().size(), size_t{1});
        ranges.remove(5, 5);
        QCOMPARE(ranges.ranges(), (std::vector<RowRanges::Range>{{0, 4}, {6, 9}}));
    }

    void rangesMoveWithTheirRows() {
        RowRanges ranges;
        ranges.add(2, 5);
        ranges.add(10, 10);
        ranges.evictFront(4);
        QCOMPARE(ranges.ranges(), (std::vector<RowRanges::Range>{{0, 1}, {6, 6}}));
        ranges.truncate(6);
        QCOMPARE(ranges.ranges(), (std::vector<RowRanges::Range>{{0, 1}}));
        ranges.remap([](qint64 row) { return row == 0 ? qint64{-1} : qint64{40}; }, 100);
        QCOMPARE(ranges.ranges(), (std::vector<RowRanges::Range>{{40, 40}}));
    }

    void smallTablesScrollOneToOne() {
        const ScrollMap map(100, 22, 440);
        QCOMPARE(map.last(), qint64{100 * 22 - 440});
        QCOMPARE(map.barMaximum(), 100 * 22 - 440);
        QCOMPARE(map.fromBar(17), qint64{17});
        QCOMPARE(map.toBar(17), 17);
        QCOMPARE(ScrollMap(3, 22, 440).last(), qint64{0});
    }

    void theEndBeginsWithAWholeRow() {
        const ScrollMap map(100, 22, 450);
        QCOMPARE(map.last() % 22, qint64{0});
        QVERIFY(map.last() + 450 >= map.total());
        QVERIFY(map.last() + 450 < map.total() + 22);
        QCOMPARE(ScrollMap(100, 22, 0).last(), qint64{99 * 22});
    }

    void hugeTablesReachBothEnds() {
        const ScrollMap map(qint64{1} << 50, 22, 440);
        QCOMPARE(map.fromBar(0), qint64{0});
        QCOMPARE(map.fromBar(map.barMaximum()), map.last());
        QCOMPARE(map.toBar(map.last()), map.barMaximum());
        QVERIFY(map.barPage() >= 1);
        const ScrollMap most(std::numeric_limits<qint64>::max(), 22, 440);
        QVERIFY(most.total() > 0);
        QCOMPARE(most.fromBar(most.barMaximum()), most.last());
    }

    void stretchTakesWhatIsLeft() {
        widgets::ColumnLayout layout;
        layout.setColumns({column("a", 100), column("b", 100, true), column("c", 50)});
        layout.fit(600, 20);
        QCOMPARE(layout.x(0), 20);
        QCOMPARE(layout.width(1), 600 - 20 - 150);
        QCOMPARE(layout.total(), 600);
        layout.fit(200, 20);
        QCOMPARE(layout.width(1), 100);
        QCOMPARE(layout.total(), 270);
        QCOMPARE(layout.columnAt(130), 1);
        QCOMPARE(layout.columnAt(1000), -1);
        QCOMPARE(layout.edgeAt(121), 0);
    }

    void movesAmongVisibleColumns() {
        widgets::ColumnLayout layout;
        layout.setColumns({column("a", 100), column("b", 100), column("c", 100), column("d", 100)});
        QVERIFY(layout.setVisible(1, false));
        layout.move(0, 2);
        QCOMPARE(layout.shown(), (std::vector<int>{2, 3, 0}));
        layout.move(0, 0);
        QCOMPARE(layout.shown(), (std::vector<int>{0, 2, 3}));
    }

    void savedStateSurvivesOtherColumns() {
        widgets::ColumnLayout layout;
        layout.setColumns({column("a", 100), column("b", 100), column("c", 100)});
        layout.move(2, 0);
        layout.setWidth(0, 333);
        layout.setVisible(1, false);
        const QJsonObject saved = layout.save();
        widgets::ColumnLayout other;
        other.setColumns({column("new", 80), column("a", 100), column("c", 100)});
        other.restore(saved);
        QCOMPARE(other.shown(), (std::vector<int>{2, 1, 0}));
        other.fit(1000, 0);
        QCOMPARE(other.width(1), 333);
        other.restore(QJsonObject());
        QCOMPARE(other.shown().size(), size_t{3});
    }

    void newColumnsKeepWhatIsKnown() {
        widgets::ColumnLayout layout;
        layout.setColumns({column("a", 100), column("b", 100)});
        layout.setWidth(1, 222);
        layout.setColumns({column("a", 100), column("b", 100), column("$.type", 90)});
        layout.fit(1000, 0);
        QCOMPARE(layout.width(1), 222);
        QCOMPARE(layout.shown().size(), size_t{3});
    }

    void aTitleIsSeenWhole() {
        std::vector<models::Column> heads{column("a", 30), column("b", 30)};
        heads[0].title = QStringLiteral("Aufbewahrungsdauer");
        heads[0].unit = QStringLiteral("UTC");
        heads[0].trail = 40;
        widgets::ColumnLayout layout;
        layout.setColumns(heads);
        layout.fit(1000, 0);
        const QFontMetrics metrics(style::uiFont(style::kHeadPx, QFont::DemiBold));
        const int words = metrics.horizontalAdvance(heads[0].title) + metrics.horizontalAdvance(heads[0].unit);
        QVERIFY(layout.width(0) >= words + 40 + 16);
        QCOMPARE(layout.width(1), 30);
        layout.setWidth(0, 60);
        layout.fit(1000, 0);
        QVERIFY2(layout.width(0) == 60, "who drags it narrower gets it");
    }

    void aWidthThatNobodyChoseFollowsTheSource() {
        widgets::ColumnLayout layout;
        layout.setColumns({column("a", 100), column("b", 100)});
        layout.setWidth(1, 222);
        layout.setColumns({column("a", 180), column("b", 180)});
        layout.fit(1000, 0);
        QCOMPARE(layout.width(0), 180);
        QCOMPARE(layout.width(1), 222);
        const QJsonObject saved = layout.save();
        widgets::ColumnLayout later;
        later.setColumns({column("a", 100), column("b", 100)});
        later.restore(saved);
        later.fit(1000, 0);
        QCOMPARE(later.width(0), 100);
        QCOMPARE(later.width(1), 222);
    }
};

ODRADEK_UI_TEST(TablePartsTest)
#include "TablePartsTest.moc"
