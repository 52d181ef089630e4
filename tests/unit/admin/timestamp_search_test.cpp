// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/time_lag.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace odradek::admin {
namespace {

constexpr base::TimestampMs kNow = 1'760'000'000'000;

/// What a leader answers for a log of these timestamps, offsets from 0. Counts the questions.
struct Log {
    std::vector<base::TimestampMs> times;
    int questions = 0;

    std::optional<base::TimestampMs> search(base::Offset offset) {
        TimestampSearch search(offset, kNow);
        while (const auto time = search.next()) {
            if (++questions > 200) return std::nullopt;
            const auto found = std::ranges::lower_bound(times, *time);
            if (found == times.end()) {
                search.take(-1, -1);
            } else {
                search.take(found - times.begin(), *found);
            }
        }
        return search.timestamp();
    }
};

TEST(TimestampSearch, FindsTheExactTimeWhereRecordsAreApart) {
    Log log;
    for (int at = 0; at < 1000; ++at)
        log.times.push_back(kNow - 1'000'000 + at * 1000);
    for (const base::Offset offset : {0, 1, 500, 999}) {
        log.questions = 0;
        const auto time = log.search(offset);
        ASSERT_TRUE(time);
        EXPECT_NEAR(static_cast<double>(*time), static_cast<double>(log.times[static_cast<std::size_t>(offset)]), 1000);
        EXPECT_LE(log.questions, 30);
    }
}

TEST(TimestampSearch, ComesCloseWithinABurstOfOneTime) {
    Log log;
    log.times.assign(100, kNow - 3'600'000);
    log.times.push_back(kNow - 10);
    const auto time = log.search(50);
    ASSERT_TRUE(time);
    EXPECT_NEAR(static_cast<double>(*time), static_cast<double>(kNow - 3'600'000), 3'600.0);
}

TEST(TimestampSearch, EndsForTimestampsOfAnotherAge) {
    for (const base::TimestampMs odd : {base::TimestampMs{0}, base::TimestampMs{1}, kNow + 86'400'000}) {
        Log log{{odd, odd, odd}};
        log.search(1);
        EXPECT_LE(log.questions, 100) << odd;
    }
}

} // namespace
} // namespace odradek::admin
