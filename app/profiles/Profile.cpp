// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles/Profile.h"

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

} // namespace

base::Result<ProfileSet> parse(std::string_view json, std::string_view file_name) {
    Json document;
    try {
        document = Json::parse(json);
    } catch (const Json::parse_error& error) {
        return bad(file_name, not_json(json, error));
    }
    if (!document.is_object()) return bad(file_name, "the file holds no JSON object");
    auto version = take<int>(document, "version", 0, file_name);
    if (!version) return base::forward(version);
    if (*version < 1) return bad(file_name, "\"version\" is missing");
    if (*version > kFormatVersion) {
        return bad(file_name, "it was written by a newer Odradek (format " + std::to_string(*version) + ")");
    }
    const auto list = document.find("profiles");
    if (list == document.end() || !list->is_array()) return bad(file_name, "\"profiles\" is not a list");
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
