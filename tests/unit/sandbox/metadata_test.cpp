// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/peer.h"

#include "wire/messages/describe_cluster.h"
#include "wire/messages/describe_log_dirs.h"
#include "wire/messages/describe_quorum.h"
#include "wire/messages/describe_topic_partitions.h"
#include "wire/messages/metadata.h"

namespace odradek::sandbox {
namespace {

class MetadataTest : public test::SandboxTest {
protected:
    static wire::MetadataRequest all() {
        wire::MetadataRequest request;
        request.topics.reset();
        return request;
    }
    static wire::MetadataRequest one(const std::string& name) {
        wire::MetadataRequest request;
        request.topics->emplace_back().name = name;
        return request;
    }
};

TEST_F(MetadataTest, IsTheSameInEveryVersion) {
    for (std::int16_t version = 0; version <= 13; ++version) {
        wire::MetadataRequest request = all();
        if (version == 0) request.topics.emplace();
        const auto response = peer_.call(request, version);
        ASSERT_TRUE(response) << version;
        ASSERT_EQ(response->topics.size(), 1U) << version;
        EXPECT_EQ(response->topics[0].partitions.size(), 4U);
        EXPECT_EQ(response->brokers[1].port, 9093);
        if (version >= 10) EXPECT_EQ(response->topics[0].topic_id, sandbox_.cluster().find("orders")->id);
    }
}

TEST_F(MetadataTest, OfNoTopicsHasNone) {
    wire::MetadataRequest request;
    EXPECT_TRUE(peer_.ask(request).topics.empty());
}

TEST_F(MetadataTest, IgnoresWhatStandsBehindARequest) {
    base::Bytes frame = wire::encode_request(all(), 13, 1, std::string_view("rdkafka"));
    frame.insert(frame.end(), 3, std::byte{0});
    frame[3] = static_cast<std::byte>(frame.size() - 4);
    peer_.send_bytes(std::move(frame));
    EXPECT_TRUE(peer_.receive());
}

TEST_F(MetadataTest, TellsMissingTopicsApart) {
    EXPECT_EQ(peer_.ask(one("nothing")).topics[0].error_code, 3);
    EXPECT_EQ(peer_.ask(one("a b")).topics[0].error_code, 17);
    wire::MetadataRequest request;
    request.topics->emplace_back().topic_id.bytes[3] = 9;
    request.topics->back().name.reset();
    EXPECT_EQ(peer_.ask(request).topics[0].error_code, 100);
    EXPECT_EQ(sandbox_.cluster().topics().size(), 1U) << "nothing is created unless it is set";
}

TEST_F(MetadataTest, ShowsStoppedBrokers) {
    sandbox_.stop_broker(base::BrokerId{2});
    const auto response = peer_.ask(all());
    EXPECT_EQ(response.brokers.size(), 1U);
    for (const auto& partition : response.topics[0].partitions) {
        EXPECT_EQ(partition.leader_id, 1);
        EXPECT_EQ(partition.offline_replicas, std::vector<std::int32_t>{2});
    }
}

TEST_F(MetadataTest, LiesWhereAFaultSaysSo) {
    sandbox_.cluster().bump_epoch("orders", 0);
    const auto truth = peer_.ask(all()).topics[0].partitions[0];
    order(wire::ApiKey::Metadata, fault(FaultKind::StaleMetadata));
    const auto stale = peer_.ask(all()).topics[0].partitions[0];
    EXPECT_EQ(stale.leader_epoch, truth.leader_epoch - 1);
    EXPECT_NE(stale.leader_id, truth.leader_id);
    order(wire::ApiKey::Metadata, fault(FaultKind::NoLeader));
    EXPECT_EQ(peer_.ask(all()).topics[0].partitions[0].error_code, 5);
    order(wire::ApiKey::Metadata, fault(FaultKind::MissingTopic));
    EXPECT_TRUE(peer_.ask(all()).topics.empty());
    order(wire::ApiKey::Metadata, fault(FaultKind::MissingTopic));
    EXPECT_EQ(peer_.ask(one("orders")).topics[0].error_code, 3);
    order(wire::ApiKey::Metadata, fault(FaultKind::EmptyMetadata));
    EXPECT_TRUE(peer_.ask(all()).brokers.empty());
    EXPECT_EQ(peer_.ask(all()).topics[0].partitions[0], truth) << "and then tells the truth again";
}

TEST_F(MetadataTest, DescribesTheClusterAndItsQuorum) {
    const auto cluster = peer_.ask(wire::DescribeClusterRequest{});
    EXPECT_EQ(cluster.cluster_id, sandbox_.cluster().cluster_id());
    EXPECT_EQ(cluster.brokers.size(), 2U);
    wire::DescribeQuorumRequest request;
    auto& topic = request.topics.emplace_back();
    topic.topic_name = "__cluster_metadata";
    topic.partitions.emplace_back();
    const auto quorum = peer_.ask(request);
    ASSERT_EQ(quorum.topics.size(), 1U);
    EXPECT_EQ(quorum.topics[0].partitions[0].leader_id, 1);
    EXPECT_EQ(quorum.topics[0].partitions[0].current_voters.size(), 2U);
}

TEST_F(MetadataTest, DescribesTopicsPageByPage) {
    sandbox_.cluster().create({"zebra", 3, 1, {}, false});
    wire::DescribeTopicPartitionsRequest request;
    request.response_partition_limit = 5;
    const auto first = peer_.ask(request);
    ASSERT_EQ(first.topics.size(), 2U);
    EXPECT_EQ(first.topics[1].partitions.size(), 1U);
    ASSERT_TRUE(first.next_cursor);
    request.cursor.emplace();
    request.cursor->topic_name = first.next_cursor->topic_name;
    request.cursor->partition_index = first.next_cursor->partition_index;
    const auto second = peer_.ask(request);
    ASSERT_EQ(second.topics.size(), 1U);
    EXPECT_EQ(second.topics[0].partitions.front().partition_index, 1);
    EXPECT_FALSE(second.next_cursor);
}

TEST_F(MetadataTest, TellsSizesOfItsOwnReplicas) {
    wire::DescribeLogDirsRequest request;
    request.topics.reset();
    const auto response = peer_.ask(request);
    ASSERT_EQ(response.results.size(), 1U);
    EXPECT_EQ(response.results[0].topics[0].partitions.size(), 4U);
    EXPECT_GT(response.results[0].usable_bytes, 0);
}

} // namespace
} // namespace odradek::sandbox
