// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/codec.h"

#include <cstdlib>

/// Rule: whatever the bytes are, decompress() stays within its cap and never within uninitialised memory; and whatever
/// bytes compress() takes, decompress() gives back. The first byte chooses codec, magic and cap.
namespace {

using namespace odradek;

constexpr std::size_t kCap = 1U << 20U;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// Where sums go, so that they are worked out.
volatile unsigned sink;

/// Reads every byte, so that the sanitizers see it.
unsigned touched(base::ByteView bytes) {
    unsigned sum = 0;
    for (const auto byte : bytes) {
        sum = sum * 31 + std::to_integer<unsigned>(byte);
    }
    return sum;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const auto codec = static_cast<records::Codec>(data[0] & 0x07U);
    const auto magic = static_cast<std::int8_t>(data[0] >> 3U & 0x03U);
    const std::size_t cap = (data[0] & 0x20U) != 0 ? kCap : 100;
    const auto bytes = std::as_bytes(std::span(data + 1, size - 1));
    if (const auto back = records::decompress(codec, bytes, cap, magic)) {
        require(back->size() <= cap);
        sink = touched(back->view());
    }
    records::Buffer packed;
    if (records::compress({codec, std::nullopt, magic}, bytes, packed)) {
        const auto back = records::decompress(codec, packed.view(), kCap, magic);
        require(back && base::equal(back->view(), bytes));
    }
    return 0;
}
