// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/offset_commit.h"
#include "wire/messages/offset_delete.h"
#include "wire/messages/offset_fetch.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(OffsetCommitRequest)
ODRADEK_WIRE_MESSAGE(OffsetCommitResponse)
ODRADEK_WIRE_MESSAGE(OffsetFetchRequest)
ODRADEK_WIRE_MESSAGE(OffsetFetchResponse)
ODRADEK_WIRE_MESSAGE(OffsetDeleteRequest)
ODRADEK_WIRE_MESSAGE(OffsetDeleteResponse)

} // namespace odradek::wire
