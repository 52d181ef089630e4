// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/any_message.h"

#include <cstdint>
#include <random>

namespace odradek::wire::test {

/// Fills messages with values drawn from a seed: every field that the version has, arrays of up to three elements,
/// nulls where they may be, unknown tagged fields where the version is flexible. One thread.
class RandomMessage final : public AnyVisitor {
public:
    /// The same seed gives the same message.
    RandomMessage(std::uint64_t seed, std::int16_t version, bool flexible)
        : random_(seed), version_(version), flexible_(flexible) {}

    /// Fills a fresh message.
    void fill(const StructRef& message);

    void visit(const FieldSpec& spec, ValueRef value, bool omitted) override;

private:
    std::uint64_t below(std::uint64_t bound) { return random_() % bound; }
    base::Bytes bytes();
    void draw(const ValueRef& value);
    void draw_value(bool* value) { *value = below(2) == 1; }
    template <std::integral T>
    void draw_value(T* value) {
        // Short numbers as often as long ones, so that varints of every length occur.
        *value = static_cast<T>(random_() >> below(64));
    }
    void draw_value(double* value) { *value = static_cast<double>(below(1000)) / 8; }
    void draw_value(std::string* value);
    void draw_value(base::Bytes* value) { *value = bytes(); }
    void draw_value(base::SharedBytes* value) { *value = base::SharedBytes(bytes()); }
    void draw_value(base::Uuid* value);
    void draw_value(const NullableRef& value);
    void draw_value(const ArrayRef& array);
    void draw_value(const StructRef& value) { fill(value); }

    std::mt19937_64 random_;
    const std::int16_t version_;
    const bool flexible_;
    bool nullable_ = false; // of the field that is being filled
};

} // namespace odradek::wire::test
