// SPDX-License-Identifier: Apache-2.0
#include "wire/reader.h"

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstring>
#include <limits>

namespace odradek::wire {
namespace {

/// Undoes the zigzag coding, which puts the sign into the lowest bit.
template <std::unsigned_integral U>
constexpr std::make_signed_t<U> from_zigzag(U value) noexcept {
    return static_cast<std::make_signed_t<U>>((value >> 1) ^ (U{0} - (value & 1U)));
}

} // namespace

base::Result<void> Reader::result(std::string_view where) const {
    if (ok()) return {};
    return base::fail(base::ErrorKind::Protocol, std::string(where),
                      fault_ + " at byte " + std::to_string(fault_position_));
}

base::Result<void> Reader::finish(std::string_view where) {
    if (ok() && remaining() > 0) fail(std::to_string(remaining()) + " bytes are left over");
    return result(where);
}

void Reader::fail(std::string detail) {
    // The first fault is the cause, later ones follow from it. Nothing is left to be read then, so that every further
    // read fails by itself, and callers need ask ok() only once.
    if (!ok()) return;
    fault_position_ = position();
    fault_ = std::move(detail);
    at_ = end_;
}

base::ByteView Reader::bytes(std::size_t size) {
    if (size > remaining()) {
        fail(std::to_string(size) + " bytes are wanted and " + std::to_string(remaining()) + " are left");
        return {};
    }
    const base::ByteView view(at_, size);
    at_ += size;
    return view;
}

template <class T>
T Reader::big_endian() {
    if (remaining() < sizeof(T)) {
        fail(std::to_string(sizeof(T)) + " bytes are wanted and " + std::to_string(remaining()) + " are left");
        return T{};
    }
    T value;
    std::memcpy(&value, at_, sizeof(T));
    at_ += sizeof(T);
    if constexpr (std::endian::native == std::endian::little) value = std::byteswap(value);
    return value;
}

template <class T>
T Reader::base128() {
    constexpr unsigned kBits = std::numeric_limits<T>::digits;
    T value = 0;
    for (unsigned shift = 0; shift < kBits; shift += 7) {
        const auto byte = big_endian<std::uint8_t>();
        const auto part = static_cast<T>(byte & 0x7fU);
        // Bits that the type has no room for.
        if ((part << shift) >> shift != part) break;
        value |= part << shift;
        if ((byte & 0x80U) == 0) return value;
    }
    fail("a varint has more than " + std::to_string(kBits) + " bits");
    return 0;
}

bool Reader::boolean() {
    return big_endian<std::uint8_t>() != 0;
}
std::int8_t Reader::int8() {
    return big_endian<std::int8_t>();
}
std::int16_t Reader::int16() {
    return big_endian<std::int16_t>();
}
std::uint16_t Reader::uint16() {
    return big_endian<std::uint16_t>();
}
std::int32_t Reader::int32() {
    return big_endian<std::int32_t>();
}
std::uint32_t Reader::uint32() {
    return big_endian<std::uint32_t>();
}
std::int64_t Reader::int64() {
    return big_endian<std::int64_t>();
}
double Reader::float64() {
    return std::bit_cast<double>(big_endian<std::uint64_t>());
}
std::uint32_t Reader::uvarint() {
    return base128<std::uint32_t>();
}
std::int32_t Reader::varint() {
    return from_zigzag(uvarint());
}
std::uint64_t Reader::uvarlong() {
    return base128<std::uint64_t>();
}
std::int64_t Reader::varlong() {
    return from_zigzag(uvarlong());
}

base::Uuid Reader::uuid() {
    base::Uuid id;
    const base::ByteView view = bytes(id.bytes.size());
    std::ranges::transform(view, id.bytes.begin(), [](std::byte b) { return std::to_integer<std::uint8_t>(b); });
    return id;
}

// Holds a count against the bytes that are there, each item having `least_size` of them at least: no memory is taken
// for more than an answer can hold. −1 stands for null.
std::int64_t Reader::length(std::int64_t length, std::size_t least_size, std::string_view what) {
    if (length < -1) {
        fail("a " + std::string(what) + " of " + std::to_string(length));
        return 0;
    }
    if (length > 0 && static_cast<std::uint64_t>(length) > remaining() / least_size) {
        fail("a " + std::string(what) + " of " + std::to_string(length) + " does not fit into the " +
             std::to_string(remaining()) + " bytes left");
        return 0;
    }
    return ok() ? length : 0;
}

std::int64_t Reader::string_length(Lengths lengths) {
    return length(lengths == Lengths::Compact ? std::int64_t{uvarint()} - 1 : int16(), 1, "string length");
}

std::int64_t Reader::bytes_length(Lengths lengths) {
    return length(lengths == Lengths::Compact ? std::int64_t{uvarint()} - 1 : int32(), 1, "length of bytes");
}

std::int64_t Reader::array_count(Lengths lengths, std::size_t least_size) {
    return length(lengths == Lengths::Compact ? std::int64_t{uvarint()} - 1 : int32(), least_size, "count");
}

std::string_view Reader::string(Lengths lengths) {
    const std::optional<std::string_view> text = nullable_string(lengths);
    if (!text) fail("a string is null that may not be");
    return text.value_or(std::string_view());
}

std::optional<std::string_view> Reader::nullable_string(Lengths lengths) {
    const std::int64_t size = string_length(lengths);
    if (size < 0) return std::nullopt;
    return base::as_text(bytes(static_cast<std::size_t>(size)));
}

std::uint32_t Reader::tag_count() {
    // A field has at least a byte of tag and a byte of size.
    const std::uint32_t count = uvarint();
    return static_cast<std::uint32_t>(length(count, 2, "count of tagged fields"));
}

Reader::Tag Reader::tag(std::int64_t previous) {
    Tag tag;
    tag.number = uvarint();
    // Tags ascend (KIP-482), so none comes twice.
    if (tag.number <= previous) fail("tag " + std::to_string(tag.number) + " is out of order");
    const std::uint32_t size = uvarint();
    tag.size = static_cast<std::size_t>(length(size, 1, "size of a tagged field"));
    return tag;
}

TaggedFields Reader::tagged_fields() {
    TaggedFields fields;
    std::int64_t previous = -1;
    for (std::uint32_t count = tag_count(); count > 0 && ok(); --count) {
        const Tag head = tag(previous);
        previous = head.number;
        fields.push_back({head.number, base::copy_of(bytes(head.size))});
    }
    return fields;
}

} // namespace odradek::wire
