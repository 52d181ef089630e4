// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/cluster_info.h"
#include "admin/topics.h"
#include "base/kafka_errors.h"
#include "tests/unit/admin/write_fixture.h"

#include <algorithm>
#include <set>

// Which topics there are, looked at anew each time and never changed by looking; what the brokers speak.
namespace odradek::admin {
namespace {

using base::BrokerId;
using base::ErrorKind;
using wire::ApiKey;

class TopicList : public WriteTest {
protected:
    /// The topics that people made.
    std::vector<std::string> names() {
        std::vector<std::string> found;
        for (const TopicRow& row : run(list_topics(access_))) {
            if (!row.internal) found.push_back(row.name);
        }
        return found;
    }

    void create_payments() {
        EXPECT_EQ(world_.sandbox.cluster().create({.name = "payments", .partitions = 1, .configs = {}}),
                  base::KafkaCode::None);
    }
};

// surface 6.14
TEST_F(TopicList, IsThatOfTheClusterAtThatTime) {
    EXPECT_EQ(names(), (std::vector<std::string>{"clicks", "orders"}));
    create_payments();
    EXPECT_EQ(names(), (std::vector<std::string>{"clicks", "orders", "payments"}));
}

// surface 6.14
TEST_F(TopicList, PartitionsAreThoseOfTheTopicAndAnUnknownOneHasNone) {
    const auto topics = run(describe_topics(access_, {"orders", "nothing"}, {.offsets = false, .sizes = false}));
    ASSERT_EQ(topics.size(), 2U);
    std::vector<base::PartitionId> partitions;
    for (const PartitionDetail& partition : topics[0].partitions)
        partitions.push_back(partition.partition);
    EXPECT_EQ(partitions, (std::vector<base::PartitionId>{0, 1, 2}));
    EXPECT_TRUE(topics[1].partitions.empty());
    ASSERT_TRUE(topics[1].error);
    EXPECT_EQ(topics[1].error->kind, ErrorKind::NotFound);
    EXPECT_EQ(topic("nothing"), nullptr) << "asking for it does not create it";
}

// surface 3.7
TEST_F(TopicList, ATopicCanBeWaitedFor) {
    const auto is_there = [](const cluster::MetadataSnapshot& metadata) {
        return topic_of(metadata, "payments") != nullptr;
    };
    world_.environment.start_timer(std::chrono::milliseconds(500), [this] { create_payments(); });
    EXPECT_TRUE(run(look_until(access_, {"payments"}, is_there)));
    EXPECT_LE(world_.environment.now().since_start, std::chrono::seconds(5));
    const auto never = [](const cluster::MetadataSnapshot& metadata) {
        return topic_of(metadata, "nothing") != nullptr;
    };
    EXPECT_FALSE(run(look_until(access_, {"nothing"}, never))) << "not for ever";
}

// surface 2.10
TEST_F(TopicList, EachBrokerTellsItsVersionsBesideOurs) {
    serve(ApiKey::Fetch, 12);
    lack(ApiKey::ListGroups);
    const auto table = run(api_versions(access_, BrokerId{2}));
    EXPECT_TRUE(table.failed.empty());
    const auto row_of = [&table](ApiKey api) {
        return std::ranges::find(table.rows, wire::number(api), &ApiVersionRow::key);
    };
    const auto fetch = row_of(ApiKey::Fetch);
    ASSERT_NE(fetch, table.rows.end());
    EXPECT_EQ(fetch->broker, BrokerId{2});
    EXPECT_EQ(fetch->name, "Fetch");
    EXPECT_EQ(fetch->min, 0);
    EXPECT_EQ(fetch->max, 12);
    EXPECT_EQ(fetch->our_max, 18);
    EXPECT_EQ(fetch->chosen, 12);
    EXPECT_EQ(row_of(ApiKey::ListGroups), table.rows.end());
    const auto all = run(api_versions(access_, std::nullopt));
    std::set<BrokerId> brokers;
    for (const ApiVersionRow& row : all.rows)
        brokers.insert(row.broker);
    EXPECT_EQ(brokers.size(), 3U);
    const auto unknown = world_.environment.run(api_versions(access_, BrokerId{77}));
    EXPECT_TRUE(!unknown || unknown->failed.size() == 1U);
}

} // namespace
} // namespace odradek::admin
