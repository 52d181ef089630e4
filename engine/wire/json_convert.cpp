// SPDX-License-Identifier: Apache-2.0
#include "wire/json_convert.h"

#include "base/hex.h"
#include "base/json_writer.h"
#include "wire/json.h"
#include "wire/json_load.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <optional>
#include <utility>

namespace odradek::wire {
namespace {

using Json = nlohmann::json;

/// The API that a name or a number means; nullptr if there is none.
const Api* find_api_by_text(std::string_view text) {
    std::int16_t key = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), key);
    const bool number = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
    return number ? find_api(ApiKey{key}) : find_api(text);
}

base::Result<Direction> parse_direction(std::string_view text) {
    for (const Direction direction : {Direction::Request, Direction::Response, Direction::Data})
        if (text == name(direction)) return direction;
    return base::fail(base::ErrorKind::Usage, std::string(text), "a direction is request, response or data");
}

std::unexpected<base::Error> usage(std::string where, std::string detail) {
    return base::fail(base::ErrorKind::Usage, std::move(where), std::move(detail));
}

/// JSON, or where it ceases to be some. `where`: what the text is.
base::Result<Json> parse_json(std::string_view text, std::string where) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& fault) { // only so does the library tell the place
        return usage(std::move(where), "this is not JSON, at byte " + std::to_string(fault.byte));
    }
}

/// A string of a line.
base::Result<std::string> text_member(const Json& line, const char* key) {
    const auto found = line.find(key);
    if (found == line.end()) return usage(key, "it is missing");
    if (!found->is_string()) return usage(key, "a string is wanted");
    return found->get<std::string>();
}

/// The API of a line: its name, or its number, also as a number.
base::Result<std::string> api_member(const Json& line) {
    const auto found = line.find("api");
    if (found != line.end() && found->is_number_integer()) return found->dump();
    return text_member(line, "api");
}

base::Result<std::int64_t> version_member(const Json& line) {
    const auto found = line.find("version");
    if (found == line.end()) return usage("version", "it is missing");
    // Unsigned ones beyond int64 are beyond every version, too.
    const bool huge = found->is_number_unsigned() && !std::in_range<std::int64_t>(found->get<std::uint64_t>());
    if (!found->is_number_integer() || huge) return usage("version", "an integer is wanted");
    return found->get<std::int64_t>();
}

base::Result<base::Bytes> hex_member(const Json& line) {
    if (!line.contains("hex")) return usage("hex", "it is missing, and \"json\" too: give one of them");
    const base::Result<std::string> text = text_member(line, "hex");
    if (!text) return base::forward(text);
    std::optional<base::Bytes> bytes = base::from_hex(*text);
    if (!bytes) return usage("hex", base::hex_fault(*text));
    return *std::move(bytes);
}

base::Result<MessageChoice> chosen_in(const Json& line) {
    const base::Result<std::string> api = api_member(line);
    if (!api) return base::forward(api);
    const base::Result<std::string> direction = text_member(line, "dir");
    if (!direction) return base::forward(direction);
    const base::Result<std::int64_t> version = version_member(line);
    if (!version) return base::forward(version);
    return choose_message(*api, *direction, *version);
}

Conversion both_forms(MessageChoice choice, AnyMessage& message) {
    return {to_json(message, choice.type->api, choice.version), message.encode(choice.version)};
}

base::Result<Conversion> convert_parsed(MessageChoice choice, const Json& json) {
    const std::unique_ptr<AnyMessage> message = choice.type->make();
    const base::Result<void> read = load_json(json, *message, choice.type->api, choice.version);
    if (!read) return base::forward(read);
    return both_forms(choice, *message);
}

base::Result<Conversion> convert(const Json& line) {
    const base::Result<MessageChoice> choice = chosen_in(line);
    if (!choice) return base::forward(choice);
    if (line.contains("json")) return convert_parsed(*choice, line["json"]);
    base::Result<base::Bytes> body = hex_member(line);
    if (!body) return base::forward(body);
    return convert_body(*choice, *std::move(body));
}

base::Result<Conversion> convert_text(std::string_view line) {
    const base::Result<Json> parsed = parse_json(line, {});
    if (!parsed) return base::forward(parsed);
    if (!parsed->is_object()) return usage({}, "a line is one JSON object");
    return convert(*parsed);
}

} // namespace

base::Result<MessageChoice> choose_message(std::string_view api, std::string_view direction, std::int64_t version) {
    const base::Result<Direction> parsed = parse_direction(direction);
    if (!parsed) return base::forward(parsed);
    const Api* known = *parsed == Direction::Data ? nullptr : find_api_by_text(api);
    const MessageType* type = find_message(known != nullptr ? known->name : api, *parsed);
    if (type == nullptr) {
        const bool data = *parsed == Direction::Data;
        return usage(std::string(api),
                     data ? "no such data is known" : "no such API is known; wire list names them all");
    }
    const VersionRange versions = type->api.versions;
    if (version < versions.first || version > versions.last) {
        return base::fail(base::ErrorKind::Usage, std::string(type->name) + " v" + std::to_string(version),
                          "known are the versions " + std::to_string(versions.first) + " to " +
                              std::to_string(versions.last));
    }
    return MessageChoice{type, static_cast<std::int16_t>(version)};
}

base::Result<Conversion> convert_body(MessageChoice choice, base::Bytes body) {
    const std::unique_ptr<AnyMessage> message = choice.type->make();
    const base::Result<void> read = message->decode(base::SharedBytes(std::move(body)), choice.version);
    if (!read) return base::forward(read);
    return both_forms(choice, *message);
}

base::Result<Conversion> convert_json(MessageChoice choice, std::string_view json) {
    const base::Result<Json> parsed = parse_json(json, std::string(choice.type->name));
    if (!parsed) return base::forward(parsed);
    return convert_parsed(choice, *parsed);
}

std::string convert_line(std::string_view line) {
    const base::Result<Conversion> converted = convert_text(line);
    std::string text;
    base::JsonWriter out(text);
    out.begin_object();
    if (converted) {
        out.key("json").raw(converted->json).member("hex", base::to_hex(converted->body));
    } else {
        out.member("error", base::describe(converted.error()));
    }
    out.end_object();
    return text;
}

} // namespace odradek::wire
