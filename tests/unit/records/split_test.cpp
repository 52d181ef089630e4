// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/endian.h"
#include "records/header_layout.h"
#include "scripts.h"

#include <gtest/gtest.h>

namespace odradek::records::test {
namespace {

base::SharedBytes batch(base::Offset base_offset) {
    auto made = options(2, Codec::None);
    made.base_offset = base_offset;
    return written(made, {{1000, "key", "value"}, {1001, "key", "value"}});
}

base::SharedBytes message(std::int8_t magic, base::Offset offset, const std::string& value = "value") {
    auto made = options(magic, Codec::None);
    made.base_offset = offset;
    return written(made, {{.timestamp = 1000, .value = value}});
}

/// The one error that splitting some bytes gives.
base::Error error_of(base::Bytes bytes, const Limits& limits = {}) {
    const auto run = split(base::SharedBytes(std::move(bytes)), limits);
    return run.corrupt ? run.corrupt->error : base::Error{base::ErrorKind::Internal, {}, "", "no error"};
}

TEST(Split, SharesTheBytesOfEachBatch) {
    const auto all = joined({batch(10), batch(12), batch(50)});
    const auto run = split(all);
    ASSERT_EQ(run.batches.size(), 3U);
    EXPECT_FALSE(run.corrupt);
    EXPECT_EQ(run.tail_bytes, 0U);
    EXPECT_EQ(run.batches[1]->header().base_offset, 12);
    EXPECT_EQ(run.batches[2]->header().last_offset, 51);
    EXPECT_EQ(run.batches[1]->bytes().view().data(), all.view().data() + batch(10).size());
    EXPECT_EQ(run.batches[1]->bytes().owner(), all.owner());
}

TEST(Split, FindsNothingInNothing) {
    const auto run = split({});
    EXPECT_TRUE(run.batches.empty());
    EXPECT_FALSE(run.corrupt);
    EXPECT_EQ(run.tail_bytes, 0U);
}

// catalogue A34
TEST(Split, LeavesACutLastBatchAsTail) {
    const auto last = batch(12);
    const auto all = joined({batch(10), last});
    const auto first = all.size() - last.size();
    for (std::size_t size = first; size < all.size(); ++size) {
        const auto run = split(all.part(0, size));
        ASSERT_EQ(run.batches.size(), 1U) << size;
        EXPECT_FALSE(run.corrupt) << size;
        EXPECT_EQ(run.tail_bytes, size - first) << size;
        EXPECT_EQ(run.tail_needs, size - first < kLogOverhead ? 0 : last.size()) << size;
    }
}

// catalogue B4
TEST(Split, RefusesImpossibleLengths) {
    for (const std::int32_t length : {-1, -2147483647 - 1, 0, 13}) {
        auto bytes = copied(batch(10));
        store_be(bytes.data() + kLengthAt, length);
        const auto run = split(base::SharedBytes(bytes));
        ASSERT_TRUE(run.corrupt) << length;
        EXPECT_EQ(run.corrupt->error.kind, base::ErrorKind::Corrupt);
        EXPECT_EQ(run.corrupt->error.where, "offset 10");
        EXPECT_EQ(run.corrupt->offset, 10);
        EXPECT_EQ(run.corrupt->bytes.size(), bytes.size());
        EXPECT_TRUE(run.corrupt->rest.empty()) << "nobody knows where it ends";
    }
    auto bytes = copied(batch(10));
    store_be(bytes.data() + kLengthAt, 0x7fffffff);
    EXPECT_EQ(error_of(bytes).kind, base::ErrorKind::TooLarge);
    Limits small;
    small.batch_bytes = 70;
    EXPECT_EQ(error_of(copied(batch(10)), small).kind, base::ErrorKind::TooLarge);
}

// catalogue B4
TEST(Split, RefusesHeadersThatContradictThemselves) {
    const auto with = [](std::size_t at, auto value) {
        auto bytes = copied(batch(10));
        store_be(bytes.data() + at, value);
        return error_of(std::move(bytes)).kind;
    };
    EXPECT_EQ(with(kCountAt, -1), base::ErrorKind::Corrupt);
    EXPECT_EQ(with(kCountAt, 1 << 20), base::ErrorKind::Corrupt);
    EXPECT_EQ(with(kCountAt, 3), base::ErrorKind::Corrupt) << "three records in two offsets";
    EXPECT_EQ(with(kLastDeltaAt, -1), base::ErrorKind::Corrupt);
    EXPECT_EQ(with(0, std::int64_t{-1}), base::ErrorKind::Corrupt);
    EXPECT_EQ(with(0, std::numeric_limits<std::int64_t>::max()), base::ErrorKind::Corrupt);
}

TEST(Split, RefusesMoreRecordsThanBytes) {
    auto bytes = copied(batch(10));
    store_be(bytes.data() + kLastDeltaAt, 1 << 20);
    store_be(bytes.data() + kCountAt, 1 << 20);
    EXPECT_EQ(error_of(std::move(bytes)).kind, base::ErrorKind::Corrupt);
}

// catalogue B6
TEST(Split, NamesAMagicItDoesNotKnowAndGoesOnBehindIt) {
    auto strange = copied(batch(10));
    strange[kMagicAt] = std::byte{9};
    const auto run = split(joined({batch(5), base::SharedBytes(strange), batch(12)}));
    ASSERT_EQ(run.batches.size(), 1U);
    ASSERT_TRUE(run.corrupt);
    EXPECT_EQ(run.corrupt->error.kind, base::ErrorKind::Unsupported);
    EXPECT_EQ(run.corrupt->offset, 10);
    EXPECT_TRUE(base::equal(run.corrupt->bytes.view(), strange));
    const auto next = split(run.corrupt->rest);
    ASSERT_EQ(next.batches.size(), 1U);
    EXPECT_EQ(next.batches[0]->header().base_offset, 12);
}

TEST(Split, TellsWhereABrokenBatchEnds) {
    auto broken = copied(batch(10));
    store_be(broken.data() + kCountAt, -1);
    const auto run = split(joined({base::SharedBytes(broken), batch(12)}));
    ASSERT_TRUE(run.corrupt);
    EXPECT_EQ(run.corrupt->last_offset, 11);
    EXPECT_EQ(run.corrupt->rest.size(), batch(12).size());
}

TEST(Split, GathersPlainMessages) {
    for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}}) {
        const auto run = split(joined({message(magic, 5), message(magic, 6), message(magic, 9)}));
        ASSERT_EQ(run.batches.size(), 1U);
        const auto& header = run.batches[0]->header();
        EXPECT_EQ(header.count, 3);
        EXPECT_EQ(header.base_offset, 5);
        EXPECT_EQ(header.last_offset, 9);
        EXPECT_EQ(header.magic, magic);
        EXPECT_TRUE(run.batches[0]->verify());
    }
}

