// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_message.h"

namespace odradek::wire::test {

void RandomMessage::fill(const StructRef& message) {
    message.describe(*this);
    if (!flexible_) return;
    constexpr std::uint32_t kAboveKnownTags = 100;
    TaggedFields& unknown = message.unknown_tags();
    for (std::uint64_t count = below(3); count > 0; --count) {
        const std::uint32_t least = unknown.empty() ? kAboveKnownTags : unknown.back().tag + 1;
        unknown.push_back({least + static_cast<std::uint32_t>(below(1000)), bytes()});
    }
}

void RandomMessage::visit(const FieldSpec& spec, ValueRef value, bool) {
    if (!spec.versions.contains(version_) || (spec.tag && !flexible_)) return;
    nullable_ = spec.nullable.contains(version_);
    draw(value);
}

base::Bytes RandomMessage::bytes() {
    // Mostly short; now and then longer than one byte of a varint can say.
    base::Bytes drawn(below(below(16) == 0 ? 200 : 12));
    for (std::byte& byte : drawn)
        byte = static_cast<std::byte>(below(256));
    return drawn;
}

void RandomMessage::draw(const ValueRef& value) {
    std::visit([this](const auto& typed) { draw_value(typed); }, value);
}

void RandomMessage::draw_value(std::string* value) {
    *value = base::text_of(bytes());
}

void RandomMessage::draw_value(base::Uuid* value) {
    for (std::uint8_t& byte : value->bytes)
        byte = static_cast<std::uint8_t>(below(256));
}

void RandomMessage::draw_value(const NullableRef& value) {
    const bool present = !nullable_ || below(3) > 0;
    value.set(present);
    if (present) draw(value.get());
}

void RandomMessage::draw_value(const ArrayRef& array) {
    array.resize(below(4));
    for (std::size_t i = 0; i < array.size(); ++i)
        draw(array.at(i));
}

} // namespace odradek::wire::test
