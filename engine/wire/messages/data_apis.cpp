// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/delete_records.h"
#include "wire/messages/fetch.h"
#include "wire/messages/list_offsets.h"
#include "wire/messages/offset_for_leader_epoch.h"
#include "wire/messages/produce.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(ProduceRequest)
ODRADEK_WIRE_MESSAGE(ProduceResponse)
ODRADEK_WIRE_MESSAGE(FetchRequest)
ODRADEK_WIRE_MESSAGE(FetchResponse)
ODRADEK_WIRE_MESSAGE(ListOffsetsRequest)
ODRADEK_WIRE_MESSAGE(ListOffsetsResponse)
ODRADEK_WIRE_MESSAGE(OffsetForLeaderEpochRequest)
ODRADEK_WIRE_MESSAGE(OffsetForLeaderEpochResponse)
ODRADEK_WIRE_MESSAGE(DeleteRecordsRequest)
ODRADEK_WIRE_MESSAGE(DeleteRecordsResponse)

} // namespace odradek::wire
