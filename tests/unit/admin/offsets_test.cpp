// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/groups.h"
#include "admin/topics.h"
#include "base/kafka_errors.h"
#include "cluster/offset_lookup.h"
#include "tests/support/sandbox_world.h"

#include <gtest/gtest.h>

// Offsets of partitions and of groups, as the brokers tell them.
namespace odradek::admin {
namespace {

using base::ErrorKind;
using odradek::testing::SandboxWorld;
using wire::ApiKey;
using Offsets = std::vector<std::optional<base::Offset>>;

class OffsetsTest : public ::testing::Test {
protected:
    OffsetsTest()
        : world_(2, {{.name = "orders", .partitions = 2, .replication = 1, .configs = {{"retention.ms", "-1"}}}}) {
        world_.connect();
        access_ = {&world_.environment, world_.cluster};
        for (base::TimestampMs time = 1000; time <= 10'000; time += 1000)
            world_.produce("orders", 0, {{time, "x"}});
        world_.sandbox.set_faults(faults_);
    }

    template <class T>
    T run(base::Task<base::Result<T>> task) {
        auto result = world_.environment.run(std::move(task));
        EXPECT_TRUE(result) << (result ? "" : base::describe(result.error()));
        return result.value_or(T{});
    }

    /// The offsets of both partitions of `orders`.
    Offsets at(OffsetKind kind, base::TimestampMs time = 0) {
        Offsets found;
        for (const OffsetRow& row : run(topic_offsets(access_, {"orders"}, {kind, time}))) {
            EXPECT_FALSE(row.error) << base::describe(*row.error);
            found.push_back(row.offset);
        }
        return found;
    }

    /// Two records of a transaction that is not ended.
    void begin_transaction() {
        records::BatchOptions options;
        options.producer_id = 7;
        options.producer_epoch = 0;
        options.base_sequence = 0;
        options.transactional = true;
        world_.produce("orders", 0, {{11'000, "open"}, {11'000, "open"}}, options);
    }

    /// The one commit of a group.
    Committed commit_of(const std::string& group) {
        const auto commits = run(committed_offsets(access_, {group}));
        EXPECT_EQ(commits.at(0).offsets.size(), 1U);
        return commits.at(0).offsets.empty() ? Committed{} : commits.at(0).offsets.front();
    }

    std::shared_ptr<sandbox::ScriptedFaults> faults_ = std::make_shared<sandbox::ScriptedFaults>();
    SandboxWorld world_;
    Access access_;
};

// surface 6.11
TEST_F(OffsetsTest, TheEndIsBehindTheLastRecordAndTheBeginMovesWithRetention) {
    EXPECT_EQ(at(OffsetKind::Earliest), (Offsets{0, 0}));
    EXPECT_EQ(at(OffsetKind::Latest), (Offsets{10, 0}));
    world_.sandbox.delete_before({"orders", 0}, 3);
    EXPECT_EQ(at(OffsetKind::Earliest), (Offsets{3, 0}));
    EXPECT_EQ(at(OffsetKind::Latest), (Offsets{10, 0}));
}

// surface 6.11
TEST_F(OffsetsTest, AnOpenTransactionHoldsTheStableEndBack) {
    begin_transaction();
    EXPECT_EQ(at(OffsetKind::Latest), (Offsets{12, 0}));
    EXPECT_EQ(at(OffsetKind::LastStable), (Offsets{10, 0}));
}

// surface 6.11
TEST_F(OffsetsTest, APartitionThatDoesNotExistIsAnErrorSoon) {
    const base::MonotonicTime begun = world_.environment.now();
    const std::vector<cluster::OffsetQuery> queries{{.partition = {"orders", 9}}, {.partition = {"orders", 0}}};
    const auto found = world_.environment.run(cluster::look_up_offsets(world_.cluster, queries, true));
    ASSERT_EQ(found.size(), 2U);
    ASSERT_FALSE(found[0]);
    EXPECT_EQ(found[0].error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(found[1]) << "the other one has its answer";
    EXPECT_LE(world_.environment.now() - begun, std::chrono::seconds(10));
}

// surface 6.12, 18.1
TEST_F(OffsetsTest, ATimeIsTheFirstRecordAtOrAfterIt) {
    EXPECT_EQ(at(OffsetKind::AtTime, 0), (Offsets{0, std::nullopt})) << "an empty partition has none";
    EXPECT_EQ(at(OffsetKind::AtTime, 4000), (Offsets{3, std::nullopt}));
    EXPECT_EQ(at(OffsetKind::AtTime, 4001), (Offsets{4, std::nullopt}));
    EXPECT_EQ(at(OffsetKind::AtTime, 10'001), (Offsets{std::nullopt, std::nullopt})) << "behind the last";
    const auto rows = run(topic_offsets(access_, {"orders"}, {OffsetKind::AtTime, 4001}));
    EXPECT_EQ(rows.at(0).timestamp, 5000) << "with the time that it has";
}

// surface 8.3
TEST_F(OffsetsTest, CommitsComeFromTheCoordinatorEachTime) {
    auto& offsets = world_.sandbox.groups().at("shop").offsets;
    offsets.commit({"orders", 0}, {.offset = 4, .leader_epoch = 2, .metadata = "host-7"});
    const Committed first = commit_of("shop");
    EXPECT_EQ(first.partition, (base::TopicPartition{"orders", 0}));
    EXPECT_EQ(first.offset, 4);
    EXPECT_EQ(first.epoch, 2);
    EXPECT_EQ(first.metadata, "host-7");
    offsets.commit({"orders", 0}, {.offset = 6, .metadata = ""});
    EXPECT_EQ(commit_of("shop").offset, 6) << "nothing is remembered";
    EXPECT_EQ(commit_of("shop").epoch, -1);
    EXPECT_TRUE(run(committed_offsets(access_, {"other"})).at(0).offsets.empty()) << "a partition without one has none";
    EXPECT_TRUE(world_.sandbox.requests().only_looked());
}

// surface 8.3
TEST_F(OffsetsTest, ACommitThatCannotBeHadIsAnErrorOfItsPartition) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    world_.sandbox.commit("shop", {"orders", 1}, 0);
    sandbox::Fault refused;
    refused.kind = sandbox::FaultKind::ErrorCode;
    refused.code = base::code::TopicAuthorizationFailed;
    refused.partition = base::TopicPartition{"orders", 1};
    faults_->add(ApiKey::OffsetFetch, refused, 100);
    const auto commits = run(committed_offsets(access_, {"shop"}));
    ASSERT_EQ(commits.at(0).offsets.size(), 2U);
    EXPECT_EQ(commits[0].offsets[0].offset, 4);
    EXPECT_FALSE(commits[0].offsets[0].error);
    ASSERT_TRUE(commits[0].offsets[1].error);
    EXPECT_EQ(commits[0].offsets[1].error->code, base::code::TopicAuthorizationFailed);
}

// surface 14.3
TEST_F(OffsetsTest, LagIsWhatLiesBetweenTheCommitAndTheHighWatermark) {
    world_.sandbox.commit("shop", {"orders", 0}, 4);
    begin_transaction();
    const auto lags = run(group_lag(access_, {"shop"}));
    ASSERT_EQ(lags.at(0).partitions.size(), 1U);
    EXPECT_EQ(lags[0].partitions[0].lag, 8);
    EXPECT_EQ(lags[0].partitions[0].lso, 10) << "the stable end stands beside it";
    world_.sandbox.commit("shop", {"orders", 0}, 40);
    EXPECT_EQ(run(group_lag(access_, {"shop"})).at(0).partitions.at(0).lag, 0) << "never negative";
}

} // namespace
} // namespace odradek::admin
