// SPDX-License-Identifier: Apache-2.0
#include "records/codec_parts.h"
#include "records/endian.h"
#include "records/lz4_frame.h"

#include <algorithm>
#include <memory>

#include <lz4.h>
#include <lz4frame.h>

namespace odradek::records::parts {
namespace {

constexpr std::uint32_t kStoredBit = 0x80000000U;
constexpr std::size_t kWindowBytes = 64 * 1024;
constexpr std::size_t kChecksumBytes = 4;
constexpr int kUsualLevel = 1; // The fast one: the library's levels 0 to 2 are the same.
constexpr int kMostLevel = 12;

/// No sequence of lz4 gives more than 255 bytes a byte, beyond a few at its ends.
constexpr std::size_t kBestRatio = 255;
constexpr std::size_t kRatioSlack = 64;

/// A block of a frame.
struct Block {
    base::ByteView bytes; ///< As they stand; none at the end mark.
    bool stored = false;  ///< They are not compressed.
};

/// Steps over the next block, or over the end mark and what belongs to it.
base::Result<Block> next_block(const Lz4Frame& frame, base::ByteView& rest) {
    if (rest.size() < sizeof(std::uint32_t)) {
        return corrupt(Codec::Lz4, "cut block length");
    }
    const auto written = load_le<std::uint32_t>(rest.data());
    rest = rest.subspan(sizeof written);
    const std::size_t length = written & ~kStoredBit;
    const bool end = written == 0;
    const std::size_t checksum = (end ? frame.content_checksum : frame.block_checksums) ? kChecksumBytes : 0;
    if (length > frame.block_bytes || length + checksum > rest.size()) {
        return corrupt(Codec::Lz4, "block length beyond the data");
    }
    const Block block{rest.first(length), (written & kStoredBit) != 0};
    rest = rest.subspan(length + checksum);
    return block;
}

/// Most bytes that a block can become.
std::size_t most_of(const Lz4Frame& frame, const Block& block) {
    if (block.stored) {
        return block.bytes.size();
    }
    return std::min(frame.block_bytes, block.bytes.size() * kBestRatio + kRatioSlack);
}

/// Most bytes that a frame can become, from its blocks' lengths; its own claim where it makes one.
base::Result<std::size_t> most_of(const Lz4Frame& frame, base::ByteView rest, std::size_t cap) {
    if (frame.content_size > cap) {
        return too_large(Codec::Lz4, cap);
    }
    std::size_t sum = 0;
    for (;;) {
        const auto block = next_block(frame, rest);
        if (!block) {
            return base::forward(block);
        }
        if (block->bytes.empty()) {
            return std::min(sum, cap);
        }
        sum += most_of(frame, *block);
    }
}

/// Decompresses one block behind what is there; blocks may refer to 64 KiB of it.
base::Result<void> add_block(const Lz4Frame& frame, const Block& block, std::size_t begin, std::size_t cap,
                             Buffer& out) {
    const auto room = out.room();
    const auto most = std::min(room.size(), frame.block_bytes);
    if (block.stored) {
        if (block.bytes.size() > room.size()) {
            return too_large(Codec::Lz4, cap);
        }
        std::copy(block.bytes.begin(), block.bytes.end(), room.begin());
        out.commit(block.bytes.size());
        return {};
    }
    const auto window = frame.independent ? 0 : std::min(out.size() - begin, kWindowBytes);
    const auto* dictionary = reinterpret_cast<const char*>(room.data() - window);
    const int given = LZ4_decompress_safe_usingDict(
        base::as_text(block.bytes).data(), reinterpret_cast<char*>(room.data()), static_cast<int>(block.bytes.size()),
        static_cast<int>(most), dictionary, static_cast<int>(window));
    if (given >= 0) {
        out.commit(static_cast<std::size_t>(given));
        return {};
    }
    // The library does not tell broken from too long; where the cap made the room, it is the likelier.
    return out.capacity() == cap && most < frame.block_bytes ? base::Result<void>(too_large(Codec::Lz4, cap))
                                                             : corrupt(Codec::Lz4, "broken block");
}

/// Decompresses the first frame of `rest` and steps over it.
base::Result<void> next_frame(base::ByteView& rest, bool broken_header, std::size_t cap, Buffer& out) {
    const auto frame = parse_lz4_frame(rest, broken_header);
    if (!frame) {
        return base::forward(frame);
    }
    rest = rest.subspan(frame->header_bytes);
    const auto most = most_of(*frame, rest, cap - out.size());
    if (!most) {
        return base::forward(most);
    }
    out.reserve(out.size() + *most);
    const auto begin = out.size();
    for (;;) {
        const auto block = next_block(*frame, rest);
        if (block->bytes.empty()) {
            return {};
        }
        if (auto done = add_block(*frame, *block, begin, cap, out); !done) {
            return done;
        }
    }
}

struct FreeContext {
    void operator()(LZ4F_cctx* it) const noexcept { LZ4F_freeCompressionContext(it); }
};

LZ4F_cctx* context() {
    thread_local const std::unique_ptr<LZ4F_cctx, FreeContext> kept = [] {
        LZ4F_cctx* made = nullptr;
        LZ4F_createCompressionContext(&made, LZ4F_VERSION);
        return std::unique_ptr<LZ4F_cctx, FreeContext>(made);
    }();
    return kept.get();
}

/// Writes a whole frame into `into`; returns its length, or an error code of the library.
std::size_t write_frame(const LZ4F_preferences_t& preferences, base::ByteView bytes, std::span<std::byte> into) {
    auto* with = context();
    const auto begun = LZ4F_compressBegin(with, into.data(), into.size(), &preferences);
    if (LZ4F_isError(begun) != 0) {
        return begun;
    }
    const auto body = into.subspan(begun);
    const auto added = LZ4F_compressUpdate(with, body.data(), body.size(), bytes.data(), bytes.size(), nullptr);
    if (LZ4F_isError(added) != 0) {
        return added;
    }
    const auto tail = body.subspan(added);
    const auto ended = LZ4F_compressEnd(with, tail.data(), tail.size(), nullptr);
    return LZ4F_isError(ended) != 0 ? ended : begun + added + ended;
}

} // namespace

base::Result<void> lz4_compress(const Compression& how, base::ByteView bytes, Buffer& out) {
    const int level = how.level.value_or(kUsualLevel);
    if (level < 1 || level > kMostLevel) {
        return wrong_level(Codec::Lz4, level);
    }
    LZ4F_preferences_t preferences{};
    preferences.frameInfo.blockSizeID = LZ4F_max64KB;
    preferences.frameInfo.blockMode = LZ4F_blockIndependent;
    preferences.compressionLevel = level;
    preferences.autoFlush = 1;
    const auto most = LZ4F_HEADER_SIZE_MAX + LZ4F_compressBound(bytes.size(), &preferences);
    out.ensure(most);
    const auto frame = out.room();
    const auto size = write_frame(preferences, bytes, frame);
    if (LZ4F_isError(size) != 0) {
        return base::fail(base::ErrorKind::Internal, "lz4", LZ4F_getErrorName(size));
    }
    if (how.magic == 0) {
        break_lz4_header(frame);
    }
    out.commit(size);
    return {};
}

base::Result<Buffer> lz4_decompress(base::ByteView bytes, std::size_t cap, bool broken_header) {
    Buffer out;
    // What follows the last frame and is none is ignored, as Java does.
    do {
        if (auto done = next_frame(bytes, broken_header, cap, out); !done) {
            return base::forward(done);
        }
    } while (begins_lz4_frame(bytes));
    return out;
}

} // namespace odradek::records::parts
