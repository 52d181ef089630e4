// SPDX-License-Identifier: GPL-3.0-or-later
// A load that lacks partitions names them and counts what was read; what is followed has no end to count to.
#include "tests/window/LiveExplorerTest.h"
#include "ui/views/MessagesPage.h"
#include "ui/views/ScanText.h"
#include "ui/widgets/Banner.h"

#include <QAbstractButton>

namespace odradek::testing {
namespace {

class PartialLoads : public LiveExplorerTest {
protected:
    PartialLoads() : LiveExplorerTest("solo:6") {}

    widgets::Banner* trouble() {
        for (auto* banner : messages()->findChildren<widgets::Banner*>())
            if (banner->isVisible()) return banner;
        return nullptr;
    }
    /// Connects with little patience.
    void connect() {
        start();
        profiles::Profile profile;
        profile.name = "impatient";
        profile.bootstrap = live_.bootstrap();
        profile.properties = {{"default.api.timeout.ms", "1000"}};
        id_ = QString::fromStdString(explorer().hub().save(profile).value());
        window().connectTo(id_);
        awaitTopics();
    }
    const cluster::TopicInfo* solo() {
        return explorer().hub().find(id_.toStdString())->session->metadata()->find_topic("solo");
    }
    /// Leaves a partition its leader, and takes all other brokers away: who has no other replica has no leader then.
    void leaveOnly(base::BrokerId leader) {
        live_.on_engine([&] {
            for (int i = 1; i <= 3; ++i)
                if (base::BrokerId{i} != leader) live_.cluster().stop_broker(base::BrokerId{i});
        });
        explorer().hub().find(id_.toStdString())->session->refresh();
    }
    QStringList leaderless() {
        QStringList names;
        for (const cluster::PartitionInfo& partition : solo()->partitions)
            if (partition.leader == base::BrokerId::None) names << QStringLiteral("solo-%1").arg(partition.partition);
        return names;
    }
};

} // namespace

TEST_F(PartialLoads, NameEveryPartitionThatIsMissing) {
    connect();
    live_.produce("solo", 0, 4);
    leaveOnly(solo()->partitions.front().leader);
    ASSERT_TRUE(waitUntil([this] { return leaderless().size() == 4; })) << leaderless().join(u' ').toStdString();
    window().openPage(id_, QStringLiteral("messages:solo"));
    awaitLoad();
    ASSERT_TRUE(waitUntil([this] { return trouble() != nullptr; }));
    const QString what = trouble()->what();
    for (const QString& named : leaderless().first(3))
        EXPECT_TRUE(what.contains(named % QStringLiteral(": it has no leader now"))) << what.toStdString();
    EXPECT_TRUE(what.contains(QStringLiteral("and 1 more"))) << what.toStdString();
    EXPECT_NE(button(*trouble(), QStringLiteral("Details")), nullptr);
    const QString foot = views::scanText(messages()->session());
    EXPECT_TRUE(foot.contains(QStringLiteral("4 of 6 partitions could not be read"))) << foot.toStdString();
    EXPECT_TRUE(foot.contains(QStringLiteral("4 offsets read"))) << foot.toStdString();
}

TEST_F(PartialLoads, AFollowedTopicCountsNoTotal) {
    connectAs(profiles::EnvironmentKind::Dev);
    live_.produce("solo", 0, 4);
    window().openPage(id_, QStringLiteral("messages:solo"));
    awaitLoad();
    EXPECT_TRUE(views::scanText(messages()->session()).contains(QStringLiteral("4 of 4 offsets")));
    click(button(*messages(), QStringLiteral("Follow")));
    ASSERT_TRUE(waitUntil([this] { return messages()->session().store().records() == 4; }));
    live_.produce("solo", 0, 3);
    ASSERT_TRUE(waitUntil([this] { return messages()->session().store().records() == 7; }));
    const QString foot = views::scanText(messages()->session());
    EXPECT_FALSE(foot.contains(QStringLiteral(" of "))) << foot.toStdString();
    click(button(*messages(), QStringLiteral("Stop")));
}

} // namespace odradek::testing
