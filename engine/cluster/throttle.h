// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/api.h"

#include <cstdint>

namespace odradek::cluster {

/// Whether a throttle time in an answer of this version asks the client to be silent (KIP-219). Before, the broker has
/// kept the pause itself before it answered. Any thread.
bool client_must_pause(wire::ApiKey api, std::int16_t version) noexcept;

} // namespace odradek::cluster
