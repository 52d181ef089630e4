// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <limits>
#include <optional>

namespace odradek::cli {
namespace {

using base::ErrorKind;
using std::chrono::milliseconds;

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMsPerDay = 86'400'000;
constexpr std::int64_t kLongestMs = 36'525 * kMsPerDay; // 100 years
/// More partitions than Kafka allows a topic to have in practice: a bound for "0-2000000000".
constexpr std::int64_t kMostPartitions = 1'000'000;

std::unexpected<base::Error> usage(std::string_view option, std::string_view text, std::string_view expected) {
    return base::fail(ErrorKind::Usage, std::string(option), fmt::format("\"{}\" is not {}", text, expected));
}

std::optional<std::int64_t> whole(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// Digits only, of a number that an int holds: a field of a date, a partition.
std::optional<int> digits(std::string_view text) {
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    const auto value = whole(text);
    if (!value || *value > std::numeric_limits<int>::max()) return std::nullopt;
    return static_cast<int>(*value);
}

/// Takes `text` up to a separator out of `rest`.
std::string_view take_until(std::string_view& rest, char separator) {
    const auto at = rest.find(separator);
    const auto field = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view{} : rest.substr(at + 1);
    return field;
}

std::optional<std::int64_t> days_of(std::string_view date) {
    if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
    const auto year = digits(date.substr(0, 4));
    const auto month = digits(date.substr(5, 2));
    const auto day = digits(date.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day calendar(std::chrono::year(*year),
                                               std::chrono::month(static_cast<unsigned>(*month)),
                                               std::chrono::day(static_cast<unsigned>(*day)));
    if (!calendar.ok()) return std::nullopt;
    return std::chrono::sys_days(calendar).time_since_epoch().count();
}

/// ".841" as ms, more digits cut.
std::optional<int> fraction_ms(std::string_view text) {
    std::string padded(text.substr(0, 3));
    if (!digits(text)) return std::nullopt;
    padded.resize(3, '0');
    return digits(padded);
}

/// "12:03", "12:03:38", "12:03:38.841" as ms of the day.
std::optional<std::int64_t> time_of_day(std::string_view text) {
    const auto hour = digits(take_until(text, ':'));
    const auto minute = digits(take_until(text, ':'));
    const auto second_text = take_until(text, '.');
    const auto second = second_text.empty() ? std::optional(0) : digits(second_text);
    const auto ms = text.empty() ? std::optional(0) : fraction_ms(text);
    if (!hour || !minute || !second || !ms) return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
    return ((*hour * 60 + *minute) * 60 + *second) * std::int64_t{1000} + *ms;
}

/// "02:00", "0530", "02": a zone behind its sign, in minutes.
std::optional<int> zone_minutes(std::string zone) {
    std::erase(zone, ':');
    if (zone.size() == 2) zone += "00";
    if (zone.size() != 4) return std::nullopt;
    const auto hours = digits(std::string_view(zone).substr(0, 2));
    const auto minutes = digits(std::string_view(zone).substr(2));
    if (!hours || !minutes || *hours > 18 || *minutes > 59) return std::nullopt;
    return *hours * 60 + *minutes;
}

/// Takes "Z", "+02:00" or "-0530" off the end; minutes east of UTC.
std::optional<int> take_zone(std::string_view& time) {
    if (time.ends_with('Z') || time.ends_with('z')) {
        time.remove_suffix(1);
        return 0;
    }
    const auto at = time.find_first_of("+-");
    if (at == std::string_view::npos) return 0;
    const bool west = time[at] == '-';
    const auto minutes = zone_minutes(std::string(time.substr(at + 1)));
    time = time.substr(0, at);
    if (!minutes) return std::nullopt;
    return west ? -*minutes : *minutes;
}

std::optional<base::TimestampMs> iso_time(std::string_view text) {
    const auto days = days_of(text.substr(0, 10));
    if (!days) return std::nullopt;
    std::string_view rest = text.substr(10);
    if (rest.empty()) return *days * kMsPerDay;
    if (rest[0] != 'T' && rest[0] != 't' && rest[0] != ' ') return std::nullopt;
    rest.remove_prefix(1);
    const auto zone = take_zone(rest);
    const auto time = time_of_day(rest);
    if (!zone || !time) return std::nullopt;
    return *days * kMsPerDay + *time - std::int64_t{*zone} * 60'000;
}

std::optional<std::int64_t> unit_ms(std::string_view unit) {
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 5> kUnits{
        {{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", kMsPerDay}}};
    const auto* found = std::ranges::find(kUnits, unit, &std::pair<std::string_view, std::int64_t>::first);
    return found == kUnits.end() ? std::nullopt : std::optional(found->second);
}

base::Result<base::Offset> parse_offset(std::string_view option, std::string_view text) {
    return parse_number(option, text, 0, kMost);
}

base::Result<void> add_range(std::string_view option, std::string_view item, std::vector<base::PartitionId>& into) {
    std::string_view rest = item;
    const auto first = digits(take_until(rest, '-'));
    const bool range = item.find('-') != std::string_view::npos;
    const auto last = range ? digits(rest) : first;
    if (!first || !last || *last < *first)
        return usage(option, item, "a partition or a range of partitions such as 0 or 2-4");
    if (*last >= kMostPartitions) {
        return usage(option, item,
                     fmt::format("possible: no topic has a partition above {}", std::int64_t{kMostPartitions - 1}));
    }
    for (int partition = *first; partition <= *last; ++partition)
        into.push_back(partition);
    return {};
}

} // namespace

base::Result<std::int64_t> parse_number(std::string_view option, std::string_view text, std::int64_t least,
                                        std::int64_t most) {
    const auto value = whole(text);
    if (value && *value >= least && *value <= most) return *value;
    // Who wrote a number that none of ours can hold wants to know the greatest one.
    const bool is_number = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (most == kMost && (value || !is_number))
        return usage(option, text, fmt::format("a whole number of at least {}", least));
    return usage(option, text, fmt::format("a whole number from {} to {}", least, most));
}

base::Result<milliseconds> parse_duration(std::string_view option, std::string_view text) {
    constexpr std::string_view kExpected = "a duration such as 250ms, 15s, 5m, 2h or 7d";
    const auto digits_end = text.find_first_not_of("0123456789");
    if (digits_end == std::string_view::npos || digits_end == 0) return usage(option, text, kExpected);
    const auto count = whole(text.substr(0, digits_end));
    const auto unit = unit_ms(text.substr(digits_end));
    if (!unit) return usage(option, text, kExpected);
    if (!count || *count > kLongestMs / *unit)
        return usage(option, text, fmt::format("possible: the longest duration is {}d", kLongestMs / kMsPerDay));
    return milliseconds(*count * *unit);
}

base::Result<base::TimestampMs> parse_time(std::string_view option, std::string_view text, base::TimestampMs now) {
    if (text == "today") return now - ((now % kMsPerDay) + kMsPerDay) % kMsPerDay;
    if (text.starts_with('-')) {
        if (const auto before = parse_duration(option, text.substr(1))) return now - before->count();
    }
    if (!text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos) {
        if (const auto epoch = whole(text)) return *epoch;
    }
    if (const auto iso = iso_time(text)) return *iso;
    return usage(option, text, "a time: ISO 8601, epoch milliseconds, -15m or today");
}

base::Result<std::vector<base::PartitionId>> parse_partitions(std::string_view option, std::string_view text) {
    std::vector<base::PartitionId> partitions;
    std::string_view rest = text;
    if (text.ends_with(',')) return usage(option, text, "a list of partitions such as 0,2-4");
    do {
        if (auto added = add_range(option, take_until(rest, ','), partitions); !added) return base::forward(added);
    } while (!rest.empty());
    std::ranges::sort(partitions);
    const auto twice = std::ranges::unique(partitions);
    partitions.erase(twice.begin(), twice.end());
    return partitions;
}

base::Result<consumer::ScanFrom> parse_from(std::string_view text, base::TimestampMs now) {
    constexpr std::string_view kOption = "--from";
    if (text == "oldest" || text == "earliest") return consumer::FromOldest{};
    if (text == "latest") return consumer::FromLatest{};
    if (text.starts_with("newest:")) {
        auto count = parse_number("--from newest:N", text.substr(7), 0, kMost);
        if (!count) return base::forward(count);
        if (*count == 0) return consumer::FromLatest{};
        return consumer::FromNewest{*count};
    }
    if (text.starts_with("offset:")) {
        auto offset = parse_offset("--from offset:N", text.substr(7));
        if (!offset) return base::forward(offset);
        return consumer::FromOffset{*offset};
    }
    auto time = parse_time(kOption, text, now);
    if (time) return consumer::FromTime{*time};
    return usage(kOption, text,
                 "oldest, latest, newest:N, offset:N or a time (ISO 8601, epoch milliseconds, -15m, today)");
}

base::Result<consumer::ScanTo> parse_to(std::string_view text, base::TimestampMs now) {
    constexpr std::string_view kOption = "--to";
    if (text == "latest") return consumer::ToLatest{};
    if (text.starts_with("offset:")) {
        auto offset = parse_offset("--to offset:N", text.substr(7));
        if (!offset) return base::forward(offset);
        return consumer::ToOffset{*offset};
    }
    auto time = parse_time(kOption, text, now);
    if (time) return consumer::ToTime{*time};
    return usage(kOption, text, "latest, offset:N or a time (ISO 8601, epoch milliseconds, -15m, today)");
}

std::string format_time(base::TimestampMs time) {
    constexpr base::TimestampMs kYear10000 = 253'402'300'800'000;
    if (time < -kYear10000 || time >= kYear10000) return std::to_string(time);
    const auto point = std::chrono::sys_time<milliseconds>(milliseconds(time));
    const auto day = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(point - day);
    if (static_cast<int>(date.year()) < 0) return std::to_string(time);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

} // namespace odradek::cli
