// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/any_message.h"

#include <nlohmann/json_fwd.hpp>

namespace odradek::wire {

/// from_json() of wire/json.h for JSON that is parsed already.
base::Result<void> load_json(const nlohmann::json& json, AnyMessage& message, const Api& api, std::int16_t version);

} // namespace odradek::wire
