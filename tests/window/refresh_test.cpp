// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a cluster ask by themselves, as often as the user chose, and say of when they are.
#include "tests/window/LiveExplorerTest.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/OverviewPage.h"
#include "ui/views/RefreshRate.h"
#include "ui/views/SeenTimer.h"
#include "ui/views/TopicsPage.h"
#include "ui/widgets/Picker.h"
#include "ui/widgets/TableView.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace odradek::testing {
namespace {

using views::RefreshRate;

class Refreshing : public LiveExplorerTest {
protected:
    explicit Refreshing(const std::string& made = "alpha:1,beta:1,gamma:1") : LiveExplorerTest(made) {}
    ~Refreshing() override {
        end();
        RefreshRate::instance().setSeconds(RefreshRate::kUsual);
    }

    /// The spans of the timers that run on a page, in seconds.
    static QList<int> runs(const QWidget& page) {
        QList<int> spans;
        for (const auto* timer : page.findChildren<views::SeenTimer*>(QString(), Qt::FindDirectChildrenOnly))
            if (const auto next = timer->next()) spans << *next / 1000;
        std::ranges::sort(spans);
        return spans;
    }
    QJsonObject kept() const {
        QFile file(configFile(QStringLiteral("settings.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    /// The messages of a topic, as the table shows them.
    QString messagesOf(const QString& topic) {
        const auto& columns = topics()->table()->source()->columns();
        const auto at = std::ranges::find(columns, QStringLiteral("messages"), &models::Column::id);
        return topics()->table()->source()->cell(rowOf(*topics()->table(), topic), int(at - columns.begin())).text;
    }
    session::ClusterSession& client() { return *explorer().hub().find(id_.toStdString())->session; }
    views::ClusterPage& page() { return *qobject_cast<views::ClusterPage*>(window().tabs().currentPage()); }
};

/// t00 to t79: more than there is room for.
std::string manyTopics() {
    std::string all;
    for (int i = 0; i < 80; ++i)
        all += (i == 0 ? "t" : ",t") + std::to_string(i / 10) + std::to_string(i % 10) + ":1";
    return all;
}

class RefreshingMany : public Refreshing {
protected:
    RefreshingMany() : Refreshing(manyTopics()) {}
};

} // namespace

TEST_F(Refreshing, RunsAsOftenAsThePickerSaysAndNotOutOfSight) {
    connectAs(profiles::EnvironmentKind::Dev);
    ASSERT_TRUE(waitUntil([this] { return runs(*topics()).contains(30); })) << "as at first";
    choose(page(), QStringLiteral("Refresh"), QStringLiteral("1 min"));
    EXPECT_TRUE(runs(*topics()).contains(60));
    EXPECT_EQ(kept().value(QStringLiteral("refresh")).toInt(), 60) << "it holds for the next start, too";
    auto* table = topics();
    page().showPage(QStringLiteral("overview"));
    ASSERT_TRUE(waitUntil([this] { return runs(*page().current()).contains(60); })) << "one choice for all pages";
    EXPECT_TRUE(runs(*table).isEmpty()) << "nobody looks";
    choose(page(), QStringLiteral("Refresh"), QStringLiteral("Off"));
    EXPECT_FALSE(runs(*page().current()).contains(60)) << "it was told to wait for F5";
    EXPECT_TRUE(runs(*page().current()).contains(5)) << "the rates go on";
}

TEST_F(Refreshing, BringsNewFiguresAndMovesNothing) {
    connectAs(profiles::EnvironmentKind::Dev);
    ASSERT_TRUE(waitUntil([this] { return messagesOf(QStringLiteral("beta")) == u"0"; }));
    topics()->table()->setCurrentRow(rowOf(*topics()->table(), QStringLiteral("beta")));
    const qint64 row = topics()->table()->currentRow();
    live_.produce("beta", 0, 3);
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    client().refresh();
    ASSERT_TRUE(waitUntil([this] { return messagesOf(QStringLiteral("beta")) == u"3"; }));
    EXPECT_EQ(topics()->table()->currentRow(), row);
    EXPECT_GE(page().takenAt(), before) << "the time is that of the figures";
    EXPECT_GE(page().takenAt(), topics()->takenAt());
    EXPECT_GE(page().takenAt(), client().metadata()->taken_at_ms);
}

// Its place depends on rows that nobody sees.
TEST_F(RefreshingMany, AnOrderIsRightAgainAlsoOutOfSight) {
    connectAs(profiles::EnvironmentKind::Dev);
    auto* table = topics()->table();
    ASSERT_LT(table->rowsPerPage() + 2, table->rowCount()) << "some rows must be out of sight";
    const auto& columns = table->source()->columns();
    const auto at = std::ranges::find(columns, QStringLiteral("messages"), &models::Column::id);
    const QString last = QStringLiteral("t79");
    const int column = int(at - columns.begin());
    const auto first = [table] {
        return table->source()->cell(0, 0).text;
    };
    live_.produce("t05", 0, 2);
    client().refresh();
    table->sortBy(column, Qt::DescendingOrder);
    ASSERT_TRUE(waitUntil([&] { return first() == u"t05"; }));
    live_.produce("t79", 0, 5);
    ASSERT_GT(rowOf(*table, last), table->rowsPerPage() + 2);
    client().refresh();
    ASSERT_TRUE(waitUntil([&] { return first() == last; }));
    EXPECT_EQ(messagesOf(last), u"5");
}

TEST_F(Refreshing, AWrongValueInTheFileCountsAsAbsent) {
    QDir().mkpath(QFileInfo(configFile(QStringLiteral("settings.json"))).path());
    QFile file(configFile(QStringLiteral("settings.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "refresh": 7})");
    file.close();
    start();
    EXPECT_EQ(RefreshRate::instance().seconds(), RefreshRate::kUsual);
}

} // namespace odradek::testing
