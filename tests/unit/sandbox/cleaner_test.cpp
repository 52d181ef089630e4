// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/log/cleaner.h"

#include "records/decode.h"
#include "sandbox/log/appender.h"
#include "tests/unit/sandbox/batches.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

using test::batch;
using test::Line;

class CleanerTest : public ::testing::Test {
protected:
    CleanerTest() {
        topic_.name = "customers";
        topic_.configs["cleanup.policy"] = "compact";
        topic_.partitions.resize(1);
    }
    Partition& partition() { return topic_.partitions.front(); }
    void append(const std::vector<Line>& lines) {
        ASSERT_EQ(append_produced(topic_, partition(), batch(lines), 5'000).error, code::None);
    }
    // "key=value@offset" of all records.
    std::vector<std::string> content() {
        std::vector<std::string> found;
        for (const StoredBatch& stored : partition().log.batches()) {
            const auto block = records::decode(*records::WireBatch::parse(stored.bytes));
            for (std::size_t index = 0; index < (*block)->size(); ++index) {
                const auto value = (*block)->value(index);
                found.push_back(base::text_of(*(*block)->key(index)) + "=" +
                                (value ? base::text_of(*value) : std::string("null")) + "@" +
                                std::to_string((*block)->offset(index)));
            }
        }
        return found;
    }
    Topic topic_;
};

TEST_F(CleanerTest, KeepsTheLastOfEachKeyAtItsOffset) {
    append({{"a", "1"}, {"b", "1"}, {"a", "2"}});
    append({{"c", "1"}, {"b", "2"}});
    append({{"d", "1"}});
    EXPECT_EQ(compact(partition().log, 5'000, 1'000'000), 2U);
    EXPECT_EQ(content(), (std::vector<std::string>{"a=2@2", "c=1@3", "b=2@4", "d=1@5"}));
    EXPECT_EQ(partition().log.end_offset(), 6);
    EXPECT_TRUE(partition().log.verify());
}

TEST_F(CleanerTest, LeavesTheNewestBatchAlone) {
    append({{"a", "1"}, {"a", "2"}});
    EXPECT_EQ(compact(partition().log, 5'000, 1'000'000), 0U);
}

TEST_F(CleanerTest, DropsTombstonesAWhileAfterTheFirstPass) {
    append({{"a", "1"}, {"a", std::nullopt, 1'000}});
    append({{"z", "1"}});
    const std::vector<std::string> marked{"a=null@1", "z=1@2"};
    compact(partition().log, 50'000, 10'000);
    EXPECT_EQ(content(), marked) << "however old it is by its timestamp";
    EXPECT_EQ(records::WireBatch::parse(partition().log.batches().front().bytes)->header().horizon(), 60'000);
    compact(partition().log, 59'999, 10'000);
    EXPECT_EQ(content(), marked);
    compact(partition().log, 60'000, 10'000);
    EXPECT_EQ(content(), (std::vector<std::string>{"z=1@2"}));
}

TEST_F(CleanerTest, KeepsHeadersAndBatchEnds) {
    append({{"a", "1"}, {"b", "1"}, {"c", "1"}});
    append({{"c", "2"}});
    append({{"z", "2"}});
    compact(partition().log, 5'000, 1'000'000);
    const auto& first = partition().log.batches().front();
    EXPECT_EQ(first.last_offset, 2) << "the batch still says where it ended";
    EXPECT_EQ(first.count, 2);
    EXPECT_TRUE(records::check_crc(*records::WireBatch::parse(first.bytes)));
}

TEST_F(CleanerTest, FindsTheRecordOfATime) {
    topic_.configs.clear();
    append({{"a", "1", 100}, {"a", "2", 300}, {"a", "3", 200}});
    append({{"a", "4", 300}, {"a", "5", 400}});
    const PartitionLog& log = partition().log;
    EXPECT_EQ(find_by_time(log, 150).offset, 1);
    EXPECT_EQ(find_by_time(log, 301).offset, 4);
    EXPECT_EQ(find_by_time(log, 401).offset, -1);
    EXPECT_EQ(find_greatest_time(log).offset, 4);
    EXPECT_EQ(find_greatest_time(log).timestamp, 400);
}

TEST_F(CleanerTest, ATimeIsNeverFoundBeforeTheLogsStart) {
    topic_.configs.clear();
    append({{"a", "1", 100}, {"a", "2", 300}, {"a", "3", 200}});
    append({{"a", "4", 300}});
    partition().log.delete_before(2);
    EXPECT_EQ(find_by_time(partition().log, 150).offset, 2);
    EXPECT_EQ(find_by_time(partition().log, 250).offset, 3);
}

TEST_F(CleanerTest, CompactsOnlyWhatIsDirtyEnough) {
    append({{"a", "1"}, {"b", "1"}, {"c", "1"}, {"d", "1"}});
    append({{"e", "1"}, {"f", "1"}, {"g", "1"}, {"h", "1"}});
    EXPECT_DOUBLE_EQ(partition().log.dirty_ratio(), 1.0);
    EXPECT_FALSE(compact(topic_, 5'000)) << "nothing to remove";
    EXPECT_DOUBLE_EQ(partition().log.dirty_ratio(), 0.0);
    append({{"a", "2"}});
    append({{"b", "2"}});
    topic_.configs["min.cleanable.dirty.ratio"] = "0.9";
    EXPECT_FALSE(compact(topic_, 5'000)) << "not enough is new";
    topic_.configs["min.cleanable.dirty.ratio"] = "0.01";
    EXPECT_TRUE(compact(topic_, 5'000));
}

TEST_F(CleanerTest, RetainsOnlyWhereThePolicySaysSo) {
    append({{"a", "1", 1'000}});
    topic_.configs["retention.ms"] = "100";
    EXPECT_FALSE(retain(topic_, 90'000));
    topic_.configs["cleanup.policy"] = "compact,delete";
    EXPECT_TRUE(retain(topic_, 90'000));
    EXPECT_EQ(partition().log.start_offset(), 1);
}

} // namespace
} // namespace odradek::sandbox
