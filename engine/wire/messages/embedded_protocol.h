// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "wire/messages/consumer_protocol.h"

#include <cstdint>

/// The data that consumers of a classic group put into JoinGroup and SyncGroup: an int16 version, then the message.
/// Other clients write them too, not all of them well, so reading is tolerant: a version above ours is read as ours,
/// bytes after the end are ignored, and user data may be missing altogether.
namespace odradek::wire {

/// Embedded data and the version that stood before them.
template <class M>
struct Versioned {
    std::int16_t version = 0; ///< As written by the member; may be above ours.
    M message;                ///< Fields that the version lacks are at their defaults.
};

/// The bytes of a subscription, for JoinGroup's metadata.
base::Bytes encode_embedded(const ConsumerProtocolSubscription& subscription, std::int16_t version);

/// The bytes of an assignment, for SyncGroup.
base::Bytes encode_embedded(const ConsumerProtocolAssignment& assignment, std::int16_t version);

/// The subscription in a member's metadata. Error: Protocol.
base::Result<Versioned<ConsumerProtocolSubscription>> decode_subscription(base::ByteView bytes);

/// The assignment of a member. No bytes at all are an assignment of nothing. Error: Protocol.
base::Result<Versioned<ConsumerProtocolAssignment>> decode_assignment(base::ByteView bytes);

} // namespace odradek::wire
