// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

namespace odradek::records {

/// CRC-32C (Castagnoli) as batches of magic 2 carry it. Any thread.
std::uint32_t crc32c(base::ByteView bytes) noexcept;

/// CRC-32 (IEEE, as in gzip) as messages of magic 0 and 1 carry it. Any thread.
std::uint32_t crc32(base::ByteView bytes) noexcept;

} // namespace odradek::records
