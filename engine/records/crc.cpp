// SPDX-License-Identifier: Apache-2.0
#include "records/crc.h"

#include <algorithm>

#include <isa-l/crc.h>

namespace odradek::records {
namespace {

/// isa-l counts in int: longer input goes in pieces.
constexpr std::size_t kPiece = std::size_t{1} << 30U;

} // namespace

std::uint32_t crc32c(base::ByteView bytes) noexcept {
    std::uint32_t state = 0xffffffffU;
    while (!bytes.empty()) {
        const auto count = std::min(bytes.size(), kPiece);
        // The library takes a pointer to mutable bytes, and only reads them.
        auto* data = reinterpret_cast<unsigned char*>(const_cast<std::byte*>(bytes.data()));
        state = crc32_iscsi(data, static_cast<int>(count), state);
        bytes = bytes.subspan(count);
    }
    return ~state;
}

std::uint32_t crc32(base::ByteView bytes) noexcept {
    return crc32_gzip_refl(0, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

} // namespace odradek::records
