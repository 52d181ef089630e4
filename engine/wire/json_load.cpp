// SPDX-License-Identifier: Apache-2.0
#include "wire/json_load.h"

#include "base/base64.h"
#include "wire/json.h"

#include <nlohmann/json.hpp>

#include <limits>
#include <set>
#include <string>
#include <utility>

namespace odradek::wire {
namespace {

using Json = nlohmann::json;
constexpr const char* kUnknownTags = "_unknownTaggedFields";

/// The visitor that collects the names of the fields of a struct. One thread.
class FieldNames final : public AnyVisitor {
public:
    FieldNames(std::int16_t version, bool flexible) : version_(version), flexible_(flexible) {
        if (flexible) names_.emplace(kUnknownTags);
    }

    void visit(const FieldSpec& spec, ValueRef, bool) override {
        if (spec.versions.contains(version_) && (flexible_ || !spec.tag)) names_.emplace(spec.name);
    }

    bool contains(const std::string& name) const { return names_.contains(name); }

private:
    const std::int16_t version_;
    const bool flexible_;
    std::set<std::string> names_;
};

/// The visitor that fills a message. Keeps the first fault. One thread.
class JsonLoad final : public AnyVisitor {
public:
    JsonLoad(std::int16_t version, bool flexible) : version_(version), flexible_(flexible) {}

    void visit(const FieldSpec& spec, ValueRef value, bool) override {
        if (!fault_.empty() || !spec.versions.contains(version_) || (spec.tag && !flexible_)) return;
        const auto found = object_->find(spec.name);
        if (found == object_->end()) {
            if (!spec.tag) fail("field '" + std::string(spec.name) + "' is missing");
            return;
        }
        ++taken_;
        nullable_ = spec.nullable.contains(version_);
        within("." + std::string(spec.name), [&] { load(*found, value); });
    }

    /// The root.
    void load_message(const Json& json, const StructRef& message) { load_value(json, message); }

    base::Result<void> result(std::string_view message) const {
        if (fault_.empty()) return {};
        return base::fail(base::ErrorKind::Usage, std::string(message) + fault_path_, fault_);
    }

private:
    void fail(std::string fault) {
        if (!fault_.empty()) return;
        fault_ = std::move(fault);
        fault_path_ = path_;
    }

    template <class F>
    void within(const std::string& step, F&& run) {
        const std::size_t size = path_.size();
        path_ += step;
        run();
        path_.resize(size);
    }

    void load(const Json& json, const ValueRef& value) {
        std::visit([&](const auto& typed) { load_value(json, typed); }, value);
    }

    void load_value(const Json& json, bool* value) {
        if (!json.is_boolean()) return fail("true or false is wanted");
        *value = json.get<bool>();
    }
    template <std::integral T>
    void load_value(const Json& json, T* value) {
        // Unsigned ones beyond int64 are out of every range.
        const bool whole = json.is_number_integer() &&
                           !(json.is_number_unsigned() &&
                             json.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()});
        const std::int64_t number = whole ? json.get<std::int64_t>() : 0;
        if (!whole || !std::in_range<T>(number)) return fail("an integer of this field's size is wanted");
        *value = static_cast<T>(number);
    }
    void load_value(const Json& json, double* value) {
        if (!json.is_number()) return fail("a number is wanted");
        *value = json.get<double>();
    }
    void load_value(const Json& json, std::string* value) {
        if (!json.is_string()) return fail("a string is wanted");
        *value = json.get_ref<const std::string&>();
    }
    void load_value(const Json& json, base::Bytes* value) {
        std::optional<base::Bytes> bytes;
        if (json.is_string()) bytes = base::from_base64(json.get_ref<const std::string&>());
        if (!bytes) return fail("a string of base 64 is wanted");
        *value = *std::move(bytes);
    }
    void load_value(const Json& json, base::SharedBytes* value) {
        base::Bytes bytes;
        load_value(json, &bytes);
        *value = base::SharedBytes(std::move(bytes));
    }
    void load_value(const Json& json, base::Uuid* value) {
        std::optional<base::Uuid> id;
        if (json.is_string()) id = base::parse_uuid(json.get_ref<const std::string&>());
        if (!id) return fail("a uuid of 22 characters is wanted");
        *value = *id;
    }
    void load_value(const Json& json, const NullableRef& value) {
        if (json.is_null() && !nullable_) return fail("null may not stand here in this version");
        value.set(!json.is_null());
        if (!json.is_null()) load(json, value.get());
    }
    void load_value(const Json& json, const ArrayRef& array) {
        if (!json.is_array()) return fail("an array is wanted");
        array.resize(json.size());
        for (std::size_t i = 0; i < json.size() && fault_.empty(); ++i)
            within("[" + std::to_string(i) + "]", [&] { load(json[i], array.at(i)); });
    }
    void load_value(const Json& json, const StructRef& value) {
        if (!json.is_object()) return fail("an object is wanted");
        const Json* const outer = std::exchange(object_, &json);
        const std::size_t outer_taken = std::exchange(taken_, 0);
        value.describe(*this);
        if (flexible_ && json.contains(kUnknownTags)) {
            ++taken_;
            load_unknown(json[kUnknownTags], value.unknown_tags());
        }
        if (taken_ != json.size()) fail(surplus(json, value));
        object_ = outer;
        taken_ = outer_taken;
    }

    /// Names the member of an object that belongs to no field.
    std::string surplus(const Json& json, const StructRef& value) const {
        FieldNames names(version_, flexible_);
        value.describe(names);
        for (const auto& [name, member] : json.items()) {
            if (!names.contains(name)) return "this version has no field '" + name + "'";
        }
        return "a field is there twice";
    }

    void load_unknown(const Json& json, TaggedFields& fields) {
        if (!json.is_array()) return fail("an array is wanted");
        for (const Json& item : json) {
            const bool complete = item.is_object() && item.contains("tag") && item.contains("data");
            if (!complete) return fail("an unknown tagged field needs 'tag' and 'data'");
            std::int64_t tag = -1;
            TaggedField field;
            load_value(item["tag"], &tag);
            load_value(item["data"], &field.data);
            if (!std::in_range<std::uint32_t>(tag)) return fail("a tag is out of range");
            field.tag = static_cast<std::uint32_t>(tag);
            if (!fields.empty() && fields.back().tag >= field.tag) return fail("tags have to ascend");
            fields.push_back(std::move(field));
        }
    }

    const std::int16_t version_;
    const bool flexible_;
    const Json* object_ = nullptr; // the object whose fields are being visited
    std::size_t taken_ = 0;        // how many of its members belong to a field
    bool nullable_ = false;        // of the field that is being filled
    std::string path_;
    std::string fault_;
    std::string fault_path_;
};

} // namespace

base::Result<void> load_json(const Json& json, AnyMessage& message, const Api& api, std::int16_t version) {
    JsonLoad load(version, api.flexible(version));
    load.load_message(json, message.root());
    return load.result(api.name);
}

base::Result<void> from_json(std::string_view json, AnyMessage& message, const Api& api, std::int16_t version) {
    const Json parsed = Json::parse(json, nullptr, false);
    if (parsed.is_discarded()) return base::fail(base::ErrorKind::Usage, std::string(api.name), "this is not JSON");
    return load_json(parsed, message, api, version);
}

} // namespace odradek::wire
