// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/log/producer_states.h"

#include <gtest/gtest.h>

#include <limits>

namespace odradek::sandbox {
namespace {

constexpr std::int32_t kMost = std::numeric_limits<std::int32_t>::max();

class ProducerStatesTest : public ::testing::Test {
protected:
    void append(std::int32_t sequence, std::int32_t count, base::Offset offset, std::int16_t epoch = 0) {
        states_.appended({9, epoch, sequence, count}, offset, 1);
    }
    SequenceCheck check(std::int32_t sequence, std::int32_t count, std::int16_t epoch = 0) const {
        return states_.check({9, epoch, sequence, count});
    }
    ProducerStates states_;
};

TEST_F(ProducerStatesTest, TakesTheNextSequenceAndRefusesGaps) {
    append(0, 3, 100);
    EXPECT_EQ(check(3, 1).error, code::None);
    EXPECT_EQ(check(4, 1).error, code::OutOfOrderSequenceNumber);
    EXPECT_EQ(check(2, 1).error, code::OutOfOrderSequenceNumber);
}

TEST_F(ProducerStatesTest, KnowsARepeatedBatchAmongTheLastFive) {
    for (int index = 0; index < 6; ++index)
        append(index * 2, 2, 100 + index * 2);
    EXPECT_EQ(check(10, 2).duplicate_offset, 110);
    EXPECT_EQ(check(2, 2).duplicate_offset, 102);
    EXPECT_EQ(check(0, 2).error, code::OutOfOrderSequenceNumber) << "the sixth from the end is forgotten";
}

TEST_F(ProducerStatesTest, WrapsBehindTheGreatestSequence) {
    append(kMost - 1, 2, 5);
    EXPECT_EQ(check(0, 1).error, code::None);
    append(kMost - 1, 4, 5);
    EXPECT_EQ(check(2, 1).error, code::None);
}

TEST_F(ProducerStatesTest, FencesOlderEpochsAndStartsNewOnesAtZero) {
    append(0, 1, 0, 3);
    EXPECT_EQ(check(1, 1, 2).error, code::InvalidProducerEpoch);
    EXPECT_EQ(check(0, 1, 4).error, code::None);
    EXPECT_EQ(check(1, 1, 4).error, code::OutOfOrderSequenceNumber);
}

TEST_F(ProducerStatesTest, LetsAMarkerRaiseTheEpoch) {
    append(0, 1, 0, 3);
    states_.marker(9, 4, 2);
    EXPECT_EQ(check(1, 1, 3).error, code::InvalidProducerEpoch);
    EXPECT_EQ(check(0, 1, 4).error, code::None);
}

TEST_F(ProducerStatesTest, LetsAnUnknownProducerGoOn) {
    EXPECT_EQ(check(77, 1).error, code::None);
}

} // namespace
} // namespace odradek::sandbox
