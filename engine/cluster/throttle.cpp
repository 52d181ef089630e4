// SPDX-License-Identifier: Apache-2.0
#include "cluster/throttle.h"

#include <algorithm>
#include <array>
#include <utility>

namespace odradek::cluster {
namespace {

using wire::ApiKey;

/// From which version on the client keeps the pause, for APIs that once left it to the broker (KIP-219).
constexpr auto kFirst = std::to_array<std::pair<ApiKey, std::int16_t>>({
    {ApiKey::Produce, 6},
    {ApiKey::Fetch, 8},
    {ApiKey::ListOffsets, 3},
    {ApiKey::Metadata, 6},
    {ApiKey::OffsetCommit, 4},
    {ApiKey::OffsetFetch, 4},
    {ApiKey::FindCoordinator, 2},
    {ApiKey::JoinGroup, 3},
    {ApiKey::Heartbeat, 2},
    {ApiKey::LeaveGroup, 2},
    {ApiKey::SyncGroup, 2},
    {ApiKey::DescribeGroups, 2},
    {ApiKey::ListGroups, 2},
    {ApiKey::ApiVersions, 2},
    {ApiKey::CreateTopics, 3},
    {ApiKey::DeleteTopics, 2},
    {ApiKey::DeleteRecords, 1},
    {ApiKey::InitProducerId, 1},
    {ApiKey::AddPartitionsToTxn, 1},
    {ApiKey::AddOffsetsToTxn, 1},
    {ApiKey::EndTxn, 1},
    {ApiKey::TxnOffsetCommit, 1},
    {ApiKey::DescribeAcls, 1},
    {ApiKey::CreateAcls, 1},
    {ApiKey::DeleteAcls, 1},
    {ApiKey::DescribeConfigs, 2},
    {ApiKey::AlterConfigs, 1},
    {ApiKey::AlterReplicaLogDirs, 1},
    {ApiKey::DescribeLogDirs, 1},
    {ApiKey::CreatePartitions, 1},
    {ApiKey::DeleteGroups, 1},
});

} // namespace

bool client_must_pause(ApiKey api, std::int16_t version) noexcept {
    const auto found = std::ranges::find(kFirst, api, &std::pair<ApiKey, std::int16_t>::first);
    return found == kFirst.end() || version >= found->second;
}

} // namespace odradek::cluster
