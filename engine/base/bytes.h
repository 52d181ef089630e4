// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Byte sequences: owned, viewed, and shared between threads.
namespace odradek::base {

/// Owned bytes.
using Bytes = std::vector<std::byte>;

/// Bytes that somebody else owns; valid as long as their owner lives.
using ByteView = std::span<const std::byte>;

/// The bytes of a text, without a copy. The view lives as long as the text.
inline ByteView as_bytes(std::string_view text) noexcept {
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// The same bytes seen as characters, whatever they hold. The view lives as long as the bytes.
inline std::string_view as_text(ByteView bytes) noexcept {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A copy of a view.
inline Bytes copy_of(ByteView bytes) {
    return {bytes.begin(), bytes.end()};
}

/// A copy of a text's bytes.
inline Bytes bytes_of(std::string_view text) {
    return copy_of(as_bytes(text));
}

/// A copy of a view as a text.
inline std::string text_of(ByteView bytes) {
    return std::string(as_text(bytes));
}

/// Bytes equal byte for byte.
inline bool equal(ByteView a, ByteView b) noexcept {
    return as_text(a) == as_text(b);
}

/// A view together with what keeps its memory alive. Immutable, any thread. Copies share the memory: a record batch
/// that is kept from a fetch answer keeps that answer's receive buffer.
class SharedBytes {
public:
    SharedBytes() = default;

    /// Takes ownership of bytes.
    explicit SharedBytes(Bytes bytes) {
        auto owner = std::make_shared<const Bytes>(std::move(bytes));
        view_ = *owner;
        owner_ = std::move(owner);
    }

    /// A view into memory that `owner` keeps alive.
    SharedBytes(std::shared_ptr<const void> owner, ByteView view) : owner_(std::move(owner)), view_(view) {}

    /// The bytes themselves; valid as long as any copy of this lives.
    ByteView view() const noexcept { return view_; }

    /// Number of bytes.
    std::size_t size() const noexcept { return view_.size(); }

    /// Whether there are no bytes.
    bool empty() const noexcept { return view_.empty(); }

    /// A part that shares the same memory. The range must lie inside.
    SharedBytes part(std::size_t offset, std::size_t count) const { return {owner_, view_.subspan(offset, count)}; }

    /// What keeps the memory alive; null for an empty default.
    const std::shared_ptr<const void>& owner() const noexcept { return owner_; }

    friend bool operator==(const SharedBytes& a, const SharedBytes& b) noexcept { return equal(a.view_, b.view_); }

private:
    std::shared_ptr<const void> owner_;
    ByteView view_;
};

} // namespace odradek::base
