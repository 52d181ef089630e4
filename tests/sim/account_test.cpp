// SPDX-License-Identifier: GPL-3.0-or-later
#include "account.h"

#include <gtest/gtest.h>

// The judge itself: each lie that a reader could tell is found out.
namespace odradek::sim {
namespace {

using consumer::Gap;
using consumer::GapKind;

// Offsets 0 … 9: plain ones, but 3 and 4 of an aborted transaction with its marker at 5, 6 of an open one.
class Judge : public ::testing::Test {
protected:
    Judge() {
        for (int plain = 0; plain < 3; ++plain)
            write(Fate::Plain, -1);
        write(Fate::Open, 7);
        write(Fate::Open, 7);
        log_.end_transaction(7, false, 0);
        write(Fate::Open, 8);
        for (int plain = 0; plain < 3; ++plain)
            write(Fate::Plain, -1);
    }

    void write(Fate fate, std::int64_t producer) {
        log_.append({.serial = next_++, .timestamp = 100, .key = {}, .fate = fate, .producer = producer});
    }

    Account reader(bool committed) { return {log_, tally_, committed, true, log_.losses()}; }

    Shown at(base::Offset offset) const {
        return {.offset = offset, .timestamp = 100, .serial = log_.at(offset).serial, .key = {}};
    }

    static Gap gap(GapKind kind, base::Offset first, base::Offset end) {
        return {.kind = kind, .first = first, .end = end};
    }

    LogModel log_;
    Tally tally_;
    std::int64_t next_ = 0;
};

TEST_F(Judge, AcceptsTheTruth) {
    Account account = reader(true);
    for (const base::Offset offset : {0, 1, 2})
        EXPECT_FALSE(account.take(at(offset)));
    EXPECT_FALSE(account.take(gap(GapKind::Aborted, 3, 5)));
    EXPECT_FALSE(account.take(gap(GapKind::Control, 5, 6)));
    EXPECT_EQ(account.first_untold(0, 6), std::nullopt);
    EXPECT_EQ(account.first_missing(0), std::nullopt);
}

TEST_F(Judge, SeesWhatComesTwice) {
    Account account = reader(true);
    EXPECT_FALSE(account.take(at(1)));
    EXPECT_TRUE(account.take(at(1)));
    EXPECT_EQ(tally_.doubled, 1);
}

TEST_F(Judge, SeesWhatComesOutOfOrder) {
    Account account = reader(true);
    EXPECT_FALSE(account.take(at(2)));
    EXPECT_TRUE(account.take(at(1)));
}

TEST_F(Judge, SeesWhatIsNotCommitted) {
    EXPECT_TRUE(reader(true).take(at(3))) << "aborted";
    EXPECT_TRUE(reader(true).take(at(6))) << "open";
    EXPECT_TRUE(reader(true).take(at(7))) << "beyond the last stable offset";
    EXPECT_FALSE(reader(false).take(at(3)));
    EXPECT_FALSE(reader(false).take(at(7)));
    EXPECT_TRUE(reader(false).take(at(5))) << "a marker is no record";
}

TEST_F(Judge, SeesWhatWasNeverWritten) {
    Shown forged = at(1);
    forged.serial = 99;
    EXPECT_TRUE(reader(true).take(forged));
    forged = at(1);
    forged.timestamp = 101;
    EXPECT_TRUE(reader(true).take(forged));
    forged = at(1);
    forged.key = "k";
    EXPECT_TRUE(reader(true).take(forged));
}

TEST_F(Judge, SeesGapsThatAreNone) {
    EXPECT_TRUE(reader(true).take(gap(GapKind::Missing, 1, 2)));
    EXPECT_TRUE(reader(true).take(gap(GapKind::Retention, 0, 1)));
    EXPECT_TRUE(reader(true).take(gap(GapKind::Control, 4, 5)));
    EXPECT_TRUE(reader(true).take(gap(GapKind::Aborted, 2, 4)));
    EXPECT_TRUE(reader(false).take(gap(GapKind::Aborted, 3, 5))) << "shown to a reader of all records";
    EXPECT_TRUE(reader(true).take(gap(GapKind::Truncated, 3, 5)));
    EXPECT_TRUE(reader(true).take(gap(GapKind::Missing, 20, 21)));
}

TEST_F(Judge, SeesWhatWasLeftOut) {
    Account account = reader(true);
    account.take(at(0));
    account.take(at(2));
    EXPECT_EQ(account.first_untold(0, 3), 1);
    EXPECT_EQ(account.first_missing(0), 1);
    log_.delete_before(2);
    EXPECT_EQ(account.first_missing(0), std::nullopt) << "retention has taken it";
    EXPECT_TRUE(account.disturbed());
}

TEST_F(Judge, WhatIsSaidToBeUnsureIsNotMissing) {
    Account account = reader(false);
    EXPECT_FALSE(account.take(gap(GapKind::Unsure, 0, 3)));
    EXPECT_EQ(account.first_missing(0), 3);
    EXPECT_TRUE(account.take(at(2))) << "it was said not to be read";
}

TEST_F(Judge, ACutLogIsReadAnew) {
    Account account = reader(false);
    for (base::Offset offset = 0; offset < 5; ++offset)
        account.take(at(offset));
    log_.truncate(2);
    write(Fate::Plain, -1);
    EXPECT_EQ(account.first_missing(0), 2) << "another record stands there now";
    EXPECT_FALSE(account.take(gap(GapKind::Truncated, 2, 5)));
    EXPECT_FALSE(account.take(at(2)));
    EXPECT_EQ(account.first_missing(0), std::nullopt);
}

TEST_F(Judge, CompactionIsAReasonForAGap) {
    log_.keep_only({0, 2, 3, 4, 5, 6, 7, 8, 9});
    EXPECT_FALSE(log_.visible(1, true));
    EXPECT_FALSE(reader(true).take(gap(GapKind::Missing, 1, 2)));
    EXPECT_TRUE(reader(true).take(gap(GapKind::Missing, 1, 3)));
}

} // namespace
} // namespace odradek::sim
