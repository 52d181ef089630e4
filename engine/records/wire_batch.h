// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/batch_header.h"
#include "records/limits.h"

namespace odradek::records {

/// A batch as it came: its bytes and its parsed header; the records are not looked at. Of magic 0 and 1: a run of plain
/// messages that follow each other, or one compressed wrapper. Immutable, any thread; copies share the bytes.
class WireBatch {
public:
    /// The batch that `bytes` holds whole, and nothing more. The checksum is not looked at. Errors: Corrupt,
    /// Unsupported (magic 3 and above); `where` names the offset.
    static base::Result<WireBatch> parse(base::SharedBytes bytes, const Limits& limits = {});

    /// A batch whose header has been parsed from just these bytes.
    WireBatch(base::SharedBytes bytes, const BatchHeader& header) : bytes_(std::move(bytes)), header_(header) {}

    /// Its header.
    const BatchHeader& header() const noexcept { return header_; }

    /// All its bytes, with offset and length.
    const base::SharedBytes& bytes() const noexcept { return bytes_; }

    /// What must hold: the header is that of the bytes. For tests and fuzzers.
    base::Result<void> verify(const Limits& limits = {}) const;

private:
    base::SharedBytes bytes_;
    BatchHeader header_;
};

/// Compares the checksum with the bytes: CRC-32C in magic 2, CRC-32 of each message in magic 0 and 1. Errors: Corrupt;
/// `where` names the offset. Any thread.
base::Result<void> check_crc(const WireBatch& batch);

} // namespace odradek::records
