// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "records/codec.h"

/// One pair of functions a codec; see `compress` and `decompress` for their rules.
namespace odradek::records::parts {

base::Result<void> gzip_compress(std::optional<int> level, base::ByteView bytes, Buffer& out);  ///< RFC 1952.
base::Result<Buffer> gzip_decompress(base::ByteView bytes, std::size_t cap);                    ///< RFC 1952.
base::Result<void> snappy_compress(base::ByteView bytes, Buffer& out);                          ///< xerial framing.
base::Result<Buffer> snappy_decompress(base::ByteView bytes, std::size_t cap);                  ///< Both framings.
base::Result<void> lz4_compress(const Compression& how, base::ByteView bytes, Buffer& out);     ///< Frame format.
base::Result<Buffer> lz4_decompress(base::ByteView bytes, std::size_t cap, bool broken_header); ///< Frame format.
base::Result<void> zstd_compress(std::optional<int> level, base::ByteView bytes, Buffer& out);  ///< RFC 8878.
base::Result<Buffer> zstd_decompress(base::ByteView bytes, std::size_t cap);                    ///< RFC 8878.

/// The error of bytes that a codec cannot read.
std::unexpected<base::Error> corrupt(Codec codec, std::string_view what);

/// The error of bytes that become more than the cap.
std::unexpected<base::Error> too_large(Codec codec, std::size_t cap);

/// The error of a level that a codec does not have.
std::unexpected<base::Error> wrong_level(Codec codec, int level);

} // namespace odradek::records::parts
