// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/transactions/transaction_table.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;

constexpr base::MonotonicTime kNow{};
const base::TopicPartition kPartition{"orders", 0};

class TransactionTableTest : public ::testing::Test {
protected:
    ProducerIdentity init() { return table_.init("tx", 60s, {}).producer; }
    code::KafkaCode add(ProducerIdentity producer) { return table_.add_partition("tx", producer, kPartition, kNow, 1); }
    TransactionTable table_;
};

TEST_F(TransactionTableTest, FencesTheProducerBefore) {
    const ProducerIdentity first = init();
    const ProducerIdentity second = init();
    EXPECT_EQ(second.id, first.id);
    EXPECT_EQ(second.epoch, first.epoch + 1);
    EXPECT_EQ(add(first), code::ProducerFenced);
    EXPECT_EQ(add(second), code::None);
}

TEST_F(TransactionTableTest, AbortsWhatTheFencedProducerLeftOpen) {
    const ProducerIdentity first = init();
    add(first);
    const TransactionAnswer answer = table_.init("tx", 60s, {});
    ASSERT_TRUE(answer.ended);
    EXPECT_FALSE(answer.ended->committed);
    EXPECT_TRUE(answer.ended->partitions.contains(kPartition));
    EXPECT_EQ(answer.ended->marker_epoch, answer.producer.epoch);
}

TEST_F(TransactionTableTest, CommitsOnceAndRepeatsItsAnswer) {
    const ProducerIdentity producer = init();
    add(producer);
    EXPECT_EQ(table_.verify("tx", producer, kPartition), code::None);
    const TransactionAnswer first = table_.end("tx", producer, true, false);
    ASSERT_TRUE(first.ended);
    EXPECT_TRUE(first.ended->committed);
    EXPECT_EQ(first.producer, producer);
    const TransactionAnswer again = table_.end("tx", producer, true, false);
    EXPECT_EQ(again.error, code::None);
    EXPECT_FALSE(again.ended);
    EXPECT_EQ(table_.end("tx", producer, false, false).error, code::InvalidTxnState);
    EXPECT_EQ(table_.verify("tx", producer, kPartition), code::InvalidTxnState);
}

TEST_F(TransactionTableTest, RaisesTheEpochAtEachEndInVersion2) {
    const ProducerIdentity producer = init();
    add(producer);
    const TransactionAnswer ended = table_.end("tx", producer, true, true);
    EXPECT_EQ(ended.producer.epoch, producer.epoch + 1);
    EXPECT_EQ(ended.ended->marker_epoch, producer.epoch + 1);
    EXPECT_EQ(add(producer), code::ProducerFenced);
    const TransactionAnswer again = table_.end("tx", producer, true, true);
    EXPECT_EQ(again.error, code::None) << "the answer was lost: the same again";
    EXPECT_EQ(again.producer, ended.producer);
    EXPECT_FALSE(again.ended);
}

TEST_F(TransactionTableTest, AbortsWhatTakesTooLong) {
    const ProducerIdentity producer = init();
    add(producer);
    ASSERT_TRUE(table_.next_deadline());
    EXPECT_EQ(*table_.next_deadline(), kNow + 60s);
    EXPECT_TRUE(table_.tick(kNow + 59s).empty());
    const auto ended = table_.tick(kNow + 60s);
    ASSERT_EQ(ended.size(), 1U);
    EXPECT_FALSE(ended[0].committed);
    EXPECT_EQ(table_.end("tx", producer, true, false).error, code::ProducerFenced);
    EXPECT_FALSE(table_.next_deadline());
}

TEST_F(TransactionTableTest, TakesANewIdWhenEpochsRunOut) {
    ProducerIdentity producer = init();
    while (producer.epoch < 32'766)
        producer = init();
    const ProducerIdentity next = init();
    EXPECT_NE(next.id, producer.id);
    EXPECT_EQ(next.epoch, 0);
}

TEST_F(TransactionTableTest, RefusesStrangers) {
    EXPECT_EQ(add({1, 0}), code::InvalidProducerIdMapping);
    EXPECT_EQ(table_.end("nobody", {1, 0}, true, false).error, code::InvalidProducerIdMapping);
    const ProducerIdentity producer = init();
    EXPECT_EQ(table_.init("tx", 60s, {producer.id + 1, 0}).error, code::ProducerFenced);
}

} // namespace
} // namespace odradek::sandbox
