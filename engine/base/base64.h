// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <optional>
#include <string>
#include <string_view>

/// Base 64 of RFC 4648.
namespace odradek::base {

/// The standard alphabet, with padding (RFC 4648, section 4).
std::string to_base64(ByteView bytes);

/// The alphabet for URLs, without padding (RFC 4648, section 5), as Kafka shows its uuids.
std::string to_base64url(ByteView bytes);

/// The bytes of standard base 64; the padding may be absent. Nothing if another character is among them, or if bits
/// are left over that are not zero.
std::optional<Bytes> from_base64(std::string_view text);

/// The bytes of base 64 for URLs, under the same rules.
std::optional<Bytes> from_base64url(std::string_view text);

} // namespace odradek::base
