// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/topic_checks.h"
#include "admin/topic_settings.h"
#include "cluster/metadata.h"

#include <gtest/gtest.h>

namespace odradek::admin {
namespace {

using base::BrokerId;

cluster::MetadataSnapshot known_cluster() {
    cluster::MetadataSnapshot known;
    for (const int id : {1, 2, 3})
        known.brokers.push_back({BrokerId{id}, "b", 9092, std::nullopt, {}, true});
    for (const char* name : {"a.b", "orders"}) {
        auto topic = std::make_shared<cluster::TopicInfo>();
        topic->name = name;
        known.topics.push_back(topic);
    }
    return known;
}

std::string said(const std::optional<Finding>& finding) {
    return finding ? finding->sentence() : std::string();
}

// catalogue B19, surface 3.8
TEST(TopicName, FollowsKafkasRule) {
    for (const std::string& good :
         {std::string("a"), std::string("A.b_c-9"), std::string("..."), std::string(249, 'x')})
        EXPECT_FALSE(check_topic_name(good)) << good;
    EXPECT_EQ(said(check_topic_name("")), "A topic needs a name.");
    EXPECT_EQ(said(check_topic_name(".")), "\".\" is not allowed as a name.");
    EXPECT_EQ(said(check_topic_name("..")), "\"..\" is not allowed as a name.");
    EXPECT_EQ(said(check_topic_name(std::string(250, 'x'))), "The name has 250 characters, Kafka takes 249.");
    EXPECT_EQ(said(check_topic_name("ein/aus")),
              "\"/\" is not allowed in a name: letters, digits, '.', '_' and '-' are.");
    EXPECT_EQ(check_topic_name("straße")->arguments, std::vector<std::string>{"ß"});
    EXPECT_TRUE(check_topic_name("orders\n"));
    EXPECT_TRUE(check_topic_name(" orders"));
}

// catalogue B19
TEST(TopicName, IsHeldAgainstItsNeighbours) {
    const auto known = known_cluster();
    EXPECT_FALSE(check_new_topic_name("clicks", known));
    EXPECT_TRUE(check_new_topic_name("orders", known)->is_error());
    const auto beside = check_new_topic_name("a_b", known);
    ASSERT_TRUE(beside);
    EXPECT_FALSE(beside->is_error());
    EXPECT_EQ(beside->arguments, std::vector<std::string>{"a.b"});
    EXPECT_FALSE(check_new_topic_name("a-b", known));
    EXPECT_TRUE(check_new_topic_name("a b", known)->is_error());
}

TEST(TopicCounts, AreCheckedBeforeTheyAreSent) {
    EXPECT_FALSE(check_partition_count(kBrokerDefault));
    EXPECT_FALSE(check_partition_count(12));
    EXPECT_TRUE(check_partition_count(0)->is_error());
    EXPECT_TRUE(check_partition_count(-2)->is_error());
    EXPECT_TRUE(check_partition_count(std::int64_t{1} << 31)->is_error());
    EXPECT_FALSE(check_partition_count(10'001)->is_error());
    EXPECT_FALSE(check_replication(kBrokerDefault, 3));
    EXPECT_FALSE(check_replication(3, 3));
    EXPECT_FALSE(check_replication(1, 1));
    EXPECT_FALSE(check_replication(1, 3)->is_error());
    EXPECT_TRUE(check_replication(4, 3)->is_error());
    EXPECT_TRUE(check_replication(0, 3)->is_error());
}

TEST(TopicCounts, OnlyGrow) {
    EXPECT_EQ(said(check_more_partitions(3, 3)), "The topic has 3 partitions, and their number can only grow.");
    EXPECT_TRUE(check_more_partitions(-1, 3)->is_error());
    const auto keys = check_more_partitions(4, 3);
    ASSERT_TRUE(keys);
    EXPECT_FALSE(keys->is_error());
}

TEST(TopicAssignment, NamesEachBrokerOnceAndOnlyKnownOnes) {
    const auto known = known_cluster();
    auto check = [&known](const Assignment& assignment) {
        return said(check_assignment(assignment, known));
    };
    EXPECT_EQ(check({{BrokerId{1}, BrokerId{2}}, {BrokerId{2}, BrokerId{3}}}), "");
    EXPECT_EQ(check({{BrokerId{1}}, {}}), "Partition 1 has no replica.");
    EXPECT_EQ(check({{BrokerId{1}, BrokerId{1}}}), "Partition 0 names broker 1 twice.");
    EXPECT_EQ(check({{BrokerId{9}}}), "Partition 0 names broker 9, which the cluster does not have.");
    EXPECT_EQ(check({{BrokerId{1}}, {BrokerId{1}, BrokerId{2}}}), "Partition 1 has 2 replicas, the first one has 1.");
    EXPECT_NE(check({}), "");
}

TEST(TopicSetting, ValuesAreHeldAgainstTheirTypes) {
    EXPECT_FALSE(check_setting("retention.ms", "-1"));
    EXPECT_EQ(said(check_setting("retention.ms", "7d")),
              "retention.ms takes a whole number from -1 to 9223372036854775807.");
    EXPECT_TRUE(check_setting("retention.ms", ""));
    EXPECT_TRUE(check_setting("segment.bytes", "2147483648"));
    EXPECT_FALSE(check_setting("cleanup.policy", "compact, delete"));
    EXPECT_EQ(said(check_setting("cleanup.policy", "compress")), "cleanup.policy takes one of: delete,compact.");
    EXPECT_TRUE(check_setting("compression.type", "zstd,gzip"));
    EXPECT_FALSE(check_setting("min.cleanable.dirty.ratio", "0.25"));
    EXPECT_TRUE(check_setting("min.cleanable.dirty.ratio", "1.5"));
    EXPECT_TRUE(check_setting("preallocate", "yes"));
    EXPECT_FALSE(check_setting("leader.replication.throttled.replicas", "0:1,1:2"));
}

TEST(TopicSetting, NamesThatAreUnknownMayBeNewer) {
    const auto mistyped = check_setting("retention.sm", "1");
    ASSERT_TRUE(mistyped);
    EXPECT_FALSE(mistyped->is_error());
    EXPECT_EQ(mistyped->arguments.back(), "retention.ms");
    EXPECT_TRUE(check_setting_name("")->is_error());
    EXPECT_TRUE(check_setting_name("a=b")->is_error());
    EXPECT_TRUE(std::ranges::is_sorted(topic_settings(), {}, &TopicSetting::name));
}

} // namespace
} // namespace odradek::admin
