// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/any_message.h"
#include "wire/json.h"
#include "wire/messages/embedded_protocol.h"

#include <cstdlib>
#include <span>

// The rule: no bytes make decoding of any message in any version crash or take memory out of proportion. What can be
// decoded is written again, reads as an equal value, is written the same, and survives its JSON form unless that had to
// replace what is not UTF-8.

namespace {

using namespace odradek;

/// Two bytes that stand for a message's name; seeds_wire.py counts the same.
std::uint16_t name_tag(std::string_view name) {
    std::uint32_t tag = 0;
    for (const char letter : name)
        tag = (tag * 31 + static_cast<unsigned char>(letter)) % 65536;
    return static_cast<std::uint16_t>(tag);
}

/// The message that a tag means; any for a tag that means none.
const wire::MessageType& type_of(std::uint16_t tag) {
    const auto types = wire::message_types();
    for (const wire::MessageType& type : types)
        if (name_tag(type.name) == tag) return type;
    return types[tag % types.size()];
}

void require(bool holds) {
    if (!holds) std::abort();
}

void check_json(const wire::MessageType& type, wire::AnyMessage& message, std::int16_t version) {
    const std::string text = wire::to_json(message, type.api, version);
    const auto again = type.make();
    require(wire::from_json(text, *again, type.api, version).has_value());
    require(wire::to_json(*again, type.api, version) == text);
}

void check_message(const wire::MessageType& type, std::int16_t version, base::ByteView body) {
    const auto message = type.make();
    if (!message->decode(base::SharedBytes(base::copy_of(body)), version)) return;
    const base::Bytes written = message->encode(version);
    const auto again = type.make();
    require(again->decode(base::SharedBytes(written), version).has_value());
    require(again->encode(version) == written);
    require(again->equals(*message));
    check_json(type, *message, version);
}

void check_embedded(base::ByteView bytes) {
    const auto subscription = wire::decode_subscription(bytes);
    if (subscription && subscription->version <= 3) {
        const base::Bytes written = wire::encode_embedded(subscription->message, subscription->version);
        require(wire::decode_subscription(written).value().message == subscription->message);
    }
    const auto assignment = wire::decode_assignment(bytes);
    if (assignment && assignment->version <= 3) {
        const base::Bytes written = wire::encode_embedded(assignment->message, assignment->version);
        require(wire::decode_assignment(written).value().message == assignment->message);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kHead = 3;
    if (size < kHead) return 0;
    const wire::MessageType& type = type_of(static_cast<std::uint16_t>(data[0] * 256 + data[1]));
    const int count = type.api.versions.last - type.api.versions.first + 1;
    const auto version = static_cast<std::int16_t>(type.api.versions.first + data[2] % count);
    const base::ByteView body = std::as_bytes(std::span(data, size)).subspan(kHead);
    check_message(type, version, body);
    check_embedded(body);
    return 0;
}
