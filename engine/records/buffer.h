// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <cstdlib>

namespace odradek::records {

/// Bytes that are written once and then shared: unlike a vector, fresh room is not zeroed, and giving back unused room
/// copies nothing (malloc and realloc). Movable; one thread until shared.
class Buffer {
public:
    Buffer() = default;

    /// Room for `capacity` bytes, none of them used yet.
    explicit Buffer(std::size_t capacity) { reserve(capacity); }

    /// The first byte; room goes up to `capacity()`.
    std::byte* data() noexcept { return data_.get(); }

    /// The bytes in use.
    base::ByteView view() const noexcept { return {data_.get(), size_}; }

    /// Number of bytes in use.
    std::size_t size() const noexcept { return size_; }

    /// Bytes that fit without asking for more.
    std::size_t capacity() const noexcept { return capacity_; }

    /// The unused room.
    std::span<std::byte> room() noexcept { return {data_.get() + size_, capacity_ - size_}; }

    /// Takes `count` bytes of the room into use, after somebody wrote them.
    void commit(std::size_t count) noexcept { size_ += count; }

    /// Uses the first `size` bytes; not more than the capacity.
    void resize(std::size_t size) noexcept { size_ = size; }

    /// Room for at least `capacity` bytes in all.
    void reserve(std::size_t capacity);

    /// Room for `count` more bytes; grows by half at least. Returns the first byte of the room.
    std::byte* ensure(std::size_t count) {
        if (capacity_ - size_ < count) {
            grow(count);
        }
        return data_.get() + size_;
    }

    /// Appends a copy.
    void append(base::ByteView bytes);

    /// Hands the bytes over, trimmed to their size; this buffer is empty afterwards.
    base::SharedBytes share();

private:
    struct Free {
        void operator()(std::byte* memory) const noexcept { std::free(memory); }
    };

    void grow(std::size_t count);
    void reallocate(std::size_t capacity);

    std::unique_ptr<std::byte, Free> data_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace odradek::records
