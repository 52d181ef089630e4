// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <sys/resource.h>

/// What both sides of a comparison count with.
namespace odradek::bench {

/// CPU seconds of this process so far, user and system.
inline double cpu_seconds() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Seconds of the monotonic clock.
inline double wall_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// What a reader has seen. Two readers of the same topic must agree.
struct Tally {
    std::int64_t messages = 0; ///< Records.
    std::int64_t bytes = 0;    ///< Of keys and values.
    std::int64_t offsets = 0;  ///< The sum of all offsets: it tells a lost record from a doubled one.
};

/// Prints one line of JSON for tests/bench/run.
inline void print(const Tally& tally, double cpu, double wall) {
    std::printf("{\"messages\":%lld,\"bytes\":%lld,\"offsets\":%lld,\"cpu\":%.6f,\"wall\":%.6f}\n",
                static_cast<long long>(tally.messages), static_cast<long long>(tally.bytes),
                static_cast<long long>(tally.offsets), cpu, wall);
}

} // namespace odradek::bench
