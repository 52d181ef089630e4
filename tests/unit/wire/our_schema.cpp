// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <gtest/gtest.h>

namespace odradek::wire::test {
namespace {

const char* type_name(bool*) {
    return "bool";
}
const char* type_name(std::int8_t*) {
    return "int8";
}
const char* type_name(std::int16_t*) {
    return "int16";
}
const char* type_name(std::uint16_t*) {
    return "uint16";
}
const char* type_name(std::int32_t*) {
    return "int32";
}
const char* type_name(std::int64_t*) {
    return "int64";
}
const char* type_name(double*) {
    return "float64";
}
const char* type_name(std::string*) {
    return "string";
}
const char* type_name(base::Bytes*) {
    return "bytes";
}
const char* type_name(base::Uuid*) {
    return "uuid";
}
const char* type_name(base::SharedBytes*) {
    return "records";
}
const char* type_name(const StructRef&) {
    return "struct";
}

/// A default in the words of the schemas; empty for what has none but being empty.
template <class T>
std::string text_of(const T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
        return std::to_string(value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        return value;
    } else {
        return {};
    }
}

/// The visitor that lists the fields of one version.
class Lister final : public AnyVisitor {
public:
    explicit Lister(std::int16_t version) : version_(version) {}

    void visit(const FieldSpec& spec, ValueRef value, bool omitted) override {
        if (!spec.versions.contains(version_)) return;
        EXPECT_EQ(omitted, spec.tag.has_value()) << spec.name << ": Default does not say what the member begins with";
        SchemaField field;
        field.path = prefix_ + std::string(spec.name);
        field.nullable = spec.nullable.contains(version_);
        field.tag = spec.tag;
        field.never_compact = spec.never_compact;
        add(field, value);
    }

    SchemaFields result;

private:
    void add(SchemaField field, const ValueRef& value) {
        std::visit([&](const auto& typed) { add_value(field, typed); }, value);
    }
    template <class T>
    void add_value(SchemaField field, T* value) {
        field.type += type_name(value);
        if (field.initial.empty() && !field.type.starts_with("[]")) field.initial = text_of(*value);
        result.push_back(std::move(field));
    }
    void add_value(SchemaField field, const NullableRef& value) {
        if (!value.has()) field.initial = "null";
        add(std::move(field), value.has() ? value.get() : value.prototype());
    }
    void add_value(SchemaField field, const ArrayRef& array) {
        field.type = "[]";
        add(std::move(field), array.prototype());
    }
    void add_value(SchemaField field, const StructRef& value) {
        field.type += type_name(value);
        const std::string outer = prefix_;
        prefix_ = field.path + ".";
        result.push_back(std::move(field));
        value.describe(*this);
        prefix_ = outer;
    }

    const std::int16_t version_;
    std::string prefix_;
};

} // namespace

SchemaFields our_fields(const MessageType& type, std::int16_t version) {
    const auto message = type.make();
    Lister lister(version);
    message->root().describe(lister);
    return std::move(lister.result);
}

} // namespace odradek::wire::test
