// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/any_message.h"
#include "wire/codec.h"
#include "wire/message_reader.h"
#include "wire/message_writer.h"

#include <string>

/// The definitions behind wire/codec.h and wire/any_message.h. Only for the sources that instantiate them.
namespace odradek::wire {

/// See wire/codec.h.
template <class M>
base::Bytes encode(const M& message, std::int16_t version) {
    Writer out;
    MessageWriter io(out, version, M::kApi.flexible(version));
    io.write(message);
    return out.take();
}

/// See wire/codec.h. Bytes behind the message are an error, too: see MessageReader.
template <class M>
base::Result<M> decode(base::SharedBytes body, std::int16_t version) {
    const base::Result<void> known = MessageReader::check_version(M::kApi, M::kName, version);
    if (!known) return base::forward(known);
    base::Result<M> message{};
    MessageReader io(std::move(body), version, M::kApi.flexible(version));
    io.read(*message);
    const base::Result<void> read = io.finish(M::kName);
    if (!read) return base::forward(read);
    return message;
}

namespace detail {
/// AnyMessage around a message. One thread at a time.
template <class M>
class MessageOf final : public AnyMessage {
public:
    base::Result<void> decode(base::SharedBytes body, std::int16_t version) override {
        base::Result<M> read = wire::decode<M>(std::move(body), version);
        if (!read) return base::forward(read);
        message_ = *std::move(read);
        return {};
    }
    base::Bytes encode(std::int16_t version) const override { return wire::encode(message_, version); }
    StructRef root() override { return {&message_, kStructOps<M>}; }
    bool equals(const AnyMessage& other) const override {
        const auto* same = dynamic_cast<const MessageOf*>(&other);
        return same != nullptr && same->message_ == message_;
    }

private:
    M message_;
};
} // namespace detail

/// The row of a message in the list of all types, see wire/any_message.h.
template <class M>
MessageType message_type() {
    return {M::kApi, M::kDirection, M::kName, []() -> std::unique_ptr<AnyMessage> {
                return std::make_unique<detail::MessageOf<M>>();
            }};
}

} // namespace odradek::wire

/// Instantiates everything of one message, within namespace odradek::wire.
#define ODRADEK_WIRE_MESSAGE(M)                                                                                        \
    template base::Bytes encode<M>(const M&, std::int16_t);                                                            \
    template base::Result<M> decode<M>(base::SharedBytes, std::int16_t);                                               \
    template MessageType message_type<M>();
