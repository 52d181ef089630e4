// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/record_block.h"

namespace odradek::records {

/// Decompresses and indexes a batch. Every length, count and offset is held against the bytes before it is believed;
/// memory stays below `limits.batch_bytes` and 24 bytes a record, whatever the batch claims. The checksum is not looked
/// at (check_crc). Errors: Corrupt, TooLarge, Unsupported (codecs 5 to 7); `where` names the batch's offset. Any
/// thread; contexts are kept per thread.
base::Result<std::shared_ptr<const RecordBlock>> decode(const WireBatch& batch, const Limits& limits = {});

} // namespace odradek::records
