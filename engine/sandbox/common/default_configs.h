// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// Kafka's own defaults of topic, broker and group settings (source: the configuration pages of 4.4).
namespace odradek::sandbox {

/// The type of a setting, as DescribeConfigs numbers it.
enum class ConfigType : std::int8_t { Unknown, Boolean, String, Int, Short, Long, Double, List, Class, Password };

/// One setting with its default. Immutable, any thread.
struct ConfigDefault {
    std::string_view name;               ///< "retention.ms".
    ConfigType type;                     ///< The type of its value.
    std::string_view value;              ///< The default, as text.
    std::string_view synonym = {};       ///< The broker's setting that a topic inherits ("log.retention.ms").
    std::string_view documentation = {}; ///< One sentence.
};

/// Settings of topics, by name.
std::span<const ConfigDefault> topic_defaults() noexcept;

/// Settings of brokers, by name.
std::span<const ConfigDefault> broker_defaults() noexcept;

/// Settings of groups, by name.
std::span<const ConfigDefault> group_defaults() noexcept;

/// The setting of this name, or nullptr.
const ConfigDefault* find_default(std::span<const ConfigDefault> settings, std::string_view name) noexcept;

} // namespace odradek::sandbox
