// SPDX-License-Identifier: Apache-2.0
#include "wire/writer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstring>
#include <limits>

namespace odradek::wire {
namespace {

/// Puts the sign into the lowest bit, so that small negative numbers are short.
template <std::signed_integral S>
constexpr std::make_unsigned_t<S> to_zigzag(S value) noexcept {
    using U = std::make_unsigned_t<S>;
    return (static_cast<U>(value) << 1) ^ (value < 0 ? std::numeric_limits<U>::max() : U{0});
}

template <class T>
std::array<std::byte, sizeof(T)> big_endian_bytes(T value) noexcept {
    if constexpr (std::endian::native == std::endian::little) value = std::byteswap(value);
    return std::bit_cast<std::array<std::byte, sizeof(T)>>(value);
}

} // namespace

template <class T>
void Writer::big_endian(T value) {
    bytes(big_endian_bytes(value));
}

template <class T>
void Writer::base128(T value) {
    constexpr T kMore = 0x80;
    for (; value >= kMore; value >>= 7)
        out_.push_back(static_cast<std::byte>((value & 0x7f) | kMore));
    out_.push_back(static_cast<std::byte>(value));
}

void Writer::boolean(bool value) {
    out_.push_back(value ? std::byte{1} : std::byte{0});
}
void Writer::int8(std::int8_t value) {
    out_.push_back(static_cast<std::byte>(value));
}
void Writer::int16(std::int16_t value) {
    big_endian(value);
}
void Writer::uint16(std::uint16_t value) {
    big_endian(value);
}
void Writer::int32(std::int32_t value) {
    big_endian(value);
}
void Writer::uint32(std::uint32_t value) {
    big_endian(value);
}
void Writer::int64(std::int64_t value) {
    big_endian(value);
}
void Writer::float64(double value) {
    big_endian(std::bit_cast<std::uint64_t>(value));
}
void Writer::uuid(const base::Uuid& value) {
    bytes(std::as_bytes(std::span(value.bytes)));
}
void Writer::uvarint(std::uint32_t value) {
    base128(value);
}
void Writer::varint(std::int32_t value) {
    base128(to_zigzag(value));
}
void Writer::uvarlong(std::uint64_t value) {
    base128(value);
}
void Writer::varlong(std::int64_t value) {
    base128(to_zigzag(value));
}

void Writer::bytes(base::ByteView value) {
    out_.insert(out_.end(), value.begin(), value.end());
}

void Writer::string_length(std::int64_t length, Lengths lengths) {
    if (lengths == Lengths::Compact) {
        uvarint(static_cast<std::uint32_t>(length + 1));
    } else {
        int16(static_cast<std::int16_t>(length));
    }
}

void Writer::length(std::int64_t length, Lengths lengths) {
    if (lengths == Lengths::Compact) {
        uvarint(static_cast<std::uint32_t>(length + 1));
    } else {
        int32(static_cast<std::int32_t>(length));
    }
}

void Writer::string(std::string_view value, Lengths lengths) {
    constexpr std::size_t kMost = std::numeric_limits<std::int16_t>::max();
    if (lengths == Lengths::Classic) value = value.substr(0, kMost);
    string_length(static_cast<std::int64_t>(value.size()), lengths);
    bytes(base::as_bytes(value));
}

void Writer::tagged_fields(const TaggedFields& fields) {
    uvarint(static_cast<std::uint32_t>(fields.size()));
    for (const TaggedField& field : fields) {
        uvarint(field.tag);
        uvarint(static_cast<std::uint32_t>(field.data.size()));
        bytes(field.data);
    }
}

void Writer::patch_int32(std::size_t position, std::int32_t value) {
    std::ranges::copy(big_endian_bytes(value), out_.begin() + static_cast<std::ptrdiff_t>(position));
}

} // namespace odradek::wire
