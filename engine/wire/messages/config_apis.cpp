// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/alter_configs.h"
#include "wire/messages/describe_configs.h"
#include "wire/messages/incremental_alter_configs.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(DescribeConfigsRequest)
ODRADEK_WIRE_MESSAGE(DescribeConfigsResponse)
ODRADEK_WIRE_MESSAGE(AlterConfigsRequest)
ODRADEK_WIRE_MESSAGE(AlterConfigsResponse)
ODRADEK_WIRE_MESSAGE(IncrementalAlterConfigsRequest)
ODRADEK_WIRE_MESSAGE(IncrementalAlterConfigsResponse)

} // namespace odradek::wire
