// SPDX-License-Identifier: Apache-2.0
#include "session/TopicTraits.h"

#include "cluster/cluster.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace odradek::session {
namespace {

using Client = std::shared_ptr<cluster::Cluster>;
using Configs = std::vector<admin::ConfigDetail>;
using Offsets = std::vector<admin::OffsetRow>;

constexpr const char* kCleanup = "cleanup.policy";
constexpr const char* kRetention = "retention.ms";

base::Task<base::Result<Configs>> describe(Client cluster, std::vector<std::string> topics) {
    admin::Access access{&cluster->environment(), cluster};
    std::vector<admin::Resource> resources;
    for (std::string& topic : topics)
        resources.push_back({admin::ResourceType::Topic, std::move(topic)});
    std::vector<std::string> keys{kCleanup, kRetention};
    co_return co_await admin::describe_configs(std::move(access), std::move(resources), false, std::move(keys));
}

base::Task<base::Result<Offsets>> newest(Client cluster, std::vector<std::string> topics) {
    admin::Access access{&cluster->environment(), cluster};
    const admin::OffsetPoint point{admin::OffsetKind::MaxTimestamp};
    co_return co_await admin::topic_offsets(std::move(access), std::move(topics), point);
}

std::optional<std::int64_t> number_of(const std::string& text) {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

TopicSettings settings_of(const admin::ConfigDetail& detail) {
    TopicSettings settings;
    settings.error = detail.error;
    for (const admin::ConfigEntry& entry : detail.entries) {
        if (!entry.value) continue;
        if (entry.name == kCleanup) settings.cleanup = *entry.value;
        if (entry.name == kRetention) settings.retention = number_of(*entry.value);
    }
    return settings;
}

// The newest of a topic's partitions; one that could not be asked leaves the others' answer standing.
void add(TopicAge& age, const admin::OffsetRow& row) {
    if (row.timestamp) age.last = std::max(age.last.value_or(*row.timestamp), *row.timestamp);
    if (row.error && !age.error) age.error = row.error;
}

} // namespace

TopicTraits::TopicTraits(ClusterSession& cluster, QObject* parent)
    : QObject(parent), cluster_(cluster), requests_(this) {}

TopicTraits::~TopicTraits() = default;

void TopicTraits::wantSettings(const QStringList& topics) {
    const std::vector<std::string> asked = settings_.take(topics);
    if (asked.empty()) return;
    const auto make = [asked](Client cluster) {
        return describe(std::move(cluster), asked);
    };
    requests_.ask<Configs>(cluster_.link(), make,
                           [this, asked](const base::Result<Configs>& answer) { takeSettings(asked, answer); });
}

void TopicTraits::wantAges(const QStringList& topics) {
    const std::vector<std::string> asked = ages_.take(topics);
    if (asked.empty()) return;
    const auto make = [asked](Client cluster) {
        return newest(std::move(cluster), asked);
    };
    requests_.ask<Offsets>(cluster_.link(), make,
                           [this, asked](const base::Result<Offsets>& answer) { takeAges(asked, answer); });
}

void TopicTraits::forget() {
    requests_.cancelAll();
    settings_.clear();
    ages_.clear();
}

void TopicTraits::takeSettings(const std::vector<std::string>& asked, const base::Result<Configs>& answer) {
    for (std::size_t at = 0; at < asked.size(); ++at) {
        TopicSettings settings;
        if (!answer) settings.error = answer.error();
        // The answers stand in the order of the questions.
        if (answer && at < answer->size()) settings = settings_of((*answer)[at]);
        settings_.put(asked[at], std::move(settings));
    }
    Q_EMIT changed();
}

void TopicTraits::takeAges(const std::vector<std::string>& asked, const base::Result<Offsets>& answer) {
    std::map<std::string, TopicAge> ages;
    for (const std::string& topic : asked) {
        TopicAge& age = ages[topic];
        if (!answer) age.error = answer.error();
    }
    if (answer) {
        for (const admin::OffsetRow& row : *answer)
            add(ages[row.partition.topic], row);
    }
    for (auto& [topic, age] : ages)
        ages_.put(topic, std::move(age));
    Q_EMIT changed();
}

} // namespace odradek::session
