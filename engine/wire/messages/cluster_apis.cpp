// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/api_versions.h"
#include "wire/messages/describe_cluster.h"
#include "wire/messages/describe_quorum.h"
#include "wire/messages/describe_topic_partitions.h"
#include "wire/messages/find_coordinator.h"
#include "wire/messages/metadata.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(ApiVersionsRequest)
ODRADEK_WIRE_MESSAGE(ApiVersionsResponse)
ODRADEK_WIRE_MESSAGE(MetadataRequest)
ODRADEK_WIRE_MESSAGE(MetadataResponse)
ODRADEK_WIRE_MESSAGE(DescribeClusterRequest)
ODRADEK_WIRE_MESSAGE(DescribeClusterResponse)
ODRADEK_WIRE_MESSAGE(FindCoordinatorRequest)
ODRADEK_WIRE_MESSAGE(FindCoordinatorResponse)
ODRADEK_WIRE_MESSAGE(DescribeQuorumRequest)
ODRADEK_WIRE_MESSAGE(DescribeQuorumResponse)
ODRADEK_WIRE_MESSAGE(DescribeTopicPartitionsRequest)
ODRADEK_WIRE_MESSAGE(DescribeTopicPartitionsResponse)

} // namespace odradek::wire
