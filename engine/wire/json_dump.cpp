// SPDX-License-Identifier: Apache-2.0
#include "wire/json.h"

namespace odradek::wire {
namespace {

/// The visitor that prints. One thread.
class JsonDump final : public AnyVisitor {
public:
    JsonDump(base::JsonWriter& out, std::int16_t version, bool flexible)
        : out_(out), version_(version), flexible_(flexible) {}

    void visit(const FieldSpec& spec, ValueRef value, bool omitted) override {
        if (omitted || !spec.versions.contains(version_) || (spec.tag && !flexible_)) return;
        out_.key(spec.name);
        nullable_ = spec.nullable.contains(version_);
        print(value);
    }

    void print_struct(const StructRef& value) {
        out_.begin_object();
        value.describe(*this);
        const TaggedFields& unknown = value.unknown_tags();
        if (flexible_ && !unknown.empty()) print_unknown(unknown);
        out_.end_object();
    }

private:
    void print(const ValueRef& value) {
        std::visit([this](const auto& typed) { print_value(typed); }, value);
    }

    template <class T>
    void print_value(T* value) {
        out_.value(*value);
    }
    void print_value(base::Bytes* value) { out_.base64(*value); }
    void print_value(base::SharedBytes* value) { out_.base64(value->view()); }
    void print_value(base::Uuid* value) { out_.value(base::to_string(*value)); }
    void print_value(const StructRef& value) { print_struct(value); }
    void print_value(const ArrayRef& array) {
        out_.begin_array();
        for (std::size_t i = 0; i < array.size(); ++i)
            print(array.at(i));
        out_.end_array();
    }
    void print_value(const NullableRef& value) {
        if (value.has()) return print(value.get());
        if (nullable_) {
            out_.null();
        } else {
            print(value.prototype()); // what would be written
        }
    }

    void print_unknown(const TaggedFields& fields) {
        out_.key("_unknownTaggedFields").begin_array();
        for (const TaggedField& field : fields) {
            out_.begin_object().member("tag", field.tag).key("data").base64(field.data).end_object();
        }
        out_.end_array();
    }

    base::JsonWriter& out_;
    const std::int16_t version_;
    const bool flexible_;
    bool nullable_ = false; // of the field that is being printed
};

} // namespace

void dump_json(base::JsonWriter& out, StructRef message, const Api& api, std::int16_t version) {
    JsonDump(out, version, api.flexible(version)).print_struct(message);
}

std::string to_json(AnyMessage& message, const Api& api, std::int16_t version) {
    std::string text;
    base::JsonWriter out(text);
    dump_json(out, message.root(), api, version);
    return text;
}

} // namespace odradek::wire
