// SPDX-License-Identifier: Apache-2.0
#include "net/buffer_pool.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace odradek::net {
namespace {

/// Sizes are rounded so that buffers of like size serve each other: to a power of two up to 1 MiB, then to whole MiB.
std::size_t rounded(std::size_t size) {
    constexpr std::size_t kLeast = std::size_t{4} << 10;
    constexpr std::size_t kMebibyte = std::size_t{1} << 20;
    if (size <= kMebibyte) return std::bit_ceil(std::max(size, kLeast));
    return (size + kMebibyte - 1) / kMebibyte * kMebibyte;
}

} // namespace

std::shared_ptr<BufferPool> BufferPool::create(std::size_t max_idle_bytes) {
    return std::shared_ptr<BufferPool>(new BufferPool(max_idle_bytes));
}

BufferPool::Idle BufferPool::find(std::size_t size) {
    const base::MutexLock lock(mutex_);
    // A buffer more than twice as large would waste memory for as long as a batch in it is kept.
    auto fits = [size](const Idle& idle) {
        return idle.size >= size && idle.size <= 2 * size;
    };
    const auto found = std::ranges::find_if(idle_, fits);
    if (found == idle_.end()) return {};
    Idle buffer = std::move(*found);
    idle_bytes_ -= buffer.size;
    *found = std::move(idle_.back());
    idle_.pop_back();
    return buffer;
}

BufferPool::Buffer BufferPool::take(std::size_t size) {
    const std::size_t wanted = rounded(size);
    Idle buffer = find(wanted);
    if (!buffer.memory) buffer = {std::make_unique_for_overwrite<std::byte[]>(wanted), wanted};
    const std::size_t capacity = buffer.size;
    std::byte* first = buffer.memory.release();
    auto back = [pool = weak_from_this(), capacity](std::byte* memory) {
        Idle idle{std::unique_ptr<std::byte[]>(memory), capacity};
        if (auto owner = pool.lock()) owner->bring_back(std::move(idle));
    };
    return {std::shared_ptr<std::byte[]>(first, std::move(back)), capacity};
}

void BufferPool::bring_back(Idle buffer) {
    const base::MutexLock lock(mutex_);
    if (idle_bytes_ + buffer.size > max_idle_) return;
    idle_bytes_ += buffer.size;
    idle_.push_back(std::move(buffer));
}

std::size_t BufferPool::idle_bytes() const {
    const base::MutexLock lock(mutex_);
    return idle_bytes_;
}

} // namespace odradek::net
