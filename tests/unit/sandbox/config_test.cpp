// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/common/config.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

TEST(ParseTopics, ReadsNamesPartitionsAndReplication) {
    const auto topics = parse_topics("orders:6:3,clicks:12,log");
    ASSERT_TRUE(topics);
    ASSERT_EQ(topics->size(), 3U);
    EXPECT_EQ((*topics)[0], (TopicSpec{"orders", 6, 3, {}, false}));
    EXPECT_EQ((*topics)[1], (TopicSpec{"clicks", 12, 1, {}, false}));
    EXPECT_EQ((*topics)[2], (TopicSpec{"log", 1, 1, {}, false}));
}

TEST(ParseTopics, OfNothingIsNothing) {
    const auto topics = parse_topics("");
    ASSERT_TRUE(topics);
    EXPECT_TRUE(topics->empty());
}

struct Wrong {
    const char* text;
    const char* token;
};

class ParseTopicsRefuses : public ::testing::TestWithParam<Wrong> {};

TEST_P(ParseTopicsRefuses, NamingTheToken) {
    const auto topics = parse_topics(GetParam().text);
    ASSERT_FALSE(topics);
    EXPECT_EQ(topics.error().kind, base::ErrorKind::Usage);
    EXPECT_EQ(topics.error().where, GetParam().token);
}

INSTANTIATE_TEST_SUITE_P(Specs, ParseTopicsRefuses,
                         ::testing::Values(Wrong{"a:0", "0"}, Wrong{"a:-1", "-1"}, Wrong{"a:x", "x"},
                                           Wrong{"a:1x", "1x"}, Wrong{"a:100001", "100001"}, Wrong{"a:1:0", "0"},
                                           Wrong{"a:1:101", "101"}, Wrong{"a:1:1:1", "a:1:1:1"}, Wrong{"a b:1", "a b"},
                                           Wrong{":1", ""}, Wrong{"a,,b", ""}, Wrong{"a,a", "a"}, Wrong{"..:1", ".."}));

TEST(CheckTopicName, HoldsTheLimitOf249Characters) {
    EXPECT_TRUE(check_topic_name(std::string(249, 'a')));
    EXPECT_FALSE(check_topic_name(std::string(250, 'a')));
    EXPECT_TRUE(check_topic_name("a.b_c-D9"));
    EXPECT_FALSE(check_topic_name("."));
    EXPECT_FALSE(check_topic_name("tä"));
}

TEST(LocalBrokers, HaveFollowingPorts) {
    const auto brokers = local_brokers(3, 9092);
    ASSERT_EQ(brokers.size(), 3U);
    EXPECT_EQ(brokers[2].id, base::BrokerId{3});
    EXPECT_EQ(brokers[2].port, 9094);
}

} // namespace
} // namespace odradek::sandbox
