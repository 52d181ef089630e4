// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/handlers/handler.h"

#include <span>

/// The APIs that the sandbox has: one function each, defined in the file of its area.
namespace odradek::sandbox {

/// All handlers, ordered by key.
std::span<const Handler> handlers();

/// The handler of a key; nullptr if the sandbox lacks that API.
const Handler* find_handler(wire::ApiKey key);

/// The versions in which an API is served; nothing if this cluster lacks it.
std::optional<ServedVersions> served_versions(const Kernel& kernel, const wire::Api& api);

/// The body of an ApiVersions answer in version 0 that says UNSUPPORTED_VERSION, with the hint of KIP-511.
base::Bytes unsupported_version_body(const Kernel& kernel);

// One per API; the API's meaning is in Kafka's protocol guide.
Handler produce_handler();                   ///< Produce.
Handler fetch_handler();                     ///< Fetch.
Handler list_offsets_handler();              ///< ListOffsets.
Handler offset_for_leader_epoch_handler();   ///< OffsetForLeaderEpoch.
Handler metadata_handler();                  ///< Metadata.
Handler api_versions_handler();              ///< ApiVersions.
Handler describe_cluster_handler();          ///< DescribeCluster.
Handler describe_quorum_handler();           ///< DescribeQuorum.
Handler describe_topic_partitions_handler(); ///< DescribeTopicPartitions.
Handler describe_log_dirs_handler();         ///< DescribeLogDirs.
Handler create_topics_handler();             ///< CreateTopics.
Handler delete_topics_handler();             ///< DeleteTopics.
Handler delete_records_handler();            ///< DeleteRecords.
Handler create_partitions_handler();         ///< CreatePartitions.
Handler describe_configs_handler();          ///< DescribeConfigs.
Handler alter_configs_handler();             ///< AlterConfigs.
Handler incremental_alter_configs_handler(); ///< IncrementalAlterConfigs.
Handler find_coordinator_handler();          ///< FindCoordinator.
Handler join_group_handler();                ///< JoinGroup.
Handler sync_group_handler();                ///< SyncGroup.
Handler heartbeat_handler();                 ///< Heartbeat.
Handler leave_group_handler();               ///< LeaveGroup.
Handler list_groups_handler();               ///< ListGroups.
Handler describe_groups_handler();           ///< DescribeGroups.
Handler delete_groups_handler();             ///< DeleteGroups.
Handler offset_commit_handler();             ///< OffsetCommit.
Handler offset_fetch_handler();              ///< OffsetFetch.
Handler offset_delete_handler();             ///< OffsetDelete.
Handler consumer_group_heartbeat_handler();  ///< ConsumerGroupHeartbeat.
Handler consumer_group_describe_handler();   ///< ConsumerGroupDescribe.
Handler init_producer_id_handler();          ///< InitProducerId.
Handler add_partitions_to_txn_handler();     ///< AddPartitionsToTxn.
Handler add_offsets_to_txn_handler();        ///< AddOffsetsToTxn.
Handler end_txn_handler();                   ///< EndTxn.
Handler txn_offset_commit_handler();         ///< TxnOffsetCommit.

} // namespace odradek::sandbox
