// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/ids.h"
#include "consumer/scan_request.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

/// What people write on the command line: durations, times, places in a topic. Values; any thread. Every error is
/// Usage, its `where` is the option, its detail says what was expected.
namespace odradek::cli {

/// "250ms", "15s", "5m", "2h", "7d": a whole number and a unit, at most 100 years.
base::Result<std::chrono::milliseconds> parse_duration(std::string_view option, std::string_view text);

/// ISO 8601 with or without zone (without: UTC), a date alone, epoch milliseconds, "-15m" (before `now`), "today"
/// (UTC). ms since 1970 UTC.
base::Result<base::TimestampMs> parse_time(std::string_view option, std::string_view text, base::TimestampMs now);

/// "0,2-4": partition numbers, ascending, each once.
base::Result<std::vector<base::PartitionId>> parse_partitions(std::string_view option, std::string_view text);

/// "oldest" (or "earliest"), "latest" (or "newest:0"), "newest:N", "offset:N", or a time.
base::Result<consumer::ScanFrom> parse_from(std::string_view text, base::TimestampMs now);

/// "latest", "offset:N", or a time.
base::Result<consumer::ScanTo> parse_to(std::string_view text, base::TimestampMs now);

/// A whole number in [least, most].
base::Result<std::int64_t> parse_number(std::string_view option, std::string_view text, std::int64_t least,
                                        std::int64_t most);

/// "2026-11-21T12:03:38.841Z": a time as this command line prints it; the number itself where no calendar has it.
std::string format_time(base::TimestampMs time);

} // namespace odradek::cli
