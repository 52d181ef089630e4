// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace odradek::wire {

/// The largest frame that is taken where nothing else is set: 256 MiB.
inline constexpr std::size_t kDefaultFrameLimit = std::size_t{256} * 1024 * 1024;

/// Cuts frames (an int32 length, then so many bytes) out of what arrives in pieces of any size. Small frames come out
/// of one shared buffer, a large one is received straight into memory of its own. One thread at a time.
///
///     std::span<std::byte> room = frames.room();
///     …read into room…
///     frames.received(count);
///     while (auto frame = frames.next()) …
class FrameReader {
public:
    /// Where the memory of a large frame comes from: at least so many bytes, never null.
    using Allocate = std::function<std::shared_ptr<std::byte[]>(std::size_t)>;

    /// Frames above `limit` bytes are refused before anything is allocated for them (B1). Large frames take their
    /// memory from `allocate`, by default from the heap.
    explicit FrameReader(std::size_t limit = kDefaultFrameLimit, Allocate allocate = {});

    /// Where to receive next; never empty. Valid until the next call of received() or feed().
    std::span<std::byte> room();

    /// Says how many bytes were received there. Errors, after which the stream cannot go on: Protocol for a negative
    /// length, TooLarge, TlsExpected or NotKafka where the first bytes give another protocol away (B2).
    base::Result<void> received(std::size_t count);

    /// Copies bytes in, as if they had been received. Errors as received().
    base::Result<void> feed(base::ByteView bytes);

    /// The oldest complete frame, without its length; nothing while none is complete.
    std::optional<base::SharedBytes> next();

    /// Whether the stream stands between two frames: an end here is a clean one.
    bool between_frames() const noexcept { return kept_ == 0 && !large_; }

private:
    /// A frame on its way that is larger than the buffer.
    struct Large {
        std::shared_ptr<std::byte[]> memory;
        std::size_t size = 0;
        std::size_t have = 0;
    };
    base::Result<void> cut();
    base::Result<std::size_t> length_at(std::size_t position);
    void begin_large(std::size_t position, std::size_t size);

    const std::size_t limit_;
    const Allocate allocate_;
    base::Bytes buffer_;
    std::size_t kept_ = 0; // bytes at the front of buffer_ that belong to a frame not complete yet
    std::optional<Large> large_;
    std::deque<base::SharedBytes> complete_;
    bool first_ = true;
};

} // namespace odradek::wire
