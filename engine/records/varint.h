// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

/// Zigzag varints as magic 2 writes them (KIP-98; the encoding of Protocol Buffers), made for the index's inner loop.
namespace odradek::records {

/// Zigzag: small numbers of either sign become small unsigned ones.
constexpr std::uint64_t zigzag(std::int64_t value) noexcept {
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

/// The number that a zigzag stands for.
constexpr std::int64_t unzigzag(std::uint64_t value) noexcept {
    return static_cast<std::int64_t>((value >> 1U) ^ (~(value & 1U) + 1));
}

/// Bytes that a value takes as zigzag varint: 1 … 10.
constexpr std::size_t varint_size(std::int64_t value) noexcept {
    return (static_cast<std::size_t>(std::bit_width(zigzag(value) | 1U)) + 6) / 7;
}

/// Writes a zigzag varint and returns what follows it; `varint_size(value)` bytes must be writable.
inline std::byte* write_varint(std::byte* at, std::int64_t value) noexcept {
    std::uint64_t rest = zigzag(value);
    while (rest >= 0x80) {
        *at++ = static_cast<std::byte>(rest | 0x80U);
        rest >>= 7U;
    }
    *at++ = static_cast<std::byte>(rest);
    return at;
}

/// What follows the varint at `at`, which was checked before.
inline const std::byte* skip_varint(const std::byte* at) noexcept {
    while ((*at & std::byte{0x80}) != std::byte{}) {
        ++at;
    }
    return at + 1;
}

/// Walks over bytes that are not trusted. After a failure it stands at the end, every further read fails too, and
/// `ok()` is false: one check at the end of a record is enough. One thread.
class VarintCursor {
public:
    /// Walks over [begin, end), which the caller keeps alive.
    VarintCursor(const std::byte* begin, const std::byte* end) noexcept : at_(begin), end_(end) {}

    /// The next byte to be read.
    const std::byte* at() const noexcept { return at_; }

    /// Bytes that are left.
    std::size_t left() const noexcept { return static_cast<std::size_t>(end_ - at_); }

    /// Whether every read so far lay inside.
    bool ok() const noexcept { return ok_; }

    /// Marks the walk as failed.
    void fail() noexcept {
        ok_ = false;
        at_ = end_;
    }

    /// A varint of at most 5 bytes (a length, a count, an offset delta). Bits above 32 are dropped, as Java does.
    std::int32_t varint() noexcept { return static_cast<std::int32_t>(unzigzag(raw<5>() & 0xffffffffU)); }

    /// A varint of at most 10 bytes (a timestamp delta).
    std::int64_t varlong() noexcept { return unzigzag(raw<10>()); }

    /// Steps over `count` bytes; a negative count or one beyond the end fails.
    void skip(std::int64_t count) noexcept {
        if (count < 0 || count > end_ - at_) [[unlikely]] {
            fail();
            return;
        }
        at_ += count;
    }

    /// Steps over bytes whose length was read before: −1 stands for null, less fails.
    void skip_nullable(std::int64_t length) noexcept { skip(length == -1 ? 0 : length); }

private:
    /// The unsigned number of up to `kMost` bytes. One and two bytes, which nearly all are, go first.
    template <int kMost>
    std::uint64_t raw() noexcept {
        if (end_ - at_ >= 2) [[likely]] {
            const auto first = std::to_integer<std::uint64_t>(at_[0]);
            if (first < 0x80) {
                ++at_;
                return first;
            }
            const auto second = std::to_integer<std::uint64_t>(at_[1]);
            if (second < 0x80) {
                at_ += 2;
                return (first & 0x7fU) | second << 7U;
            }
        }
        return long_raw(kMost);
    }

    std::uint64_t long_raw(int most) noexcept {
        std::uint64_t value = 0;
        for (int i = 0; i < most && at_ != end_; ++i) {
            const auto byte = std::to_integer<std::uint64_t>(*at_++);
            value |= (byte & 0x7fU) << static_cast<unsigned>(7 * i);
            if (byte < 0x80) {
                return value;
            }
        }
        fail();
        return 0;
    }

    const std::byte* at_;
    const std::byte* end_;
    bool ok_ = true;
};

} // namespace odradek::records
