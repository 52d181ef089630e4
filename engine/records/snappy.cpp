// SPDX-License-Identifier: Apache-2.0
#include "records/codec_parts.h"
#include "records/endian.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <snappy.h>

namespace odradek::records::parts {
namespace {

/// The header of xerial's stream: a magic, its version and the least version that reads it.
constexpr std::array<unsigned char, 16> kStreamHeader{0x82, 'S', 'N', 'A', 'P', 'P', 'Y', 0, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr std::size_t kMagicBytes = 8;
constexpr std::size_t kChunkBytes = 32 * 1024;

/// No element of snappy gives more than 64 bytes, none takes less than 2.
constexpr std::size_t kBestRatio = 32;

const char* chars(base::ByteView bytes) {
    return base::as_text(bytes).data();
}

bool is_framed(base::ByteView bytes) {
    return bytes.size() >= kStreamHeader.size() && std::memcmp(bytes.data(), kStreamHeader.data(), kMagicBytes) == 0;
}

/// Steps to the next chunk of a framed stream; a header in between (streams put together) is stepped over. An empty
/// view at the end.
base::Result<base::ByteView> next_chunk(base::ByteView& rest) {
    while (is_framed(rest)) {
        rest = rest.subspan(kStreamHeader.size());
    }
    if (rest.empty()) {
        return base::ByteView{};
    }
    if (rest.size() < sizeof(std::int32_t)) {
        return corrupt(Codec::Snappy, "cut chunk length");
    }
    const auto length = load_be<std::int32_t>(rest.data());
    rest = rest.subspan(sizeof length);
    if (length <= 0 || static_cast<std::size_t>(length) > rest.size()) {
        return corrupt(Codec::Snappy, "chunk length beyond the data");
    }
    const auto chunk = rest.first(static_cast<std::size_t>(length));
    rest = rest.subspan(chunk.size());
    return chunk;
}

/// What a block claims to become, held against what snappy can reach and against the room that is left.
base::Result<std::size_t> claim_of(base::ByteView block, std::size_t left, std::size_t cap) {
    std::size_t claim = 0;
    if (!snappy::GetUncompressedLength(chars(block), block.size(), &claim)) {
        return corrupt(Codec::Snappy, "no length");
    }
    if (claim > left) {
        return too_large(Codec::Snappy, cap);
    }
    if (claim > block.size() * kBestRatio) {
        return corrupt(Codec::Snappy, "claims more than snappy can hold");
    }
    return claim;
}

/// The claims of all chunks together.
base::Result<std::size_t> framed_claim(base::ByteView rest, std::size_t cap) {
    std::size_t sum = 0;
    for (;;) {
        const auto chunk = next_chunk(rest);
        if (!chunk) {
            return base::forward(chunk);
        }
        if (chunk->empty()) {
            return sum;
        }
        const auto claim = claim_of(*chunk, cap - sum, cap);
        if (!claim) {
            return claim;
        }
        sum += *claim;
    }
}

/// Decompresses one block into room that has been made for all.
base::Result<void> add_block(base::ByteView block, std::size_t claim, Buffer& out) {
    if (!snappy::RawUncompress(chars(block), block.size(), reinterpret_cast<char*>(out.room().data()))) {
        return corrupt(Codec::Snappy, "broken block");
    }
    out.commit(claim);
    return {};
}

base::Result<Buffer> framed_decompress(base::ByteView rest, std::size_t cap) {
    const auto sum = framed_claim(rest, cap);
    if (!sum) {
        return base::forward(sum);
    }
    Buffer out(*sum);
    for (auto chunk = next_chunk(rest); chunk && !chunk->empty(); chunk = next_chunk(rest)) {
        const auto claim = claim_of(*chunk, out.room().size(), cap);
        if (auto done = add_block(*chunk, *claim, out); !done) {
            return base::forward(done);
        }
    }
    return out;
}

} // namespace

base::Result<void> snappy_compress(base::ByteView bytes, Buffer& out) {
    out.append(std::as_bytes(std::span(kStreamHeader)));
    while (!bytes.empty()) {
        const auto chunk = bytes.first(std::min(bytes.size(), kChunkBytes));
        auto* at = out.ensure(sizeof(std::int32_t) + snappy::MaxCompressedLength(chunk.size()));
        std::size_t length = 0;
        snappy::RawCompress(chars(chunk), chunk.size(), reinterpret_cast<char*>(at + sizeof(std::int32_t)), &length);
        store_be(at, static_cast<std::int32_t>(length));
        out.commit(sizeof(std::int32_t) + length);
        bytes = bytes.subspan(chunk.size());
    }
    return {};
}

base::Result<Buffer> snappy_decompress(base::ByteView bytes, std::size_t cap) {
    if (is_framed(bytes)) {
        return framed_decompress(bytes, cap);
    }
    const auto claim = claim_of(bytes, cap, cap);
    if (!claim) {
        return base::forward(claim);
    }
    Buffer out(*claim);
    if (auto done = add_block(bytes, *claim, out); !done) {
        return base::forward(done);
    }
    return out;
}

} // namespace odradek::records::parts
