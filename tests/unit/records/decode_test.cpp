// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/endian.h"
#include "records/header_layout.h"
#include "scripts.h"

#include <limits>

#include <gtest/gtest.h>

namespace odradek::records::test {
namespace {

constexpr auto kMin = std::numeric_limits<std::int64_t>::min();
constexpr auto kMax = std::numeric_limits<std::int64_t>::max();

/// A batch of magic 2 around bytes that stand where the records do.
base::SharedBytes around(std::string_view records, std::int32_t count, std::int32_t last_delta,
                         Codec codec = Codec::None) {
    auto made = options(2, codec);
    made.last_offset = made.base_offset + last_delta;
    auto bytes = copied(written(made, {}));
    Buffer body;
    EXPECT_TRUE(compress({.codec = codec, .level = {}}, base::as_bytes(records), body));
    bytes.insert(bytes.end(), body.view().begin(), body.view().end());
    store_be(bytes.data() + kLengthAt, static_cast<std::int32_t>(bytes.size() - kLogOverhead));
    store_be(bytes.data() + kCountAt, count);
    return sealed(std::move(bytes));
}

/// What decoding the only batch says; "" if it is fine.
std::string refusal(const base::SharedBytes& bytes, const Limits& limits = {}) {
    const auto run = split(bytes, limits);
    if (run.corrupt) {
        return run.corrupt->error.detail;
    }
    const auto block = decode(*run.batches.at(0), limits);
    return block ? "" : block.error().detail;
}

class BatchOf : public testing::TestWithParam<Codec> {};

TEST_P(BatchOf, GivesBackTheRecords) {
    EXPECT_EQ(read(written(options(2, GetParam()), few())), few());
}

// catalogue B25
TEST_P(BatchOf, TellsNullFromEmptyAndKeepsHeadersInOrder) {
    const std::string binary("\0\xff\xfe\r\n", 5);
    const std::vector<Row> rows{{1, std::nullopt, std::nullopt, {}, 100},
                                {1, "", "", {{"", std::nullopt}, {"", ""}, {binary, binary}, {"", ""}}, 101},
                                {1, binary, binary, {}, 102}};
    EXPECT_EQ(read(written(options(2, GetParam()), rows)), rows);
}

// catalogue B7
TEST_P(BatchOf, KeepsEveryTimestamp) {
    const std::vector<Row> rows{
        {kMin, "a", "", {}, 100}, {kMax, "b", "", {}, 101}, {-1, "c", "", {}, 102}, {0, "d", "", {}, 103}};
    EXPECT_EQ(read(written(options(2, GetParam()), rows)), rows);
}

// catalogue B4
TEST_P(BatchOf, RefusesEveryOtherCount) {
    const auto sound = written(options(2, GetParam()), few());
    for (const std::int32_t count : {0, 1, 2}) {
        auto bytes = copied(sound);
        store_be(bytes.data() + kCountAt, count);
        EXPECT_NE(refusal(sealed(std::move(bytes))), "") << count;
    }
    auto bytes = copied(sound);
    store_be(bytes.data() + kLastDeltaAt, 1 << 20);
    store_be(bytes.data() + kCountAt, 1 << 20);
    EXPECT_NE(refusal(sealed(std::move(bytes))), "");
}

TEST_P(BatchOf, SurvivesEveryFlippedByte) {
    const auto sound = copied(written(options(2, GetParam()), few()));
    for (std::size_t at = 0; at < sound.size(); ++at) {
        for (int mask = 1; mask < 256; mask += mask < 128 ? mask : 127) {
            auto bytes = sound;
            bytes[at] ^= static_cast<std::byte>(mask);
            for (const auto& batch : split(base::SharedBytes(std::move(bytes))).batches) {
                if (const auto block = decode(*batch)) {
                    ASSERT_TRUE((*block)->verify()) << at << ' ' << mask;
                }
            }
        }
    }
}

// catalogue B4
TEST_P(BatchOf, RefusesEveryCutOfTheRecords) {
    const auto whole = written(options(2, Codec::None), few());
    const auto body = whole.view().subspan(kHeaderBytes);
    ASSERT_EQ(refusal(around(base::as_text(body), 3, 2, GetParam())), "");
    for (std::size_t size = 0; size < body.size(); ++size) {
        EXPECT_NE(refusal(around(base::as_text(body.first(size)), 3, 2, GetParam())), "") << size;
    }
    EXPECT_NE(refusal(around(base::text_of(body) + '\0', 3, 2, GetParam())), "") << "a byte behind the last record";
}

// catalogue B5
TEST_P(BatchOf, HoldsTheCapOfABatch) {
    const auto bytes = written(options(2, GetParam()), {{1, "key", std::string(100000, 'z')}});
    Limits limits;
    limits.batch_bytes = 50000;
    const auto run = split(bytes, limits);
    const auto error = run.corrupt ? run.corrupt->error : decode(*run.batches.at(0), limits).error();
    EXPECT_EQ(error.kind, base::ErrorKind::TooLarge);
    EXPECT_EQ(error.where, "offset 100");
    EXPECT_EQ(read(bytes).size(), 1U);
}

TEST_P(BatchOf, ReadsAnEmptyBatch) {
    auto made = options(2, GetParam());
    made.last_offset = 105;
    const auto bytes = written(made, {});
    EXPECT_EQ(read(bytes).size(), 0U);
    EXPECT_EQ(only_batch(bytes).header().last_offset, 105);
}

INSTANTIATE_TEST_SUITE_P(Codecs, BatchOf,
                         testing::Values(Codec::None, Codec::Gzip, Codec::Snappy, Codec::Lz4, Codec::Zstd),
                         [](const auto& each) { return std::string(name(each.param)); });

using namespace std::string_view_literals;

// catalogue B4
TEST(Decode, RefusesRecordsThatLie) {
    // length, attributes, timestamp delta, offset delta, key length, value length, header count
    EXPECT_EQ(refusal(around("\x0c\0\0\0\x01\x01\0"sv, 1, 0)), "");
    const std::vector<std::pair<std::string_view, std::string_view>> lies{
        {"\x0e\0\0\0\x01\x01\0"sv, "length beyond the end"},
        {"\x0a\0\0\0\x01\x01\0"sv, "length too small"},
        {"\x01\0\0\0\x01\x01\0"sv, "length negative"},
        {"\x0c\0\0\0\x03\x01\0"sv, "key length -2"},
        {"\x0c\0\0\0\x01\x03\0"sv, "value length -2"},
        {"\x0c\0\0\0\x7e\x01\0"sv, "key length beyond the end"},
        {"\x0c\0\0\0\x01\x7e\0"sv, "value length beyond the end"},
        {"\x0c\0\0\0\x01\x01\x01"sv, "header count -1"},
        {"\x0c\0\0\0\x01\x01\x02"sv, "a header that is not there"},
        {"\x14\0\0\0\x01\x01\xfe\xff\xff\xff\x0f"sv, "header count huge"},
        {"\x10\0\0\0\x01\x01\x02\x01\x01"sv, "header name null"},
        {"\x0c\0\0\x02\x01\x01\0"sv, "offset delta above the last"},
        {"\x0c\0\0\x01\x01\x01\0"sv, "offset delta -1"},
        {"\x16\0\0\x80\x80\x80\x80\x80\x01\x01\x01\0"sv, "varint of six bytes"},
    };
    for (const auto& [bytes, what] : lies) {
        EXPECT_NE(refusal(around(bytes, 1, 0)), "") << what;
    }
}

TEST(Decode, RefusesOffsetsThatDoNotAscend) {
    const auto two = "\x0c\0\0\x02\x01\x01\0\x0c\0\0\x02\x01\x01\0"sv;
    EXPECT_NE(refusal(around(two, 2, 5)), "");
    const auto ascending = "\x0c\0\0\x02\x01\x01\0\x0c\0\0\x04\x01\x01\0"sv;
    EXPECT_EQ(refusal(around(ascending, 2, 5)), "");
}

TEST(Decode, ReadsVarintsWiderThanNeeded) {
    // Lengths of key "k" and value "v" in two and three bytes.
    const auto rows = read(around("\x16\0\0\0\x82\0k\x82\x80\0v\0"sv, 1, 0));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].key, "k");
    EXPECT_EQ(rows[0].value, "v");
}

