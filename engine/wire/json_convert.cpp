// SPDX-License-Identifier: Apache-2.0
#include "wire/json_convert.h"

#include "base/hex.h"
#include "base/json_writer.h"
#include "wire/json.h"
#include "wire/json_load.h"

#include <nlohmann/json.hpp>

#include <charconv>

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

/// A string member of a line; empty if it is absent.
std::string text_member(const Json& line, const char* key) {
    const auto found = line.find(key);
    return found != line.end() && found->is_string() ? found->get<std::string>() : std::string();
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
    const auto version = line.find("version");
    if (version == line.end() || !version->is_number_integer()) {
        return base::fail(base::ErrorKind::Usage, "version", "an integer is wanted");
    }
    const base::Result<MessageChoice> choice =
        choose_message(text_member(line, "api"), text_member(line, "dir"), version->get<std::int64_t>());
    if (!choice) return base::forward(choice);
    if (line.contains("json")) return convert_parsed(*choice, line["json"]);
    std::optional<base::Bytes> body;
    if (line.contains("hex")) body = base::from_hex(text_member(line, "hex"));
    if (!body) return base::fail(base::ErrorKind::Usage, "hex", "pairs of hexadecimal digits are wanted");
    return convert_body(*choice, *std::move(body));
}

} // namespace

base::Result<MessageChoice> choose_message(std::string_view api, std::string_view direction, std::int64_t version) {
    const base::Result<Direction> parsed = parse_direction(direction);
    if (!parsed) return base::forward(parsed);
    const Api* known = *parsed == Direction::Data ? nullptr : find_api_by_text(api);
    const MessageType* type = find_message(known != nullptr ? known->name : api, *parsed);
    if (type == nullptr) return base::fail(base::ErrorKind::Usage, std::string(api), "no such API is known");
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
    const Json parsed = Json::parse(json, nullptr, false);
    if (parsed.is_discarded()) {
        return base::fail(base::ErrorKind::Usage, std::string(choice.type->name), "this is not JSON");
    }
    return convert_parsed(choice, parsed);
}

std::string convert_line(std::string_view line) {
    const Json parsed = Json::parse(line, nullptr, false);
    base::Result<Conversion> converted = base::fail(base::ErrorKind::Usage, "", "a line is one JSON object");
    if (parsed.is_object()) converted = convert(parsed);
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
