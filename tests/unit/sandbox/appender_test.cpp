// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/log/appender.h"

#include "records/decode.h"
#include "tests/unit/sandbox/batches.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

using test::batch;
using test::numbered;

class AppenderTest : public ::testing::Test {
protected:
    AppenderTest() {
        topic_.name = "t";
        topic_.partitions.resize(1);
    }
    Partition& partition() { return topic_.partitions.front(); }
    AppendAnswer append(const base::SharedBytes& bytes) { return append_produced(topic_, partition(), bytes, 9'000); }
    records::WireBatch stored(std::size_t index) {
        return *records::WireBatch::parse(partition().log.batches()[index].bytes);
    }
    Topic topic_;
};

TEST_F(AppenderTest, StampsOffsetsAndEpochAndKeepsTheChecksumRight) {
    partition().epoch = 3;
    EXPECT_EQ(append(batch({{"a", "1"}, {"b", "2"}})).base_offset, 0);
    EXPECT_EQ(append(batch({{"c", "3"}})).base_offset, 2);
    EXPECT_EQ(stored(1).header().base_offset, 2);
    EXPECT_EQ(stored(1).header().leader_epoch, 3);
    EXPECT_TRUE(records::check_crc(stored(1)));
}

TEST_F(AppenderTest, RefusesBrokenBytesWithoutTakingAnything) {
    base::Bytes bytes = base::copy_of(batch({{"a", "1"}}).view());
    bytes.back() ^= std::byte{1};
    EXPECT_EQ(append(base::SharedBytes(bytes)).error, code::CorruptMessage);
    bytes.pop_back();
    EXPECT_EQ(append(base::SharedBytes(bytes)).error, code::InvalidRecord);
    EXPECT_EQ(append({}).error, code::InvalidRecord);
    EXPECT_EQ(partition().log.end_offset(), 0);
}

TEST_F(AppenderTest, HoldsTheLargestMessage) {
    topic_.configs["max.message.bytes"] = "100";
    EXPECT_EQ(append(batch({{"a", std::string(200, 'x')}})).error, code::MessageTooLarge);
    EXPECT_EQ(append(batch({{"a", "x"}})).error, code::None);
}

TEST_F(AppenderTest, WantsKeysWhereTopicsAreCompacted) {
    topic_.configs["cleanup.policy"] = "compact";
    EXPECT_EQ(append(batch({{"a", "1"}, {std::nullopt, "2"}})).error, code::InvalidRecord);
    EXPECT_EQ(append(batch({{"a", "1"}})).error, code::None);
}

TEST_F(AppenderTest, GivesAppendTimeWhereTheTopicWantsIt) {
    topic_.configs["message.timestamp.type"] = "LogAppendTime";
    const AppendAnswer answer = append(batch({{"a", "1", 5}}));
    EXPECT_EQ(answer.append_time, 9'000);
    EXPECT_EQ(stored(0).header().timestamp_type, records::TimestampType::Append);
    EXPECT_EQ(stored(0).header().max_timestamp, 9'000);
    EXPECT_TRUE(records::check_crc(stored(0)));
    EXPECT_EQ(partition().log.batches()[0].max_timestamp, 9'000);
}

TEST_F(AppenderTest, AnswersARepeatedBatchWithItsOldOffset) {
    EXPECT_EQ(append(numbered(5, 0, 0, {"a", "b"})).base_offset, 0);
    EXPECT_EQ(append(numbered(5, 0, 2, {"c"})).base_offset, 2);
    const AppendAnswer again = append(numbered(5, 0, 0, {"a", "b"}));
    EXPECT_EQ(again.error, code::None);
    EXPECT_EQ(again.base_offset, 0);
    EXPECT_EQ(partition().log.end_offset(), 3);
    EXPECT_EQ(append(numbered(5, 0, 4, {"e"})).error, code::OutOfOrderSequenceNumber);
}

TEST_F(AppenderTest, WritesOldFormatsAgainAsMagic2) {
    for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}}) {
        records::BatchOptions options;
        options.magic = magic;
        options.codec = records::Codec::Gzip;
        ASSERT_EQ(append(batch({{"k", "v"}, {"l", "w"}}, options)).error, code::None);
    }
    EXPECT_EQ(partition().log.end_offset(), 4);
    EXPECT_EQ(stored(1).header().magic, 2);
    const auto block = records::decode(stored(1));
    ASSERT_TRUE(block);
    EXPECT_EQ((*block)->offset(1), 3);
    EXPECT_EQ(base::text_of(*(*block)->value(1)), "w");
}

TEST_F(AppenderTest, ClosesATransactionByAMarker) {
    append(numbered(5, 0, 0, {"a"}, true));
    EXPECT_EQ(partition().log.stable_offset(), 0);
    append_marker(partition(), 5, 0, false, 9'000);
    EXPECT_EQ(partition().log.stable_offset(), 2);
    EXPECT_TRUE(stored(1).header().control);
    const auto block = records::decode(stored(1));
    const auto marker = records::control_marker((*block)->entry(0));
    ASSERT_TRUE(marker);
    EXPECT_EQ(marker->type, records::ControlType::Abort);
}

TEST_F(AppenderTest, PutsRawBatchesInAsTheyAre) {
    records::BatchOptions options;
    options.base_offset = 40;
    base::Bytes bytes = base::copy_of(batch({{"a", "1"}}, options).view());
    bytes.back() ^= std::byte{1};
    ASSERT_TRUE(append_raw(partition(), base::SharedBytes(bytes)));
    EXPECT_EQ(partition().log.end_offset(), 41);
    EXPECT_FALSE(records::check_crc(stored(0)));
    EXPECT_FALSE(append_raw(partition(), base::SharedBytes(bytes))) << "offsets must ascend";
}

} // namespace
} // namespace odradek::sandbox
