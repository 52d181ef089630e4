// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"
#include "wire/writer.h"

#include <type_traits>
#include <utility>

namespace odradek::wire {

/// The `io` that writes a message's body. Used by wire/instantiate.h. One thread at a time.
class MessageWriter {
public:
    /// Writes that version to `out`.
    MessageWriter(Writer& out, std::int16_t version, bool flexible);
    MessageWriter(const MessageWriter&) = delete;
    MessageWriter& operator=(const MessageWriter&) = delete;
    ~MessageWriter();

    /// Writes the fields of a struct, then its tagged fields, known and unknown.
    template <Struct T>
    void write(const T& value) {
        if (!flexible_) return T::describe(*this, value);
        const std::size_t outer = tags_.size();
        T::describe(*this, value);
        write_tags(outer, value.unknown_tags);
    }

    /// See wire/field.h.
    template <class T>
    void field(std::string_view name, const T& value, const auto&... options) {
        const FieldSpec spec = field_spec(name, options...);
        if (spec.versions.contains(version_)) write_field(spec, value);
    }

    /// See wire/field.h. At its default it is left out.
    template <class T>
    void tagged(std::uint32_t tag, std::string_view name, const T& value, const auto&... options) {
        const FieldSpec spec = field_spec(name, options...);
        if (!flexible_ || !spec.versions.contains(version_) || at_default(value, options...)) return;
        Writer apart;
        Writer* const out = std::exchange(out_, &apart);
        write_field(spec, value);
        out_ = out;
        keep_tag(tag, apart);
    }

private:
    // Not inlined: once per type of field, not once per field, keeps code and build small.
    template <class T>
    [[gnu::noinline]] void write_field(const FieldSpec& spec, const T& value) {
        lengths_ = flexible_ && !spec.never_compact ? Lengths::Compact : Lengths::Classic;
        nullable_ = spec.nullable.contains(version_);
        write_value(value);
    }

    /// Keeps a tagged field for the end of its struct.
    void keep_tag(std::uint32_t tag, Writer& value);

    /// Writes the tagged fields kept since there were `outer` of them, and unknown ones, in the order of their tags.
    void write_tags(std::size_t outer, const TaggedFields& unknown);

    void write_value(bool value) { out_->boolean(value); }
    void write_value(std::int8_t value) { out_->int8(value); }
    void write_value(std::int16_t value) { out_->int16(value); }
    void write_value(std::uint16_t value) { out_->uint16(value); }
    void write_value(std::int32_t value) { out_->int32(value); }
    void write_value(std::int64_t value) { out_->int64(value); }
    void write_value(double value) { out_->float64(value); }
    void write_value(const base::Uuid& value) { out_->uuid(value); }
    void write_value(const std::string& value) { out_->string(value, lengths_); }
    void write_value(const base::Bytes& value) { write_bytes(value); }
    void write_value(const base::SharedBytes& value) { write_bytes(value.view()); }
    template <Struct T>
    void write_value(const T& value) {
        write(value);
    }
    template <class T>
    void write_value(const std::vector<T>& value) {
        out_->length(static_cast<std::int64_t>(value.size()), lengths_);
        for (const T& element : value)
            write_value(element);
    }

    void write_bytes(base::ByteView bytes);

    /// A null where the version has none becomes an empty value.
    template <class T>
    void write_value(const std::optional<T>& value) {
        if (!value && !nullable_) return write_value(T{});
        if (!value) return write_null<T>();
        if constexpr (Struct<T>) {
            if (nullable_) out_->int8(1);
        }
        write_value(*value);
    }
    template <class T>
    void write_null() {
        if constexpr (Struct<T>) {
            out_->int8(-1);
        } else if constexpr (std::is_same_v<T, std::string>) {
            out_->null_string(lengths_);
        } else {
            out_->length(-1, lengths_);
        }
    }

    Writer* out_;
    const std::int16_t version_;
    const bool flexible_;
    Lengths lengths_ = Lengths::Classic; // of the field that is being written
    bool nullable_ = false;              // of the field that is being written
    TaggedFields tags_;                  // known ones of the structs that are being written, innermost last
};

} // namespace odradek::wire
