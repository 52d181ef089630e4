// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/Profile.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

namespace odradek::profiles {
namespace {

using Json = nlohmann::ordered_json;
using base::ErrorKind;

constexpr int kFormatVersion = 1;
constexpr std::array<std::pair<EnvironmentKind, std::string_view>, 3> kKinds{
    {{EnvironmentKind::Dev, "dev"}, {EnvironmentKind::Test, "test"}, {EnvironmentKind::Prod, "prod"}}};

std::unexpected<base::Error> bad(std::string_view file, std::string detail) {
    return base::fail(ErrorKind::Usage, std::string(file), std::move(detail));
}

/// What a member's value is to be.
template <class T>
constexpr std::string_view kExpected = "an object of texts";
template <>
constexpr std::string_view kExpected<std::string> = "a text in quotes";
template <>
constexpr std::string_view kExpected<bool> = "true or false";
template <>
constexpr std::string_view kExpected<int> = "a whole number";

/// Takes a member out of an object if it has the wanted type; what is left in the object is unknown to this version.
template <class T>
base::Result<T> take(Json& object, const char* key, T fallback, std::string_view place) {
    auto found = object.find(key);
    if (found == object.end()) return fallback;
    try {
        T value = found->template get<T>();
        object.erase(key);
        return value;
    } catch (const Json::exception&) {
        return bad(place, std::string("\"") + key + "\" has the wrong type: it is to be " + std::string(kExpected<T>));
    }
}

base::Result<Profile> parse_profile(Json object, const std::string& place) {
    if (!object.is_object()) return bad(place, "a profile is a JSON object");
    Profile profile;
    auto id = take<std::string>(object, "id", "", place);
    auto name_of = take<std::string>(object, "name", "", place);
    auto bootstrap = take<std::string>(object, "bootstrap", "", place);
    auto kind = take<std::string>(object, "environment", "dev", place);
    auto read_only = take<bool>(object, "readOnly", false, place);
    auto properties = take<std::map<std::string, std::string>>(object, "properties", {}, place);
    for (const auto* text : {&id, &name_of, &bootstrap, &kind}) {
        if (!*text) return base::forward(*text);
    }
    if (!read_only) return base::forward(read_only);
    if (!properties) return base::forward(properties);
    if (name_of->empty()) return bad(place, "\"name\" is missing or empty");
    const auto known = environment_kind(*kind);
    if (!known) return bad(place, "\"environment\" is \"" + *kind + "\"; it is dev, test or prod");
    profile = {id->empty() ? *name_of : *id, *name_of, *bootstrap, *known, *read_only, std::move(*properties), {}};
    if (!object.empty()) profile.extra_json = object.dump();
    return profile;
}

base::Result<void> check_unique(const ProfileSet& set, std::string_view file) {
    std::set<std::string> names;
    std::set<std::string> ids;
    for (const Profile& profile : set.profiles) {
        if (!names.insert(profile.name).second) return bad(file, "two profiles are named \"" + profile.name + "\"");
        if (!ids.insert(profile.id).second) return bad(file, "two profiles have the id \"" + profile.id + "\"");
    }
    return {};
}

} // namespace

std::string_view name(EnvironmentKind kind) noexcept {
    return kKinds[static_cast<std::size_t>(kind)].second;
}

std::optional<EnvironmentKind> environment_kind(std::string_view text) noexcept {
    const auto* found = std::ranges::find(kKinds, text, &std::pair<EnvironmentKind, std::string_view>::second);
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

const Profile* find(const ProfileSet& set, std::string_view name_or_id) noexcept {
    auto matches = [name_or_id](const Profile& profile) {
        return profile.name == name_or_id;
    };
    auto found = std::ranges::find_if(set.profiles, matches);
    if (found == set.profiles.end()) found = std::ranges::find(set.profiles, name_or_id, &Profile::id);
    return found == set.profiles.end() ? nullptr : &*found;
}

namespace {

/// "line 2, column 7" of the byte before which a text was left.
std::string place_in(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, byte == 0 ? 0 : byte - 1);
    const auto lines = std::ranges::count(before, '\n');
    const std::size_t line_begin = before.find_last_of('\n') + 1; // npos + 1 is 0
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(before.size() - line_begin + 1);
}

/// The first byte that text has not: NUL and other control characters stand for a binary file, or what is not UTF-8.
std::optional<std::string> not_text(std::string_view text) {
    const auto is_control = [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    };
    if (std::ranges::any_of(text, is_control)) return "it is a binary file, and no JSON";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = base::utf8_character(text.substr(at));
        if (length == 0) return "it is not UTF-8: at " + place_in(text, at + 1) + " a byte belongs to no character";
        at += length;
    }
    return std::nullopt;
}

/// Why a text is not JSON, and where. Of the reader's own sentence only what it expected is for people.
std::string not_json(std::string_view text, const Json::parse_error& error) {
    constexpr std::string_view kMark = "; expected ";
    const std::string_view told = error.what();
    const std::string place = place_in(text, error.byte);
    if (told.find("unexpected end of input") != std::string_view::npos) return "it is not JSON: it ends at " + place;
    const auto at = told.find(kMark);
    const std::string expected =
        at == std::string_view::npos ? "something else" : std::string(told.substr(at + kMark.size()));
    return "it is not JSON: at " + place + ", " + expected + " is expected";
}

/// The JSON object that a file holds.
base::Result<Json> document_of(std::string_view text, std::string_view file) {
    if (text.empty()) return bad(file, "it is empty");
    if (const auto problem = not_text(text)) return bad(file, *problem);
    try {
        auto document = Json::parse(text);
        if (!document.is_object()) return bad(file, "the file holds no JSON object");
        return document;
    } catch (const Json::parse_error& error) {
        return bad(file, not_json(text, error));
    }
}

/// Whether this version can read a file of that format.
base::Result<void> check_format(Json& document, std::string_view file) {
    auto version = take<int>(document, "version", 0, file);
    if (!version) return base::forward(version);
    if (*version < 1) return bad(file, "\"version\" is missing");
    if (*version <= kFormatVersion) return {};
    return bad(file, "it was written by a newer Odradek (format " + std::to_string(*version) +
                         "): use that one, or move the file away and begin anew");
}

} // namespace

