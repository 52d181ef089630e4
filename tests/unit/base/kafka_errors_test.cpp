// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace odradek::base::test {
namespace {

TEST(KafkaErrors, HoldsEveryCodeOfKafka44InOrder) {
    const auto rows = kafka_errors();
    ASSERT_EQ(rows.size(), 138U);
    EXPECT_EQ(rows.front().code, -1);
    EXPECT_EQ(rows.back().code, 136);
    std::set<std::string_view> names;
    for (const KafkaErrorInfo& row : rows) {
        EXPECT_EQ(find(KafkaCode{row.code}), &row);
        EXPECT_EQ(kafka_code(row.name), KafkaCode{row.code});
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
    }
}

TEST(KafkaErrors, SaysOfEachWhatItMeansAndWhatHelps) {
    for (const KafkaErrorInfo& row : kafka_errors()) {
        EXPECT_TRUE(row.meaning.ends_with('.')) << row.name;
        EXPECT_TRUE(row.code == 0 || row.remedy.ends_with('.')) << row.name;
        EXPECT_TRUE(row.retriable || !row.refreshes_metadata) << row.name;
    }
}

TEST(KafkaErrors, AgreesWithTheNamedCodes) {
    const auto name_of = [](KafkaCode code) {
        return find(code)->name;
    };
    EXPECT_EQ(name_of(code::OffsetOutOfRange), "OFFSET_OUT_OF_RANGE");
    EXPECT_EQ(name_of(code::NotLeaderOrFollower), "NOT_LEADER_OR_FOLLOWER");
    EXPECT_EQ(name_of(code::NotCoordinator), "NOT_COORDINATOR");
    EXPECT_EQ(name_of(code::UnsupportedVersion), "UNSUPPORTED_VERSION");
    EXPECT_EQ(name_of(code::FencedLeaderEpoch), "FENCED_LEADER_EPOCH");
    EXPECT_EQ(name_of(code::OffsetMovedToTieredStorage), "OFFSET_MOVED_TO_TIERED_STORAGE");
}

TEST(KafkaErrors, KnowsWhichCallForRefreshOrRepeat) {
    EXPECT_TRUE(find(code::NotLeaderOrFollower)->refreshes_metadata);
    EXPECT_TRUE(find(code::CoordinatorLoadInProgress)->retriable);
    EXPECT_FALSE(find(code::CoordinatorLoadInProgress)->refreshes_metadata);
    EXPECT_FALSE(find(code::TopicAuthorizationFailed)->retriable);
}

TEST(KafkaErrors, ShowsAnUnknownCodeByItsNumber) {
    EXPECT_EQ(find(KafkaCode{999}), nullptr);
    EXPECT_EQ(find(KafkaCode{-2}), nullptr);
    EXPECT_EQ(label(KafkaCode{999}), "error code 999");
    EXPECT_EQ(label(code::NotLeaderOrFollower), "NOT_LEADER_OR_FOLLOWER (6)");
    EXPECT_EQ(kafka_code("NOTHING"), std::nullopt);
}

} // namespace
} // namespace odradek::base::test
