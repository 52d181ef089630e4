// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/config_text.h"

#include <charconv>
#include <cstdlib>

namespace odradek::sandbox {
namespace {

template <class T>
bool is_number(const std::string& text) {
    T value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc{} && end == text.data() + text.size();
}

} // namespace

bool is_valid_value(ConfigType type, const std::string& value) {
    switch (type) {
    case ConfigType::Boolean:
        return value == "true" || value == "false";
    case ConfigType::Short:
        return is_number<std::int16_t>(value);
    case ConfigType::Int:
        return is_number<std::int32_t>(value);
    case ConfigType::Long:
        return is_number<std::int64_t>(value);
    case ConfigType::Double:
        return is_number<double>(value);
    default:
        return true;
    }
}

bool is_valid_topic_config(const std::string& name, const std::string& value) {
    const ConfigDefault* known = find_default(topic_defaults(), name);
    if (known == nullptr || !is_valid_value(known->type, value)) return false;
    if (name == "cleanup.policy") {
        return value == "delete" || value == "compact" || value == "compact,delete" || value == "delete,compact";
    }
    if (name == "message.timestamp.type") return value == "CreateTime" || value == "LogAppendTime";
    return true;
}

} // namespace odradek::sandbox
