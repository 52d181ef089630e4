// SPDX-License-Identifier: Apache-2.0
#include "records/codec_parts.h"

#include <algorithm>
#include <memory>

// For ZSTD_decompressBound, which the library has exported since 1.4.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>
#include <zstd_errors.h>

namespace odradek::records::parts {
namespace {

struct Free {
    void operator()(ZSTD_DCtx* it) const noexcept { ZSTD_freeDCtx(it); }
    void operator()(ZSTD_CCtx* it) const noexcept { ZSTD_freeCCtx(it); }
};

constexpr int kUsualLevel = 3;

ZSTD_DCtx* decompression() {
    thread_local const std::unique_ptr<ZSTD_DCtx, Free> kept{ZSTD_createDCtx()};
    return kept.get();
}

ZSTD_CCtx* compression() {
    thread_local const std::unique_ptr<ZSTD_CCtx, Free> kept{ZSTD_createCCtx()};
    return kept.get();
}

/// Room that is enough for all frames: what they claim, or what their blocks can become at most.
base::Result<std::size_t> room_for(base::ByteView bytes, std::size_t cap) {
    const auto claim = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (claim == ZSTD_CONTENTSIZE_ERROR) {
        return corrupt(Codec::Zstd, "no zstd frame");
    }
    if (claim != ZSTD_CONTENTSIZE_UNKNOWN && claim > cap) {
        return too_large(Codec::Zstd, cap);
    }
    const auto most = ZSTD_decompressBound(bytes.data(), bytes.size());
    if (most == ZSTD_CONTENTSIZE_ERROR) {
        return corrupt(Codec::Zstd, "cut frame");
    }
    return std::min<std::size_t>(most, cap);
}

} // namespace

base::Result<void> zstd_compress(std::optional<int> level, base::ByteView bytes, Buffer& out) {
    const int chosen = level.value_or(kUsualLevel);
    if (chosen < ZSTD_minCLevel() || chosen > ZSTD_maxCLevel()) {
        return wrong_level(Codec::Zstd, chosen);
    }
    const auto most = ZSTD_compressBound(bytes.size());
    auto* into = out.ensure(most);
    const auto size = ZSTD_compressCCtx(compression(), into, most, bytes.data(), bytes.size(), chosen);
    if (ZSTD_isError(size) != 0) {
        return base::fail(base::ErrorKind::Internal, "zstd", ZSTD_getErrorName(size));
    }
    out.commit(size);
    return {};
}

base::Result<Buffer> zstd_decompress(base::ByteView bytes, std::size_t cap) {
    const auto most = room_for(bytes, cap);
    if (!most) {
        return base::forward(most);
    }
    // One call into enough room: the library's stream would copy everything once more.
    Buffer out(*most);
    const auto size = ZSTD_decompressDCtx(decompression(), out.data(), out.capacity(), bytes.data(), bytes.size());
    if (ZSTD_isError(size) == 0) {
        out.commit(size);
        return out;
    }
    if (ZSTD_getErrorCode(size) == ZSTD_error_dstSize_tooSmall && *most == cap) {
        return too_large(Codec::Zstd, cap);
    }
    return corrupt(Codec::Zstd, ZSTD_getErrorName(size));
}

} // namespace odradek::records::parts
