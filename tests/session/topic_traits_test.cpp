// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "session/RatesSession.h"
#include "session/TopicTraits.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using testing::LiveCluster;
using testing::waitUntil;

class Traits : public ::testing::Test {
protected:
    Traits() : live_("orders:3:2,clicks:1,empty:1"), cluster_(live_.engine(), live_.config()) {
        cluster_.open();
        EXPECT_TRUE(waitUntil([this] { return cluster_.state() == ClusterSession::State::Connected; }));
        cluster_.refresh();
        EXPECT_TRUE(waitUntil([this] { return cluster_.metadata()->all_topics; }));
    }

    // How many requests of an API the brokers have seen.
    std::uint64_t asked(wire::ApiKey api) {
        std::uint64_t count = 0;
        live_.on_engine([&] { count = live_.cluster().requests().count(api); });
        return count;
    }

    const QStringList all_{QStringLiteral("orders"), QStringLiteral("clicks"), QStringLiteral("empty")};
    LiveCluster live_;
    ClusterSession cluster_;
};

TEST_F(Traits, SettingsOfManyTopicsComeInOneRequest) {
    TopicTraits traits(cluster_);
    EXPECT_EQ(traits.settings("orders"), nullptr);
    traits.wantSettings(all_);
    traits.wantSettings(all_);
    ASSERT_TRUE(waitUntil([&] { return traits.settings("empty") != nullptr; }));
    EXPECT_EQ(traits.settings("orders")->cleanup, "delete");
    EXPECT_EQ(traits.settings("orders")->retention, 604'800'000);
    EXPECT_FALSE(traits.settings("clicks")->error);
    EXPECT_EQ(asked(wire::ApiKey::DescribeConfigs), 1U);
    traits.forget();
    EXPECT_EQ(traits.settings("orders"), nullptr);
}

TEST_F(Traits, ATopicIsAsOldAsTheNewestOfItsPartitions) {
    live_.produce("orders", 0, 2, 5'000);
    live_.produce("orders", 2, 3, 9'000);
    TopicTraits traits(cluster_);
    traits.wantAges(all_);
    ASSERT_TRUE(waitUntil([&] { return traits.age("orders") != nullptr; }));
    EXPECT_EQ(traits.age("orders")->last, 11'000);
    EXPECT_FALSE(traits.age("empty")->last);
    EXPECT_FALSE(traits.age("empty")->error);
}

// catalogue A44
TEST_F(Traits, ARefusalStandsInThePlaceOfTheSettings) {
    live_.on_engine([this] {
        sandbox::Fault fault;
        fault.kind = sandbox::FaultKind::ErrorCode;
        fault.code = base::code::TopicAuthorizationFailed;
        auto faults = std::make_shared<sandbox::ScriptedFaults>();
        faults->add(wire::ApiKey::DescribeConfigs, fault, 1'000);
        live_.cluster().set_faults(faults);
    });
    TopicTraits traits(cluster_);
    traits.wantSettings({QStringLiteral("orders"), QStringLiteral("absent")});
    ASSERT_TRUE(waitUntil([&] { return traits.settings("orders") != nullptr; }));
    ASSERT_TRUE(traits.settings("orders")->error);
    EXPECT_TRUE(traits.settings("orders")->cleanup.empty());
}

TEST_F(Traits, EachTopicHasItsRate) {
    RatesSession& rates = cluster_.rates();
    const auto look = [&rates] {
        rates.refresh();
        return waitUntil([&rates] { return !rates.refreshing(); });
    };
    ASSERT_TRUE(look());
    EXPECT_FALSE(rates.rate("orders"));
    rates.wantCourses({QStringLiteral("orders")});
    EXPECT_EQ(rates.course("orders"), nullptr);
    live_.produce("orders", 1, 25);
    ASSERT_TRUE(look());
    EXPECT_GT(rates.rate("orders").value_or(0), 0);
    EXPECT_EQ(rates.rate("clicks"), 0);
    EXPECT_FALSE(rates.rate("absent")) << "what was not measured is not 0";
    ASSERT_NE(rates.course("orders"), nullptr);
    EXPECT_EQ(rates.course("orders")->size(), 1U);
    EXPECT_EQ(rates.course("clicks"), nullptr) << "nobody has wanted it";
}

TEST_F(Traits, ALookThatIsTooYoungIsNotDoubled) {
    RatesSession& rates = cluster_.rates();
    rates.sample();
    ASSERT_TRUE(waitUntil([&rates] { return rates.takenAt() > 0; }));
    rates.sample();
    EXPECT_FALSE(rates.refreshing());
}

TEST_F(Traits, ConnectedClustersAreLookedAtWithoutAnybodyAsking) {
    RatesSession& rates = cluster_.rates();
    rates.sampleWhileConnected();
    cluster_.refresh();
    EXPECT_TRUE(waitUntil([&rates] { return rates.takenAt() > 0; }));
}

TEST(RatesPace, IsBoundByThePartitions) {
    EXPECT_EQ(RatesSession::leastSpan(0), RatesSession::kLeastSpan);
    EXPECT_EQ(RatesSession::leastSpan(100'000), std::chrono::seconds(25));
}

} // namespace
} // namespace odradek::session
