// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstring>

/// Fixed-width integers at a place that the caller has checked.
namespace odradek::records {

/// The big-endian integer at `at`; all its bytes must be readable.
template <std::integral T>
T load_be(const std::byte* at) noexcept {
    T value{};
    std::memcpy(&value, at, sizeof value);
    return std::endian::native == std::endian::little ? std::byteswap(value) : value;
}

/// The little-endian integer at `at`; all its bytes must be readable.
template <std::integral T>
T load_le(const std::byte* at) noexcept {
    T value{};
    std::memcpy(&value, at, sizeof value);
    return std::endian::native == std::endian::big ? std::byteswap(value) : value;
}

/// Writes a big-endian integer at `at`; all its bytes must be writable.
template <std::integral T>
void store_be(std::byte* at, T value) noexcept {
    if constexpr (std::endian::native == std::endian::little) {
        value = std::byteswap(value);
    }
    std::memcpy(at, &value, sizeof value);
}

} // namespace odradek::records
