// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/reader.h"

#include "base/hex.h"
#include "wire/writer.h"

#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace odradek::wire::test {
namespace {

base::Bytes hex(std::string_view text) {
    return base::from_hex(text).value();
}

TEST(Reader, ReadsIntegersBigEndian) {
    const base::Bytes bytes = hex("80"
                                  "fffe"
                                  "fffd"
                                  "80000001"
                                  "fffffffe"
                                  "8000000000000002"
                                  "02"
                                  "00");
    Reader in(bytes);
    EXPECT_EQ(in.int8(), -128);
    EXPECT_EQ(in.int16(), -2);
    EXPECT_EQ(in.uint16(), 0xfffd);
    EXPECT_EQ(in.int32(), std::numeric_limits<std::int32_t>::min() + 1);
    EXPECT_EQ(in.uint32(), 0xfffffffeU);
    EXPECT_EQ(in.int64(), std::numeric_limits<std::int64_t>::min() + 2);
    EXPECT_TRUE(in.boolean());
    EXPECT_FALSE(in.boolean());
    EXPECT_TRUE(in.finish("test"));
}

TEST(Reader, KeepsTheFirstFaultAndItsPosition) {
    const base::Bytes bytes = hex("00010000");
    Reader in(bytes);
    in.int16();
    in.int32();
    EXPECT_EQ(in.int64(), 0);
    EXPECT_EQ(in.int8(), 0) << "nothing may be read after a fault, though bytes were left";
    in.fail("a later fault");
    const base::Result<void> result = in.result("thing");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, base::ErrorKind::Protocol);
    EXPECT_EQ(result.error().where, "thing");
    EXPECT_EQ(result.error().detail, "4 bytes are wanted and 2 are left at byte 2");
}

TEST(Reader, FinishRefusesBytesLeftOver) {
    const base::Bytes bytes = hex("0001");
    Reader in(bytes);
    in.int8();
    EXPECT_FALSE(in.finish("thing"));
}

TEST(Varint, ReadsBackWhatWasWritten) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t number : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{63}, std::int64_t{-64},
                                      std::int64_t{64}, std::int64_t{300}, kMost, -kMost - 1}) {
        Writer out;
        out.varlong(number);
        out.uvarlong(static_cast<std::uint64_t>(number));
        out.varint(static_cast<std::int32_t>(number));
        out.uvarint(static_cast<std::uint32_t>(number));
        Reader in(out.view());
        EXPECT_EQ(in.varlong(), number);
        EXPECT_EQ(in.uvarlong(), static_cast<std::uint64_t>(number));
        EXPECT_EQ(in.varint(), static_cast<std::int32_t>(number));
        EXPECT_EQ(in.uvarint(), static_cast<std::uint32_t>(number));
        EXPECT_TRUE(in.finish("test")) << number;
    }
}

// catalogue B3
TEST(Varint, TooManyBitsAreAFault) {
    for (const char* bytes : {"808080808000", "ffffffff1f", "ffffffffff", "8080808010"}) {
        const base::Bytes data = hex(bytes);
        Reader in(data);
        in.uvarint();
        EXPECT_FALSE(in.ok()) << bytes;
    }
    for (const char* bytes : {"8080808080808080808000", "ffffffffffffffffff02", "80808080808080808080"}) {
        const base::Bytes data = hex(bytes);
        Reader in(data);
        in.uvarlong();
        EXPECT_FALSE(in.ok()) << bytes;
    }
}

TEST(Varint, TheGreatestFit) {
    const base::Bytes bytes = hex("ffffffff0f"
                                  "ffffffffffffffffff01");
    Reader in(bytes);
    EXPECT_EQ(in.uvarint(), std::numeric_limits<std::uint32_t>::max());
    EXPECT_EQ(in.uvarlong(), std::numeric_limits<std::uint64_t>::max());
    EXPECT_TRUE(in.finish("test"));
}

/// Bytes before a value, which encoding, and what the length must read as; nothing for a fault.
struct LengthCase {
    const char* bytes;
    Lengths lengths;
    std::optional<std::int64_t> length;
};

