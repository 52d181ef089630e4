// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/consumer_group_describe.h"
#include "wire/messages/consumer_group_heartbeat.h"
#include "wire/messages/delete_groups.h"
#include "wire/messages/describe_groups.h"
#include "wire/messages/heartbeat.h"
#include "wire/messages/join_group.h"
#include "wire/messages/leave_group.h"
#include "wire/messages/list_groups.h"
#include "wire/messages/sync_group.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(JoinGroupRequest)
ODRADEK_WIRE_MESSAGE(JoinGroupResponse)
ODRADEK_WIRE_MESSAGE(SyncGroupRequest)
ODRADEK_WIRE_MESSAGE(SyncGroupResponse)
ODRADEK_WIRE_MESSAGE(HeartbeatRequest)
ODRADEK_WIRE_MESSAGE(HeartbeatResponse)
ODRADEK_WIRE_MESSAGE(LeaveGroupRequest)
ODRADEK_WIRE_MESSAGE(LeaveGroupResponse)
ODRADEK_WIRE_MESSAGE(ConsumerGroupHeartbeatRequest)
ODRADEK_WIRE_MESSAGE(ConsumerGroupHeartbeatResponse)
ODRADEK_WIRE_MESSAGE(ListGroupsRequest)
ODRADEK_WIRE_MESSAGE(ListGroupsResponse)
ODRADEK_WIRE_MESSAGE(DescribeGroupsRequest)
ODRADEK_WIRE_MESSAGE(DescribeGroupsResponse)
ODRADEK_WIRE_MESSAGE(ConsumerGroupDescribeRequest)
ODRADEK_WIRE_MESSAGE(ConsumerGroupDescribeResponse)
ODRADEK_WIRE_MESSAGE(DeleteGroupsRequest)
ODRADEK_WIRE_MESSAGE(DeleteGroupsResponse)

} // namespace odradek::wire
