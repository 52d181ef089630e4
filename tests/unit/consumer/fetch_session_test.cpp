// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumer/fetch_session.h"

#include "base/kafka_errors.h"

#include <gtest/gtest.h>

namespace odradek::consumer {
namespace {

FetchItem item(std::uint32_t slot, base::Offset position) {
    return {slot, position, 3, 1024};
}

TEST(FetchSession, WithoutSessionsEveryFetchNamesEverything) {
    FetchSession session;
    const std::vector<FetchItem> items{item(0, 5), item(1, 7)};
    for (int round = 0; round < 2; ++round) {
        const SessionFetch fetch = session.build(items, false);
        EXPECT_EQ(fetch.session_id, 0);
        EXPECT_EQ(fetch.session_epoch, -1);
        EXPECT_EQ(fetch.items, items);
        EXPECT_TRUE(fetch.forgotten.empty());
        session.answered(0);
    }
}

TEST(FetchSession, NamesOnlyWhatChangedOnceTheBrokerKeepsASession) {
    FetchSession session;
    EXPECT_EQ(session.build({item(0, 5), item(1, 7), item(2, 0)}, true).session_epoch, 0);
    session.answered(77);
    const SessionFetch second = session.build({item(0, 9), item(1, 7), item(3, 1)}, true);
    EXPECT_EQ(second.session_id, 77);
    EXPECT_EQ(second.session_epoch, 1);
    EXPECT_EQ(second.items, (std::vector<FetchItem>{item(0, 9), item(3, 1)}));
    EXPECT_EQ(second.forgotten, (std::vector<std::uint32_t>{2}));
    session.answered(77);
    const SessionFetch third = session.build({item(0, 9), item(1, 7), item(3, 1)}, true);
    EXPECT_EQ(third.session_epoch, 2);
    EXPECT_TRUE(third.items.empty());
}

TEST(FetchSession, ABrokerThatKeepsNoSessionIsAskedInFull) {
    FetchSession session;
    session.build({item(0, 5)}, true);
    session.answered(0);
    EXPECT_TRUE(session.full());
    EXPECT_EQ(session.build({item(0, 5)}, true).items.size(), 1U);
}

// catalogue A31
TEST(FetchSession, ALostSessionBeginsAnewInFull) {
    for (const base::KafkaCode code : {base::code::FetchSessionIdNotFound, base::code::InvalidFetchSessionEpoch}) {
        FetchSession session;
        session.build({item(0, 5), item(1, 7)}, true);
        session.answered(77);
        session.build({item(0, 6), item(1, 7)}, true);
        session.refused(code);
        const SessionFetch fetch = session.build({item(0, 6), item(1, 7)}, true);
        EXPECT_EQ(fetch.session_epoch, 0);
        EXPECT_EQ(fetch.items.size(), 2U);
        // A session that the broker still has is named, so that it is replaced.
        EXPECT_EQ(fetch.session_id, code == base::code::FetchSessionIdNotFound ? 0 : 77);
    }
}

TEST(FetchSession, AnAnswerThatNeverCameMeansAFullFetch) {
    FetchSession session;
    session.build({item(0, 5)}, true);
    session.answered(77);
    session.build({item(0, 6)}, true);
    session.failed();
    const SessionFetch fetch = session.build({item(0, 6)}, true);
    EXPECT_EQ(fetch.session_id, 77);
    EXPECT_EQ(fetch.session_epoch, 0);
    EXPECT_EQ(fetch.items.size(), 1U);
}

} // namespace
} // namespace odradek::consumer
