// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kafka_errors.h"
#include "tests/support/sandbox_world.h"
#include "wire/messages/describe_groups.h"
#include "wire/messages/fetch.h"
#include "wire/messages/find_coordinator.h"
#include "wire/messages/heartbeat.h"
#include "wire/messages/join_group.h"
#include "wire/messages/leave_group.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/list_offsets.h"
#include "wire/messages/offset_commit.h"
#include "wire/messages/offset_fetch.h"
#include "wire/messages/produce.h"
#include "wire/messages/sync_group.h"

#include <gtest/gtest.h>

// The calls of Kafka's protocol one by one: who uses the engine as a library may speak to the brokers himself.
namespace odradek::cluster {
namespace {

using namespace std::chrono_literals;
using base::KafkaCode;
using odradek::testing::SandboxWorld;

Target group() {
    return Target::coordinator(CoordinatorType::Group, "g");
}

/// What became of a member that joined.
struct Member {
    std::string id;
    std::int32_t generation = -1;
    bool leads = false;
    std::string assignment;
};

wire::JoinGroupRequest join_request() {
    wire::JoinGroupRequest request;
    request.group_id = "g";
    request.session_timeout_ms = 30'000;
    request.rebalance_timeout_ms = 30'000;
    request.protocol_type = "consumer";
    auto& protocol = request.protocols.emplace_back();
    protocol.name = "range";
    protocol.metadata = base::bytes_of("orders");
    return request;
}

/// The leader assigns to everyone, the others send nothing.
wire::SyncGroupRequest sync_request(const wire::JoinGroupResponse& joined) {
    wire::SyncGroupRequest request;
    request.group_id = "g";
    request.generation_id = joined.generation_id;
    request.member_id = joined.member_id;
    request.protocol_type = "consumer";
    request.protocol_name = "range";
    for (const auto& member : joined.members) {
        auto& share = request.assignments.emplace_back();
        share.member_id = member.member_id;
        share.assignment = base::bytes_of("part of " + member.member_id);
    }
    return request;
}

/// Joins and gets its share, on a connection of its own: JoinGroup holds it until everybody is there.
base::Task<void> join(std::shared_ptr<Cluster> cluster, std::uint64_t connection, std::shared_ptr<Member> member) {
    CallOptions options;
    options.own_lane = connection;
    wire::JoinGroupRequest request = join_request();
    auto joined = co_await cluster->call(group(), request, options);
    if (joined && KafkaCode{joined->error_code} == base::code::MemberIdRequired) {
        request.member_id = joined->member_id;
        joined = co_await cluster->call(group(), request, options);
    }
    if (!joined || joined->error_code != 0) co_return;
    member->id = joined->member_id;
    member->generation = joined->generation_id;
    member->leads = joined->leader == joined->member_id;
    wire::SyncGroupRequest sync = sync_request(*joined);
    auto synced = co_await cluster->call(group(), std::move(sync), options);
    if (synced && synced->error_code == 0) member->assignment = base::text_of(synced->assignment);
}

class RawCalls : public ::testing::Test {
protected:
    RawCalls() : world_(config()) { world_.connect(); }

    static sandbox::SandboxConfig config() {
        sandbox::SandboxConfig config;
        config.brokers = sandbox::local_brokers(2, 9092);
        config.topics = {{.name = "orders", .partitions = 1, .configs = {{"retention.ms", "-1"}}}};
        config.initial_rebalance_delay = 3s;
        return config;
    }

    template <class Request>
    typename Request::Response call(Target target, Request request, wire::VersionRange versions = {0, 99}) {
        CallOptions options;
        options.versions = versions;
        auto answer =
            world_.environment.run(world_.cluster->call(std::move(target), std::move(request), std::move(options)));
        EXPECT_TRUE(answer) << base::describe(answer.error());
        return answer.value_or(typename Request::Response{});
    }

    KafkaCode beat(const Member& member) {
        wire::HeartbeatRequest request;
        request.group_id = "g";
        request.generation_id = member.generation;
        request.member_id = member.id;
        return KafkaCode{call(group(), std::move(request)).error_code};
    }

