// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message_printer.h"

#include "app/cli/value.h"
#include "app/cli/values.h"
#include "base/base64.h"
#include "base/hex.h"
#include "base/json_writer.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace odradek::cli {
namespace {

using OptionalBytes = std::optional<base::ByteView>;
using records::TimestampType;

/// A message's part is cut behind this on a line of text (bytes): JSON output has it whole.
constexpr std::size_t kLongestText = 64U << 10U;

/// Whether a record has a time: magic 0 knows none.
bool has_time(const records::RecordView& record) {
    return record.timestamp_type != TimestampType::None;
}

const char* type_name(TimestampType type) {
    return type == TimestampType::Append ? "append" : "create";
}

/// Numbers of any size and every digit must stay: only whether it is JSON is asked, the text is passed on. A byte order
/// mark, which the library would skip, is none (RFC 8259, 8.1).
bool is_json(std::string_view text) {
    return !text.starts_with("\xEF\xBB\xBF") && nlohmann::json::accept(text.begin(), text.end());
}

/// JSON in one line: line ends between its tokens (they cannot stand inside its strings) become blanks.
std::string one_line(std::string_view json) {
    std::string line(json);
    std::ranges::replace_if(line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

void write_base64(base::JsonWriter& json, base::ByteView bytes) {
    json.begin_object().key("base64").base64(bytes).end_object();
}

std::string auto_text(std::string_view text) {
    if (base::is_plain_text(text)) return printable(text);
    return "0x" + base::to_hex(base::as_bytes(text));
}

} // namespace

std::optional<BytesForm> bytes_form(std::string_view name) noexcept {
    constexpr std::array<std::pair<std::string_view, BytesForm>, 5> kForms{{{"auto", BytesForm::Auto},
                                                                            {"text", BytesForm::Text},
                                                                            {"json", BytesForm::Json},
                                                                            {"hex", BytesForm::Hex},
                                                                            {"base64", BytesForm::Base64}}};
    const auto* found = std::ranges::find(kForms, name, &std::pair<std::string_view, BytesForm>::first);
    return found == kForms.end() ? std::nullopt : std::optional(found->second);
}

void MessagePrinter::print(std::string_view topic, base::PartitionId partition, const records::RecordBlock& block,
                           std::size_t index) {
    failed_ = false;
    if (out_.format() == Format::Json) {
        print_json(topic, partition, block, index);
    } else {
        print_text(topic, partition, block, index);
    }
    if (failed_) ++undecodable_;
}

void MessagePrinter::write_bytes(base::JsonWriter& json, BytesForm form, const OptionalBytes& bytes) {
    if (!bytes) {
        json.null();
        return;
    }
    const std::string_view text = base::as_text(*bytes);
    switch (form) {
    case BytesForm::Base64:
        return write_base64(json, *bytes);
    case BytesForm::Hex:
        json.value(base::to_hex(*bytes));
        return;
    case BytesForm::Text:
        if (!base::is_utf8(text)) failed_ = true;
        json.value(text);
        return;
    case BytesForm::Json:
        if (is_json(text)) {
            json.raw(one_line(text));
            return;
        }
        failed_ = true;
        json.bytes(*bytes);
        return;
    case BytesForm::Auto:
        json.bytes(*bytes);
        return;
    }
}

void MessagePrinter::write_details(base::JsonWriter& json, const records::RecordBlock& block, std::size_t index) {
    const auto& header = block.header();
    const auto known = [&json](std::string_view name, std::int64_t number) {
        json.key(name);
        if (number < 0) {
            json.null();
        } else {
            json.value(number);
        }
    };
    known("leaderEpoch", header.leader_epoch);
    known("producerId", header.producer_id);
    known("producerEpoch", header.producer_epoch);
    known("sequence", block.sequence(index));
    json.member("codec", records::name(header.codec)).member("transactional", header.transactional);
}

void MessagePrinter::print_json(std::string_view topic, base::PartitionId partition, const records::RecordBlock& block,
                                std::size_t index) {
    const records::RecordView record = block.entry(index);
    std::string text;
    base::JsonWriter json(text);
    json.begin_object().member("topic", topic).member("partition", partition).member("offset", record.offset);
    json.key("timestamp");
    if (has_time(record)) {
        json.value(record.timestamp).member("timestampType", type_name(record.timestamp_type));
    } else {
        json.null().key("timestampType").null();
    }
    json.key("key");
    write_bytes(json, forms_.key, record.key);
    json.key("value");
    write_bytes(json, forms_.value, record.value);
    json.key("headers").begin_array();
    if (record.header_count > 0) {
        for (const auto& header : block.headers(index)) {
            json.begin_array();
            write_bytes(json, BytesForm::Auto, header.name);
            write_bytes(json, forms_.headers, header.value);
            json.end_array();
        }
    }
    json.end_array();
    if (forms_.details) write_details(json, block, index);
    json.end_object();
    out_.line(text);
}

std::string MessagePrinter::text_of(BytesForm form, const OptionalBytes& bytes) {
    // A sign, and no word: the text "null" is a value like any other.
    if (!bytes) return out_.dimmed("∅");
    const std::string_view whole = base::as_text(*bytes);
    const std::string_view text = whole.substr(0, kLongestText);
    const std::string cut = text.size() < whole.size() ? fmt::format(" … ({} bytes in all)", whole.size()) : "";
    switch (form) {
    case BytesForm::Base64:
        return base::to_base64(base::as_bytes(text)) + cut;
    case BytesForm::Hex:
        return base::to_hex(base::as_bytes(text)) + cut;
    case BytesForm::Text:
        if (!base::is_utf8(whole)) failed_ = true;
        return printable(base::to_valid_utf8(text)) + cut;
    case BytesForm::Json:
        if (!is_json(whole)) failed_ = true;
        return auto_text(text) + cut;
    case BytesForm::Auto:
        break;
    }
    return auto_text(text) + cut;
}

void MessagePrinter::print_text(std::string_view topic, base::PartitionId partition, const records::RecordBlock& block,
                                std::size_t index) {
    const records::RecordView record = block.entry(index);
    std::string line = fmt::format("{}-{} {} {}", printable(topic), partition, record.offset,
                                   has_time(record) ? format_time(record.timestamp) : "-");
    line += "  " + text_of(forms_.key, record.key) + "  " + text_of(forms_.value, record.value);
    if (record.header_count > 0) {
        for (const auto& header : block.headers(index)) {
            line += "  " + text_of(BytesForm::Auto, header.name) + "=" + text_of(forms_.headers, header.value);
        }
    }
    out_.line(line);
}

} // namespace odradek::cli
