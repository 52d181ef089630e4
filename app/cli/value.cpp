// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/value.h"

#include "base/json_writer.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace odradek::cli {
namespace {

/// Calls the right one of several lambdas for a variant.
template <class... Cases>
struct Match : Cases... {
    using Cases::operator()...;
};

void write_array(base::JsonWriter& json, const Value::Array& array) {
    json.begin_array();
    for (const Value& value : array)
        value.write(json);
    json.end_array();
}

void write_object(base::JsonWriter& json, const Value::Object& object) {
    json.begin_object();
    for (const auto& [name, value] : object) {
        json.key(name);
        value.write(json);
    }
    json.end_object();
}

std::string joined(const Value::Array& array) {
    std::string text;
    for (const Value& value : array)
        text += (text.empty() ? "" : ",") + value.text();
    return text.empty() ? "-" : text;
}

std::string joined(const Value::Object& object) {
    std::string text;
    for (const auto& [name, value] : object)
        text += (text.empty() ? "" : " ") + name + "=" + value.text();
    return text;
}

/// Controls of ASCII and of Latin 1, marks that turn the direction of writing, line ends of Unicode, and what is not
/// UTF-8: a terminal would act on them.
bool is_dangerous(std::string_view character) {
    const auto first = static_cast<std::uint8_t>(character[0]);
    if (character.size() == 1) return first < 0x20 || first >= 0x7F;
    if (character.size() == 2) return first == 0xC2 && static_cast<std::uint8_t>(character[1]) < 0xA0;
    constexpr std::array<std::string_view, 13> kMarks{"\u200e", "\u200f", "\u2028", "\u2029", "\u202a",
                                                      "\u202b", "\u202c", "\u202d", "\u202e", "\u2066",
                                                      "\u2067", "\u2068", "\u2069"};
    return std::ranges::find(kMarks, character) != kMarks.end();
}

} // namespace

void Value::write(base::JsonWriter& json) const {
    std::visit(Match{[&](std::monostate) { json.null(); }, [&](bool truth) { json.value(truth); },
                     [&](std::int64_t number) { json.value(number); },
                     [&](const std::string& text) { json.value(text); },
                     [&](const Array& array) { write_array(json, array); },
                     [&](const Object& object) {
                         write_object(json, object);
                     }},
               value_);
}

std::string Value::text() const {
    return std::visit(Match{[](std::monostate) { return std::string("-"); },
                            [](bool truth) { return std::string(truth ? "yes" : "no"); },
                            [](std::int64_t number) { return std::to_string(number); },
                            [](const std::string& text) { return text; },
                            [](const Array& array) { return joined(array); },
                            [](const Object& object) {
                                return joined(object);
                            }},
                      value_);
}

std::string printable(std::string_view text) {
    std::string safe;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(1, base::utf8_character(text));
        const std::string_view character = text.substr(0, length);
        if (is_dangerous(character)) {
            for (const char c : character)
                safe += fmt::format("\\x{:02x}", static_cast<std::uint8_t>(c));
        } else {
            safe += character;
        }
        text.remove_prefix(length);
    }
    return safe;
}

} // namespace odradek::cli
