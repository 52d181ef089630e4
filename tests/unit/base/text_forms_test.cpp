// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/base64.h"
#include "base/hex.h"
#include "base/ids.h"

#include <string>

#include <gtest/gtest.h>

/// Bytes as text: hexadecimal, base 64, uuids.
namespace odradek::base::test {
namespace {

TEST(Hex, GoesThereAndBack) {
    const Bytes bytes{std::byte{0}, std::byte{0x9f}, std::byte{0xff}};
    EXPECT_EQ(to_hex(bytes), "009fff");
    EXPECT_EQ(from_hex("009FfF"), bytes);
    EXPECT_EQ(from_hex(""), Bytes{});
}

TEST(Hex, RefusesWhatIsNot) {
    for (const char* text : {"0", "0g", "g0", "00 0", "0x"})
        EXPECT_EQ(from_hex(text), std::nullopt) << text;
    EXPECT_EQ(hex_fault("009FfF"), "");
    EXPECT_EQ(hex_fault("0"), "there are 1 hexadecimal digits, and a byte takes two");
    EXPECT_EQ(hex_fault("00 "), "character 3 is no hexadecimal digit");
}

TEST(Base64, GivesTheExamplesOfTheRfc) {
    const std::pair<const char*, const char*> examples[]{{"", ""},        {"f", "Zg=="},        {"fo", "Zm8="},
                                                         {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, coded] : examples) {
        EXPECT_EQ(to_base64(as_bytes(plain)), coded);
        EXPECT_EQ(from_base64(coded), bytes_of(plain)) << coded;
    }
}

TEST(Base64, EveryByteComesBack) {
    Bytes bytes;
    for (int value = 0; value < 256; ++value) {
        bytes.push_back(static_cast<std::byte>(value));
        EXPECT_EQ(from_base64(to_base64(bytes)), bytes);
        EXPECT_EQ(from_base64url(to_base64url(bytes)), bytes);
    }
}

TEST(Base64, HasTwoAlphabets) {
    const Bytes bytes{std::byte{0xfb}, std::byte{0xff}};
    EXPECT_EQ(to_base64(bytes), "+/8=");
    EXPECT_EQ(to_base64url(bytes), "-_8");
    EXPECT_EQ(from_base64("-_8="), std::nullopt);
    EXPECT_EQ(from_base64url("+/8"), std::nullopt);
    EXPECT_EQ(from_base64("+/8"), bytes) << "padding may be absent";
}

TEST(Base64, RefusesWhatStandsForNothing) {
    for (const char* text : {"Z", "Zm9vY", "Zh==", "Zm9=", "Zg=a", "Z g=", "===="})
        EXPECT_EQ(from_base64(text), std::nullopt) << text;
}

TEST(Uuid, IsShownAsKafkaShowsIt) {
    Uuid id;
    EXPECT_TRUE(id.is_zero());
    EXPECT_EQ(to_string(id), "AAAAAAAAAAAAAAAAAAAAAA");
    id.bytes[15] = 1; // the metadata topic
    EXPECT_EQ(to_string(id), "AAAAAAAAAAAAAAAAAAAAAQ");
    EXPECT_EQ(parse_uuid("AAAAAAAAAAAAAAAAAAAAAQ"), id);
}

TEST(Uuid, RefusesOtherTexts) {
    for (const char* text : {"", "AAAAAAAAAAAAAAAAAAAAAB", "AAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA",
                             "AAAAAAAAAAAAAAAAAAAA+A", "AAAAAAAAAAAAAAAAAAAA=="})
        EXPECT_EQ(parse_uuid(text), std::nullopt) << text;
}

TEST(TopicPartition, IsShownWithADash) {
    EXPECT_EQ(to_string(TopicPartition{"orders", 3}), "orders-3");
}

} // namespace
} // namespace odradek::base::test
