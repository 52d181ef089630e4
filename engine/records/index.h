// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/fault.h"
#include "records/record_block.h"

/// The index of a batch's records, magic by magic.
namespace odradek::records {

/// An index, or why there is none.
struct Index {
    RecordFault fault;                      ///< What is wrong; Fault::None: the rest is set.
    std::unique_ptr<RecordEntry[]> entries; ///< Where the records lie.
    std::size_t count = 0;                  ///< Number of records.
    base::Offset base_offset = 0;           ///< What the offset deltas refer to.
};

/// Indexes the records of a batch of magic 2 that begin at `from` of `data` and fill it.
Index index_records(const BatchHeader& header, base::ByteView data, std::size_t from);

/// Indexes a run of plain messages of magic 0 or 1.
Index index_messages(const BatchHeader& header, base::ByteView data, const Limits& limits);

/// Indexes the message set that a wrapper of magic 0 or 1 held. Magic 0 holds offsets, magic 1 holds them relative to
/// the last one, which the wrapper has (KIP-31).
Index index_wrapped(const BatchHeader& wrapper, base::ByteView data, const Limits& limits);

} // namespace odradek::records
