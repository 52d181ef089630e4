// SPDX-License-Identifier: Apache-2.0
#include "base/json_writer.h"

#include "base/base64.h"
#include "base/utf8.h"

#include <array>
#include <charconv>
#include <cmath>

namespace odradek::base {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

/// The letter after the backslash for characters that have one; else 0.
constexpr char short_escape(char c) noexcept {
    switch (c) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

constexpr bool needs_escape(char c) noexcept {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void append_escaped(std::string& out, char c) {
    out += '\\';
    if (const char letter = short_escape(c)) {
        out += letter;
        return;
    }
    out += "u00";
    out += kDigits[static_cast<unsigned char>(c) >> 4];
    out += kDigits[static_cast<unsigned char>(c) & 15U];
}

template <class T>
void append_number(std::string& out, T number) {
    constexpr std::size_t kLongest = 32;
    std::array<char, kLongest> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number);
    out.append(text.data(), written.ptr);
}

} // namespace

void JsonWriter::separate() {
    if (comma_) *out_ += ',';
    comma_ = true;
}

JsonWriter& JsonWriter::begin(char bracket) {
    separate();
    *out_ += bracket;
    comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
    *out_ += bracket;
    comma_ = true;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    *out_ += ':';
    comma_ = false;
    return *this;
}

JsonWriter& JsonWriter::null() {
    return raw("null");
}

JsonWriter& JsonWriter::value(bool value) {
    return raw(value ? "true" : "false");
}

JsonWriter& JsonWriter::value(double value) {
    if (!std::isfinite(value)) return null();
    separate();
    append_number(*out_, value);
    return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t number) {
    separate();
    append_number(*out_, number);
    return *this;
}

JsonWriter& JsonWriter::natural(std::uint64_t number) {
    separate();
    append_number(*out_, number);
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view value) {
    separate();
    if (is_utf8(value)) {
        quote(value);
    } else {
        quote(to_valid_utf8(value));
    }
    return *this;
}

JsonWriter& JsonWriter::base64(ByteView bytes) {
    separate();
    quote(to_base64(bytes));
    return *this;
}

JsonWriter& JsonWriter::bytes(ByteView bytes) {
    if (is_plain_text(as_text(bytes))) return value(as_text(bytes));
    return begin_object().key("base64").base64(bytes).end_object();
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    *out_ += json;
    return *this;
}

void JsonWriter::quote(std::string_view text) {
    *out_ += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needs_escape(text[i])) continue;
        out_->append(text, plain, i - plain);
        append_escaped(*out_, text[i]);
        plain = i + 1;
    }
    out_->append(text, plain, text.size() - plain);
    *out_ += '"';
}

} // namespace odradek::base
