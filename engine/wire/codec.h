// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "wire/api.h"

#include <cstdint>

/// Bodies of messages to bytes and back. Defined and instantiated once per message in wire/messages/*.cpp, so that
/// including a message costs little.
namespace odradek::wire {

/// A message's body in one of its versions, without header and length. Fields that the version lacks are left out. The
/// version must be one of M::kApi.versions.
template <class M>
base::Bytes encode(const M& message, std::int16_t version);

/// The message that a body holds. Records share the body's memory. Errors: Unsupported for a version that is not ours,
/// Protocol for anything else (B3): wrong lengths, nulls where none may be, bytes left over. Memory use is bounded by
/// the body: counts are held against the bytes left before anything is reserved.
template <class M>
base::Result<M> decode(base::SharedBytes body, std::int16_t version);

} // namespace odradek::wire
