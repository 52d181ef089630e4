// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/default_configs.h"

#include <string>

/// Checking the values of settings.
namespace odradek::sandbox {

/// Whether a topic has such a setting and its value is of the setting's type, within the words that Kafka knows.
bool is_valid_topic_config(const std::string& name, const std::string& value);

/// Whether a text is a value of this type.
bool is_valid_value(ConfigType type, const std::string& value);

} // namespace odradek::sandbox
