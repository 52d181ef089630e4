// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/demo/demo.h"

#include "records/decode.h"
#include "sandbox/demo/shop_record.h"
#include "tests/support/virtual_environment.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;

class DemoTest : public ::testing::Test {
protected:
    static SandboxConfig config() {
        SandboxConfig config;
        config.brokers = local_brokers(3, 9092);
        return config;
    }
    static DemoOptions options() {
        DemoOptions options;
        options.history = 1h;
        return options;
    }
    void TearDown() override {
        sandbox_.close();
        environment_.poll();
    }
    Topic& topic(const char* name) { return *sandbox_.cluster().find(std::string_view(name)); }

    static std::int64_t count(const Topic& topic) {
        std::int64_t sum = 0;
        for (const Partition& partition : topic.partitions)
            sum += partition.log.end_offset() - partition.log.start_offset();
        return sum;
    }
    // The keys of all records of a topic.
    static std::multiset<std::string> keys(const Topic& topic) {
        std::multiset<std::string> found;
        for (const Partition& partition : topic.partitions) {
            for (const StoredBatch& batch : partition.log.batches()) {
                if (batch.control) continue;
                const auto block = records::decode(*records::WireBatch::parse(batch.bytes));
                for (std::size_t index = 0; index < (*block)->size(); ++index)
                    found.insert(base::text_of((*block)->key(index).value_or(base::ByteView{})));
            }
        }
        return found;
    }

    odradek::testing::VirtualEnvironment environment_;
    Sandbox sandbox_{environment_, config()};
};

TEST_F(DemoTest, FillsItsTopicsWithValidBatches) {
    const Demo demo(sandbox_, options());
    for (const char* name : {shop::kOrders, shop::kPayments, shop::kRejected, shop::kClicks, shop::kCustomers,
                             shop::kShipments, shop::kLog, shop::kOddities}) {
        EXPECT_GT(count(topic(name)), 0) << name;
        for (const Partition& partition : topic(name).partitions) {
            EXPECT_TRUE(partition.log.verify()) << name;
            for (const StoredBatch& batch : partition.log.batches())
                EXPECT_TRUE(records::check_crc(*records::WireBatch::parse(batch.bytes))) << name;
        }
    }
    EXPECT_EQ(count(topic(shop::kReturns)), 0);
}

// Clicks have the log's own time, one for a whole batch.
TEST_F(DemoTest, ItsNewestClicksComeFromEverywhereAndOneByOne) {
    const Demo demo(sandbox_, {});
    std::multimap<base::TimestampMs, base::PartitionId> clicks;
    base::PartitionId partition = 0;
    for (const Partition& each : topic(shop::kClicks).partitions) {
        for (const StoredBatch& batch : each.log.batches()) {
            for (auto offset = batch.base_offset; offset <= batch.last_offset; ++offset)
                clicks.emplace(batch.max_timestamp, partition);
        }
        ++partition;
    }
    std::set<base::TimestampMs> times;
    std::set<base::PartitionId> partitions;
    auto newest = clicks.rbegin();
    for (int click = 0; click < 100; ++click, ++newest) {
        times.insert(newest->first);
        partitions.insert(newest->second);
    }
    EXPECT_GE(times.size(), 80U);
    EXPECT_GE(partitions.size(), 10U);
}