// catalogue B3
TEST(Lengths, OfStringsAreHeldAgainstWhatIsLeft) {
    const std::vector<LengthCase> cases{
        {"ffff", Lengths::Classic, -1},       {"0000", Lengths::Classic, 0},    {"000161", Lengths::Classic, 1},
        {"fffe", Lengths::Classic, {}},       {"000261", Lengths::Classic, {}}, {"00", Lengths::Compact, -1},
        {"01", Lengths::Compact, 0},          {"0261", Lengths::Compact, 1},    {"0361", Lengths::Compact, {}},
        {"ffffffff0f", Lengths::Compact, {}}, {"", Lengths::Compact, {}},
    };
    for (const LengthCase& each : cases) {
        const base::Bytes bytes = hex(each.bytes);
        Reader in(bytes);
        const std::int64_t length = in.string_length(each.lengths);
        EXPECT_EQ(in.ok(), each.length.has_value()) << each.bytes;
        EXPECT_EQ(length, each.length.value_or(0)) << each.bytes;
    }
}

TEST(Lengths, CountsAreHeldAgainstTheLeastSizeOfAnElement) {
    const base::Bytes bytes = hex("00000002"
                                  "0000000000000000");
    Reader four(bytes);
    EXPECT_EQ(four.array_count(Lengths::Classic, 4), 2);
    Reader five(bytes);
    EXPECT_EQ(five.array_count(Lengths::Classic, 5), 0);
    EXPECT_FALSE(five.ok());
}

// catalogue B3
TEST(Lengths, NegativeCountsButMinusOneAreFaults) {
    const base::Bytes null = hex("ffffffff");
    Reader in(null);
    EXPECT_EQ(in.array_count(Lengths::Classic, 1), -1);
    EXPECT_TRUE(in.ok());
    const base::Bytes minus_two = hex("fffffffe");
    Reader faulty(minus_two);
    faulty.array_count(Lengths::Classic, 1);
    EXPECT_EQ(faulty.result("x").error().detail, "a count of -2 at byte 4");
}

TEST(Strings, NullIsAFaultWhereNoneMayBe) {
    const base::Bytes bytes = hex("ffff");
    Reader in(bytes);
    EXPECT_EQ(in.string(Lengths::Classic), "");
    EXPECT_FALSE(in.ok());
    Reader nullable(bytes);
    EXPECT_EQ(nullable.nullable_string(Lengths::Classic), std::nullopt);
    EXPECT_TRUE(nullable.ok());
}

TEST(Tags, AreKeptInTheirOrder) {
    const TaggedFields fields{{3, hex("0102")}, {500, {}}};
    Writer out;
    out.tagged_fields(fields);
    Reader in(out.view());
    EXPECT_EQ(in.tagged_fields(), fields);
    EXPECT_TRUE(in.finish("test"));
}

// catalogue B3
TEST(Tags, OutOfOrderTwiceOrBeyondTheEndAreFaults) {
    for (const char* bytes : {"02"
                              "0500"
                              "0400",
                              "02"
                              "0500"
                              "0500",
                              "01"
                              "0502"
                              "61",
                              "03"
                              "0500",
                              "ffffffff0f",
                              "01"
                              "ffffffff1f00"}) {
        const base::Bytes data = hex(bytes);
        Reader in(data);
        in.tagged_fields();
        EXPECT_FALSE(in.ok()) << bytes;
    }
}

TEST(Writer, CutsAClassicStringAtWhatItsLengthCanSay) {
    Writer out;
    out.string(std::string(40000, 'x'), Lengths::Classic);
    Reader in(out.view());
    EXPECT_EQ(in.string(Lengths::Classic).size(), 32767U);
    EXPECT_TRUE(in.finish("test"));
}

TEST(Writer, PatchesAnEarlierInteger) {
    Writer out;
    out.int32(0);
    out.int8(7);
    out.patch_int32(0, 0x01020304);
    EXPECT_EQ(base::to_hex(out.view()), "0102030407");
}

} // namespace
} // namespace odradek::wire::test
