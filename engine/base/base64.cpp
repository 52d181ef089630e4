// SPDX-License-Identifier: Apache-2.0
#include "base/base64.h"

#include <array>
#include <cstdint>

namespace odradek::base {
namespace {

constexpr std::string_view kStandard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrl = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t kNoDigit = 255;

using Digits = std::array<std::uint8_t, 256>;

/// The digit of each character, or kNoDigit.
constexpr Digits digits_of(std::string_view alphabet) {
    Digits digits{};
    digits.fill(kNoDigit);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        digits[static_cast<std::uint8_t>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return digits;
}

constexpr Digits kStandardDigits = digits_of(kStandard);
constexpr Digits kUrlDigits = digits_of(kUrl);

std::string encode(ByteView bytes, std::string_view alphabet) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    unsigned have = 0;
    for (const std::byte byte : bytes) {
        bits = (bits << 8) | std::to_integer<std::uint32_t>(byte);
        for (have += 8; have >= 6; have -= 6)
            text += alphabet[(bits >> (have - 6)) & 63U];
        bits &= (1U << have) - 1;
    }
    if (have > 0) text += alphabet[(bits << (6 - have)) & 63U];
    return text;
}

std::optional<Bytes> decode(std::string_view text, const Digits& digits) {
    if (text.ends_with("==")) {
        text.remove_suffix(2);
    } else if (text.ends_with('=')) {
        text.remove_suffix(1);
    }
    if (text.size() % 4 == 1) return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned have = 0;
    for (const char c : text) {
        const std::uint8_t digit = digits[static_cast<std::uint8_t>(c)];
        if (digit == kNoDigit) return std::nullopt;
        bits = (bits << 6) | digit;
        have += 6;
        if (have < 8) continue;
        have -= 8;
        bytes.push_back(static_cast<std::byte>(bits >> have));
        bits &= (1U << have) - 1;
    }
    if (bits != 0) return std::nullopt;
    return bytes;
}

} // namespace

std::string to_base64(ByteView bytes) {
    std::string text = encode(bytes, kStandard);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::string to_base64url(ByteView bytes) {
    return encode(bytes, kUrl);
}

std::optional<Bytes> from_base64(std::string_view text) {
    return decode(text, kStandardDigits);
}

std::optional<Bytes> from_base64url(std::string_view text) {
    return decode(text, kUrlDigits);
}

} // namespace odradek::base