TEST_F(DemoTest, TellsADayInSomeTensOfThousandsOfRecords) {
    const Demo demo(sandbox_, {});
    EXPECT_GT(demo.records(), 20'000U);
    EXPECT_LT(demo.records(), 90'000U);
}

TEST_F(DemoTest, PaysOnlyForOrdersThatWerePlaced) {
    const Demo demo(sandbox_, options());
    const auto orders = keys(topic(shop::kOrders));
    const auto payments = keys(topic(shop::kPayments));
    ASSERT_GT(payments.size(), 10U);
    for (const std::string& paid : payments)
        EXPECT_TRUE(orders.contains(paid)) << paid;
    for (const std::string& rejected : keys(topic(shop::kRejected)))
        EXPECT_FALSE(payments.contains(rejected)) << rejected;
}

TEST_F(DemoTest, AbortsSomeTransactionsAndCommitsMost) {
    const Demo demo(sandbox_, options());
    std::size_t aborted = 0;
    std::size_t markers = 0;
    for (Partition& partition : topic(shop::kPayments).partitions) {
        aborted += partition.log.transactions().aborted(0, partition.log.end_offset()).size();
        for (const StoredBatch& batch : partition.log.batches())
            markers += batch.control ? 1 : 0;
        EXPECT_EQ(partition.log.stable_offset(), partition.log.end_offset()) << "history is settled";
    }
    EXPECT_GT(aborted, 0U);
    EXPECT_GT(markers, aborted * 4);
}

TEST_F(DemoTest, IsTheSameForTheSameSeed) {
    odradek::testing::VirtualEnvironment other_environment;
    Sandbox other(other_environment, config());
    {
        const Demo first(sandbox_, options());
        const Demo second(other, options());
    }
    for (const auto& [name, made] : sandbox_.cluster().topics()) {
        const Topic* same = other.cluster().find(std::string_view(name));
        ASSERT_NE(same, nullptr);
        for (std::size_t index = 0; index < made.partitions.size(); ++index) {
            const auto batches = made.partitions[index].log.batches();
            EXPECT_TRUE(std::ranges::equal(batches, same->partitions[index].log.batches())) << name;
        }
    }
    other.close();
    other_environment.poll();
}

TEST_F(DemoTest, GoesOnAsTimePasses) {
    Demo demo(sandbox_, options());
    const std::int64_t before = count(topic(shop::kClicks));
    environment_.advance(60s);
    const std::int64_t later = count(topic(shop::kClicks));
    EXPECT_GT(later, before + 20);
    demo.stop();
    environment_.advance(60s);
    EXPECT_EQ(count(topic(shop::kClicks)), later);
}

TEST_F(DemoTest, HasGroupsOfEveryKind) {
    Demo demo(sandbox_, options());
    std::set<std::string> states;
    base::Offset most = 0;
    base::Offset least = 1'000'000;
    for (int second = 0; second < 200; ++second) {
        environment_.advance(1s);
        states.emplace(sandbox_.groups().find("fulfilment")->state());
        base::Offset lag = 0;
        for (std::size_t index = 0; index < topic(shop::kPayments).partitions.size(); ++index) {
            const auto where = base::TopicPartition{shop::kPayments, static_cast<base::PartitionId>(index)};
            const auto committed = sandbox_.groups().find("billing")->offsets.find(where);
            lag += topic(shop::kPayments).partitions[index].log.end_offset() - committed->offset;
        }
        most = std::max(most, lag);
        least = std::min(least, lag);
    }
    EXPECT_TRUE(states.contains("Stable"));
    EXPECT_TRUE(states.contains("PreparingRebalance"));
    EXPECT_GT(most, least + 20) << "billing lags and catches up";
    EXPECT_EQ(sandbox_.groups().find("analytics")->type(), "consumer");
    EXPECT_EQ(sandbox_.groups().find("analytics")->state(), "Stable");
    EXPECT_EQ(sandbox_.groups().find("nightly-report")->state(), "Empty");
    EXPECT_FALSE(sandbox_.groups().find("nightly-report")->offsets.all().empty());
    EXPECT_TRUE(topic("__consumer_offsets").internal);
    EXPECT_GT(count(topic("__consumer_offsets")), 50);
}

// Whoever looks once, as the command line does, finds groups at work, not at their begin.
TEST_F(DemoTest, ItsGroupsAreAtWorkFromTheFirstMomentOn) {
    std::set<base::Offset> lags;
    std::set<std::size_t> sizes;
    for (int look = 0; look < 8; ++look) {
        Sandbox sandbox(environment_, config());
        Demo demo(sandbox, options());
        environment_.poll();
        for (const char* group : {"billing", "fulfilment", "analytics"})
            EXPECT_EQ(sandbox.groups().find(group)->state(), "Stable") << group;
        sizes.insert(sandbox.groups().find("fulfilment")->classic()->members().size());
        base::Offset lag = 0;
        for (const auto& [where, offset] : sandbox.groups().find("billing")->offsets.all())
            lag += sandbox.cluster()
                       .find(std::string_view(where.topic))
                       ->partitions[static_cast<std::size_t>(where.partition)]
                       .log.end_offset() -
                   offset.offset;
        lags.insert(lag);
        demo.stop();
        sandbox.close();
        environment_.advance(23s);
    }
    EXPECT_GE(lags.size(), 6U) << "it moves with the clock";
    EXPECT_EQ(sizes, (std::set<std::size_t>{2, 3}));
}

TEST_F(DemoTest, EndsWithItsEnvironmentEmpty) {
    {
        const Demo demo(sandbox_, options());
        environment_.advance(10s);
    }
    sandbox_.close();
    environment_.poll();
    EXPECT_EQ(environment_.timers(), 0U);
}

} // namespace
} // namespace odradek::sandbox
