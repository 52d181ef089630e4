// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/codec.h"
#include "records/endian.h"
#include "records/lz4_frame.h"

#include <string>

#include <lz4frame.h>
#include <snappy.h>

#include <gtest/gtest.h>

namespace odradek::records {
namespace {

constexpr std::size_t kCap = 1U << 20U;

base::ByteView header() {
    static constexpr std::string_view kText("\x82SNAPPY\0\0\0\0\1\0\0\0\1", 16);
    return base::as_bytes(kText);
}

std::string block(std::string_view text) {
    std::string out;
    snappy::Compress(text.data(), text.size(), &out);
    return out;
}

void append_chunk(base::Bytes& bytes, std::string_view chunk) {
    const auto at = bytes.size();
    bytes.resize(at + 4);
    store_be(bytes.data() + at, static_cast<std::int32_t>(chunk.size()));
    const auto view = base::as_bytes(chunk);
    bytes.insert(bytes.end(), view.begin(), view.end());
}

TEST(Snappy, ReadsARawBlock) {
    const auto data = block("without any frame");
    const auto back = decompress(Codec::Snappy, base::as_bytes(data), kCap);
    ASSERT_TRUE(back);
    EXPECT_EQ(base::as_text(back->view()), "without any frame");
}

TEST(Snappy, ReadsStreamsThatWerePutTogether) {
    auto bytes = base::copy_of(header());
    append_chunk(bytes, block("one "));
    append_chunk(bytes, block("two "));
    bytes.insert(bytes.end(), header().begin(), header().end());
    append_chunk(bytes, block("three"));
    const auto back = decompress(Codec::Snappy, bytes, kCap);
    ASSERT_TRUE(back);
    EXPECT_EQ(base::as_text(back->view()), "one two three");
}

TEST(Snappy, ReadsAnEmptyStream) {
    const auto back = decompress(Codec::Snappy, header(), kCap);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->size(), 0U);
}

TEST(Snappy, RefusesChunkLengthsThatLie) {
    for (const std::int32_t length : {-1, 0, 100, 0x7fffffff}) {
        auto bytes = base::copy_of(header());
        append_chunk(bytes, block("text"));
        store_be(bytes.data() + 16, length);
        const auto refused = decompress(Codec::Snappy, bytes, kCap);
        ASSERT_FALSE(refused) << length;
        EXPECT_EQ(refused.error().kind, base::ErrorKind::Corrupt) << length;
    }
}

// catalogue B5
TEST(Snappy, RefusesAClaimOf4GiBIn6Bytes) {
    const std::string data("\xff\xff\xff\xff\x0f\x00", 6);
    const auto refused = decompress(Codec::Snappy, base::as_bytes(data), std::size_t{256} << 20U);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge);
    // A claim below the cap that so few bytes cannot keep.
    const std::string small("\x80\x80\x40\x00", 4);
    EXPECT_FALSE(decompress(Codec::Snappy, base::as_bytes(small), std::size_t{256} << 20U));
}

// catalogue B5
TEST(Snappy, AddsUpTheChunksAgainstTheCap) {
    const auto chunk = block(std::string(40000, 'z'));
    auto bytes = base::copy_of(header());
    append_chunk(bytes, chunk);
    append_chunk(bytes, chunk);
    EXPECT_TRUE(decompress(Codec::Snappy, bytes, 80000));
    const auto refused = decompress(Codec::Snappy, bytes, 79999);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge);
}

/// A frame as the library writes it, with options that Kafka's clients do not set.
base::Bytes frame(std::string_view text, const LZ4F_frameInfo_t& info) {
    LZ4F_preferences_t preferences{};
    preferences.frameInfo = info;
    base::Bytes out(LZ4F_compressFrameBound(text.size(), &preferences));
    out.resize(LZ4F_compressFrame(out.data(), out.size(), text.data(), text.size(), &preferences));
    return out;
}

std::string long_text() {
    std::string text;
    for (int i = 0; text.size() < 200000; ++i) {
        text += "line " + std::to_string(i % 977) + " of a long text; ";
    }
    return text;
}

TEST(Lz4, ReadsEveryKindOfFrame) {
    const auto text = long_text();
    for (const auto mode : {LZ4F_blockLinked, LZ4F_blockIndependent}) {
        for (const auto size : {LZ4F_max64KB, LZ4F_max256KB, LZ4F_max1MB, LZ4F_max4MB}) {
            for (const bool more : {false, true}) {
                LZ4F_frameInfo_t info{};
                info.blockMode = mode;
                info.blockSizeID = size;
                info.contentChecksumFlag = more ? LZ4F_contentChecksumEnabled : LZ4F_noContentChecksum;
                info.blockChecksumFlag = more ? LZ4F_blockChecksumEnabled : LZ4F_noBlockChecksum;
                info.contentSize = more ? text.size() : 0;
                const auto back = decompress(Codec::Lz4, frame(text, info), kCap);
                ASSERT_TRUE(back) << back.error().detail;
                EXPECT_TRUE(base::as_text(back->view()) == text);
            }
        }
    }
}

TEST(Lz4, ReadsSeveralFramesAndIgnoresWhatFollows) {
    auto bytes = frame("first, ", {});
    const auto second = frame("second", {});
    bytes.insert(bytes.end(), second.begin(), second.end());
    bytes.push_back(std::byte{0});
    const auto back = decompress(Codec::Lz4, bytes, kCap);
    ASSERT_TRUE(back);
    EXPECT_EQ(base::as_text(back->view()), "first, second");
}

TEST(Lz4, TakesTheWrongHeaderChecksumInMagic0Alone) {
    Buffer old;
    ASSERT_TRUE(compress({Codec::Lz4, std::nullopt, 0}, base::as_bytes("old"), old));
    EXPECT_TRUE(decompress(Codec::Lz4, old.view(), kCap, 0));
    EXPECT_FALSE(decompress(Codec::Lz4, old.view(), kCap, 1));
    Buffer right;
    ASSERT_TRUE(compress({Codec::Lz4, std::nullopt, 1}, base::as_bytes("new"), right));
    EXPECT_TRUE(decompress(Codec::Lz4, right.view(), kCap, 0));
    EXPECT_TRUE(decompress(Codec::Lz4, right.view(), kCap, 1));
}

TEST(Lz4, RefusesAContentSizeAboveTheCap) {
    LZ4F_frameInfo_t info{};
    info.contentSize = 1000;
    const auto bytes = frame(std::string(1000, 'a'), info);
    EXPECT_TRUE(decompress(Codec::Lz4, bytes, 1000));
    const auto refused = decompress(Codec::Lz4, bytes, 999);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::TooLarge);
}

TEST(Lz4, RefusesFlagsWithoutMeaning) {
    const auto sound = frame("text", {});
    for (const auto& [at, bits] : {std::pair{4U, 0x01}, {4U, 0x02}, {4U, 0x80}, {5U, 0x80}, {5U, 0x0f}, {5U, 0x40}}) {
        auto bytes = sound;
        bytes[at] ^= static_cast<std::byte>(bits);
        EXPECT_FALSE(decompress(Codec::Lz4, bytes, kCap)) << at << ' ' << bits;
    }
}

} // namespace
} // namespace odradek::records
