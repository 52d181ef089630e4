// SPDX-License-Identifier: Apache-2.0
#include "wire/instantiate.h"
#include "wire/messages/add_offsets_to_txn.h"
#include "wire/messages/add_partitions_to_txn.h"
#include "wire/messages/end_txn.h"
#include "wire/messages/init_producer_id.h"
#include "wire/messages/txn_offset_commit.h"

namespace odradek::wire {

ODRADEK_WIRE_MESSAGE(InitProducerIdRequest)
ODRADEK_WIRE_MESSAGE(InitProducerIdResponse)
ODRADEK_WIRE_MESSAGE(AddPartitionsToTxnRequest)
ODRADEK_WIRE_MESSAGE(AddPartitionsToTxnResponse)
ODRADEK_WIRE_MESSAGE(AddOffsetsToTxnRequest)
ODRADEK_WIRE_MESSAGE(AddOffsetsToTxnResponse)
ODRADEK_WIRE_MESSAGE(TxnOffsetCommitRequest)
ODRADEK_WIRE_MESSAGE(TxnOffsetCommitResponse)
ODRADEK_WIRE_MESSAGE(EndTxnRequest)
ODRADEK_WIRE_MESSAGE(EndTxnResponse)

} // namespace odradek::wire
