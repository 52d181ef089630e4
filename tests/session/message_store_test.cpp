// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/batch_builder.h"
#include "records/decode.h"
#include "session/MessageStore.h"

#include <gtest/gtest.h>

namespace odradek::session {
namespace {

/// A decoded batch of `count` records from an offset on.
std::shared_ptr<const records::RecordBlock> block(base::Offset first, int count) {
    records::BatchOptions options;
    options.base_offset = first;
    records::BatchBuilder builder(options);
    for (int i = 0; i < count; ++i) {
        records::NewRecord record;
        record.timestamp = 1000 + first + i;
        EXPECT_TRUE(builder.append(record));
    }
    auto bytes = builder.finish();
    return records::decode(*records::WireBatch::parse(*bytes)).value();
}

consumer::Delivery delivery(std::shared_ptr<const records::RecordBlock> block,
                            std::vector<consumer::EntryRange> entries, base::PartitionId partition = 0) {
    consumer::Delivery result;
    result.partition = partition;
    result.block = std::move(block);
    for (const auto& range : entries)
        result.count += range.count;
    result.entries = std::move(entries);
    return result;
}

consumer::ScanEvent gap(base::Offset first, base::Offset end) {
    consumer::Gap gap;
    gap.place = {0, 0};
    gap.first = first;
    gap.end = end;
    return gap;
}

std::vector<base::Offset> offsets(const MessageStore& store) {
    std::vector<base::Offset> all;
    for (std::int64_t i = 0; i < store.rows(); ++i) {
        const auto row = store.row(i);
        all.push_back(row.block != nullptr ? row.block->offset(row.entry) : -row.gap->first);
    }
    return all;
}

using Offsets = std::vector<base::Offset>;

TEST(MessageStore, RowsAreRecordsAndGapsInTheirOrder) {
    MessageStore store;
    EXPECT_EQ(store.append(delivery(block(10, 3), {{0, 3}})), 3);
    EXPECT_EQ(store.append(gap(13, 20)), 1);
    EXPECT_EQ(store.append(delivery(block(20, 4), {{0, 1}, {2, 2}})), 3);
    EXPECT_EQ(offsets(store), (Offsets{10, 11, 12, -13, 20, 22, 23}));
    EXPECT_EQ(store.records(), 6);
    store.verify();
}

TEST(MessageStore, EventsThatAreNoRowsAddNothing) {
    MessageStore store;
    EXPECT_EQ(store.append(consumer::ScanEvent(consumer::CaughtUp{{0, 0}, 7})), 0);
    EXPECT_EQ(store.rows(), 0);
}

TEST(MessageStore, FindsARecordByPartitionAndOffset) {
    MessageStore store;
    store.append(delivery(block(10, 3), {{0, 3}}, 0));
    store.append(delivery(block(11, 3), {{0, 3}}, 1));
    EXPECT_EQ(store.find({0, 1}, 12), 4);
    EXPECT_EQ(store.find({0, 0}, 12), 2);
    EXPECT_EQ(store.find({0, 2}, 12), -1);
    EXPECT_EQ(store.find({1, 0}, 12), -1);
}

TEST(MessageStore, KeepsExactlyTheNewest) {
    MessageStore store;
    store.append(delivery(block(0, 5), {{0, 5}}));
    store.append(gap(5, 8));
    store.append(delivery(block(8, 5), {{0, 5}}));
    EXPECT_EQ(store.keepNewest(100), 0);
    EXPECT_EQ(store.keepNewest(7), 3);
    EXPECT_EQ(offsets(store), (Offsets{3, 4, -5, 8, 9, 10, 11, 12}));
    store.verify();
    EXPECT_EQ(store.keepNewest(4), 4);
    EXPECT_EQ(offsets(store), (Offsets{9, 10, 11, 12}));
    store.verify();
    EXPECT_EQ(store.append(delivery(block(13, 1), {{0, 1}})), 1);
    EXPECT_EQ(store.records(), 5);
    store.verify();
}

TEST(MessageStore, AnOlderPageStandsBefore) {
    MessageStore store;
    store.append(delivery(block(10, 2), {{0, 2}}));
    store.keepNewest(1);
    MessageStore older;
    older.append(delivery(block(5, 2), {{0, 2}}));
    older.append(gap(7, 10));
    store.prepend(std::move(older));
    EXPECT_EQ(offsets(store), (Offsets{5, 6, -7, 11}));
    EXPECT_EQ(store.find({0, 0}, 11), 3);
    store.verify();
}

TEST(MessageStore, ABatchIsCountedOnceHoweverManyRunsItGives) {
    MessageStore store;
    const auto shared = block(0, 6);
    store.append(delivery(shared, {{0, 1}, {2, 1}, {4, 1}}));
    const auto once = store.retainedBytes();
    EXPECT_EQ(once, static_cast<std::int64_t>(shared->memory() + shared->batch().bytes().size()));
    store.keepNewest(1);
    EXPECT_EQ(store.retainedBytes(), once);
    store.append(delivery(block(6, 1), {{0, 1}}));
    store.keepNewest(1);
    EXPECT_LT(store.retainedBytes(), once);
    store.clear();
    EXPECT_EQ(store.retainedBytes(), 0);
}

TEST(MessageStore, NeighbouringRunsOfABatchBecomeOne) {
    MessageStore store;
    const auto shared = block(0, 6);
    store.append(delivery(shared, {{0, 2}}));
    store.append(delivery(shared, {{2, 4}}));
    EXPECT_EQ(offsets(store), (Offsets{0, 1, 2, 3, 4, 5}));
    store.verify();
}

} // namespace
} // namespace odradek::session
