// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/codec.h"

#include "records/endian.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace odradek::records {
namespace {

constexpr std::size_t kCap = 1U << 20U;

/// Bytes that compress badly at first, then well; the same in every run.
base::Bytes sample(std::size_t size) {
    base::Bytes bytes(size);
    std::uint32_t state = 12345;
    for (std::size_t i = 0; i < size; ++i) {
        state = state * 1664525U + 1013904223U;
        bytes[i] = static_cast<std::byte>(i % 1000 < 300 ? state >> 24U : i / 100);
    }
    return bytes;
}

Buffer packed(Codec codec, base::ByteView bytes, std::int8_t magic = 2) {
    Buffer out;
    EXPECT_TRUE(compress({codec, std::nullopt, magic}, bytes, out));
    return out;
}

class EveryCodec : public testing::TestWithParam<Codec> {};

TEST_P(EveryCodec, GivesBackWhatItTook) {
    for (const std::size_t size : {1U, 100U, 32768U, 32769U, 65536U, 65537U, 300000U}) {
        const auto bytes = sample(size);
        const auto back = decompress(GetParam(), packed(GetParam(), bytes).view(), kCap);
        ASSERT_TRUE(back) << size;
        EXPECT_TRUE(base::equal(back->view(), bytes)) << size;
    }
}

TEST_P(EveryCodec, AppendsBehindWhatIsThere) {
    Buffer out;
    out.append(base::as_bytes("before"));
    const auto bytes = sample(2000);
    ASSERT_TRUE(compress({.codec = GetParam(), .level = {}}, bytes, out));
    EXPECT_EQ(base::as_text(out.view().first(6)), "before");
    const auto back = decompress(GetParam(), out.view().subspan(6), kCap);
    ASSERT_TRUE(back);
    EXPECT_TRUE(base::equal(back->view(), bytes));
}

TEST_P(EveryCodec, HoldsTheCap) {
    const auto bytes = sample(100000);
    const auto data = packed(GetParam(), bytes);
    EXPECT_TRUE(decompress(GetParam(), data.view(), bytes.size()));
    for (const std::size_t cap : {bytes.size() - 1, std::size_t{66000}, std::size_t{1}, std::size_t{0}}) {
        const auto refused = decompress(GetParam(), data.view(), cap);
        ASSERT_FALSE(refused) << cap;
        EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge) << cap << ' ' << refused.error().detail;
    }
}

// catalogue B5
TEST_P(EveryCodec, StopsABombOfZeros) {
    const base::Bytes zeros(8U << 20U);
    const auto data = packed(GetParam(), zeros);
    const auto refused = decompress(GetParam(), data.view(), kCap);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge);
}

/// The codecs whose data have an end.
class EveryCompression : public testing::TestWithParam<Codec> {};

TEST_P(EveryCompression, RefusesEveryCutOfItsData) {
    const auto bytes = sample(700);
    const auto data = packed(GetParam(), bytes);
    for (std::size_t size = 0; size < data.size(); ++size) {
        const auto cut = decompress(GetParam(), data.view().first(size), kCap);
        // Snappy's framing has no end mark: its bare header is an empty stream.
        if (cut) {
            EXPECT_EQ(GetParam(), Codec::Snappy) << size;
            EXPECT_EQ(cut->size(), 0U) << size;
        }
    }
}

TEST_P(EveryCodec, SurvivesEveryFlippedByte) {
    const auto bytes = sample(700);
    const auto data = packed(GetParam(), bytes);
    base::Bytes broken = base::copy_of(data.view());
    for (auto& byte : broken) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            byte ^= static_cast<std::byte>(mask);
            const auto back = decompress(GetParam(), broken, kCap);
            EXPECT_LE(back ? back->size() : 0, kCap);
            byte ^= static_cast<std::byte>(mask);
        }
    }
}

TEST_P(EveryCodec, HasANameThatIsFoundAgain) {
    EXPECT_EQ(parse_codec(name(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Codecs, EveryCompression, testing::Values(Codec::Gzip, Codec::Snappy, Codec::Lz4, Codec::Zstd),
                         [](const auto& each) { return std::string(name(each.param)); });

INSTANTIATE_TEST_SUITE_P(Codecs, EveryCodec,
                         testing::Values(Codec::None, Codec::Gzip, Codec::Snappy, Codec::Lz4, Codec::Zstd),
                         [](const auto& each) { return std::string(name(each.param)); });

// catalogue B6
TEST(Codec, RefusesNumbersWithoutMeaning) {
    const auto seven = static_cast<Codec>(7);
    EXPECT_EQ(name(seven), "unknown");
    EXPECT_EQ(parse_codec("brotli"), std::nullopt);
    const auto refused = decompress(seven, base::as_bytes("data"), kCap);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::Unsupported);
    Buffer out;
    EXPECT_FALSE(compress({.codec = seven, .level = {}}, base::as_bytes("data"), out));
}

TEST(Codec, TakesLevelsAndRefusesOthers) {
    const auto bytes = sample(5000);
    for (const auto [codec, least, most] :
         {std::tuple{Codec::Gzip, 1, 12}, std::tuple{Codec::Lz4, 1, 12}, std::tuple{Codec::Zstd, -5, 19}}) {
        for (const int level : {least, most}) {
            Buffer out;
            ASSERT_TRUE(compress({.codec = codec, .level = level}, bytes, out)) << name(codec) << level;
            const auto back = decompress(codec, out.view(), kCap);
            ASSERT_TRUE(back);
            EXPECT_TRUE(base::equal(back->view(), bytes));
        }
        Buffer out;
        const auto refused = compress({.codec = codec, .level = 1000}, bytes, out);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, base::ErrorKind::Usage);
    }
}

TEST(Gzip, ReadsSeveralMembersAndIgnoresWhatFollows) {
    const auto one = sample(500);
    const auto two = sample(90000);
    Buffer data = packed(Codec::Gzip, one);
    data.append(packed(Codec::Gzip, two).view());
    data.append(packed(Codec::Gzip, one).view());
    data.append(base::as_bytes("\0\0trailing"));
    const auto back = decompress(Codec::Gzip, data.view(), kCap);
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 500U + 90000U + 500U);
    EXPECT_TRUE(base::equal(back->view().subspan(500, 90000), two));
    const auto refused = decompress(Codec::Gzip, data.view(), 90999);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge);
}

TEST(Gzip, DoesNotBelieveTheSizeInItsTrailer) {
    const auto bytes = sample(3000);
    base::Bytes data = base::copy_of(packed(Codec::Gzip, bytes).view());
    for (auto at = data.end() - 4; at != data.end(); ++at) {
        *at = std::byte{0xff};
    }
    EXPECT_FALSE(decompress(Codec::Gzip, data, kCap));
}

// catalogue B5
TEST(Zstd, RefusesAClaimOf8GiBIn14Bytes) {
    base::Bytes data{std::byte{0x28}, std::byte{0xb5}, std::byte{0x2f}, std::byte{0xfd}, std::byte{0xe0}};
    data.resize(13);
    data[5 + 4] = std::byte{2};
    data.push_back(std::byte{0});
    ASSERT_EQ(data.size(), 14U);
    const auto refused = decompress(Codec::Zstd, data, std::size_t{256} << 20U);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge);
}

} // namespace
} // namespace odradek::records
