// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusFigures.h"
#include "tests/ui/support/Main.h"
#include "ui/views/RateCourse.h"
#include "ui/widgets/StatusItem.h"

#include <QTest>

#include <algorithm>

using namespace odradek;
using widgets::StatusFigure;
using widgets::StatusItem;

class StatusFiguresTest : public QObject {
    Q_OBJECT

    /// The words that can be seen, from left to right.
    static QStringList seen(const widgets::StatusFigures& figures) {
        QList<StatusItem*> items;
        for (auto* item : figures.findChildren<StatusItem*>())
            if (!item->isHidden()) items.push_back(item);
        std::ranges::sort(items, {}, [](const StatusItem* item) { return item->x(); });
        QStringList words;
        for (const auto* item : items)
            words.push_back(item->accessibleName());
        return words;
    }

private Q_SLOTS:
    void figuresStandAtTheRightAndLeaveFromTheLeft() {
        widgets::StatusFigures figures;
        StatusFigure rate{{}, QStringLiteral("1.2 k/s"), models::Tone::Ok, {0.F, 1.F, 0.5F}, {}};
        figures.setFigures({rate,
                            {QStringLiteral("Received"), QStringLiteral("12,345")},
                            {QStringLiteral("Lag"), QStringLiteral("7")}});
        figures.show();
        const int whole = figures.sizeHint().width();
        figures.resize(whole + 40, 24);
        const QStringList all{QStringLiteral("1.2 k/s"), QStringLiteral("Received 12,345"), QStringLiteral("Lag 7")};
        QCOMPARE(seen(figures), all);
        const auto* last = figures.findChildren<StatusItem*>().constLast();
        QCOMPARE(last->geometry().right() + 1, figures.width());
        figures.resize(whole - 1, 24);
        QVERIFY2(seen(figures) == all, "the spark line makes room first");
        figures.resize(whole - 80, 24);
        QCOMPARE(seen(figures), all.mid(1));
        figures.resize(20, 24);
        QVERIFY(seen(figures).isEmpty());
        QCOMPARE(figures.minimumSizeHint().width(), 0);
        figures.resize(whole, 24);
        QCOMPARE(seen(figures), all);
    }

    void fewerFiguresLeaveNothingBehind() {
        widgets::StatusFigures figures;
        figures.resize(600, 24);
        figures.setFigures({{QStringLiteral("Offline"), QStringLiteral("1"), models::Tone::Err},
                            {QStringLiteral("Out of sync"), QStringLiteral("3"), models::Tone::Warn}});
        QCOMPARE(seen(figures).size(), 2);
        figures.setFigures({{QStringLiteral("Group lag"), QStringLiteral("9")}});
        QCOMPARE(seen(figures), QStringList{QStringLiteral("Group lag 9")});
        figures.setFigures({});
        QVERIFY(seen(figures).isEmpty());
        QCOMPARE(figures.sizeHint().width(), 0);
    }

    void aRateIsThatOfTheLastTwoLooks() {
        views::RateCourse rate;
        QVERIFY(!rate.perSecond());
        rate.look(100, 1'000);
        QVERIFY(!rate.perSecond());
        rate.look(300, 2'000);
        QCOMPARE(rate.perSecond(), std::optional(200.0));
        QVERIFY2(rate.course().empty(), "one rate is no course");
        rate.look(350, 2'500);
        QCOMPARE(rate.perSecond(), std::optional(100.0));
        QCOMPARE(rate.course(), (std::vector<float>{1.F, 0.5F}));
        rate.look(350, 2'500);
        QCOMPARE(rate.perSecond(), std::optional(100.0));
        rate.look(10, 9'000);
        QVERIFY2(!rate.perSecond(), "another count has begun");
        for (int i = 1; i < 100; ++i)
            rate.look(10, 9'000 + 1'000 * i);
        QCOMPARE(rate.course(), std::vector<float>(views::RateCourse::kMost, 0.F));
    }
};

ODRADEK_UI_TEST(StatusFiguresTest)
#include "StatusFiguresTest.moc"
