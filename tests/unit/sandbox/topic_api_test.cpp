// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/batches.h"
#include "tests/unit/sandbox/peer.h"

#include "wire/messages/create_partitions.h"
#include "wire/messages/create_topics.h"
#include "wire/messages/delete_records.h"
#include "wire/messages/delete_topics.h"
#include "wire/messages/describe_configs.h"
#include "wire/messages/incremental_alter_configs.h"

namespace odradek::sandbox {
namespace {

class TopicApiTest : public test::SandboxTest {
protected:
    wire::CreateTopicsRequest create(const std::string& name) {
        wire::CreateTopicsRequest request;
        auto& topic = request.topics.emplace_back();
        topic.name = name;
        topic.num_partitions = 3;
        topic.replication_factor = 2;
        return request;
    }
    wire::DescribeConfigsResponse::DescribeConfigsResourceResult config(const std::string& name) {
        wire::DescribeConfigsRequest request;
        request.include_synonyms = true;
        auto& resource = request.resources.emplace_back();
        resource.resource_type = 2;
        resource.resource_name = "orders";
        resource.configuration_keys = std::vector<std::string>{name};
        return peer_.ask(request).results.at(0).configs.at(0);
    }
    std::int16_t alter(std::int8_t operation, const std::string& name, const std::string& value) {
        wire::IncrementalAlterConfigsRequest request;
        auto& resource = request.resources.emplace_back();
        resource.resource_type = 2;
        resource.resource_name = "orders";
        auto& change = resource.configs.emplace_back();
        change.name = name;
        change.config_operation = operation;
        change.value = value;
        return peer_.ask(request).responses.at(0).error_code;
    }
};

TEST_F(TopicApiTest, CreatesInEveryVersion) {
    for (std::int16_t version = 0; version <= 7; ++version) {
        const std::string name = "made-" + std::to_string(version);
        const auto response = peer_.call(create(name), version);
        ASSERT_TRUE(response);
        EXPECT_EQ(response->topics.at(0).error_code, 0) << version;
        EXPECT_EQ(sandbox_.cluster().find(name)->partitions.size(), 3U);
    }
    EXPECT_EQ(peer_.ask(create("made-1")).topics.at(0).error_code, 36);
}

TEST_F(TopicApiTest, OnlyValidatesWhereAsked) {
    wire::CreateTopicsRequest request = create("never");
    request.validate_only = true;
    EXPECT_EQ(peer_.ask(request).topics.at(0).error_code, 0);
    EXPECT_EQ(sandbox_.cluster().find("never"), nullptr);
}

TEST_F(TopicApiTest, RefusesWrongSettingsAndAssignments) {
    wire::CreateTopicsRequest request = create("bad");
    auto& setting = request.topics[0].configs.emplace_back();
    setting.name = "retention.ms";
    setting.value = "soon";
    EXPECT_EQ(peer_.ask(request).topics.at(0).error_code, 40);
    request.topics[0].configs.clear();
    request.topics[0].num_partitions = -1;
    request.topics[0].replication_factor = -1;
    auto& assignment = request.topics[0].assignments.emplace_back();
    assignment.broker_ids = {9};
    EXPECT_EQ(peer_.ask(request).topics.at(0).error_code, 39);
}

TEST_F(TopicApiTest, RefusesInWords) {
    const auto refused = [this](const wire::CreateTopicsRequest& request) {
        const auto answer = peer_.ask(request).topics.at(0);
        return std::pair(answer.error_code, answer.error_message.value_or(""));
    };
    using Said = std::pair<std::int16_t, std::string>;
    EXPECT_EQ(refused(create("orders")), Said(36, "Topic 'orders' already exists."));
    wire::CreateTopicsRequest request = create("a.b");
    request.validate_only = true;
    request.topics[0].replication_factor = 3;
    EXPECT_EQ(refused(request).first, 38);
    request.topics[0].replication_factor = 1;
    request.topics[0].num_partitions = 0;
    EXPECT_EQ(refused(request).first, 37);
    request.topics[0].num_partitions = 10'001;
    EXPECT_EQ(refused(request), Said(44, "Excessively large number of partitions per request."));
    request.topics[0].num_partitions = 1;
    EXPECT_EQ(refused(request).first, 0);
    peer_.ask(create("a_b"));
    EXPECT_EQ(refused(request), Said(17, "Topic 'a.b' collides with existing topic: a_b"));
    request.topics[0].name = "c";
    auto& setting = request.topics[0].configs.emplace_back();
    setting.name = "retention.ms";
    setting.value = "-5";
    EXPECT_EQ(refused(request), Said(40, "Invalid value -5 for configuration retention.ms: Value must be at least -1"));
    setting.value = "5";
    request.topics[0].assignments.emplace_back().broker_ids = {1};
    EXPECT_EQ(refused(request).first, 42) << "the numbers must be -1 then";
}

TEST_F(TopicApiTest, AsksItsPolicy) {
    sandbox_.hooks().policy = [](const std::string& topic, const ConfigMap& configs) -> std::optional<std::string> {
        if (configs.contains("retention.ms")) return std::nullopt;
        return "Topic " + topic + " needs a retention.ms.";
    };
    const auto answer = peer_.ask(create("c")).topics.at(0);
    EXPECT_EQ(answer.error_code, 44);
    EXPECT_EQ(answer.error_message, "Topic c needs a retention.ms.");
    EXPECT_EQ(alter(0, "retention.ms", "5"), 0);
    EXPECT_EQ(alter(1, "retention.ms", ""), 44);
}

TEST_F(TopicApiTest, OnlyTheControllerAdministersWithoutAQuorum) {
    sandbox_.remove_api(wire::ApiKey::DescribeQuorum);
    EXPECT_EQ(peer_.ask(create("c")).topics.at(0).error_code, 0);
    test::Peer other(environment_, sandbox_, base::BrokerId{2});
    EXPECT_EQ(other.ask(create("d")).topics.at(0).error_code, 41);
}

TEST_F(TopicApiTest, SettingsTakeEffect) {
    const base::TopicPartition where{"orders", led_by(1)};
    for (int count = 0; count < 3; ++count)
        ASSERT_TRUE(sandbox_.produce(where, test::batch({{"k", "v"}})));
    PartitionLog& log = sandbox_.cluster().find("orders")->find(where.partition)->log;
    EXPECT_EQ(alter(0, "retention.ms", "-1"), 0);
    sandbox_.clean();
    EXPECT_EQ(log.start_offset(), 0);
    EXPECT_EQ(alter(0, "retention.bytes", "1"), 0);
    sandbox_.clean();
    EXPECT_GT(log.start_offset(), 0);
}

TEST_F(TopicApiTest, DeletesByNameAndById) {
    wire::DeleteTopicsRequest by_name;
    by_name.topic_names = {"orders", "nothing"};
    const auto deleted = peer_.call(by_name, 5);
    EXPECT_EQ(deleted->responses.at(0).error_code, 0);
    EXPECT_EQ(deleted->responses.at(1).error_code, 3);
    peer_.ask(create("again"));
    wire::DeleteTopicsRequest by_id;
    by_id.topics.emplace_back().topic_id = sandbox_.cluster().find("again")->id;
    EXPECT_EQ(peer_.ask(by_id).responses.at(0).name, "again");
    EXPECT_TRUE(sandbox_.cluster().topics().empty());
}

TEST_F(TopicApiTest, GrowsTopics) {
    wire::CreatePartitionsRequest request;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    topic.count = 6;
    EXPECT_EQ(peer_.ask(request).results.at(0).error_code, 0);
    EXPECT_EQ(peer_.ask(request).results.at(0).error_code, 37);
    EXPECT_EQ(sandbox_.cluster().find("orders")->partitions.size(), 6U);
}

TEST_F(TopicApiTest, DeletesRecords) {
    const base::TopicPartition where{"orders", led_by(1)};
    for (int count = 0; count < 3; ++count)
        ASSERT_TRUE(sandbox_.produce(where, test::batch({{"k", "v"}})));
    wire::DeleteRecordsRequest request;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    auto& part = topic.partitions.emplace_back();
    part.partition_index = where.partition;
    part.offset = 2;
    EXPECT_EQ(peer_.ask(request).topics[0].partitions[0].low_watermark, 2);
    request.topics[0].partitions[0].offset = 9;
    EXPECT_EQ(peer_.ask(request).topics[0].partitions[0].error_code, 1);
    alter(0, "cleanup.policy", "compact");
    request.topics[0].partitions[0].offset = -1;
    EXPECT_EQ(peer_.ask(request).topics[0].partitions[0].error_code, 44);
}

TEST_F(TopicApiTest, DescribesAndChangesSettings) {
    EXPECT_EQ(config("retention.ms").value, "604800000");
    EXPECT_EQ(config("retention.ms").config_source, 5);
    EXPECT_EQ(alter(0, "retention.ms", "1000"), 0);
    EXPECT_EQ(config("retention.ms").value, "1000");
    EXPECT_EQ(config("retention.ms").config_source, 1);
    EXPECT_EQ(config("retention.ms").synonyms.size(), 2U);
    EXPECT_EQ(alter(2, "cleanup.policy", "compact"), 0);
    EXPECT_EQ(config("cleanup.policy").value, "delete,compact");
    EXPECT_EQ(alter(3, "cleanup.policy", "delete"), 0);
    EXPECT_EQ(config("cleanup.policy").value, "compact");
    EXPECT_EQ(alter(1, "retention.ms", ""), 0);
    EXPECT_EQ(config("retention.ms").value, "604800000");
    EXPECT_EQ(alter(0, "retention.ms", "x"), 40);
    EXPECT_EQ(alter(0, "no.such.setting", "x"), 40);
}

TEST_F(TopicApiTest, HidesPasswords) {
    wire::DescribeConfigsRequest request;
    auto& resource = request.resources.emplace_back();
    resource.resource_type = 4;
    resource.resource_name = "1";
    resource.configuration_keys = std::vector<std::string>{"ssl.keystore.password", "num.partitions"};
    const auto configs = peer_.ask(request).results.at(0).configs;
    ASSERT_EQ(configs.size(), 2U);
    EXPECT_FALSE(configs[1].value);
    EXPECT_TRUE(configs[1].is_sensitive);
    EXPECT_EQ(configs[0].value, "1");
}

} // namespace
} // namespace odradek::sandbox
