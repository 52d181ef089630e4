// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"
#include "consumer/run_decoder.h"
#include "records/crc.h"
#include "records/record_block.h"

#include <gtest/gtest.h>

#include <limits>

namespace odradek::consumer {
namespace {

using records::ControlType;
using testing::batch_bytes;
using testing::joined;
using testing::marker_bytes;
using testing::names_of;
using testing::transactional;
using Names = std::vector<std::string>;

RunJob job_for(const base::SharedBytes& bytes, OffsetRange wanted) {
    RunJob job;
    job.place = {0, 0};
    job.label = "orders-0";
    job.pieces = cut_run(bytes, {}).pieces;
    job.wanted = wanted;
    return job;
}

std::vector<Gap> gaps_of(const RunResult& result) {
    std::vector<Gap> gaps;
    for (const ScanEvent& event : result.events) {
        if (const auto* gap = std::get_if<Gap>(&event)) gaps.push_back(*gap);
    }
    return gaps;
}

TEST(RunDecoder, DeliversWholeBatchesWithoutALookAtTheirEntries) {
    const auto bytes = joined({batch_bytes({{0, 1}, {1, 2}}), batch_bytes({{2, 3}})});
    const RunResult result = decode_run(job_for(bytes, {0, 100}));
    EXPECT_EQ(names_of(result.deliveries), (Names{"0:0", "0:1", "0:2"}));
    EXPECT_EQ(result.deliveries[0].entries, (std::vector<EntryRange>{{0, 2}}));
    EXPECT_TRUE(result.events.empty());
    EXPECT_EQ(result.next, 3);
    EXPECT_EQ(result.scanned, 3);
}

TEST(RunDecoder, TakesOnlyTheRangeOutOfABatch) {
    const auto bytes = batch_bytes({{0, 1}, {1, 2}, {2, 3}, {3, 4}});
    const RunResult result = decode_run(job_for(bytes, {1, 3}));
    EXPECT_EQ(names_of(result.deliveries), (Names{"0:1", "0:2"}));
    EXPECT_EQ(result.next, 3);
    EXPECT_EQ(result.scanned, 2);
}

TEST(RunDecoder, LeavesOutWhatWasShownBefore) {
    RunJob job = job_for(batch_bytes({{0, 1}, {1, 2}, {2, 3}}), {0, 3});
    job.excluded = {1};
    EXPECT_EQ(names_of(decode_run(std::move(job)).deliveries), (Names{"0:0", "0:2"}));
}

TEST(RunDecoder, OldBrokersLookUpSegmentsSoRecordsAreFilteredByTime) {
    RunJob job = job_for(batch_bytes({{0, 10}, {1, 20}, {2, 30}}), {0, 3});
    job.not_before = 20;
    job.before = 30;
    EXPECT_EQ(names_of(decode_run(std::move(job)).deliveries), (Names{"0:1"}));
}

TEST(RunDecoder, ReportsGapsOfCompaction) {
    const auto bytes = joined({batch_bytes({{3, 1}, {5, 2}}), batch_bytes({{9, 3}})});
    const std::vector<Gap> gaps = gaps_of(decode_run(job_for(bytes, {0, 100})));
    ASSERT_EQ(gaps.size(), 3U);
    EXPECT_EQ(std::pair(gaps[0].first, gaps[0].end), std::pair(base::Offset{0}, base::Offset{3}));
    EXPECT_EQ(std::pair(gaps[1].first, gaps[1].end), std::pair(base::Offset{4}, base::Offset{5}));
    EXPECT_EQ(std::pair(gaps[2].first, gaps[2].end), std::pair(base::Offset{6}, base::Offset{9}));
    EXPECT_EQ(gaps[0].kind, GapKind::Missing);
}

TEST(RunDecoder, ABatchBehindTheRangeClosesIt) {
    const RunResult result = decode_run(job_for(batch_bytes({{50, 1}}), {10, 20}));
    EXPECT_EQ(result.next, 20);
    EXPECT_TRUE(result.deliveries.empty());
    ASSERT_EQ(gaps_of(result).size(), 1U);
    EXPECT_EQ(gaps_of(result)[0].end, 20);
}

base::SharedBytes two_transactions() {
    return joined({batch_bytes({{0, 1}, {1, 2}}, transactional(7)), batch_bytes({{2, 3}}, transactional(8)),
                   marker_bytes(3, 7, ControlType::Abort), marker_bytes(4, 8, ControlType::Commit),
                   batch_bytes({{5, 6}}, transactional(7)), marker_bytes(6, 7, ControlType::Commit)});
}

TEST(RunDecoder, HidesAbortedTransactionsAndSaysSo) {
    RunJob job = job_for(two_transactions(), {0, 100});
    // The list is not ordered, and names the transaction twice.
    job.aborted = {{7, 0}, {7, 0}};
    const RunResult result = decode_run(std::move(job));
    EXPECT_EQ(names_of(result.deliveries), (Names{"0:2", "0:5"}));
    EXPECT_EQ(result.aborted, 2);
    EXPECT_EQ(result.markers, 3);
    EXPECT_EQ(result.next, 7);
    const std::vector<Gap> gaps = gaps_of(result);
    ASSERT_EQ(gaps.size(), 4U);
    EXPECT_EQ(gaps[0].kind, GapKind::Aborted);
    EXPECT_EQ(gaps[0].records, 2);
    EXPECT_EQ(gaps[0].producer_id, 7);
    EXPECT_EQ(gaps[1].marker, Marker::Abort);
    EXPECT_EQ(gaps[2].marker, Marker::Commit);
    EXPECT_EQ(gaps[2].producer_id, 8);
}

TEST(RunDecoder, UncommittedReadingHidesMarkersAlone) {
    RunJob job = job_for(two_transactions(), {0, 100});
    job.aborted = {{7, 0}};
    job.committed = false;
    EXPECT_EQ(names_of(decode_run(std::move(job)).deliveries), (Names{"0:0", "0:1", "0:2", "0:5"}));
}

base::SharedBytes damaged(const base::SharedBytes& bytes, std::size_t at) {
    base::Bytes copy = base::copy_of(bytes.view());
    copy[at] ^= std::byte{0x40};
    return base::SharedBytes(std::move(copy));
}

// catalogue A34
TEST(RunDecoder, AWrongChecksumNamesPartitionAndOffsetAndOffersTheBytes) {
    const auto good = batch_bytes({{0, 1}});
    const auto bad = damaged(batch_bytes({{1, 2}, {2, 3}}), 65);
    RunJob job = job_for(joined({good, bad, batch_bytes({{3, 4}})}), {0, 100});
    const RunResult result = decode_run(std::move(job));
    EXPECT_EQ(names_of(result.deliveries), (Names{"0:0"}));
    ASSERT_TRUE(result.stopped);
    EXPECT_EQ(result.stopped->error.kind, base::ErrorKind::Corrupt);
    EXPECT_EQ(result.stopped->error.where, "orders-0 offset 1");
    EXPECT_EQ(result.stopped->first, 1);
    EXPECT_EQ(result.stopped->end, 3);
    EXPECT_EQ(result.stopped->raw, bad);
    EXPECT_EQ(result.next, 1);
}

// catalogue A34
TEST(RunDecoder, ADamagedBatchCanBeSkipped) {
    const auto bad = damaged(batch_bytes({{1, 2}, {2, 3}}), 65);
    RunJob job = job_for(joined({batch_bytes({{0, 1}}), bad, batch_bytes({{3, 4}})}), {0, 100});
    job.skip_corrupt = true;
    const RunResult result = decode_run(std::move(job));
    EXPECT_EQ(names_of(result.deliveries), (Names{"0:0", "0:3"}));
    EXPECT_FALSE(result.stopped);
    EXPECT_EQ(result.corrupt, 1);
    ASSERT_EQ(result.events.size(), 1U);
    EXPECT_TRUE(std::get<BadBatch>(result.events[0]).skipped);
}

// A batch of offsets 1 and 2 whose attributes name a codec that nobody knows; its checksum is right.
base::SharedBytes with_codec_seven() {
    constexpr std::size_t kCrc = 17;
    constexpr std::size_t kAttributes = 21;
    base::Bytes bytes = base::copy_of(batch_bytes({{1, 2}, {2, 3}}).view());
    bytes[kAttributes + 1] = std::byte{7};
    const std::uint32_t crc = records::crc32c(base::ByteView(bytes).subspan(kAttributes));
    for (std::size_t at = 0; at < 4; ++at)
        bytes[kCrc + at] = static_cast<std::byte>(crc >> (24 - 8 * at));
    return base::SharedBytes(std::move(bytes));
}

base::SharedBytes with_magic_nine() {
    constexpr std::size_t kMagic = 16;
    base::Bytes bytes = base::copy_of(batch_bytes({{1, 2}, {2, 3}}).view());
    bytes[kMagic] = std::byte{9};
    return base::SharedBytes(std::move(bytes));
}

// catalogue B6
TEST(RunDecoder, AMagicOrACodecThatNobodyKnowsIsABatchWithItsError) {
    for (const base::SharedBytes& strange : {with_codec_seven(), with_magic_nine()}) {
        const auto bytes = joined({batch_bytes({{0, 1}}), strange, batch_bytes({{3, 4}})});
        const RunResult result = decode_run(job_for(bytes, {0, 100}));
        ASSERT_TRUE(result.stopped);
        EXPECT_EQ(result.stopped->error.kind, base::ErrorKind::Unsupported);
        EXPECT_EQ(result.stopped->error.where, "orders-0 offset 1");
        EXPECT_EQ(result.stopped->raw, strange);
        EXPECT_EQ(names_of(result.deliveries), (Names{"0:0"}));
    }
}

// catalogue B6
TEST(RunDecoder, ABatchThatNobodyKnowsCanBeSkipped) {
    for (const base::SharedBytes& strange : {with_codec_seven(), with_magic_nine()}) {
        RunJob job = job_for(joined({batch_bytes({{0, 1}}), strange, batch_bytes({{3, 4}})}), {0, 100});
        job.skip_corrupt = true;
        const RunResult result = decode_run(std::move(job));
        EXPECT_EQ(names_of(result.deliveries), (Names{"0:0", "0:3"}));
        EXPECT_EQ(result.undecodable, 1);
        EXPECT_EQ(result.corrupt, 0);
        ASSERT_EQ(result.events.size(), 1U);
        EXPECT_EQ(std::get<BadBatch>(result.events[0]).first, 1);
        EXPECT_EQ(std::get<BadBatch>(result.events[0]).end, 3);
    }
}

// A batch that is damaged tells of no end of the one before it.
TEST(RunDecoder, ABatchWithoutAnEndStopsWhereNothingSoundFollows) {
    const auto damaged_next = damaged(batch_bytes({{3, 4}}), 65);
    RunJob job = job_for(joined({batch_bytes({{0, 1}}), with_magic_nine(), damaged_next}), {0, 100});
    job.skip_corrupt = true;
    const RunResult result = decode_run(std::move(job));
    ASSERT_TRUE(result.stopped);
    EXPECT_EQ(result.stopped->first, 1);
    EXPECT_EQ(result.next, 1);
}

// catalogue B7
TEST(RunDecoder, TimestampsAtTheEndsOfTheirRangeAreHandedOutAsTheyAre) {
    constexpr base::TimestampMs kLeast = std::numeric_limits<base::TimestampMs>::min();
    constexpr base::TimestampMs kMost = std::numeric_limits<base::TimestampMs>::max();
    const RunResult result = decode_run(job_for(batch_bytes({{0, kMost}, {1, kLeast}, {2, -1}}), {0, 3}));
    ASSERT_EQ(names_of(result.deliveries), (Names{"0:0", "0:1", "0:2"}));
    const records::RecordBlock& block = *result.deliveries[0].block;
    EXPECT_EQ(block.timestamp(0), kMost);
    EXPECT_EQ(block.timestamp(1), kLeast);
    EXPECT_EQ(block.timestamp(2), -1);
}

TEST(RunDecoder, EmptyBatchesMoveThePosition) {
    records::BatchOptions options;
    options.base_offset = 4;
    options.last_offset = 8;
    const RunResult result = decode_run(job_for(batch_bytes({}, options), {4, 100}));
    EXPECT_EQ(result.next, 9);
    ASSERT_EQ(gaps_of(result).size(), 1U);
    EXPECT_EQ(gaps_of(result)[0].end, 9);
}

TEST(RunDecoder, OldWrappersAreReadFromTheMiddle) {
    for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}}) {
        records::BatchOptions options;
        options.magic = magic;
        options.codec = records::Codec::Gzip;
        const auto bytes = batch_bytes({{10, 5}, {11, 6}, {12, 7}}, options);
        const RunResult result = decode_run(job_for(bytes, {11, 12}));
        EXPECT_EQ(names_of(result.deliveries), (Names{"0:11"})) << int{magic};
        EXPECT_TRUE(result.events.empty());
        EXPECT_EQ(result.next, 12);
    }
}

} // namespace
} // namespace odradek::consumer
