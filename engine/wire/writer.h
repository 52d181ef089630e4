// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/ids.h"
#include "wire/reader.h"
#include "wire/tagged_fields.h"

#include <cstdint>
#include <string_view>

namespace odradek::wire {

/// Writes the protocol's primitive types into bytes, the counterpart of Reader. It cannot fail: a text or array too
/// long for its length field is a fault in the program. One thread at a time.
class Writer {
public:
    void boolean(bool value);           ///< One byte, 0 or 1.
    void int8(std::int8_t value);       ///< One byte.
    void int16(std::int16_t value);     ///< Two bytes.
    void uint16(std::uint16_t value);   ///< Two bytes.
    void int32(std::int32_t value);     ///< Four bytes.
    void uint32(std::uint32_t value);   ///< Four bytes.
    void int64(std::int64_t value);     ///< Eight bytes.
    void float64(double value);         ///< Eight bytes, IEEE 754.
    void uuid(const base::Uuid& value); ///< Sixteen bytes.
    void uvarint(std::uint32_t value);  ///< Seven bits a byte, the lowest first.
    void varint(std::int32_t value);    ///< uvarint() of the zigzag.
    void uvarlong(std::uint64_t value); ///< Seven bits a byte, the lowest first.
    void varlong(std::int64_t value);   ///< uvarlong() of the zigzag.

    /// Bytes as they are, without a length.
    void bytes(base::ByteView value);

    /// The length before a string; −1 for null.
    void string_length(std::int64_t length, Lengths lengths);

    /// The length before bytes or records, or the count before an array; −1 for null.
    void length(std::int64_t length, Lengths lengths);

    /// A string with its length, in bytes of UTF-8. A classic one is cut at 32,767 bytes.
    void string(std::string_view value, Lengths lengths);

    /// A null string.
    void null_string(Lengths lengths) { string_length(-1, lengths); }

    /// A tag section of these fields, which are ordered by tag.
    void tagged_fields(const TaggedFields& fields);

    /// Overwrites four bytes that were written before, at `position`.
    void patch_int32(std::size_t position, std::int32_t value);

    /// What has been written; further writes invalidate the view.
    base::ByteView view() const noexcept { return out_; }

    /// Bytes written.
    std::size_t size() const noexcept { return out_.size(); }

    /// Makes room for `size` bytes in all.
    void reserve(std::size_t size) { out_.reserve(size); }

    /// Hands over what has been written, and is empty afterwards.
    base::Bytes take() noexcept { return std::move(out_); }

private:
    template <class T>
    void big_endian(T value);
    template <class T>
    void base128(T value);

    base::Bytes out_;
};

} // namespace odradek::wire
