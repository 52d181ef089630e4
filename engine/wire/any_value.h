// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"

#include <cstddef>
#include <variant>

/// Messages seen without their C++ types, for what is not hot: JSON, comparing with schemas, making up test values.
/// Each is written once, against AnyVisitor, instead of once per message. References are valid as long as the message.
namespace odradek::wire {

class AnyVisitor;
class NullableRef;
class ArrayRef;
class StructRef;

/// A value in a message: what type, and where it is.
using ValueRef =
    std::variant<bool*, std::int8_t*, std::int16_t*, std::uint16_t*, std::int32_t*, std::int64_t*, double*,
                 std::string*, base::Bytes*, base::Uuid*, base::SharedBytes*, NullableRef, ArrayRef, StructRef>;

namespace detail {
/// What can be done with an optional of some type.
struct NullableOps {
    bool (*has)(const void*);
    void (*set)(void*, bool);
    ValueRef (*get)(void*);
    ValueRef (*prototype)();
};
/// What can be done with a vector of some type.
struct ArrayOps {
    std::size_t (*size)(const void*);
    void (*resize)(void*, std::size_t);
    ValueRef (*at)(void*, std::size_t);
    ValueRef (*prototype)();
};
/// What can be done with a struct of some type.
struct StructOps {
    void (*describe)(AnyVisitor&, void*);
    TaggedFields& (*unknown_tags)(void*);
};
} // namespace detail

/// A value that may be null. Any thread that may touch the message.
class NullableRef {
public:
    /// Of the optional at `object`.
    NullableRef(void* object, const detail::NullableOps& ops) : object_(object), ops_(&ops) {}

    /// Whether it is not null.
    bool has() const { return ops_->has(object_); }
    /// Makes it null, or a value in its initial state.
    void set(bool present) const { ops_->set(object_, present); }
    /// The value; must not be null.
    ValueRef get() const;
    /// A value of the same type that belongs to no message; only to be looked at.
    ValueRef prototype() const;

private:
    void* object_;
    const detail::NullableOps* ops_;
};

/// An array. Any thread that may touch the message.
class ArrayRef {
public:
    /// Of the vector at `object`.
    ArrayRef(void* object, const detail::ArrayOps& ops) : object_(object), ops_(&ops) {}

    /// Number of elements.
    std::size_t size() const { return ops_->size(object_); }
    /// Drops elements at the end, or adds some in their initial state.
    void resize(std::size_t count) const { ops_->resize(object_, count); }
    /// The element at an index below size(); invalid after resize().
    ValueRef at(std::size_t index) const;
    /// An element that belongs to no message; only to be looked at.
    ValueRef prototype() const;

private:
    void* object_;
    const detail::ArrayOps* ops_;
};

/// A message, or a struct within one. Any thread that may touch the message.
class StructRef {
public:
    /// Of the struct at `object`.
    StructRef(void* object, const detail::StructOps& ops) : object_(object), ops_(&ops) {}

    /// Calls the visitor for each field in order.
    void describe(AnyVisitor& visitor) const { ops_->describe(visitor, object_); }
    /// The tagged fields that are not declared.
    TaggedFields& unknown_tags() const { return ops_->unknown_tags(object_); }

private:
    void* object_;
    const detail::StructOps* ops_;
};

inline ValueRef NullableRef::get() const {
    return ops_->get(object_);
}
inline ValueRef NullableRef::prototype() const {
    return ops_->prototype();
}
inline ValueRef ArrayRef::at(std::size_t index) const {
    return ops_->at(object_, index);
}
inline ValueRef ArrayRef::prototype() const {
    return ops_->prototype();
}

/// The reference to a value of a message.
template <class T>
ValueRef value_ref(T& value) {
    return &value;
}
/// Of an optional: a NullableRef.
template <class T>
ValueRef value_ref(std::optional<T>& value);
/// Of a vector, unless it is base::Bytes: an ArrayRef.
template <class T>
    requires(!std::is_same_v<T, std::byte>)
ValueRef value_ref(std::vector<T>& value);
/// Of a message or a struct within one: a StructRef.
template <Struct T>
ValueRef value_ref(T& value);

/// The `io` that sees every field without its type. Derive from it. One thread at a time, as the message.
class AnyVisitor {
public:
    virtual ~AnyVisitor() = default;

    /// A field, of whatever version. `omitted`: a tagged field at its default, which is not written.
    virtual void visit(const FieldSpec& spec, ValueRef value, bool omitted) = 0;

    /// See wire/field.h.
    template <class T>
    void field(std::string_view name, T& value, const auto&... options) {
        visit(field_spec(name, options...), value_ref(value), false);
    }

    /// See wire/field.h.
    template <class T>
    void tagged(std::uint32_t tag, std::string_view name, T& value, const auto&... options) {
        FieldSpec spec = field_spec(name, options...);
        spec.tag = tag;
        visit(spec, value_ref(value), at_default(value, options...));
    }
};

namespace detail {
/// A value of the type that belongs to no message.
template <class T>
ValueRef prototype_of() {
    static T value{};
    return value_ref(value);
}

template <class T>
inline constexpr NullableOps kNullableOps{
    .has = [](const void* object) { return static_cast<const std::optional<T>*>(object)->has_value(); },
    .set =
        [](void* object, bool present) {
            auto& value = *static_cast<std::optional<T>*>(object);
            value.reset();
            if (present) value.emplace();
        },
    .get = [](void* object) { return value_ref(**static_cast<std::optional<T>*>(object)); },
    .prototype = prototype_of<T>,
};

template <class T>
inline constexpr ArrayOps kArrayOps{
    .size = [](const void* object) { return static_cast<const std::vector<T>*>(object)->size(); },
    .resize = [](void* object, std::size_t count) { static_cast<std::vector<T>*>(object)->resize(count); },
    .at = [](void* object, std::size_t index) { return value_ref((*static_cast<std::vector<T>*>(object))[index]); },
    .prototype = prototype_of<T>,
};

template <class T>
inline constexpr StructOps kStructOps{
    .describe = [](AnyVisitor& visitor, void* object) { T::describe(visitor, *static_cast<T*>(object)); },
    .unknown_tags = [](void* object) -> TaggedFields& { return static_cast<T*>(object)->unknown_tags; },
};
} // namespace detail

/// Of an optional.
template <class T>
ValueRef value_ref(std::optional<T>& value) {
    return NullableRef(&value, detail::kNullableOps<T>);
}
/// Of a vector.
template <class T>
    requires(!std::is_same_v<T, std::byte>)
ValueRef value_ref(std::vector<T>& value) {
    return ArrayRef(&value, detail::kArrayOps<T>);
}
/// Of a struct.
template <Struct T>
ValueRef value_ref(T& value) {
    return StructRef(&value, detail::kStructOps<T>);
}

} // namespace odradek::wire
