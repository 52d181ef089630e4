// SPDX-License-Identifier: Apache-2.0
#include "records/codec_parts.h"
#include "records/endian.h"

#include <algorithm>
#include <array>
#include <memory>

#include <libdeflate.h>

namespace odradek::records::parts {
namespace {

struct FreeDecompressor {
    void operator()(libdeflate_decompressor* it) const noexcept { libdeflate_free_decompressor(it); }
};

struct FreeCompressor {
    void operator()(libdeflate_compressor* it) const noexcept { libdeflate_free_compressor(it); }
};

using Compressor = std::unique_ptr<libdeflate_compressor, FreeCompressor>;

constexpr int kUsualLevel = 6;
constexpr int kMostLevel = 12;

/// Deflate cannot do better than 1032 : 1.
constexpr std::size_t kBestRatio = 1032;

/// Header and trailer of the smallest member.
constexpr std::size_t kLeastMember = 18;

libdeflate_decompressor* decompressor() {
    thread_local const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> kept{libdeflate_alloc_decompressor()};
    return kept.get();
}

libdeflate_compressor* compressor(int level) {
    thread_local std::array<Compressor, kMostLevel + 1> kept;
    auto& slot = kept[static_cast<std::size_t>(level)];
    if (!slot) {
        slot.reset(libdeflate_alloc_compressor(level));
    }
    return slot.get();
}

bool begins_member(base::ByteView bytes) {
    return bytes.size() >= kLeastMember && bytes[0] == std::byte{0x1f} && bytes[1] == std::byte{0x8b};
}

/// Room for a first try. The trailer of a single member tells its size modulo 2³²; it is a hint, held against what
/// deflate can reach.
std::size_t first_room(base::ByteView bytes, std::size_t cap) {
    const auto hint = load_le<std::uint32_t>(bytes.data() + bytes.size() - sizeof(std::uint32_t));
    return std::min({std::size_t{hint}, bytes.size() * kBestRatio, cap});
}

/// Decompresses the first member of `rest` and steps over it; asks for more room as long as the cap allows.
base::Result<void> next_member(base::ByteView& rest, Buffer& out, std::size_t cap) {
    for (;;) {
        std::size_t taken = 0;
        std::size_t given = 0;
        const auto room = out.room();
        const auto outcome = libdeflate_gzip_decompress_ex(decompressor(), rest.data(), rest.size(), room.data(),
                                                           room.size(), &taken, &given);
        if (outcome == LIBDEFLATE_SUCCESS) {
            out.commit(given);
            rest = rest.subspan(taken);
            return {};
        }
        if (outcome != LIBDEFLATE_INSUFFICIENT_SPACE) {
            return corrupt(Codec::Gzip, "broken member");
        }
        if (out.capacity() >= cap) {
            return too_large(Codec::Gzip, cap);
        }
        out.reserve(std::min(cap, std::max(out.capacity() * 2, rest.size() * 4)));
    }
}

} // namespace

base::Result<void> gzip_compress(std::optional<int> level, base::ByteView bytes, Buffer& out) {
    const int chosen = level.value_or(kUsualLevel);
    if (chosen < 1 || chosen > kMostLevel) {
        return wrong_level(Codec::Gzip, chosen);
    }
    auto* with = compressor(chosen);
    const auto most = libdeflate_gzip_compress_bound(with, bytes.size());
    auto* into = out.ensure(most);
    out.commit(libdeflate_gzip_compress(with, bytes.data(), bytes.size(), into, most));
    return {};
}

base::Result<Buffer> gzip_decompress(base::ByteView bytes, std::size_t cap) {
    if (!begins_member(bytes)) {
        return corrupt(Codec::Gzip, "no gzip header");
    }
    Buffer out(first_room(bytes, cap));
    // What follows the last member and is none is ignored, as Java does.
    while (begins_member(bytes)) {
        if (auto done = next_member(bytes, out, cap); !done) {
            return base::forward(done);
        }
    }
    return out;
}

} // namespace odradek::records::parts
