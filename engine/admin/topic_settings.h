// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/finding.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

/// The settings that a topic may have, for forms and for checks before anything is sent. Pure, any thread.
namespace odradek::admin {

/// The type of a setting's value (numbers of DescribeConfigs).
enum class SettingType : std::int8_t {
    Unknown = 0,
    Boolean = 1,
    String = 2,
    Int = 3,
    Short = 4,
    Long = 5,
    Double = 6,
    List = 7,
    Class = 8,
    Password = 9,
};

/// A setting of topics. Immutable.
struct TopicSetting {
    std::string_view name;    ///< "retention.ms".
    SettingType type;         ///< What its value is.
    std::int64_t least;       ///< Numbers: the least value that some broker takes.
    std::int64_t most;        ///< Numbers: the greatest.
    std::string_view choices; ///< The words that it takes, with commas; empty: any.
    const char* meaning;      ///< An English sentence, marked for translation (context "TopicSetting").
};

/// The settings of topics that Kafka 0.10 to 4.4 know, by name.
std::span<const TopicSetting> topic_settings() noexcept;

/// The setting of a name, or nullptr.
const TopicSetting* find_topic_setting(std::string_view name) noexcept;

/// Looks at a setting and its value. An unknown name is a warning, with the nearest one that is known: newer brokers
/// may have it. Nothing: nothing is known against it.
std::optional<Finding> check_setting(std::string_view name, std::string_view value);

/// Looks at the name alone.
std::optional<Finding> check_setting_name(std::string_view name);

} // namespace odradek::admin
