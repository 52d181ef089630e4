// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <ostream>

namespace odradek::wire::test {
namespace {

using nlohmann::json;

/// "3+", "1-2", "0" or "none" as a range.
VersionRange parse_range(const std::string& text) {
    if (text.empty() || text == "none") return {};
    const auto first = static_cast<std::int16_t>(std::stoi(text));
    if (text.back() == '+') return {first, kNever};
    const std::size_t dash = text.find('-');
    return {first, dash == std::string::npos ? first : static_cast<std::int16_t>(std::stoi(text.substr(dash + 1)))};
}

VersionRange stable_versions(const json& schema) {
    VersionRange range = parse_range(schema["validVersions"].get<std::string>());
    if (schema.value("latestVersionUnstable", false)) --range.last;
    return range;
}

std::string small_first(std::string name) {
    name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    return name;
}

bool is_struct_name(const std::string& type) {
    return std::isupper(static_cast<unsigned char>(type[0])) != 0;
}

/// Reads the fields of one version out of a schema.
class Flattener {
public:
    Flattener(const json& schema, std::int16_t version) : schema_(schema), version_(version) {}

    void flatten(const json& fields, const std::string& prefix) {
        std::vector<json> tagged;
        for (const json& field : fields) {
            if (!has(field, "versions")) continue;
            if (has(field, "taggedVersions")) {
                tagged.push_back(field);
            } else {
                add(field, prefix);
            }
        }
        std::ranges::sort(tagged, {}, [](const json& field) { return field["tag"].get<int>(); });
        for (const json& field : tagged)
            add(field, prefix);
    }

    SchemaFields result;

private:
    bool has(const json& field, const char* versions) const {
        return parse_range(field.value(versions, "")).contains(version_);
    }

    void add(const json& field, const std::string& prefix) {
        const std::string type = field["type"].get<std::string>();
        const bool array = type.starts_with("[]");
        const std::string element = array ? type.substr(2) : type;
        SchemaField flat;
        flat.path = prefix + small_first(field["name"].get<std::string>());
        flat.type = (array ? "[]" : "") + (is_struct_name(element) ? std::string("struct") : element);
        flat.nullable = has(field, "nullableVersions");
        if (has(field, "taggedVersions")) flat.tag = field["tag"].get<std::uint32_t>();
        flat.initial = initial(field, flat.type);
        flat.never_compact = field.value("flexibleVersions", "") == "none";
        result.push_back(flat);
        if (is_struct_name(element)) flatten(fields_of(field, element), flat.path + ".");
    }

    json fields_of(const json& field, const std::string& name) const {
        if (field.contains("fields")) return field["fields"];
        for (const json& common : schema_.value("commonStructs", json::array()))
            if (common["name"] == name) return common["fields"];
        return json::array();
    }

    static std::string initial(const json& field, const std::string& type) {
        if (type == "records") return "null";
        std::string text;
        if (field.contains("default")) {
            const json& value = field["default"];
            text = value.is_string() ? value.get<std::string>() : value.dump();
        }
        if (type == "bool") return text == "true" ? "1" : "0";
        const bool number = type.starts_with("int") || type.starts_with("uint") || type == "float64";
        if (!number || text == "null") return text;
        return text.empty() ? "0" : std::to_string(std::stoll(text, nullptr, 0));
    }

    const json& schema_;
    const std::int16_t version_;
};

} // namespace

std::ostream& operator<<(std::ostream& out, const SchemaField& field) {
    out << field.path << ": " << field.type << (field.nullable ? " or null" : "");
    if (field.tag) out << ", tag " << *field.tag;
    return out << ", initially '" << field.initial << "'" << (field.never_compact ? ", never compact" : "");
}

UpstreamSchema::UpstreamSchema(const std::filesystem::path& folder, const std::string& message) {
    for (const char* release : {"4.4.0", "3.9.2"}) {
        std::ifstream file(folder / release / (message + ".json"));
        if (!file) continue;
        json schema = json::parse(file);
        if (!stable_versions(schema).empty()) releases_.push_back(std::move(schema));
    }
}

VersionRange UpstreamSchema::versions() const {
    VersionRange all = stable_versions(releases_.front());
    for (const json& schema : releases_) {
        const VersionRange range = stable_versions(schema);
        all = {std::min(all.first, range.first), std::max(all.last, range.last)};
    }
    return all;
}

std::int16_t UpstreamSchema::first_flexible() const {
    const VersionRange range = parse_range(releases_.front()["flexibleVersions"].get<std::string>());
    return range.empty() ? kNever : range.first;
}

SchemaFields UpstreamSchema::fields(std::int16_t version) const {
    for (const json& schema : releases_) {
        if (!stable_versions(schema).contains(version)) continue;
        Flattener flattener(schema, version);
        flattener.flatten(schema["fields"], "");
        return flattener.result;
    }
    return {};
}

} // namespace odradek::wire::test
