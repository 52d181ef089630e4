// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/kernel/fetch_session.h"

#include <gtest/gtest.h>

namespace odradek::sandbox {
namespace {

FetchItem item(base::PartitionId partition, base::Offset offset = 0) {
    FetchItem made;
    made.topic = "orders";
    made.partition = partition;
    made.fetch_offset = offset;
    return made;
}

TEST(FetchSessions, AreMadeByEpochZeroAndGoOnInTurn) {
    FetchSessions sessions;
    const SessionAnswer made = sessions.open({0, 0, {item(0), item(1)}, {}});
    EXPECT_GT(made.id, 0);
    EXPECT_FALSE(made.incremental);
    const SessionAnswer next = sessions.open({made.id, 1, {item(1, 7), item(2)}, {item(0)}});
    EXPECT_TRUE(next.incremental);
    ASSERT_EQ(next.items->size(), 2U);
    EXPECT_EQ((*next.items)[0].fetch_offset, 7);
    EXPECT_EQ((*next.items)[1].partition, 2);
    EXPECT_EQ(sessions.open({made.id, 1, {}, {}}).error, code::InvalidFetchSessionEpoch);
    EXPECT_EQ(sessions.open({made.id, 2, {}, {}}).error, code::None);
}

TEST(FetchSessions, AreUnknownAfterTheirEnd) {
    FetchSessions sessions;
    const SessionAnswer made = sessions.open({0, 0, {item(0)}, {}});
    EXPECT_EQ(sessions.open({made.id, -1, {item(0)}, {}}).error, code::None);
    EXPECT_EQ(sessions.size(), 0U);
    EXPECT_EQ(sessions.open({made.id, 1, {}, {}}).error, code::FetchSessionIdNotFound);
}

TEST(FetchSessions, KeepWhatTheyToldAPartition) {
    FetchSessions sessions;
    const SessionAnswer made = sessions.open({0, 0, {item(0)}, {}});
    made.items->front().sent_high_watermark = 42;
    const SessionAnswer next = sessions.open({made.id, 1, {item(0, 5)}, {}});
    EXPECT_EQ(next.items->front().sent_high_watermark, 42);
    EXPECT_EQ(next.items->front().fetch_offset, 5);
}

TEST(FetchSessions, LetTheOldestGoWhenThereAreTooMany) {
    FetchSessions sessions;
    const std::int32_t first = sessions.open({0, 0, {item(0)}, {}}).id;
    for (std::size_t count = 0; count < FetchSessions::kSlots; ++count)
        sessions.open({0, 0, {item(0)}, {}});
    EXPECT_EQ(sessions.size(), FetchSessions::kSlots);
    EXPECT_EQ(sessions.find(first), nullptr);
}

} // namespace
} // namespace odradek::sandbox
