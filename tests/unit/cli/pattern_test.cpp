// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pattern.h"

#include <gtest/gtest.h>

namespace odradek::cli {
namespace {

TEST(Pattern, PlainTextMayStandAnywhere) {
    EXPECT_TRUE(matches("", "orders"));
    EXPECT_TRUE(matches("der", "orders"));
    EXPECT_FALSE(matches("Der", "orders"));
}

TEST(Pattern, StarsAndQuestionMarksCoverTheWholeName) {
    EXPECT_TRUE(matches("order*", "orders.v2"));
    EXPECT_TRUE(matches("*.v?", "orders.v2"));
    EXPECT_TRUE(matches("*o*d*s*", "orders"));
    EXPECT_TRUE(matches("*", ""));
    EXPECT_FALSE(matches("?", ""));
    EXPECT_FALSE(matches("*.v?", "orders.v22"));
    EXPECT_FALSE(matches("rder*", "orders"));
    EXPECT_TRUE(matches("a*ab", "aaab"));
}

} // namespace
} // namespace odradek::cli
