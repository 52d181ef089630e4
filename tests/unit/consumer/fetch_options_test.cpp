// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

using odradek::testing::SandboxWorld;
using testing::Collector;
using testing::whole;
using namespace std::chrono_literals;

// What the options of a connection say of fetching, on a topic of twenty records.
class FetchOptionsInUse : public ::testing::Test {
protected:
    explicit FetchOptionsInUse(sandbox::SandboxConfig config = one_broker()) : world_(std::move(config)) {
        world_.connect();
        for (int at = 0; at < 20; ++at)
            world_.produce("t", 0, {{1000 + at, std::string(100, 'x')}});
    }

    static sandbox::SandboxConfig one_broker() {
        sandbox::SandboxConfig config;
        config.brokers = sandbox::local_brokers(1, 9092);
        config.topics = {{.name = "t", .partitions = 1, .configs = {{"retention.ms", "-1"}}}};
        return config;
    }

    void use(std::initializer_list<const char*> options) {
        cluster::ClusterConfig config = world_.cluster->config();
        for (const char* option : options)
            ASSERT_TRUE(cluster::set_option(config, option)) << option;
        world_.environment.run(world_.cluster->close());
        world_.cluster = cluster::Cluster::create(world_.environment, config);
        world_.connect();
    }

    // How many fetches it takes to read everything.
    std::size_t fetches() {
        const std::size_t before = world_.sandbox.requests().count(wire::ApiKey::Fetch);
        Collector sink;
        EXPECT_EQ(testing::read(world_, whole({"t"}), sink).end, ScanEnd::Complete);
        EXPECT_EQ(sink.rows.size(), 20U);
        return world_.sandbox.requests().count(wire::ApiKey::Fetch) - before;
    }

    SandboxWorld world_;
};

// surface 5.4
TEST_F(FetchOptionsInUse, AnAnswerWaitsForSoMuchOrForSoLong) {
    use({"fetch.min.bytes=5000", "fetch.max.wait.ms=3000"});
    ScanRequest request = whole({"t"});
    request.from = FromLatest{};
    request.follow = true;
    Collector sink;
    testing::RunningScan tail = testing::start(world_, request, sink);
    world_.environment.advance(100ms);
    world_.produce("t", 0, {{5000, "small"}});
    world_.sandbox.notify();
    world_.environment.advance(2s);
    EXPECT_TRUE(sink.rows.empty()) << "it is too little";
    world_.environment.advance(2s);
    EXPECT_EQ(sink.rows.size(), 1U) << "it has waited for too long";
    world_.produce("t", 0, {{5001, std::string(6000, 'x')}});
    world_.sandbox.notify();
    world_.environment.advance(500ms);
    EXPECT_EQ(sink.rows.size(), 2U) << "it is enough";
    tail.job.cancel();
    world_.environment.advance(1s);
}

// surface 5.5
TEST_F(FetchOptionsInUse, AnAnswerHoldsNoMoreThanIsWanted) {
    const std::size_t usual = fetches();
    use({"fetch.max.bytes=400"});
    EXPECT_GE(fetches(), usual + 5);
    use({"fetch.max.bytes=1"});
    EXPECT_GE(fetches(), usual + 15) << "a batch comes all the same";
}

// surface 5.6
TEST_F(FetchOptionsInUse, APartitionHasNoMoreOfAnAnswerThanIsWanted) {
    const std::size_t usual = fetches();
    use({"max.partition.fetch.bytes=400"});
    EXPECT_GE(fetches(), usual + 5);
}

// Brokers before 0.10.1 cut a batch that is larger than the limit.
class OldFetchOptionsInUse : public FetchOptionsInUse {
protected:
    OldFetchOptionsInUse() : FetchOptionsInUse(old_broker()) {}

    static sandbox::SandboxConfig old_broker() {
        sandbox::SandboxConfig config = one_broker();
        config.versions[static_cast<std::int16_t>(wire::ApiKey::Fetch)] = {0, 2};
        config.versions[static_cast<std::int16_t>(wire::ApiKey::ListOffsets)] = {0, 0};
        return config;
    }
};

// surface 5.6
TEST_F(OldFetchOptionsInUse, ALargerMessageDoesNotJamItsPartitionForTheLimitGrows) {
    use({"fetch.message.max.bytes=50"});
    EXPECT_GE(fetches(), 2U);
}

} // namespace
} // namespace odradek::consumer
