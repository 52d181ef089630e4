// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json_writer.h"
#include "wire/any_message.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The JSON form of messages: the schema's names with a small first letter. Fields that the version lacks and tagged
/// fields at their default are absent; integers are plain numbers; bytes and records are base 64, uuids base 64 for
/// URLs without padding; unknown tagged fields stand in `_unknownTaggedFields` as [{"tag":…,"data":…}]. Strings that
/// are not UTF-8 lose what is not.
namespace odradek::wire {

/// Appends a message, or a struct of one, as a JSON object.
void dump_json(base::JsonWriter& out, StructRef message, const Api& api, std::int16_t version);

/// A message as one line of JSON.
std::string to_json(AnyMessage& message, const Api& api, std::int16_t version);

/// Fills a fresh message from JSON. Error: Usage, with the field's path, for a field that is missing (tagged ones may
/// be), unknown to the version, of another type, or out of range; the message is then in an undefined state.
base::Result<void> from_json(std::string_view json, AnyMessage& message, const Api& api, std::int16_t version);

} // namespace odradek::wire
