// SPDX-License-Identifier: Apache-2.0
#include "sandbox/common/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace odradek::sandbox {
namespace {

constexpr std::int32_t kMaxPartitions = 100'000;
constexpr std::int32_t kMaxReplication = 100;
constexpr std::size_t kMaxTopicName = 249;

bool is_legal(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

base::Result<std::int32_t> parse_count(std::string_view token, std::string_view what, std::int32_t max) {
    std::int32_t value = 0;
    const auto [end, failure] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (failure != std::errc{} || end != token.data() + token.size() || value < 1 || value > max) {
        return base::fail(base::ErrorKind::Usage, std::string(token), fmt::format("{} must be 1 to {}", what, max));
    }
    return value;
}

base::Result<TopicSpec> parse_topic(std::string_view token) {
    const auto parts = split(token, ':');
    if (parts.size() > 3) {
        return base::fail(base::ErrorKind::Usage, std::string(token), "expected name:partitions[:replication]");
    }
    if (auto named = check_topic_name(parts[0]); !named) return base::forward(named);
    TopicSpec spec;
    spec.name = parts[0];
    if (parts.size() > 1) {
        const auto partitions = parse_count(parts[1], "the number of partitions", kMaxPartitions);
        if (!partitions) return base::forward(partitions);
        spec.partitions = *partitions;
    }
    if (parts.size() > 2) {
        const auto replication = parse_count(parts[2], "the replication factor", kMaxReplication);
        if (!replication) return base::forward(replication);
        spec.replication = static_cast<std::int16_t>(*replication);
    }
    return spec;
}

} // namespace

base::Result<void> check_topic_name(std::string_view name) {
    const bool dots = name == "." || name == "..";
    if (name.empty() || name.size() > kMaxTopicName || dots || !std::ranges::all_of(name, is_legal)) {
        return base::fail(base::ErrorKind::Usage, std::string(name),
                          "a topic's name is 1 to 249 letters, digits, dots, underscores or dashes");
    }
    return {};
}

base::Result<std::vector<TopicSpec>> parse_topics(std::string_view text) {
    std::vector<TopicSpec> topics;
    if (text.empty()) return topics;
    for (const std::string_view token : split(text, ',')) {
        auto topic = parse_topic(token);
        if (!topic) return base::forward(topic);
        const bool twice = std::ranges::any_of(topics, [&](const TopicSpec& t) { return t.name == topic->name; });
        if (twice) return base::fail(base::ErrorKind::Usage, topic->name, "this topic is named twice");
        topics.push_back(std::move(*topic));
    }
    return topics;
}

std::vector<BrokerSpec> local_brokers(int count, std::uint16_t port) {
    std::vector<BrokerSpec> brokers;
    for (int index = 0; index < count; ++index) {
        brokers.push_back({base::BrokerId{index + 1}, "127.0.0.1", static_cast<std::uint16_t>(port + index), {}});
    }
    return brokers;
}

std::vector<TopicSpec> scale_topics(int topics, std::int32_t partitions) {
    std::vector<TopicSpec> specs;
    specs.reserve(static_cast<std::size_t>(topics));
    for (int index = 0; index < topics; ++index) {
        TopicSpec spec;
        spec.name = fmt::format("scale-{:05}", index);
        spec.partitions = partitions;
        specs.push_back(std::move(spec));
    }
    return specs;
}

} // namespace odradek::sandbox
