// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/mutex.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace odradek::net {

/// Memory for received frames that is used again instead of being freed: fresh pages cost more than the copy that they
/// save. A buffer comes back when its last SharedBytes goes, on whichever thread that is. Any thread.
class BufferPool : public std::enable_shared_from_this<BufferPool> {
public:
    /// A buffer that is written once and then shared. `memory` is at least `size` bytes; its owner brings it back.
    struct Buffer {
        std::shared_ptr<std::byte[]> memory; ///< The bytes; shared by all who view them.
        std::size_t size = 0;                ///< Usable bytes.
    };

    /// Keeps at most so many bytes of idle buffers.
    static std::shared_ptr<BufferPool> create(std::size_t max_idle_bytes = kMaxIdle);

    /// A buffer of at least `size` bytes, with whatever was in it.
    Buffer take(std::size_t size);

    /// Bytes that lie idle.
    std::size_t idle_bytes() const;

    /// The most idle bytes that a pool keeps unless told otherwise.
    static constexpr std::size_t kMaxIdle = std::size_t{64} << 20;

private:
    struct Idle {
        std::unique_ptr<std::byte[]> memory;
        std::size_t size = 0;
    };
    explicit BufferPool(std::size_t max_idle_bytes) : max_idle_(max_idle_bytes) {}
    Idle find(std::size_t size);
    void bring_back(Idle buffer);

    const std::size_t max_idle_;
    mutable base::Mutex mutex_;
    std::vector<Idle> idle_ ODRADEK_GUARDED_BY(mutex_);
    std::size_t idle_bytes_ ODRADEK_GUARDED_BY(mutex_) = 0;
};

} // namespace odradek::net
