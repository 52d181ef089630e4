// SPDX-License-Identifier: Apache-2.0
#include "wire/messages/embedded_protocol.h"

#include "wire/instantiate.h"

#include <algorithm>

namespace odradek::wire {
namespace {

template <class M>
base::Bytes with_version(const M& message, std::int16_t version) {
    Writer out;
    out.int16(version);
    MessageWriter(out, version, false).write(message);
    return out.take();
}

template <class M>
base::Result<M> read(base::Bytes body, std::int16_t version) {
    M message;
    MessageReader io(base::SharedBytes(std::move(body)), version, false);
    io.read(message);
    base::Result<void> done = io.result(M::kName);
    if (!done) return base::forward(done);
    return message;
}

template <class M>
base::Result<Versioned<M>> tolerant(base::ByteView bytes) {
    Reader in(bytes);
    Versioned<M> embedded;
    embedded.version = in.int16();
    if (in.ok() && embedded.version < 0) in.fail("version " + std::to_string(embedded.version));
    base::Result<void> head = in.result(M::kName);
    if (!head) return base::forward(head);
    const std::int16_t version = std::min(embedded.version, M::kApi.versions.last);
    base::Bytes body = base::copy_of(in.bytes(in.remaining()));
    base::Result<M> message = read<M>(body, version);
    if (!message) {
        // Some clients end before the user data: give them null ones.
        body.insert(body.end(), sizeof(std::int32_t), std::byte{0xff});
        base::Result<M> again = read<M>(std::move(body), version);
        if (again) message = std::move(again);
    }
    if (!message) return base::forward(message);
    embedded.message = *std::move(message);
    return embedded;
}

} // namespace

base::Bytes encode_embedded(const ConsumerProtocolSubscription& subscription, std::int16_t version) {
    return with_version(subscription, version);
}

base::Bytes encode_embedded(const ConsumerProtocolAssignment& assignment, std::int16_t version) {
    return with_version(assignment, version);
}

base::Result<Versioned<ConsumerProtocolSubscription>> decode_subscription(base::ByteView bytes) {
    return tolerant<ConsumerProtocolSubscription>(bytes);
}

base::Result<Versioned<ConsumerProtocolAssignment>> decode_assignment(base::ByteView bytes) {
    if (bytes.empty()) return Versioned<ConsumerProtocolAssignment>{};
    return tolerant<ConsumerProtocolAssignment>(bytes);
}

ODRADEK_WIRE_MESSAGE(ConsumerProtocolSubscription)
ODRADEK_WIRE_MESSAGE(ConsumerProtocolAssignment)

} // namespace odradek::wire
