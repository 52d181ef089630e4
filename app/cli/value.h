// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace odradek::base {
class JsonWriter;
}

namespace odradek::cli {

/// What a command prints: a small document that becomes a line of JSON or a row of a table. A value; any thread.
/// Messages do not take this way (see message_json.h): their bytes are written as they stream by.
class Value {
public:
    /// Named values in their order.
    using Object = std::vector<std::pair<std::string, Value>>;
    /// Values in their order.
    using Array = std::vector<Value>;

    /// Null: unknown or none.
    Value() = default;
    /// A text.
    Value(std::string text) : value_(std::move(text)) {}
    /// A text.
    Value(std::string_view text) : value_(std::string(text)) {}
    /// A text.
    Value(const char* text) : value_(std::string(text)) {}
    /// A truth value.
    Value(bool truth) : value_(truth) {}
    /// A whole number.
    Value(std::int64_t number) : value_(number) {}
    /// A whole number.
    Value(std::int32_t number) : value_(std::int64_t{number}) {}
    /// A whole number.
    Value(std::int16_t number) : value_(std::int64_t{number}) {}
    /// A list.
    Value(Array array) : value_(std::move(array)) {}
    /// An object.
    Value(Object object) : value_(std::move(object)) {}
    /// The value, or null.
    template <class T>
    Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value()) {}

    /// Adds it to a JSON document.
    void write(base::JsonWriter& json) const;

    /// As a cell of a table: null as "-", lists with commas, objects as "name=value".
    std::string text() const;

    /// Whether it is a number, which a table sets to the right.
    bool is_number() const noexcept { return std::holds_alternative<std::int64_t>(value_); }

    /// Whether it is null.
    bool is_null() const noexcept { return std::holds_alternative<std::monostate>(value_); }

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> value_;
};

/// A row: named values in the order in which they are printed.
using Row = Value::Object;

/// A list of a container's items, each made a value by `make`.
template <class Items, class Make>
Value::Array array_of(const Items& items, Make make) {
    Value::Array values;
    for (const auto& item : items)
        values.push_back(make(item));
    return values;
}

/// A text as a terminal may show it: control characters and what is not UTF-8 become visible escapes.
std::string printable(std::string_view text);

} // namespace odradek::cli
