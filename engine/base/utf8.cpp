// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"

#include <algorithm>
#include <cstdint>

namespace odradek::base {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What may follow a first byte: how many bytes, and the range of the next one.
struct Lead {
    std::size_t size;  // of the whole character; 0 for a byte that cannot begin one
    std::uint8_t low;  // least second byte
    std::uint8_t high; // greatest second byte
};

constexpr Lead lead(std::uint8_t byte) noexcept {
    if (byte < 0x80) return {1, 0, 0};
    if (byte < 0xC2) return {0, 0, 0};
    if (byte < 0xE0) return {2, 0x80, 0xBF};
    if (byte == 0xE0) return {3, 0xA0, 0xBF};
    if (byte == 0xED) return {3, 0x80, 0x9F};
    if (byte < 0xF0) return {3, 0x80, 0xBF};
    if (byte == 0xF0) return {4, 0x90, 0xBF};
    if (byte < 0xF4) return {4, 0x80, 0xBF};
    if (byte == 0xF4) return {4, 0x80, 0x8F};
    return {0, 0, 0};
}

/// How far a character goes, and whether it is complete.
struct Part {
    std::size_t size;
    bool valid;
};

/// The character at the front of a text that is not empty, or the part of it that is there.
Part front(std::string_view text) noexcept {
    const Lead first = lead(static_cast<std::uint8_t>(text[0]));
    if (first.size == 0) return {1, false};
    for (std::size_t i = 1; i < first.size; ++i) {
        if (i == text.size()) return {i, false};
        const auto byte = static_cast<std::uint8_t>(text[i]);
        const std::uint8_t low = i == 1 ? first.low : 0x80;
        const std::uint8_t high = i == 1 ? first.high : 0xBF;
        if (byte < low || byte > high) return {i, false};
    }
    return {first.size, true};
}

} // namespace

std::size_t utf8_character(std::string_view text) noexcept {
    if (text.empty()) return 0;
    const Part part = front(text);
    return part.valid ? part.size : 0;
}

bool is_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const std::size_t size = utf8_character(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

bool is_plain_text(std::string_view text) noexcept {
    return text.find('\0') == std::string_view::npos && is_utf8(text);
}

std::string to_valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const Part part = front(text);
        valid += part.valid ? text.substr(0, part.size) : kReplacement;
        text.remove_prefix(part.size);
    }
    return valid;
}

} // namespace odradek::base
