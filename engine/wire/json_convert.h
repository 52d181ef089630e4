// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "wire/any_message.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Bodies of messages to JSON and back, by names that a user gives: what `odradek-cli wire` does. Any thread.
namespace odradek::wire {

/// A message of an API and a version, as chosen by a user.
struct MessageChoice {
    const MessageType* type = nullptr; ///< Never null in an answer of choose_message().
    std::int16_t version = 0;          ///< One of the type's versions.
};

/// The message of an API ("Metadata"; also a number, "3"), a direction ("request", "response", "data") and a version.
/// Error: Usage, which names what is wrong.
base::Result<MessageChoice> choose_message(std::string_view api, std::string_view direction, std::int64_t version);

/// A body and its JSON form.
struct Conversion {
    std::string json; ///< One line, see wire/json.h.
    base::Bytes body; ///< Written from the struct, whichever form it came from.
};

/// Reads a body. Error: Protocol.
base::Result<Conversion> convert_body(MessageChoice choice, base::Bytes body);

/// Reads the JSON form. Error: Usage.
base::Result<Conversion> convert_json(MessageChoice choice, std::string_view json);

/// Answers a line of `wire convert`: {"api","dir","version","hex"} or with "json" in place of "hex" (and before it,
/// where both stand there) gives {"json":…,"hex":…}, or {"error":…}, which names the member that is wrong. Other
/// members say nothing here. The answer has no newline.
std::string convert_line(std::string_view line);

} // namespace odradek::wire
