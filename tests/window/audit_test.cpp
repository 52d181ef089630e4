// SPDX-License-Identifier: GPL-3.0-or-later
// Activity as audit log: what befalls a cluster, and what came of changes, in figures.
#include "tests/window/LiveExplorerTest.h"

#include "session/ClusterSession.h"
#include "ui/views/ConfigLines.h"
#include "ui/views/MessagesPage.h"

namespace odradek::testing {
namespace {

using models::ActivityState;

class Audit : public LiveExplorerTest {
protected:
    Audit() : LiveExplorerTest("orders:3:3") {}

    session::ClusterSession& session() { return *explorer().hub().find(id_.toStdString())->session; }
    session::WriteAccess& writes() { return session().writes(); }
    /// What stands in Activity, an action and its outcome each.
    QStringList told() {
        QStringList lines;
        for (const auto& entry : explorer().activity().entries())
            lines.append(entry->action % QStringLiteral(": ") % entry->outcome);
        return lines;
    }
};

} // namespace

TEST_F(Audit, ConnectingTellsBrokersAndRelease) {
    connectAs(profiles::EnvironmentKind::Dev);
    const auto entry = last(QStringLiteral("Connect"));
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->state, ActivityState::Done);
    EXPECT_TRUE(entry->outcome.startsWith(QStringLiteral("3 brokers, Kafka "))) << entry->outcome.toStdString();
}

TEST_F(Audit, LiftingAReadOnlyConnectionIsKept) {
    connectAs(profiles::EnvironmentKind::Prod, true);
    writes().allow(std::chrono::minutes(60));
    const auto lifted = last(QStringLiteral("Changes allowed for 60 min"));
    ASSERT_NE(lifted, nullptr) << told().join(u'\n').toStdString();
    EXPECT_EQ(lifted->target, u"live");
    EXPECT_EQ(lifted->environment, style::Environment::Prod);
    EXPECT_EQ(last(QStringLiteral("Read-only again")), nullptr);
    writes().forbid();
    ASSERT_NE(last(QStringLiteral("Read-only again")), nullptr);
    EXPECT_EQ(last(QStringLiteral("Read-only again"))->outcome, u"ended by hand");
    writes().allow(std::chrono::minutes(5));
    explorer().hub().close(id_.toStdString());
    EXPECT_EQ(last(QStringLiteral("Read-only again"))->outcome, u"disconnected");
    end();
    start();
    EXPECT_EQ(told().count(QStringLiteral("Read-only again: ended by hand")), 1) << "over a restart, too";
    EXPECT_NE(last(QStringLiteral("Changes allowed for 5 min")), nullptr);
}

TEST_F(Audit, TheEndOfTheTimeIsKept) {
    connectAs(profiles::EnvironmentKind::Prod, true);
    writes().allow(std::chrono::milliseconds(1));
    EXPECT_TRUE(waitUntil([this] { return last(QStringLiteral("Read-only again")) != nullptr; }));
    EXPECT_EQ(last(QStringLiteral("Read-only again"))->outcome, u"the time is over");
}

TEST_F(Audit, AConnectionThatMayChangeHasNothingToLift) {
    connectAs(profiles::EnvironmentKind::Dev);
    writes().allow(std::chrono::minutes(5));
    for (const QString& line : told())
        EXPECT_FALSE(line.startsWith(QStringLiteral("Changes allowed"))) << line.toStdString();
}

TEST_F(Audit, ABrokerThatIsLostComesBack) {
    connectAs(profiles::EnvironmentKind::Dev);
    const auto stands = [this](int id) {
        return std::ranges::any_of(session().brokers(), [id](const auto& broker) {
            return int(broker.id) == id && broker.state == cluster::BrokerStatus::State::Connected;
        });
    };
    // Every leader is asked.
    window().openPage(id_, QStringLiteral("messages:orders"));
    ASSERT_TRUE(waitUntil([&] { return stands(1) && stands(2) && stands(3); }));
    live_.on_engine([this] { live_.cluster().stop_broker(base::BrokerId{2}); });
    ASSERT_TRUE(waitUntil([this] {
        session().refresh();
        messages()->refresh();
        return last(QStringLiteral("Broker lost")) != nullptr;
    })) << told().join(u'\n').toStdString();
    const auto lost = last(QStringLiteral("Broker lost"));
    EXPECT_EQ(lost->target, u"broker 2");
    EXPECT_EQ(lost->state, ActivityState::Held) << "it goes on";
    EXPECT_EQ(lost->cluster, u"live");
    live_.on_engine([this] { live_.cluster().start_broker(base::BrokerId{2}); });
    ASSERT_TRUE(waitUntil([this] {
        messages()->refresh();
        return last(QStringLiteral("Broker lost"))->state == ActivityState::Partly;
    }));
    EXPECT_TRUE(last(QStringLiteral("Broker lost"))->outcome.startsWith(QStringLiteral("back after ")));
}

TEST_F(Audit, ABrokerThatStaysAwayHasAnEndToo) {
    connectAs(profiles::EnvironmentKind::Dev);
    window().openPage(id_, QStringLiteral("messages:orders"));
    awaitLoad();
    live_.on_engine([this] { live_.cluster().stop_broker(base::BrokerId{2}); });
    ASSERT_TRUE(waitUntil([this] {
        session().refresh();
        messages()->refresh();
        return last(QStringLiteral("Broker lost")) != nullptr;
    }));
    explorer().hub().close(id_.toStdString());
    EXPECT_EQ(last(QStringLiteral("Broker lost"))->outcome, u"not back when it was disconnected");
    EXPECT_EQ(explorer().activity().running(), 0);
}

} // namespace odradek::testing
