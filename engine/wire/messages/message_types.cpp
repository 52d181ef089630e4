// SPDX-License-Identifier: Apache-2.0
#include "wire/any_message.h"
#include "wire/header.h"
#include "wire/messages/consumer_protocol.h"

#include <algorithm>
#include <vector>

namespace odradek::wire {

// Declared only: their headers are not needed to name them.
struct ProduceRequest;
struct ProduceResponse;
struct FetchRequest;
struct FetchResponse;
struct ListOffsetsRequest;
struct ListOffsetsResponse;
struct MetadataRequest;
struct MetadataResponse;
struct OffsetCommitRequest;
struct OffsetCommitResponse;
struct OffsetFetchRequest;
struct OffsetFetchResponse;
struct FindCoordinatorRequest;
struct FindCoordinatorResponse;
struct JoinGroupRequest;
struct JoinGroupResponse;
struct HeartbeatRequest;
struct HeartbeatResponse;
struct LeaveGroupRequest;
struct LeaveGroupResponse;
struct SyncGroupRequest;
struct SyncGroupResponse;
struct DescribeGroupsRequest;
struct DescribeGroupsResponse;
struct ListGroupsRequest;
struct ListGroupsResponse;
struct SaslHandshakeRequest;
struct SaslHandshakeResponse;
struct ApiVersionsRequest;
struct ApiVersionsResponse;
struct CreateTopicsRequest;
struct CreateTopicsResponse;
struct DeleteTopicsRequest;
struct DeleteTopicsResponse;
struct DeleteRecordsRequest;
struct DeleteRecordsResponse;
struct InitProducerIdRequest;
struct InitProducerIdResponse;
struct OffsetForLeaderEpochRequest;
struct OffsetForLeaderEpochResponse;
struct AddPartitionsToTxnRequest;
struct AddPartitionsToTxnResponse;
struct AddOffsetsToTxnRequest;
struct AddOffsetsToTxnResponse;
struct EndTxnRequest;
struct EndTxnResponse;
struct TxnOffsetCommitRequest;
struct TxnOffsetCommitResponse;
struct DescribeConfigsRequest;
struct DescribeConfigsResponse;
struct AlterConfigsRequest;
struct AlterConfigsResponse;
struct DescribeLogDirsRequest;
struct DescribeLogDirsResponse;
struct SaslAuthenticateRequest;
struct SaslAuthenticateResponse;
struct CreatePartitionsRequest;
struct CreatePartitionsResponse;
struct DeleteGroupsRequest;
struct DeleteGroupsResponse;
struct IncrementalAlterConfigsRequest;
struct IncrementalAlterConfigsResponse;
struct OffsetDeleteRequest;
struct OffsetDeleteResponse;
struct DescribeQuorumRequest;
struct DescribeQuorumResponse;
struct DescribeClusterRequest;
struct DescribeClusterResponse;
struct ConsumerGroupHeartbeatRequest;
struct ConsumerGroupHeartbeatResponse;
struct ConsumerGroupDescribeRequest;
struct ConsumerGroupDescribeResponse;
struct DescribeTopicPartitionsRequest;
struct DescribeTopicPartitionsResponse;

namespace {

/// Both messages of an API.
template <class Request, class Response>
void add(std::vector<MessageType>& types) {
    types.push_back(message_type<Request>());
    types.push_back(message_type<Response>());
}

/// In the order of their keys; the data types last.
std::vector<MessageType> all_types() {
    std::vector<MessageType> types;
    add<ProduceRequest, ProduceResponse>(types);
    add<FetchRequest, FetchResponse>(types);
    add<ListOffsetsRequest, ListOffsetsResponse>(types);
    add<MetadataRequest, MetadataResponse>(types);
    add<OffsetCommitRequest, OffsetCommitResponse>(types);
    add<OffsetFetchRequest, OffsetFetchResponse>(types);
    add<FindCoordinatorRequest, FindCoordinatorResponse>(types);
    add<JoinGroupRequest, JoinGroupResponse>(types);
    add<HeartbeatRequest, HeartbeatResponse>(types);
    add<LeaveGroupRequest, LeaveGroupResponse>(types);
    add<SyncGroupRequest, SyncGroupResponse>(types);
    add<DescribeGroupsRequest, DescribeGroupsResponse>(types);
    add<ListGroupsRequest, ListGroupsResponse>(types);
    add<SaslHandshakeRequest, SaslHandshakeResponse>(types);
    add<ApiVersionsRequest, ApiVersionsResponse>(types);
    add<CreateTopicsRequest, CreateTopicsResponse>(types);
    add<DeleteTopicsRequest, DeleteTopicsResponse>(types);
    add<DeleteRecordsRequest, DeleteRecordsResponse>(types);
    add<InitProducerIdRequest, InitProducerIdResponse>(types);
    add<OffsetForLeaderEpochRequest, OffsetForLeaderEpochResponse>(types);
    add<AddPartitionsToTxnRequest, AddPartitionsToTxnResponse>(types);
    add<AddOffsetsToTxnRequest, AddOffsetsToTxnResponse>(types);
    add<EndTxnRequest, EndTxnResponse>(types);
    add<TxnOffsetCommitRequest, TxnOffsetCommitResponse>(types);
    add<DescribeConfigsRequest, DescribeConfigsResponse>(types);
    add<AlterConfigsRequest, AlterConfigsResponse>(types);
    add<DescribeLogDirsRequest, DescribeLogDirsResponse>(types);
    add<SaslAuthenticateRequest, SaslAuthenticateResponse>(types);
    add<CreatePartitionsRequest, CreatePartitionsResponse>(types);
    add<DeleteGroupsRequest, DeleteGroupsResponse>(types);
    add<IncrementalAlterConfigsRequest, IncrementalAlterConfigsResponse>(types);
    add<OffsetDeleteRequest, OffsetDeleteResponse>(types);
    add<DescribeQuorumRequest, DescribeQuorumResponse>(types);
    add<DescribeClusterRequest, DescribeClusterResponse>(types);
    add<ConsumerGroupHeartbeatRequest, ConsumerGroupHeartbeatResponse>(types);
    add<ConsumerGroupDescribeRequest, ConsumerGroupDescribeResponse>(types);
    add<DescribeTopicPartitionsRequest, DescribeTopicPartitionsResponse>(types);
    add<RequestHeader, ResponseHeader>(types);
    add<ConsumerProtocolSubscription, ConsumerProtocolAssignment>(types);
    return types;
}

/// One API per request.
std::vector<Api> all_apis() {
    std::vector<Api> apis;
    for (const MessageType& type : message_types())
        if (type.direction == Direction::Request) apis.push_back(type.api);
    return apis;
}

} // namespace

std::string_view name(Direction direction) noexcept {
    switch (direction) {
    case Direction::Request:
        return "request";
    case Direction::Response:
        return "response";
    case Direction::Data:
        break;
    }
    return "data";
}

std::span<const MessageType> message_types() {
    static const std::vector<MessageType> types = all_types();
    return types;
}

const MessageType* find_message(std::string_view name, Direction direction) {
    const auto types = message_types();
    const auto found = std::ranges::find_if(
        types, [&](const MessageType& type) { return type.direction == direction && type.api.name == name; });
    return found == types.end() ? nullptr : &*found;
}

std::span<const Api> api_table() noexcept {
    static const std::vector<Api> apis = all_apis();
    return apis;
}

const Api* find_api(ApiKey key) noexcept {
    const auto apis = api_table();
    const auto found = std::ranges::lower_bound(apis, key, {}, &Api::key);
    return found == apis.end() || found->key != key ? nullptr : &*found;
}

const Api* find_api(std::string_view name) noexcept {
    const auto apis = api_table();
    const auto found = std::ranges::find(apis, name, &Api::name);
    return found == apis.end() ? nullptr : &*found;
}

} // namespace odradek::wire