// catalogue B6
TEST(Decode, NamesACodecItDoesNotKnow) {
    auto bytes = copied(written(options(2, Codec::None), few()));
    store_be(bytes.data() + kAttributesAt, std::int16_t{7});
    const auto batch = only_batch(sealed(std::move(bytes)));
    EXPECT_EQ(batch.header().last_offset, 102) << "the position can go on behind it";
    const auto refused = decode(batch);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::Unsupported);
    EXPECT_EQ(refused.error().where, "offset 100");
}

TEST(Decode, GivesAppendTimeToEveryRecord) {
    auto made = options(2, Codec::Lz4);
    made.timestamp_type = TimestampType::Append;
    made.append_time = 77;
    const auto block = decode(only_batch(written(made, {{1, "a", ""}, {2, "b", ""}})));
    ASSERT_TRUE(block);
    for (const std::size_t i : {0U, 1U}) {
        EXPECT_EQ((*block)->timestamp(i), 77);
        EXPECT_EQ((*block)->entry(i).timestamp_type, TimestampType::Append);
    }
}

TEST(Decode, CountsTimestampsFromTheDeleteHorizon) {
    auto made = options(2, Codec::None);
    made.delete_horizon = 5000;
    const std::vector<Row> rows{{1000, "a", std::nullopt, {}, 100}, {9000, "b", "", {}, 101}};
    const auto bytes = written(made, rows);
    EXPECT_EQ(read(bytes), rows);
    EXPECT_EQ(only_batch(bytes).header().horizon(), 5000);
    EXPECT_EQ(only_batch(written(options(2, Codec::None), rows)).header().horizon(), std::nullopt);
}

TEST(Decode, WrapsSequences) {
    auto made = options(2, Codec::None);
    made.producer_id = 1;
    made.producer_epoch = 0;
    made.base_sequence = std::numeric_limits<std::int32_t>::max() - 1;
    const auto block = decode(only_batch(written(made, few())));
    ASSERT_TRUE(block);
    EXPECT_EQ((*block)->sequence(0), 2147483646);
    EXPECT_EQ((*block)->sequence(1), 2147483647);
    EXPECT_EQ((*block)->sequence(2), 0);
    const auto plain = decode(only_batch(written(options(2, Codec::None), few())));
    EXPECT_EQ((*plain)->sequence(2), -1);
}

} // namespace
} // namespace odradek::records::test
