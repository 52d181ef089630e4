// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/field.h"
#include "wire/least_size.h"
#include "wire/reader.h"

namespace odradek::wire {

/// The `io` that reads a message from its body. Used by wire/instantiate.h. One thread at a time.
class MessageReader {
public:
    /// Reads that version from `body`, whose memory the records of the message share.
    MessageReader(base::SharedBytes body, std::int16_t version, bool flexible);
    MessageReader(const MessageReader&) = delete;
    MessageReader& operator=(const MessageReader&) = delete;
    ~MessageReader();

    /// Reads the fields of a struct, then its tagged fields.
    template <Struct T>
    void read(T& value) {
        T::describe(*this, value);
        if (flexible_) read_tagged(value.unknown_tags, &value, &describe<T>);
    }

    /// See wire/field.h.
    template <class T>
    void field(std::string_view name, T& value, const auto&... options) {
        if (wanted_tag_) return;
        const FieldSpec spec = field_spec(name, options...);
        if (!spec.versions.contains(version_)) return;
        read_field(spec, value);
    }

    /// See wire/field.h. Acts only while the tag section is read.
    template <class T>
    void tagged(std::uint32_t tag, std::string_view name, T& value, const auto&... options) {
        if (wanted_tag_ != tag) return;
        const FieldSpec spec = field_spec(name, options...);
        if (!spec.versions.contains(version_)) return;
        // The value may be a struct with tagged fields of its own.
        wanted_tag_.reset();
        read_field(spec, value);
        tag_taken_ = true;
    }

    /// Bytes read so far.
    std::size_t position() const noexcept { return in_.position(); }

    /// Nothing, or the first fault.
    base::Result<void> result(std::string_view message) const;

    /// Like result(), and bytes that are left over are a fault too.
    base::Result<void> finish(std::string_view message);

    /// Whether the version is one of an API's. Error: Unsupported.
    static base::Result<void> check_version(const Api& api, std::string_view message, std::int16_t version);

private:
    // Not inlined: once per type of field, not once per field, keeps code and build small.
    template <class T>
    [[gnu::noinline]] void read_field(const FieldSpec& spec, T& value) {
        lengths_ = flexible_ && !spec.never_compact ? Lengths::Compact : Lengths::Classic;
        const bool was_ok = in_.ok();
        nullable_ = spec.nullable.contains(version_);
        read_value(value);
        if (was_ok && !in_.ok() && faulty_field_.empty()) faulty_field_ = spec.name;
    }

    /// A struct's describe, for the part that is compiled once.
    using Describe = void (*)(MessageReader& io, void* value);
    template <class T>
    static void describe(MessageReader& io, void* value) {
        T::describe(io, *static_cast<T*>(value));
    }

    /// Reads a tag section: what `describe` takes goes into the struct at `value`, the rest into `unknown`.
    void read_tagged(TaggedFields& unknown, void* value, Describe describe);

    void read_value(bool& value) { value = in_.boolean(); }
    void read_value(std::int8_t& value) { value = in_.int8(); }
    void read_value(std::int16_t& value) { value = in_.int16(); }
    void read_value(std::uint16_t& value) { value = in_.uint16(); }
    void read_value(std::int32_t& value) { value = in_.int32(); }
    void read_value(std::int64_t& value) { value = in_.int64(); }
    void read_value(double& value) { value = in_.float64(); }
    void read_value(base::Uuid& value) { value = in_.uuid(); }
    void read_value(std::string& value) { value = in_.string(lengths_); }
    void read_value(base::Bytes& value);
    template <Struct T>
    void read_value(T& value) {
        read(value);
    }
    template <class T>
    void read_value(std::vector<T>& value) {
        read_elements(value, not_null(in_.array_count(lengths_, LeastSize::of<T>(version_, flexible_))));
    }

    void read_value(std::optional<std::string>& value);
    void read_value(std::optional<base::Bytes>& value);
    void read_value(RecordData& value);
    template <class T>
    void read_value(std::optional<std::vector<T>>& value) {
        const std::int64_t count = in_.array_count(lengths_, LeastSize::of<T>(version_, flexible_));
        if (is_null(count)) return value.reset();
        read_elements(value.emplace(), count);
    }
    template <Struct T>
    void read_value(std::optional<T>& value) {
        if (!nullable_) return read(value.emplace());
        const std::int8_t present = in_.int8();
        if (present < 0) return value.reset();
        read(value.emplace());
    }

    template <class T>
    void read_elements(std::vector<T>& value, std::int64_t count) {
        value.clear();
        // tidy: allow(wire-reserve): array_count() has held it against the bytes left, by the least size of an element
        value.reserve(static_cast<std::size_t>(count));
        for (; count > 0 && in_.ok(); --count)
            read_value(value.emplace_back());
    }

    /// Whether a length stands for null; a null that may not be is a fault.
    bool is_null(std::int64_t length);
    /// The length, 0 after a fault, where null may not be.
    std::int64_t not_null(std::int64_t length);
    std::string where(std::string_view message) const;

    const base::SharedBytes body_;
    Reader in_;
    const std::int16_t version_;
    const bool flexible_;
    Lengths lengths_ = Lengths::Classic; // of the field that is being read
    bool nullable_ = false;              // of the field that is being read
    std::optional<std::uint32_t> wanted_tag_;
    bool tag_taken_ = false;
    std::string_view faulty_field_;
};

} // namespace odradek::wire
