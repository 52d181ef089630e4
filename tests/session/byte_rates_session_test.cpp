// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "session/ByteRatesSession.h"
#include "tests/session/live_cluster.h"
#include "tests/session/wait_until.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

using testing::LiveCluster;
using testing::waitUntil;

class ByteRates : public ::testing::Test {
protected:
    ByteRates() : live_("orders:3:2,clicks:1"), cluster_(live_.engine(), live_.config()) {
        cluster_.open();
        EXPECT_TRUE(waitUntil([this] { return cluster_.state() == ClusterSession::State::Connected; }));
    }

    void learnTopics() {
        cluster_.refresh();
        EXPECT_TRUE(waitUntil([this] { return cluster_.metadata()->all_topics; }));
    }

    /// Looks, however young the last look is.
    static bool looked(ByteRatesSession& rates) {
        rates.refresh();
        return waitUntil([&rates] { return !rates.refreshing(); });
    }

    void refuse() {
        live_.on_engine([this] {
            sandbox::Fault fault;
            fault.kind = sandbox::FaultKind::ErrorCode;
            fault.code = base::code::ClusterAuthorizationFailed;
            auto faults = std::make_shared<sandbox::ScriptedFaults>();
            faults->add(wire::ApiKey::DescribeLogDirs, fault, 1'000);
            live_.cluster().set_faults(faults);
        });
    }

    LiveCluster live_;
    ClusterSession cluster_;
};

TEST_F(ByteRates, AreKnownFromTheSecondLookOn) {
    learnTopics();
    ByteRatesSession& rates = cluster_.byteRates();
    ASSERT_TRUE(looked(rates));
    EXPECT_EQ(rates.rates(), nullptr);
    EXPECT_FALSE(rates.rate("orders")) << "nothing is known yet, which is no 0";
    live_.produce("orders", 1, 25);
    ASSERT_TRUE(looked(rates));
    ASSERT_NE(rates.rates(), nullptr);
    EXPECT_GT(rates.rate("orders").value_or(0), 0);
    EXPECT_EQ(rates.rate("clicks"), std::optional(0.0));
    EXPECT_EQ(rates.history(), std::vector<double>{rates.rates()->per_second});
    const auto leader = cluster_.metadata()->find({"orders", 1})->leader;
    EXPECT_GT(rates.rate(leader).value_or(0), 0);
    ASSERT_NE(rates.course(leader), nullptr);
    EXPECT_EQ(rates.course(leader)->size(), 1U);
    double all = 0;
    for (const int broker : {1, 2, 3})
        all += rates.rate(base::BrokerId{broker}).value_or(0);
    EXPECT_DOUBLE_EQ(all, rates.rates()->per_second) << "every byte came to one leader";
}

TEST_F(ByteRates, AreNotAskedForBeforeTheTopicsAreKnownNorTwiceInARow) {
    ByteRatesSession& rates = cluster_.byteRates();
    rates.sample();
    EXPECT_FALSE(rates.refreshing());
    learnTopics();
    rates.sample();
    EXPECT_TRUE(rates.refreshing());
    ASSERT_TRUE(waitUntil([&] { return !rates.refreshing(); }));
    rates.sample();
    EXPECT_FALSE(rates.refreshing()) << "the last look is too young";
}

TEST_F(ByteRates, ARefusalIsSaidAndNothingInvented) {
    learnTopics();
    refuse();
    ByteRatesSession& rates = cluster_.byteRates();
    for (int look = 0; look < 2; ++look)
        ASSERT_TRUE(looked(rates));
    EXPECT_EQ(rates.rates(), nullptr);
    ASSERT_TRUE(rates.error());
    EXPECT_EQ(rates.error()->code, base::code::ClusterAuthorizationFailed);
    EXPECT_EQ(rates.errorOf(base::BrokerId{1}), rates.error());
    rates.sample();
    EXPECT_FALSE(rates.refreshing()) << "a refusal is not asked for again and again";
}

TEST(ByteRatesCost, GrowsWithTheReplicas) {
    EXPECT_EQ(ByteRatesSession::leastSpan(30), ByteRatesSession::kLeastSpan);
    EXPECT_EQ(ByteRatesSession::leastSpan(300'000), std::chrono::seconds(60));
}

} // namespace
} // namespace odradek::session
