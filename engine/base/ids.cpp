// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include "base/base64.h"

#include <algorithm>

namespace odradek::base {

std::string to_string(const Uuid& id) {
    return to_base64url(std::as_bytes(std::span(id.bytes)));
}

std::optional<Uuid> parse_uuid(std::string_view text) {
    constexpr std::size_t kTextSize = 22;
    if (text.size() != kTextSize) return std::nullopt;
    const std::optional<Bytes> bytes = from_base64url(text);
    if (!bytes || bytes->size() != Uuid{}.bytes.size()) return std::nullopt;
    Uuid id;
    std::ranges::transform(*bytes, id.bytes.begin(), [](std::byte b) { return std::to_integer<std::uint8_t>(b); });
    return id;
}

std::string to_string(const TopicPartition& partition) {
    return partition.topic + "-" + std::to_string(partition.partition);
}

} // namespace odradek::base
