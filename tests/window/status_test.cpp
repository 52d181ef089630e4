// SPDX-License-Identifier: GPL-3.0-or-later
// What the status bar tells of the page in front.
#include "base/kafka_errors.h"
#include "tests/window/LiveExplorerTest.h"
#include "ui/views/ClusterPage.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/TopicPage.h"
#include "ui/widgets/ActionRegistry.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/StatusFigures.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>

namespace odradek::testing {
namespace {

class StatusOfPages : public LiveExplorerTest {
protected:
    StatusOfPages() : LiveExplorerTest("orders:2:3") {}

    /// The figures as words: "Received 12", "Shown 12".
    QStringList told() {
        QStringList words;
        for (const auto& figure : window().findChild<widgets::StatusFigures*>()->figures())
            words.push_back(QString(figure.caption % u' ' % figure.value).trimmed());
        return words;
    }
    bool tells(const char* words) { return told().contains(QLatin1StringView(words)); }
};

/// As long as the name of a topic can be.
const QString kLong = QString(249, u't');

class LongNames : public LiveExplorerTest {
protected:
    LongNames() : LiveExplorerTest(kLong.toStdString() + ":1") {}
};

} // namespace

TEST_F(StatusOfPages, MessagesTellWhatCameAndWhatIsShown) {
    connectAs(profiles::EnvironmentKind::Dev);
    live_.produce("orders", 0, 12);
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    EXPECT_EQ(told(), (QStringList{QStringLiteral("Received 12"), QStringLiteral("Shown 12")}));
    messages()->findChild<widgets::FilterBar*>()->setText(QStringLiteral("11"));
    EXPECT_TRUE(waitUntil([this] { return tells("Shown 1"); }));
    EXPECT_TRUE(tells("Received 12"));
}

// A name may be as long as a name can be: the window keeps its size, and nothing of a page is pushed away.
TEST_F(LongNames, LeaveTheWindowItsSize) {
    const std::string name(300, 'n');
    connectAs(profiles::EnvironmentKind::Prod, false, name.c_str());
    window().resize(1024, 640);
    const QStringList pages{QStringLiteral("overview"),
                            QStringLiteral("topics"),
                            QStringLiteral("brokers"),
                            QStringLiteral("broker:1"),
                            QStringLiteral("messages:") + kLong,
                            QStringLiteral("topic:") + kLong,
                            QStringLiteral("configuration:") + kLong,
                            QStringLiteral("group:") + kLong};
    for (const QString& page : pages) {
        SCOPED_TRACE(page.left(20).toStdString());
        window().openPage(id_, page);
        QCoreApplication::processEvents();
        EXPECT_LE(window().minimumSizeHint().width(), 1024);
        EXPECT_EQ(window().size(), QSize(1024, 640));
        for (const auto* room : window().findChildren<QScrollArea*>(QStringLiteral("room"))) {
            if (room->isVisible()) EXPECT_EQ(room->horizontalScrollBar()->maximum(), 0);
        }
    }
    window().showConnections(id_);
    EXPECT_EQ(window().size(), QSize(1024, 640));
}

TEST_F(StatusOfPages, ATailTellsItsRateWhatWentAndHowFarItIsBehind) {
    connectAs(profiles::EnvironmentKind::Dev);
    live_.produce("orders", 0, 5);
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    window().actions().find(QStringLiteral("messages.follow"))->trigger();
    ASSERT_TRUE(waitUntil([this] { return tells("Dropped 0") && tells("Lag 0") && tells("Received 5"); }));
    live_.produce("orders", 0, 3);
    EXPECT_TRUE(waitUntil([this] { return tells("Received 8") && told().constFirst().endsWith(u"/s"); }))
        << told().join(u',').toStdString();
    window().actions().find(QStringLiteral("messages.stop"))->trigger();
    EXPECT_TRUE(waitUntil([this] {
        return told() == QStringList{QStringLiteral("Received 8"), QStringLiteral("Shown 8")};
    })) << told().join(u',').toStdString();
}

TEST_F(StatusOfPages, ATailKeepsAsManyAsWasChosen) {
    connectAs(profiles::EnvironmentKind::Dev);
    live_.produce("orders", 0, 5);
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    window().actions().find(QStringLiteral("messages.follow"))->trigger();
    // Once one has come, what comes next is the tail's.
    live_.produce("orders", 0, 1);
    ASSERT_TRUE(waitUntil([this] { return tells("Received 6") && tells("Dropped 0"); }));
    choose(*messages(), QStringLiteral("Keep"), QStringLiteral("10,000"));
    live_.produce("orders", 0, 12'000);
    EXPECT_TRUE(waitUntil([this] { return tells("Dropped 2,006"); })) << told().join(u',').toStdString();
    EXPECT_TRUE(tells("Shown 10,000"));
    EXPECT_TRUE(tells("Received 12,006"));
    window().actions().find(QStringLiteral("messages.stop"))->trigger();
    EXPECT_TRUE(waitUntil([this] { return !tells("Lag 0"); }));
    EXPECT_TRUE(tells("Dropped 2,006")) << "what went stays told";
}

TEST_F(StatusOfPages, PartitionsTellTheirTrouble) {
    live_.on_engine([this] { live_.cluster().stop_broker(base::BrokerId{3}); });
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("topic:orders"));
    EXPECT_TRUE(waitUntil([this] { return tells("Offline 0") && tells("Out of sync 2"); }))
        << told().join(u',').toStdString();
    topic()->showTab(views::TopicPage::Configuration);
    EXPECT_TRUE(told().isEmpty()) << "what the page in front has counted, and nothing else";
    window().openPage(id_, QStringLiteral("partitions"));
    EXPECT_TRUE(waitUntil([this] { return tells("Out of sync 2"); })) << told().join(u',').toStdString();
    window().openPage(id_, QStringLiteral("topics"));
    EXPECT_TRUE(told().isEmpty());
    window().showSettings();
    EXPECT_TRUE(told().isEmpty());
}

} // namespace odradek::testing