base::Error in_profile(base::Error error, std::string_view file_name, const Profile& profile) {
    error.where = std::string(file_name) + ", profile \"" + profile.name + "\", " + error.where;
    return error;
}

base::Result<ProfileSet> parse(std::string_view json, std::string_view file_name) {
    auto document = document_of(json, file_name);
    if (!document) return base::forward(document);
    if (auto known = check_format(*document, file_name); !known) return base::forward(known);
    const auto list = document->find("profiles");
    if (list == document->end() || !list->is_array()) return bad(file_name, "\"profiles\" is not a list");
    ProfileSet set;
    for (std::size_t i = 0; i < list->size(); ++i) {
        auto profile = parse_profile((*list)[i], std::string(file_name) + ", profile " + std::to_string(i + 1));
        if (!profile) return base::forward(profile);
        set.profiles.push_back(std::move(*profile));
    }
    if (auto unique = check_unique(set, file_name); !unique) return base::forward(unique);
    return set;
}

std::string to_json(const ProfileSet& set) {
    Json list = Json::array();
    for (const Profile& profile : set.profiles) {
        Json object{{"id", profile.id},
                    {"name", profile.name},
                    {"bootstrap", profile.bootstrap},
                    {"environment", name(profile.environment)},
                    {"readOnly", profile.read_only},
                    {"properties", profile.properties}};
        if (!profile.extra_json.empty()) object.update(Json::parse(profile.extra_json, nullptr, false));
        list.push_back(std::move(object));
    }
    const Json document{{"version", kFormatVersion}, {"profiles", std::move(list)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace odradek::profiles
