// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <string>

#include <gtest/gtest.h>

namespace odradek::base::test {
namespace {

using namespace std::string_view_literals;

TEST(Utf8, TakesWhatIsValid) {
    for (const auto text :
         {""sv, "plain"sv, "gr\u00fc\u00df"sv, "\u65e5\u672c"sv, "\U0001f680"sv, "\U0010ffff"sv, "a\0b"sv})
        EXPECT_TRUE(is_utf8(text)) << text;
}

TEST(Utf8, RefusesWhatIsNot) {
    const std::string_view wrong[]{"\x80",
                                   "\xc0\x80",
                                   "\xc1\xbf",
                                   "\xe0\x9f\xbf",
                                   "\xed\xa0\x80",
                                   "\xf0\x8f\xbf\xbf",
                                   "\xf4\x90\x80\x80",
                                   "\xf5\x80\x80\x80",
                                   "\xff",
                                   "\xc3",
                                   "\xe2\x82",
                                   "\xf0\x9f\x9a",
                                   "\xc3(",
                                   "a\xfe"};
    for (const auto text : wrong) {
        EXPECT_FALSE(is_utf8(text));
        EXPECT_FALSE(is_plain_text(text));
        EXPECT_TRUE(is_utf8(to_valid_utf8(text)));
    }
}

TEST(Utf8, PlainTextHasNoNul) {
    EXPECT_TRUE(is_plain_text("tab\t and newline\n"));
    EXPECT_FALSE(is_plain_text("a\0b"sv));
}

TEST(Utf8, ReplacesEachMaximalPart) {
    EXPECT_EQ(to_valid_utf8("a\xff"
                            "b"),
              "a\ufffdb");
    EXPECT_EQ(to_valid_utf8("\xe2\x82"), "\ufffd"); // a character cut short is one part
    EXPECT_EQ(to_valid_utf8("\xe2\x82(\xe2"), "\ufffd(\ufffd");
    EXPECT_EQ(to_valid_utf8("\xed\xa0\x80"), "\ufffd\ufffd\ufffd"); // a surrogate is three
    EXPECT_EQ(to_valid_utf8("\xf0\x9f\x9a\x80"), "\U0001f680");
}

TEST(Utf8, MeasuresOneCharacter) {
    EXPECT_EQ(utf8_character(""), 0U);
    EXPECT_EQ(utf8_character("ab"), 1U);
    EXPECT_EQ(utf8_character("\u00fcb"), 2U);
    EXPECT_EQ(utf8_character("\U0001f680"), 4U);
    EXPECT_EQ(utf8_character("\x80"), 0U);
}

} // namespace
} // namespace odradek::base::test
