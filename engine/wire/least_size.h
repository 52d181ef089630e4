// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

#include <cstddef>
#include <type_traits>

namespace odradek::wire {

/// Adds up the least number of bytes that a value takes in a version: the `io` that tells how many elements of an array
/// can be left in a body at most. One thread.
class LeastSize {
public:
    /// For values of that version.
    LeastSize(std::int16_t version, bool flexible) noexcept : version_(version), flexible_(flexible) {}

    /// The least size of any value of a type; at least 1.
    template <class T>
    static std::size_t of(std::int16_t version, bool flexible) {
        static const T value{};
        LeastSize io(version, flexible);
        io.add(value);
        return io.size_ > 0 ? io.size_ : 1;
    }

    /// See wire/field.h.
    template <class T>
    void field(std::string_view name, const T& value, const auto&... options) {
        const FieldSpec spec = field_spec(name, options...);
        if (spec.versions.contains(version_)) add(value);
    }

    /// A tagged field may be absent.
    void tagged(std::uint32_t, std::string_view, const auto&, const auto&...) noexcept {}

private:
    template <class T>
        requires std::is_arithmetic_v<T>
    void add(const T&) noexcept {
        size_ += sizeof(T);
    }
    void add(const base::Uuid& id) noexcept { size_ += id.bytes.size(); }
    void add(const std::string&) noexcept { size_ += flexible_ ? 1 : 2; }
    void add(const base::SharedBytes&) noexcept { size_ += flexible_ ? 1 : 4; }
    // Arrays, and bytes with them.
    template <class T>
    void add(const std::vector<T>&) noexcept {
        size_ += flexible_ ? 1 : 4;
    }
    template <class T>
    void add(const std::optional<T>&) {
        // A null struct is a single byte.
        if constexpr (Struct<T>) {
            size_ += 1;
        } else {
            add(T{});
        }
    }
    template <Struct T>
    void add(const T& value) {
        T::describe(*this, value);
        if (flexible_) size_ += 1;
    }

    const std::int16_t version_;
    const bool flexible_;
    std::size_t size_ = 0;
};

} // namespace odradek::wire
