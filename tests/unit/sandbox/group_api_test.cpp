// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sandbox/peer.h"

#include "wire/messages/consumer_group_describe.h"
#include "wire/messages/consumer_group_heartbeat.h"
#include "wire/messages/delete_groups.h"
#include "wire/messages/describe_groups.h"
#include "wire/messages/find_coordinator.h"
#include "wire/messages/heartbeat.h"
#include "wire/messages/join_group.h"
#include "wire/messages/leave_group.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/offset_commit.h"
#include "wire/messages/offset_delete.h"
#include "wire/messages/offset_fetch.h"
#include "wire/messages/sync_group.h"

namespace odradek::sandbox {
namespace {

using namespace std::chrono_literals;
using test::Peer;

class GroupApiTest : public test::SandboxTest {
protected:
    wire::JoinGroupRequest join_request(const std::string& member) const {
        wire::JoinGroupRequest request;
        request.group_id = group_;
        request.member_id = member;
        request.session_timeout_ms = 10'000;
        request.rebalance_timeout_ms = 30'000;
        request.protocol_type = "consumer";
        auto& protocol = request.protocols.emplace_back();
        protocol.name = "range";
        protocol.metadata = base::bytes_of("orders");
        return request;
    }
    // Joins alone and takes everything; returns the member id.
    std::string settle(Peer& peer) {
        const auto first = peer.ask(join_request(""));
        EXPECT_EQ(first.error_code, 79);
        const auto joined = peer.ask(join_request(first.member_id));
        EXPECT_EQ(joined.error_code, 0);
        wire::SyncGroupRequest sync;
        sync.group_id = group_;
        sync.generation_id = joined.generation_id;
        sync.member_id = joined.member_id;
        sync.protocol_type = "consumer";
        sync.protocol_name = "range";
        auto& share = sync.assignments.emplace_back();
        share.member_id = joined.member_id;
        share.assignment = base::bytes_of("everything");
        EXPECT_EQ(peer.ask(sync).assignment, base::bytes_of("everything"));
        return joined.member_id;
    }
    wire::OffsetCommitRequest commit(base::Offset offset, std::int16_t version) {
        wire::OffsetCommitRequest request;
        request.group_id = group_;
        auto& topic = request.topics.emplace_back();
        topic.name = "orders";
        if (version >= 10) topic.topic_id = sandbox_.cluster().find("orders")->id;
        auto& part = topic.partitions.emplace_back();
        part.partition_index = 2;
        part.committed_offset = offset;
        part.committed_metadata = "note";
        return request;
    }
    std::string group_ = coordinated_by(1);
};

TEST_F(GroupApiTest, FindsCoordinatorsInEveryVersion) {
    for (std::int16_t version = 0; version <= 6; ++version) {
        wire::FindCoordinatorRequest request;
        request.key = group_;
        request.coordinator_keys = {group_};
        const auto response = peer_.call(request, version);
        ASSERT_TRUE(response);
        EXPECT_EQ(version < 4 ? response->port : response->coordinators.at(0).port, 9092) << version;
    }
    EXPECT_TRUE(sandbox_.cluster().find("__consumer_offsets")->internal);
}

TEST_F(GroupApiTest, RefusesGroupsOfAnotherBroker) {
    Peer other(environment_, sandbox_, base::BrokerId{2});
    EXPECT_EQ(other.ask(join_request("")).error_code, 16);
    wire::DescribeGroupsRequest describe;
    describe.groups = {group_};
    EXPECT_EQ(other.ask(describe).groups.at(0).error_code, 16);
}

TEST_F(GroupApiTest, SharesAGroupBetweenTwoMembers) {
    const std::string first = settle(peer_);
    Peer second(environment_, sandbox_);
    const std::string id = second.ask(join_request("")).member_id;
    second.send(join_request(id), 9);
    wire::HeartbeatRequest beat;
    beat.group_id = group_;
    beat.generation_id = 1;
    beat.member_id = first;
    EXPECT_EQ(peer_.ask(beat).error_code, 27);
    const auto again = peer_.ask(join_request(first));
    EXPECT_EQ(again.generation_id, 2);
    EXPECT_EQ(again.members.size(), 2U);
    const auto joined = second.answer<wire::JoinGroupRequest>(9);
    ASSERT_TRUE(joined);
    EXPECT_EQ(joined->leader, first);
}

TEST_F(GroupApiTest, DropsSilentMembersAsTimePasses) {
    settle(peer_);
    environment_.advance(11s);
    wire::DescribeGroupsRequest describe;
    describe.groups = {group_};
    EXPECT_EQ(peer_.ask(describe).groups.at(0).group_state, "Empty");
}

TEST_F(GroupApiTest, DescribesListsAndDeletesGroups) {
    const std::string member = settle(peer_);
    wire::DescribeGroupsRequest describe;
    describe.groups = {group_, coordinated_by(1) + "?"};
    const auto described = peer_.ask(describe);
    EXPECT_EQ(described.groups.at(0).group_state, "Stable");
    EXPECT_EQ(described.groups.at(0).members.at(0).client_host, "/10.0.0.9");
    wire::ListGroupsRequest list;
    list.states_filter = {"stable"};
    EXPECT_EQ(peer_.ask(list).groups.at(0).group_type, "classic");
    list.types_filter = {"consumer"};
    EXPECT_TRUE(peer_.ask(list).groups.empty());
    wire::DeleteGroupsRequest remove;
    remove.groups_names = {group_};
    EXPECT_EQ(peer_.ask(remove).results.at(0).error_code, 68);
    wire::LeaveGroupRequest leave;
    leave.group_id = group_;
    leave.members.emplace_back().member_id = member;
    EXPECT_EQ(peer_.ask(leave).members.at(0).error_code, 0);
    EXPECT_EQ(peer_.ask(remove).results.at(0).error_code, 0);
    EXPECT_EQ(peer_.ask(remove).results.at(0).error_code, 69);
}

TEST_F(GroupApiTest, CommitsAndFetchesOffsetsInEveryVersion) {
    for (std::int16_t version = 0; version <= 10; ++version) {
        const auto committed = peer_.call(commit(100 + version, version), version);
        ASSERT_TRUE(committed);
        EXPECT_EQ(committed->topics[0].partitions[0].error_code, 0) << version;
        wire::OffsetFetchRequest request;
        request.group_id = group_;
        auto& topic = request.topics->emplace_back();
        topic.name = "orders";
        topic.partition_indexes = {2, 3};
        auto& asked = request.groups.emplace_back();
        asked.group_id = group_;
        auto& named = asked.topics->emplace_back();
        named.name = "orders";
        if (version >= 10) named.topic_id = sandbox_.cluster().find("orders")->id;
        named.partition_indexes = {2, 3};
        const auto fetched = peer_.call(request, version);
        ASSERT_TRUE(fetched);
        if (version < 8) {
            EXPECT_EQ(fetched->topics[0].partitions[0].committed_offset, 100 + version);
            EXPECT_EQ(fetched->topics[0].partitions[1].committed_offset, -1);
        } else {
            EXPECT_EQ(fetched->groups[0].topics[0].partitions[0].committed_offset, 100 + version);
            EXPECT_EQ(fetched->groups[0].topics[0].partitions[0].metadata, "note");
        }
    }
    wire::OffsetFetchRequest all;
    auto& asked = all.groups.emplace_back();
    asked.group_id = group_;
    asked.topics.reset();
    EXPECT_EQ(peer_.ask(all).groups[0].topics[0].partitions.size(), 1U);
}

TEST_F(GroupApiTest, RefusesCommitsOfStrangersAndLongNotes) {
    settle(peer_);
    EXPECT_EQ(peer_.ask(commit(1, 10)).topics[0].partitions[0].error_code, 25);
    sandbox_.groups().classic(group_)->abandon(code::NotCoordinator);
    sandbox_.groups().all().clear();
    wire::OffsetCommitRequest request = commit(1, 10);
    request.topics[0].partitions[0].committed_metadata = std::string(4097, 'x');
    EXPECT_EQ(peer_.ask(request).topics[0].partitions[0].error_code, 12);
    Fault error = fault(FaultKind::ErrorCode);
    error.code = code::KafkaCode{29};
    error.partition = base::TopicPartition{"orders", 2};
    order(wire::ApiKey::OffsetCommit, error);
    EXPECT_EQ(peer_.ask(commit(1, 10)).topics[0].partitions[0].error_code, 29);
}

TEST_F(GroupApiTest, DeletesOffsetsOfEmptyGroupsAlone) {
    peer_.ask(commit(5, 10));
    wire::OffsetDeleteRequest request;
    request.group_id = group_;
    auto& topic = request.topics.emplace_back();
    topic.name = "orders";
    topic.partitions.emplace_back().partition_index = 2;
    EXPECT_EQ(peer_.ask(request).topics[0].partitions[0].error_code, 0);
    EXPECT_TRUE(sandbox_.groups().find(group_)->offsets.all().empty());
    settle(peer_);
    EXPECT_EQ(peer_.ask(request).topics[0].partitions[0].error_code, 86);
}

TEST_F(GroupApiTest, StormsOfWrongCoordinatorsEnd) {
    Fault storm = fault(FaultKind::ErrorCode);
    storm.code = code::NotCoordinator;
    plan_->add(wire::ApiKey::OffsetCommit, storm, 3);
    sandbox_.set_faults(plan_);
    for (int attempt = 0; attempt < 3; ++attempt)
        EXPECT_EQ(peer_.ask(commit(5, 10)).topics[0].partitions[0].error_code, 16);
    EXPECT_EQ(peer_.ask(commit(5, 10)).topics[0].partitions[0].error_code, 0);
}

TEST_F(GroupApiTest, ServesConsumerGroups) {
    wire::ConsumerGroupHeartbeatRequest beat;
    beat.group_id = group_;
    beat.member_id = "m1";
    beat.rebalance_timeout_ms = 60'000;
    beat.subscribed_topic_names = std::vector<std::string>{"orders"};
    beat.topic_partitions.emplace();
    const auto joined = peer_.ask(beat);
    EXPECT_EQ(joined.error_code, 0);
    ASSERT_TRUE(joined.assignment);
    EXPECT_EQ(joined.assignment->topic_partitions.at(0).partitions.size(), 4U);
    wire::ConsumerGroupDescribeRequest describe;
    describe.group_ids = {group_};
    const auto described = peer_.ask(describe).groups.at(0);
    EXPECT_EQ(described.group_state, "Stable");
    EXPECT_EQ(described.members.at(0).assignment.topic_partitions.at(0).topic_name, "orders");
    wire::DescribeGroupsRequest classic;
    classic.groups = {group_};
    EXPECT_EQ(peer_.ask(classic).groups.at(0).error_code, 69) << "it is no classic group";
    EXPECT_EQ(peer_.ask(join_request("")).error_code, 23);
    environment_.advance(50s);
    EXPECT_EQ(peer_.ask(describe).groups.at(0).group_state, "Empty");
}

TEST_F(GroupApiTest, ResolvesPatternsOfConsumerGroups) {
    wire::ConsumerGroupHeartbeatRequest beat;
    beat.group_id = group_;
    beat.member_id = "m1";
    beat.subscribed_topic_regex = "ord.*";
    beat.topic_partitions.emplace();
    EXPECT_EQ(peer_.ask(beat).assignment->topic_partitions.at(0).partitions.size(), 4U);
}

} // namespace
} // namespace odradek::sandbox
