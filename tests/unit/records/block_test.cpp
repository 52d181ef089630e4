// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/json.h"
#include "scripts.h"

#include <gtest/gtest.h>

namespace odradek::records::test {
namespace {

std::shared_ptr<const RecordBlock> block_of(const base::SharedBytes& bytes) {
    return decode(only_batch(bytes)).value();
}

TEST(RecordBlock, PointsIntoTheBytesThatCame) {
    const auto bytes = written(options(2, Codec::None), few());
    const auto block = block_of(bytes);
    const auto value = block->value(0).value();
    EXPECT_GE(value.data(), bytes.view().data());
    EXPECT_LT(value.data(), bytes.view().data() + bytes.size());
    EXPECT_LE(block->memory(), sizeof(RecordBlock) + 3 * 24);
}

TEST(RecordBlock, KeepsItsBytesAlive) {
    std::shared_ptr<const RecordBlock> block;
    {
        const auto bytes = written(options(2, Codec::None), few());
        block = block_of(bytes);
    }
    EXPECT_EQ(rows_of(*block), few());
}

TEST(RecordBlock, CountsWhatItDecompressed) {
    const auto rows = std::vector<Row>{{1, "key", std::string(10000, 'z')}};
    const auto block = block_of(written(options(2, Codec::Zstd), rows));
    EXPECT_GT(block->memory(), 10000U);
    EXPECT_LT(block->memory(), 11000U);
}

TEST(RecordBlock, FindsRecordsByOffset) {
    auto rows = few();
    rows[1].offset = 110;
    rows[2].offset = 120;
    const auto block = block_of(written(options(2, Codec::Gzip), rows));
    EXPECT_EQ(block->lower_bound(0), 0U);
    EXPECT_EQ(block->lower_bound(100), 0U);
    EXPECT_EQ(block->lower_bound(101), 1U);
    EXPECT_EQ(block->lower_bound(110), 1U);
    EXPECT_EQ(block->lower_bound(120), 2U);
    EXPECT_EQ(block->lower_bound(121), 3U);
}

TEST(RecordBlock, FindsTheRecordOfAByte) {
    for (const auto codec : {Codec::None, Codec::Lz4}) {
        const auto block = block_of(written(options(2, codec), {{1, "first", "one"}, {2, "second", "two"}}));
        const auto text = base::as_text(block->data().view());
        EXPECT_EQ(block->record_at(text.find("first")), 0U);
        EXPECT_EQ(block->record_at(text.find("one") + 2), 0U);
        EXPECT_EQ(block->record_at(text.find("second")), 1U);
        EXPECT_EQ(block->record_at(text.find("two")), 1U);
        EXPECT_EQ(block->record_at(0), std::nullopt);
    }
}

TEST(RecordBlock, SeesEntriesThatDoNotFit) {
    const auto sound = block_of(written(options(2, Codec::None), few()));
    EXPECT_TRUE(sound->verify());
    const auto with = [&](std::int32_t first_delta, std::int32_t value_length) {
        RecordBlock::Parts parts{sound->batch(), sound->data(), std::make_unique<RecordEntry[]>(2), 2, 100};
        parts.entries[0] = {0, first_delta, 66, 3, 5};
        parts.entries[1] = {0, 2, 66, 3, value_length};
        return RecordBlock(std::move(parts)).verify().has_value();
    };
    EXPECT_TRUE(with(0, 5));
    EXPECT_FALSE(with(2, 5)) << "offsets";
    EXPECT_FALSE(with(0, 500)) << "value outside";
}

TEST(Json, ShowsBytesAndOddHeaderNames) {
    auto made = options(2, Codec::None);
    made.producer_id = 7;
    made.producer_epoch = 1;
    made.base_sequence = 3;
    made.transactional = true;
    const auto line = batches_json(written(made, {{5, std::nullopt, "v", {{"\xff", std::nullopt}, {"a\"b", ""}}}}));
    EXPECT_EQ(
        line,
        R"({"batches":[{"magic":2,"codec":"none","baseOffset":100,"lastOffset":100,"producerId":7,"producerEpoch":1,)"
        R"("baseSequence":3,"transactional":true,"control":false,"timestampType":"create","leaderEpoch":-1,"count":1}],)"
        R"("records":[{"offset":100,"timestamp":5,"timestampType":"create","key":null,"value":"dg==",)"
        R"("headers":[[{"base64":"/w=="},null],["a\"b",""]]}],"tailBytes":0})");
}

TEST(Json, SaysWhatIsWrong) {
    auto bytes = copied(written(options(2, Codec::None), few()));
    bytes.back() ^= std::byte{1};
    EXPECT_EQ(batches_json(base::SharedBytes(bytes)).find(R"({"error":"offset 100: the checksum is )"), 0U);
    bytes[16] = std::byte{9};
    EXPECT_EQ(batches_json(base::SharedBytes(bytes)), R"({"error":"offset 100: magic 9 is not known"})");
}

} // namespace
} // namespace odradek::records::test
