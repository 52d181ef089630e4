// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace.h"

#include <fmt/format.h>

#include <cstdio>

namespace odradek::sim {

void Trace::mix(std::string_view bytes) {
    for (const char each : bytes)
        hash_ = (hash_ ^ static_cast<std::uint8_t>(each)) * 0x100000001b3U;
}

void Trace::note(std::string_view line) {
    const auto us = std::chrono::duration_cast<std::chrono::microseconds>(environment_.now().since_start).count();
    std::string stamped = fmt::format("{:>12.6f} {}", static_cast<double>(us) / 1e6, line);
    mix(stamped);
    if (aloud_) fmt::print(stderr, "{}\n", stamped);
    recent_.push_back(std::move(stamped));
    if (recent_.size() > kKept) recent_.pop_front();
}

void Trace::count(std::int64_t number) {
    hash_ = (hash_ ^ static_cast<std::uint64_t>(number)) * 0x100000001b3U;
}

void Trace::violate(const std::string& what) {
    if (violation_) return;
    note("VIOLATION " + what);
    violation_ = what;
}

} // namespace odradek::sim
