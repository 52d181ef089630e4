// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8 as RFC 3629 defines it: no surrogates, nothing above U+10FFFF, no overlong forms.
namespace odradek::base {

/// The number of bytes at the front of `text` that are one valid character; 0 if there is none (or no text).
std::size_t utf8_character(std::string_view text) noexcept;

/// Whether all of it is valid.
bool is_utf8(std::string_view text) noexcept;

/// Whether it can be shown as text without loss: valid, and without NUL.
bool is_plain_text(std::string_view text) noexcept;

/// The text with U+FFFD for each maximal part that is not valid (as the Unicode standard recommends).
std::string to_valid_utf8(std::string_view text);

} // namespace odradek::base
