// SPDX-License-Identifier: Apache-2.0
#include "sandbox/handlers/config_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace odradek::sandbox {
namespace {

using Words = std::pair<std::string_view, std::string_view>; // a setting, and what it takes, with commas
using Least = std::pair<std::string_view, std::int64_t>;

constexpr auto kWords = std::to_array<Words>({
    {"cleanup.policy", "compact,delete"},
    {"compression.type", "uncompressed,zstd,lz4,snappy,gzip,producer"},
    {"message.timestamp.type", "CreateTime,LogAppendTime"},
});

constexpr auto kLeast = std::to_array<Least>({
    {"delete.retention.ms", 0},
    {"file.delete.delay.ms", 0},
    {"flush.messages", 1},
    {"flush.ms", 0},
    {"local.retention.bytes", -2},
    {"local.retention.ms", -2},
    {"max.compaction.lag.ms", 1},
    {"max.message.bytes", 0},
    {"min.compaction.lag.ms", 0},
    {"min.insync.replicas", 1},
    {"retention.bytes", -1},
    {"retention.ms", -1},
    {"segment.bytes", 1'048'576},
    {"segment.index.bytes", 4},
    {"segment.jitter.ms", 0},
    {"segment.ms", 1},
});

template <class T>
bool is_number(std::string_view text) {
    T value{};
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc{} && end == text.data() + text.size();
}

/// What a value of this type would be; nothing: the text is one.
std::string_view wrong_type(ConfigType type, std::string_view value) {
    switch (type) {
    case ConfigType::Boolean:
        return value == "true" || value == "false" ? "" : "Expected value to be either true or false";
    case ConfigType::Short:
        return is_number<std::int16_t>(value) ? "" : "Not a number of type SHORT";
    case ConfigType::Int:
        return is_number<std::int32_t>(value) ? "" : "Not a number of type INT";
    case ConfigType::Long:
        return is_number<std::int64_t>(value) ? "" : "Not a number of type LONG";
    case ConfigType::Double:
        return is_number<double>(value) ? "" : "Not a number of type DOUBLE";
    default:
        return "";
    }
}

std::string invalid(const std::string& name, const std::string& value, std::string_view why) {
    return "Invalid value " + value + " for configuration " + name + ": " + std::string(why);
}

bool is_word_of(std::string_view list, std::string_view word) {
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t to = std::min(list.find(',', from), list.size());
        if (list.substr(from, to - from) == word) return true;
        from = to + 1;
    }
    return false;
}

bool takes(const ConfigDefault& setting, std::string_view choices, std::string_view value) {
    if (setting.type != ConfigType::List) return is_word_of(choices, value);
    for (std::size_t from = 0; from <= value.size();) {
        const std::size_t to = std::min(value.find(',', from), value.size());
        if (!is_word_of(choices, value.substr(from, to - from))) return false;
        from = to + 1;
    }
    return true;
}

} // namespace

std::optional<std::string> wrong_config(std::span<const ConfigDefault> settings, const std::string& name,
                                        const std::string& value) {
    const ConfigDefault* known = find_default(settings, name);
    if (known == nullptr) return "Unknown config name: " + name;
    const std::string_view why = wrong_type(known->type, value);
    if (!why.empty()) return invalid(name, value, why);
    return std::nullopt;
}

std::optional<std::string> wrong_topic_config(const std::string& name, const std::string& value) {
    const ConfigDefault* known = find_default(topic_defaults(), name);
    if (known == nullptr) return "Unknown topic config name: " + name;
    if (auto wrong = wrong_config(topic_defaults(), name, value)) return wrong;
    const auto* words = std::ranges::find(kWords, std::string_view(name), &Words::first);
    if (words != kWords.end() && !takes(*known, words->second, value)) {
        return invalid(name, value, "String must be one of: " + std::string(words->second));
    }
    const auto* least = std::ranges::find(kLeast, std::string_view(name), &Least::first);
    if (least == kLeast.end()) return std::nullopt;
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    if (number >= least->second) return std::nullopt;
    return invalid(name, value, "Value must be at least " + std::to_string(least->second));
}

} // namespace odradek::sandbox
