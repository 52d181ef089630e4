// SPDX-License-Identifier: Apache-2.0
#include "wire/message_reader.h"

namespace odradek::wire {

MessageReader::MessageReader(base::SharedBytes body, std::int16_t version, bool flexible)
    : body_(std::move(body)), in_(body_.view()), version_(version), flexible_(flexible) {}

MessageReader::~MessageReader() = default;

base::Result<void> MessageReader::result(std::string_view message) const {
    if (in_.ok()) return {};
    return in_.result(where(message));
}

base::Result<void> MessageReader::finish(std::string_view message) {
    if (in_.ok() && in_.remaining() == 0) return {};
    return in_.finish(where(message));
}

base::Result<void> MessageReader::check_version(const Api& api, std::string_view message, std::int16_t version) {
    if (api.versions.contains(version)) return {};
    return base::fail(base::ErrorKind::Unsupported, std::string(message),
                      "version " + std::to_string(version) + " is not known to this client");
}

void MessageReader::read_tagged(TaggedFields& unknown, void* value, Describe describe) {
    std::int64_t previous = -1;
    for (std::uint32_t count = in_.tag_count(); count > 0 && in_.ok(); --count) {
        const Reader::Tag tag = in_.tag(previous);
        previous = tag.number;
        const std::size_t end = in_.position() + tag.size;
        tag_taken_ = false;
        wanted_tag_ = tag.number;
        describe(*this, value);
        wanted_tag_.reset();
        if (!tag_taken_) {
            unknown.push_back({tag.number, base::copy_of(in_.bytes(tag.size))});
        } else if (in_.ok() && in_.position() != end) {
            in_.fail("tag " + std::to_string(tag.number) + " has another size than its value");
        }
    }
}

void MessageReader::read_value(base::Bytes& value) {
    const std::int64_t size = not_null(in_.bytes_length(lengths_));
    value = base::copy_of(in_.bytes(static_cast<std::size_t>(size)));
}

void MessageReader::read_value(std::optional<std::string>& value) {
    if (nullable_) {
        value = in_.nullable_string(lengths_);
    } else {
        value = in_.string(lengths_);
    }
}

void MessageReader::read_value(std::optional<base::Bytes>& value) {
    const std::int64_t size = in_.bytes_length(lengths_);
    if (is_null(size)) return value.reset();
    value = base::copy_of(in_.bytes(static_cast<std::size_t>(size)));
}

void MessageReader::read_value(RecordData& value) {
    const std::int64_t size = in_.bytes_length(lengths_);
    if (is_null(size)) return value.reset();
    const std::size_t begin = in_.position();
    const base::ByteView view = in_.bytes(static_cast<std::size_t>(size));
    if (in_.ok()) value = body_.part(begin, view.size());
}

bool MessageReader::is_null(std::int64_t length) {
    if (length >= 0) return false;
    if (!nullable_) in_.fail("null where none may be");
    return true;
}

std::int64_t MessageReader::not_null(std::int64_t length) {
    nullable_ = false;
    return is_null(length) ? 0 : length;
}

std::string MessageReader::where(std::string_view message) const {
    std::string text = std::string(message) + " v" + std::to_string(version_);
    if (!faulty_field_.empty()) text.append(", field ").append(faulty_field_);
    return text;
}

} // namespace odradek::wire
