// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/ids.h"
#include "wire/api.h"
#include "wire/tagged_fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The vocabulary of a message's `describe`, which names each field once, in the order of the wire:
///
///     static constexpr void describe(auto& io, auto& m) {
///         io.field("nodeId", m.node_id);
///         io.field("rack", m.rack, Since{1}, NullableSince{1});
///         io.tagged(0, "clusterId", m.cluster_id, Since{12}, NullableSince{12});
///     }
///
/// Reader, writer and everything else that walks a message are such an `io`. A field that a version lacks keeps the
/// value of its member's initialiser, which is the schema's default.
namespace odradek::wire {

/// Record batches, as they lie on the wire; shares the memory of the frame they came in. Null is not empty.
using RecordData = std::optional<base::SharedBytes>;

/// Option: the field exists from this version on.
struct Since {
    std::int16_t first; ///< Its first version.
};

/// Option: the field exists in these versions only.
struct Versions {
    std::int16_t first; ///< Its first version.
    std::int16_t last;  ///< Its last version.
};

/// Option: null may be sent from this version on; before it a null member is written as an empty value.
struct NullableSince {
    std::int16_t first; ///< The first version with a null.
};

/// Option: the value at which a tagged field is not written, where it is not zero, empty or null.
template <class T>
struct Default {
    T value; ///< Equal to the member's initialiser.
};
template <class T>
Default(T) -> Default<T>;

/// Option: its length is classic in flexible versions too (the client id of the request header).
struct NeverCompact {};

/// What the options of a field say together.
struct FieldSpec {
    std::string_view name;                 ///< The schema's name with a small first letter.
    VersionRange versions{0, kNever};      ///< Where it exists.
    VersionRange nullable;                 ///< Where it may be null; empty for never.
    std::optional<std::uint32_t> tag = {}; ///< Its number if it is a tagged field.
    bool never_compact = false;            ///< See NeverCompact.

    /// Adds an option.
    constexpr void add(Since option) noexcept { versions.first = option.first; }
    /// Adds an option.
    constexpr void add(Versions option) noexcept { versions = {option.first, option.last}; }
    /// Adds an option.
    constexpr void add(NullableSince option) noexcept { nullable = {option.first, kNever}; }
    /// Adds an option.
    constexpr void add(NeverCompact) noexcept { never_compact = true; }
    /// Defaults concern the value alone, see at_default().
    template <class T>
    constexpr void add(const Default<T>&) noexcept {}
};

/// The spec of a field with these options.
template <class... Options>
constexpr FieldSpec field_spec(std::string_view name, const Options&... options) noexcept {
    FieldSpec spec;
    spec.name = name;
    (spec.add(options), ...);
    return spec;
}

/// Whether a tagged field's value is the one that is never written.
template <class T>
bool at_default(const T& value) {
    return value == T{};
}

/// The same where the options give the default.
template <class T, class D>
bool at_default(const T& value, const Default<D>& by_default, const auto&...) {
    return value == T(by_default.value);
}

/// Looks further along the options.
template <class T>
bool at_default(const T& value, const auto&, const auto&... options) {
    return at_default(value, options...);
}

/// A message or a struct within one.
template <class T>
concept Struct = requires(T value) { value.unknown_tags; };

} // namespace odradek::wire
