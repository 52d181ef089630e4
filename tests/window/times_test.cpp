// SPDX-License-Identifier: GPL-3.0-or-later
// Times of messages: a bare clock where all are of today, with their dates where they are not.
#include "tests/window/LiveExplorerTest.h"
#include "ui/models/TimeFormat.h"
#include "ui/style/Fonts.h"
#include "ui/style/Metrics.h"
#include "ui/views/MessageSource.h"
#include "ui/views/MessagesPage.h"
#include "ui/widgets/TableView.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFontMetrics>

namespace odradek::testing {
namespace {

using models::TimeFormat;
using models::TimeMode;
using Source = views::MessageSource;

/// 2023-11-14 22:13:20 UTC.
constexpr qint64 kLongAgo = 1'700'000'000'000;

class TimesOfMessages : public LiveExplorerTest {
protected:
    TimesOfMessages() : LiveExplorerTest("news:1:3") {}
    ~TimesOfMessages() override { TimeFormat::instance().setMode(TimeMode::Utc); }

    void load() {
        window().openPage(id_, QStringLiteral("messages:news"));
        awaitLoad();
    }
    void loadAgain() {
        messages()->load();
        awaitLoad();
    }
    QString time(qint64 row) { return messages()->table()->source()->cell(row, Source::Time).text; }
    /// Whether the column of times has room for a text.
    bool hasRoomFor(const QString& text) {
        const int words = QFontMetrics(style::monoFont()).horizontalAdvance(text);
        return messages()->table()->columnLayout().width(Source::Time) >= words + 2 * style::scaled(8);
    }
};

} // namespace

TEST_F(TimesOfMessages, HaveADateWhereARowIsNotOfToday) {
    connectAs(profiles::EnvironmentKind::Dev);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    live_.produce("news", 0, 1, now);
    load();
    if (TimeFormat::instance().day(QDateTime::currentMSecsSinceEpoch()) != TimeFormat::instance().day(now))
        GTEST_SKIP() << "a day has ended meanwhile";
    ASSERT_EQ(messages()->table()->rowCount(), 1);
    EXPECT_EQ(time(0), TimeFormat::instance().time(now));
    EXPECT_FALSE(hasRoomFor(TimeFormat::instance().dateTime(now))) << "as narrow as it can be";
    live_.produce("news", 0, 1, kLongAgo);
    loadAgain();
    ASSERT_EQ(messages()->table()->rowCount(), 2);
    QStringList times{time(0), time(1)};
    times.sort();
    EXPECT_EQ(times, (QStringList{QStringLiteral("2023-11-14 22:13:20.000"), TimeFormat::instance().dateTime(now)}))
        << "in one column they are all written alike";
    EXPECT_TRUE(hasRoomFor(times.constFirst()));
    TimeFormat::instance().setMode(TimeMode::Epoch);
    EXPECT_FALSE(hasRoomFor(times.constFirst())) << "a number needs no date";
}

TEST_F(TimesOfMessages, SayWhoSetThem) {
    connectAs(profiles::EnvironmentKind::Dev);
    live_.produce("news", 0, 1, kLongAgo);
    load();
    ASSERT_EQ(messages()->table()->rowCount(), 1);
    const QString tip = messages()->table()->source()->toolTip(0, Source::Time);
    EXPECT_TRUE(tip.contains(QStringLiteral("UTC: 2023-11-14 22:13:20.000"))) << tip.toStdString();
    EXPECT_TRUE(tip.endsWith(QStringLiteral("CreateTime, set by the producer"))) << tip.toStdString();
}

TEST_F(TimesOfMessages, AreOfTheDayOfTheirZone) {
    connectAs(profiles::EnvironmentKind::Dev);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // What is six hours old is of another day in one of these zones, and of today in another.
    live_.produce("news", 0, 1, now - 6 * qint64{3'600'000});
    load();
    int dated = 0;
    int bare = 0;
    for (int hour = -12; hour <= 11; ++hour) {
        TimeFormat::instance().setMode(TimeMode::Zone, QTimeZone(hour * 3'600));
        const auto& times = TimeFormat::instance();
        const bool today = times.day(now) == times.day(now - 6 * qint64{3'600'000});
        EXPECT_EQ(time(0).size(), today ? 12 : 23) << time(0).toStdString();
        (today ? bare : dated) += 1;
    }
    EXPECT_GT(dated, 0);
    EXPECT_GT(bare, 0);
}

TEST_F(TimesOfMessages, AreCopiedWithTheirDate) {
    connectAs(profiles::EnvironmentKind::Dev);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    live_.produce("news", 0, 1, now);
    load();
    messages()->table()->setCurrentRow(0);
    messages()->table()->setFocus();
    QTest::keyClick(messages()->table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(TimeFormat::instance().dateTime(now)))
        << QApplication::clipboard()->text().toStdString();
    EXPECT_TRUE(messages()->table()->source()->toolTip(0, Source::Time).contains(TimeFormat::instance().date(now)));
}

} // namespace odradek::testing
