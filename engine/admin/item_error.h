// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace odradek::admin {

/// The error of a code in an answer; nothing for code 0. `message`: the broker's own words, if it has any.
inline std::optional<base::Error> error_of(std::int16_t code, const std::string& where,
                                           const std::optional<std::string>& message = std::nullopt) {
    if (code == 0) return std::nullopt;
    return base::fail(base::KafkaCode{code}, where, message.value_or("")).error();
}

} // namespace odradek::admin
