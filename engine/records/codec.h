// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"
#include "records/buffer.h"

#include <optional>

/// Record batches as logs and fetch answers hold them: magic 0, 1 and 2, with their codecs and checksums.
namespace odradek::records {

/// The codec in the lowest three bits of a batch's attributes. Values 5, 6 and 7 can stand on the wire and have no
/// meaning.
enum class Codec : std::uint8_t { None = 0, Gzip = 1, Snappy = 2, Lz4 = 3, Zstd = 4 };

/// "none", "gzip", "snappy", "lz4", "zstd"; "unknown" for other values.
std::string_view name(Codec codec) noexcept;

/// The codec of a name, or nothing.
std::optional<Codec> parse_codec(std::string_view text) noexcept;

/// How to compress. Immutable, any thread.
struct Compression {
    Codec codec = Codec::None; ///< Which codec.
    std::optional<int> level;  ///< The codec's own level; none: its usual one. Snappy has none.
    std::int8_t magic = 2;     ///< Magic 0 wants lz4 with the old, wrong header checksum (KAFKA-3160).
};

/// Appends the compressed form of `bytes` to `out`. Codec None copies. Snappy is framed as Java frames it (xerial, 32
/// KiB chunks), lz4 in independent blocks of 64 KiB without checksums: what every Kafka client reads. Contexts are kept
/// per thread. Errors: Usage (unknown codec, level out of range), Internal. Any thread.
base::Result<void> compress(const Compression& how, base::ByteView bytes, Buffer& out);

/// What `bytes` stand for. Gzip may have several members; snappy may be raw or framed (xerial); lz4 of magic 0 may have
/// the wrong header checksum. Claims above `cap` bytes are refused before anything is reserved, others when they pass
/// it. Codec None copies. Contexts are kept per thread. Errors: Corrupt, TooLarge, Unsupported (unknown codec). Any
/// thread.
base::Result<Buffer> decompress(Codec codec, base::ByteView bytes, std::size_t cap, std::int8_t magic = 2);

} // namespace odradek::records
