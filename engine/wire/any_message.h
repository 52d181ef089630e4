// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/any_value.h"
#include "wire/codec.h"

#include <memory>
#include <span>

/// Messages of any API, chosen at run time: for the wire tools, the schema test, fuzzing.
namespace odradek::wire {

/// A message whose type is not known to the compiler. One thread at a time.
class AnyMessage {
public:
    virtual ~AnyMessage() = default;

    /// Reads a body; see wire::decode(). After an error the message is as it was.
    virtual base::Result<void> decode(base::SharedBytes body, std::int16_t version) = 0;

    /// The body in a version; see wire::encode().
    virtual base::Bytes encode(std::int16_t version) const = 0;

    /// Its fields. Valid as long as the message.
    virtual StructRef root() = 0;

    /// Whether the other is of the same type and equal.
    virtual bool equals(const AnyMessage& other) const = 0;
};

/// One declared type of message. Immutable, any thread.
struct MessageType {
    Api api;                                         ///< Its API; without a key for data.
    Direction direction;                             ///< Whether it asks or answers.
    std::string_view name;                           ///< Upstream's name: "MetadataRequest".
    std::unique_ptr<AnyMessage> (*make)() = nullptr; ///< A message with every field at its default.
};

/// The type of a message; defined in wire/instantiate.h, instantiated in wire/messages/*.cpp.
template <class M>
MessageType message_type();

/// All declared messages: requests and answers ordered by key, then data.
std::span<const MessageType> message_types();

/// The type of an API's request or answer, or of data by its name ("ConsumerProtocolSubscription"); nullptr if there is
/// none.
const MessageType* find_message(std::string_view name, Direction direction);

} // namespace odradek::wire
