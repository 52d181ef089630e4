// SPDX-License-Identifier: Apache-2.0
#include "base/hex.h"

#include <algorithm>

namespace odradek::base {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

/// 0 … 15, or −1.
constexpr int digit(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

std::string to_hex(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        text += kDigits[std::to_integer<std::size_t>(byte >> 4)];
        text += kDigits[std::to_integer<std::size_t>(byte & std::byte{15})];
    }
    return text;
}

std::optional<Bytes> from_hex(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = digit(text[i]);
        const int low = digit(text[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes.push_back(static_cast<std::byte>(high * 16 + low));
    }
    return bytes;
}

std::string hex_fault(std::string_view text) {
    const auto wrong = std::ranges::find_if(text, [](char c) { return digit(c) < 0; });
    if (wrong != text.end())
        return "character " + std::to_string(wrong - text.begin() + 1) + " is no hexadecimal digit";
    if (text.size() % 2 == 0) return {};
    return "there are " + std::to_string(text.size()) + " hexadecimal digits, and a byte takes two";
}

} // namespace odradek::base
