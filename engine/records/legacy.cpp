// SPDX-License-Identifier: Apache-2.0
#include "records/legacy.h"

#include "records/crc.h"
#include "records/endian.h"
#include "records/header_layout.h"

namespace odradek::records {
namespace {

constexpr std::size_t kCrcOffset = 12;
constexpr std::size_t kAttributesOffset = 17;
constexpr std::size_t kTimestampOffset = 18;

/// Reads a length and steps over its bytes; false where they do not fit before `end`.
bool take(base::ByteView bytes, std::size_t end, std::size_t& at, std::int32_t& length, std::uint32_t& begin) noexcept {
    if (end - at < sizeof length) {
        return false;
    }
    length = load_be<std::int32_t>(bytes.data() + at);
    at += sizeof length;
    begin = static_cast<std::uint32_t>(at);
    if (length < -1 || (length > 0 && static_cast<std::size_t>(length) > end - at)) {
        return false;
    }
    at += length > 0 ? static_cast<std::size_t>(length) : 0;
    return true;
}

/// Finds a message's magic, and where it begins and ends: nothing behind the length is read before that is known.
Fault measure(base::ByteView bytes, std::size_t at, LegacyMessage& into) noexcept {
    if (bytes.size() - at < legacy_overhead(0)) {
        return Fault::Cut;
    }
    const auto* begin = bytes.data() + at;
    const auto length = load_be<std::int32_t>(begin + kLengthAt);
    into.magic = load_be<std::int8_t>(begin + kMagicAt);
    if (into.magic != 0 && into.magic != 1) {
        return Fault::Magic;
    }
    const auto least = legacy_overhead(into.magic) - kLogOverhead;
    if (length < 0 || static_cast<std::size_t>(length) < least) {
        return Fault::Length;
    }
    if (static_cast<std::size_t>(length) > bytes.size() - at - kLogOverhead) {
        return Fault::Cut;
    }
    into.begin = static_cast<std::uint32_t>(at);
    into.end = static_cast<std::uint32_t>(at + kLogOverhead + static_cast<std::size_t>(length));
    return Fault::None;
}

} // namespace

TimestampType LegacyMessage::timestamp_type() const noexcept {
    if (magic == 0) {
        return TimestampType::None;
    }
    return (attributes & kAppendTimeBit) != 0 ? TimestampType::Append : TimestampType::Create;
}

Fault parse_message(base::ByteView bytes, std::size_t at, LegacyMessage& into) noexcept {
    if (const Fault fault = measure(bytes, at, into); fault != Fault::None) {
        return fault;
    }
    const auto* begin = bytes.data() + at;
    into.offset = load_be<std::int64_t>(begin);
    into.crc = load_be<std::uint32_t>(begin + kCrcOffset);
    into.attributes = load_be<std::int8_t>(begin + kAttributesOffset);
    into.timestamp = into.magic == 0 ? -1 : load_be<std::int64_t>(begin + kTimestampOffset);
    std::size_t next = at + kTimestampOffset + (into.magic == 0 ? 0 : sizeof into.timestamp);
    const bool fits = take(bytes, into.end, next, into.key_length, into.key_at) &&
                      take(bytes, into.end, next, into.value_length, into.value_at);
    return fits && next == into.end ? Fault::None : Fault::Length;
}

bool intact(base::ByteView bytes, const LegacyMessage& message) noexcept {
    const auto from = message.begin + kMagicAt;
    return crc32(bytes.subspan(from, message.end - from)) == message.crc;
}

BatchHeader header_of(const LegacyMessage& message) noexcept {
    BatchHeader header;
    header.base_offset = message.offset;
    header.last_offset = message.offset;
    header.base_timestamp = message.timestamp;
    header.max_timestamp = message.timestamp;
    header.count = message.codec() == Codec::None ? 1 : -1;
    header.size = message.end - message.begin;
    header.crc = message.crc;
    header.attributes = message.attributes;
    header.magic = message.magic;
    header.codec = message.codec();
    header.timestamp_type = message.timestamp_type();
    return header;
}

} // namespace odradek::records
