// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/wire_batch.h"

#include <memory>

namespace odradek::records {

/// Bytes among batches that are no batch. Immutable, any thread.
struct CorruptBatch {
    base::Error error;             ///< What is wrong; `where` names the offset.
    base::Offset offset = -1;      ///< The base offset as written, −1 where it is unreadable.
    base::Offset last_offset = -1; ///< The last offset, if it can be trusted, else −1.
    base::SharedBytes bytes;       ///< The bytes themselves, for whoever wants to look.
    base::SharedBytes rest;        ///< What follows them: split() it to go on. Empty where their end is unknown.
};

/// A fetch answer's records (or a log's, or a producer's) in pieces, in their order.
struct BatchRun {
    std::vector<std::shared_ptr<const WireBatch>> batches; ///< The whole batches before `corrupt`.
    std::size_t tail_bytes = 0;                            ///< Bytes of a last batch that was cut off, not kept.
    std::size_t tail_needs = 0;          ///< Bytes that this batch has in all; 0 where too little came to tell.
    std::optional<CorruptBatch> corrupt; ///< The first thing that is no batch; nothing behind it was looked at.
};

/// Cuts a run of batches into pieces without copying: each shares the memory of `bytes`. A last batch that is cut off
/// is no error. Plain messages of magic 0 and 1 that follow each other make one batch, unless one fails its checksum:
/// it then stands alone. Other checksums are not looked at. Any thread.
BatchRun split(const base::SharedBytes& bytes, const Limits& limits = {});

} // namespace odradek::records
