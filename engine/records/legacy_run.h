// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/legacy.h"
#include "records/limits.h"

namespace odradek::records {

/// Whether a plain message may follow those that `run` sums up: same magic, same meaning of its timestamp, offsets that
/// ascend within 31 bits. Of a producer the offsets do not matter.
bool may_join(const BatchHeader& run, const LegacyMessage& message, Origin origin) noexcept;

/// Adds a message to the header that sums up a run.
void join(BatchHeader& run, const LegacyMessage& message, Origin origin) noexcept;

/// The header of the first message of a run, or of a wrapper.
BatchHeader begin_run(const LegacyMessage& message, Origin origin) noexcept;

/// The header of a whole run, or of one wrapper, that `bytes` hold and nothing more. Errors: Corrupt.
base::Result<BatchHeader> parse_run(base::ByteView bytes, Origin origin);

} // namespace odradek::records
