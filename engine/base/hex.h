// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace odradek::base {

/// Two lower-case digits a byte.
std::string to_hex(ByteView bytes);

/// The bytes that hexadecimal digits of either case stand for; nothing if their number is odd or another character is
/// among them.
std::optional<Bytes> from_hex(std::string_view text);

/// Why from_hex() gives nothing, a sentence that names the place; empty where it gives bytes.
std::string hex_fault(std::string_view text);

} // namespace odradek::base
