// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"

#include <array>
#include <set>
#include <string>
#include <utility>

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

// The names of the first codes, which every client knows, from -1 on.
constexpr std::array<std::string_view, 37> kFirstNames{
    "UNKNOWN_SERVER_ERROR",
    "NONE",
    "OFFSET_OUT_OF_RANGE",
    "CORRUPT_MESSAGE",
    "UNKNOWN_TOPIC_OR_PARTITION",
    "INVALID_FETCH_SIZE",
    "LEADER_NOT_AVAILABLE",
    "NOT_LEADER_OR_FOLLOWER",
    "REQUEST_TIMED_OUT",
    "BROKER_NOT_AVAILABLE",
    "REPLICA_NOT_AVAILABLE",
    "MESSAGE_TOO_LARGE",
    "STALE_CONTROLLER_EPOCH",
    "OFFSET_METADATA_TOO_LARGE",
    "NETWORK_EXCEPTION",
    "COORDINATOR_LOAD_IN_PROGRESS",
    "COORDINATOR_NOT_AVAILABLE",
    "NOT_COORDINATOR",
    "INVALID_TOPIC_EXCEPTION",
    "RECORD_LIST_TOO_LARGE",
    "NOT_ENOUGH_REPLICAS",
    "NOT_ENOUGH_REPLICAS_AFTER_APPEND",
    "INVALID_REQUIRED_ACKS",
    "ILLEGAL_GENERATION",
    "INCONSISTENT_GROUP_PROTOCOL",
    "INVALID_GROUP_ID",
    "UNKNOWN_MEMBER_ID",
    "INVALID_SESSION_TIMEOUT",
    "REBALANCE_IN_PROGRESS",
    "INVALID_COMMIT_OFFSET_SIZE",
    "TOPIC_AUTHORIZATION_FAILED",
    "GROUP_AUTHORIZATION_FAILED",
    "CLUSTER_AUTHORIZATION_FAILED",
    "INVALID_TIMESTAMP",
    "UNSUPPORTED_SASL_MECHANISM",
    "ILLEGAL_SASL_STATE",
    "UNSUPPORTED_VERSION",
};

// surface 15.1
TEST(KafkaErrors, CallsTheFirstOnesAsJavaDoes) {
    for (std::size_t at = 0; at < kFirstNames.size(); ++at) {
        EXPECT_EQ(kafka_errors()[at].code, static_cast<int>(at) - 1);
        EXPECT_EQ(kafka_errors()[at].name, kFirstNames[at]);
    }
}

// surface 15.1
TEST(KafkaErrors, AreFoundByTheNamesOfOtherClientsToo) {
    const std::pair<std::string_view, int> others[] = {{"NO_ERROR", 0},
                                                       {"UNKNOWN", -1},
                                                       {"INVALID_MSG", 2},
                                                       {"UNKNOWN_TOPIC_OR_PART", 3},
                                                       {"INVALID_MSG_SIZE", 4},
                                                       {"NOT_LEADER_FOR_PARTITION", 6},
                                                       {"MSG_SIZE_TOO_LARGE", 10},
                                                       {"STALE_CTRL_EPOCH", 11},
                                                       {"GROUP_LOAD_IN_PROGRESS", 14},
                                                       {"GROUP_COORDINATOR_NOT_AVAILABLE", 15},
                                                       {"NOT_COORDINATOR_FOR_GROUP", 16},
                                                       {"TOPIC_EXCEPTION", 17}};
    for (const auto& [name, number] : others)
        EXPECT_EQ(kafka_code(name), KafkaCode(number)) << name;
}

// surface 15.1, 15.2
TEST(KafkaErrors, AreRetriableWhereJavaSaysSo) {
    const std::set<int> refreshing{3, 5, 6, 9, 13, 56, 72, 74, 80, 83, 84, 100, 103};
    std::set<int> retriable{2, 7, 14, 15, 16, 19, 20, 41, 51, 70, 71, 75, 78, 88, 89, 106, 122, 123, 133};
    retriable.insert(refreshing.begin(), refreshing.end());
    for (const KafkaErrorInfo& row : kafka_errors()) {
        EXPECT_EQ(row.retriable, retriable.contains(row.code)) << row.name;
        EXPECT_EQ(row.refreshes_metadata, refreshing.contains(row.code)) << row.name;
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
