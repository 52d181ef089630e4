// SPDX-License-Identifier: Apache-2.0
#include "wire/frame_reader.h"

#include "wire/reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

namespace odradek::wire {
namespace {

constexpr std::size_t kLengthSize = 4;
constexpr std::size_t kBufferSize = std::size_t{64} * 1024;

/// Who else begins with these four bytes, which would be the length of a frame.
struct Stranger {
    std::uint32_t length;
    const char* what;
};

/// A web server that was not asked in its language may send a page without a head.
constexpr std::array kStrangers{Stranger{0x48545450, "an HTTP server answers on this port"}, // "HTTP"
                                Stranger{0x3c21444f, "an HTTP server answers on this port"}, // "<!DO"
                                Stranger{0x3c68746d, "an HTTP server answers on this port"}, // "<htm"
                                Stranger{0x3c48544d, "an HTTP server answers on this port"}, // "<HTM"
                                Stranger{0x5353482d, "an SSH server answers on this port"}}; // "SSH-"

/// An alert or handshake record of SSL 3 to TLS 1.3 as the length of a frame, without its last byte.
constexpr bool is_tls(std::uint32_t length) noexcept {
    const std::uint32_t head = length >> 8;
    return (head >= 0x150300 && head <= 0x150304) || (head >= 0x160300 && head <= 0x160304);
}

} // namespace

FrameReader::FrameReader(std::size_t limit, Allocate allocate)
    : limit_(limit), allocate_(std::move(allocate)), buffer_(kBufferSize) {}

std::span<std::byte> FrameReader::room() {
    if (large_) return {large_->memory.get() + large_->have, large_->size - large_->have};
    return std::span(buffer_).subspan(kept_);
}

base::Result<void> FrameReader::received(std::size_t count) {
    if (!large_) {
        kept_ += count;
        return cut();
    }
    large_->have += count;
    if (large_->have == large_->size) {
        complete_.emplace_back(large_->memory, base::ByteView(large_->memory.get(), large_->size));
        large_.reset();
    }
    return {};
}

base::Result<void> FrameReader::feed(base::ByteView bytes) {
    while (!bytes.empty()) {
        const std::span<std::byte> into = room();
        const std::size_t count = std::min(into.size(), bytes.size());
        std::ranges::copy(bytes.first(count), into.begin());
        base::Result<void> taken = received(count);
        if (!taken) return taken;
        bytes = bytes.subspan(count);
    }
    return {};
}

std::optional<base::SharedBytes> FrameReader::next() {
    if (complete_.empty()) return std::nullopt;
    base::SharedBytes frame = std::move(complete_.front());
    complete_.pop_front();
    return frame;
}

base::Result<std::size_t> FrameReader::length_at(std::size_t position) {
    const std::uint32_t length = Reader(base::ByteView(buffer_).subspan(position, kLengthSize)).uint32();
    const auto* stranger = std::ranges::find(kStrangers, length, &Stranger::length);
    if (stranger != kStrangers.end()) return base::fail(base::ErrorKind::NotKafka, "", stranger->what);
    if (is_tls(length) && (first_ || length > limit_)) {
        return base::fail(base::ErrorKind::TlsExpected, "", "this port speaks TLS");
    }
    if (static_cast<std::int32_t>(length) < 0) {
        return base::fail(base::ErrorKind::Protocol, "",
                          "a frame of length " + std::to_string(static_cast<std::int32_t>(length)));
    }
    if (length > limit_) {
        return base::fail(base::ErrorKind::TooLarge, "",
                          "a frame of " + std::to_string(length) + " bytes is above the limit of " +
                              std::to_string(limit_));
    }
    first_ = false;
    return length;
}

/// Moves what has arrived of a large frame into memory of its own, which stays untouched where nothing has arrived.
void FrameReader::begin_large(std::size_t position, std::size_t size) {
    auto memory = allocate_ ? allocate_(size) : std::make_shared_for_overwrite<std::byte[]>(size);
    large_.emplace(Large{std::move(memory), size, kept_ - position});
    std::memcpy(large_->memory.get(), buffer_.data() + position, large_->have);
    kept_ = 0;
}

base::Result<void> FrameReader::cut() {
    std::size_t position = 0;
    while (kept_ - position >= kLengthSize) {
        const base::Result<std::size_t> length = length_at(position);
        if (!length) return base::forward(length);
        const std::size_t begin = position + kLengthSize;
        if (kept_ - begin < *length) {
            if (kLengthSize + *length <= buffer_.size()) break;
            begin_large(begin, *length);
            return {};
        }
        const auto frame = base::ByteView(buffer_).subspan(begin, *length);
        complete_.emplace_back(base::copy_of(frame));
        position = begin + *length;
    }
    // What is left begins a frame that fits: move it to the front, so that room() never runs out.
    std::memmove(buffer_.data(), buffer_.data() + position, kept_ - position);
    kept_ -= position;
    return {};
}

} // namespace odradek::wire
