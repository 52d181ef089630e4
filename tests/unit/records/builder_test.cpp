// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/rewrite.h"
#include "scripts.h"

#include <array>

#include <gtest/gtest.h>

namespace odradek::records::test {
namespace {

NewRecord plain(std::string_view value) {
    return {1, std::nullopt, base::as_bytes(value), {}};
}

TEST(BatchBuilder, StartsAnewAfterEachBatch) {
    for (const auto codec : {Codec::None, Codec::Snappy}) {
        for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}, std::int8_t{2}}) {
            BatchBuilder builder(options(magic, codec));
            base::SharedBytes first;
            for (int round = 0; round < 3; ++round) {
                ASSERT_TRUE(builder.append(plain("value")));
                EXPECT_EQ(builder.count(), 1);
                const auto bytes = builder.finish();
                ASSERT_TRUE(bytes);
                EXPECT_EQ(builder.count(), 0);
                first = round == 0 ? *bytes : first;
                EXPECT_EQ(*bytes, first);
            }
        }
    }
}

TEST(BatchBuilder, RefusesWhatAFormatLacks) {
    const std::array headers{RecordHeader{base::as_bytes("name"), std::nullopt}};
    BatchBuilder old(options(1, Codec::None));
    const auto refused = old.append({1, std::nullopt, std::nullopt, headers});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, base::ErrorKind::Usage);
    BatchBuilder zstd(options(1, Codec::Zstd));
    ASSERT_TRUE(zstd.append(plain("value")));
    EXPECT_FALSE(zstd.finish());
}

TEST(BatchBuilder, RefusesOffsetsThatGoBack) {
    BatchBuilder builder(options(2, Codec::None));
    ASSERT_TRUE(builder.append_at(105, plain("a")));
    EXPECT_FALSE(builder.append_at(105, plain("b")));
    EXPECT_FALSE(builder.append_at(100, plain("b")));
    EXPECT_FALSE(builder.append_at(100 + (std::int64_t{1} << 31), plain("b")));
    EXPECT_TRUE(builder.append(plain("b")));
    EXPECT_EQ(builder.count(), 2);
}

TEST(BatchBuilder, RefusesABatchOfNothing) {
    for (const std::int8_t magic : {std::int8_t{0}, std::int8_t{1}, std::int8_t{2}}) {
        EXPECT_FALSE(BatchBuilder(options(magic, Codec::None)).finish());
    }
}

TEST(BatchBuilder, RefusesToEndBeforeItsLastRecord) {
    auto made = options(2, Codec::None);
    made.last_offset = 100;
    BatchBuilder builder(made);
    ASSERT_TRUE(builder.append(plain("a")));
    ASSERT_TRUE(builder.append(plain("b")));
    EXPECT_FALSE(builder.finish());
}

TEST(BatchBuilder, CountsItsBytes) {
    BatchBuilder builder(options(2, Codec::None));
    EXPECT_EQ(builder.size(), kHeaderBytes);
    ASSERT_TRUE(builder.append(plain("value")));
    const auto size = builder.size();
    EXPECT_EQ(builder.finish()->size(), size);
}

TEST(Rewrite, MovesABatchWithoutItsChecksum) {
    auto bytes = copied(written(options(2, Codec::Lz4), few()));
    assign_offset(bytes, 7000, 12);
    const auto batch = only_batch(base::SharedBytes(bytes));
    EXPECT_TRUE(check_crc(batch));
    EXPECT_EQ(batch.header().base_offset, 7000);
    EXPECT_EQ(batch.header().last_offset, 7002);
    EXPECT_EQ(batch.header().leader_epoch, 12);
}

TEST(Rewrite, StampsTheAppendTime) {
    auto bytes = copied(written(options(2, Codec::Lz4), few()));
    stamp_append_time(bytes, 8888);
    const auto rows = read(base::SharedBytes(bytes));
    EXPECT_EQ(rows[0].timestamp, 8888);
    EXPECT_EQ(rows[2].timestamp, 8888);
}

TEST(ControlMarker, GivesBackWhatWasWritten) {
    for (const auto type : {ControlType::Abort, ControlType::Commit}) {
        auto made = options(2, Codec::None);
        made.control = true;
        made.transactional = true;
        BatchBuilder builder(made);
        ASSERT_TRUE(builder.append_marker({type, 0, 21}, 1000));
        const auto block = decode(only_batch(*builder.finish())).value();
        EXPECT_TRUE(block->header().control);
        EXPECT_EQ(control_marker(block->entry(0)).value(), (ControlMarker{type, 0, 21}));
    }
}

TEST(ControlMarker, RefusesEveryCut) {
    const std::string key("\0\0\0\1", 4);
    const std::string value("\0\0\0\0\0\5", 6);
    const auto parse = [](std::string_view k, std::string_view v) {
        RecordView record;
        record.key = base::as_bytes(k);
        record.value = base::as_bytes(v);
        return control_marker(record);
    };
    EXPECT_EQ(parse(key, value).value(), (ControlMarker{ControlType::Commit, 0, 5}));
    for (std::size_t size = 0; size < key.size(); ++size) {
        EXPECT_FALSE(parse(key.substr(0, size), value)) << size;
    }
    for (std::size_t size = 0; size < value.size(); ++size) {
        EXPECT_FALSE(parse(key, value.substr(0, size))) << size;
    }
    EXPECT_FALSE(control_marker({}));
    const std::string leader("\0\0\0\2", 4);
    EXPECT_EQ(parse(leader, "")->type, ControlType::LeaderChange);
    EXPECT_EQ(name(static_cast<ControlType>(99)), "unknown");
}

} // namespace
} // namespace odradek::records::test
