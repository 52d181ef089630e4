// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/log/partition_log.h"

#include "tests/unit/sandbox/batches.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

using test::stub;

PartitionLog three_batches() {
    PartitionLog log;
    log.append(stub(0, 5, 10, 100));
    log.append(stub(5, 5, 20, 300));
    log.append(stub(10, 5, 30, 200));
    return log;
}

TEST(PartitionLog, CountsOffsetsAndBytes) {
    const PartitionLog log = three_batches();
    EXPECT_EQ(log.start_offset(), 0);
    EXPECT_EQ(log.end_offset(), 15);
    EXPECT_EQ(log.size_bytes(), 60U);
    EXPECT_TRUE(log.verify());
}

TEST(PartitionLog, ReadsFromTheBatchThatHoldsTheOffset) {
    const PartitionLog log = three_batches();
    const auto read = log.read(7, log.end_offset(), 1000);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read.front().base_offset, 5);
    EXPECT_TRUE(log.read(15, log.end_offset(), 1000).empty());
}

TEST(PartitionLog, GivesTheFirstBatchEvenIfItIsTooLarge) {
    const PartitionLog log = three_batches();
    EXPECT_EQ(log.read(0, log.end_offset(), 1).size(), 1U);
    EXPECT_EQ(log.read(0, log.end_offset(), 30).size(), 2U);
    EXPECT_EQ(log.read(0, log.end_offset(), 29).size(), 1U);
}

TEST(PartitionLog, StopsAtAnOffset) {
    EXPECT_EQ(three_batches().read(0, 10, 1000).size(), 2U);
}

TEST(PartitionLog, DeletesWholeBatchesAndMovesTheStart) {
    PartitionLog log = three_batches();
    log.delete_before(7);
    EXPECT_EQ(log.start_offset(), 7);
    EXPECT_EQ(log.batches().size(), 2U);
    EXPECT_EQ(log.size_bytes(), 50U);
    EXPECT_TRUE(log.verify());
    log.delete_before(3);
    EXPECT_EQ(log.start_offset(), 7) << "the start never goes back";
    log.delete_before(99);
    EXPECT_EQ(log.start_offset(), 15);
    EXPECT_TRUE(log.verify());
}

TEST(PartitionLog, RetainsByTimeInTheOrderOfTheLog) {
    PartitionLog log = three_batches();
    EXPECT_FALSE(log.retain(1'000, 900, -1));
    EXPECT_TRUE(log.retain(1'050, 900, -1));
    EXPECT_EQ(log.start_offset(), 5) << "the third batch is older than the second, but stands behind it";
}

TEST(PartitionLog, RetainsByBytes) {
    PartitionLog log = three_batches();
    EXPECT_TRUE(log.retain(0, -1, 35));
    EXPECT_EQ(log.start_offset(), 10);
    EXPECT_FALSE(log.retain(0, -1, 35));
}

TEST(PartitionLog, FindsTimes) {
    const PartitionLog log = three_batches();
    EXPECT_EQ(log.first_at_time(150)->base_offset, 5);
    EXPECT_EQ(log.first_at_time(301), nullptr);
    EXPECT_EQ(log.with_greatest_time()->base_offset, 5);
    EXPECT_EQ(PartitionLog().with_greatest_time(), nullptr);
}

TEST(PartitionLog, KnowsWhereEpochsEnd) {
    PartitionLog log;
    log.append(stub(0, 4, 10, 0, 1));
    log.append(stub(4, 4, 10, 0, 1));
    log.append(stub(8, 2, 10, 0, 4));
    EXPECT_EQ(log.end_of_epoch(0).epoch, 0) << "before all of them: where the first one begins";
    EXPECT_EQ(log.end_of_epoch(0).end_offset, 0);
    EXPECT_EQ(PartitionLog().end_of_epoch(0).end_offset, -1);
    EXPECT_EQ(log.end_of_epoch(1).end_offset, 8);
    EXPECT_EQ(log.end_of_epoch(3).epoch, 1);
    EXPECT_EQ(log.end_of_epoch(4).end_offset, 10);
    EXPECT_EQ(log.epoch_at(7), 1);
    EXPECT_EQ(log.epoch_at(8), 4);
}

TEST(PartitionLog, TruncatesToWholeBatches) {
    PartitionLog log = three_batches();
    log.truncate(12);
    EXPECT_EQ(log.end_offset(), 10);
    EXPECT_TRUE(log.verify());
    log.truncate(0);
    EXPECT_EQ(log.end_offset(), 0);
    EXPECT_TRUE(log.verify());
}

TEST(PartitionLog, HoldsTheStableOffsetAtTheFirstOpenTransaction) {
    PartitionLog log;
    StoredBatch open = stub(0, 3);
    open.transactional = true;
    open.producer_id = 7;
    log.append(stub(0, 0 + 2));
    open.base_offset = 2;
    open.last_offset = 4;
    log.append(open);
    EXPECT_EQ(log.stable_offset(), 2);
    log.transactions().ended(7, 5, false);
    log.append(stub(5, 1));
    EXPECT_EQ(log.stable_offset(), 6);
    EXPECT_EQ(log.transactions().aborted(0, 6), (std::vector<AbortedTransaction>{{7, 2, 5}}));
    EXPECT_TRUE(log.transactions().aborted(6, 9).empty());
}

} // namespace
} // namespace odradek::sandbox
