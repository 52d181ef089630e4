// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::read;
using testing::whole;

// Every version of Fetch that a broker may be at, each with the ListOffsets of its time.
class ScanVersion : public ::testing::TestWithParam<std::int16_t> {
protected:
    ScanVersion() : world_(config()) {
        world_.connect();
        for (int at = 0; at < 30; ++at)
            world_.produce("t", at % 2, {{1000 + at, "value " + std::to_string(at)}});
    }

    static sandbox::SandboxConfig config() {
        const std::int16_t fetch = GetParam();
        sandbox::SandboxConfig config;
        config.brokers = sandbox::local_brokers(2, 9092);
        config.topics = {{.name = "t", .partitions = 2, .configs = {}}};
        config.versions[static_cast<std::int16_t>(wire::ApiKey::Fetch)] = {0, fetch};
        const std::int16_t list = fetch < 3 ? 0 : fetch < 4 ? 1 : 6;
        config.versions[static_cast<std::int16_t>(wire::ApiKey::ListOffsets)] = {0, list};
        return config;
    }

    // What is told of a topic whose records have no timestamps (magic 0); nothing from magic 1 on.
    static std::vector<NoTimestamps> untimed_below_2(NoTimestamps told) {
        return GetParam() < 2 ? std::vector{told} : std::vector<NoTimestamps>{};
    }

    SandboxWorld world_;
};

TEST_P(ScanVersion, ReadsARange) {
    Collector sink;
    ScanRequest request = whole({"t"});
    request.tuning.partition_bytes = 150;
    const ScanSummary summary = read(world_, request, sink);
    EXPECT_EQ(summary.end, ScanEnd::Complete);
    EXPECT_EQ(sink.rows.size(), 30U);
    EXPECT_TRUE(sink.in_order);
}

TEST_P(ScanVersion, FindsTheNewest) {
    Collector sink;
    ScanRequest request = whole({"t"});
    request.from = FromNewest{4};
    read(world_, request, sink);
    // Without timestamps (magic 0) the order is that of partitions.
    const bool timed = GetParam() >= 2;
    EXPECT_EQ(sink.rows, timed ? (std::vector<std::string>{"0:0:13", "0:1:13", "0:0:14", "0:1:14"})
                               : (std::vector<std::string>{"0:1:11", "0:1:12", "0:1:13", "0:1:14"}));
}

// Brokers before 0.10.1 know the times of segments alone: the records are filtered.
// surface 18.1
TEST_P(ScanVersion, FindsATime) {
    Collector sink;
    ScanRequest request = whole({"t"});
    request.from = FromTime{1010};
    request.to = ToTime{1020};
    read(world_, request, sink);
    // Magic 0 has no timestamps to filter by: what may be too new is shown.
    EXPECT_EQ(sink.rows.size(), GetParam() < 2 ? 20U : 10U);
    const NoTimestamps untimed{.from = true, .to = true};
    EXPECT_EQ(sink.all<NoTimestamps>(), untimed_below_2(untimed));
}

TEST_P(ScanVersion, SaysWhenThereIsNothingToOrderBy) {
    Collector sink;
    ScanRequest request = whole({"t"});
    request.order = Order::Time;
    read(world_, request, sink);
    EXPECT_EQ(sink.rows.size(), 30U);
    EXPECT_EQ(sink.all<NoTimestamps>(), untimed_below_2({.order = true}));
}

// The newest of one partition are its last, whatever their times; of several they are chosen by time.
TEST_P(ScanVersion, SaysWhenTheNewestOfSeveralPartitionsAreNotKnown) {
    ScanRequest request = whole({"t"});
    request.from = FromNewest{4};
    Collector both;
    read(world_, request, both);
    EXPECT_EQ(both.all<NoTimestamps>(), untimed_below_2({.order = true}));
    request.topics[0].partitions = {0};
    Collector one;
    read(world_, request, one);
    EXPECT_TRUE(one.all<NoTimestamps>().empty());
}

TEST_P(ScanVersion, SaysNothingOfTimesWhereNobodyAskedForThem) {
    Collector sink;
    read(world_, whole({"t"}), sink);
    EXPECT_TRUE(sink.all<NoTimestamps>().empty());
}

// A record that is larger than the size limit: before v3 it is cut, and fetched again with a larger one.
// surface 5.6
TEST_P(ScanVersion, ReadsARecordThatIsLargerThanTheLimit) {
    world_.produce("t", 0, {{5000, std::string(10'000, 'x')}});
    Collector sink;
    ScanRequest request = whole({"t"});
    request.tuning.partition_bytes = 150;
    const ScanSummary summary = read(world_, request, sink);
    EXPECT_EQ(summary.end, ScanEnd::Complete);
    EXPECT_EQ(sink.rows.size(), 31U);
}

INSTANTIATE_TEST_SUITE_P(Fetch, ScanVersion, ::testing::Values<std::int16_t>(0, 1, 2, 3, 4, 6, 7, 11, 12, 13, 16, 18));

} // namespace
} // namespace odradek::consumer