    SandboxWorld world_;
    const Target leader_ = Target::leader({"orders", 0});
};

// surface 7.7
TEST_F(RawCalls, MembersJoinShareAndLeave) {
    const auto one = std::make_shared<Member>();
    const auto other = std::make_shared<Member>();
    base::Job first = base::spawn(world_.environment, join(world_.cluster, 1, one));
    base::Job second = base::spawn(world_.environment, join(world_.cluster, 2, other));
    ASSERT_TRUE(world_.environment.run_until([&] { return first.done() && second.done(); }, 1min));
    EXPECT_EQ(one->generation, 1);
    EXPECT_EQ(other->generation, 1);
    EXPECT_NE(one->leads, other->leads);
    EXPECT_EQ(one->assignment, "part of " + one->id);
    EXPECT_EQ(other->assignment, "part of " + other->id);
    EXPECT_EQ(beat(*one), KafkaCode::None);
    wire::LeaveGroupRequest leave;
    leave.group_id = "g";
    leave.members.emplace_back().member_id = one->id;
    EXPECT_EQ(call(group(), std::move(leave)).error_code, 0);
    EXPECT_EQ(beat(*one), base::code::UnknownMemberId);
    EXPECT_EQ(beat(*other), base::code::RebalanceInProgress);
}

// surface 7.7
TEST_F(RawCalls, OffsetsAreCommittedAndFetched) {
    wire::OffsetCommitRequest commit;
    commit.group_id = "g";
    auto& topic = commit.topics.emplace_back();
    topic.name = "orders";
    topic.partitions.emplace_back().committed_offset = 5;
    const auto committed = call(group(), std::move(commit), {2, 9});
    EXPECT_EQ(committed.topics.at(0).partitions.at(0).error_code, 0);
    wire::OffsetFetchRequest fetch;
    auto& asked = fetch.groups.emplace_back();
    asked.group_id = "g";
    auto& wanted = asked.topics->emplace_back();
    wanted.name = "orders";
    wanted.partition_indexes = {0};
    const auto fetched = call(group(), std::move(fetch), {8, 9});
    EXPECT_EQ(fetched.groups.at(0).topics.at(0).partitions.at(0).committed_offset, 5);
}

// surface 7.7
TEST_F(RawCalls, GroupsAreFoundListedAndDescribed) {
    world_.sandbox.commit("g", {"orders", 0}, 1);
    wire::FindCoordinatorRequest find;
    find.coordinator_keys = {"g"};
    const base::BrokerId coordinator{call(Target::any(), std::move(find), {4, 99}).coordinators.at(0).node_id};
    EXPECT_EQ(coordinator, world_.sandbox.cluster().coordinator("g"));
    const auto listed = call(Target::broker(coordinator), wire::ListGroupsRequest{});
    EXPECT_EQ(listed.groups.at(0).group_id, "g");
    wire::DescribeGroupsRequest describe;
    describe.groups = {"g"};
    EXPECT_EQ(call(group(), std::move(describe)).groups.at(0).group_state, "Empty");
}

// surface 7.7
TEST_F(RawCalls, RecordsAreProducedLookedUpAndFetched) {
    wire::ProduceRequest produce;
    produce.acks = -1;
    produce.timeout_ms = 1000;
    auto& data = produce.topic_data.emplace_back();
    data.name = "orders";
    data.partition_data.emplace_back().records = SandboxWorld::batch({{1000, "x"}, {2000, "y"}});
    const auto produced = call(leader_, std::move(produce), {3, 12});
    EXPECT_EQ(produced.responses.at(0).partition_responses.at(0).base_offset, 0);
    wire::ListOffsetsRequest list;
    list.replica_id = -1;
    auto& listed = list.topics.emplace_back();
    listed.name = "orders";
    listed.partitions.emplace_back().timestamp = 1500;
    EXPECT_EQ(call(leader_, std::move(list)).topics.at(0).partitions.at(0).offset, 1);
    wire::FetchRequest fetch;
    fetch.max_wait_ms = 1000;
    fetch.min_bytes = 1024;
    auto& fetched = fetch.topics.emplace_back();
    fetched.topic = "orders";
    fetched.partitions.emplace_back().partition_max_bytes = 300 * 1024;
    const base::MonotonicTime begun = world_.environment.now();
    const auto answer = call(leader_, std::move(fetch), {4, 12});
    EXPECT_EQ(world_.environment.now() - begun, base::Duration(1s)) << "it waits for more bytes than there are";
    const auto& partition = answer.responses.at(0).partitions.at(0);
    EXPECT_EQ(partition.high_watermark, 2);
    ASSERT_TRUE(partition.records);
    EXPECT_FALSE(partition.records->empty());
}

} // namespace
} // namespace odradek::cluster
