// SPDX-License-Identifier: Apache-2.0
#include "admin/topic_settings.h"

#include "base/translate.h"
#include "cluster/option_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>
#include <vector>

namespace odradek::admin {
namespace {

using enum SettingType;

constexpr std::int64_t kInt = std::numeric_limits<std::int32_t>::max();
constexpr std::int64_t kLong = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeastSegment = 14; // a batch's header; from 4.0 on it is 1 MiB

constexpr TopicSetting flag(std::string_view name, const char* meaning) {
    return {name, Boolean, 0, 0, "true,false", meaning};
}

constexpr TopicSetting number(std::string_view name, SettingType type, std::int64_t least, const char* meaning) {
    return {name, type, least, type == Int ? kInt : kLong, {}, meaning};
}

constexpr TopicSetting words(std::string_view name, SettingType type, std::string_view choices, const char* meaning) {
    return {name, type, 0, 0, choices, meaning};
}

// Ranges as in Kafka's LogConfig, the widest of all releases.
constexpr auto kSettings = std::to_array<TopicSetting>({
    words("cleanup.policy", List, "delete,compact",
          ODRADEK_TR("TopicSetting", "What becomes of old records: deleted, compacted, or both.")),
    {"compression.gzip.level", Int, -1, 9, {}, ODRADEK_TR("TopicSetting", "How hard gzip works; -1: its default.")},
    {"compression.lz4.level", Int, 1, 17, {}, ODRADEK_TR("TopicSetting", "How hard lz4 works.")},
    words("compression.type", String, "uncompressed,zstd,lz4,snappy,gzip,producer",
          ODRADEK_TR("TopicSetting", "The codec that batches are kept in.")),
    {"compression.zstd.level", Int, -131072, 22, {}, ODRADEK_TR("TopicSetting", "How hard zstd works.")},
    number("delete.retention.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "How long tombstones stay in a compacted topic.")),
    number("file.delete.delay.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "How long a deleted segment stays on the disk.")),
    number("flush.messages", Long, 0,
           ODRADEK_TR("TopicSetting", "Messages after which the log is synced to the disk.")),
    number("flush.ms", Long, 0, ODRADEK_TR("TopicSetting", "Time after which the log is synced to the disk.")),
    words("follower.replication.throttled.replicas", List, {},
          ODRADEK_TR("TopicSetting", "Replicas whose copying is throttled.")),
    number("index.interval.bytes", Int, 0, ODRADEK_TR("TopicSetting", "Bytes between two entries of the index.")),
    words("leader.replication.throttled.replicas", List, {},
          ODRADEK_TR("TopicSetting", "Leaders whose copying is throttled.")),
    number("local.retention.bytes", Long, -2,
           ODRADEK_TR("TopicSetting", "Bytes that stay local in a tiered topic; -2: as retention.bytes.")),
    number("local.retention.ms", Long, -2,
           ODRADEK_TR("TopicSetting", "Time that stays local in a tiered topic; -2: as retention.ms.")),
    number("max.compaction.lag.ms", Long, 1,
           ODRADEK_TR("TopicSetting", "The longest time that a record stays uncompacted.")),
    number("max.message.bytes", Int, 0, ODRADEK_TR("TopicSetting", "The largest batch, after compression.")),
    flag("message.downconversion.enable",
         ODRADEK_TR("TopicSetting", "Whether batches are rewritten for old consumers (before 4.0).")),
    words("message.format.version", String, {},
          ODRADEK_TR("TopicSetting", "The format of stored batches (before 4.0).")),
    number("message.timestamp.after.max.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "How far a timestamp may lie ahead of the broker.")),
    number("message.timestamp.before.max.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "How far a timestamp may lie behind the broker.")),
    number("message.timestamp.difference.max.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "How far a timestamp may be off (before 4.0).")),
    words("message.timestamp.type", String, "CreateTime,LogAppendTime",
          ODRADEK_TR("TopicSetting", "Whose time a record carries.")),
    {"min.cleanable.dirty.ratio",
     Double,
     0,
     1,
     {},
     ODRADEK_TR("TopicSetting", "How dirty a log must be to be compacted.")},
    number("min.compaction.lag.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "The least time that a record stays uncompacted.")),
    number("min.insync.replicas", Int, 1,
           ODRADEK_TR("TopicSetting", "Replicas that must have a record written with acks=all.")),
    flag("preallocate", ODRADEK_TR("TopicSetting", "Whether segments take their room on the disk at once.")),
    flag("remote.log.copy.disable",
         ODRADEK_TR("TopicSetting", "Whether a tiered topic copies nothing more to the remote store.")),
    flag("remote.log.delete.on.disable",
         ODRADEK_TR("TopicSetting", "Whether remote segments go when tiering is turned off.")),
    flag("remote.storage.enable", ODRADEK_TR("TopicSetting", "Whether old segments move to a remote store.")),
    number("retention.bytes", Long, -1, ODRADEK_TR("TopicSetting", "Bytes that a partition keeps; -1: no limit.")),
    number("retention.ms", Long, -1, ODRADEK_TR("TopicSetting", "How long records are kept; -1: for ever.")),
    number("segment.bytes", Int, kLeastSegment, ODRADEK_TR("TopicSetting", "Size at which a segment is closed.")),
    number("segment.index.bytes", Int, 4, ODRADEK_TR("TopicSetting", "Largest size of a segment's index.")),
    number("segment.jitter.ms", Long, 0,
           ODRADEK_TR("TopicSetting", "Spread of the times at which segments are closed.")),
    number("segment.ms", Long, 1, ODRADEK_TR("TopicSetting", "Age at which a segment is closed.")),
    flag("unclean.leader.election.enable",
         ODRADEK_TR("TopicSetting", "Whether a replica that is out of sync may lead.")),
});

std::vector<std::string_view> parts(std::string_view list) {
    std::vector<std::string_view> found;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t to = std::min(list.find(',', from), list.size());
        std::string_view part = list.substr(from, to - from);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        found.push_back(part);
        from = to + 1;
    }
    return found;
}

template <class T>
std::optional<T> parsed(std::string_view text) {
    T value{};
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<Finding> check_number(const TopicSetting& setting, std::string_view value) {
    const auto number = parsed<std::int64_t>(value);
    if (number && *number >= setting.least && *number <= setting.most) return std::nullopt;
    return Finding{Finding::Weight::Error,
                   ODRADEK_TR("Finding", "%1 takes a whole number from %2 to %3."),
                   {std::string(setting.name), std::to_string(setting.least), std::to_string(setting.most)}};
}

std::optional<Finding> check_fraction(const TopicSetting& setting, std::string_view value) {
    const auto number = parsed<double>(value);
    const bool inside =
        number && *number >= static_cast<double>(setting.least) && *number <= static_cast<double>(setting.most);
    if (inside) return std::nullopt;
    return Finding{Finding::Weight::Error,
                   ODRADEK_TR("Finding", "%1 takes a number from %2 to %3."),
                   {std::string(setting.name), std::to_string(setting.least), std::to_string(setting.most)}};
}

std::optional<Finding> check_words(const TopicSetting& setting, std::string_view value) {
    if (setting.choices.empty()) return std::nullopt;
    const auto known = parts(setting.choices);
    const auto given = setting.type == List ? parts(value) : std::vector{value};
    const bool all = std::ranges::all_of(
        given, [&known](std::string_view word) { return std::ranges::find(known, word) != known.end(); });
    if (all || (setting.type == List && value.empty())) return std::nullopt;
    return Finding{Finding::Weight::Error,
                   ODRADEK_TR("Finding", "%1 takes one of: %2."),
                   {std::string(setting.name), std::string(setting.choices)}};
}

std::string_view nearest(std::string_view name) {
    std::vector<std::string_view> names;
    for (const TopicSetting& setting : kSettings)
        names.push_back(setting.name);
    return cluster::nearest_name(name, names);
}

} // namespace

std::span<const TopicSetting> topic_settings() noexcept {
    return kSettings;
}

const TopicSetting* find_topic_setting(std::string_view name) noexcept {
    const auto found = std::ranges::find(kSettings, name, &TopicSetting::name);
    return found == kSettings.end() ? nullptr : &*found;
}

std::optional<Finding> check_setting_name(std::string_view name) {
    if (name.empty()) return Finding{Finding::Weight::Error, ODRADEK_TR("Finding", "A setting needs a name."), {}};
    const bool odd = std::ranges::any_of(name, [](char c) { return c <= ' ' || c == '=' || c == ',' || c == '\x7F'; });
    if (odd)
        return Finding{
            Finding::Weight::Error, ODRADEK_TR("Finding", "\"%1\" is no name of a setting."), {std::string(name)}};
    if (find_topic_setting(name) != nullptr) return std::nullopt;
    const std::string_view near = nearest(name);
    if (near.empty()) {
        return Finding{Finding::Weight::Warning,
                       ODRADEK_TR("Finding", "%1 is not known as a setting of topics."),
                       {std::string(name)}};
    }
    return Finding{Finding::Weight::Warning,
                   ODRADEK_TR("Finding", "%1 is not known as a setting of topics; did you mean %2?"),
                   {std::string(name), std::string(near)}};
}

std::optional<Finding> check_setting(std::string_view name, std::string_view value) {
    const TopicSetting* setting = find_topic_setting(name);
    if (setting == nullptr) return check_setting_name(name);
    switch (setting->type) {
    case Int:
    case Short:
    case Long:
        return check_number(*setting, value);
    case Double:
        return check_fraction(*setting, value);
    default:
        return check_words(*setting, value);
    }
}

} // namespace odradek::admin
