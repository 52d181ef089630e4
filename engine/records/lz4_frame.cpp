// SPDX-License-Identifier: Apache-2.0
#include "records/lz4_frame.h"

#include "records/codec_parts.h"
#include "records/endian.h"

#include <array>
#include <bit>

namespace odradek::records::parts {
namespace {

constexpr std::uint32_t kMagic = 0x184D2204;
constexpr std::size_t kMagicBytes = 4;
constexpr std::size_t kLeastHeader = 7;

/// xxHash32 with seed 0 of fewer than 16 bytes (its specification, "small inputs"): all that a header needs.
std::uint32_t short_xxh32(base::ByteView bytes) noexcept {
    constexpr std::uint32_t kPrime1 = 0x9E3779B1;
    constexpr std::uint32_t kPrime2 = 0x85EBCA77;
    constexpr std::uint32_t kPrime3 = 0xC2B2AE3D;
    constexpr std::uint32_t kPrime4 = 0x27D4EB2F;
    constexpr std::uint32_t kPrime5 = 0x165667B1;
    auto state = kPrime5 + static_cast<std::uint32_t>(bytes.size());
    for (; bytes.size() >= 4; bytes = bytes.subspan(4)) {
        state = std::rotl(state + load_le<std::uint32_t>(bytes.data()) * kPrime3, 17) * kPrime4;
    }
    for (const auto byte : bytes) {
        state = std::rotl(state + std::to_integer<std::uint32_t>(byte) * kPrime5, 11) * kPrime1;
    }
    state = (state ^ state >> 15U) * kPrime2;
    state = (state ^ state >> 13U) * kPrime3;
    return state ^ state >> 16U;
}

std::byte checksum(base::ByteView bytes) noexcept {
    return static_cast<std::byte>(short_xxh32(bytes) >> 8U);
}

/// Whether the checksum byte behind `header_bytes - 1` bytes of header is right, or wrong in the way of magic 0.
bool checksum_fits(base::ByteView bytes, std::size_t header_bytes, bool broken_header) noexcept {
    const auto header = bytes.first(header_bytes - 1);
    const auto written = bytes[header_bytes - 1];
    return written == checksum(header.subspan(kMagicBytes)) || (broken_header && written == checksum(header));
}

/// The flags of FLG and BD. Dictionaries, reserved bits and other versions are refused.
base::Result<Lz4Frame> parse_flags(unsigned flags, unsigned descriptor) {
    constexpr std::array<std::size_t, 4> kBlockBytes{64U << 10U, 256U << 10U, 1U << 20U, 4U << 20U};
    const auto size_id = descriptor >> 4U & 7U;
    if (flags >> 6U != 1 || (flags & 0x03U) != 0 || (descriptor & 0x8fU) != 0 || size_id < 4) {
        return corrupt(Codec::Lz4, "unknown frame flags");
    }
    Lz4Frame frame;
    frame.independent = (flags & 0x20U) != 0;
    frame.block_checksums = (flags & 0x10U) != 0;
    frame.content_checksum = (flags & 0x04U) != 0;
    frame.block_bytes = kBlockBytes[size_id - 4];
    const bool has_size = (flags & 0x08U) != 0;
    frame.header_bytes = kLeastHeader + (has_size ? sizeof frame.content_size : 0);
    return frame;
}

} // namespace

bool begins_lz4_frame(base::ByteView bytes) noexcept {
    return bytes.size() >= kMagicBytes && load_le<std::uint32_t>(bytes.data()) == kMagic;
}

base::Result<Lz4Frame> parse_lz4_frame(base::ByteView bytes, bool broken_header) {
    if (!begins_lz4_frame(bytes) || bytes.size() < kLeastHeader) {
        return corrupt(Codec::Lz4, "no lz4 frame");
    }
    auto frame = parse_flags(std::to_integer<unsigned>(bytes[4]), std::to_integer<unsigned>(bytes[5]));
    if (!frame) {
        return frame;
    }
    if (bytes.size() < frame->header_bytes) {
        return corrupt(Codec::Lz4, "cut frame header");
    }
    if (frame->header_bytes > kLeastHeader) {
        frame->content_size = load_le<std::uint64_t>(bytes.data() + kLeastHeader - 1);
    }
    if (!checksum_fits(bytes, frame->header_bytes, broken_header)) {
        return corrupt(Codec::Lz4, "wrong frame header checksum");
    }
    return frame;
}

void break_lz4_header(std::span<std::byte> frame) noexcept {
    frame[kLeastHeader - 1] = checksum(frame.first(kLeastHeader - 1));
}

} // namespace odradek::records::parts
