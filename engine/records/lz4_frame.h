// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "records/buffer.h"

namespace odradek::records::parts {

/// The descriptor of an lz4 frame (LZ4 Frame Format 1.6). Immutable, any thread.
struct Lz4Frame {
    std::size_t header_bytes = 0;   ///< Bytes before the first block, with the magic number.
    std::size_t block_bytes = 0;    ///< Most bytes that a block decompresses to.
    bool independent = true;        ///< Blocks do not refer to each other.
    bool block_checksums = false;   ///< 4 bytes follow each block.
    bool content_checksum = false;  ///< 4 bytes follow the end mark.
    std::uint64_t content_size = 0; ///< What the frame says it becomes; 0 where it says nothing.
};

/// Whether the bytes begin with the magic number of a frame.
bool begins_lz4_frame(base::ByteView bytes) noexcept;

/// Parses a frame's descriptor and checks its checksum; with `broken_header` also the one that counts the magic number
/// in (KAFKA-3160) is right. Errors: Corrupt.
base::Result<Lz4Frame> parse_lz4_frame(base::ByteView bytes, bool broken_header);

/// Gives the frame in `frame` (without content size) the wrong header checksum that magic 0 asks for.
void break_lz4_header(std::span<std::byte> frame) noexcept;

} // namespace odradek::records::parts
