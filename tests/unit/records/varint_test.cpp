// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/varint.h"

#include "records/crc.h"

#include <array>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

namespace odradek::records {
namespace {

VarintCursor over(const std::vector<std::byte>& bytes) {
    return {bytes.data(), bytes.data() + bytes.size()};
}

std::vector<std::byte> repeated(std::size_t count, int byte, int last) {
    std::vector<std::byte> bytes(count, static_cast<std::byte>(byte));
    bytes.push_back(static_cast<std::byte>(last));
    return bytes;
}

TEST(Varint, HoldsEveryWidth) {
    std::vector<std::int64_t> values{0, 1, -1, 63, 64, -64, -65};
    for (unsigned shift = 7; shift < 63; ++shift) {
        values.push_back(std::int64_t{1} << shift);
        values.push_back(-(std::int64_t{1} << shift));
        values.push_back((std::int64_t{1} << shift) - 1);
    }
    values.push_back(std::numeric_limits<std::int64_t>::max());
    values.push_back(std::numeric_limits<std::int64_t>::min());
    for (const auto value : values) {
        std::vector<std::byte> bytes(10);
        const auto* end = write_varint(bytes.data(), value);
        ASSERT_EQ(static_cast<std::size_t>(end - bytes.data()), varint_size(value)) << value;
        ASSERT_EQ(skip_varint(bytes.data()), end) << value;
        bytes.resize(varint_size(value));
        auto in = over(bytes);
        EXPECT_EQ(in.varlong(), value);
        EXPECT_TRUE(in.ok());
        EXPECT_EQ(in.left(), 0U);
        VarintCursor cut(bytes.data(), bytes.data() + bytes.size() - 1);
        static_cast<void>(cut.varlong());
        EXPECT_FALSE(cut.ok()) << value;
    }
}

TEST(Varint, ReadsKnownBytes) {
    const std::vector<std::byte> bytes{std::byte{0xac}, std::byte{0x02}, std::byte{0x01}};
    auto in = over(bytes);
    EXPECT_EQ(in.varint(), 150);
    EXPECT_EQ(in.varint(), -1);
}

// catalogue B3
TEST(Varint, RefusesTheSixthAndTheEleventhByte) {
    const auto six = repeated(5, 0x80, 0x01);
    auto in = over(six);
    EXPECT_EQ(in.varint(), 0);
    EXPECT_FALSE(in.ok());
    EXPECT_EQ(in.left(), 0U);
    const auto eleven = repeated(10, 0x80, 0x01);
    auto wide = over(eleven);
    EXPECT_EQ(wide.varlong(), 0);
    EXPECT_FALSE(wide.ok());
}

TEST(Varint, StaysFailedAtTheEnd) {
    const std::vector<std::byte> bytes(8, std::byte{2});
    auto in = over(bytes);
    in.skip(9);
    EXPECT_FALSE(in.ok());
    EXPECT_EQ(in.varint(), 0);
    EXPECT_EQ(in.left(), 0U);
    auto negative = over(bytes);
    negative.skip(-1);
    EXPECT_FALSE(negative.ok());
    auto nulls = over(bytes);
    nulls.skip_nullable(-1);
    EXPECT_TRUE(nulls.ok());
    EXPECT_EQ(nulls.left(), 8U);
    nulls.skip_nullable(-2);
    EXPECT_FALSE(nulls.ok());
}

TEST(Crc, GivesTheCheckValuesOfItsCatalogue) {
    const auto digits = base::as_bytes("123456789");
    EXPECT_EQ(crc32c(digits), 0xE3069283U);
    EXPECT_EQ(crc32(digits), 0xCBF43926U);
    EXPECT_EQ(crc32c({}), 0U);
    EXPECT_EQ(crc32({}), 0U);
}

TEST(Crc, SeesEveryBitOfLongInput) {
    std::vector<std::byte> bytes(5000, std::byte{0x5a});
    const auto castagnoli = crc32c(bytes);
    const auto ieee = crc32(bytes);
    for (const std::size_t at : {0U, 63U, 64U, 4095U, 4999U}) {
        bytes[at] ^= std::byte{1};
        EXPECT_NE(crc32c(bytes), castagnoli) << at;
        EXPECT_NE(crc32(bytes), ieee) << at;
        bytes[at] ^= std::byte{1};
    }
}

} // namespace
} // namespace odradek::records
