// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/aborted.h"
#include "scripts.h"

#include <algorithm>

#include <gtest/gtest.h>

/// Readers of committed data see no aborted record (KIP-98).
namespace odradek::records::test {
namespace {

BatchOptions of_producer(std::int64_t producer, base::Offset offset) {
    auto made = options(2, Codec::None);
    made.producer_id = producer;
    made.producer_epoch = 0;
    made.base_offset = offset;
    made.transactional = true;
    return made;
}

WireBatch data(std::int64_t producer, base::Offset offset) {
    return only_batch(written(of_producer(producer, offset), {{1, "k", "v"}}));
}

WireBatch marker(std::int64_t producer, base::Offset offset, ControlType type) {
    auto made = of_producer(producer, offset);
    made.control = true;
    BatchBuilder builder(made);
    EXPECT_TRUE(builder.append_marker({type, 0, 0}, 1));
    return only_batch(builder.finish().value());
}

/// What becomes of each batch, as letters: visible, aborted, control.
std::string fates(std::vector<AbortedTransaction> list, const std::vector<WireBatch>& batches) {
    AbortedIndex index(std::move(list));
    std::string result;
    for (const auto& batch : batches) {
        result += std::string_view("VAC")[static_cast<std::size_t>(index.next(batch))];
    }
    return result;
}

std::vector<WireBatch> two_producers() {
    return {data(1, 10),
            data(2, 11),
            data(1, 12),
            marker(2, 13, ControlType::Commit),
            marker(1, 14, ControlType::Abort),
            data(1, 15),
            marker(1, 16, ControlType::Commit)};
}

TEST(Aborted, HidesTheTransactionOfOneProducer) {
    EXPECT_EQ(fates({{1, 10}}, two_producers()), "AVACCVC");
}

TEST(Aborted, ShowsAllWithoutAList) {
    EXPECT_EQ(fates({}, two_producers()), "VVVCCVC");
}

// The list is neither sorted nor free of doubles, whatever its order.
TEST(Aborted, TakesTheListInEveryOrder) {
    std::vector<AbortedTransaction> list{{1, 10}, {1, 20}, {2, 15}, {1, 10}};
    const std::vector<WireBatch> batches{data(1, 10),
                                         marker(1, 11, ControlType::Abort),
                                         data(1, 12),
                                         marker(1, 13, ControlType::Commit),
                                         data(2, 15),
                                         data(1, 20),
                                         marker(2, 21, ControlType::Abort),
                                         marker(1, 22, ControlType::Abort),
                                         data(2, 23)};
    const auto less = [](const auto& a, const auto& b) {
        return std::tie(a.producer_id, a.first_offset) < std::tie(b.producer_id, b.first_offset);
    };
    std::ranges::sort(list, less);
    do {
        EXPECT_EQ(fates(list, batches), "ACVCAACCV");
    } while (std::ranges::next_permutation(list, less).found);
}

TEST(Aborted, TakesTwoMarkersForOneTransaction) {
    const std::vector<WireBatch> batches{data(1, 10), marker(1, 11, ControlType::Abort),
                                         marker(1, 12, ControlType::Abort), data(1, 13),
                                         marker(1, 14, ControlType::Commit)};
    EXPECT_EQ(fates({{1, 10}}, batches), "ACCVC");
}

TEST(Aborted, BeginsInsideATransaction) {
    const std::vector<WireBatch> batches{data(1, 100), marker(1, 101, ControlType::Abort), data(1, 102)};
    EXPECT_EQ(fates({{1, 3}}, batches), "ACV");
}

TEST(Aborted, LeavesRecordsOutsideTransactionsAlone) {
    auto made = of_producer(1, 11);
    made.transactional = false;
    const std::vector<WireBatch> batches{data(1, 10), only_batch(written(made, {{1, "k", "v"}})), data(1, 12)};
    EXPECT_EQ(fates({{1, 10}}, batches), "AVA");
}

TEST(Aborted, IsNotEndedByAMarkerItCannotRead) {
    auto made = of_producer(1, 11);
    made.control = true;
    const std::vector<WireBatch> batches{data(1, 10), only_batch(written(made, {{1, "x", "y"}})), data(1, 12)};
    EXPECT_EQ(fates({{1, 10}}, batches), "ACA");
}

} // namespace
} // namespace odradek::records::test
