// SPDX-License-Identifier: Apache-2.0
#include "records/buffer.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace odradek::records {

void Buffer::reallocate(std::size_t capacity) {
    auto* moved = static_cast<std::byte*>(std::realloc(data_.get(), std::max<std::size_t>(capacity, 1)));
    if (moved == nullptr) {
        throw std::bad_alloc();
    }
    static_cast<void>(data_.release());
    data_.reset(moved);
    capacity_ = capacity;
}

void Buffer::reserve(std::size_t capacity) {
    if (capacity > capacity_) {
        reallocate(capacity);
    }
}

void Buffer::grow(std::size_t count) {
    reserve(std::max(size_ + count, capacity_ + capacity_ / 2));
}

void Buffer::append(base::ByteView bytes) {
    if (!bytes.empty()) {
        std::memcpy(ensure(bytes.size()), bytes.data(), bytes.size());
        commit(bytes.size());
    }
}

base::SharedBytes Buffer::share() {
    // A little slack is cheaper than a move to another place.
    if (capacity_ - size_ > size_ / 16) {
        reallocate(size_);
    }
    const base::ByteView bytes = view();
    std::shared_ptr<std::byte> owner(data_.release(), Free{});
    size_ = 0;
    capacity_ = 0;
    return {std::move(owner), bytes};
}

} // namespace odradek::records
