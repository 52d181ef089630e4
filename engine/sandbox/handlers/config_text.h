// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/common/default_configs.h"

#include <optional>
#include <string>

/// Checking the values of settings; what is wrong is said in the words of a broker.
namespace odradek::sandbox {

/// What is wrong with a topic's setting: there is none of this name, or its value is not of its type, out of its range
/// or none of its words.
std::optional<std::string> wrong_topic_config(const std::string& name, const std::string& value);

/// What is wrong with a setting out of `settings`: no such name, or a value of another type.
std::optional<std::string> wrong_config(std::span<const ConfigDefault> settings, const std::string& name,
                                        const std::string& value);

} // namespace odradek::sandbox
