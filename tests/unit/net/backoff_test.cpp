// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/backoff.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>

namespace odradek::net {
namespace {

using namespace std::chrono_literals;
constexpr std::uint64_t kMiddle = std::uint64_t{1} << 63U;

// surface 1.5
TEST(Backoff, DoublesUpToItsLimitAndBeginsAnew) {
    Backoff backoff(50ms, 1s);
    const base::Duration expected[] = {50ms, 100ms, 200ms, 400ms, 800ms, 1s, 1s};
    for (const base::Duration span : expected)
        EXPECT_EQ(backoff.next(kMiddle), span);
    EXPECT_EQ(backoff.failures(), 7U);
    backoff.reset();
    EXPECT_EQ(backoff.next(kMiddle), base::Duration(50ms));
}

TEST(Backoff, TheJitterIsTwentyPercentEachWay) {
    EXPECT_EQ(with_jitter(1s, 0), base::Duration(800ms));
    EXPECT_EQ(with_jitter(1s, kMiddle), base::Duration(1s));
    EXPECT_LE(with_jitter(1s, std::numeric_limits<std::uint64_t>::max()), base::Duration(1200ms));
    EXPECT_GT(with_jitter(1s, std::numeric_limits<std::uint64_t>::max()), base::Duration(1199ms));
}

} // namespace
} // namespace odradek::net
