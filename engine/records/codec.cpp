// SPDX-License-Identifier: Apache-2.0
#include "records/codec.h"

#include "records/codec_parts.h"

#include <array>

#include <fmt/format.h>

namespace odradek::records {
namespace {

constexpr std::array<std::string_view, 5> kNames{"none", "gzip", "snappy", "lz4", "zstd"};

std::string unknown(Codec codec) {
    return fmt::format("compression codec {} is not known", static_cast<unsigned>(codec));
}

base::Result<Buffer> copied(base::ByteView bytes, std::size_t cap) {
    if (bytes.size() > cap) {
        return parts::too_large(Codec::None, cap);
    }
    Buffer out;
    out.append(bytes);
    return out;
}

} // namespace

namespace parts {

std::unexpected<base::Error> corrupt(Codec codec, std::string_view what) {
    return base::fail(base::ErrorKind::Corrupt, {}, fmt::format("{} data: {}", name(codec), what));
}

std::unexpected<base::Error> too_large(Codec codec, std::size_t cap) {
    return base::fail(base::ErrorKind::TooLarge, {},
                      fmt::format("{} data become more than the {} bytes allowed a batch", name(codec), cap));
}

std::unexpected<base::Error> wrong_level(Codec codec, int level) {
    return base::fail(base::ErrorKind::Usage, {}, fmt::format("{} has no level {}", name(codec), level));
}

} // namespace parts

std::string_view name(Codec codec) noexcept {
    const auto index = static_cast<std::size_t>(codec);
    return index < kNames.size() ? kNames[index] : "unknown";
}

std::optional<Codec> parse_codec(std::string_view text) noexcept {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == text) {
            return static_cast<Codec>(i);
        }
    }
    return std::nullopt;
}

base::Result<void> compress(const Compression& how, base::ByteView bytes, Buffer& out) {
    switch (how.codec) {
    case Codec::None:
        out.append(bytes);
        return {};
    case Codec::Gzip:
        return parts::gzip_compress(how.level, bytes, out);
    case Codec::Snappy:
        return parts::snappy_compress(bytes, out);
    case Codec::Lz4:
        return parts::lz4_compress(how, bytes, out);
    case Codec::Zstd:
        return parts::zstd_compress(how.level, bytes, out);
    }
    return base::fail(base::ErrorKind::Usage, {}, unknown(how.codec));
}

base::Result<Buffer> decompress(Codec codec, base::ByteView bytes, std::size_t cap, std::int8_t magic) {
    switch (codec) {
    case Codec::None:
        return copied(bytes, cap);
    case Codec::Gzip:
        return parts::gzip_decompress(bytes, cap);
    case Codec::Snappy:
        return parts::snappy_decompress(bytes, cap);
    case Codec::Lz4:
        return parts::lz4_decompress(bytes, cap, magic == 0);
    case Codec::Zstd:
        return parts::zstd_decompress(bytes, cap);
    }
    return base::fail(base::ErrorKind::Unsupported, {}, unknown(codec));
}

} // namespace odradek::records
