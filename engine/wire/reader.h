// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "base/ids.h"
#include "wire/tagged_fields.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace odradek::wire {

/// Which of the protocol's two encodings of lengths holds: int16 and int32, or unsigned varints one above the length
/// (KIP-482).
enum class Lengths : std::uint8_t { Classic, Compact };

/// Reads the protocol's primitive types from bytes, all big endian. The first fault is kept and everything after it
/// reads as zero or empty, so that a caller checks once, at the end. Nothing is allocated here, and no length is
/// believed before it is held against the bytes that are left. Views point into the given bytes. One thread at a time.
class Reader {
public:
    /// Reads from `bytes`, which must outlive the reader and the views it hands out.
    explicit Reader(base::ByteView bytes) noexcept : begin_(bytes.data()), at_(begin_), end_(begin_ + bytes.size()) {}

    /// Whether everything so far could be read.
    bool ok() const noexcept { return fault_.empty(); }

    /// Nothing, or a Protocol error about `where` with the first fault and its position.
    base::Result<void> result(std::string_view where) const;

    /// Like result(), and bytes that are left over are a fault too.
    base::Result<void> finish(std::string_view where);

    /// Bytes not read yet; 0 after a fault.
    std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - at_); }

    /// Bytes read so far; after a fault, where it was.
    std::size_t position() const noexcept { return ok() ? static_cast<std::size_t>(at_ - begin_) : fault_position_; }

    /// Keeps a fault, if it is the first.
    void fail(std::string detail);

    bool boolean();           ///< One byte; every value but 0 is true.
    std::int8_t int8();       ///< One byte.
    std::int16_t int16();     ///< Two bytes.
    std::uint16_t uint16();   ///< Two bytes without a sign.
    std::int32_t int32();     ///< Four bytes.
    std::uint32_t uint32();   ///< Four bytes without a sign.
    std::int64_t int64();     ///< Eight bytes.
    double float64();         ///< Eight bytes, IEEE 754.
    base::Uuid uuid();        ///< Sixteen bytes.
    std::uint32_t uvarint();  ///< At most five bytes of seven bits, the lowest first.
    std::int32_t varint();    ///< A uvarint() in zigzag.
    std::uint64_t uvarlong(); ///< At most ten bytes of seven bits, the lowest first.
    std::int64_t varlong();   ///< A uvarlong() in zigzag.

    /// The next `size` bytes; a fault, and an empty view, where fewer are left.
    base::ByteView bytes(std::size_t size);

    /// The length before a string: −1 for null. Never more than remaining().
    std::int64_t string_length(Lengths lengths);

    /// The length before bytes or records: −1 for null. Never more than remaining().
    std::int64_t bytes_length(Lengths lengths);

    /// The count before an array: −1 for null. `least_size` is the least number of bytes of an element (at least 1): a
    /// count that cannot fit into remaining() is a fault.
    std::int64_t array_count(Lengths lengths, std::size_t least_size);

    /// A string; null is a fault.
    std::string_view string(Lengths lengths);

    /// A string or null.
    std::optional<std::string_view> nullable_string(Lengths lengths);

    /// A tag section whose fields are all unknown to the caller.
    TaggedFields tagged_fields();

    /// The number and size of the next tagged field.
    struct Tag {
        std::uint32_t number = 0; ///< Its tag, greater than the one before.
        std::size_t size = 0;     ///< Bytes of its value, never more than remaining().
    };

    /// The number of fields in a tag section that begins here.
    std::uint32_t tag_count();

    /// The head of the next tagged field. `previous` is the tag before it, or −1: tags have to ascend.
    Tag tag(std::int64_t previous);

private:
    template <class T>
    T big_endian();
    template <class T>
    T base128();
    std::int64_t length(std::int64_t length, std::size_t least_size, std::string_view what);

    const std::byte* begin_;
    const std::byte* at_;
    const std::byte* end_;
    std::size_t fault_position_ = 0;
    std::string fault_;
};

} // namespace odradek::wire