TEST(Split, EndsARunWhereMessagesDiffer) {
    auto appended = options(1, Codec::None);
    appended.base_offset = 7;
    appended.timestamp_type = TimestampType::Append;
    const auto run = split(joined({message(0, 5), message(1, 6), written(appended, {{.value = "v"}}), message(1, 3),
                                   written(options(1, Codec::Gzip), few(1)), message(1, 103)}));
    EXPECT_FALSE(run.corrupt);
    ASSERT_EQ(run.batches.size(), 6U);
    EXPECT_EQ(run.batches[3]->header().base_offset, 3) << "offsets that go back begin a new run";
    EXPECT_EQ(run.batches[4]->header().count, -1);
    EXPECT_EQ(run.batches[4]->header().last_offset, 102);
}

TEST(Split, EndsARunBeforeItIsLarge) {
    const std::string value(100000, 'x');
    const auto run =
        split(joined({message(1, 1, value), message(1, 2, value), message(1, 3, value), message(1, 4, value)}));
    ASSERT_EQ(run.batches.size(), 2U);
    EXPECT_EQ(run.batches[0]->header().count, 2);
}

// catalogue A34
TEST(Split, LeavesADamagedMessageAlone) {
    auto damaged = copied(message(1, 6));
    damaged.back() ^= std::byte{1};
    const auto run = split(joined({message(1, 5), base::SharedBytes(damaged), message(1, 7), message(1, 8)}));
    ASSERT_EQ(run.batches.size(), 3U);
    EXPECT_TRUE(check_crc(*run.batches[0]));
    const auto wrong = check_crc(*run.batches[1]);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, base::ErrorKind::Corrupt);
    EXPECT_EQ(wrong.error().where, "offset 6");
    EXPECT_EQ(run.batches[2]->header().count, 2);
}

TEST(Split, NumbersTheMessagesOfAProducer) {
    Limits produced;
    produced.origin = Origin::Producer;
    auto first = copied(message(0, 0, "a"));
    auto second = copied(message(0, 0, "b"));
    store_be(first.data(), std::int64_t{-1});
    store_be(second.data(), std::int64_t{-1});
    const auto all = joined({base::SharedBytes(first), base::SharedBytes(second)});
    EXPECT_EQ(error_of(copied(all)).kind, base::ErrorKind::Corrupt) << "a log has no negative offsets";
    const auto run = split(all, produced);
    ASSERT_EQ(run.batches.size(), 1U);
    EXPECT_TRUE(run.batches[0]->verify(produced));
    const auto block = decode(*run.batches[0], produced);
    ASSERT_TRUE(block);
    EXPECT_EQ((*block)->offset(0), 0);
    EXPECT_EQ((*block)->offset(1), 1);
    EXPECT_EQ(rows_of(**block)[1].value, "b");
}

// catalogue A34
TEST(CheckCrc, SeesEveryFlippedByte) {
    const auto sound = written(options(2, Codec::None), few());
    for (std::size_t at = kCrcAt; at < sound.size(); ++at) {
        auto bytes = copied(sound);
        bytes[at] ^= std::byte{0x10};
        const auto run = split(base::SharedBytes(std::move(bytes)));
        if (!run.corrupt) {
            const auto wrong = check_crc(*run.batches.at(0));
            ASSERT_FALSE(wrong) << at;
            EXPECT_EQ(wrong.error().where, "offset 100");
        }
    }
}

} // namespace
} // namespace odradek::records::test
