// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/delete_records.h"
#include "base/kafka_errors.h"
#include "tests/unit/admin/write_fixture.h"

namespace odradek::admin {
namespace {

using base::BrokerId;
using base::ErrorKind;
using sandbox::Fault;
using sandbox::FaultKind;
using wire::ApiKey;

class DeleteRecords : public WriteTest {
protected:
    DeleteRecords() {
        for (int at = 0; at < 4; ++at)
            world_.produce("orders", 1, {{world_.environment.wall_now(), "y"}});
    }

    base::Offset begin(base::PartitionId partition) {
        return world_.sandbox.cluster().find("orders", partition)->log.start_offset();
    }

    std::vector<WriteState> states(const std::vector<EmptiedPartition>& emptied) {
        std::vector<WriteState> found;
        for (const EmptiedPartition& each : emptied)
            found.push_back(each.result.state);
        return found;
    }

    static constexpr auto kWritten = WriteState::Written;
};

// surface 12.4
TEST_F(DeleteRecords, UpToWhatWasThereWhenItWasPlanned) {
    const auto plan = run(plan_emptying(access_, "orders"));
    ASSERT_EQ(plan.size(), 3U);
    EXPECT_EQ(plan[0].before, 10);
    EXPECT_EQ(plan[1].before, 4);
    world_.produce("orders", 0, {{world_.environment.wall_now(), "later"}});
    const auto emptied = run(delete_records(access_, plan));
    EXPECT_EQ(states(emptied), (std::vector{kWritten, kWritten, kWritten}));
    EXPECT_EQ(emptied[0].begin, 10);
    EXPECT_EQ(begin(0), 10) << "what came later stays";
    EXPECT_EQ(world_.sandbox.cluster().find("orders", 0)->log.end_offset(), 11);
    EXPECT_EQ(emptied[2].result.remark, "It was empty.");
}

TEST_F(DeleteRecords, OfSomePartitions) {
    const auto plan = run(plan_emptying(access_, "orders", {1}));
    ASSERT_EQ(plan.size(), 1U);
    run(delete_records(access_, plan));
    EXPECT_EQ(begin(0), 0);
    EXPECT_EQ(begin(1), 4);
    EXPECT_EQ(failure(plan_emptying(access_, "orders", {7})).where, "orders-7");
    EXPECT_EQ(failure(plan_emptying(access_, "nothing")).kind, ErrorKind::NotFound);
}

TEST_F(DeleteRecords, AreRefusedWithTheReasonWhereTheTopicIsCompactedAlone) {
    world_.sandbox.cluster().find("orders")->configs["cleanup.policy"] = "compact";
    const base::Error error = failure(plan_emptying(access_, "orders"));
    EXPECT_EQ(error.code, base::KafkaCode{44});
    EXPECT_NE(error.detail.find("compact alone"), std::string::npos);
    world_.sandbox.cluster().find("orders")->configs["cleanup.policy"] = "compact,delete";
    EXPECT_EQ(run(plan_emptying(access_, "orders")).size(), 3U);
}

TEST_F(DeleteRecords, ALeaderThatMovesIsFollowed) {
    const auto plan = run(plan_emptying(access_, "orders"));
    const sandbox::Partition& partition = *world_.sandbox.cluster().find("orders", 0);
    const BrokerId other = partition.replicas[0] == partition.leader ? partition.replicas[1] : partition.replicas[0];
    ASSERT_TRUE(world_.sandbox.cluster().move_leader("orders", 0, other));
    EXPECT_EQ(states(run(delete_records(access_, plan))), (std::vector{kWritten, kWritten, kWritten}));
    EXPECT_EQ(begin(0), 10);
}

// catalogue A43
TEST_F(DeleteRecords, FailInPartAndSaySoForEachPartition) {
    const auto plan = run(plan_emptying(access_, "orders"));
    Fault refused;
    refused.kind = FaultKind::ErrorCode;
    refused.code = base::KafkaCode{29};
    refused.partition = {"orders", 1};
    faults_->add(ApiKey::DeleteRecords, refused, 10);
    const auto emptied = run(delete_records(access_, plan));
    EXPECT_EQ(states(emptied), (std::vector{kWritten, WriteState::Failed, kWritten}));
    EXPECT_EQ(emptied[1].result.error->code, base::KafkaCode{29});
    EXPECT_EQ(emptied[1].result.subject, "orders-1");
    EXPECT_EQ(begin(1), 0);
}

// catalogue A43
TEST_F(DeleteRecords, ALostAnswerIsAskedForAgain) {
    const auto plan = run(plan_emptying(access_, "orders"));
    order(ApiKey::DeleteRecords, FaultKind::CloseAfter, 2);
    EXPECT_EQ(states(run(delete_records(access_, plan))), (std::vector{kWritten, kWritten, kWritten}));
}

TEST_F(DeleteRecords, ThatNobodyAnswersForAreReadBack) {
    const auto plan = run(plan_emptying(access_, "orders"));
    order(ApiKey::DeleteRecords, FaultKind::CloseAfter, 100);
    const auto emptied = run(delete_records(access_, plan));
    EXPECT_EQ(emptied[0].result.state, WriteState::Written);
    EXPECT_EQ(emptied[0].begin, 10);
    EXPECT_FALSE(emptied[0].result.remark.empty());
}

TEST_F(DeleteRecords, ThatNobodyTookAreUnknown) {
    const auto plan = run(plan_emptying(access_, "orders"));
    order(ApiKey::DeleteRecords, FaultKind::CloseBefore, 100);
    const auto emptied = run(delete_records(access_, plan));
    EXPECT_EQ(states(emptied), (std::vector{WriteState::Unknown, WriteState::Unknown, kWritten}));
    EXPECT_EQ(emptied[0].begin, 0);
}

TEST_F(DeleteRecords, NeedABrokerThatCan) {
    const auto plan = run(plan_emptying(access_, "orders"));
    lack(ApiKey::DeleteRecords);
    const auto emptied = run(delete_records(access_, plan));
    EXPECT_EQ(emptied[0].result.error->kind, ErrorKind::Unsupported);
}

TEST_F(DeleteRecords, CanBeStopped) {
    const auto plan = run(plan_emptying(access_, "orders"));
    WriteWatch watch;
    watch.stop = std::make_shared<bool>(true);
    const auto emptied = run(delete_records(access_, plan, watch));
    EXPECT_EQ(emptied[0].result.error->kind, ErrorKind::Cancelled);
    EXPECT_EQ(asked(ApiKey::DeleteRecords), 0U);
}

} // namespace
} // namespace odradek::admin
