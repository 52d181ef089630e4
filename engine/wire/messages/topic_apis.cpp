// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/create_partitions.h"
#include "wire/messages/create_topics.h"
#include "wire/messages/delete_topics.h"
#include "wire/messages/describe_log_dirs.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(CreateTopicsRequest)
ODRADEK_WIRE_MESSAGE(CreateTopicsResponse)
ODRADEK_WIRE_MESSAGE(DeleteTopicsRequest)
ODRADEK_WIRE_MESSAGE(DeleteTopicsResponse)
ODRADEK_WIRE_MESSAGE(CreatePartitionsRequest)
ODRADEK_WIRE_MESSAGE(CreatePartitionsResponse)
ODRADEK_WIRE_MESSAGE(DescribeLogDirsRequest)
ODRADEK_WIRE_MESSAGE(DescribeLogDirsResponse)

} // namespace odradek::wire
