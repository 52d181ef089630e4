// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace odradek::base {

/// Appends JSON to a text as it goes, without blanks: for JSON Lines, where building a tree first would cost too much.
/// The caller sees to it that keys and values alternate in objects and that what is begun is ended. One thread at a
/// time.
class JsonWriter {
public:
    /// Appends to `out`, which must outlive the writer.
    explicit JsonWriter(std::string& out) : out_(&out) {}

    JsonWriter& begin_object() { return begin('{'); } ///< "{"
    JsonWriter& end_object() { return end('}'); }     ///< "}"
    JsonWriter& begin_array() { return begin('['); }  ///< "["
    JsonWriter& end_array() { return end(']'); }      ///< "]"

    /// The name of the next value, within an object.
    JsonWriter& key(std::string_view name);

    JsonWriter& null();              ///< null
    JsonWriter& value(bool value);   ///< true or false
    JsonWriter& value(double value); ///< The shortest digits that give the number back; null if it is not finite.
    /// A string, escaped; what is not UTF-8 becomes U+FFFD.
    JsonWriter& value(std::string_view value);
    /// The same; not a bool.
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    /// The same.
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    /// All digits of an integer.
    template <std::integral T>
    JsonWriter& value(T number) {
        if constexpr (std::is_signed_v<T>) return integer(number);
        return natural(number);
    }

    /// A string of standard base 64.
    JsonWriter& base64(ByteView bytes);

    /// A string where the bytes are UTF-8 without NUL, else {"base64":"…"}.
    JsonWriter& bytes(ByteView bytes);

    /// Text that is JSON already.
    JsonWriter& raw(std::string_view json);

    /// A name and its value.
    template <class T>
    JsonWriter& member(std::string_view name, const T& member) {
        return key(name).value(member);
    }

private:
    JsonWriter& begin(char bracket);
    JsonWriter& end(char bracket);
    JsonWriter& integer(std::int64_t number);
    JsonWriter& natural(std::uint64_t number);
    void separate();
    void quote(std::string_view text);

    std::string* out_;
    bool comma_ = false; // whether the next key or value needs one before it
};

} // namespace odradek::base
